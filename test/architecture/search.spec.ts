import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '../../src/access/permissions.js';
import { searchKey } from '../../src/platform/text/keys.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let everyone: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  everyone = await test.account(ROLES.filter((role) => role !== 'unit-representative'));
});

afterAll(() => test.close());

async function found<Row>(path: string, q: string): Promise<Row[]> {
  const { body } = await everyone.get<{ items: Row[] }>(`${path}?pageSize=200&q=${encodeURIComponent(q)}`);
  return body.items;
}

describe('search without accents', () => {
  it.each(['Đặng Thị Hường', 'HOÀ và Hòa', 'ỨNG HOÈ', 'Đ đ', 'Nguye\u0302\u0303n', 'abc 05/QĐ-UBND', ''])(
    'reads %j alike in the database and in the program',
    async (text) => {
      const [row] = await test.inWard((uow) =>
        uow.query<{ key: string }>(`select search_text($1) as key`, [text]),
      );
      expect(row?.key).toBe(searchKey(text));
    },
  );

  it('finds decisions by title, signer and number', async () => {
    await test.inWard((uow) =>
      uow.query(`
        with c as (insert into campaigns (kind, name, year) values ('yearly', 'Phong trào', 2026) returning id)
        insert into decisions (campaign_id, title, signer_name, number, year, decided_on)
        select id, 'Về việc công nhận danh hiệu Lao động tiên tiến', 'Đỗ Văn Được', 5, 2026, '2026-01-15' from c`),
    );
    for (const q of ['lao dong', 'DANH HIỆU', 'do van duoc', '05/qd-ubnd'])
      expect(await found('/api/decisions', q)).toHaveLength(1);
    expect(await found('/api/decisions', '%')).toEqual([]);
  });

  it('finds rules by award and by law, and sorts them as asked', async () => {
    const rules = await found<{ awardName: string }>('/api/rule-sets', 'lao dong tien tien');
    expect(rules.length).toBeGreaterThan(0);
    expect(
      new Set(rules.map(({ awardName }) => searchKey(awardName).includes('lao dong tien tien'))),
    ).toEqual(new Set([true]));
    expect(await found('/api/rule-sets', 'không có văn bản này')).toEqual([]);
    const { body } = await everyone.get<{ items: { validFrom: string }[]; total: number }>(
      '/api/rule-sets?sort=-validFrom&pageSize=200',
    );
    const days = body.items.map(({ validFrom }) => validFrom);
    expect(days).toEqual([...days].sort().reverse());
    expect((await everyone.get('/api/rule-sets?sort=conditions')).status).toBe(400);
  });

  it('finds base salaries by their decree', async () => {
    const all = await found('/api/catalogue/base-salaries', '');
    expect(await found('/api/catalogue/base-salaries', 'nghi dinh')).toHaveLength(all.length);
    expect(all.length).toBeGreaterThan(0);
  });
});
