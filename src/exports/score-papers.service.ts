import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { notFound } from '../platform/errors/domain-error.js';
import { exportFileName } from '../platform/workbook/writing/names.js';
import { scoreSummaryList } from './lists/score-summary.js';
import { addScoringTable } from './lists/scoring-table.js';
import { addStandaloneList } from './lists/standalone-list.js';
import { filled } from './lists/stream-list.js';
import { emptyList, type Paper } from './paper.js';
import { CampaignPapersQueries } from './queries/campaign-papers.queries.js';
import { scoreSummaryModel } from './score-models.js';
import { scoringTableModel } from './scoring-table-model.js';

/** Scores on paper, for whoever may see them on the board. Made within a unit of work, see {@link PaperDesk}. */
@Injectable()
export class ScorePapers {
  constructor(private readonly papers: CampaignPapersQueries) {}

  /**
   * Every member's totals for one criteria set, with points, median, spread and places.
   * @throws DomainError 404 `not-found`; 403 `results-hidden`; 409 `empty-list`
   */
  async scoreSummary(criteriaSetId: string, actor: Actor): Promise<Paper> {
    const { campaign, set } = await this.papers.criteriaSet(criteriaSetId);
    await this.papers.standings.demandVisible(campaign.id, criteriaSetId, actor);
    const rows = await this.papers.standings.of(criteriaSetId);
    if (rows.length === 0) throw emptyList();
    const scorers = await this.papers.standings.scorersOf(campaign.id);
    const model = scoreSummaryModel(set, rows, scorers, await this.papers.occasion(campaign));
    return {
      fileName: exportFileName(`TongHopDiem_${set.code}`, campaign.year),
      record: recordOf('score-summary', criteriaSetId, { lines: rows.length }),
      isLong: false,
      fill: filled((workbook) => addStandaloneList(workbook, scoreSummaryList(model))),
    };
  }

  /**
   * The scoring table of one subject (bảng chấm điểm).
   * @throws DomainError 404 `not-found`; 403 `results-hidden`
   */
  async scoringTable(criteriaSetId: string, participantId: string, actor: Actor): Promise<Paper> {
    const { campaign } = await this.papers.criteriaSet(criteriaSetId);
    await this.papers.standings.demandVisible(campaign.id, criteriaSetId, actor);
    const rows = await this.papers.standings.of(criteriaSetId);
    const standing = rows.find((row) => row.participantId === participantId);
    if (!standing) throw notFound('đối tượng trong danh sách chấm');
    const source = await this.papers.scoringTables.of(criteriaSetId, participantId);
    const model = scoringTableModel(source, standing, await this.papers.occasion(campaign));
    return {
      fileName: exportFileName(`BangCham_${standing.name}`, campaign.year),
      record: recordOf('scoring-table', criteriaSetId, { participantId }),
      isLong: false,
      fill: filled((workbook) => addScoringTable(workbook, model)),
    };
  }
}

function recordOf(list: string, subjectId: string, details: object): Paper['record'] {
  return { list, subjectType: 'criteria-set', subjectId, details };
}
