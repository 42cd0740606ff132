import { Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import type { WardView } from '../access/ward.service.js';
import { currentContext, runInContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { WorkbookStamp } from '../platform/workbook/writing/workbook-port.js';
import { withKindHeadings, writeLongList } from './lists/attached-list.js';
import type { LongListRow } from './lists/attached-list.model.js';
import {
  longMoneyRows,
  longProposalRows,
  moneyReceiptList,
  proposalList,
  type LinePages,
  type StandaloneFrame,
} from './lists/list-kinds.js';
import { writeLongStandaloneList } from './lists/standalone-list.js';
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
import type { SubjectKind } from '../catalogue/subject-kind.js';
import type { CampaignRow } from './queries/campaign-papers.queries.js';
import { DecisionLinesQueries } from './queries/decision-lines.queries.js';
import { ProposalsQueries } from './queries/proposals.queries.js';

const PAGE = 1_000;

/** Writes a list into a response; opens a transaction of its own when called. */
export type WriteLater = (target: Writable) => Promise<void>;

/** Lists of thousands of lines: read page by page and written while they are sent. */
@Injectable()
export class LongLists {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lines: DecisionLinesQueries,
    private readonly proposed: ProposalsQueries,
  ) {}

  /** The list attached to a decision. */
  attachedList(
    decisionId: string,
    ward: WardView,
    options: AttachedListOptions,
    stamp: WorkbookStamp,
  ): WriteLater {
    return this.later(async (target) => {
      const sample = await this.lines.samples(decisionId);
      const frame = withKindHeadings(attachedListModel(sample, ward, options));
      const oneAward = new Set(sample.map((line) => line.awardName)).size === 1;
      await writeLongList(target, frame, this.rows(decisionId, oneAward, isMixedList(sample)), stamp);
    });
  }

  /** Everyone proposed. */
  proposals(campaign: CampaignRow, frame: StandaloneFrame, stamp: WorkbookStamp): WriteLater {
    return this.later((target) => {
      const pages = linesOf(this.proposed.pages(campaign.id), (row) => proposalLine(row, campaign.kind));
      return writeLongStandaloneList(target, proposalList(frame, []), longProposalRows(pages), stamp);
    });
  }

  /** Who receives how much. */
  moneyReceipts(campaign: CampaignRow, frame: StandaloneFrame, stamp: WorkbookStamp): WriteLater {
    return this.later((target) => {
      const pages = linesOf(this.lines.paidPages(campaign.id), moneyLine);
      return writeLongStandaloneList(target, moneyReceiptList(frame, []), longMoneyRows(pages), stamp);
    });
  }

  private later(write: WriteLater): WriteLater {
    const context = currentContext();
    return (target) => {
      const work = (): Promise<void> => this.uow.run(() => write(target));
      return context ? runInContext(context, work) : work();
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
