import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Phase } from '../campaigns/phases.js';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, searchPattern, type PageQuery } from '../platform/http/paging.js';
import type { ClassificationBand, Combining, CriterionKind, NotApplicableMode } from './criteria-set.js';
import type { CriteriaSetDto, CriteriaSetPage, CriteriaSetSummaryDto } from './criteria.dto.js';
import { awardMappingOpen, criteriaOpen } from './policy.js';
import { validateCriteriaSet } from './validate-criteria-set.js';

/** A line as stored: a {@link Criterion} with its id and its guidance. Points are strings with two places. */
export interface StoredCriterion {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: CriterionKind;
  readonly max: string | null;
  readonly step: string | null;
  readonly levels: string[] | null;
  readonly allowsNotApplicable: boolean;
  readonly note: string;
}

export interface StoredGroup {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly max: string | null;
  readonly criteria: StoredCriterion[];
}

/** A set as stored; it can be handed to every calculator as a CriteriaSetDefinition. */
export interface StoredCriteriaSet {
  readonly id: string;
  readonly campaignId: string;
  readonly phase: Phase;
  readonly code: string;
  readonly name: string;
  readonly subjectKind: SubjectKind;
  readonly bonusCap: string | null;
  readonly notApplicableMode: NotApplicableMode;
  readonly combining: Combining;
  readonly minimumSheets: number;
  readonly bands: ClassificationBand[];
  readonly tieBreak: string[];
  readonly groups: StoredGroup[];
  readonly awardTypeIds: string[];
  /** ISO instant, or null while the set may still change. */
  readonly frozenAt: string | null;
  readonly version: number;
}

const SELECT = `
  select s.id, s.campaign_id as "campaignId", c.phase, s.code, s.name, s.subject_kind as "subjectKind",
    s.bonus_cap::text as "bonusCap", s.not_applicable_mode as "notApplicableMode", s.combining,
    s.minimum_sheets as "minimumSheets", s.bands, s.tie_break as "tieBreak", s.version,
    to_json(s.frozen_at)#>>'{}' as "frozenAt",
    coalesce((
      select json_agg(json_build_object('id', g.id, 'code', g.code, 'name', g.name, 'max', g.max::text, 'criteria', coalesce((
        select json_agg(json_build_object('id', l.id, 'code', l.code, 'name', l.name, 'kind', l.kind, 'max', l.max::text,
                 'step', l.step::text, 'levels', l.levels::text[], 'allowsNotApplicable', l.allows_not_applicable,
                 'note', l.note) order by l.position)
          from criteria l where l.group_id = g.id), '[]')) order by g.position)
        from criteria_groups g where g.criteria_set_id = s.id), '[]') as groups,
    coalesce((select json_agg(a.award_type_id order by a.award_type_id) from criteria_set_awards a
               where a.criteria_set_id = s.id), '[]') as "awardTypeIds"
    from criteria_sets s join campaigns c on c.id = s.campaign_id`;
/** Collectives before households before people, as lists are printed; sets of one workbook are as old as each other. */
const BY_KIND = `array_position(array['collective', 'household', 'individual'], s.subject_kind::text), s.code collate "vi_num"`;
export const CRITERIA_SETS_SORTABLE = { code: 's.code collate "vi_num"', name: 's.name collate "vi_num"' };

/** Criteria sets as read: each with its groups and lines in one statement. */
@Injectable()
export class CriteriaSetsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The sets of a campaign. */
  async page(campaignId: string, query: PageQuery, actor: Actor): Promise<CriteriaSetPage> {
    return this.uow.run(async () => {
      const [count] = await this.uow.query<{ phase: Phase | null; total: number }>(
        `select (select phase from campaigns where id = $1) as phase,
                (select count(*)::int from criteria_sets s where s.campaign_id = $1 and ($2::text is null or search_text(s.code) like $2 or search_text(s.name) like $2)) as total`,
        [campaignId, searchPattern(query.q)],
      );
      if (!count?.phase) throw notFound('phong trào');
      const items = await this.uow.query<CriteriaSetSummaryDto>(
        `select s.id, s.campaign_id as "campaignId", s.code, s.name, s.subject_kind as "subjectKind", s.version,
                s.frozen_at is not null as "isFrozen",
                (select count(*)::int from criteria l where l.criteria_set_id = s.id) as "criteriaCount",
                (select coalesce(sum(g.max), 0)::numeric(10,2)::text from criteria_groups g where g.criteria_set_id = s.id) as scale
           from criteria_sets s
          where s.campaign_id = $1 and ($2::text is null or search_text(s.code) like $2 or search_text(s.name) like $2)
          ${orderBy(query.sort, CRITERIA_SETS_SORTABLE, BY_KIND, 's.id')} limit $3 offset $4`,
        [campaignId, searchPattern(query.q), ...limits(query)],
      );
      return {
        ...pageOf(query, count.total, items),
        canAdd: actor.permissions.has('criteria.manage') && criteriaOpen(count.phase),
      };
    });
  }

  /** @throws DomainError 404 `not-found` */
  async get(id: string, actor: Actor): Promise<CriteriaSetDto> {
    return present(await this.stored(id), actor);
  }

  /** The set as calculators need it. @throws DomainError 404 `not-found` */
  async stored(id: string): Promise<StoredCriteriaSet> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<StoredCriteriaSet>(`${SELECT} where s.id = $1`, [id]);
      if (!row) throw notFound('bảng tiêu chí');
      return row;
    });
  }

  /** Every set of the campaign, in the order they were made. */
  async storedOf(campaignId: string): Promise<StoredCriteriaSet[]> {
    return this.uow.run(() =>
      this.uow.query<StoredCriteriaSet>(`${SELECT} where s.campaign_id = $1 order by ${BY_KIND}, s.id`, [
        campaignId,
      ]),
    );
  }
}

function present(set: StoredCriteriaSet, actor: Actor): CriteriaSetDto {
  const { phase, ...document } = set;
  const canManage = actor.permissions.has('criteria.manage');
  return {
    ...document,
    warnings: validateCriteriaSet(set).map(({ field, code, message }) => ({ field, code, message })),
    policy: {
      canChange: canManage && criteriaOpen(phase) && set.frozenAt === null,
      canMapAwards: canManage && awardMappingOpen(phase),
    },
  };
}
