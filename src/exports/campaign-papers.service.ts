import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { WardService } from '../access/ward.service.js';
import { notFound } from '../platform/errors/domain-error.js';
import { exportFileName } from '../platform/workbook/writing/names.js';
import { addAttachedList } from './lists/attached-list.js';
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
  proposalSections,
  type AttachedListOptions,
} from './models.js';
import { chairSignatures, councilSignatures, headingOf, type Occasion } from './official-papers.js';
import { emptyList, type Paper } from './paper.js';
import { CampaignPapersQueries, type CampaignRow } from './queries/campaign-papers.queries.js';
import { rankingModel } from './score-models.js';

/** Above this many lines a list is written while it is sent, and never held whole. */
const LONG_LIST = 5_000;

/** Lists of decisions and of a campaign. Made within a unit of work, see {@link PaperDesk}. */
@Injectable()
export class CampaignPapers {
  constructor(
    private readonly wards: WardService,
    private readonly papers: CampaignPapersQueries,
    private readonly longLists: LongLists,
  ) {}

  /**
   * The list attached to a decision (danh sách kèm theo Quyết định); a draft's has room for its number.
   * @throws DomainError 404 `not-found`; 409 `empty-list`
   */
  async attachedList(decisionId: string, options: AttachedListOptions): Promise<Paper> {
    const ward = await this.wards.own();
    const count = await this.papers.lines.countOf(decisionId);
    const isLong = count > LONG_LIST;
    const lines = isLong
      ? await this.papers.lines.pageOf(decisionId, 0, 1)
      : await this.papers.lines.ofDecision(decisionId);
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
  async proposals(campaignId: string): Promise<Paper> {
    const { campaign, occasion } = await this.occasionOf(campaignId);
    const rows = await this.papers.proposals.ofCampaign(campaignId, LONG_LIST + 1);
    if (rows.length === 0) throw emptyList();
    const frame = {
      ...frameOf('Danh sách đề nghị', 'DANH SÁCH', occasion, councilSignatures()),
      subtitle: `Đề nghị khen thưởng năm ${campaign.year}`,
    };
    return rows.length > LONG_LIST
      ? ofCampaign(campaign, 'proposals', 'DS_DeNghi', this.longLists.proposals(campaign, frame), true)
      : ofCampaign(
          campaign,
          'proposals',
          'DS_DeNghi',
          standalone(proposalList(frame, proposalSections(rows, campaign.kind))),
        );
  }

  /**
   * Who receives how much by the decisions issued, with room to sign (danh sách ký nhận tiền thưởng).
   * @throws DomainError 404 `not-found`; 409 `empty-list`
   */
  async moneyReceipts(campaignId: string): Promise<Paper> {
    const { campaign, occasion } = await this.occasionOf(campaignId);
    const lines = await this.papers.lines.paid(campaignId, LONG_LIST + 1);
    if (lines.length === 0) throw emptyList();
    const title = 'DANH SÁCH KÝ NHẬN TIỀN THƯỞNG';
    const frame = frameOf('Ký nhận tiền thưởng', title, occasion, chairSignatures(occasion));
    return lines.length > LONG_LIST
      ? ofCampaign(
          campaign,
          'money-receipts',
          'DS_KyNhanTien',
          this.longLists.moneyReceipts(campaign, frame),
          true,
        )
      : ofCampaign(
          campaign,
          'money-receipts',
          'DS_KyNhanTien',
          standalone(moneyReceiptList(frame, moneySections(lines))),
        );
  }

  /**
   * The year's issued lists, summary, money and rankings in one workbook.
   * @throws DomainError 404 `not-found`; 403 `results-hidden`; 409 `empty-list`
   */
  async yearEnd(campaignId: string, actor: Actor): Promise<Paper> {
    const { campaign, occasion } = await this.occasionOf(campaignId);
    await this.papers.standings.demandVisible(campaignId, null, actor);
    const lines = await this.papers.lines.ofCampaign(campaignId);
    if (lines.length === 0) throw emptyList();
    const decisions = [...new Set(lines.map((line) => line.decisionId))];
    const rankings = [];
    for (const set of await this.papers.standings.setsOf(campaignId))
      rankings.push(rankingModel(set, await this.papers.standings.of(set.id), occasion));
    const options = { money: true, numbering: 'restart', countsLine: true } as const;
    const model = {
      lists: decisions.map((id) => {
        const own = lines.filter((line) => line.decisionId === id);
        return attachedListModel(own, occasion.ward, options);
      }),
      summary: awardSummaryModel(lines, occasion, 'TỔNG HỢP KHEN THƯỞNG THEO ĐƠN VỊ'),
      money: {
        frame: frameOf('Tiền thưởng', 'TỔNG HỢP TIỀN THƯỞNG', occasion, chairSignatures(occasion)),
        sections: moneySections(lines.filter((line) => (line.amount ?? 0) > 0)),
      },
      rankings,
    };
    return ofCampaign(
      campaign,
      'year-end',
      'TongKet',
      filled((workbook) => fillYearEnd(workbook, model)),
    );
  }

  private async occasionOf(campaignId: string): Promise<{ campaign: CampaignRow; occasion: Occasion }> {
    const campaign = await this.papers.campaign(campaignId);
    return { campaign, occasion: await this.papers.occasion(campaign) };
  }
}

function ofCampaign(campaign: CampaignRow, list: string, name: string, fill: Fill, isLong = false): Paper {
  return {
    fileName: exportFileName(name, campaign.year),
    record: { list, subjectType: 'campaign', subjectId: campaign.id, details: {} },
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
