import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { TableStatistics } from '../platform/database/statistics.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { cleanText } from '../platform/text/clean-text.js';
import { withoutMarks } from '../platform/workbook/marked/without-marks.js';
import { readWorkbook } from '../platform/workbook/reading/read-workbook.js';
import {
  alreadyApplied,
  alreadyDiscarded,
  campaignRequired,
  importInProgress,
  missingFile,
  previewOutdated,
} from './errors.js';
import { demandKind } from './import-access.js';
import type { ImportContext, ImportKind, ImportKindCode, ImportPlan } from './import-kind.js';
import { ImportRegistry } from './import-registry.service.js';
import { fingerprintOf, reportOf, storedRows, type ImportReport } from './import-report.js';
import type { ImportStatus } from './import.entity.js';
import type { ImportDto, UploadBody } from './imports.dto.js';
import { ImportsQueries } from './imports.queries.js';
import { packWorkbook, unpackWorkbook } from './source-archive.js';
import type { UploadedWorkbook } from './upload.js';

interface LockedImport {
  kind: ImportKindCode;
  campaign_id: string | null;
  file_name: string;
  file_sha256: string;
  status: ImportStatus;
  source: Buffer;
  fingerprint: string;
  applied_by: string | null;
  applied_at: string | null;
}

/** A plan in the form it is stored and compared in. */
interface Preview {
  readonly plan: ImportPlan;
  readonly rows: string;
  readonly report: ImportReport;
  readonly fingerprint: string;
}

/** Upload → preview → apply. Nothing of a workbook reaches the register before «Áp dụng». */
@Injectable()
export class ImportsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly registry: ImportRegistry,
    private readonly queries: ImportsQueries,
    private readonly statistics: TableStatistics,
  ) {}

  /**
   * Reads an uploaded workbook and stores what applying it would do.
   *
   * @throws DomainError 400 `missing-file`, `campaign-required`; 403 `forbidden`; 413 `workbook-too-large`;
   *   422 `workbook-…` when it cannot be read; and whatever the kind refuses the whole workbook with
   */
  async preview(file: UploadedWorkbook | undefined, body: UploadBody, actor: Actor): Promise<ImportDto> {
    if (!file) throw missingFile();
    const kind = this.registry.get(body.kind);
    demandKind(kind, actor);
    if (kind.needsCampaign && !body.campaignId) throw campaignRequired();
    // Outside the transaction: a slow file holds no database connection.
    const workbook = withoutMarks(await readWorkbook(file.buffer, kind.limits));
    const packing = packWorkbook(workbook);
    packing.catch(() => undefined);
    return this.uow.run(async () => {
      const context = { campaignId: body.campaignId, actor };
      const preview = previewOf(await kind.plan(workbook, context));
      const [created] = await this.uow.query<{ id: string }>(
        `insert into imports (kind, campaign_id, file_name, file_sha256, file_size, source, report, fingerprint, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
        [
          kind.kind,
          body.campaignId ?? null,
          fileNameOf(file),
          createHash('sha256').update(file.buffer).digest('hex'),
          file.size,
          await packing,
          JSON.stringify(preview.report),
          preview.fingerprint,
          actor.accountId,
        ],
      );
      const id = created?.id ?? '';
      await this.storeRows(id, preview);
      return this.queries.get(id);
    });
  }

  /**
   * Does what the preview said, in one transaction. The workbook is compared with the register as it is now; where
   * that would do anything else than what was previewed, nothing is written and the preview is renewed.
   *
   * @throws DomainError 409 `preview-outdated`, `already-applied`, `already-discarded`, `import-in-progress`
   */
  async apply(id: string, actor: Actor): Promise<ImportDto> {
    const isCurrent = await this.uow.run(async () => {
      await this.demandOnlyImport();
      const found = await this.lockOpen(id);
      const kind = this.registry.get(found.kind);
      demandKind(kind, actor);
      const context = { campaignId: found.campaign_id ?? undefined, actor };
      const workbook = await unpackWorkbook(found.source);
      await kind.lock?.();
      const preview = previewOf(await kind.plan(workbook, context));
      if (preview.fingerprint !== found.fingerprint) {
        await this.renew(id, preview);
        return false;
      }
      await this.carryOut(id, found, kind, preview.plan, context);
      return true;
    });
    if (!isCurrent) throw previewOutdated();
    return this.queries.get(id);
  }

  /** Puts a preview aside; what was read of the file is removed, the record that it was uploaded stays. */
  async discard(id: string, actor: Actor): Promise<ImportDto> {
    return this.uow.run(async () => {
      const found = await this.lockOpen(id);
      demandKind(this.registry.get(found.kind), actor);
      await this.uow.execute(`update imports set status = 'discarded', source = null where id = $1`, [id]);
      await this.uow.execute(`delete from import_rows where import_id = $1`, [id]);
      return this.queries.get(id);
    });
  }

  private async carryOut(
    id: string,
    found: LockedImport,
    kind: ImportKind,
    plan: ImportPlan,
    context: ImportContext,
  ): Promise<void> {
    const result = await kind.write(plan, { ...context, importId: id, fileName: found.file_name });
    this.uow.afterCommit(() => this.statistics.refresh());
    await this.uow.execute(
      `update imports set status = 'applied', applied_by = $2, applied_at = now(), result = $3 where id = $1`,
      [id, context.actor.accountId, JSON.stringify(result)],
    );
    await this.audit.record({
      action: 'import.apply',
      subject: { type: 'import', id, label: `${kind.label}: ${found.file_name}` },
      after: {
        kind: kind.kind,
        campaignId: found.campaign_id,
        fileSha256: found.file_sha256,
        written: result,
      },
    });
  }

  /** The import, locked, when it may still be applied or discarded. */
  private async lockOpen(id: string): Promise<LockedImport> {
    const [found] = await this.uow.query<LockedImport>(
      `select i.kind, i.campaign_id, i.file_name, i.file_sha256, i.status, i.source, i.fingerprint, i.applied_by,
              to_char(i.applied_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI "ngày" DD/MM/YYYY') as applied_at
         from imports i where i.id = $1 for update`,
      [id],
    );
    if (!found) throw notFound('lần nhập dữ liệu');
    if (found.status === 'applied') {
      throw alreadyApplied(await this.nameOf(found.applied_by), found.applied_at ?? '');
    }
    if (found.status === 'discarded') throw alreadyDiscarded();
    return found;
  }

  /** Asked for after the lock: what a statement joined before it waited is as old as the statement. */
  private async nameOf(accountId: string | null): Promise<string> {
    const [account] = await this.uow.query<{ name: string }>(
      `select display_name as name from accounts where id = $1`,
      [accountId],
    );
    return account?.name ?? '';
  }

  /** One application at a time in a ward: two at once would each not see what the other writes. */
  private async demandOnlyImport(): Promise<void> {
    const [lock] = await this.uow.query<{ taken: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('import.apply:' || current_setting('app.ward_id'), 0)) as taken`,
    );
    if (!lock?.taken) throw importInProgress();
  }

  private async renew(id: string, preview: Preview): Promise<void> {
    await this.uow.execute(`update imports set report = $2, fingerprint = $3 where id = $1`, [
      id,
      JSON.stringify(preview.report),
      preview.fingerprint,
    ]);
    await this.uow.execute(`delete from import_rows where import_id = $1`, [id]);
    await this.storeRows(id, preview);
  }

  private async storeRows(id: string, preview: Preview): Promise<void> {
    await this.uow.execute(
      `insert into import_rows (import_id, position, sheet, row_number, subject, label, status, codes, issues, before, after)
       select $1, position, sheet, row_number, subject, label, status, coalesce(codes, '{}'), coalesce(issues, '[]'), before, after
         from jsonb_to_recordset($2) as r(position int, sheet text, row_number int, subject text, label text, status text,
                                          codes text[], issues jsonb, before jsonb, after jsonb)`,
      [id, preview.rows],
    );
  }
}

function previewOf(plan: ImportPlan): Preview {
  const rows = storedRows(plan.rows);
  const report = reportOf(plan);
  return { plan, rows, report, fingerprint: fingerprintOf(rows, report) };
}

/** The file's own name, without folders; the end is kept when it is too long. */
function fileNameOf(file: UploadedWorkbook): string {
  const name = cleanText(file.originalname).text.split(/[\\/]/).at(-1) ?? '';
  return name === '' ? 'khong-ten.xlsx' : name.slice(-255);
}
