import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import type { WardView } from '../access/ward.service.js';
import type { AttachedListQuery, MoneyReceiptsQuery, ProposalsQuery } from './exports.dto.js';
import { fillLongList, withKindHeadings } from './lists/attached-list.js';
import type { LongListRow } from './lists/attached-list.model.js';
import {
  longMoneyRows,
  longProposalRows,
  moneyReceiptList,
  proposalList,
  type LinePages,
  type StandaloneFrame,
} from './lists/list-kinds.js';
import { fillLongStandaloneList } from './lists/standalone-list.js';
import type { Fill } from './lists/stream-list.js';
import {
  attachedListModel,
  entryOf,
  groupTitle,
  isMixedList,
  moneyLine,
  proposalCounts,
  proposalLine,
  sectionTitle,
} from './models.js';
import { KIND_ORDERS, type Chosen } from './options/list-options.js';
import type { CampaignRow } from './queries/campaign-papers.queries.js';
import { DecisionLinesQueries, type DecisionLineRow } from './queries/decision-lines.queries.js';
import { ProposalsQueries } from './queries/proposals.queries.js';

/** Lists of thousands of lines: read page by page while they are written. */
@Injectable()
export class LongLists {
  constructor(
    private readonly lines: DecisionLinesQueries,
    private readonly proposed: ProposalsQueries,
  ) {}

  /** The list attached to a decision. */
  attachedList(decisionId: string, ward: WardView, options: Chosen<AttachedListQuery>): Fill {
    return async (workbook) => {
      const sample = await this.lines.samples(decisionId);
      const frame = withKindHeadings(attachedListModel(sample, ward, options));
      const oneAward = new Set(sample.map((line) => line.awardName)).size === 1;
      const pages = this.lines.pagesOfDecision(decisionId, {
        kinds: KIND_ORDERS[options.sections],
        order: options.order,
      });
      await fillLongList(workbook, frame, rowsOf(pages, oneAward, isMixedList(sample)));
    };
  }

  /** Everyone proposed. */
  proposals(campaign: CampaignRow, frame: StandaloneFrame, options: Chosen<ProposalsQuery>): Fill {
    return (workbook) => {
      const kinds = KIND_ORDERS[options.sections];
      const rows = this.proposed.pages(campaign.id, { kinds, order: options.order });
      const pages = linesOf(rows, (row) => proposalLine(row, campaign.kind));
      const closing = (lines: ReadonlyMap<string, number>): string => proposalCounts(lines, kinds);
      const listed = longProposalRows(pages, options.countsLine ? closing : null);
      return fillLongStandaloneList(workbook, proposalList(frame, []), listed);
    };
  }

  /** Who receives how much. */
  moneyReceipts(campaign: CampaignRow, frame: StandaloneFrame, options: Chosen<MoneyReceiptsQuery>): Fill {
    return (workbook) => {
      const arrangement = { kinds: KIND_ORDERS[options.sections], order: options.order };
      const pages = linesOf(this.lines.paidPages(campaign.id, arrangement), moneyLine);
      return fillLongStandaloneList(workbook, moneyReceiptList(frame, []), longMoneyRows(pages));
    };
  }
}

/** Lines that come kind by kind and award by award, with the headings between them. */
async function* rowsOf(
  pages: AsyncIterable<readonly DecisionLineRow[]>,
  oneAward: boolean,
  isMixed: boolean,
): AsyncGenerator<LongListRow[]> {
  let kind = '';
  let award = '';
  for await (const page of pages) {
    yield page.flatMap((line): LongListRow[] => {
      const rows: LongListRow[] = [];
      if (line.kind !== kind) {
        rows.push({ type: 'section', kind: line.kind });
        award = '';
      }
      if (!oneAward && line.awardName !== award) rows.push({ type: 'group', title: groupTitle(line) });
      kind = line.kind;
      award = line.awardName;
      return [...rows, { type: 'entry', ...entryOf(line, isMixed) }];
    });
  }
}

async function* linesOf<Row extends { readonly kind: SubjectKind }, Line>(
  pages: AsyncIterable<readonly Row[]>,
  lineOf: (row: Row) => Line,
): LinePages<Line> {
  for await (const page of pages)
    yield page.map((row) => ({ section: sectionTitle(row.kind), line: lineOf(row) }));
}
