import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { UploadedContent } from '../../platform/http/takes-file.js';
import { safeFileName } from '../../platform/text/file-name.js';
import { checkWordPackage } from '../../platform/word/check-package.js';
import { readWorkbook } from '../../platform/workbook/reading/read-workbook.js';
import type { UploadedPaperDto } from './agreement.dto.js';
import type { UploadedKind } from './agreement.entity.js';
import { missingPaper, nothingUploaded, wrongType } from './errors.js';
import { wordRows, workbookRows, type PaperRow } from './paper-rows.js';

export type KeptPaper = UploadedPaperDto & { readonly kind: UploadedKind };

/** Papers of a decision brought back from Word and Excel: checked, kept, read for the comparison. */
@Injectable()
export class AgreementPapers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Takes a file as the paper's next version.
   *
   * @throws DomainError 400 `missing-file`; 404; 422 `paper-wrong-type` and what refuses hostile files
   */
  async upload(decisionId: string, kind: UploadedKind, file: UploadedContent | undefined): Promise<void> {
    if (!file) throw missingPaper();
    const fileName = safeFileName(file.originalname);
    // Read once before it is kept: what cannot be read later is refused now.
    await rowsOf(kind, fileName, file.buffer);
    await this.uow.run(async () => {
      await this.lock(decisionId);
      const [row] = await this.uow.query<{ version: number }>(
        `insert into agreement_papers (decision_id, kind, version, file_name, content)
         select $1::uuid, $2::varchar, coalesce(max(version), 0) + 1, $3::varchar, $4::bytea
           from agreement_papers where decision_id = $1 and kind = $2 returning version`,
        [decisionId, kind, fileName, file.buffer],
      );
      await this.audit.record({
        action: 'agreement.upload',
        subject: { type: 'agreement', id: decisionId, label: fileName },
        after: { paper: kind, version: row?.version },
      });
    });
  }

  /** Back to the program's own paper; what was uploaded is kept. @throws DomainError 404; 409 `nothing-uploaded` */
  async withdraw(decisionId: string, kind: UploadedKind): Promise<void> {
    await this.uow.run(async () => {
      await this.lock(decisionId);
      const count = await this.uow.execute(
        `update agreement_papers set withdrawn_by = nullif(current_setting('app.account_id', true), '')::uuid,
                withdrawn_at = now() where decision_id = $1 and kind = $2 and withdrawn_at is null`,
        [decisionId, kind],
      );
      if (count === 0) throw nothingUploaded();
      await this.audit.record({
        action: 'agreement.withdraw',
        subject: { type: 'agreement', id: decisionId },
        before: { paper: kind },
      });
    });
  }

  /** The newest file of each paper that has one in use. Within a unit of work. */
  kept(decisionId: string): Promise<KeptPaper[]> {
    return this.uow.query<KeptPaper>(
      `select distinct on (p.kind) p.kind, p.version, p.file_name as "fileName", a.display_name as "uploadedByName",
              p.uploaded_at as "uploadedAt"
         from agreement_papers p left join accounts a on a.id = p.uploaded_by
        where p.decision_id = $1 and p.withdrawn_at is null order by p.kind, p.version desc`,
      [decisionId],
    );
  }

  /** @throws DomainError 404 `not-found` */
  async file(decisionId: string, kind: UploadedKind): Promise<{ fileName: string; bytes: Buffer }> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ fileName: string; bytes: Buffer }>(
        `select file_name as "fileName", content as bytes from agreement_papers
          where decision_id = $1 and kind = $2 and withdrawn_at is null order by version desc limit 1`,
        [decisionId, kind],
      );
      if (!row) throw notFound('tệp đã tải lên');
      return row;
    });
  }

  private async lock(decisionId: string): Promise<void> {
    const [row] = await this.uow.query(`select id from decisions where id = $1 for update`, [decisionId]);
    if (!row) throw notFound('quyết định');
  }
}

/** What stands in a paper. @throws DomainError 422 */
export async function rowsOf(kind: UploadedKind, fileName: string, bytes: Buffer): Promise<PaperRow[]> {
  const ending = fileName.toLowerCase().split('.').at(-1);
  if (ending === 'xlsx' && (kind === 'attached-list' || kind === 'money-list')) {
    return workbookRows(await readWorkbook(bytes));
  }
  if (ending !== 'docx') throw wrongType();
  await checkWordPackage(bytes);
  return wordRows(bytes);
}
