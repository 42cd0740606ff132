import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { inUnicode } from '../platform/table/legacy-workbook.js';
import type { RawWorkbook } from '../platform/workbook/reading/raw-workbook.js';
import { overlay, type StoredCorrection } from './corrections/overlay.js';
import { alreadyApplied, alreadyDiscarded } from './errors.js';
import { withConversionsTold } from './conversions.js';
import type { ImportContext, ImportKind, ImportKindCode, ImportPlan, ImportRow } from './import-kind.js';
import type { ImportStatus } from './import.entity.js';
import { fingerprintOf, reportOf, sheetOf, storedRows, type ImportReport } from './import-report.js';

/** A plan in the form it is stored and compared in. */
export interface Preview {
  readonly plan: ImportPlan;
  readonly rows: string;
  readonly report: ImportReport;
  readonly fingerprint: string;
}

/** An import held by the running transaction. */
export interface OpenImport {
  readonly kind: ImportKindCode;
  readonly campaignId: string | null;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly source: Buffer;
  readonly fingerprint: string;
  readonly version: number;
}

interface LockedImport extends OpenImport {
  readonly status: ImportStatus;
  readonly appliedBy: string | null;
  readonly appliedAt: string | null;
}

/** Makes previews, keeps them, and takes hold of those still open. Call inside a unit of work. */
@Injectable()
export class Previews {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * An import that may still be corrected, applied or discarded, locked until the transaction ends.
   * @throws DomainError 404; 409 `already-applied`, `already-discarded`
   */
  async lock(id: string): Promise<OpenImport> {
    const [found] = await this.uow.query<LockedImport>(
      `select i.kind, i.campaign_id as "campaignId", i.file_name as "fileName", i.file_sha256 as "fileSha256", i.status, i.source,
              i.fingerprint, i.version, i.applied_by as "appliedBy",
              to_char(i.applied_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI "ngày" DD/MM/YYYY') as "appliedAt"
         from imports i where i.id = $1 for update`,
      [id],
    );
    if (!found) throw notFound('lần nhập dữ liệu');
    if (found.status === 'applied') {
      throw alreadyApplied(await this.nameOf(found.appliedBy), found.appliedAt ?? '');
    }
    if (found.status === 'discarded') throw alreadyDiscarded();
    return found;
  }

  /** What the workbook would do now: in Unicode, with the corrections laid over what was read. */
  async make(
    kind: ImportKind,
    workbook: RawWorkbook,
    corrections: readonly StoredCorrection[],
    context: ImportContext,
  ): Promise<Preview> {
    const unicode = inUnicode(workbook);
    const corrected = overlay(unicode.workbook, corrections);
    const plan = withConversionsTold(await kind.plan(corrected.workbook, context), unicode);
    const correctionsOf = (row: ImportRow) => corrected.of(sheetOf(row), row.row);
    const rows = storedRows(plan.rows, correctionsOf);
    const report = reportOf(plan, correctionsOf);
    return { plan, rows, report, fingerprint: fingerprintOf(rows, report) };
  }

  /** The corrections of an import. */
  correctionsOf(id: string): Promise<StoredCorrection[]> {
    return this.uow.query<StoredCorrection>(
      `select sheet, row_number as row, column_number as "column", nullif(same_text, '') as "sameText", field, label, original, value
         from import_corrections where import_id = $1 order by corrected_at, id`,
      [id],
    );
  }

  /** Puts a preview in the place of the one before; whoever has read that one holds an old version. */
  async renew(id: string, preview: Preview): Promise<void> {
    await this.uow.execute(
      `update imports set report = $2, fingerprint = $3, version = version + 1 where id = $1`,
      [id, JSON.stringify(preview.report), preview.fingerprint],
    );
    await this.uow.execute(`delete from import_rows where import_id = $1`, [id]);
    await this.storeRows(id, preview);
  }

  async storeRows(id: string, preview: Preview): Promise<void> {
    await this.uow.execute(
      `insert into import_rows (import_id, position, sheet, row_number, subject, label, status, codes, issues, corrections, before, after)
       select $1, position, sheet, row_number, subject, label, status, coalesce(codes, '{}'), coalesce(issues, '[]'),
              coalesce(corrections, '[]'), before, after
         from jsonb_to_recordset($2) as r(position int, sheet text, row_number int, subject text, label text, status text,
                                          codes text[], issues jsonb, corrections jsonb, before jsonb, after jsonb)`,
      [id, preview.rows],
    );
  }

  /** Asked for after the lock: what a statement joined before it waited is as old as the statement. */
  private async nameOf(accountId: string | null): Promise<string> {
    const [account] = await this.uow.query<{ name: string }>(
      `select display_name as name from accounts where id = $1`,
      [accountId],
    );
    return account?.name ?? '';
  }
}
