import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.token.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { staleVersion } from '../../platform/errors/domain-error.js';
import type { UploadedContent } from '../../platform/http/takes-file.js';
import { blankRetired, missingScan, notAScan, wrongQuantity } from '../errors.js';
import { defaultLayouts } from '../layout/default-layout.js';
import { demandSoundLayouts, inOrder } from '../layout/sound-layouts.js';
import type { ScanType } from './blank.entity.js';
import type { BlankDetailDto, ChangeBlankBody, CreateBlankBody, StockEntryBody } from './blanks.dto.js';
import { BlanksQueries, type BlankRow } from './blanks.queries.js';

const SIGNATURES: readonly (readonly [ScanType, Buffer])[] = [
  ['jpg', Buffer.from('ffd8ff', 'hex')],
  ['png', Buffer.from('89504e470d0a1a0a', 'hex')],
];

/** Makes and changes blanks: where each field goes, the picture behind them, the stock. */
@Injectable()
export class BlanksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: BlanksQueries,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** With every field where it usually stands. @throws DomainError 409 `name-taken` */
  async create({ name, widthMm, heightMm }: CreateBlankBody, actor: Actor): Promise<BlankDetailDto> {
    return this.uow.run(async () => {
      const layouts = defaultLayouts({ widthMm, heightMm }, this.config.publicUrl !== undefined);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into certificate_blanks (name, width_mm, height_mm, layouts) values ($1, $2, $3, $4) returning id`,
        [name.trim(), widthMm, heightMm, JSON.stringify(layouts)],
      );
      const created = await this.queries.get(row?.id ?? '', actor);
      await this.record('create', created, { after: sizeOf(created) });
      return created;
    });
  }

  /** @throws DomainError 404; 400 of {@link demandSoundLayouts}; 409 `blank-retired`, `name-taken`, `stale-version` */
  async change(id: string, body: ChangeBlankBody, actor: Actor): Promise<BlankDetailDto> {
    demandSoundLayouts(body.layouts, body);
    const layouts = inOrder(body.layouts);
    return this.uow.run(async () => {
      const before = await this.take(id, body.version);
      if (before.isRetired) throw blankRetired(before.name);
      await this.uow.execute(
        `update certificate_blanks set name = $2, width_mm = $3, height_mm = $4, layouts = $5, version = version + 1 where id = $1`,
        [id, body.name.trim(), body.widthMm, body.heightMm, JSON.stringify(layouts)],
      );
      const after = await this.queries.get(id, actor);
      await this.record('change', after, {
        before: { ...sizeOf(before), layouts: before.layouts },
        after: { ...sizeOf(after), layouts: after.layouts },
      });
      return after;
    });
  }

  /** A blank is never deleted: what was printed on it names it. @throws DomainError 404; 409 `stale-version` */
  async retire(id: string, version: number, isRetired: boolean, actor: Actor): Promise<BlankDetailDto> {
    return this.uow.run(async () => {
      await this.take(id, version);
      await this.uow.execute(
        `update certificate_blanks set retired_at = case when $2 then now() end, version = version + 1 where id = $1`,
        [id, isRetired],
      );
      const after = await this.queries.get(id, actor);
      await this.record(isRetired ? 'retire' : 'restore', after);
      return after;
    });
  }

  /**
   * The picture shown under the fields.
   *
   * @throws DomainError 404; 400 `missing-file`; 409 `blank-retired`; 422 `scan-type`
   */
  async setScan(id: string, file: UploadedContent | undefined, actor: Actor): Promise<BlankDetailDto> {
    if (!file) throw missingScan();
    const type = SIGNATURES.find(([, start]) => file.buffer.subarray(0, start.length).equals(start))?.[0];
    if (type === undefined) throw notAScan();
    return this.putScan(id, file.buffer, type, actor);
  }

  /** @throws DomainError 404; 409 `blank-retired` */
  dropScan(id: string, actor: Actor): Promise<BlankDetailDto> {
    return this.putScan(id, null, null, actor);
  }

  /**
   * A line in the book of the stock; a count is entered as the number found.
   *
   * @throws DomainError 404; 400 `wrong-quantity`
   */
  async enterStock(
    id: string,
    { kind, quantity, note }: StockEntryBody,
    actor: Actor,
  ): Promise<BlankDetailDto> {
    return this.uow.run(async () => {
      await this.uow.query(`select from certificate_blanks where id = $1 for update`, [id]);
      const { balance } = await this.queries.row(id);
      if (kind === 'counted' ? quantity < 0 : quantity <= 0) throw wrongQuantity('Số tờ phải lớn hơn 0.');
      const difference = { received: quantity, spoiled: -quantity, counted: quantity - balance }[kind];
      if (difference === 0) throw wrongQuantity(`Sổ kho đã ghi còn ${quantity} tờ, không có gì phải sửa.`);
      await this.uow.execute(
        `insert into blank_stock_entries (blank_id, kind, quantity, note) values ($1, $2, $3, $4)`,
        [id, kind, difference, note?.trim() ?? ''],
      );
      const after = await this.queries.get(id, actor);
      await this.record('stock', after, {
        before: { balance },
        after: { kind, quantity: difference, balance: after.balance, ...(note ? { note } : {}) },
      });
      return after;
    });
  }

  private async putScan(
    id: string,
    content: Buffer | null,
    type: ScanType | null,
    actor: Actor,
  ): Promise<BlankDetailDto> {
    return this.uow.run(async () => {
      await this.uow.query(`select from certificate_blanks where id = $1 for update`, [id]);
      const before = await this.queries.row(id);
      if (before.isRetired) throw blankRetired(before.name);
      await this.uow.execute(`update certificate_blanks set scan = $2, scan_type = $3 where id = $1`, [
        ...[id, content, type],
      ]);
      await this.record(type === null ? 'unscan' : 'scan', before);
      return this.queries.get(id, actor);
    });
  }

  private async take(id: string, version: number): Promise<BlankRow> {
    await this.uow.query(`select from certificate_blanks where id = $1 for update`, [id]);
    const row = await this.queries.row(id);
    if (row.version !== version) {
      throw staleVersion({ ...row }, await this.audit.lastActOn('certificate-blank', id));
    }
    return row;
  }

  private record(
    act: string,
    { id, name }: Pick<BlankRow, 'id' | 'name'>,
    more: { readonly before?: object; readonly after?: object } = {},
  ): Promise<void> {
    const subject = { type: 'certificate-blank', id, label: name };
    return this.audit.record({ action: `certificate-blank.${act}`, subject, ...more });
  }
}

function sizeOf({ name, widthMm, heightMm }: BlankRow): object {
  return { name, widthMm, heightMm };
}
