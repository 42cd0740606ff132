import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { UploadedContent } from '../../../platform/http/takes-file.js';
import { safeFileName } from '../../../platform/text/file-name.js';
import { exportFileName } from '../../../platform/workbook/writing/names.js';
import type { DocumentKind, DocumentKindCode } from '../document-kind.js';
import type { DocumentTemplateDto } from '../documents.dto.js';
import { alreadyStandard, missingTemplate, templateFaults } from '../errors.js';
import { ALL_KINDS, kindOf } from '../kinds/all-kinds.js';
import { faultsOf, standardTemplate } from '../template-check.js';

interface CurrentRow {
  readonly id: string;
  readonly kind: DocumentKindCode;
  readonly version: number;
  readonly fileName: string;
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
}

/** The templates papers are made from: the ward's own where it has one, else the program's. */
@Injectable()
export class DocumentTemplates {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Every kind of document with the template in use, in the order of the year. */
  async list(): Promise<DocumentTemplateDto[]> {
    return this.uow.run(async () => {
      const rows = await this.current(null);
      return ALL_KINDS.map((kind) =>
        described(
          kind,
          rows.find((row) => row.kind === kind.code),
        ),
      );
    });
  }

  /** The template in use, to edit in Word or to fill. */
  async file(code: DocumentKindCode): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ fileName: string; content: Buffer }>(
        `select file_name as "fileName", content from document_templates
          where kind = $1 and withdrawn_at is null order by version desc limit 1`,
        [code],
      );
      if (row) return { fileName: row.fileName, bytes: row.content };
      const fileName = exportFileName(`Mau_${kindOf(code).name}`, new Date().getFullYear(), null, 'docx');
      return { fileName, bytes: await standardTemplate(kindOf(code)) };
    });
  }

  /**
   * Takes an edited template as the kind's next version.
   *
   * @throws DomainError 400 `missing-file`; 422 `template-faults` and those of {@link faultsOf}
   */
  async upload(code: DocumentKindCode, file: UploadedContent | undefined): Promise<DocumentTemplateDto> {
    if (!file) throw missingTemplate();
    const kind = kindOf(code);
    const faults = await faultsOf(kind, file.buffer);
    if (faults.length > 0) throw templateFaults(faults);
    return this.uow.run(async () => {
      // Two who upload at once take one version after the other.
      await this.lock(code);
      const fileName = safeFileName(file.originalname);
      const [row] = await this.uow.query<{ id: string; version: number }>(
        `insert into document_templates (kind, version, file_name, content)
         select $1::varchar, coalesce(max(version), 0) + 1, $2::varchar, $3::bytea from document_templates where kind = $1::varchar
         returning id, version`,
        [code, fileName, file.buffer],
      );
      await this.audit.record({
        action: 'document-template.upload',
        subject: { type: 'document-template', id: row?.id ?? '', label: kind.name },
        after: { fileName, version: row?.version },
      });
      return described(kind, (await this.current(code))[0]);
    });
  }

  /** Goes back to the program's own template; the ward's versions are kept. @throws DomainError 409 `already-standard` */
  async withdraw(code: DocumentKindCode): Promise<DocumentTemplateDto> {
    return this.uow.run(async () => {
      await this.lock(code);
      const [before] = await this.current(code);
      if (!before) throw alreadyStandard();
      await this.uow.execute(
        `update document_templates set withdrawn_by = nullif(current_setting('app.account_id', true), '')::uuid,
                withdrawn_at = now() where kind = $1 and withdrawn_at is null`,
        [code],
      );
      await this.audit.record({
        action: 'document-template.withdraw',
        subject: { type: 'document-template', id: before.id, label: kindOf(code).name },
        before: { fileName: before.fileName, version: before.version },
      });
      return described(kindOf(code), undefined);
    });
  }

  private async lock(code: DocumentKindCode): Promise<void> {
    await this.uow.query(
      `select pg_advisory_xact_lock(hashtextextended(current_setting('app.ward_id') || 'document-template' || $1, 0))`,
      [code],
    );
  }

  private current(code: DocumentKindCode | null): Promise<CurrentRow[]> {
    return this.uow.query<CurrentRow>(
      `select distinct on (t.kind) t.id, t.kind, t.version, t.file_name as "fileName", a.display_name as "uploadedBy",
              t.uploaded_at as "uploadedAt"
         from document_templates t left join accounts a on a.id = t.uploaded_by
        where t.withdrawn_at is null and ($1::text is null or t.kind = $1) order by t.kind, t.version desc`,
      [code],
    );
  }
}

function described(kind: DocumentKind, row: CurrentRow | undefined): DocumentTemplateDto {
  return {
    kind: kind.code,
    name: kind.name,
    subject: kind.subject,
    version: row?.version ?? null,
    fileName: row?.fileName ?? null,
    uploadedBy: row?.uploadedBy ?? null,
    uploadedAt: row?.uploadedAt ?? null,
    required: [...kind.required],
    placeholders: kind.placeholders.map(({ name, about, role, fields = [] }) => ({
      ...{ name, about, role },
      fields: fields.map((field) => ({ name: field.name, about: field.about })),
    })),
  };
}
