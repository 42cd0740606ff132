import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WhatIfDto } from '../../src/scoring/results/results.dto.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  addParticipant,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  fixture = await startScoring(test, staff);
  const [first, second] = fixture.members as [ApiClient, ApiClient];
  member = first;
  const [a, b, c] = fixture.units as [string, string, string];
  for (const one of [first, second]) {
    await submitFull(fixture, one, a);
    await submitFull(fixture, one, b, { 'A.2': { kind: 'points', points: '20.75' } });
    await submitFull(fixture, one, c);
  }
});

afterAll(() => test.close());

function whatIf(query = '', client = official): Promise<Answer<WhatIfDto & Problem>> {
  return client.get(`/api/criteria-sets/${fixture.set.id}/results/what-if?${query}`);
}

async function award(code: string): Promise<string> {
  const [row] = await test.sql<{ id: string }>(
    `select id from award_types where code = $1 and ward_id = $2`,
    [...[code, test.wardA]],
  );
  return row?.id ?? '';
}

describe('thresholds of a board', () => {
  it('say for every number of points how many reach it, what they cost, and where a tie is touched', async () => {
    const { status, body } = await whatIf(`awardTypeId=${await award('GK')}&onDate=2026-01-15`);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ subjectKind: 'collective', onDate: '2026-01-15', amountEachDong: 1_410_000, rateMissing: null },
      ...{ frozenAt: null, ranked: 3, highest: '90.00', lowest: '83.75', median: '90.00', spread: '6.25' },
      steps: [
        { minimum: '90.00', count: 2, atMinimum: 2, totalDong: 2_820_000, touchesTie: true },
        { minimum: '83.75', count: 3, atMinimum: 1, totalDong: 4_230_000, touchesTie: false },
      ],
    } satisfies WhatIfDto);
  });

  it('follow the rates of the day, and say which are missing', async () => {
    const gk = await award('GK');
    expect((await whatIf(`awardTypeId=${gk}&onDate=2026-07-01`)).body.amountEachDong).toBe(1_520_000);
    const { body } = await whatIf(`awardTypeId=${gk}&onDate=1990-01-01`);
    expect(body).toMatchObject({
      amountEachDong: null,
      rateMissing:
        'Danh mục chưa có mức lương cơ sở; quy tắc làm tròn tiền thưởng; hệ số của «Giấy khen» cho tập thể có hiệu lực ngày 01/01/1990.',
    });
    expect(body.steps.map(({ count, totalDong }) => [count, totalDong])).toEqual([
      [2, null],
      [3, null],
    ]);
  });

  it('are drawn without money for today where no award is named', async () => {
    const [today] = await test.sql<{ day: string }>(
      `select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`,
    );
    const { body } = await whatIf();
    expect([body.onDate, body.amountEachDong, body.rateMissing]).toEqual([today?.day, null, null]);
  });

  it('look at one block alone, where the ties are its own', async () => {
    const { body } = await whatIf(`block=${encodeURIComponent('Khối A')}`);
    expect(body.steps.map(({ minimum, count, touchesTie }) => [minimum, count, touchesTie])).toEqual([
      ['90.00', 1, false],
      ['83.75', 2, false],
    ]);
    expect((await whatIf(`block=${encodeURIComponent('Khối C')}`)).body).toMatchObject({
      ranked: 0,
      steps: [],
    });
  });

  it('refuse an award that is not given to this kind of subject, or that is not there', async () => {
    const wrong = await whatIf(`awardTypeId=${await award('LDTT')}`);
    expect([wrong.status, wrong.body.errors?.map(({ field, code }) => [field, code])]).toEqual([
      400,
      [['awardTypeId', 'award-not-for-kind']],
    ]);
    expect((await whatIf(`awardTypeId=${fixture.set.id}`)).status).toBe(404);
    expect((await whatIf('onDate=2026-02-30')).status).toBe(400);
  });

  it('are hidden from those who score until the results are frozen, and not there for another ward', async () => {
    const hidden = await whatIf('', member);
    expect([hidden.status, hidden.body.code]).toEqual([403, 'results-hidden']);
    const stranger = await test.account(['official'], { ward: 'B' });
    expect((await whatIf('', stranger)).status).toBe(404);
  });

  it('leave out the incomplete and the knocked out, and stand as frozen once scoring is closed', async () => {
    const other = await startScoring(test, staff);
    const [first, second] = other.members as [ApiClient, ApiClient];
    const [a, b, c] = other.units as [string, string, string];
    for (const one of [first, second]) await submitFull(other, one, a);
    for (const one of [first, second])
      await submitFull(other, one, b, { 'T.3': { kind: 'knockout', knockout: true } });
    await submitFull(other, first, c);
    const { body: campaign } = await official.get<{ version: number }>(`/api/campaigns/${other.campaignId}`);
    await official.post(`/api/campaigns/${other.campaignId}/phase`, {
      to: 'review',
      version: campaign.version,
    });
    const { body } = await first.get<WhatIfDto>(`/api/criteria-sets/${other.set.id}/results/what-if`);
    expect(body.frozenAt).not.toBeNull();
    expect([body.ranked, body.steps.map(({ minimum, count }) => [minimum, count])]).toEqual([
      1,
      [['90.00', 1]],
    ]);
  });

  it('take the same number of statements however many are ranked', async () => {
    const path = `awardTypeId=${await award('GK')}`;
    const small = await test.countQueries(() => whatIf(path));
    await test.inWard(async (uow) => {
      for (let number = 1; number <= 3; number += 1) {
        const id = await addParticipant(uow, 'collective', `Đội ${number}`);
        await uow.execute(
          `insert into extra_candidates (criteria_set_id, participant_id, reason) values ($1, $2, 'Thêm để thử')`,
          [fixture.set.id, id],
        );
        await uow.execute(
          `insert into results (campaign_id, criteria_set_id, participant_id, points, complete, counted) values ($1, $2, $3, $4, true, 2)`,
          [fixture.campaignId, fixture.set.id, id, 70 + number],
        );
      }
    });
    expect((await whatIf()).body.steps).toHaveLength(5);
    expect(await test.countQueries(() => whatIf(path))).toBe(small);
  });
});
