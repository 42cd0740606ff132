import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RuleBookSeed } from '../../src/awards/rule-books/rule-book-seed.service.js';
import { CatalogueSeed } from '../../src/catalogue/catalogue-seed.service.js';
import type { RuleSetPage } from '../../src/awards/awards.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { nominating, type Nominating } from './nominating.js';

let test: TestApp;
let official: ApiClient;
let staffB: ApiClient;
let n: Nominating;

const GOOD = { points: '85.50', classification: 'Tốt' };

beforeAll(async () => {
  test = await startTestApp();
  official = await test.account(['official']);
  staffB = await test.account(['ward-staff'], { ward: 'B' });
  n = await nominating(test, await test.account(['ward-staff']));
});

afterAll(() => test.close());

describe('evaluation', () => {
  it('says yes or no in one sentence per rule, with the rule used', async () => {
    const yes = await n.judged('LDTT', { rating: 'good' });
    expect(yes).toMatchObject({
      verdict: 'met',
      eligible: true,
      ruleValidFrom: '2026-10-01',
      ruleBookIsVerified: false,
    });
    expect(yes.ruleSource).toContain('Điều 24');
    expect(yes.sentences.map(({ verdict, text }) => [verdict, text])).toEqual([
      ['met', 'Xếp loại năm 2025: HTTNV – đạt yêu cầu (từ HTTNV trở lên).'],
      ['met', 'Năm 2025 không bị kỷ luật – đạt yêu cầu.'],
      ['met', 'Không trong thời gian tạm dừng xét – đạt yêu cầu.'],
    ]);
    const no = await n.judged('LDTT', { rating: 'excellent', discipline: 'reprimand' });
    expect([no.verdict, no.eligible]).toEqual(['not-met', false]);
    expect(no.sentences.map(({ text }) => text)).toContain('Năm 2025 bị kỷ luật khiển trách – không đạt.');
    const open = await n.judged('LDTT');
    expect([open.verdict, open.eligible]).toEqual(['unknown', false]);
  });

  it('takes an initiative for Chiến sĩ thi đua cơ sở where the rating is not the highest', async () => {
    expect((await n.judged('CSTDCS', { rating: 'good', initiative: 'base' })).verdict).toBe('met');
    expect((await n.judged('CSTDCS', { rating: 'good' })).verdict).toBe('not-met');
    expect((await n.judged('CSTDCS', { rating: 'excellent' })).verdict).toBe('met');
  });

  it('weighs a unit by its own people, its disciplines and its result', async () => {
    const id = await n.campaign();
    const units = { seven: [7, 10], sixNine: [69, 100] } as const;
    const set = await n.year.criteriaSet(id, 'collective', ['TTLDTT']);
    for (const [name, [good, all]] of Object.entries(units)) {
      const unit = await n.year.unit(`Đơn vị ${name}`);
      for (let i = 0; i < all; i += 1) {
        await n.year.person(unit, `Người ${name} ${i}`, { rating: i < good ? 'good' : 'completed' });
      }
      await n.year.register(id, unit, 'TTLDTT');
      await n.year.liveResult(set, unit, GOOD);
    }
    await n.fromRegistrations(id);
    expect((await n.evaluate(id)).body).toEqual({ evaluated: 2, met: 1, notMet: 1, unknown: 0 });
    expect((await n.list(id, 'sort=name')).map((one) => [one.name, one.verdict])).toEqual([
      ['Đơn vị seven', 'met'],
      ['Đơn vị sixNine', 'not-met'],
    ]);
  });

  it('never says yes from an incomplete or missing result, nor from a lower band', async () => {
    const id = await n.campaign();
    const set = await n.year.criteriaSet(id, 'individual', ['GK']);
    const outcomes = {
      'Đủ phiếu': GOOD,
      'Thiếu phiếu': { ...GOOD, complete: false, counted: 2 },
      'Điểm thấp': { points: '75.00', classification: 'Khá' },
      'Loại trừ': { points: '95.00', classification: 'Không xếp loại', knockout: true },
    };
    for (const [name, outcome] of Object.entries(outcomes)) {
      const person = await n.year.person(n.clinic, n.name(name));
      await n.year.register(id, person, 'GK');
      await n.year.liveResult(set, person, outcome);
    }
    await n.year.register(id, await n.year.person(n.clinic, n.name('Chưa chấm')), 'GK');
    await n.fromRegistrations(id);
    await n.evaluate(id);
    const verdicts = Object.fromEntries(
      (await n.list(id)).map((one) => [one.name.replace(/ \d+$/, ''), one.verdict]),
    );
    expect(verdicts).toEqual({
      'Đủ phiếu': 'met',
      'Thiếu phiếu': 'not-met',
      'Điểm thấp': 'not-met',
      'Loại trừ': 'not-met',
      'Chưa chấm': 'unknown',
    });
  });

  it('goes by frozen results once scoring is closed, whatever stands in the live ones', async () => {
    const id = await n.campaign();
    const set = await n.year.criteriaSet(id, 'individual', ['GK']);
    const person = await n.year.person(n.clinic, n.name('Đóng băng'));
    await n.year.register(id, person, 'GK');
    await n.year.liveResult(set, person, GOOD);
    const freeze = await n.year.freeze(set);
    await n.year.frozenResult(freeze, person, { points: '79.99', classification: 'Khá' }, 3);
    await n.fromRegistrations(id);
    await n.evaluate(id);
    expect((await n.list(id))[0]).toMatchObject({
      verdict: 'not-met',
      points: '79.99',
      classification: 'Khá',
      rankOverall: 3,
    });
  });

  it('takes a household that its tổ dân phố proposes', async () => {
    const id = await n.campaign();
    const quarter = await n.year.unit(n.name('Tổ dân phố'));
    await n.year.register(id, await n.year.household(quarter, 'Hộ ông Nông Mạnh Cường'), 'GK');
    await n.fromRegistrations(id);
    await n.evaluate(id);
    expect((await n.list(id))[0]).toMatchObject({ subjectKind: 'household', verdict: 'met' });
  });

  it('does not say yes where no rule is in force', async () => {
    const id = await n.campaign();
    await n.year.register(id, await n.year.person(n.clinic, n.name('Huân chương')), 'HCLD-3');
    await n.fromRegistrations(id);
    await n.evaluate(id);
    const [one] = await n.list(id);
    expect((await n.detail(one?.id ?? '')).sentences.map(({ text }) => text)).toEqual([
      'Chưa có quy định đang hiệu lực về điều kiện của Huân chương Lao động hạng Ba để xét.',
    ]);
    expect(one?.verdict).toBe('unknown');
  });

  it('keeps the version of a nomination whose verdict stays, and follows the records otherwise', async () => {
    const before = await n.judged('LDTT', { rating: 'completed' });
    await n.evaluate(before.campaignId);
    expect((await n.detail(before.id)).version).toBe(before.version);
    await test.inWard((uow) =>
      uow.execute(`update ratings set level = 'good' where individual_id = $1`, [before.participantId]),
    );
    await n.evaluate(before.campaignId);
    expect(await n.detail(before.id)).toMatchObject({ verdict: 'met', version: before.version + 1 });
  });

  it('sends the same statements for three nominations as for one', async () => {
    const count = async (people: number): Promise<number> => {
      const id = await n.campaign();
      for (let i = 0; i < people; i += 1) {
        await n.year.register(id, await n.year.person(n.clinic, n.name('Đếm'), { rating: 'good' }), 'LDTT');
      }
      await n.fromRegistrations(id);
      return test.countQueries(() => n.evaluate(id));
    };
    expect(await count(1)).toBe(await count(3));
  });
});

describe('rule sets', () => {
  it('are data of the ward, each condition with its article', async () => {
    const on = async (day: string, client = official) =>
      (await client.get<RuleSetPage>(`/api/rule-sets?pageSize=200&inForceOn=${day}`)).body;
    const { items } = await on('2026-01-15');
    expect(items).toHaveLength(24);
    expect(items.every((one) => one.conditions.length > 0 && one.source !== '')).toBe(true);
    expect(items.find(({ award }) => award === 'TTLDTT')).toMatchObject({
      sureness: 'local',
      validFrom: '2026-01-01',
      validTo: '2026-09-30',
    });
    expect((await on('2023-12-31')).total).toBe(0);
    expect((await on('2024-01-01', staffB)).items.map(({ validFrom }) => validFrom)).toEqual(
      Array.from({ length: 24 }, () => '2024-01-01'),
    );
  });

  it('come to wards that lack them, as does a missing award, and leave alone what is there', async () => {
    const counts = async (): Promise<unknown> =>
      test.inWard((uow) =>
        uow.query(
          `select (select count(*) from rule_books)::int as books, (select count(*) from rule_sets)::int as rules,
                  (select count(*) from award_types)::int as awards`,
        ),
      );
    const whole = await counts();
    expect(whole).toEqual([{ books: 5, rules: 120, awards: 23 }]);
    await test.sql(`delete from rule_sets r using rule_books b where b.id = r.book_id and b.code = 'ND-335'`);
    await test.sql(`delete from rule_books where code = 'ND-335'`);
    await test.sql(
      `delete from award_coefficients c using award_types a where a.id = c.award_type_id and a.code = 'KNC-TINH'`,
    );
    await test.sql(
      `delete from rule_sets r using award_types a where a.id = r.award_type_id and a.code = 'KNC-TINH'`,
    );
    await test.sql(`delete from award_types where code = 'KNC-TINH'`);
    expect(await counts()).not.toEqual(whole);
    await test.app.get(CatalogueSeed).onApplicationBootstrap();
    await test.app.get(RuleBookSeed).onApplicationBootstrap();
    expect(await counts()).toEqual(whole);
  });

  it('judge a file by the rules of the day it came in', async () => {
    const nomination = await n.judged('LDTT', { rating: 'good' });
    await test.inWard((uow) =>
      uow.execute(`update nominations set received_on = '2023-12-31', rule_book_id = null where id = $1`, [
        nomination.id,
      ]),
    );
    await n.evaluate(nomination.campaignId);
    expect((await n.detail(nomination.id)).verdict).toBe('unknown');
  });
});
