import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupService } from '../../src/access/setup.service.js';
import type { CampaignDto } from '../../src/campaigns/campaigns.dto.js';
import type { DecisionDto } from '../../src/decisions/decisions.dto.js';
import type { SampleBegunDto, SampleProgressDto } from '../../src/sample-year/sample-year.dto.js';
import { contents } from '../support/acts.js';
import { startTestApp, TEST_PASSWORD, ApiClient, type TestApp } from '../support/test-app.js';
import { readExpected } from '../../scripts/sample/expected.js';
import { SAMPLE_FOLDER } from '../../src/sample-year/sample-plan.js';

const ADMINISTRATOR = { username: 'chu.quantri', displayName: 'Vũ Thị Quản Trị', password: TEST_PASSWORD };
const PATIENCE_MS = 240_000;

let test: TestApp;
let token: string;
let begun: SampleBegunDto;
const seen: SampleProgressDto[] = [];

beforeAll(async () => {
  test = await startTestApp();
  // The test's own wards bear the sample's names.
  await test.sql(`update wards set name = name || ' cũ'`);
  token = await test.app.get(SetupService).issueLink();
});

afterAll(() => test.close());

const ask = async (): Promise<SampleProgressDto> =>
  (await test.anonymous.get<SampleProgressDto>('/api/setup/sample')).body;
const begin = (body: object) =>
  test.anonymous.post<SampleBegunDto & { code: string }>('/api/setup/sample', body);

async function signIn(username: string): Promise<ApiClient> {
  const password =
    username === ADMINISTRATOR.username
      ? TEST_PASSWORD
      : begun.accounts.find((account) => account.username === username)?.password;
  const { status, body, headers } = await test.anonymous.post<{ accountId: string; csrfToken: string }>(
    '/api/session',
    { username, password },
  );
  expect([username, status]).toEqual([username, 200]);
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return new ApiClient(test.baseUrl, body.accountId, begun.wardId, {
    cookie,
    'x-csrf-token': body.csrfToken,
  });
}

describe('before the sample ward is loaded', () => {
  it('is told to be not begun', async () => {
    expect(await ask()).toEqual({ state: 'none', step: 'Chưa nạp dữ liệu mẫu.', percent: 0 });
  });

  it.each([
    ['a wrong link', { token: 'x'.repeat(32) }, [403, 'setup-link-used']],
    ['a weak password', { password: 'matkhau' }, [400, 'invalid-input']],
    ["a name of the sample's own people", { username: 'canbo' }, [409, 'username-taken']],
  ])(
    'leaves nothing behind after %s',
    async (_what, { token: other, ...fault }: Record<string, string>, refusal) => {
      const before = await contents(test);
      const { status, body } = await begin({
        token: other ?? token,
        administrator: { ...ADMINISTRATOR, ...fault },
      });
      expect([status, body.code]).toEqual(refusal);
      expect(await contents(test)).toEqual(before);
      expect((await ask()).state).toBe('none');
    },
  );
});

describe('the sample ward', () => {
  beforeAll(async () => {
    const { status, body } = await begin({ token, administrator: ADMINISTRATOR });
    expect(status).toBe(201);
    begun = body;
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(50)) {
      const progress = await ask();
      if (progress.step !== seen.at(-1)?.step) seen.push(progress);
      if (progress.state !== 'running') break;
    }
  }, PATIENCE_MS + 10_000);

  it('is loaded step by step, in words, to the end', () => {
    expect(seen.at(-1)).toEqual({ state: 'done', step: 'Đã nạp xong dữ liệu mẫu.', percent: 100 });
    expect(seen.map(({ percent }) => percent)).toEqual(
      seen.map(({ percent }) => percent).toSorted((a, b) => a - b),
    );
    expect(seen.length).toBeGreaterThan(4);
  });

  it('gives everyone an account that works, its password told once', async () => {
    expect(begun.accounts.map(({ username }) => username)).toEqual([
      ...['canbo', 'lanhdao', 'thanhvien.tv1', 'thanhvien.tv2', 'thanhvien.tv3', 'thanhvien.tv4'],
      ...['thanhvien.tv5', 'daidien'],
    ]);
    expect(begun.administrator.username).toBe(ADMINISTRATOR.username);
    for (const { username } of begun.accounts) {
      const person = await signIn(username);
      expect((await person.get('/api/ward')).body).toMatchObject({ id: begun.wardId, name: 'Tân Lập' });
    }
    await signIn(ADMINISTRATOR.username);
    expect(JSON.stringify(await contents(test))).not.toContain(begun.accounts[0]?.password);
  });

  it('has decided its first year as the independent program worked it out', async () => {
    const official = await signIn('lanhdao');
    const { body } = await official.get<{ items: CampaignDto[] }>('/api/campaigns?year=2025');
    const [campaign, ...others] = body.items;
    expect([campaign?.phase, others]).toEqual(['decided', []]);
    const decisions = await official.get<{ items: DecisionDto[] }>(
      `/api/decisions?campaignId=${campaign?.id}`,
    );
    const expected = readExpected(SAMPLE_FOLDER);
    const sum = (of: (decision: DecisionDto) => number): number =>
      decisions.body.items.reduce((total, decision) => total + of(decision), 0);
    expect([sum((one) => one.lineCount), sum((one) => one.totalDong)]).toEqual([
      expected.totalAwards,
      expected.totalMoney,
    ]);
    expect(new Set(decisions.body.items.map(({ status }) => status))).toEqual(new Set(['issued']));
    const { bytes } = await official.download(`/api/exports/campaigns/${campaign?.id}/year-end`);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it('is in the midst of the next year: self-scores, appraisals, sheets handed in, begun and stepped aside', async () => {
    const clerk = await signIn('canbo');
    const { body } = await clerk.get<{ items: CampaignDto[] }>('/api/campaigns?year=2026&kind=yearly');
    const [campaign] = body.items;
    expect([campaign?.phase, campaign?.copiedFromId !== null]).toEqual(['scoring', true]);
    const counted = await test.sql<{ status: string; count: number }>(
      `select status, count(*)::int from score_sheets where campaign_id = $1 group by status order by status`,
      [campaign?.id],
    );
    expect(counted).toEqual([
      { status: 'draft', count: 10 },
      { status: 'recused', count: 2 },
      { status: 'submitted', count: 58 },
    ]);
    const stages = await test.sql<{ stage: string; count: number }>(
      `select m.stage, count(distinct m.participant_id)::int as count from self_scores m
         join criteria_sets s on s.id = m.criteria_set_id where s.campaign_id = $1 group by m.stage order by m.stage`,
      [campaign?.id],
    );
    expect(stages).toEqual([
      { stage: 'appraisal', count: 12 },
      { stage: 'self', count: 20 },
    ]);
    const member = await signIn('thanhvien.tv1');
    const sets = await member.get<{ items: { id: string }[] }>(
      `/api/campaigns/${campaign?.id}/criteria-sets`,
    );
    for (const { id } of sets.body.items)
      expect((await member.get<{ rows: unknown[] }>(`/api/score-sheets/${id}`)).status).toBe(200);
  });

  it('takes registrations for a campaign on a theme, in every state', async () => {
    const states = await test.sql(
      `select r.status, count(*)::int from registrations r join campaigns c on c.id = r.campaign_id
        where c.kind = 'thematic' and c.ward_id = $1 group by r.status order by r.status`,
      [begun.wardId],
    );
    expect(states).toEqual([
      { status: 'accepted', count: 5 },
      { status: 'draft', count: 2 },
      { status: 'returned', count: 2 },
      { status: 'submitted', count: 5 },
    ]);
  });

  it('has each act on record under the name of whoever does it in a ward', async () => {
    const names = await test.sql<{ actor_name: string }>(
      `select distinct actor_name from audit_entries where ward_id = $1 order by 1`,
      [begun.wardId],
    );
    expect(names.map(({ actor_name }) => actor_name)).toEqual([
      ...['Nguyễn Thị Cán Bộ', 'Nguyễn Văn Bình'],
      ...[
        'Thành viên TV1',
        'Thành viên TV2',
        'Thành viên TV3',
        'Thành viên TV4',
        'Thành viên TV5',
        'Vũ Thị Quản Trị',
        'Đại diện đơn vị',
      ],
    ]);
  });

  it('is loaded once: the link is used up', async () => {
    const { status, body } = await begin({ token, administrator: ADMINISTRATOR });
    expect([status, body.code]).toEqual([403, 'setup-link-used']);
    expect((await ask()).state).toBe('done');
  });

  it('stays apart from every other ward', async () => {
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    const { body } = await stranger.get<{ total: number }>('/api/campaigns');
    expect(body.total).toBe(0);
  });
});

describe('a loading that fell silent', () => {
  it('is told to be cut off', async () => {
    await test.sql(`update sample_loads set finished_at = null, seen_at = now() - interval '4 minutes'`);
    expect(await ask()).toMatchObject({
      state: 'failed',
      step: 'Việc nạp dữ liệu mẫu bị ngắt giữa chừng vì chương trình đã dừng.',
    });
  });
});
