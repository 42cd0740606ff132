import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { CriteriaSetsQueries } from '../criteria/criteria-sets.queries.js';
import { notFound } from '../platform/errors/domain-error.js';
import { exportFileName } from '../platform/workbook/writing/names.js';
import { criteriaTableModel } from './criteria-table-model.js';
import type { CriteriaTableQuery, ScoreSummaryQuery } from './exports.dto.js';
import { addCriteriaTable } from './lists/criteria-table.js';
import { scoreSummaryList } from './lists/score-summary.js';
import { addScoringTable } from './lists/scoring-table.js';
import { addStandaloneList } from './lists/standalone-list.js';
import { filled } from './lists/stream-list.js';
import { LISTS, type ListKey } from './options/list-catalogue.js';
import { chosen, OF_WARD, type Chosen } from './options/list-options.js';
import { emptyList, type Paper } from './paper.js';
import { CampaignPapersQueries } from './queries/campaign-papers.queries.js';
import { scoreSummaryModel } from './score-models.js';
import { scoringTableModel } from './scoring-table-model.js';

/** Criteria and scores on paper. Made within a unit of work, see {@link PaperDesk}. */
@Injectable()
export class ScorePapers {
  constructor(
    private readonly papers: CampaignPapersQueries,
    private readonly sets: CriteriaSetsQueries,
  ) {}

  /**
   * Every member's totals for one criteria set, with points, median, spread and places, for whoever may see them.
   * @throws DomainError 404 `not-found`; 403 `results-hidden`; 409 `empty-list`
   */
  async scoreSummary(criteriaSetId: string, query: ScoreSummaryQuery, actor: Actor): Promise<Paper> {
    const { campaign, occasion, set } = await this.papers.criteriaSet(criteriaSetId);
    await this.papers.standings.demandVisible(campaign.id, criteriaSetId, actor);
    const options = optionsOf('score-summary', query);
    const rows = await this.papers.standings.of(criteriaSetId, options.order);
    if (rows.length === 0) throw emptyList();
    const scorers = await this.papers.standings.scorersOf(campaign.id);
    const model = scoreSummaryModel(set, rows, scorers, occasion, options);
    return {
      fileName: exportFileName(`TongHopDiem_${set.code}`, campaign.year),
      record: recordOf('score-summary', criteriaSetId, { lines: rows.length, ...options }),
      isLong: false,
      fill: filled((workbook) => addStandaloneList(workbook, scoreSummaryList(model))),
    };
  }

  /**
   * The scoring table of one subject (bảng chấm điểm), for whoever may see its scores.
   * @throws DomainError 404 `not-found`; 403 `results-hidden`
   */
  async scoringTable(
    criteriaSetId: string,
    participantId: string,
    query: CriteriaTableQuery,
    actor: Actor,
  ): Promise<Paper> {
    const { campaign, occasion } = await this.papers.criteriaSet(criteriaSetId);
    await this.papers.standings.demandVisible(campaign.id, criteriaSetId, actor);
    const rows = await this.papers.standings.of(criteriaSetId);
    const standing = rows.find((row) => row.participantId === participantId);
    if (!standing) throw notFound('đối tượng trong danh sách chấm');
    const source = await this.papers.scoringTables.of(criteriaSetId, participantId);
    const options = optionsOf('scoring-table', query);
    const model = scoringTableModel(source, standing, occasion, options);
    return {
      fileName: exportFileName(`BangCham_${standing.name}`, campaign.year),
      record: recordOf('scoring-table', criteriaSetId, { participantId, ...options }),
      isLong: false,
      fill: filled((workbook) => addScoringTable(workbook, model)),
    };
  }

  /**
   * A set's criteria with room to write marks by hand (bảng tiêu chí).
   * @throws DomainError 404 `not-found`; 409 `empty-list` for a set without a line
   */
  async criteriaTable(criteriaSetId: string, query: CriteriaTableQuery): Promise<Paper> {
    const { campaign, occasion } = await this.papers.criteriaSet(criteriaSetId);
    const set = await this.sets.stored(criteriaSetId);
    if (set.groups.every((group) => group.criteria.length === 0)) throw emptyList();
    const options = optionsOf('criteria-table', query);
    const model = criteriaTableModel(set, occasion, options);
    return {
      fileName: exportFileName(`BangTieuChi_${set.code}`, campaign.year),
      record: recordOf('criteria-table', criteriaSetId, options),
      isLong: false,
      fill: filled((workbook) => addCriteriaTable(workbook, model)),
    };
  }
}

/** None of these lists has sections whose order the ward's settings decide. */
function optionsOf<Query extends object>(list: ListKey, query: Query): Chosen<Query> {
  return chosen(LISTS[list].options, query, OF_WARD);
}

function recordOf(list: ListKey, subjectId: string, details: object): Paper['record'] {
  return { list, subjectType: 'criteria-set', subjectId, details };
}
