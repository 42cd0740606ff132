import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { TableStatistics } from '../platform/database/statistics.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { staleVersion } from '../platform/errors/domain-error.js';
import { correctionsOnRecord } from './corrections/on-record.js';
import type { StoredCorrection } from './corrections/overlay.js';
import { importInProgress, previewOutdated } from './errors.js';
import { demandKind } from './import-access.js';
import type { ImportContext, ImportPlan } from './import-kind.js';
import { ImportRegistry } from './import-registry.service.js';
import type { ImportDto } from './imports.dto.js';
import { ImportsQueries } from './imports.queries.js';
import { Previews, type OpenImport } from './previews.service.js';
import { unpackWorkbook } from './source-archive.js';

/** Applies previews or puts them aside. Nothing of a workbook reaches the register before «Áp dụng». */
@Injectable()
export class ImportsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly registry: ImportRegistry,
    private readonly queries: ImportsQueries,
    private readonly statistics: TableStatistics,
    private readonly previews: Previews,
  ) {}

  /**
   * Does what the preview said, in one transaction. The workbook, with its corrections, is compared with the register
   * as it is now; where that would do anything else than what was previewed, nothing is written and the preview is
   * renewed.
   *
   * @param version of the preview the person has seen; undefined = whichever there is
   * @throws DomainError 409 `stale-version`, `preview-outdated`, `already-applied`, `already-discarded`,
   *   `import-in-progress`
   */
  async apply(id: string, version: number | undefined, actor: Actor): Promise<ImportDto> {
    const isCurrent = await this.uow.run(async () => {
      await this.demandOnlyImport();
      const found = await this.previews.lock(id);
      const kind = this.registry.get(found.kind);
      demandKind(kind, actor);
      if (version !== undefined && version !== found.version) {
        throw staleVersion({ ...(await this.queries.get(id)) });
      }
      const context = { campaignId: found.campaignId ?? undefined, actor };
      const workbook = await unpackWorkbook(found.source);
      const corrections = await this.previews.correctionsOf(id);
      await kind.lock?.();
      const preview = await this.previews.make(kind, workbook, corrections, context);
      if (preview.fingerprint !== found.fingerprint) {
        await this.previews.renew(id, preview);
        return false;
      }
      await this.carryOut(id, found, { plan: preview.plan, corrections, context });
      return true;
    });
    if (!isCurrent) throw previewOutdated();
    return this.queries.get(id);
  }

  /** Puts a preview aside; what was read of the file is removed, the record that it was uploaded stays. */
  async discard(id: string, actor: Actor): Promise<ImportDto> {
    return this.uow.run(async () => {
      const found = await this.previews.lock(id);
      demandKind(this.registry.get(found.kind), actor);
      await this.uow.execute(
        `update imports set status = 'discarded', source = null, version = version + 1 where id = $1`,
        [id],
      );
      await this.uow.execute(`delete from import_rows where import_id = $1`, [id]);
      await this.uow.execute(`delete from import_corrections where import_id = $1`, [id]);
      return this.queries.get(id);
    });
  }

  private async carryOut(
    id: string,
    found: OpenImport,
    what: {
      readonly plan: ImportPlan;
      readonly corrections: readonly StoredCorrection[];
      readonly context: ImportContext;
    },
  ): Promise<void> {
    const { plan, corrections, context } = what;
    const kind = this.registry.get(found.kind);
    const result = await kind.write(plan, { ...context, importId: id, fileName: found.fileName });
    this.uow.afterCommit(() => this.statistics.refresh());
    await this.uow.execute(
      `update imports set status = 'applied', applied_by = $2, applied_at = now(), result = $3, version = version + 1 where id = $1`,
      [id, context.actor.accountId, JSON.stringify(result)],
    );
    await this.audit.record({
      action: 'import.apply',
      subject: { type: 'import', id, label: `${kind.label}: ${found.fileName}` },
      after: {
        kind: kind.kind,
        campaignId: found.campaignId,
        fileSha256: found.fileSha256,
        written: result,
        corrections: correctionsOnRecord(corrections, (field) => kind.isSealed?.(field) ?? false),
      },
    });
  }

  /** One application at a time in a ward: two at once would each not see what the other writes. */
  private async demandOnlyImport(): Promise<void> {
    const [lock] = await this.uow.query<{ taken: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('import.apply:' || current_setting('app.ward_id'), 0)) as taken`,
    );
    if (!lock?.taken) throw importInProgress();
  }
}
