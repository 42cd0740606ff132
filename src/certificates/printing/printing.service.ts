import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.token.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { BlanksQueries } from '../blanks/blanks.queries.js';
import { demandPrintable, type Sheet } from '../drawing/certificate-pdf.js';
import {
  alreadyPrinted,
  linesRevoked,
  namesContested,
  namesNotProofed,
  noPublicAddress,
  notIssued,
} from '../errors.js';
import type { BatchPage } from './certificate.entity.js';
import type { CertificateBatchDto, PrintCertificatesBody } from './certificates.dto.js';
import { CertificatesQueries, type CertificateLine, type DecisionFacts } from './certificates.queries.js';
import { newCheckCode } from './check-code.js';
import { contentOf } from './content.js';
import { PageOfBlank } from './page-of-blank.service.js';

/** Prints certificates: what may be printed, its record, and the words that go on each sheet. */
@Injectable()
export class PrintingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: CertificatesQueries,
    private readonly blanks: BlanksQueries,
    private readonly pages: PageOfBlank,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * Records that these lines are printed, in the order of the list. The file is made from what is recorded, so it can be
   * fetched again where the connection broke.
   *
   * @throws DomainError 404; 409 `not-issued`, `line-revoked`, `name-contested`, `names-not-proofed`, `already-printed`,
   *   `blank-retired`, `no-public-address`; 422 `text-does-not-fit`, `letter-not-in-font`
   */
  async print(decisionId: string, body: PrintCertificatesBody): Promise<CertificateBatchDto> {
    return this.uow.run(async () => {
      // One after the other: whoever comes second sees what the first printed.
      await this.uow.query(`select from decisions where id = $1 for update`, [decisionId]);
      const facts = await this.queries.facts(decisionId);
      if (facts.decision.status !== 'issued') throw notIssued();
      const lines = chosen(facts.lines, body.lineIds);
      demandFree(lines, body);
      const { page, blank, printerName } = await this.pages.of(body.blankId, body.printerId, lines);
      const numbered = await this.withCertificates(lines);
      const sheets = numbered.map((line) => this.sheetOf(line, facts, page));
      demandPrintable(page, sheets);
      const [batch] = await this.uow.query<{ id: string }>(
        `insert into certificate_batches (decision_id, blank_id, blank_name, printer_name, page, unproofed_reason, reprint_reason)
         values ($1, $2, $3, $4, $5, $6, $7) returning id`,
        [
          ...[decisionId, blank.id, blank.name, printerName, JSON.stringify(page)],
          ...[body.unproofedReason ?? null, body.reprintReason ?? null],
        ],
      );
      const batchId = batch?.id ?? '';
      const prints = numbered.map(({ certificateId }, index) => ({
        ...{ certificateId, position: index + 1, content: sheets[index]?.content },
      }));
      await this.uow.execute(
        `insert into certificate_prints (batch_id, certificate_id, position, content)
         select $1, t."certificateId", t.position, t.content
           from jsonb_to_recordset($2) as t("certificateId" uuid, position int, content jsonb)`,
        [batchId, JSON.stringify(prints)],
      );
      await this.record(numbered, body, blank.name, printerName);
      return { batchId, count: prints.length, balance: (await this.blanks.row(blank.id)).balance };
    });
  }

  /** The certificate of each line, begun for those that have none. */
  private async withCertificates(lines: readonly CertificateLine[]): Promise<Numbered[]> {
    const fresh = lines.filter(({ certificateId }) => certificateId === null);
    const rows = await this.uow.query<{ lineId: string; certificateId: string; checkCode: string }>(
      `insert into certificates (decision_line_id, check_code)
       select t."lineId", t.code from jsonb_to_recordset($1) as t("lineId" uuid, code text)
       returning decision_line_id as "lineId", id as "certificateId", check_code as "checkCode"`,
      [JSON.stringify(fresh.map(({ lineId }) => ({ lineId, code: newCheckCode() })))],
    );
    const begun = new Map(rows.map((row) => [row.lineId, row]));
    return lines.map((line) => ({
      ...line,
      certificateId: line.certificateId ?? begun.get(line.lineId)?.certificateId ?? '',
      checkCode: line.checkCode ?? begun.get(line.lineId)?.checkCode ?? '',
    }));
  }

  private sheetOf(line: Numbered, { decision, granting }: DecisionFacts, page: BatchPage): Sheet {
    const hasQr =
      page.layouts[line.subjectKind]?.some(({ kind, isShown }) => kind === 'qr' && isShown) ?? false;
    const { publicUrl } = this.config;
    if (hasQr && publicUrl === undefined) throw noPublicAddress();
    const url = hasQr ? `${publicUrl ?? ''}/kiem-tra/${line.checkCode}` : null;
    return { lineId: line.lineId, content: contentOf(line, decision, granting, url) };
  }

  private async record(
    lines: readonly Numbered[],
    { unproofedReason, reprintReason }: PrintCertificatesBody,
    blankName: string,
    printerName: string,
  ): Promise<void> {
    await this.audit.recordAll(
      lines.map(({ certificateId, name, certificateNumber, proofState, printState }) => {
        const reasons = [
          ...(proofState === 'proofed' ? [] : [`Chưa soát tên: ${unproofedReason ?? ''}`]),
          ...(printState === 'printed' ? [`In lại: ${reprintReason ?? ''}`] : []),
        ];
        return {
          action: 'certificate.print',
          subject: { type: 'certificate', id: certificateId, label: name },
          after: { certificateNumber, blankName, ...(printerName === '' ? {} : { printerName }) },
          ...(reasons.length > 0 ? { reason: reasons.join('\n').slice(0, 1000) } : {}),
        };
      }),
    );
  }
}

/** A line whose certificate has been begun. */
type Numbered = CertificateLine & { readonly certificateId: string; readonly checkCode: string };

/** The lines asked for, in the order of the list. @throws DomainError 404 for one of another decision */
export function chosen(lines: readonly CertificateLine[], ids: readonly string[]): CertificateLine[] {
  const wanted = new Set(ids);
  const found = lines.filter(({ lineId }) => wanted.has(lineId));
  if (found.length !== wanted.size) throw notFound('dòng của quyết định');
  return found;
}

function demandFree(
  lines: readonly CertificateLine[],
  { unproofedReason, reprintReason }: PrintCertificatesBody,
): void {
  const revoked = lines.filter(({ isRevoked }) => isRevoked);
  if (revoked.length > 0) throw linesRevoked(revoked);
  const contested = lines.filter(({ proofState }) => proofState === 'correction');
  if (contested.length > 0) throw namesContested(contested);
  const open = lines.filter(({ proofState }) => proofState === 'open');
  if (open.length > 0 && unproofedReason === undefined) throw namesNotProofed(open);
  const printed = lines.filter(({ printState }) => printState === 'printed');
  if (printed.length > 0 && reprintReason === undefined) throw alreadyPrinted(printed);
}
