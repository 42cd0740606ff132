import { Injectable } from '@nestjs/common';
import { WardService, type WardView } from '../access/ward.service.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { currentContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError, notFound } from '../platform/errors/domain-error.js';
import { exportFileName } from '../platform/workbook/writing/names.js';
import { MemoryWorkbook, type WorkbookStamp } from '../platform/workbook/writing/workbook-port.js';
import type { ExportFile } from './export-file.js';
import { attachedListWorkbook } from './lists/attached-list.js';
import { moneyReceiptList, proposalList } from './lists/list-kinds.js';
import { scoreSummaryList } from './lists/score-summary.js';
import { addScoringTable } from './lists/scoring-table.js';
import { standaloneWorkbook } from './lists/standalone-list.js';
import { yearEndWorkbook } from './lists/year-end.js';
import { LongDecisionList } from './long-decision-list.service.js';
import {
  attachedListModel,
  awardSummaryModel,
  moneySections,
  rankingModel,
  scoreSummaryModel,
  signerOf,
  type AttachedListOptions,
} from './models.js';
import { headingOf, KIND_LABELS, KIND_ORDER, listSignatures } from './official-papers.js';
import { CampaignPapersQueries, type CampaignRow } from './queries/campaign-papers.queries.js';
import type { DecisionLineRow } from './queries/decision-lines.queries.js';
import { scoringTableModel } from './scoring-table-model.js';

/** Above this many lines a list is written while it is sent, and never held whole. */
const LONG_LIST = 5_000;

/** What leaves the office as a workbook. Each export is on record: who took what, and when. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly wards: WardService,
    private readonly papers: CampaignPapersQueries,
    private readonly longLists: LongDecisionList,
  ) {}

  /**
   * The list attached to a decision (danh sách kèm theo Quyết định).
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
      await this.record('attached-list', 'decision', decisionId, fileName, { lines: count, ...options });
      if (count > LONG_LIST)
        return { fileName, write: this.longLists.writer(decisionId, ward, options, stamp()) };
      return {
        fileName,
        bytes: await attachedListWorkbook([attachedListModel(lines, ward, options)], stamp()),
      };
    });
  }

  /** Everyone proposed, as a standalone list (danh sách đề nghị khen thưởng). */
  async proposals(campaignId: string): Promise<ExportFile> {
    return this.ofCampaign(campaignId, 'proposals', 'DS_DeNghi', async (campaign, ward) => {
      const rows = await this.papers.proposals.ofCampaign(campaignId);
      if (rows.length === 0) throw emptyList();
      const frame = {
        ...frameOf('Danh sách đề nghị', 'DANH SÁCH', ward, campaign),
        subtitle: `Đề nghị khen thưởng năm ${campaign.year}`,
      };
      const sections = KIND_ORDER.map((kind) => ({
        title: KIND_LABELS[kind].toLocaleUpperCase('vi'),
        lines: rows
          .filter((row) => row.kind === kind)
          .map((row) => ({
            honorific: row.formOfAddress === '' ? null : row.formOfAddress,
            name: row.name,
            post: row.post === '' ? null : row.post,
            unit: row.unitName === '' ? null : row.unitName,
            rewardKind: campaign.kind === 'yearly' ? 'Công trạng' : 'Chuyên đề',
            award: row.award,
            subjectKind: KIND_LABELS[kind],
            field: null,
          })),
      })).filter((section) => section.lines.length > 0);
      return standaloneWorkbook([proposalList(frame, sections)], stamp());
    });
  }

  /** Who receives how much, with room to sign (danh sách ký nhận tiền thưởng). */
  async moneyReceipts(campaignId: string): Promise<ExportFile> {
    return this.ofCampaign(campaignId, 'money-receipts', 'DS_KyNhanTien', async (campaign, ward) => {
      const lines = paid(await this.demandLines(campaignId));
      if (lines.length === 0) throw emptyList();
      const frame = {
        ...frameOf('Ký nhận tiền thưởng', 'DANH SÁCH KÝ NHẬN TIỀN THƯỞNG', ward, campaign),
        signatures: listSignatures(signerOf(lines)),
      };
      return standaloneWorkbook([moneyReceiptList(frame, moneySections(lines))], stamp());
    });
  }

  /** Every member's totals for one criteria set, with points, median, spread and places. */
  async scoreSummary(criteriaSetId: string): Promise<ExportFile> {
    return this.uow.run(async () => {
      const { campaign, set } = await this.papers.criteriaSet(criteriaSetId);
      const rows = await this.papers.standings.of(criteriaSetId);
      if (rows.length === 0) throw emptyList();
      const fileName = exportFileName(`TongHopDiem_${set.code}`, campaign.year);
      await this.record('score-summary', 'criteria-set', criteriaSetId, fileName, { lines: rows.length });
      const model = scoreSummaryModel(set, rows, await this.wards.own(), campaign.year);
      return { fileName, bytes: await standaloneWorkbook([scoreSummaryList(model)], stamp()) };
    });
  }

  /** The scoring table of one subject (bảng chấm điểm). @throws DomainError 404 `not-found` */
  async scoringTable(criteriaSetId: string, participantId: string): Promise<ExportFile> {
    return this.uow.run(async () => {
      const { campaign } = await this.papers.criteriaSet(criteriaSetId);
      const rows = await this.papers.standings.of(criteriaSetId);
      const standing = rows.find((row) => row.participantId === participantId);
      if (!standing) throw notFound('đối tượng trong danh sách chấm');
      const source = await this.papers.scoringTables.of(criteriaSetId, participantId);
      const fileName = exportFileName(`BangCham_${standing.name}`, campaign.year);
      await this.record('scoring-table', 'criteria-set', criteriaSetId, fileName, { participantId });
      const workbook = new MemoryWorkbook(stamp());
      addScoringTable(workbook, scoringTableModel(source, standing, await this.wards.own(), campaign.year));
      return { fileName, bytes: await workbook.toBuffer() };
    });
  }

  /** The year's lists, summary, money and rankings in one workbook. @throws DomainError 409 `empty-list` */
  async yearEnd(campaignId: string): Promise<ExportFile> {
    return this.ofCampaign(campaignId, 'year-end', 'TongKet', async (campaign, ward) => {
      const lines = await this.demandLines(campaignId);
      const decisions = [...new Set(lines.map((line) => line.decisionId))];
      const sets = await this.papers.standings.setsOf(campaignId);
      const rankings = [];
      for (const set of sets)
        rankings.push(rankingModel(set, await this.papers.standings.of(set.id), ward, campaign.year));
      const money = {
        frame: {
          ...frameOf('Tiền thưởng', 'TỔNG HỢP TIỀN THƯỞNG', ward, campaign),
          signatures: listSignatures(signerOf(lines)),
        },
        sections: moneySections(paid(lines)),
      };
      return yearEndWorkbook(
        {
          lists: decisions.map((id) =>
            attachedListModel(
              lines.filter((line) => line.decisionId === id),
              ward,
              { money: true, numbering: 'restart', countsLine: true },
            ),
          ),
          summary: awardSummaryModel(lines, ward, 'TỔNG HỢP KHEN THƯỞNG THEO ĐƠN VỊ', campaign.year),
          money,
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
    make: (campaign: CampaignRow, ward: WardView) => Promise<Buffer>,
  ): Promise<ExportFile> {
    return this.uow.run(async () => {
      const campaign = await this.papers.campaign(campaignId);
      const bytes = await make(campaign, await this.wards.own());
      const fileName = exportFileName(name, campaign.year);
      await this.record(what, 'campaign', campaignId, fileName, {});
      return { fileName, bytes };
    });
  }

  private async demandLines(campaignId: string): Promise<DecisionLineRow[]> {
    const lines = await this.papers.lines.ofCampaign(campaignId);
    if (lines.length === 0) throw emptyList();
    return lines;
  }

  private async record(
    what: string,
    type: string,
    id: string,
    fileName: string,
    more: object,
  ): Promise<void> {
    await this.audit.record({
      action: `export.${what}`,
      subject: { type, id, label: fileName },
      after: more,
    });
  }
}

/** Lines with money to hand out. */
function paid(lines: readonly DecisionLineRow[]): DecisionLineRow[] {
  return lines.filter((line) => (line.amount ?? 0) > 0);
}

function frameOf(
  sheetName: string,
  title: string,
  ward: WardView,
  campaign: CampaignRow,
): {
  sheetName: string;
  title: string;
  subtitle: string;
  heading: ReturnType<typeof headingOf>;
  signatures: ReturnType<typeof listSignatures>;
} {
  return {
    sheetName,
    title,
    subtitle: `Phong trào thi đua năm ${campaign.year}`,
    heading: headingOf(ward, campaign.year),
    signatures: listSignatures(null),
  };
}

function stamp(): WorkbookStamp {
  return { creator: currentContext()?.actorName ?? '', created: new Date() };
}

function emptyList(): DomainError {
  return new DomainError({
    status: 409,
    code: 'empty-list',
    message: 'Chưa có ai trong danh sách này nên chưa xuất được.',
  });
}
