import { Injectable } from '@nestjs/common';
import type { StoredCriteriaSet } from '../../criteria/criteria-sets.queries.js';
import { allCriteria } from '../../criteria/criteria-set.js';
import { previewOutdated } from '../../imports/errors.js';
import { TableStatistics } from '../../platform/database/statistics.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { unmarkedLines } from '../marks/mark-value.js';
import { ResultsService } from '../results/results.service.js';
import { SheetCounter } from '../sheets/sheet-counter.service.js';
import { type PlannedSheet, sheetKey } from './score-book.plan.js';

/** Writes the sheets of a book: the same few statements for ten marks and for ten thousand. */
@Injectable()
export class ScoreBookWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly counter: SheetCounter,
    private readonly results: ResultsService,
    private readonly statistics: TableStatistics,
  ) {}

  /**
   * Sheets first, all as drafts, then their marks, then totals by what stands, then results. The caller holds the
   * campaign's scoring lock, so that no member saves a mark in between.
   *
   * @throws DomainError 409 `preview-outdated` where a mark is not the one the plan was made against
   */
  async write(
    campaignId: string,
    sets: readonly StoredCriteriaSet[],
    sheets: readonly PlannedSheet[],
  ): Promise<number> {
    if (sheets.length === 0) return 0;
    const ids = await this.openSheets(campaignId, sheets);
    await this.statistics.countAnew('score_sheets');
    const marks = sheets.flatMap((sheet) => {
      const { criteriaSetId } = sheet;
      const sheetId = ids.get(sheetKey(sheet.scorerId, criteriaSetId, sheet.participantId));
      return sheet.marks.map((mark) => ({ ...mark, sheetId, criteriaSetId }));
    });
    if ((await this.writeMarks(marks)) !== marks.length) throw previewOutdated();
    await this.statistics.countAnew('score_marks');
    for (const set of sets) {
      const own = sheets.filter((sheet) => sheet.criteriaSetId === set.id);
      await this.settle(
        set,
        own.map((sheet) => ({
          sheet,
          id: ids.get(sheetKey(sheet.scorerId, sheet.criteriaSetId, sheet.participantId)) ?? '',
        })),
      );
      await this.results.recompute(
        set,
        own.map(({ participantId }) => participantId),
      );
    }
    return marks.length;
  }

  private async openSheets(
    campaignId: string,
    sheets: readonly PlannedSheet[],
  ): Promise<Map<string, string>> {
    const rows = await this.uow.query<{ id: string; scorer: string; set: string; participant: string }>(
      `insert into score_sheets (campaign_id, criteria_set_id, participant_id, scorer_id)
       select $1, n."criteriaSetId", n."participantId", n."scorerId"
         from jsonb_to_recordset($2) as n("criteriaSetId" uuid, "participantId" uuid, "scorerId" uuid)
        order by n."criteriaSetId", n."participantId", n."scorerId"
       on conflict on constraint uq_score_sheets_subject do update set status = 'draft', recusal_reason = null, total = null,
         knockout = false, submitted_at = null, version = score_sheets.version + 1
       returning id, scorer_id as scorer, criteria_set_id as set, participant_id as participant`,
      [
        campaignId,
        JSON.stringify(
          sheets.map(({ criteriaSetId, participantId, scorerId }) => ({
            criteriaSetId,
            participantId,
            scorerId,
          })),
        ),
      ],
    );
    return new Map(rows.map(({ id, scorer, set, participant }) => [sheetKey(scorer, set, participant), id]));
  }

  private writeMarks(marks: readonly object[]): Promise<number> {
    return this.uow.execute(
      `with n as (
         select * from jsonb_to_recordset($1) as n("sheetId" uuid, "criterionId" uuid, "criteriaSetId" uuid, kind text, points numeric,
           actual numeric, target numeric, knockout boolean, version int)
       ), changed as (
         update score_marks m set kind = n.kind, points = n.points, actual = n.actual, target = n.target, knockout = n.knockout,
                version = m.version + 1, marked_at = clock_timestamp(),
                marked_by = nullif(current_setting('app.account_id', true), '')::uuid
           from n where m.sheet_id = n."sheetId" and m.criterion_id = n."criterionId" and m.version = n.version
         returning 1
       ), added as (
         insert into score_marks (sheet_id, criterion_id, criteria_set_id, kind, points, actual, target, knockout)
         select "sheetId", "criterionId", "criteriaSetId", kind, points, actual, target, knockout from n where version = 0
         on conflict on constraint pk_score_marks do nothing
         returning 1
       )
       select from changed union all select from added`,
      [JSON.stringify(marks)],
    );
  }

  private async settle(
    set: StoredCriteriaSet,
    sheets: readonly { readonly id: string; readonly sheet: PlannedSheet }[],
  ): Promise<void> {
    const counted = await this.counter.countOut(
      set,
      sheets.map(({ id }) => id),
    );
    const settled = sheets.map(({ id, sheet }) => {
      if (sheet.status === 'recused')
        return { id, status: 'recused', reason: sheet.reason, total: null, knockout: false };
      const result = counted.get(id);
      const isOpen = !result || unmarkedLines(allCriteria(set), result.missing).length > 0;
      if (isOpen) return { id, status: 'draft', reason: null, total: null, knockout: false };
      return { id, status: 'submitted', reason: null, total: result.total, knockout: result.knockout };
    });
    await this.uow.execute(
      `update score_sheets s set status = n.status, recusal_reason = n.reason, total = n.total, knockout = n.knockout,
              submitted_at = case when n.status = 'submitted' then clock_timestamp() end
         from jsonb_to_recordset($1) as n(id uuid, status text, reason text, total numeric, knockout boolean) where s.id = n.id`,
      [JSON.stringify(settled)],
    );
  }
}
