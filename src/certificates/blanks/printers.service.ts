import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { staleVersion } from '../../platform/errors/domain-error.js';
import { canManage } from '../policy.js';
import type { ChangePrinterBody, PrinterBody, PrinterDto } from './blanks.dto.js';
import { BlanksQueries } from './blanks.queries.js';

/** Printers and how far each is off. What was printed before keeps the name and the shift it was printed with. */
@Injectable()
export class PrintersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: BlanksQueries,
  ) {}

  /** @throws DomainError 409 `name-taken` */
  async create({ name, dxMm, dyMm }: PrinterBody, actor: Actor): Promise<PrinterDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ id: string }>(
        `insert into certificate_printers (name, dx_mm, dy_mm) values ($1, $2, $3) returning id`,
        [name.trim(), dxMm, dyMm],
      );
      const created = await this.queries.printer(row?.id ?? '');
      await this.record('create', created, { after: wordsOf(created) });
      return { ...created, canChange: canManage(actor) };
    });
  }

  /** @throws DomainError 404; 409 `name-taken`, `stale-version` */
  async change(id: string, body: ChangePrinterBody, actor: Actor): Promise<PrinterDto> {
    return this.uow.run(async () => {
      const before = await this.take(id, body.version);
      await this.uow.execute(
        `update certificate_printers set name = $2, dx_mm = $3, dy_mm = $4, version = version + 1 where id = $1`,
        [id, body.name.trim(), body.dxMm, body.dyMm],
      );
      const after = await this.queries.printer(id);
      await this.record('change', after, { before: wordsOf(before), after: wordsOf(after) });
      return { ...after, canChange: canManage(actor) };
    });
  }

  /** @throws DomainError 404; 409 `stale-version` */
  async remove(id: string, version: number): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.take(id, version);
      await this.uow.execute(`delete from certificate_printers where id = $1`, [id]);
      await this.record('remove', before, { before: wordsOf(before) });
    });
  }

  private async take(id: string, version: number): Promise<Omit<PrinterDto, 'canChange'>> {
    await this.uow.query(`select from certificate_printers where id = $1 for update`, [id]);
    const row = await this.queries.printer(id);
    if (row.version !== version) {
      throw staleVersion({ ...row }, await this.audit.lastActOn('certificate-printer', id));
    }
    return row;
  }

  private record(
    act: string,
    { id, name }: { readonly id: string; readonly name: string },
    more: { readonly before?: object; readonly after?: object },
  ): Promise<void> {
    const subject = { type: 'certificate-printer', id, label: name };
    return this.audit.record({ action: `certificate-printer.${act}`, subject, ...more });
  }
}

function wordsOf({ name, dxMm, dyMm }: PrinterBody): object {
  return { name, dxMm, dyMm };
}
