import {
  parseRegisterWorkbook,
  type ParsedRegisterWorkbook,
} from '../../src/participants/import/parsing/parse-register-workbook.js';
import type { CurrentRegister } from '../../src/participants/import/parsing/register.js';
import type { ParsedRow } from '../../src/platform/table/row-issue.js';
import { EMPTY_REGISTER } from './support.js';
import { type Cell, sheetOf, workbookOf } from './workbook-builder.js';

export const UNIT_HEADING = ['STT', 'Tên đơn vị', 'Loại', 'Khối thi đua'];
export const PERSON_HEADING = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'CCCD',
  'Đơn vị',
  'Xếp loại năm 2025',
];
const REGISTRATION_HEADING = ['STT', 'Loại', 'Tên', 'Đơn vị', 'Danh hiệu/Hình thức đăng ký'];

export const UNITS: readonly (readonly Cell[])[] = [
  [1, 'Hội Nông dân phường', 'cơ quan', 'Khối cơ quan'],
  [2, 'Tổ dân phố 1', 'tổ dân phố', 'Khối tổ dân phố'],
];

interface Given {
  readonly units?: readonly (readonly Cell[])[];
  readonly people?: readonly (readonly Cell[])[];
  readonly registrations?: readonly (readonly Cell[])[];
  readonly register?: CurrentRegister;
}

/** Parses sheets whose heading is row 1. */
export function parse({
  units = UNITS,
  people = [],
  registrations = [],
  register = EMPTY_REGISTER,
}: Given): ParsedRegisterWorkbook {
  return parseRegisterWorkbook(
    workbookOf(
      sheetOf('Đơn vị', [UNIT_HEADING, ...units]),
      sheetOf('Cá nhân', [PERSON_HEADING, ...people]),
      sheetOf('Đăng ký', [REGISTRATION_HEADING, ...registrations]),
    ),
    register,
  );
}

/** «row severity code», in the order told. */
export function told(rows: readonly ParsedRow<unknown>[]): string[] {
  return rows.flatMap(({ row, issues }) => issues.map(({ severity, code }) => `${row} ${severity} ${code}`));
}

/** A row of the sheet of people. */
export const person = (
  name: Cell,
  birth: Cell = null,
  gender: Cell = 'Nữ',
  id: Cell = null,
  unit: Cell = 'Tổ dân phố 1',
  rating: Cell = 'HTTNV',
): Cell[] => [1, name, birth, gender, id, unit, rating];
