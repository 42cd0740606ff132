import { Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import type { WardView } from '../access/ward.service.js';
import { currentContext, runInContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { WorkbookStamp } from '../platform/workbook/writing/workbook-port.js';
import { writeLongList } from './lists/attached-list.js';
import type { LongListRow } from './lists/attached-list.model.js';
import { attachedListModel, entryOf, groupTitle, type AttachedListOptions } from './models.js';
import { DecisionLinesQueries } from './queries/decision-lines.queries.js';

const PAGE = 1_000;

/** Lists of thousands of households: read page by page and written while they are sent. */
@Injectable()
export class LongDecisionList {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lines: DecisionLinesQueries,
  ) {}

  /** A function that writes the list into a response; it opens a transaction of its own when called. */
  writer(
    decisionId: string,
    ward: WardView,
    options: AttachedListOptions,
    stamp: WorkbookStamp,
  ): (target: Writable) => Promise<void> {
    const context = currentContext();
    return (target) => {
      const work = (): Promise<void> =>
        this.uow.run(() => this.write(target, decisionId, ward, options, stamp));
      return context ? runInContext(context, work) : work();
    };
  }

  private async write(
    target: Writable,
    decisionId: string,
    ward: WardView,
    options: AttachedListOptions,
    stamp: WorkbookStamp,
  ): Promise<void> {
    const sample = await this.lines.samples(decisionId);
    const frame = attachedListModel(sample, ward, options);
    const oneAward = new Set(sample.map((line) => line.awardName)).size === 1;
    await writeLongList(target, frame, this.rows(decisionId, oneAward), stamp);
  }

  private async *rows(decisionId: string, oneAward: boolean): AsyncGenerator<LongListRow[]> {
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
        return [...rows, { type: 'entry', ...entryOf(line) }];
      });
    }
  }
}
