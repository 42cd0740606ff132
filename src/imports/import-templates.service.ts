import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { writeForm } from '../platform/workbook/forms/write-form.js';
import { campaignRequired } from './errors.js';
import { demandKind } from './import-access.js';
import { ImportRegistry } from './import-registry.service.js';

/** Empty workbooks of each kind, with drop-downs of the ward's own names. */
@Injectable()
export class ImportTemplates {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: ImportRegistry,
  ) {}

  /** @throws DomainError 400 `unknown-import-kind`, `campaign-required`; 403 `forbidden`; 404 */
  async make(
    code: string,
    campaignId: string | undefined,
    actor: Actor,
  ): Promise<{ fileName: string; bytes: Buffer }> {
    const kind = this.registry.get(code);
    demandKind(kind, actor);
    if (kind.needsCampaign && !campaignId) throw campaignRequired();
    const form = await this.uow.run(() => kind.template({ campaignId, actor }));
    const bytes = await writeForm(form, { creator: actor.displayName, created: new Date() });
    return { fileName: form.fileName, bytes };
  }
}
