import type { CellValue } from '../../platform/workbook/writing/cell.js';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Points as they come («79.92») as a number; other words («KAD») as they are; nothing as nothing. */
export function pointsCell(points: string | null | undefined): CellValue {
  if (points === null || points === undefined || points === '') return null;
  return DECIMAL.test(points) ? Number(points) : points;
}
