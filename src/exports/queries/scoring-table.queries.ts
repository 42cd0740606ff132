import { Injectable } from '@nestjs/common';
import type { StoredCriteriaSet } from '../../criteria/criteria-sets.queries.js';
import { CriteriaSetsQueries } from '../../criteria/criteria-sets.queries.js';
import type { Mark } from '../../criteria/mark.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { fromMarkValue, MARK_JSON, type MarkValue } from '../../scoring/marks/mark-value.js';

/** Marks by criterion code, as the calculators take them. */
export type MarksByCode = ReadonlyMap<string, Mark>;

/** What the scoring table of one subject is made from. */
export interface ScoringTableSource {
  readonly set: StoredCriteriaSet;
  /** One per submitted sheet, in the members' order. */
  readonly sheets: readonly MarksByCode[];
  /** The subject's own marks; empty where it did not score itself. */
  readonly self: MarksByCode;
  /** What staff found where they checked a line; empty where they did not. */
  readonly appraisal: MarksByCode;
  /** Why staff differ from the subject, by criterion code. */
  readonly reasons: ReadonlyMap<string, string>;
}

type MarkRow = MarkValue & {
  readonly criterionId: string;
  /** Id of the sheet, or the stage of the self-score. */
  readonly source: string;
  readonly reason: string | null;
};

/** Every mark that counts for one subject, its own, and what staff found. */
@Injectable()
export class ScoringTableQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sets: CriteriaSetsQueries,
  ) {}

  /** @throws DomainError 404 when there is no such criteria set */
  async of(criteriaSetId: string, participantId: string): Promise<ScoringTableSource> {
    const set = await this.sets.stored(criteriaSetId);
    const rows = await this.uow.query<{ mark: MarkRow }>(
      `select mark from (
         select ${MARK_JSON}::jsonb || jsonb_build_object('criterionId', m.criterion_id, 'source', m.sheet_id::text) as mark,
                sc.position, sc.code
           from score_marks m join score_sheets s on s.id = m.sheet_id join scorers sc on sc.id = s.scorer_id
          where s.criteria_set_id = $1 and s.participant_id = $2 and s.status = 'submitted' and m.kind is not null
         union all
         select ${MARK_JSON}::jsonb || jsonb_build_object('criterionId', m.criterion_id, 'source', m.stage, 'reason', m.reason),
                0, ''
           from self_scores m where m.criteria_set_id = $1 and m.participant_id = $2 and m.kind is not null) marks
        order by position, code`,
      [criteriaSetId, participantId],
    );
    const codes = new Map(set.groups.flatMap((group) => group.criteria).map((line) => [line.id, line.code]));
    const bySource = new Map<string, Map<string, Mark>>();
    const reasons = new Map<string, string>();
    for (const { mark: row } of rows) {
      const mark = fromMarkValue(row);
      const code = codes.get(row.criterionId);
      if (!mark || code === undefined) continue;
      const marks = bySource.get(row.source) ?? new Map<string, Mark>();
      bySource.set(row.source, marks.set(code, mark));
      if (row.source === 'appraisal' && row.reason) reasons.set(code, row.reason);
    }
    const { self = NONE, appraisal = NONE, ...sheets } = Object.fromEntries<MarksByCode>(bySource);
    return { set, sheets: Object.values(sheets), self, appraisal, reasons };
  }
}

const NONE: MarksByCode = new Map();
