import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { SUBJECT_KINDS } from '../../catalogue/subject-kind.js';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.token.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { exportFileName } from '../../platform/workbook/writing/names.js';
import { certificatesPdf, type Sheet } from '../drawing/certificate-pdf.js';
import { testPage } from '../drawing/test-page.js';
import type { CertificateContent } from '../layout/fields.js';
import type { BatchPage } from './certificate.entity.js';
import type { PreviewCertificatesBody } from './certificates.dto.js';
import { CertificatesQueries } from './certificates.queries.js';
import { contentOf } from './content.js';
import { PageOfBlank } from './page-of-blank.service.js';
import { chosen } from './printing.service.js';
import { SAMPLES } from './samples.js';

/** Stands on sheets that are not handed over. */
const NO_CODE = '0000000000';

interface RecordedBatch {
  readonly page: BatchPage;
  readonly blankName: string;
  readonly number: number;
  readonly year: number;
  readonly nth: number;
}

/** Makes the PDF files: of a batch, of what would be printed, and of trial sheets. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: CertificatesQueries,
    private readonly pages: PageOfBlank,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * The sheets of a batch exactly as recorded, however often it is asked for, in a file named by the decision and by
   * which batch of it this is.
   *
   * @throws DomainError 404 `not-found`
   */
  async batch(batchId: string): Promise<{ fileName: string; bytes: Buffer }> {
    const { batch, sheets } = await this.uow.run(async () => {
      const [batch] = await this.uow.query<RecordedBatch>(
        `select b.page, b.blank_name as "blankName", d.number, d.year,
                (select count(*)::int from certificate_batches e
                  where e.decision_id = b.decision_id and (e.printed_at, e.id) <= (b.printed_at, b.id)) as nth
           from certificate_batches b join decisions d on d.id = b.decision_id where b.id = $1`,
        [batchId],
      );
      if (!batch) throw notFound('lần in');
      const rows = await this.uow.query<Sheet>(
        `select c.decision_line_id as "lineId", p.content from certificate_prints p
           join certificates c on c.id = p.certificate_id where p.batch_id = $1 order by p.position`,
        [batchId],
      );
      await this.audit.record({
        action: 'certificate.take-file',
        subject: { type: 'certificate', id: batchId, label: batch.blankName },
        after: { count: rows.length },
      });
      return { batch, sheets: rows };
    });
    // Drawing takes a while; the connection is not held for it.
    const bytes = await certificatesPdf(batch.page, sheets, { title: 'Bằng, giấy khen', isTrial: false });
    const { nth, year, number } = batch;
    return { fileName: exportFileName(`Giay-khen-lan-in-${nth}`, year, String(number), 'pdf'), bytes };
  }

  /**
   * What would be printed, marked as a trial: nothing is recorded, no code opens anything.
   *
   * @throws DomainError 404; 409 `blank-retired`; 422 `text-does-not-fit`, `letter-not-in-font`
   */
  async preview(decisionId: string, body: PreviewCertificatesBody): Promise<Buffer> {
    const { page, sheets } = await this.uow.run(async () => {
      const { decision, granting, lines } = await this.queries.facts(decisionId);
      const asked = chosen(lines, body.lineIds);
      const { page } = await this.pages.of(body.blankId, body.printerId, asked);
      const contents = asked.map((line) => ({
        lineId: line.lineId,
        content: contentOf(line, decision, granting, this.trialUrl()),
      }));
      return { page, sheets: contents };
    });
    return certificatesPdf(page, sheets, { title: 'Xem thử bằng, giấy khen', isTrial: true });
  }

  /** A made-up certificate of each kind, to hold against a blank. @throws DomainError as {@link preview} */
  async sample(blankId: string, printerId: string | undefined): Promise<Buffer> {
    const kinds = SUBJECT_KINDS.map((subjectKind) => ({ subjectKind }));
    const { page } = await this.uow.run(() => this.pages.of(blankId, printerId, kinds));
    const sheets = SAMPLES.map((content): Sheet => ({ lineId: '', content: this.withUrl(content) }));
    return certificatesPdf(page, sheets, { title: 'Tờ thử mẫu phôi', isTrial: true });
  }

  /** The grid in millimetres of a blank's size, moved as the printer's sheets are. @throws DomainError 404; 409 */
  async testPage(blankId: string, printerId: string | undefined): Promise<Buffer> {
    const { page, printerName } = await this.uow.run(() => this.pages.of(blankId, printerId, []));
    return testPage(page, printerName);
  }

  private withUrl(content: CertificateContent): CertificateContent {
    return { ...content, checkUrl: this.trialUrl() };
  }

  private trialUrl(): string | null {
    const { publicUrl } = this.config;
    return publicUrl === undefined ? null : `${publicUrl}/kiem-tra/${NO_CODE}`;
  }
}
