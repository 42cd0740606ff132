import { expect } from '@jest/globals';
import type { ApiClient, TestApp } from './test-app.js';

type Row = Record<string, unknown>;

/** The rows of a list, whether it comes page by page or whole; none where the asker is told there is no such list. */
export async function rowsOf(client: ApiClient, path: string): Promise<Row[]> {
  const { status, body, text } = await client.get<Row[] | { items: Row[] }>(path);
  if (status === 404) return [];
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  return Array.isArray(body) ? body : body.items;
}

/**
 * A list that has one row must have three after `more` has been called for the second and the third, and answer with
 * the same number of statements.
 */
export async function asksAlike(
  test: TestApp,
  list: { readonly reader: ApiClient; readonly path: string },
  more: (number: 2 | 3) => Promise<unknown>,
): Promise<void> {
  const look = async (): Promise<{ rows: number; statements: number }> => {
    let rows: Row[] = [];
    const statements = await test.countQueries(async () => {
      rows = await rowsOf(list.reader, list.path);
    });
    return { rows: rows.length, statements };
  };
  // The first answer may open connections and fill what is kept between requests.
  await look();
  const one = await look();
  await more(2);
  await more(3);
  await look();
  expect([one.rows, await look()]).toEqual([1, { rows: 3, statements: one.statements }]);
}
