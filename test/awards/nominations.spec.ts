import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  EvaluatedDto,
  NominatedDto,
  NominationDetailDto,
  NominationPage,
  RuleSetPage,
} from '../../src/awards/awards.dto.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { WardYear } from './ward-year.js';

type Problem = { code: string; current: NominationDetailDto };

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let staffB: ApiClient;
let year: WardYear;
let clinic: string;
let nextName = 0;

const GOOD = { points: '85.50', classification: 'Tốt' };

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  official = await test.account(['official']);
  staffB = await test.account(['ward-staff'], { ward: 'B' });
  year = new WardYear(test);
  clinic = await year.unit('Trạm Y tế phường');
});

afterAll(() => test.close());

const campaign = (phase?: string): Promise<string> => year.campaign(`Phong trào ${++nextName}`, phase);
const fromRegistrations = (id: string) =>
  staff.post<NominatedDto & Problem>(`/api/campaigns/${id}/nominations/from-registrations`);
const evaluate = (id: string) =>
  staff.post<EvaluatedDto & Problem>(`/api/campaigns/${id}/nominations/evaluate`);

async function list(id: string, query = ''): Promise<NominationPage['items']> {
  return (await staff.get<NominationPage>(`/api/campaigns/${id}/nominations?${query}`)).body.items;
}

async function detail(id: string): Promise<NominationDetailDto> {
  return (await staff.get<NominationDetailDto>(`/api/nominations/${id}`)).body;
}

async function auditCount(subject: string): Promise<number> {
  const [row] = await test.sql<{ n: number }>(
    `select count(*)::int as n from audit_entries where subject_id = $1 and action like 'nomination.%'`,
    [subject],
  );
  return row?.n ?? 0;
}

/** One person nominated for one award, judged. */
async function judged(
  code: string,
  options: Parameters<WardYear['person']>[2] = {},
): Promise<NominationDetailDto> {
  const id = await campaign();
  await year.register(id, await year.person(clinic, `Nguyễn Thị Số ${++nextName}`, options), code);
  await fromRegistrations(id);
  await evaluate(id);
  const [nomination] = await list(id);
  return detail(nomination?.id ?? '');
}

describe('nominations from registrations', () => {
  it('are made for every accepted one, once', async () => {
    const id = await campaign();
    const people = await Promise.all(
      ['Lê An', 'Lê Bình', 'Lê Chi'].map((name) => year.person(clinic, `${name} ${++nextName}`)),
    );
    await year.register(id, people[0] ?? '', 'LDTT');
    await year.register(id, people[0] ?? '', 'CSTDCS');
    await year.register(id, people[1] ?? '', 'LDTT', 'submitted');
    expect((await fromRegistrations(id)).body).toEqual({ created: 2, total: 2 });
    expect((await fromRegistrations(id)).body).toEqual({ created: 0, total: 2 });
    expect(await auditCount(id)).toBe(1);
    expect((await list(id)).map((one) => [one.awardName, one.verdict, one.status, one.eligible])).toEqual([
      ['Chiến sĩ thi đua cơ sở', 'unknown', 'proposed', false],
      ['Lao động tiên tiến', 'unknown', 'proposed', false],
    ]);
  });

  it('are made once by two who ask at the same time', async () => {
    const id = await campaign();
    await year.register(id, await year.person(clinic, `Lê Dũng ${++nextName}`), 'LDTT');
    const answers = await Promise.all([fromRegistrations(id), fromRegistrations(id)]);
    expect(answers.map(({ body }) => body.created).sort()).toEqual([0, 1]);
  });

  it.each(['registration', 'scoring', 'decided'])(
    'wait for the review while the campaign is in %s',
    async (phase) => {
      const id = await campaign(phase);
      for (const answer of [await fromRegistrations(id), await evaluate(id)]) {
        expect([answer.status, answer.body.code]).toEqual([409, 'wrong-phase']);
      }
      expect(await auditCount(id)).toBe(0);
    },
  );

  it('end with the last day of the review', async () => {
    const id = await campaign();
    await test.inWard((uow) =>
      uow.execute(
        `insert into campaign_phases (campaign_id, phase, opens_on, closes_on) values ($1, 'review', '2020-01-01', '2020-01-31')`,
        [id],
      ),
    );
    expect((await evaluate(id)).body.code).toBe('deadline-passed');
  });

  it('are not for those who only read', async () => {
    const id = await campaign();
    expect((await official.post(`/api/campaigns/${id}/nominations/evaluate`)).status).toBe(403);
    expect((await official.get(`/api/campaigns/${id}/nominations`)).status).toBe(200);
  });
});

describe('nominations without registration', () => {
  it('are made by hand', async () => {
    const id = await campaign();
    const body = {
      participantId: await year.person(clinic, `Lê Hà ${++nextName}`),
      awardTypeId: await year.award('GK'),
    };
    const created = await staff.post<NominationDetailDto & Problem>(`/api/campaigns/${id}/nominations`, body);
    expect([created.status, created.body.awardName]).toEqual([201, 'Giấy khen']);
    const again = await staff.post<Problem>(`/api/campaigns/${id}/nominations`, body);
    expect([again.status, again.body.code]).toEqual([409, 'nomination-exists']);
  });

  it('are refused for the wrong kind, an award that is not in play, and who is not there', async () => {
    const id = await campaign();
    const person = await year.person(clinic, `Lê Hải ${++nextName}`);
    await test.inWard(async (uow) =>
      uow.execute(`insert into campaign_awards (campaign_id, award_type_id) values ($1, $2)`, [
        id,
        await year.award('LDTT'),
      ]),
    );
    const ask = async (participantId: string, code: string): Promise<[number, string]> => {
      const answer = await staff.post<Problem>(`/api/campaigns/${id}/nominations`, {
        participantId,
        awardTypeId: await year.award(code),
      });
      return [answer.status, answer.body.code];
    };
    expect(await ask(person, 'TTLDTT')).toEqual([400, 'kind-not-granted']);
    expect(await ask(person, 'GK')).toEqual([409, 'award-not-in-campaign']);
    expect(await ask(id, 'LDTT')).toEqual([404, 'not-found']);
    expect(await ask(person, 'LDTT')).toEqual([201, undefined]);
  });
});

describe('evaluation', () => {
  it('says yes or no in one sentence per rule, with the rule used', async () => {
    const yes = await judged('LDTT', { rating: 'good' });
    expect(yes).toMatchObject({ verdict: 'met', eligible: true, ruleValidFrom: '2024-01-01' });
    expect(yes.ruleSource).toContain('Điều 24');
    expect(yes.sentences.map(({ verdict, text }) => [verdict, text])).toEqual([
      ['met', 'Xếp loại năm 2025: HTTNV – đạt yêu cầu (từ HTTNV trở lên).'],
      ['met', 'Năm 2025 không bị kỷ luật – đạt yêu cầu.'],
    ]);
    const no = await judged('LDTT', { rating: 'excellent', discipline: 'reprimand' });
    expect([no.verdict, no.eligible]).toEqual(['not-met', false]);
    expect(no.sentences.map(({ text }) => text)).toContain('Năm 2025 bị kỷ luật khiển trách – không đạt.');
    const open = await judged('LDTT');
    expect([open.verdict, open.eligible]).toEqual(['unknown', false]);
  });

  it('takes an initiative for Chiến sĩ thi đua cơ sở where the rating is not the highest', async () => {
    expect((await judged('CSTDCS', { rating: 'good', initiative: 'base' })).verdict).toBe('met');
    expect((await judged('CSTDCS', { rating: 'good' })).verdict).toBe('not-met');
    expect((await judged('CSTDCS', { rating: 'excellent' })).verdict).toBe('met');
  });

  it('weighs a unit by its own people, its disciplines and its result', async () => {
    const id = await campaign();
    const units = { seven: [7, 10], sixNine: [69, 100] } as const;
    const set = await year.criteriaSet(id, 'collective', ['TTLDTT']);
    for (const [name, [good, all]] of Object.entries(units)) {
      const unit = await year.unit(`Đơn vị ${name}`);
      for (let i = 0; i < all; i += 1) {
        await year.person(unit, `Người ${name} ${i}`, { rating: i < good ? 'good' : 'completed' });
      }
      await year.register(id, unit, 'TTLDTT');
      await year.liveResult(set, unit, GOOD);
    }
    await fromRegistrations(id);
    expect((await evaluate(id)).body).toEqual({ evaluated: 2, met: 1, notMet: 1, unknown: 0 });
    expect((await list(id, 'sort=name')).map((one) => [one.name, one.verdict])).toEqual([
      ['Đơn vị seven', 'met'],
      ['Đơn vị sixNine', 'not-met'],
    ]);
  });

  it('never says yes from an incomplete or missing result, nor from a lower band', async () => {
    const id = await campaign();
    const set = await year.criteriaSet(id, 'individual', ['GK']);
    const outcomes = {
      'Đủ phiếu': GOOD,
      'Thiếu phiếu': { ...GOOD, complete: false, counted: 2 },
      'Điểm thấp': { points: '75.00', classification: 'Khá' },
      'Loại trừ': { points: '95.00', classification: 'Không xếp loại', knockout: true },
    };
    for (const [name, outcome] of Object.entries(outcomes)) {
      const person = await year.person(clinic, `${name} ${nextName}`);
      await year.register(id, person, 'GK');
      await year.liveResult(set, person, outcome);
    }
    await year.register(id, await year.person(clinic, `Chưa chấm ${nextName}`), 'GK');
    await fromRegistrations(id);
    await evaluate(id);
    const verdicts = Object.fromEntries(
      (await list(id)).map((one) => [one.name.replace(/ \d+$/, ''), one.verdict]),
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
    const id = await campaign();
    const set = await year.criteriaSet(id, 'individual', ['GK']);
    const person = await year.person(clinic, `Đóng băng ${++nextName}`);
    await year.register(id, person, 'GK');
    await year.liveResult(set, person, GOOD);
    const freeze = await year.freeze(set);
    await year.frozenResult(freeze, person, { points: '79.99', classification: 'Khá' }, 3);
    await fromRegistrations(id);
    await evaluate(id);
    expect((await list(id))[0]).toMatchObject({
      verdict: 'not-met',
      points: '79.99',
      classification: 'Khá',
      rankOverall: 3,
    });
  });

  it('takes a household that its tổ dân phố proposes', async () => {
    const id = await campaign();
    const quarter = await year.unit(`Tổ dân phố ${++nextName}`);
    await year.register(id, await year.household(quarter, 'Hộ ông Nông Mạnh Cường'), 'GK');
    await fromRegistrations(id);
    await evaluate(id);
    expect((await list(id))[0]).toMatchObject({ subjectKind: 'household', verdict: 'met' });
  });

  it('does not say yes where no rule is in force', async () => {
    const id = await campaign();
    await year.register(id, await year.household(clinic, `Hộ văn hóa ${++nextName}`), 'GDVH');
    await fromRegistrations(id);
    await evaluate(id);
    const [one] = await list(id);
    expect((await detail(one?.id ?? '')).sentences.map(({ text }) => text)).toEqual([
      'Chưa có quy định đang hiệu lực về điều kiện của Gia đình văn hóa để xét.',
    ]);
    expect(one?.verdict).toBe('unknown');
  });

  it('keeps the version of a nomination whose verdict stays, and follows the records otherwise', async () => {
    const before = await judged('LDTT', { rating: 'completed' });
    await evaluate(before.campaignId);
    expect((await detail(before.id)).version).toBe(before.version);
    await test.inWard((uow) =>
      uow.execute(`update ratings set level = 'good' where individual_id = $1`, [before.participantId]),
    );
    await evaluate(before.campaignId);
    expect(await detail(before.id)).toMatchObject({ verdict: 'met', version: before.version + 1 });
  });

  it('sends the same statements for three nominations as for one', async () => {
    const count = async (people: number): Promise<number> => {
      const id = await campaign();
      for (let i = 0; i < people; i += 1) {
        await year.register(id, await year.person(clinic, `Đếm ${++nextName}`, { rating: 'good' }), 'LDTT');
      }
      await fromRegistrations(id);
      return test.countQueries(() => evaluate(id));
    };
    expect(await count(1)).toBe(await count(3));
  });
});

describe('overrides', () => {
  const body = {
    reason: 'Thành tích đột xuất trong bão số 3',
    document: 'Kết luận số 12-KL/ĐU ngày 05/01/2026',
  };
  const override = (nomination: NominationDetailDto, version = nomination.version) =>
    staff.patch<NominationDetailDto & Problem>(`/api/nominations/${nomination.id}/override`, {
      ...body,
      version,
    });

  it('carry a reason, a paper and a name, and outlive the next evaluation', async () => {
    const before = await judged('LDTT', { rating: 'completed' });
    const after = await override(before);
    expect(after.body).toMatchObject({
      verdict: 'not-met',
      eligible: true,
      overrideReason: body.reason,
      overrideDocument: body.document,
      overriddenByName: 'Trần Thị Lan',
    });
    await evaluate(before.campaignId);
    expect(await detail(before.id)).toMatchObject({ verdict: 'not-met', eligible: true });
    const withdrawn = await staff.post<NominationDetailDto>(
      `/api/nominations/${before.id}/override/withdraw`,
      {
        reason: 'Kết luận đã bị thu hồi',
        version: after.body.version,
      },
    );
    expect(withdrawn.body).toMatchObject({ eligible: false, overrideReason: null, overriddenByName: null });
    const again = await staff.post<Problem>(`/api/nominations/${before.id}/override/withdraw`, {
      reason: 'Kết luận đã bị thu hồi',
      version: withdrawn.body.version,
    });
    expect([again.status, again.body.code]).toEqual([409, 'not-overridden']);
  });

  it('are not needed where the rules say yes', async () => {
    const answer = await override(await judged('LDTT', { rating: 'good' }));
    expect([answer.status, answer.body.code]).toEqual([409, 'override-not-needed']);
  });

  it('go to the first of two, and leave one entry on record', async () => {
    const nomination = await judged('LDTT', { rating: 'completed' });
    const answers = await Promise.all([override(nomination), override(nomination)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('stale-version');
    expect(refused?.body.current.version).toBe(nomination.version + 1);
    expect(await auditCount(nomination.id)).toBe(1);
  });

  it('need reason and paper', async () => {
    const nomination = await judged('LDTT', { rating: 'completed' });
    const answer = await staff.patch<Problem & { errors: { field: string }[] }>(
      `/api/nominations/${nomination.id}/override`,
      { version: nomination.version },
    );
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
    expect(await auditCount(nomination.id)).toBe(0);
  });
});

describe('leaving a nomination out', () => {
  const select = (
    nomination: NominationDetailDto,
    more: object,
  ): Promise<Answer<NominationDetailDto & Problem>> =>
    staff.patch(`/api/nominations/${nomination.id}/selection`, { version: nomination.version, ...more });

  it('needs a reason, and can be taken back', async () => {
    const nomination = await judged('LDTT', { rating: 'good' });
    expect((await select(nomination, { selected: false })).body.code).toBe('reason-required');
    const out = await select(nomination, { selected: false, reason: 'Đã được cấp trên khen' });
    expect(out.body).toMatchObject({ status: 'set-aside', setAsideReason: 'Đã được cấp trên khen' });
    expect((await select(nomination, { selected: true })).body.code).toBe('stale-version');
    const back = await select(out.body, { selected: true });
    expect(back.body).toMatchObject({ status: 'proposed', setAsideReason: null });
    expect(await auditCount(nomination.id)).toBe(2);
  });
});

describe('the list of nominations', () => {
  it('filters, searches without accents and sorts by rank', async () => {
    const id = await campaign();
    const school = await year.unit(`Trường Mầm non ${++nextName}`);
    const set = await year.criteriaSet(id, 'individual', ['GK']);
    const freeze = await year.freeze(set);
    const ranks = { 'Phạm Thị Ánh': 2, 'Phạm Thị Bưởi': 1, 'Đỗ Văn Yên': 3 };
    for (const [name, rank] of Object.entries(ranks)) {
      const person = await year.person(school, name, { rating: rank === 3 ? 'completed' : 'good' });
      await year.register(id, person, 'GK');
      await year.frozenResult(freeze, person, GOOD, rank);
      await year.register(id, person, 'LDTT');
    }
    await fromRegistrations(id);
    await evaluate(id);
    const names = async (query: string) => (await list(id, query)).map(({ name }) => name);
    const merit = `awardTypeId=${await year.award('GK')}`;
    expect(await names(`${merit}&sort=rank`)).toEqual(['Phạm Thị Bưởi', 'Phạm Thị Ánh', 'Đỗ Văn Yên']);
    expect(await names(`${merit}&sort=-name`)).toEqual(['Đỗ Văn Yên', 'Phạm Thị Bưởi', 'Phạm Thị Ánh']);
    expect(await names(`${merit}&q=do van`)).toEqual(['Đỗ Văn Yên']);
    expect(await names('verdict=not-met')).toEqual(['Đỗ Văn Yên']);
    expect(await names(`eligible=true&unitId=${school}&pageSize=2&page=3`)).toEqual(['Đỗ Văn Yên']);
    expect(await names(`unitId=${clinic}`)).toEqual([]);
    const count = (pageSize: number) => test.countQueries(() => list(id, `pageSize=${pageSize}`));
    expect(await count(1)).toBe(await count(3));
  });

  it('never shows or changes another ward’s', async () => {
    const own = await judged('LDTT', { rating: 'completed' });
    expect((await staffB.get(`/api/nominations/${own.id}`)).status).toBe(404);
    const foreign = await staffB.get<NominationPage>(`/api/campaigns/${own.campaignId}/nominations`);
    expect(foreign.body.total).toBe(0);
    const answers = [
      await staffB.post(`/api/campaigns/${own.campaignId}/nominations/evaluate`),
      await staffB.patch(`/api/nominations/${own.id}/override`, {
        reason: 'Một lý do nào đó',
        document: 'Số 1',
        version: own.version,
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(await detail(own.id)).toEqual(own);
  });
});

describe('rule sets', () => {
  it('are data of the ward, each condition with its article', async () => {
    const { body } = await official.get<RuleSetPage>('/api/rule-sets?pageSize=200');
    expect(body.items.map((one) => `${one.award} ${one.subjectKind}`)).toEqual([
      'TTLDTT collective',
      'TDPVH collective',
      'CSTDCS individual',
      'LDTT individual',
      'GK collective',
      'GK household',
      'GK individual',
    ]);
    expect(body.items.every((one) => one.conditions.length > 0 && one.source !== '')).toBe(true);
    expect(body.items.find(({ award }) => award === 'TTLDTT')?.sureness).toBe('local');
    const past = await official.get<RuleSetPage>('/api/rule-sets?inForceOn=2023-12-31');
    expect(past.body.total).toBe(0);
    expect((await staffB.get<RuleSetPage>('/api/rule-sets')).body.total).toBe(7);
  });

  it('judge a file by the rules of the day it came in', async () => {
    const nomination = await judged('LDTT', { rating: 'good' });
    await test.inWard((uow) =>
      uow.execute(`update nominations set received_on = '2023-12-31' where id = $1`, [nomination.id]),
    );
    await evaluate(nomination.campaignId);
    expect((await detail(nomination.id)).verdict).toBe('unknown');
  });
});
