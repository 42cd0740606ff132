import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import type { PhaseChange } from '../../campaigns/campaigns.service.js';
import { criteriaOpen } from '../../criteria/policy.js';
import { CriteriaSetsQueries, type StoredCriteriaSet } from '../../criteria/criteria-sets.queries.js';
import { CriteriaSetsService } from '../../criteria/criteria-sets.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { combineSheets } from '../calculation/combine.js';
import { tieBreakValues } from '../calculation/tie-break.js';
import { MARK_JSON, toMarks, type MarkValue } from '../marks/mark-value.js';
import { scoringLock } from '../scoring-lock.js';
import { LIVE_STANDING, STANDING_COLUMNS } from './results.sql.js';

interface CountedRow {
  readonly participant_id: string;
  readonly total: string;
  readonly knockout: boolean;
  readonly marks: Readonly<Record<string, MarkValue>> | null;
}

/** Keeps results as the sheets make them, and freezes them when scoring closes. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly sets: CriteriaSetsQueries,
    private readonly criteria: CriteriaSetsService,
  ) {}

  /**
   * Works the subjects' results out anew, inside the caller's transaction, in three statements however many they are.
   *
   * The result rows are locked first, in one order: of two members who submit for the same subject at once the
   * second waits here, and then sees the first one's sheet.
   */
  async recompute(set: StoredCriteriaSet, participantIds: readonly string[]): Promise<void> {
    if (participantIds.length === 0) return;
    await this.uow.execute(
      `insert into results (campaign_id, criteria_set_id, participant_id)
       select $1, $2, given.id from (select distinct unnest($3::uuid[]) as id) given order by given.id
       on conflict on constraint pk_results do update set updated_at = excluded.updated_at`,
      [set.campaignId, set.id, participantIds],
    );
    const sheets = await this.uow.query<CountedRow>(
      `select sh.participant_id, sh.total::text, sh.knockout,
              (select json_object_agg(c.code, ${MARK_JSON}) from score_marks m join criteria c on c.id = m.criterion_id
                where m.sheet_id = sh.id and m.kind is not null and c.code = any($3)) as marks
         from score_sheets sh
        where sh.criteria_set_id = $1 and sh.participant_id = any($2::uuid[]) and sh.status = 'submitted'`,
      [set.id, participantIds, set.tieBreak],
    );
    const bySubject = new Map<string, CountedRow[]>(participantIds.map((id) => [id, []]));
    for (const sheet of sheets) bySubject.get(sheet.participant_id)?.push(sheet);
    const results = [...bySubject].map(([id, counted]) => combined(set, id, counted));
    await this.uow.execute(
      `update results r set points = n.points, median = n.median, spread = n.spread, complete = n.complete, knockout = n.knockout,
              classification = n.classification, counted = n.counted, updated_at = clock_timestamp(),
              tie_break = array(select value::numeric from jsonb_array_elements_text(n."tieBreak") with ordinality order by ordinality)
         from jsonb_to_recordset($2) as n(id uuid, points numeric, median numeric, spread numeric, complete boolean, knockout boolean,
              classification text, counted int, "tieBreak" jsonb)
        where r.criteria_set_id = $1 and r.participant_id = n.id`,
      [set.id, JSON.stringify(results)],
    );
  }

  /** Works out every result of the set that has a sheet or had one. */
  async recomputeAll(set: StoredCriteriaSet): Promise<void> {
    const rows = await this.uow.query<{ id: string }>(
      `select participant_id as id from score_sheets where criteria_set_id = $1
       union select participant_id from results where criteria_set_id = $1`,
      [set.id],
    );
    await this.recompute(
      set,
      rows.map(({ id }) => id),
    );
  }

  /**
   * Scoring closed: results are stored as they stand. Re-opened: the freezing ends and is kept with the reason.
   * Taken back to before scoring: criteria no mark stands on may be changed again.
   */
  async onPhaseChange(change: PhaseChange): Promise<void> {
    if (change.from !== 'scoring' && change.to !== 'scoring') return;
    // Waits for marks being saved at this moment; those that come later find scoring closed.
    await this.uow.query(`select ${scoringLock('$1', 'exclusive')}`, [change.campaignId]);
    if (change.to === 'scoring') await this.reopen(change);
    else if (criteriaOpen(change.to)) await this.thawUnmarked(change.campaignId);
    else await this.freeze(change);
  }

  private async freeze(change: PhaseChange): Promise<void> {
    const frozen: Record<string, number> = {};
    for (const set of await this.sets.storedOf(change.campaignId)) {
      await this.recomputeAll(set);
      const [freeze] = await this.uow.query<{ id: string }>(
        `insert into result_freezes (campaign_id, criteria_set_id, number)
         select $2, $1, coalesce(max(number), 0) + 1 from result_freezes where criteria_set_id = $1 returning id`,
        [set.id, change.campaignId],
      );
      frozen[set.code] = await this.uow.execute(
        `insert into frozen_results (freeze_id, ${STANDING_COLUMNS}) select $2, ${STANDING_COLUMNS} from (${LIVE_STANDING}) live`,
        [set.id, freeze?.id],
      );
    }
    await this.audit.record({
      action: 'results.freeze',
      subject: { type: 'campaign', id: change.campaignId },
      after: { results: frozen },
      reason: change.reason,
    });
  }

  private async reopen(change: PhaseChange): Promise<void> {
    const reopened = await this.uow.execute(
      `update result_freezes set reopened_at = clock_timestamp(), reopen_reason = $2,
              reopened_by = nullif(current_setting('app.account_id', true), '')::uuid
        where campaign_id = $1 and reopened_at is null`,
      [change.campaignId, change.reason ?? ''],
    );
    if (reopened === 0) return;
    await this.audit.record({
      action: 'results.reopen',
      subject: { type: 'campaign', id: change.campaignId },
      after: { reopenedSets: reopened },
      reason: change.reason,
    });
  }

  private async thawUnmarked(campaignId: string): Promise<void> {
    const rows = await this.uow.query<{ id: string }>(
      `select s.id from criteria_sets s
        where s.campaign_id = $1 and not exists (select from score_sheets sh where sh.criteria_set_id = s.id)`,
      [campaignId],
    );
    await this.criteria.thaw(rows.map(({ id }) => id));
  }
}

function combined(set: StoredCriteriaSet, id: string, sheets: readonly CountedRow[]): object {
  const marks = sheets.map((sheet) => toMarks(sheet.marks));
  return {
    id,
    ...combineSheets(set, sheets),
    tieBreak: sheets.length === 0 ? [] : tieBreakValues(set, marks),
  };
}
