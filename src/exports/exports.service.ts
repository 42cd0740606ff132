import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { WardService } from '../access/ward.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { exportFileName } from '../platform/workbook/writing/names.js';
import type { ExportFile } from './export-file.js';
import { emptyList, ExportRecord, stamp } from './export-record.service.js';
import { attachedListWorkbook } from './lists/attached-list.js';
import { moneyReceiptList, proposalList, type StandaloneFrame } from './lists/list-kinds.js';
import { standaloneWorkbook } from './lists/standalone-list.js';
import type { Signature } from './lists/standalone-list.model.js';
import { yearEndWorkbook } from './lists/year-end.js';
import { LongLists, type WriteLater } from './long-lists.service.js';
import {
  attachedListModel,
  awardSummaryModel,
  moneySections,
  proposalSections,
  type AttachedListOptions,
} from './models.js';
import { chairSignatures, councilSignatures, headingOf, type Occasion } from './official-papers.js';
import { CampaignPapersQueries, type CampaignRow } from './queries/campaign-papers.queries.js';
import { rankingModel } from './score-models.js';

/** Above this many lines a list is written while it is sent, and never held whole. */
const LONG_LIST = 5_000;

/** What leaves the office as a workbook: lists of decisions and of a campaign. Each export is on record. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly record: ExportRecord,
    private readonly wards: WardService,
    private readonly papers: CampaignPapersQueries,
    private readonly longLists: LongLists,
  ) {}

  /**
   * The list attached to a decision (danh sách kèm theo Quyết định); a draft's has room for its number.
   * @throws DomainError 404 `not-found`; 409 `empty-list`
   */
  async attachedList(decisionId: string, options: AttachedListOptions): Promise<ExportFile> {
    return this.uow.run(async () => {
      const ward = await this.wards.own();
      const count = await this.papers.lines.countOf(decisionId);
      const lines =
        count > LONG_LIST
          ? await this.papers.lines.pageOf(decisionId, 0, 1)
          : await this.papers.lines.ofDecision(decisionId);
      const [first] = lines;
      if (!first) throw (await this.papers.decisionExists(decisionId)) ? emptyList() : notFound('quyết định');
      const fileName = exportFileName(
        'DS_KemTheoQD',
        first.year,
        first.number === null ? null : String(first.number),
      );
      const more = { lines: count, ...options };
      await this.record.take('attached-list', 'decision', decisionId, fileName, more);
      if (count > LONG_LIST)
        return { fileName, write: this.longLists.attachedList(decisionId, ward, options, stamp()) };
      return {
        fileName,
        bytes: await attachedListWorkbook([attachedListModel(lines, ward, options)], stamp()),
      };
    });
  }

  /**
   * Everyone proposed, as a standalone list (danh sách đề nghị khen thưởng).
   * @throws DomainError 404 `not-found`; 409 `empty-list`
   */
  async proposals(campaignId: string): Promise<ExportFile> {
    return this.ofCampaign(campaignId, 'proposals', 'DS_DeNghi', async (campaign, occasion) => {
      const rows = await this.papers.proposals.ofCampaign(campaignId, LONG_LIST + 1);
      if (rows.length === 0) throw emptyList();
      const frame = {
        ...frameOf('Danh sách đề nghị', 'DANH SÁCH', occasion, councilSignatures()),
        subtitle: `Đề nghị khen thưởng năm ${campaign.year}`,
      };
      if (rows.length > LONG_LIST) return this.longLists.proposals(campaign, frame, stamp());
      return standaloneWorkbook([proposalList(frame, proposalSections(rows, campaign.kind))], stamp());
    });
  }

  /**
   * Who receives how much by the decisions issued, with room to sign (danh sách ký nhận tiền thưởng).
   * @throws DomainError 404 `not-found`; 409 `empty-list`
   */
  async moneyReceipts(campaignId: string): Promise<ExportFile> {
    return this.ofCampaign(campaignId, 'money-receipts', 'DS_KyNhanTien', async (campaign, occasion) => {
      const lines = await this.papers.lines.paid(campaignId, LONG_LIST + 1);
      if (lines.length === 0) throw emptyList();
      const title = 'DANH SÁCH KÝ NHẬN TIỀN THƯỞNG';
      const frame = frameOf('Ký nhận tiền thưởng', title, occasion, chairSignatures(occasion));
      if (lines.length > LONG_LIST) return this.longLists.moneyReceipts(campaign, frame, stamp());
      return standaloneWorkbook([moneyReceiptList(frame, moneySections(lines))], stamp());
    });
  }

  /**
   * The year's issued lists, summary, money and rankings in one workbook.
   * @throws DomainError 404 `not-found`; 403 `results-hidden`; 409 `empty-list`
   */
  async yearEnd(campaignId: string, actor: Actor): Promise<ExportFile> {
    return this.ofCampaign(campaignId, 'year-end', 'TongKet', async (_campaign, occasion) => {
      await this.papers.standings.demandVisible(campaignId, null, actor);
      const lines = await this.papers.lines.ofCampaign(campaignId);
      if (lines.length === 0) throw emptyList();
      const decisions = [...new Set(lines.map((line) => line.decisionId))];
      const sets = await this.papers.standings.setsOf(campaignId);
      const rankings = [];
      for (const set of sets)
        rankings.push(rankingModel(set, await this.papers.standings.of(set.id), occasion));
      const paid = lines.filter((line) => (line.amount ?? 0) > 0);
      const options = { money: true, numbering: 'restart', countsLine: true } as const;
      return yearEndWorkbook(
        {
          lists: decisions.map((id) => {
            const own = lines.filter((line) => line.decisionId === id);
            return attachedListModel(own, occasion.ward, options);
          }),
          summary: awardSummaryModel(lines, occasion, 'TỔNG HỢP KHEN THƯỞNG THEO ĐƠN VỊ'),
          money: {
            frame: frameOf('Tiền thưởng', 'TỔNG HỢP TIỀN THƯỞNG', occasion, chairSignatures(occasion)),
            sections: moneySections(paid),
          },
          rankings,
        },
        stamp(),
      );
    });
  }

  private async ofCampaign(
    campaignId: string,
    what: string,
    name: string,
    make: (campaign: CampaignRow, occasion: Occasion) => Promise<Buffer | WriteLater>,
  ): Promise<ExportFile> {
    return this.uow.run(async () => {
      const campaign = await this.papers.campaign(campaignId);
      const made = await make(campaign, await this.papers.occasion(campaign));
      const fileName = exportFileName(name, campaign.year);
      await this.record.take(what, 'campaign', campaignId, fileName, {});
      return typeof made === 'function' ? { fileName, write: made } : { fileName, bytes: made };
    });
  }
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
