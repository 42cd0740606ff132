import type { RawSheet, RawWorkbook } from '../workbook/reading/raw-workbook.js';
import { type ColumnSpec, findHeading, labelKey } from './heading.js';

/** The visible sheet of one of these names: exactly, else as part of its name («1. Đơn vị», «DS Cá nhân 2025»). */
export function findSheet(workbook: RawWorkbook, names: readonly string[]): RawSheet | undefined {
  const wanted = names.map(labelKey);
  return (
    workbook.sheets.find((sheet) => wanted.includes(labelKey(sheet.name))) ??
    workbook.sheets.find((sheet) => wanted.some((name) => ` ${labelKey(sheet.name)} `.includes(` ${name} `)))
  );
}

/** The first visible sheet whose heading has every required column: for files whose tabs are called «Sheet1». */
export function findSheetByHeading(
  workbook: RawWorkbook,
  specs: Readonly<Record<string, ColumnSpec>>,
): RawSheet | undefined {
  const required = Object.entries(specs).filter(([, spec]) => spec.required === true);
  return workbook.sheets.find((sheet) => {
    const heading = findHeading(sheet, specs);
    return heading !== undefined && required.every(([key]) => heading.columns.has(key));
  });
}
