import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NominationMeterDto } from '../../src/awards/selection/selection.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { nominating, type Nominating } from './nominating.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let n: Nominating;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  n = await nominating(test, staff);
});

afterAll(() => test.close());

async function meter(
  campaignId: string,
  query = 'onDate=2026-01-15',
  client = official,
): Promise<NominationMeterDto> {
  const path = `/api/campaigns/${campaignId}/nominations/meter?${query}`;
  const { status, body, text } = await client.get<NominationMeterDto>(path);
  if (status !== 200) throw new Error(text);
  return body;
}

/** A campaign with people nominated for these awards and judged. */
async function review(people: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const id = await n.campaign();
  for (const [name, codes] of Object.entries(people)) {
    const rating = name.startsWith('Lê') ? 'excellent' : 'completed';
    const person = await n.year.person(n.clinic, n.name(name), { rating });
    for (const code of codes) await n.year.register(id, person, code);
  }
  await n.fromRegistrations(id);
  await n.evaluate(id);
  return id;
}

describe('the meter of nominations', () => {
  it('counts by award and kind, in the catalogue’s order, with the money of the day', async () => {
    const id = await review({ 'Lê An': ['LDTT', 'CSTDCS'], 'Lê Ba': ['LDTT'], 'Vũ Ca': ['LDTT'] });
    const [worker, soldier] = [await n.year.award('LDTT'), await n.year.award('CSTDCS')];
    expect(await meter(id)).toEqual({
      onDate: '2026-01-15',
      rows: [
        {
          ...{ awardTypeId: soldier, awardName: 'Chiến sĩ thi đua cơ sở', subjectKind: 'individual' },
          ...{
            nominated: 1,
            met: 1,
            notMet: 0,
            unknown: 0,
            overridden: 0,
            setAside: 0,
            selected: 1,
            decided: 0,
          },
          ...{ amountEachDong: 2_340_000, selectedDong: 2_340_000 },
        },
        {
          ...{ awardTypeId: worker, awardName: 'Lao động tiên tiến', subjectKind: 'individual' },
          ...{
            nominated: 3,
            met: 2,
            notMet: 1,
            unknown: 0,
            overridden: 0,
            setAside: 0,
            selected: 2,
            decided: 0,
          },
          // Two are selected, but the first of them is paid the higher title only.
          ...{ amountEachDong: 710_000, selectedDong: 710_000 },
        },
      ],
      totals: {
        ...{
          nominated: 4,
          met: 3,
          notMet: 1,
          unknown: 0,
          overridden: 0,
          setAside: 0,
          selected: 3,
          decided: 0,
        },
        selectedDong: 3_050_000,
      },
      rateMissing: null,
      caps: [],
      fund: {
        ...{ year: 2026, budgetDong: null, spentDong: 0, blocks: false },
        ...{ toSpendDong: 3_050_000, leftDong: null },
      },
      policy: { canSelect: false },
    });
  });

  it('follows overrides, what is left out, and what is decided', async () => {
    const id = await review({ 'Lê An': ['LDTT'], 'Vũ Ca': ['LDTT'] });
    const all = await n.list(id);
    const [good, poor] = ['met', 'not-met'].map((verdict) => all.find((one) => one.verdict === verdict));
    await staff.patch(`/api/nominations/${poor?.id ?? ''}/override`, {
      ...{ reason: 'Thành tích đột xuất', document: 'Kết luận số 1-KL/ĐU', version: poor?.version },
    });
    await staff.patch(`/api/nominations/${good?.id ?? ''}/selection`, {
      ...{ selected: false, reason: 'Để dành năm sau', version: good?.version },
    });
    expect((await meter(id)).totals).toEqual({
      ...{ nominated: 2, met: 1, notMet: 1, unknown: 0, overridden: 1, setAside: 1, selected: 1, decided: 0 },
      selectedDong: 710_000,
    });
    await test.sql(
      `update nominations set status = 'decided', set_aside_reason = null where campaign_id = $1`,
      [id],
    );
    expect((await meter(id)).totals).toMatchObject({ setAside: 0, selected: 2, selectedDong: 1_420_000 });
  });

  it('says which rates are missing, and counts for today unless told a day', async () => {
    const id = await review({ 'Lê An': ['LDTT'] });
    const old = await meter(id, 'onDate=1990-01-01');
    expect([old.rows[0]?.amountEachDong, old.totals.selectedDong, old.rateMissing]).toEqual([
      null,
      null,
      'Danh mục chưa có mức lương cơ sở; quy tắc làm tròn tiền thưởng; hệ số của «Lao động tiên tiến» cho cá nhân có hiệu lực ngày 01/01/1990.',
    ]);
    const [today] = await test.sql<{ day: string }>(
      `select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`,
    );
    expect((await meter(id, '')).onDate).toBe(today?.day);
  });

  it('lets staff select while the campaign is in review, and nobody else', async () => {
    const id = await n.campaign();
    expect((await meter(id, '', staff)).policy).toEqual({ canSelect: true });
    await test.sql(`update campaigns set phase = 'decided' where id = $1`, [id]);
    expect((await meter(id, '', staff)).policy).toEqual({ canSelect: false });
  });

  it('is not there for another ward, nor for who reads no nominations', async () => {
    const path = `/api/campaigns/${await n.campaign()}/nominations/meter`;
    expect((await (await test.account(['official'], { ward: 'B' })).get(path)).status).toBe(404);
    expect((await (await test.account(['committee-member'])).get(path)).status).toBe(403);
  });

  it('takes the same number of statements for one award and for three', async () => {
    const [one, three] = [
      await review({ 'Lê An': ['LDTT'] }),
      await review({ 'Lê An': ['LDTT', 'CSTDCS', 'GK'] }),
    ];
    await meter(one);
    const statements = await test.countQueries(() => meter(one));
    expect((await meter(three)).rows).toHaveLength(3);
    expect(await test.countQueries(() => meter(three))).toBe(statements);
  });
});
