import type { ImportIssue, ImportRow } from '../../imports/import-kind.js';
import { identityKey } from '../../platform/text/keys.js';
import type { EndedUnits } from './ended-units.js';
import type { UnitRef } from './parsing/register.js';
import type { ParsedUnit, UnitValues } from './parsing/units-sheet.js';
import type { StoredUnit } from './register-snapshot.queries.js';
import type { RegisterWrites, UnitContent } from './register-writes.js';
import { differenceOf, errorOf, hasError, saidOf, tooLong, type TextLimits } from './row-checks.js';
import type { SubjectIds } from './subject-ids.js';

const LIMITS: TextLimits<'name' | 'code' | 'shortName' | 'parent' | 'kind' | 'block' | 'head' | 'phone'> = {
  name: ['Tên đơn vị', 255],
  code: ['Mã đơn vị', 40],
  shortName: ['Tên viết tắt', 60],
  parent: ['Đơn vị cấp trên', 255],
  kind: ['Loại', 60],
  block: ['Khối thi đua', 120],
  head: ['Người đứng đầu', 255],
  phone: ['Điện thoại', 60],
};

/** Compares the sheet of units with the register; what would be written goes into `writes`. */
export function planUnits(
  parsed: readonly ParsedUnit[],
  stored: readonly StoredUnit[],
  ended: EndedUnits,
  ids: SubjectIds<UnitRef>,
  writes: RegisterWrites,
): ImportRow[] {
  const byId = new Map(stored.map((unit) => [unit.id, unit]));
  const rowOfName = new Map<string, number>();
  return parsed.map((row) => {
    const known = row.unit?.id ? byId.get(row.unit.id) : undefined;
    const told = merged(row.values, known);
    const content = known ? told : { ...told, validFrom: ended.startOf(told.name, told) };
    const issues = [
      ...row.issues,
      ...tooLong(row.values, LIMITS, row.cellOf),
      ...ownIssues(row, rowOfName),
      ...(row.unit ? ended.issuesOf(told.name, told, content, row.cellOf) : []),
    ];
    const base = { sheet: row.sheet, row: row.row, subject: 'unit', label: row.values.name, issues };
    if (row.unit === null || hasError(issues)) {
      if (row.unit) ids.refuse(row.unit);
      return { ...base, status: 'error' as const, values: saidOf(row.values) };
    }
    rowOfName.set(identityKey(row.values.name), row.row);
    const id = ids.of(row.unit) ?? '';
    if (!known) {
      writes.units.push({ id, version: null, content });
      return { ...base, status: 'new' as const, values: saidOf(content) };
    }
    const difference = differenceOf(contentOf(known), content);
    if (!difference) return { ...base, status: 'unchanged' as const, values: {} };
    writes.units.push({ id, version: known.version, content });
    return { ...base, status: 'changed' as const, ...difference };
  });
}

function ownIssues(
  { values, unit, cellOf }: ParsedUnit,
  rowOfName: ReadonlyMap<string, number>,
): ImportIssue[] {
  const issues: ImportIssue[] = [];
  if (values.validFrom !== null && values.validTo !== null && values.validTo < values.validFrom) {
    issues.push(errorOf('ends-before-start', '«Đến ngày» phải từ «Từ ngày» trở đi.', cellOf('validTo')));
  }
  const above = unit && rowOfName.get(identityKey(values.name));
  if (above) {
    const message = `Dòng ${above} đã có đơn vị cùng tên; hãy ghi tên phân biệt được, ví dụ kèm đơn vị cấp trên.`;
    issues.push(errorOf('duplicate-in-file', message, cellOf('name')));
  }
  return issues;
}

/** What the row says, over what is known: an empty cell says nothing. */
function merged(values: UnitValues, known: StoredUnit | undefined): UnitContent {
  return {
    name: values.name,
    code: values.code ?? known?.code ?? '',
    shortName: values.shortName ?? known?.shortName ?? '',
    superior: values.parent ?? known?.superior ?? '',
    type: values.kind ?? known?.type ?? '',
    block: values.block ?? known?.block ?? '',
    protocolOrder: values.protocolOrder ?? known?.protocolOrder ?? 0,
    validFrom: values.validFrom ?? known?.validFrom ?? null,
    validTo: values.validTo ?? known?.validTo ?? null,
    headName: values.head ?? known?.headName ?? '',
    phone: values.phone ?? known?.phone ?? '',
    memberCount: values.size ?? known?.memberCount ?? null,
  };
}

function contentOf(unit: StoredUnit): UnitContent {
  const { name, code, shortName, superior, type, block, protocolOrder } = unit;
  const { validFrom, validTo, headName, phone, memberCount } = unit;
  return {
    name,
    code,
    shortName,
    superior,
    type,
    block,
    protocolOrder,
    validFrom,
    validTo,
    headName,
    phone,
    memberCount,
  };
}
