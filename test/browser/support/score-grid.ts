import type { Locator, Page } from 'playwright-core';
import type { GridDto } from '../../../src/scoring/sheets/score-sheets.dto.js';
import { addParticipant, register, SET_BODY, startScoring } from '../../scoring-api/scoring-fixture.js';
import type { ScoringFixture } from '../../scoring-api/scoring-fixture.js';
import type { ApiClient, TestApp } from '../../support/test-app.js';

const BLOCKS = ['Khối tổ dân phố số 1', 'Khối tổ dân phố số 2', 'Khối cơ quan, trường học'];

/** What these tests ask of an element of the page; the tests know no types of a browser. */
interface Element {
  readonly textContent: string;
  readonly children: Iterable<Element>;
  querySelector(selector: string): { readonly value: string } | null;
}

let nextWard = 0;

/** A campaign being scored with as many collectives as asked for, named «Xóm Đồng m.n» from the fourth on. */
export async function scoringWith(
  test: TestApp,
  staff: ApiClient,
  nominees: number,
  options: { readonly members?: number; readonly set?: object } = {},
): Promise<ScoringFixture> {
  const fixture = await startScoring(test, staff, { members: 2, ...options });
  const ward = ++nextWard;
  const more = await test.inWard(async (uow) => {
    const ids: string[] = [];
    for (let n = fixture.units.length + 1; n <= nominees; n += 1) {
      ids.push(
        await addParticipant(uow, 'collective', `Xóm Đồng ${ward}.${n}`, {
          block: BLOCKS[n % 3] ?? '',
          order: n,
        }),
      );
    }
    await register(uow, fixture.set.id, ids);
    return ids;
  });
  return { ...fixture, units: [...fixture.units, ...more] };
}

/** Fourteen boxes as wards have them: the fixture's seven lines, one of them of two boxes, and six more graded ones. */
export const FOURTEEN_BOXES = {
  groups: [
    ...SET_BODY.groups.slice(0, 2),
    {
      code: 'C',
      name: 'Xây dựng Đảng, chính quyền, đoàn thể',
      max: '30',
      criteria: [1, 2, 3, 4, 5, 6].map((n) => ({
        code: `C.${n}`,
        name: `Nội dung thứ ${n} về xây dựng tổ chức`,
        kind: 'graded',
        max: '5',
        step: '0.25',
      })),
    },
    ...SET_BODY.groups.slice(2),
  ],
};

/** Columns of the fixture's set, in the order of the grid. */
export const COLUMN = {
  actual: 0,
  target: 1,
  quality: 2,
  tier: 3,
  security: 4,
  bonus: 5,
  penalty: 6,
  out: 7,
};

/** The cell of a nominee (by place in the list) and a column of marks, both from 0. */
export function cell(page: Page, row: number, column: number): Locator {
  return page.locator('.score-row').nth(row).locator('.score-cell').nth(column);
}

/** What a row of the grid says: every cell, the total, the sheet's state with its button. */
export async function rowTexts(page: Page, row: number): Promise<string[]> {
  return page
    .locator('.score-row')
    .nth(row)
    .locator('.score-cell, .score-total, .score-sheet')
    .evaluateAll((cells) =>
      (cells as unknown as readonly Element[]).map(
        (one) => one.querySelector('input')?.value ?? one.textContent.replace('▾', ''),
      ),
    );
}

/** Waits until the line above the grid says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^Đã lưu lúc/ })
    .waitFor();
}

/** What stands on the server: marks of a nominee by criterion code, without the empty ones. */
export async function standing(
  fixture: ScoringFixture,
  member: ApiClient,
  row: number,
): Promise<Record<string, string>> {
  const { body } = await member.get<GridDto>(`/api/score-sheets/${fixture.set.id}`);
  const codes = Object.entries(fixture.criterion);
  const marks = body.rows[row]?.sheet.marks ?? {};
  return Object.fromEntries(
    codes.flatMap(([code, id]) => {
      const mark = marks[id];
      if (!mark || mark.kind === null) return [];
      const { kind, points, actual, target, knockout } = mark;
      return [[code, kind === 'ratio' ? `${actual}/${target}` : (points ?? String(knockout ?? kind))]];
    }),
  );
}

/** Every row of a table as its cells' texts. */
export async function tableTexts(table: Locator): Promise<string[][]> {
  return table
    .locator('tr')
    .evaluateAll((rows) =>
      (rows as unknown as readonly Element[]).map((row) => [...row.children].map((one) => one.textContent)),
    );
}
