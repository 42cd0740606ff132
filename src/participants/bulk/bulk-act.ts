import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { cleanText } from '../../platform/text/clean-text.js';
import type { ParticipantStatus } from '../participant.entity.js';
import type { BulkAct, BulkBody, BulkItemBody } from './bulk.dto.js';
import { itemTwice, notForThisAct, valueRequired, type BulkRefusal } from './errors.js';

/** A row as it stands, locked. */
export interface BulkRow {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly status: ParticipantStatus;
  readonly version: number;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly block: string;
}

/** What is asked of one row. */
export interface BulkWish {
  readonly version: number;
  readonly unitId?: string;
  readonly block?: string;
}

const FIELD_OF: Readonly<Partial<Record<BulkAct, 'unitId' | 'block'>>> = {
  'move-to-unit': 'unitId',
  'set-block': 'block',
};

export const DONE: Readonly<Record<BulkAct, (count: number) => string>> = {
  archive: (count) => `Đã lưu trữ ${count} mục.`,
  restore: (count) => `Đã khôi phục ${count} mục.`,
  'move-to-unit': (count) => `Đã chuyển đơn vị cho ${count} mục.`,
  'set-block': (count) => `Đã đổi khối thi đua của ${count} đơn vị.`,
};

/**
 * What is asked of each row, by id.
 * @throws DomainError 400 `item-twice`, `required`, `not-for-this-act`
 */
export function wishesOf(body: BulkBody): Map<string, BulkWish> {
  const field = FIELD_OF[body.act];
  const wishes = new Map<string, BulkWish>();
  for (const { id, version, ...own } of body.items) {
    if (wishes.has(id)) throw itemTwice();
    for (const other of ['unitId', 'block'] as const)
      if (other !== field && (body[other] ?? own[other]) !== undefined) throw notForThisAct(other);
    const value = field && (own[field] ?? body[field]);
    if (field && value === undefined) throw valueRequired(field);
    if (field === 'unitId') wishes.set(id, { version, unitId: value });
    else if (field === 'block') wishes.set(id, { version, block: cleanText(value ?? '').text });
    else wishes.set(id, { version });
  }
  return wishes;
}

/** Why the row cannot take part as it stands, or undefined when it can. */
export function refusalOf(act: BulkAct, row: BulkRow, wish: BulkWish): BulkRefusal | undefined {
  const because = (code: string, message: string): BulkRefusal => ({
    id: row.id,
    name: row.name,
    code,
    message,
  });
  if (row.version !== wish.version)
    return because('stale-version', 'đã được người khác thay đổi sau khi bạn mở danh sách');
  if (act === 'restore')
    return row.status === 'archived' ? undefined : because('not-archived', 'đang dùng, không ở mục lưu trữ');
  if (row.status === 'archived') return because('archived', 'đã được lưu trữ');
  if (act === 'move-to-unit' && row.kind === 'collective')
    return because('not-for-kind', 'là tập thể, không thuộc đơn vị nào khác');
  if (act === 'set-block' && row.kind !== 'collective')
    return because('not-for-kind', 'theo khối thi đua của đơn vị, không có khối riêng');
  return undefined;
}

/** Whether the row is as wished already, and is left alone. */
export function isSoAlready(act: BulkAct, row: BulkRow, wish: BulkWish): boolean {
  if (act === 'move-to-unit') return row.unitId === wish.unitId;
  return act === 'set-block' && row.block === wish.block;
}

/** The body that puts the changed rows back as they were; their versions have moved on by one. */
export function undoOf(act: BulkAct, changed: readonly BulkRow[]): BulkBody | null {
  if (changed.length === 0) return null;
  const items = changed.map(({ id, version, unitId, block }): BulkItemBody => {
    const item = { id, version: version + 1 };
    if (act === 'move-to-unit') return { ...item, unitId: unitId ?? '' };
    return act === 'set-block' ? { ...item, block } : item;
  });
  const back: Readonly<Record<BulkAct, BulkAct>> = {
    archive: 'restore',
    restore: 'archive',
    'move-to-unit': 'move-to-unit',
    'set-block': 'set-block',
  };
  return { act: back[act], items };
}
