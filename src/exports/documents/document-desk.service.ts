import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { currentContext } from '../../platform/context/request-context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { fillTemplate } from '../../platform/word/word-template.js';
import { wordToPdf } from '../../platform/word/pdf/word-to-pdf.js';
import { exportFileName } from '../../platform/workbook/writing/names.js';
import type { DocumentKindCode } from './document-kind.js';
import type { ValuesOfPaper } from './document-values.service.js';
import type { DocumentFormat } from './documents.dto.js';
import { kindOf } from './kinds/all-kinds.js';
import { DocumentTemplates } from './store/document-templates.service.js';

export interface MadeDocument {
  readonly fileName: string;
  readonly format: DocumentFormat;
  readonly bytes: Buffer;
}

/** Makes a paper from the template in use, as Word or as PDF. Each one taken is on record. */
@Injectable()
export class DocumentDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly templates: DocumentTemplates,
  ) {}

  async make(
    code: DocumentKindCode,
    subjectId: string,
    format: DocumentFormat,
    read: () => Promise<ValuesOfPaper>,
  ): Promise<MadeDocument> {
    const kind = kindOf(code);
    const { template, paper, fileName } = await this.uow.run(async () => {
      const paper = await read();
      const fileName = exportFileName(
        paper.about === '' ? kind.name : `${kind.name}_${paper.about}`,
        paper.year,
        paper.number,
        format,
      );
      await this.audit.record({
        action: `export.${code}`,
        subject: { type: kind.subject, id: subjectId, label: fileName },
        after: { format },
      });
      return { template: await this.templates.file(code), paper, fileName };
    });
    // Setting a paper takes a while; the connection is not held for it.
    const word = await fillTemplate(template.bytes, paper.values);
    const author = currentContext()?.actorName ?? '';
    const bytes = format === 'docx' ? word : await wordToPdf(word, { title: kind.name, author });
    return { fileName, format, bytes };
  }
}
