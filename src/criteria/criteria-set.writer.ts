import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CriteriaGroup, CriteriaSetDefinition, Criterion } from './criteria-set.js';
import { awardNotForKind } from './errors.js';

/** A set to write: the definition, its lines with the guidance the table gives for them. */
export interface CriteriaSetContent extends Omit<CriteriaSetDefinition, 'groups'> {
  readonly groups: readonly (Omit<CriteriaGroup, 'criteria'> & {
    readonly criteria: readonly (Criterion & { readonly note?: string })[];
  })[];
}

const HEADER = `code, name, subject_kind, bonus_cap, not_applicable_mode, combining, minimum_sheets, bands, tie_break`;

/** Writes sets in a few statements, however many lines they have. Callers have validated and locked. */
@Injectable()
export class CriteriaSetWriter {
  constructor(private readonly uow: UnitOfWork) {}

  /** @returns the id of the new set */
  async insert(campaignId: string, set: CriteriaSetContent): Promise<string> {
    const [row] = await this.uow.query<{ id: string }>(
      `insert into criteria_sets (campaign_id, ${HEADER}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [campaignId, ...header(set)],
    );
    const id = (row as { id: string }).id;
    await this.replaceLines(id, set);
    return id;
  }

  /** @returns false when the version is stale; nothing was written then */
  async replace(id: string, version: number, set: CriteriaSetContent): Promise<boolean> {
    const affected = await this.uow.execute(
      `update criteria_sets set (${HEADER}, version) = ($3, $4, $5, $6, $7, $8, $9, $10, $11, version + 1)
        where id = $1 and version = $2`,
      [id, version, ...header(set)],
    );
    if (affected === 0) return false;
    await this.replaceLines(id, set);
    return true;
  }

  /** Names the awards the set scores; `undefined` takes those the catalogue says are scored for its kind. */
  async mapAwards(id: string, kind: SubjectKind, awardTypeIds: readonly string[] | undefined): Promise<void> {
    if (awardTypeIds === undefined) {
      await this.uow.execute(
        `insert into criteria_set_awards (criteria_set_id, award_type_id)
         select s.id, a.id from criteria_sets s join award_types a on s.subject_kind = any(a.scored_kinds)
          where s.id = $1 and (not exists (select from campaign_awards c where c.campaign_id = s.campaign_id)
                or exists (select from campaign_awards c where c.campaign_id = s.campaign_id and c.award_type_id = a.id))`,
        [id],
      );
      return;
    }
    const wrong = await this.uow.query<{ name: string }>(
      `select coalesce(a.name, given.id::text) as name from unnest($1::uuid[]) as given(id) left join award_types a on a.id = given.id
        where a.id is null or not $2 = any(a.subject_kinds)`,
      [awardTypeIds, kind],
    );
    if (wrong.length > 0) throw awardNotForKind(wrong.map(({ name }) => name));
    await this.uow.execute(
      `delete from criteria_set_awards where criteria_set_id = $1 and award_type_id <> all($2::uuid[])`,
      [id, awardTypeIds],
    );
    await this.uow.execute(
      `insert into criteria_set_awards (criteria_set_id, award_type_id) select distinct $1::uuid, unnest($2::uuid[])
       on conflict on constraint uq_criteria_set_awards_award do nothing`,
      [id, awardTypeIds],
    );
  }

  /** Lines keep their id as long as their code stands, so that what refers to them stays with them. */
  private async replaceLines(id: string, set: CriteriaSetContent): Promise<void> {
    const groups = set.groups.map(({ code, name, max }, position) => ({ code, name, max, position }));
    const lines = set.groups
      .flatMap((group) => group.criteria.map((line) => ({ group: group.code, line })))
      .map(({ group, line }, position) => ({
        group,
        position,
        code: line.code,
        name: line.name,
        kind: line.kind,
        max: line.kind === 'knockout' ? null : line.max,
        step: line.step ?? null,
        levels: line.levels ?? null,
        na: line.allowsNotApplicable ?? false,
        note: line.note ?? '',
      }));
    await this.uow.execute(`delete from criteria where criteria_set_id = $1 and code <> all($2::text[])`, [
      id,
      lines.map(({ code }) => code),
    ]);
    await this.uow.execute(
      `insert into criteria_groups (criteria_set_id, code, name, max, position)
       select $1, code, name, max, position from jsonb_to_recordset($2) as g(code text, name text, max numeric, position int)
       on conflict on constraint uq_criteria_groups_code
       do update set name = excluded.name, max = excluded.max, position = excluded.position`,
      [id, JSON.stringify(groups)],
    );
    await this.uow.execute(
      `insert into criteria (criteria_set_id, group_id, code, name, kind, max, step, levels, allows_not_applicable, note, position)
       select $1, g.id, l.code, l.name, l.kind, l.max, l.step,
              case when jsonb_typeof(l.levels) = 'array'
                then array(select value::numeric(8,2) from jsonb_array_elements_text(l.levels) with ordinality order by ordinality) end,
              l.na, l.note, l.position
         from jsonb_to_recordset($2) as l("group" text, position int, code text, name text, kind text, max numeric, step numeric,
              levels jsonb, na boolean, note text)
         join criteria_groups g on g.criteria_set_id = $1 and g.code = l."group"
       on conflict on constraint uq_criteria_code
       do update set group_id = excluded.group_id, name = excluded.name, kind = excluded.kind, max = excluded.max, step = excluded.step,
         levels = excluded.levels, allows_not_applicable = excluded.allows_not_applicable, note = excluded.note, position = excluded.position`,
      [id, JSON.stringify(lines)],
    );
    await this.uow.execute(
      `delete from criteria_groups where criteria_set_id = $1 and code <> all($2::text[])`,
      [id, groups.map(({ code }) => code)],
    );
  }
}

function header(set: CriteriaSetContent): unknown[] {
  return [
    set.code,
    set.name,
    set.subjectKind,
    set.bonusCap,
    set.notApplicableMode,
    set.combining,
    set.minimumSheets,
    JSON.stringify(set.bands.map(({ name, from }) => ({ name, from }))),
    set.tieBreak,
  ];
}
