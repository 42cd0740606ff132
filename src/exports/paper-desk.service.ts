import { Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { currentContext, runInContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { PrintWorkbook, type PrintPreview } from '../platform/workbook/writing/print-workbook.js';
import { MemoryWorkbook, type WorkbookStamp } from '../platform/workbook/writing/workbook-port.js';
import type { ExportFile } from './export-file.js';
import { streamWorkbook, type Fill } from './lists/stream-list.js';
import type { Paper } from './paper.js';

/** A paper as it prints, some of its pages. */
export interface PaperPreview extends PrintPreview {
  readonly fileName: string;
}

/** Hands papers out: as a file, which goes on record, or as pages to look at first. */
@Injectable()
export class PaperDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** The paper as a workbook. Each one taken is on record: who took what, and when. */
  async download(make: () => Promise<Paper>): Promise<ExportFile> {
    return this.uow.run(async () => {
      const paper = await make();
      await this.audit.record({
        action: `export.${paper.record.list}`,
        subject: { type: paper.record.subjectType, id: paper.record.subjectId, label: paper.fileName },
        after: paper.record.details,
      });
      const { fileName } = paper;
      if (paper.isLong) return { fileName, write: this.later(paper.fill) };
      const workbook = new MemoryWorkbook(stamp());
      await paper.fill(workbook);
      return { fileName, bytes: await workbook.toBuffer() };
    });
  }

  /** Pages `from`…`from + count − 1` as the workbook would print them. */
  async preview(make: () => Promise<Paper>, from: number, count: number): Promise<PaperPreview> {
    return this.uow.run(async () => {
      const paper = await make();
      const workbook = new PrintWorkbook();
      await paper.fill(workbook);
      return { fileName: paper.fileName, ...workbook.preview(from, count) };
    });
  }

  /** Writes into a response in a transaction of its own, opened when the writing begins. */
  private later(fill: Fill): (target: Writable) => Promise<void> {
    const context = currentContext();
    const made = stamp();
    return (target) => {
      const work = (): Promise<void> => this.uow.run(() => streamWorkbook(target, made, fill));
      return context ? runInContext(context, work) : work();
    };
  }
}

/** Who made a workbook and when, for its properties. */
function stamp(): WorkbookStamp {
  return { creator: currentContext()?.actorName ?? '', created: new Date() };
}
