import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { LOCK_REGISTER } from '../register-lock.js';
import { DONE, isSoAlready, refusalOf, undoOf, wishesOf, type BulkRow, type BulkWish } from './bulk-act.js';
import type { BulkAct, BulkBody, BulkDoneDto } from './bulk.dto.js';
import { bulkRefused, type BulkRefusal } from './errors.js';

/** A row that is to change, with what it is to become. */
type Change = BulkRow &
  Pick<BulkWish, 'block'> & { readonly target: string | null; readonly targetBlock: string };

/** One act on many rows of the register: all of them or none, and what undoes it. */
@Injectable()
export class BulkActs {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Holds the register alone, as a file that is applied does: rows are taken in another order than single acts do.
   *
   * @throws DomainError 404 `not-found`; 409 `bulk-refused` with every row that stands in the way; 400 `item-twice`,
   *   `required`, `not-for-this-act`
   */
  async run(body: BulkBody): Promise<BulkDoneDto> {
    const wishes = wishesOf(body);
    const { act } = body;
    return this.uow.run(async () => {
      await this.uow.query(LOCK_REGISTER);
      const rows = await this.rows([...wishes.keys()]);
      if (rows.length < wishes.size) throw notFound('mục được chọn trong danh sách');
      const wishOf = (row: BulkRow): BulkWish => wishes.get(row.id) as BulkWish;
      demandNone(rows.flatMap((row) => refusalOf(act, row, wishOf(row)) ?? []));
      const changes = rows
        .filter((row) => !isSoAlready(act, row, wishOf(row)))
        .map((row): Change => ({
          ...row,
          target: wishOf(row).unitId ?? row.unitId,
          targetBlock: wishOf(row).block ?? row.block,
        }));
      if (act === 'move-to-unit') demandNone(await this.nowhere(changes));
      if (act === 'restore' || act === 'move-to-unit') demandNone(await this.clashes(changes));
      await this.write(act, changes);
      if (act === 'archive') demandNone(await this.leftBehind(changes));
      if (act === 'restore') demandNone(await this.homeless(changes));
      await this.record(act, changes);
      return { changed: changes.length, summary: DONE[act](changes.length), undo: undoOf(act, changes) };
    });
  }

  private rows(ids: readonly string[]): Promise<BulkRow[]> {
    return this.uow.query<BulkRow>(
      `select p.id, p.kind, p.name, p.status, p.version, p.unit_id as "unitId", u.name as "unitName", coalesce(c.block, '') as block
         from participants p left join participants u on u.id = p.unit_id left join collectives c on c.id = p.id
        where p.id = any ($1::uuid[]) order by p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id for update of p`,
      [ids],
    );
  }

  /** Rows whose unit to go to is not there, or has been put away. */
  private async nowhere(changes: readonly Change[]): Promise<BulkRefusal[]> {
    const units = await this.uow.query<{ id: string }>(
      `select id from participants where id = any ($1::uuid[]) and kind = 'collective' and status = 'active'`,
      [[...new Set(changes.map(({ target }) => target))]],
    );
    const known = new Set(units.map(({ id }) => id));
    return changes
      .filter(({ target }) => target === null || !known.has(target))
      .map(({ id, name }) => ({
        ...{ id, name, code: 'no-such-unit' },
        message: 'không chuyển được, vì đơn vị chuyển đến không có hoặc đã lưu trữ',
      }));
  }

  /** Who would stand in the register twice, where the rows are to go: beside others, or beside each other. */
  private async clashes(changes: readonly Change[]): Promise<BulkRefusal[]> {
    const clashes = await this.uow.query<{ id: string; other: string }>(
      `with moved as (
         select p.id, p.ward_id, p.kind, p.name, p.identity_key, p.identity_span, p.identity_number, n.target
           from jsonb_to_recordset($1) as n(id uuid, target uuid) join participants p on p.id = n.id),
       beside as (
         select p.id, p.kind, p.name, p.identity_key, p.identity_span, p.identity_number, coalesce(p.unit_id, p.ward_id) as place
           from participants p where p.status = 'active' and p.id not in (select id from moved)
            and p.identity_key in (select identity_key from moved)
         union all
         select id, kind, name, identity_key, identity_span, identity_number, coalesce(target, ward_id) from moved)
       select m.id, min(b.name) as other
         from moved m join beside b on b.id <> m.id and b.kind = m.kind and b.place = coalesce(m.target, m.ward_id)
          and b.identity_key = m.identity_key and b.identity_span && m.identity_span and b.identity_number && m.identity_number
        group by m.id`,
      [targetsOf(changes)],
    );
    const other = new Map(clashes.map((clash) => [clash.id, clash.other]));
    return changes
      .filter(({ id }) => other.has(id))
      .map(({ id, name }) => ({
        ...{ id, name, code: 'already-in-register' },
        message: `trùng với «${other.get(id)}» đang có trong đơn vị; nếu là hai người, hãy ghi ngày sinh hoặc CCCD của cả hai`,
      }));
  }

  private async write(act: BulkAct, changes: readonly Change[]): Promise<void> {
    if (act === 'set-block') {
      await this.uow.execute(
        `update collectives c set block = n."targetBlock" from jsonb_to_recordset($1) as n(id uuid, "targetBlock" text) where c.id = n.id`,
        [JSON.stringify(changes.map(({ id, targetBlock }) => ({ id, targetBlock })))],
      );
    }
    await this.uow.execute(
      `update participants p set unit_id = n.target, version = p.version + 1,
              status = case $2 when 'archive' then 'archived' when 'restore' then 'active' else p.status end
         from jsonb_to_recordset($1) as n(id uuid, target uuid) where p.id = n.id`,
      [targetsOf(changes), act],
    );
  }

  /** Units put away while people or households of theirs are in use; those put away by the same act are not. */
  private async leftBehind(changes: readonly Change[]): Promise<BulkRefusal[]> {
    const units = await this.uow.query<{ id: string; name: string; members: number }>(
      `select u.id, u.name, count(*)::int as members from participants u join participants m on m.unit_id = u.id and m.status = 'active'
        where u.id = any ($1::uuid[]) group by u.id order by u.sort_given collate "vi_num"`,
      [changes.map(({ id }) => id)],
    );
    return units.map(({ id, name, members }) => ({
      ...{ id, name, code: 'unit-in-use' },
      message: `còn ${members} cá nhân, hộ gia đình đang hoạt động; hãy chuyển hoặc lưu trữ họ trước`,
    }));
  }

  /** People and households brought back whose unit is still put away; it may come back by the same act. */
  private async homeless(changes: readonly Change[]): Promise<BulkRefusal[]> {
    const rows = await this.uow.query<{ id: string; name: string; unit: string }>(
      `select p.id, p.name, u.name as unit from participants p join participants u on u.id = p.unit_id and u.status = 'archived'
        where p.id = any ($1::uuid[]) order by p.sort_given collate "vi_num", p.sort_rest collate "vi_num"`,
      [changes.map(({ id }) => id)],
    );
    return rows.map(({ id, name, unit }) => ({
      ...{ id, name, code: 'unit-archived' },
      message: `thuộc «${unit}» đã lưu trữ; hãy khôi phục đơn vị trước`,
    }));
  }

  private async record(act: BulkAct, changes: readonly Change[]): Promise<void> {
    const units = await this.uow.query<{ id: string; name: string }>(
      `select id, name from participants where id = any ($1::uuid[])`,
      [[...new Set(changes.map(({ target }) => target))].filter((id) => id !== null)],
    );
    const nameOf = new Map(units.map(({ id, name }) => [id, name]));
    await this.audit.recordAll(
      changes.map((row) => {
        const label = row.unitName === null ? row.name : `${row.name} (${row.unitName})`;
        return {
          action: `${row.kind}.${ACTIONS[act]}`,
          subject: { type: row.kind, id: row.id, label },
          ...contentOf(act, row, nameOf.get(row.target ?? '') ?? null),
        };
      }),
    );
  }
}

/** As the same acts on one row are called in the record. */
const ACTIONS: Readonly<Record<BulkAct, string>> = {
  archive: 'archive',
  restore: 'restore',
  'move-to-unit': 'change',
  'set-block': 'change',
};

function contentOf(act: BulkAct, row: Change, targetName: string | null): { before: object; after: object } {
  switch (act) {
    case 'archive':
      return { before: { status: 'active' }, after: { status: 'archived' } };
    case 'restore':
      return { before: { status: 'archived' }, after: { status: 'active' } };
    case 'move-to-unit':
      return { before: { unit: row.unitName }, after: { unit: targetName } };
    case 'set-block':
      return { before: { block: row.block }, after: { block: row.targetBlock } };
  }
}

function targetsOf(changes: readonly Change[]): string {
  return JSON.stringify(changes.map(({ id, target }) => ({ id, target })));
}

function demandNone(refused: readonly BulkRefusal[]): void {
  if (refused.length > 0) throw bulkRefused(refused);
}
