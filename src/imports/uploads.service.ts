import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { cleanText } from '../platform/text/clean-text.js';
import { withoutMarks } from '../platform/workbook/marked/without-marks.js';
import { readWorkbook } from '../platform/workbook/reading/read-workbook.js';
import { campaignRequired, missingFile } from './errors.js';
import { demandKind } from './import-access.js';
import { ImportRegistry } from './import-registry.service.js';
import type { ImportDto, UploadBody } from './imports.dto.js';
import { ImportsQueries } from './imports.queries.js';
import { Previews } from './previews.service.js';
import { packWorkbook } from './source-archive.js';
import type { UploadedWorkbook } from './upload.js';

/** Reads uploaded workbooks and makes their first preview. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: ImportRegistry,
    private readonly queries: ImportsQueries,
    private readonly previews: Previews,
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
      const preview = await this.previews.make(kind, workbook, [], context);
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
      await this.previews.storeRows(id, preview);
      return this.queries.get(id);
    });
  }
}

/** The file's own name, without folders; the end is kept when it is too long. */
function fileNameOf(file: UploadedWorkbook): string {
  const name = cleanText(file.originalname).text.split(/[\\/]/).at(-1) ?? '';
  return name === '' ? 'khong-ten.xlsx' : name.slice(-255);
}
