import { expect } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Answer, ApiClient, TestApp } from '../support/test-app.js';
import {
  campaignIn,
  type ImportAnswer,
  type PageAnswer,
  type RowAnswer,
} from '../participants/register-fixtures.js';

export type Cell = string | number | null;
export interface Correction {
  sheet: string;
  row: number;
  column: number;
  value: string | null;
  allWithSameText?: boolean;
}
export type Refusal = { code: string; errors?: { field: string; code: string }[] };

/** Columns: 1 name, 2 birth, 3 CCCD, 4 unit; and 1 kind, 2 name, 3 unit, 4 award. */
async function workbook(people: Cell[][], registrations: Cell[][]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const first = book.addWorksheet('Cá nhân');
  first.addRow(['Họ và tên', 'Ngày sinh', 'CCCD', 'Đơn vị']);
  for (const row of people) first.addRow(row);
  const second = book.addWorksheet('Đăng ký');
  second.addRow(['Loại', 'Tên', 'Đơn vị', 'Danh hiệu/Hình thức đăng ký']);
  for (const row of registrations) second.addRow(row);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A preview of people and registrations in a campaign that takes them. */
export async function previewOf(
  test: TestApp,
  staff: ApiClient,
  people: Cell[][],
  registrations: Cell[][] = [],
): Promise<ImportAnswer> {
  const file = await workbook(people, registrations);
  const campaignId = await campaignIn(test, 'registration');
  const answer = await staff.upload<ImportAnswer>('/api/imports', file, 'x.xlsx', {
    kind: 'register',
    campaignId,
  });
  expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
  return answer.body;
}

export async function rowsOf(staff: ApiClient, id: string, query = ''): Promise<RowAnswer[]> {
  return (await staff.get<PageAnswer<RowAnswer>>(`/api/imports/${id}/rows${query}`)).body.items;
}

export function send(
  by: ApiClient,
  { id, version }: Pick<ImportAnswer, 'id' | 'version'>,
  corrections: Correction[],
): Promise<Answer<ImportAnswer & Refusal>> {
  return by.put(`/api/imports/${id}/corrections`, { version, corrections });
}

export async function correct(
  by: ApiClient,
  of: ImportAnswer,
  ...corrections: Correction[]
): Promise<ImportAnswer> {
  const answer = await send(by, of, corrections);
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  return answer.body;
}

export const told = (rows: RowAnswer[]): string[] =>
  rows.map(({ sheet, row, status, issues }) =>
    [sheet, row, status, ...issues.map(({ code }) => code)].join(' '),
  );

export const at = (sheet: string, row: number, column: number, value: string | null): Correction => ({
  sheet,
  row,
  column,
  value,
});
