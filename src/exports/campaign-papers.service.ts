import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { WardService } from '../access/ward.service.js';
import { WardSettingsService } from '../access/ward-settings/ward-settings.service.js';
import { notFound } from '../platform/errors/domain-error.js';
import { exportFileName } from '../platform/workbook/writing/names.js';
import type {
  AttachedListQuery,
  AwardSummaryQuery,
  MoneyReceiptsQuery,
  ProposalsQuery,
  YearEndQuery,
} from './exports.dto.js';
import { addAttachedList } from './lists/attached-list.js';
import { awardSummaryList } from './lists/award-summary.js';
import { moneyReceiptList, proposalList, type StandaloneFrame } from './lists/list-kinds.js';
import { addStandaloneList } from './lists/standalone-list.js';
import type { Signature, StandaloneListModel } from './lists/standalone-list.model.js';
import { filled, type Fill } from './lists/stream-list.js';
import { fillYearEnd } from './lists/year-end.js';
import { LongLists } from './long-lists.service.js';
import {
  attachedListModel,
  awardSummaryModel,
  moneySections,
  proposalCounts,
  proposalSections,
} from './models.js';
import {
  chairSignatures,
  councilHeadingOf,
  councilSignatures,
  headingOf,
  type Occasion,
} from './official-papers.js';
import { LISTS, type ListKey } from './options/list-catalogue.js';
import { chosen, KIND_ORDERS, type Chosen } from './options/list-options.js';
import { emptyList, type Paper } from './paper.js';
import { CampaignPapersQueries, type CampaignRow } from './queries/campaign-papers.queries.js';
import { rankingModel } from './score-models.js';

/** Above this many lines a list is written while it is sent, and never held whole. */
const LONG_LIST = 5_000;

const AWARD_SUMMARY_TITLE = 'TỔNG HỢP KHEN THƯỞNG THEO ĐƠN VỊ';

/** Lists of decisions and of a campaign. Made within a unit of work, see {@link PaperDesk}. */
@Injectable()
export class CampaignPapers {
  constructor(
    private readonly wards: WardService,
    private readonly settings: WardSettingsService,
    private readonly papers: CampaignPapersQueries,
    private readonly longLists: LongLists,
  ) {}

  /**
   * The list attached to a decision (danh sách kèm theo Quyết định); a draft's has room for its number.
   * @throws DomainError 404 `not-found`; 409 `empty-list`
   */
  async attachedList(decisionId: string, query: AttachedListQuery): Promise<Paper> {
    const options = await this.chosen('attached-list', query);
    const arrangement = { kinds: KIND_ORDERS[options.sections], order: options.order };
    const ward = await this.wards.own();
    const count = await this.papers.lines.countOf(decisionId);
    const isLong = count > LONG_LIST;
    const lines = isLong
      ? await this.papers.lines.samples(decisionId)
      : await this.papers.lines.ofDecision(decisionId, arrangement);
    const [first] = lines;
    if (!first) throw (await this.papers.decisionExists(decisionId)) ? emptyList() : notFound('quyết định');
    const number = first.number === null ? null : String(first.number);
    return {
      fileName: exportFileName('DS_KemTheoQD', first.year, number),
      record: {
        list: 'attached-list',
        subjectType: 'decision',
        subjectId: decisionId,
        details: { lines: count, ...options },
      },
      isLong,
      fill: isLong
        ? this.longLists.attachedList(decisionId, ward, options)
        : filled((workbook) => addAttachedList(workbook, attachedListModel(lines, ward, options))),
    };
  }

  /**
   * Everyone proposed, as a standalone list (danh sách đề nghị khen thưởng).
   * @throws DomainError 404 `not-found`; 409 `empty-list`
   */
  async proposals(campaignId: string, query: ProposalsQuery): Promise<Paper> {
    const { campaign, occasion } = await this.papers.occasionOf(campaignId);
    const options = await this.chosen('proposals', query);
    const kinds = KIND_ORDERS[options.sections];
    const rows = await this.papers.proposals.ofCampaign(
      campaignId,
      { kinds, order: options.order },
      LONG_LIST + 1,
    );
    if (rows.length === 0) throw emptyList();
    const frame = {
      ...frameOf('Danh sách đề nghị', 'DANH SÁCH', occasion, councilSignatures(occasion)),
      subtitle: `Đề nghị khen thưởng năm ${campaign.year}`,
      heading: councilHeadingOf(occasion),
      numbering: options.numbering,
    };
    const paper = { campaign, list: 'proposals', name: 'DS_DeNghi', options } as const;
    if (rows.length > LONG_LIST)
      return ofCampaign({ ...paper, isLong: true, fill: this.longLists.proposals(campaign, frame, options) });
    const sections = proposalSections(rows, kinds, campaign.kind);
    const counts = new Map(sections.map(({ title, lines }) => [title ?? '', lines.length]));
    const closing = options.countsLine ? proposalCounts(counts, kinds) : null;
    return ofCampaign({ ...paper, fill: standalone({ ...proposalList(frame, sections), closing }) });
  }

  /**
   * Who receives how much by the decisions issued, with room to sign (danh sách ký nhận tiền thưởng).
   * @throws DomainError 404 `not-found`; 409 `empty-list`
   */
  async moneyReceipts(campaignId: string, query: MoneyReceiptsQuery): Promise<Paper> {
    const { campaign, occasion } = await this.papers.occasionOf(campaignId);
    const options = await this.chosen('money-receipts', query);
    const kinds = KIND_ORDERS[options.sections];
    const arrangement = { kinds, order: options.order };
    const lines = await this.papers.lines.paid(campaignId, arrangement, LONG_LIST + 1);
    if (lines.length === 0) throw emptyList();
    const title = 'DANH SÁCH KÝ NHẬN TIỀN THƯỞNG';
    const signatures = chairSignatures(occasion);
    const frame = {
      ...frameOf('Ký nhận tiền thưởng', title, occasion, signatures),
      numbering: options.numbering,
    };
    const paper = { campaign, list: 'money-receipts', name: 'DS_KyNhanTien', options } as const;
    return lines.length > LONG_LIST
      ? ofCampaign({ ...paper, isLong: true, fill: this.longLists.moneyReceipts(campaign, frame, options) })
      : ofCampaign({ ...paper, fill: standalone(moneyReceiptList(frame, moneySections(lines, kinds))) });
  }

  /**
   * How many awards of each kind each unit was given by the decisions issued (tổng hợp theo đơn vị).
   * @throws DomainError 404 `not-found`; 409 `empty-list`
   */
  async awardSummary(campaignId: string, query: AwardSummaryQuery): Promise<Paper> {
    const { campaign, occasion } = await this.papers.occasionOf(campaignId);
    const { numbering } = await this.chosen('award-summary', query);
    const kinds = KIND_ORDERS['collective-first'];
    const lines = await this.papers.lines.ofCampaign(campaignId, { kinds, order: 'decision' });
    if (lines.length === 0) throw emptyList();
    const summary = awardSummaryModel(lines, occasion, AWARD_SUMMARY_TITLE);
    const fill = standalone({ ...awardSummaryList(summary), numbering });
    return ofCampaign({
      campaign,
      list: 'award-summary',
      name: 'TongHop_DonVi',
      options: { numbering },
      fill,
    });
  }

  /**
   * The year's issued lists, summary, money and rankings in one workbook.
   * @throws DomainError 404 `not-found`; 403 `results-hidden`; 409 `empty-list`
   */
  async yearEnd(campaignId: string, query: YearEndQuery, actor: Actor): Promise<Paper> {
    const { campaign, occasion } = await this.papers.occasionOf(campaignId);
    await this.papers.standings.demandVisible(campaignId, null, actor);
    const options = await this.chosen('year-end', query);
    const kinds = KIND_ORDERS[options.sections];
    const lines = await this.papers.lines.ofCampaign(campaignId, { kinds, order: 'decision' });
    if (lines.length === 0) throw emptyList();
    const rankings = [];
    for (const set of await this.papers.standings.setsOf(campaignId))
      rankings.push(rankingModel(set, await this.papers.standings.of(set.id), occasion));
    const frame = frameOf('Tiền thưởng', 'TỔNG HỢP TIỀN THƯỞNG', occasion, chairSignatures(occasion));
    const paid = lines.filter((line) => (line.amount ?? 0) > 0);
    const decisions = [...new Set(lines.map((line) => line.decisionId))];
    const model = {
      lists: decisions.map((id) => {
        const own = lines.filter((line) => line.decisionId === id);
        return attachedListModel(own, occasion.ward, options);
      }),
      summary: awardSummaryModel(lines, occasion, AWARD_SUMMARY_TITLE),
      money: {
        frame: { ...frame, numbering: options.numbering },
        sections: moneySections(paid, kinds),
      },
      rankings,
    };
    const fill = filled((workbook) => fillYearEnd(workbook, model));
    return ofCampaign({ campaign, list: 'year-end', name: 'TongKet', options, fill });
  }

  private async chosen<Query extends object>(list: ListKey, query: Query): Promise<Chosen<Query>> {
    const { listOrder } = await this.settings.own();
    return chosen(LISTS[list].options, query, listOrder);
  }
}

function ofCampaign(paper: {
  readonly campaign: CampaignRow;
  readonly list: ListKey;
  readonly name: string;
  readonly options: object;
  readonly fill: Fill;
  readonly isLong?: boolean;
}): Paper {
  const { campaign, list, name, options, fill, isLong = false } = paper;
  return {
    fileName: exportFileName(name, campaign.year),
    record: { list, subjectType: 'campaign', subjectId: campaign.id, details: options },
    isLong,
    fill,
  };
}

function standalone(model: StandaloneListModel): Fill {
  return filled((workbook) => addStandaloneList(workbook, model));
}

function frameOf(
  sheetName: string,
  title: string,
  occasion: Occasion,
  signatures: readonly Signature[],
): StandaloneFrame {
  return {
    sheetName,
    title,
    subtitle: `Phong trào thi đua năm ${occasion.year}`,
    heading: headingOf(occasion),
    signatures,
  };
}
