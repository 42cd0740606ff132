import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import type { WardView } from '../access/ward.service.js';
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
  proposalLine,
  sectionTitle,
  type AttachedListOptions,
} from './models.js';
import type { CampaignRow } from './queries/campaign-papers.queries.js';
import { DecisionLinesQueries } from './queries/decision-lines.queries.js';
import { ProposalsQueries } from './queries/proposals.queries.js';

const PAGE = 1_000;

/** Lists of thousands of lines: read page by page while they are written. */
@Injectable()
export class LongLists {
  constructor(
    private readonly lines: DecisionLinesQueries,
    private readonly proposed: ProposalsQueries,
  ) {}

  /** The list attached to a decision. */
  attachedList(decisionId: string, ward: WardView, options: AttachedListOptions): Fill {
    return async (workbook) => {
      const sample = await this.lines.samples(decisionId);
      const frame = withKindHeadings(attachedListModel(sample, ward, options));
      const oneAward = new Set(sample.map((line) => line.awardName)).size === 1;
      await fillLongList(workbook, frame, this.rows(decisionId, oneAward, isMixedList(sample)));
    };
  }

  /** Everyone proposed. */
  proposals(campaign: CampaignRow, frame: StandaloneFrame): Fill {
    return (workbook) => {
      const pages = linesOf(this.proposed.pages(campaign.id), (row) => proposalLine(row, campaign.kind));
      return fillLongStandaloneList(workbook, proposalList(frame, []), longProposalRows(pages));
    };
  }

  /** Who receives how much. */
  moneyReceipts(campaign: CampaignRow, frame: StandaloneFrame): Fill {
    return (workbook) => {
      const pages = linesOf(this.lines.paidPages(campaign.id), moneyLine);
      return fillLongStandaloneList(workbook, moneyReceiptList(frame, []), longMoneyRows(pages));
    };
  }

  private async *rows(
    decisionId: string,
    oneAward: boolean,
    isMixed: boolean,
  ): AsyncGenerator<LongListRow[]> {
    let kind = '';
    let award = '';
    for (let after = 0; ;) {
      const page = await this.lines.pageOf(decisionId, after, PAGE);
      const last = page.at(-1);
      if (!last) return;
      after = last.position;
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
}

async function* linesOf<Row extends { readonly kind: SubjectKind }, Line>(
  pages: AsyncIterable<readonly Row[]>,
  lineOf: (row: Row) => Line,
): LinePages<Line> {
  for await (const page of pages)
    yield page.map((row) => ({ section: sectionTitle(row.kind), line: lineOf(row) }));
}
