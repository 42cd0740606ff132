import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { exportFileName } from '../platform/workbook/writing/names.js';
import { MemoryWorkbook } from '../platform/workbook/writing/workbook-port.js';
import type { ExportFile } from './export-file.js';
import { emptyList, ExportRecord, stamp } from './export-record.service.js';
import { scoreSummaryList } from './lists/score-summary.js';
import { addScoringTable } from './lists/scoring-table.js';
import { standaloneWorkbook } from './lists/standalone-list.js';
import { CampaignPapersQueries } from './queries/campaign-papers.queries.js';
import { scoreSummaryModel } from './score-models.js';
import { scoringTableModel } from './scoring-table-model.js';

/** Scores as workbooks, for whoever may see them on the board. */
@Injectable()
export class ScoreExportsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly record: ExportRecord,
    private readonly papers: CampaignPapersQueries,
  ) {}

  /**
   * Every member's totals for one criteria set, with points, median, spread and places.
   * @throws DomainError 404 `not-found`; 403 `results-hidden`; 409 `empty-list`
   */
  async scoreSummary(criteriaSetId: string, actor: Actor): Promise<ExportFile> {
    return this.uow.run(async () => {
      const { campaign, set } = await this.papers.criteriaSet(criteriaSetId);
      await this.papers.standings.demandVisible(campaign.id, criteriaSetId, actor);
      const rows = await this.papers.standings.of(criteriaSetId);
      if (rows.length === 0) throw emptyList();
      const scorers = await this.papers.standings.scorersOf(campaign.id);
      const model = scoreSummaryModel(set, rows, scorers, await this.papers.occasion(campaign));
      const fileName = exportFileName(`TongHopDiem_${set.code}`, campaign.year);
      await this.record.take('score-summary', 'criteria-set', criteriaSetId, fileName, {
        lines: rows.length,
      });
      return { fileName, bytes: await standaloneWorkbook([scoreSummaryList(model)], stamp()) };
    });
  }

  /**
   * The scoring table of one subject (bảng chấm điểm).
   * @throws DomainError 404 `not-found`; 403 `results-hidden`
   */
  async scoringTable(criteriaSetId: string, participantId: string, actor: Actor): Promise<ExportFile> {
    return this.uow.run(async () => {
      const { campaign } = await this.papers.criteriaSet(criteriaSetId);
      await this.papers.standings.demandVisible(campaign.id, criteriaSetId, actor);
      const rows = await this.papers.standings.of(criteriaSetId);
      const standing = rows.find((row) => row.participantId === participantId);
      if (!standing) throw notFound('đối tượng trong danh sách chấm');
      const source = await this.papers.scoringTables.of(criteriaSetId, participantId);
      const fileName = exportFileName(`BangCham_${standing.name}`, campaign.year);
      await this.record.take('scoring-table', 'criteria-set', criteriaSetId, fileName, { participantId });
      const workbook = new MemoryWorkbook(stamp());
      addScoringTable(workbook, scoringTableModel(source, standing, await this.papers.occasion(campaign)));
      return { fileName, bytes: await workbook.toBuffer() };
    });
  }
}
