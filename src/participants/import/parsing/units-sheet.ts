import { readCount, readDate } from '../../../platform/table/cell-readers.js';
import { type ParsedRow, RowIssues } from '../../../platform/table/row-issue.js';
import { readTable, type TableRow } from '../../../platform/table/table-reader.js';
import { identityKey } from '../../../platform/text/keys.js';
import { normalisePhone } from '../../../platform/text/phone.js';
import type { RawSheet } from '../../../platform/workbook/reading/raw-workbook.js';
import { UNIT_COLUMNS, type UnitColumn } from './columns.js';
import type { UnitRef } from './register.js';
import { type SubjectDirectory, warnWithoutAccents } from './subject-directory.js';

/** A row of the sheet «Đơn vị». Null = blank, or a column the file does not have. Days are 'YYYY-MM-DD'. */
export interface UnitValues {
  readonly name: string;
  readonly code: string | null;
  readonly shortName: string | null;
  /** «cơ quan», «trường học», «tổ dân phố» …, in the ward's own words. */
  readonly kind: string | null;
  readonly parent: string | null;
  /** Khối thi đua */
  readonly block: string | null;
  readonly head: string | null;
  readonly phone: string | null;
  /** People or households. */
  readonly size: number | null;
  readonly protocolOrder: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface ParsedUnit extends ParsedRow<UnitValues> {
  /** Null for a row in error. */
  readonly unit: UnitRef | null;
}

/**
 * Reads the sheet of units; accepted rows join the directory.
 * @throws DomainError «heading-not-found», «column-missing»
 */
export function parseUnits(sheet: RawSheet, directory: SubjectDirectory): ParsedUnit[] {
  const rowOfUnit = new Map<string, number>();
  return readTable(sheet, UNIT_COLUMNS).rows.map((row) => parseUnit(row, directory, rowOfUnit));
}

type UnitRow = TableRow<UnitColumn>;

function parseUnit(row: UnitRow, directory: SubjectDirectory, rowOfUnit: Map<string, number>): ParsedUnit {
  const issues = new RowIssues();
  row.reportErrorCells(Object.keys(UNIT_COLUMNS) as UnitColumn[], issues);
  let values = readValues(row, issues);
  const cell = row.cell('name');
  if (values.name === '')
    issues.error('missing-name', cell, 'Dòng này có dữ liệu nhưng chưa ghi tên đơn vị.');
  // Two units of one name are two only when they belong to different superiors.
  const key = `${identityKey(values.name)}\n${identityKey(values.parent ?? '')}`;
  const above = rowOfUnit.get(key);
  if (!issues.hasError && above !== undefined) {
    const message = `Trùng với đơn vị ở dòng ${above}.`;
    issues.error('duplicate-in-file', cell, message, { before: values.name, fix: null });
  }
  let unit: UnitRef | null = null;
  if (!issues.hasError) {
    const known = directory.knownUnit(values.name);
    if (known?.withoutAccents) {
      warnWithoutAccents(issues, cell, values.name, known.ref.name);
      values = { ...values, name: known.ref.name };
    }
    unit = directory.takeUnit(known?.ref, values.name, values.shortName, row.number);
    rowOfUnit.set(key, row.number);
  }
  return { sheet: row.sheet, row: row.number, values, issues: issues.found, cellOf: row.cellOf, unit };
}

function readValues(row: UnitRow, issues: RowIssues): UnitValues {
  const text = (column: UnitColumn): string | null => row.text(column) || null;
  const phone = text('phone');
  return {
    name: row.text('name'),
    code: text('code'),
    shortName: text('shortName'),
    kind: text('kind'),
    parent: text('parent'),
    block: text('block'),
    head: text('head'),
    phone: phone && (normalisePhone(phone) ?? phone),
    size: count(row, 'size', issues),
    protocolOrder: count(row, 'order', issues),
    validFrom: day(row, 'validFrom', issues),
    validTo: day(row, 'validTo', issues),
  };
}

function count(row: UnitRow, column: UnitColumn, issues: RowIssues): number | null {
  const result = readCount(row.value(column));
  if (result.state === 'value') return result.value;
  if (result.state === 'invalid' && row.text(column) !== '') {
    const before = row.text(column);
    const message = `«${before}» không phải là số nguyên không âm.`;
    issues.error('invalid-number', row.cell(column), message, { before });
  }
  return null;
}

function day(row: UnitRow, column: UnitColumn, issues: RowIssues): string | null {
  const result = readDate(row.value(column));
  if (result.state === 'value') return result.value.on;
  if (result.state === 'invalid' && row.text(column) !== '') {
    const before = row.text(column);
    const message = `«${before}» không phải là một ngày có thật; hãy ghi ngày/tháng/năm.`;
    issues.error('invalid-date', row.cell(column), message, { before });
  }
  return null;
}
