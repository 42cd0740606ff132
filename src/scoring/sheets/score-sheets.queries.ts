import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { allCriteria } from '../../criteria/criteria-set.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { computeSheet } from '../calculation/sheet.js';
import { CANDIDATES, IS_CANDIDATE, UNIT_JOIN } from '../candidates.queries.js';
import { notAScorer } from '../errors.js';
import { FrozenDefinitions, type ScoredSet } from '../frozen-definitions.service.js';
import { MARK_JSON, toMarks, unmarkedLines } from '../marks/mark-value.js';
import { presentLines, selfScoreLines, type StoredLine } from '../self-scores/self-score-lines.js';
import { sheetPolicy, sightSql } from './policy.js';
import type { GridDto, MarkDto, NomineeDto, OtherSheetDto, OwnSheetDto } from './score-sheets.dto.js';
import type { SheetStatus } from './score-sheet.entity.js';

interface Asked {
  readonly set_version: number;
  readonly is_frozen: boolean;
  readonly scorer_id: string | null;
  readonly scorer_code: string;
  readonly is_open: boolean;
  readonly is_over: boolean;
}

interface OwnRow {
  readonly participantId: string;
  readonly name: string;
  readonly unitName: string | null;
  readonly block: string | null;
  readonly status: SheetStatus | null;
  readonly version: number;
  readonly recusalReason: string | null;
  readonly submittedAt: string | null;
  readonly hasSeenOthers: boolean;
  readonly wasReopened: boolean;
  readonly marks: Record<string, MarkDto> | null;
}

interface NomineeRow extends OwnRow {
  readonly sheetId: string | null;
  readonly isFirstSight: boolean;
  readonly others: OtherSheetDto[] | null;
  readonly selfScores: StoredLine[] | null;
}

/** Phases in which marks may still be given, as SQL. */
export const UNTIL_FROZEN = `'draft', 'registration', 'self-score', 'scoring'`;
const DATED_MARK = `(${MARK_JSON}::jsonb || jsonb_build_object('version', m.version, 'markedAt', m.marked_at))`;
const MARKS_OF_SHEET = `(select jsonb_object_agg(m.criterion_id, ${DATED_MARK}) from score_marks m
  where m.sheet_id = sh.id and m.kind is not null)`;

/** A subject and one's own sheet for it. A mark taken back keeps its place and version, with kind null. */
const OWN_COLUMNS = `p.id as "participantId", p.name, un.name as "unitName", nullif(u.block, '') as block, sh.status,
  coalesce(sh.version, 0) as version, sh.recusal_reason as "recusalReason", to_json(sh.submitted_at)#>>'{}' as "submittedAt",
  ${sightSql('sh', '$1')},
  (select jsonb_object_agg(m.criterion_id, ${DATED_MARK}) from score_marks m where m.sheet_id = sh.id) as marks`;

/** What a member sees of the sheets: all their own, and of others' nothing before their own is in. */
@Injectable()
export class ScoreSheetsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly definitions: FrozenDefinitions,
  ) {}

  /** Every candidate of the set with one's own marks, in one flat statement whatever their number. */
  async grid(setId: string, actor: Actor): Promise<GridDto> {
    return this.uow.run(async () => {
      const { asked, scored } = await this.ask(setId, actor);
      const rows = await this.uow.query<OwnRow>(
        `select ${OWN_COLUMNS} from (${CANDIDATES}) c join participants p on p.id = c.participant_id ${UNIT_JOIN}
           left join score_sheets sh on sh.criteria_set_id = $1 and sh.participant_id = p.id and sh.scorer_id = $2
          order by u.protocol_order nulls last, p.display_order, p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`,
        [setId, asked.scorer_id],
      );
      return {
        scorerCode: asked.scorer_code,
        isOpen: asked.is_open,
        rows: rows.map((row) => ({ ...subjectOf(row), sheet: ownSheet(row, asked, scored) })),
      };
    });
  }

  /**
   * One subject: own sheet, self-score (not for who stepped aside), and the others' sheets once one's own is submitted
   * or scoring is over. That marks of others were shown while scoring goes on is kept with one's own sheet, which is not taken back after;
   * who wants to keep that way open asks without them.
   */
  async nominee(
    {
      setId,
      participantId,
      withOthers,
    }: { readonly setId: string; readonly participantId: string; readonly withOthers: boolean },
    actor: Actor,
  ): Promise<NomineeDto> {
    return this.uow.run(async () => {
      const { asked, scored } = await this.ask(setId, actor);
      const [row] = await this.uow.query<NomineeRow>(
        `select ${OWN_COLUMNS}, sh.id as "sheetId",
                sh.others_seen_at is null and c.phase in (${UNTIL_FROZEN}) as "isFirstSight",
                case when sh.status is distinct from 'recused' then (${selfScoreLines('s.id', 'p.id')}) end as "selfScores",
                case when $4 and (sh.status = 'submitted' or c.phase not in (${UNTIL_FROZEN})) then (
                  select jsonb_agg(jsonb_build_object('scorer', o.code, 'total', sh.total::text,
                           'state', case when sh.status in ('submitted', 'recused') then sh.status else 'missing' end,
                           'marks', coalesce(case when sh.status = 'submitted' then ${MARKS_OF_SHEET} end, '{}')) order by o.position, o.code)
                    from scorers o
                    left join score_sheets sh on sh.scorer_id = o.id and sh.criteria_set_id = s.id and sh.participant_id = p.id
                   where o.campaign_id = s.campaign_id and o.id <> $3) end as others
           from criteria_sets s join campaigns c on c.id = s.campaign_id join participants p on p.kind = s.subject_kind ${UNIT_JOIN}
           left join score_sheets sh on sh.criteria_set_id = s.id and sh.participant_id = p.id and sh.scorer_id = $3
          where s.id = $1 and p.id = $2 and ${IS_CANDIDATE}`,
        [setId, participantId, asked.scorer_id, withOthers],
      );
      if (!row) throw notFound('đối tượng trong danh sách chấm');
      const others = await this.shown(row);
      const hasSeenOthers = row.hasSeenOthers || others?.some(({ state }) => state === 'submitted') === true;
      return {
        subject: subjectOf(row),
        isOpen: asked.is_open,
        sheet: ownSheet({ ...row, hasSeenOthers }, asked, scored),
        selfScores: presentLines(row.selfScores, false),
        others,
      };
    });
  }

  /** The others' sheets, and on record that they were seen; none where one's own was withdrawn in the meantime. */
  private async shown({ others, sheetId, isFirstSight }: NomineeRow): Promise<OtherSheetDto[] | null> {
    if (!isFirstSight || !others?.some(({ state }) => state === 'submitted')) return others;
    const seen = await this.uow.execute(
      `update score_sheets set others_seen_at = coalesce(others_seen_at, clock_timestamp()) where id = $1 and status = 'submitted'`,
      [sheetId],
    );
    return seen === 0 ? null : others;
  }

  private async ask(setId: string, actor: Actor): Promise<{ asked: Asked; scored: ScoredSet }> {
    const [asked] = await this.uow.query<Asked>(
      `select s.version as set_version, s.frozen_at is not null as is_frozen, sc.id as scorer_id, sc.code as scorer_code,
              phase_state(s.campaign_id, '{scoring}') = 'open' as is_open, c.phase not in (${UNTIL_FROZEN}) as is_over
         from criteria_sets s join campaigns c on c.id = s.campaign_id left join scorers sc on sc.campaign_id = s.campaign_id and sc.account_id = $2
        where s.id = $1`,
      [setId, actor.accountId],
    );
    if (!asked) throw notFound('bảng tiêu chí');
    if (asked.scorer_id === null) throw notAScorer();
    return { asked, scored: await this.definitions.get(setId, asked.set_version, asked.is_frozen) };
  }
}

function subjectOf({ participantId, name, unitName, block }: OwnRow): {
  participantId: string;
  name: string;
  unitName: string | null;
  block: string | null;
} {
  return { participantId, name, unitName, block };
}

function ownSheet(row: OwnRow, asked: Asked, { set, criteria }: ScoredSet): OwnSheetDto {
  const byCode = Object.entries(row.marks ?? {}).map(
    ([id, mark]) => [criteria.get(id)?.code ?? id, mark] as const,
  );
  const { total, knockout, missing } = computeSheet(set, toMarks(Object.fromEntries(byCode)));
  const status = row.status ?? 'draft';
  const unmarked = unmarkedLines(allCriteria(set), missing);
  return {
    status,
    version: row.version,
    total,
    knockout,
    missing: unmarked,
    policy: sheetPolicy({
      ...row,
      status,
      isOpen: asked.is_open,
      isOver: asked.is_over,
      isComplete: unmarked.length === 0,
    }),
    recusalReason: row.recusalReason,
    submittedAt: row.submittedAt,
    marks: row.marks ?? {},
  };
}
