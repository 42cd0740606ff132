import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { currentContext } from '../platform/context/request-context.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { WorkbookStamp } from '../platform/workbook/writing/workbook-port.js';

/** What a list was made from. */
type ExportSource = 'decision' | 'campaign' | 'criteria-set';

/** Each export is on record: who took what, and when. */
@Injectable()
export class ExportRecord {
  constructor(private readonly audit: AuditTrail) {}

  async take(what: string, type: ExportSource, id: string, fileName: string, more: object): Promise<void> {
    await this.audit.record({
      action: `export.${what}`,
      subject: { type, id, label: fileName },
      after: more,
    });
  }
}

/** Who made a workbook and when, for its properties. */
export function stamp(): WorkbookStamp {
  return { creator: currentContext()?.actorName ?? '', created: new Date() };
}

/** 409: a paper without a line is no paper. */
export function emptyList(): DomainError {
  return new DomainError({
    status: 409,
    code: 'empty-list',
    message: 'Chưa có ai trong danh sách này nên chưa xuất được.',
  });
}
