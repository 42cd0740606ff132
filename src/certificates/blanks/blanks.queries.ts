import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { canChange, canManage } from '../policy.js';
import type { ScanType } from './blank.entity.js';
import type {
  BlankDetailDto,
  BlanksDto,
  PrinterDto,
  StockEntryDto,
  StockPage,
  StockPageQuery,
} from './blanks.dto.js';

/** A blank without what depends on the asker. */
export type BlankRow = Omit<BlankDetailDto, 'policy'>;

/** What came into the stock and went out of it; each sheet through a printer is one blank less. */
const MOVES = `
  select e.id, e.kind, e.quantity, e.note, e.entered_by as by, e.entered_at as at from blank_stock_entries e where e.blank_id = $1
  union all
  select b.id, 'printed', -(select count(*)::int from certificate_prints p where p.batch_id = b.id),
         'Quyết định số ' || lpad(d.number::text, greatest(2, length(d.number::text)), '0') || '/' || d.book, b.printed_by, b.printed_at
    from certificate_batches b join decisions d on d.id = b.decision_id where b.blank_id = $1`;
const BALANCE = `
  (select coalesce(sum(e.quantity), 0) from blank_stock_entries e where e.blank_id = k.id)
  - (select count(*) from certificate_prints p join certificate_batches b on b.id = p.batch_id where b.blank_id = k.id)`;
const COLUMNS = `
  select k.id, k.name, k.width_mm::float8 as "widthMm", k.height_mm::float8 as "heightMm", k.scan_type is not null as "hasScan",
         k.retired_at is not null as "isRetired", (${BALANCE})::int as balance, k.version`;
const FROM = `from certificate_blanks k`;
const PRINTERS = `
  select id, name, dx_mm::float8 as "dxMm", dy_mm::float8 as "dyMm", version from certificate_printers`;

/** Blanks, printers and the stock as shown. */
@Injectable()
export class BlanksQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Those in use first, by name. */
  async list(actor: Actor): Promise<BlanksDto> {
    return this.uow.run(async () => {
      const rows = await this.uow.query<Omit<BlankRow, 'layouts'>>(
        `${COLUMNS} ${FROM} order by k.retired_at is not null, k.name collate "vi_num"`,
      );
      const items = rows.map((row) => ({ ...row, policy: policyOf(row, actor) }));
      return { items, canManage: canManage(actor) };
    });
  }

  /** @throws DomainError 404 `not-found` */
  async get(id: string, actor: Actor): Promise<BlankDetailDto> {
    return this.uow.run(async () => {
      const row = await this.row(id);
      return { ...row, policy: policyOf(row, actor) };
    });
  }

  /** @throws DomainError 404 `not-found` */
  async row(id: string): Promise<BlankRow> {
    const [row] = await this.uow.query<BlankRow>(`${COLUMNS}, k.layouts ${FROM} where k.id = $1`, [id]);
    if (!row) throw notFound('mẫu phôi');
    return row;
  }

  /** @throws DomainError 404 where the blank has no picture */
  async scan(id: string): Promise<{ readonly content: Buffer; readonly type: ScanType }> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ content: Buffer; type: ScanType }>(
        `select scan as content, scan_type as type from certificate_blanks where id = $1 and scan is not null`,
        [id],
      );
      if (!row) throw notFound('ảnh phôi');
      return row;
    });
  }

  async printers(actor: Actor): Promise<PrinterDto[]> {
    return this.uow.run(async () => {
      const rows = await this.uow.query<Omit<PrinterDto, 'canChange'>>(
        `${PRINTERS} order by name collate "vi_num"`,
      );
      return rows.map((row) => ({ ...row, canChange: canManage(actor) }));
    });
  }

  /** @throws DomainError 404 `not-found` */
  async printer(id: string): Promise<Omit<PrinterDto, 'canChange'>> {
    const [row] = await this.uow.query<Omit<PrinterDto, 'canChange'>>(`${PRINTERS} where id = $1`, [id]);
    if (!row) throw notFound('máy in');
    return row;
  }

  /** The newest first, each with what was left after it. @throws DomainError 404 `not-found` */
  async stock(id: string, query: StockPageQuery): Promise<StockPage> {
    return this.uow.run(async () => {
      const { balance } = await this.row(id);
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from (${MOVES}) m`,
        [id],
      );
      const items = await this.uow.query<StockEntryDto>(
        `select m.id, m.kind, m.quantity, (sum(m.quantity) over (order by m.at, m.id))::int as balance, m.note,
                a.display_name as "byName", m.at
           from (${MOVES}) m left join accounts a on a.id = m.by
          order by m.at desc, m.id desc limit $2 offset $3`,
        [id, query.pageSize, (query.page - 1) * query.pageSize],
      );
      const { page, pageSize } = query;
      return { items, page, pageSize, total: count?.total ?? 0, balance };
    });
  }
}

function policyOf(row: Pick<BlankRow, 'isRetired'>, actor: Actor): BlankDetailDto['policy'] {
  const may = canManage(actor);
  return {
    canChange: canChange(actor, row),
    canRetire: may && !row.isRetired,
    canRestore: may && row.isRetired,
  };
}
