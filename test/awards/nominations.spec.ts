import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NominationDetailDto } from '../../src/awards/awards.dto.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { nominating, type Nominating, type NominationProblem as Problem } from './nominating.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let staffB: ApiClient;
let n: Nominating;

const GOOD = { points: '85.50', classification: 'Tốt' };

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  official = await test.account(['official']);
  staffB = await test.account(['ward-staff'], { ward: 'B' });
  n = await nominating(test, staff);
});

afterAll(() => test.close());

async function auditCount(subject: string): Promise<number> {
  const [row] = await test.sql<{ n: number }>(
    `select count(*)::int as n from audit_entries where subject_id = $1 and action like 'nomination.%'`,
    [subject],
  );
  return row?.n ?? 0;
}

describe('nominations from registrations', () => {
  it('are made for every accepted one, once', async () => {
    const id = await n.campaign();
    const people = await Promise.all(
      ['Lê An', 'Lê Bình', 'Lê Chi'].map((name) => n.year.person(n.clinic, n.name(name))),
    );
    await n.year.register(id, people[0] ?? '', 'LDTT');
    await n.year.register(id, people[0] ?? '', 'CSTDCS');
    await n.year.register(id, people[1] ?? '', 'LDTT', 'submitted');
    expect((await n.fromRegistrations(id)).body).toEqual({ created: 2, total: 2 });
    expect((await n.fromRegistrations(id)).body).toEqual({ created: 0, total: 2 });
    expect(await auditCount(id)).toBe(1);
    expect((await n.list(id)).map((one) => [one.awardName, one.verdict, one.status, one.eligible])).toEqual([
      ['Chiến sĩ thi đua cơ sở', 'unknown', 'proposed', false],
      ['Lao động tiên tiến', 'unknown', 'proposed', false],
    ]);
  });

  it('are made once by two who ask at the same time', async () => {
    const id = await n.campaign();
    await n.year.register(id, await n.year.person(n.clinic, n.name('Lê Dũng')), 'LDTT');
    const answers = await Promise.all([n.fromRegistrations(id), n.fromRegistrations(id)]);
    expect(answers.map(({ body }) => body.created).sort()).toEqual([0, 1]);
  });

  it.each(['registration', 'scoring', 'decided'])(
    'wait for the review while the campaign is in %s',
    async (phase) => {
      const id = await n.campaign(phase);
      for (const answer of [await n.fromRegistrations(id), await n.evaluate(id)]) {
        expect([answer.status, answer.body.code]).toEqual([409, 'wrong-phase']);
      }
      expect(await auditCount(id)).toBe(0);
    },
  );

  it('end with the last day of the review', async () => {
    const id = await n.campaign();
    await test.inWard((uow) =>
      uow.execute(
        `insert into campaign_phases (campaign_id, phase, opens_on, closes_on) values ($1, 'review', '2020-01-01', '2020-01-31')`,
        [id],
      ),
    );
    expect((await n.evaluate(id)).body.code).toBe('deadline-passed');
  });

  it('are not for those who only read', async () => {
    const id = await n.campaign();
    expect((await official.post(`/api/campaigns/${id}/nominations/evaluate`)).status).toBe(403);
    expect((await official.get(`/api/campaigns/${id}/nominations`)).status).toBe(200);
  });
});

describe('nominations without registration', () => {
  it('are made by hand', async () => {
    const id = await n.campaign();
    const body = {
      participantId: await n.year.person(n.clinic, n.name('Lê Hà')),
      awardTypeId: await n.year.award('GK'),
    };
    const created = await staff.post<NominationDetailDto & Problem>(`/api/campaigns/${id}/nominations`, body);
    expect([created.status, created.body.awardName]).toEqual([201, 'Giấy khen']);
    const again = await staff.post<Problem>(`/api/campaigns/${id}/nominations`, body);
    expect([again.status, again.body.code]).toEqual([409, 'nomination-exists']);
  });

  it('are refused for the wrong kind, an award that is not in play, and who is not there', async () => {
    const id = await n.campaign();
    const person = await n.year.person(n.clinic, n.name('Lê Hải'));
    await test.inWard(async (uow) =>
      uow.execute(`insert into campaign_awards (campaign_id, award_type_id) values ($1, $2)`, [
        id,
        await n.year.award('LDTT'),
      ]),
    );
    const ask = async (participantId: string, code: string): Promise<[number, string]> => {
      const answer = await staff.post<Problem>(`/api/campaigns/${id}/nominations`, {
        participantId,
        awardTypeId: await n.year.award(code),
      });
      return [answer.status, answer.body.code];
    };
    expect(await ask(person, 'TTLDTT')).toEqual([400, 'kind-not-granted']);
    expect(await ask(person, 'GK')).toEqual([409, 'award-not-in-campaign']);
    expect(await ask(id, 'LDTT')).toEqual([404, 'not-found']);
    expect(await ask(person, 'LDTT')).toEqual([201, undefined]);
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
    const before = await n.judged('LDTT', { rating: 'completed' });
    const after = await override(before);
    expect(after.body).toMatchObject({
      verdict: 'not-met',
      eligible: true,
      overrideReason: body.reason,
      overrideDocument: body.document,
      overriddenByName: 'Trần Thị Lan',
    });
    await n.evaluate(before.campaignId);
    expect(await n.detail(before.id)).toMatchObject({ verdict: 'not-met', eligible: true });
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
    const answer = await override(await n.judged('LDTT', { rating: 'good' }));
    expect([answer.status, answer.body.code]).toEqual([409, 'override-not-needed']);
  });

  it('need words, not blanks, for their reason', async () => {
    const { id, version } = await n.judged('LDTT', { rating: 'completed' });
    const blank = await staff.patch<{ errors: { field: string; code: string }[] }>(
      `/api/nominations/${id}/override`,
      { reason: '          ', document: '\u200b', version },
    );
    expect([blank.status, blank.body.errors.map(({ field, code }) => `${field} ${code}`)]).toEqual([
      400,
      ['reason blank', 'document blank'],
    ]);
  });

  it('go to the first of two, and leave one entry on record', async () => {
    const nomination = await n.judged('LDTT', { rating: 'completed' });
    const answers = await Promise.all([override(nomination), override(nomination)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('stale-version');
    expect(refused?.body.current.version).toBe(nomination.version + 1);
    expect(await auditCount(nomination.id)).toBe(1);
  });

  it('need reason and paper', async () => {
    const nomination = await n.judged('LDTT', { rating: 'completed' });
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
    const nomination = await n.judged('LDTT', { rating: 'good' });
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
    const id = await n.campaign();
    const school = await n.year.unit(n.name('Trường Mầm non'));
    const set = await n.year.criteriaSet(id, 'individual', ['GK']);
    const freeze = await n.year.freeze(set);
    const ranks = { 'Phạm Thị Ánh': 2, 'Phạm Thị Bưởi': 1, 'Đỗ Văn Yên': 3 };
    for (const [name, rank] of Object.entries(ranks)) {
      const person = await n.year.person(school, name, { rating: rank === 3 ? 'completed' : 'good' });
      await n.year.register(id, person, 'GK');
      await n.year.frozenResult(freeze, person, GOOD, rank);
      await n.year.register(id, person, 'LDTT');
    }
    await n.fromRegistrations(id);
    await n.evaluate(id);
    const names = async (query: string) => (await n.list(id, query)).map(({ name }) => name);
    const merit = `awardTypeId=${await n.year.award('GK')}`;
    expect(await names(`${merit}&sort=rank`)).toEqual(['Phạm Thị Bưởi', 'Phạm Thị Ánh', 'Đỗ Văn Yên']);
    expect(await names(`${merit}&sort=-name`)).toEqual(['Đỗ Văn Yên', 'Phạm Thị Bưởi', 'Phạm Thị Ánh']);
    expect(await names(`${merit}&q=do van`)).toEqual(['Đỗ Văn Yên']);
    expect(await names('verdict=not-met')).toEqual(['Đỗ Văn Yên']);
    expect(await names(`eligible=true&unitId=${school}&pageSize=2&page=3`)).toEqual(['Đỗ Văn Yên']);
    expect(await names(`unitId=${n.clinic}`)).toEqual([]);
    const count = (pageSize: number) => test.countQueries(() => n.list(id, `pageSize=${pageSize}`));
    expect(await count(1)).toBe(await count(3));
  });

  it('narrows to a block, and to who goes into a decision; says what the asker may do with each', async () => {
    const id = await n.campaign();
    const quarter = await n.year.unit(n.name('Tổ dân phố'), 'Khối tổ dân phố');
    for (const [unit, name, rating] of [
      [n.clinic, 'Lê Thị Ân', 'good'],
      [quarter, 'Lê Thị Bích', 'good'],
      [quarter, 'Lê Thị Cúc', 'completed'],
    ] as const)
      await n.year.register(id, await n.year.person(unit, name, { rating }), 'LDTT');
    await n.fromRegistrations(id);
    await n.evaluate(id);
    const names = async (query: string) => (await n.list(id, `sort=name&${query}`)).map(({ name }) => name);
    expect(await names(`block=${encodeURIComponent('Khối tổ dân phố')}`)).toEqual([
      'Lê Thị Bích',
      'Lê Thị Cúc',
    ]);
    expect(await names('selected=true')).toEqual(['Lê Thị Ân', 'Lê Thị Bích']);
    expect(await names('selected=false')).toEqual(['Lê Thị Cúc']);
    const [first, , last] = await n.list(id, 'sort=name');
    expect([first?.block, first?.isSelected, first?.policy]).toEqual([
      'Khối cơ quan',
      true,
      { canSelect: false, canSetAside: true, canOverride: false, canWithdrawOverride: false },
    ]);
    expect(last?.sentences.find(({ conditionId }) => conditionId === 'ldtt-rating')?.verdict).toBe('not-met');
    expect(last?.policy).toMatchObject({ canSetAside: true, canOverride: true, canWithdrawOverride: false });
    const reader = await official.get<NominationDetailDto>(`/api/nominations/${first?.id ?? ''}`);
    const nothing = { canSelect: false, canSetAside: false, canOverride: false, canWithdrawOverride: false };
    expect(reader.body.policy).toEqual(nothing);
    await test.sql(`update campaigns set phase = 'decided' where id = $1`, [id]);
    expect((await n.detail(last?.id ?? '')).policy).toEqual(nothing);
  });

  it('never shows or changes another ward’s', async () => {
    const own = await n.judged('LDTT', { rating: 'completed' });
    expect((await staffB.get(`/api/nominations/${own.id}`)).status).toBe(404);
    const foreign = await staffB.get(`/api/campaigns/${own.campaignId}/nominations`);
    expect(foreign.status).toBe(404);
    const answers = [
      await staffB.post(`/api/campaigns/${own.campaignId}/nominations/evaluate`),
      await staffB.patch(`/api/nominations/${own.id}/override`, {
        reason: 'Một lý do nào đó',
        document: 'Số 1',
        version: own.version,
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(await n.detail(own.id)).toEqual(own);
  });
});
