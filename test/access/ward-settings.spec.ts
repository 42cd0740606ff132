import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WardSettingsDto } from '../../src/access/ward-settings/ward-settings.dto.js';
import { contents } from '../support/acts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

interface Problem {
  readonly code: string;
  readonly current: WardSettingsDto;
  readonly errors?: { readonly field: string }[];
}

const CHANGE = {
  councilName: 'Hội đồng Thi đua - Khen thưởng',
  councilChairName: 'Nguyễn Văn Bình',
  listOrder: 'individual-first',
  decisionBooks: ['QĐ-UBND', 'QĐ-CTUBND'],
  signers: [
    { name: 'Nguyễn Văn Bình', post: 'Chủ tịch UBND phường', signingTitle: 'CHỦ TỊCH' },
    {
      name: 'Trần Thị Hạnh',
      post: 'Phó Chủ tịch UBND phường',
      signingTitle: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    },
  ],
  budgets: [
    { year: 2024, amountDong: 90_000_000, blocks: false },
    { year: 2025, amountDong: 150_000_000, blocks: true },
  ],
};

let test: TestApp;
let admin: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.account(['administrator'], { name: 'Lê Thị Tư' });
});

afterAll(() => test.close());

const read = async (client = admin): Promise<WardSettingsDto> =>
  (await client.get<WardSettingsDto>('/api/ward/settings')).body;
const change = (body: object, client = admin) =>
  client.put<WardSettingsDto & Problem>('/api/ward/settings', body);

/** Settings without what the asker may do with them. */
function plain(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'policy'));
}

describe('the settings of a ward', () => {
  it('begin with what most wards do', async () => {
    expect(await read()).toEqual({
      councilName: '',
      councilChairName: '',
      listOrder: 'collective-first',
      decisionBooks: ['QĐ-UBND'],
      signers: [],
      budgets: [],
      version: 1,
      policy: { canChange: true },
    });
  });

  it('are changed as a whole, on record with before and after; other wards keep theirs', async () => {
    const stranger = await test.account(['administrator'], { ward: 'B' });
    const before = { own: await read(), other: await read(stranger) };
    const { status, body } = await change({ ...CHANGE, version: before.own.version });
    const after = {
      ...CHANGE,
      budgets: CHANGE.budgets.toReversed(),
      version: before.own.version + 1,
      policy: { canChange: true },
    };
    expect([status, body, await read()]).toEqual([200, after, after]);
    expect(await read(stranger)).toEqual(before.other);
    const staff = await test.account(['ward-staff']);
    expect(await read(staff)).toEqual({ ...after, policy: { canChange: false } });
    const entries = await test.sql(
      `select actor_name, subject_id, before, after from audit_entries where action = 'ward.change-settings'`,
    );
    expect(entries).toEqual([
      { actor_name: 'Lê Thị Tư', subject_id: test.wardA, before: plain(before.own), after: plain(after) },
    ]);
  });

  it('show who comes second what stands now, and change nothing for them', async () => {
    const { version } = await read();
    const first = await change({ ...CHANGE, councilName: 'Hội đồng phường', version });
    const before = await contents(test);
    const second = await change({ ...CHANGE, version });
    expect([second.status, second.body.code, second.body.current]).toEqual([
      409,
      'stale-version',
      plain(first.body),
    ]);
    expect(await contents(test)).toEqual(before);
  });

  it.each([
    ['no number book', { decisionBooks: [] }, 'decisionBooks'],
    ['a symbol with a blank', { decisionBooks: ['QĐ UBND'] }, 'decisionBooks'],
    ['a symbol told twice', { decisionBooks: ['QĐ-UBND', 'QĐ-UBND'] }, 'decisionBooks'],
    ['a year told twice', { budgets: [CHANGE.budgets[0], CHANGE.budgets[0]] }, 'budgets'],
    ['part of a đồng', { budgets: [{ year: 2025, amountDong: 0.5 }] }, 'budgets.0.amountDong'],
    ['an unknown order', { listOrder: 'name' }, 'listOrder'],
    ['a signer who is a formula', { signers: [{ ...CHANGE.signers[0], name: '=1+1' }] }, 'signers.0.name'],
    ['no version', { version: undefined }, 'version'],
  ])('refuse %s', async (_what, fault, field) => {
    const before = await read();
    const { status, body } = await change({ ...CHANGE, version: before.version, ...fault });
    expect([status, body.code, body.errors?.map((one) => one.field)]).toEqual([
      400,
      'invalid-input',
      [field],
    ]);
    expect(await read()).toEqual(before);
  });

  it.each(['ward-staff', 'official', 'committee-member'] as const)(
    'are not for %s to change',
    async (role) => {
      const before = await read();
      const refused = await change({ ...CHANGE, version: before.version }, await test.account([role]));
      expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
      expect(await read()).toEqual(before);
    },
  );
});
