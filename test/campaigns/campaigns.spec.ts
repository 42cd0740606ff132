import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CampaignGate } from '../../src/campaigns/campaign-gate.service.js';
import { CampaignsService } from '../../src/campaigns/campaigns.service.js';
import type { CampaignDto } from '../../src/campaigns/campaigns.dto.js';
import type { Phase } from '../../src/campaigns/phases.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

type Problem = { code: string; title: string; current?: CampaignDto };

const PHASES = [
  { phase: 'registration', opensOn: '2026-01-05', closesOn: '2026-03-31' },
  { phase: 'self-score', opensOn: '2026-10-01', closesOn: '2026-10-31' },
  { phase: 'scoring', opensOn: '2026-11-01', closesOn: '2026-11-30' },
  { phase: 'review', opensOn: '2026-12-01', closesOn: '2026-12-31' },
];

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let nextName = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

async function create(more: Record<string, unknown> = {}): Promise<CampaignDto> {
  const { body, status } = await staff.post<CampaignDto>('/api/campaigns', {
    kind: 'yearly',
    name: `Phong trào thi đua số ${++nextName}`,
    year: 2026,
    ...more,
  });
  expect(status).toBe(201);
  return body;
}

function move(
  client: ApiClient,
  campaign: CampaignDto,
  to: Phase,
  reason?: string,
): Promise<Answer<CampaignDto & Problem>> {
  return client.post(`/api/campaigns/${campaign.id}/phase`, { to, version: campaign.version, reason });
}

/** Asks the gate as an act would, inside a unit of work. */
async function gate(campaignId: string, phase: Phase): Promise<string> {
  return test
    .inWard(() => test.app.get(CampaignGate).demand(campaignId, phase))
    .then(() => 'open')
    .catch((error: unknown) => (error instanceof DomainError ? error.code : String(error)));
}

describe('campaigns', () => {
  it('are made with their days and handed out with what the asker may do', async () => {
    const campaign = await create({ phases: PHASES });
    expect(campaign).toMatchObject({ phase: 'draft', phaseLabel: 'Đang soạn', phases: PHASES, version: 1 });
    expect(campaign.policy).toEqual({ canChange: true, canCopy: true, canMoveTo: ['registration'] });
    const seen = await official.get<CampaignDto>(`/api/campaigns/${campaign.id}`);
    expect(seen.body.policy).toEqual({ canChange: false, canCopy: false, canMoveTo: [] });
  });

  it('refuse a second of the same name in the same year', async () => {
    const { name } = await create();
    const { status, body } = await staff.post<Problem>('/api/campaigns', {
      kind: 'yearly',
      name,
      year: 2026,
    });
    expect([status, body.code]).toEqual([409, 'campaign-exists']);
  });

  it.each([
    ['a phase twice', [PHASES[0], PHASES[0]], 'duplicate-phase'],
    [
      'an end before its beginning',
      [{ phase: 'scoring', opensOn: '2026-11-30', closesOn: '2026-11-01' }],
      'closes-before-opening',
    ],
    [
      'scoring before registration',
      [PHASES[0], { phase: 'scoring', opensOn: '2026-01-01', closesOn: '2026-01-02' }],
      'phases-out-of-order',
    ],
    [
      'a day that is not in the calendar',
      [{ phase: 'scoring', opensOn: '2026-02-30', closesOn: '2026-03-01' }],
      'is-iso8601',
    ],
  ])('refuse %s', async (_what, phases, code) => {
    const { status, body } = await staff.post<{ errors: { code: string }[] }>('/api/campaigns', {
      kind: 'yearly',
      name: 'X',
      year: 2026,
      phases,
    });
    expect(status).toBe(400);
    expect(body.errors.map((error) => error.code)).toContain(code);
  });

  it('let the first of two changes win', async () => {
    const campaign = await create();
    const change = { name: campaign.name, theme: 'Một', phases: [], awardTypeIds: [], version: 1 };
    const answers = await Promise.all([
      staff.patch<Problem>(`/api/campaigns/${campaign.id}`, change),
      staff.patch<Problem>(`/api/campaigns/${campaign.id}`, { ...change, theme: 'Hai' }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body.code).toBe('stale-version');
  });

  it('are copied into another year: days moved, draft again', async () => {
    const campaign = await create({ phases: PHASES, theme: 'Đoàn kết' });
    const { status, body } = await staff.post<CampaignDto>(`/api/campaigns/${campaign.id}/copy`, {
      name: 'Phong trào năm sau',
      year: 2027,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ phase: 'draft', year: 2027, theme: 'Đoàn kết', copiedFromId: campaign.id });
    expect(body.phases.map((days) => days.opensOn)).toEqual([
      '2027-01-05',
      '2027-10-01',
      '2027-11-01',
      '2027-12-01',
    ]);
  });

  it('copy with everything or not at all', async () => {
    const campaign = await create();
    const service = test.app.get(CampaignsService);
    service.onCopy(async ({ fromId }) => {
      if (fromId === campaign.id)
        throw new DomainError({ status: 409, code: 'hook-refused', message: 'Không chép được.' });
    });
    const { status, body } = await staff.post<Problem>(`/api/campaigns/${campaign.id}/copy`, {
      name: 'Không thành',
      year: 2027,
    });
    expect([status, body.code]).toEqual([409, 'hook-refused']);
    expect(await test.sql(`select 1 from campaigns where name = 'Không thành'`)).toEqual([]);
    expect(await test.sql(`select 1 from audit_entries where subject_label = 'Không thành'`)).toEqual([]);
  });

  it('are filtered, sorted and paged by the server', async () => {
    await create({ name: 'Phong trào Tổ 10', year: 2031 });
    await create({ name: 'Phong trào Tổ 2', year: 2031, kind: 'thematic' });
    const names = async (query: string): Promise<string[]> =>
      (await staff.get<{ items: CampaignDto[] }>(`/api/campaigns?year=2031&${query}`)).body.items.map(
        (item) => item.name,
      );
    expect(await names('sort=name')).toEqual(['Phong trào Tổ 2', 'Phong trào Tổ 10']);
    expect(await names('sort=-name&pageSize=1&page=2')).toEqual(['Phong trào Tổ 2']);
    expect(await names('kind=thematic')).toEqual(['Phong trào Tổ 2']);
    expect(await names('q=%25')).toEqual([]);
    expect((await staff.get('/api/campaigns?sort=ward_id')).status).toBe(400);
  });

  it('never leak to another ward, and cost as many statements for three as for one', async () => {
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    const campaign = await create();
    expect((await stranger.get(`/api/campaigns/${campaign.id}`)).status).toBe(404);
    expect(
      (
        await stranger.patch(`/api/campaigns/${campaign.id}`, {
          name: 'x',
          theme: '',
          phases: [],
          awardTypeIds: [],
          version: 1,
        })
      ).status,
    ).toBe(404);
    expect((await stranger.get<{ total: number }>('/api/campaigns')).body.total).toBe(0);
    for (const name of ['Một', 'Hai', 'Ba']) {
      await stranger.post('/api/campaigns', { kind: 'yearly', name, year: 2026 });
      if (name === 'Một')
        expect(await test.countQueries(() => stranger.get('/api/campaigns'))).toBeGreaterThan(0);
    }
    const three = await test.countQueries(() => stranger.get('/api/campaigns'));
    const one = await test.countQueries(() => stranger.get('/api/campaigns?pageSize=1'));
    expect(three).toBe(one);
  });
});

describe('phases', () => {
  it('go along the status table, each move by whoever may make it', async () => {
    let campaign = await create();
    const go = async (client: ApiClient, to: Phase): Promise<number> => {
      const answer = await move(client, campaign, to);
      if (answer.status === 200) campaign = answer.body;
      return answer.status;
    };
    expect(await go(staff, 'scoring')).toBe(409);
    expect(await go(staff, 'registration')).toBe(200);
    expect(await go(staff, 'self-score')).toBe(200);
    expect(await go(staff, 'scoring')).toBe(200);
    expect(await go(staff, 'review')).toBe(403);
    expect(await go(official, 'review')).toBe(200);
    expect(await go(official, 'decided')).toBe(200);
    expect(await go(staff, 'closed')).toBe(200);
    expect(await go(official, 'review')).toBe(409);
    const trail = await test.sql<{ phase: string }>(
      `select after->>'phase' as phase from audit_entries where action = 'campaign.move' and subject_id = $1 order by id`,
      [campaign.id],
    );
    expect(trail.map((row) => row.phase)).toEqual([
      'registration',
      'self-score',
      'scoring',
      'review',
      'decided',
      'closed',
    ]);
  });

  it('go back with a reason only', async () => {
    const campaign = (await move(staff, await create(), 'registration')).body;
    const refused = await move(staff, campaign, 'draft');
    expect([refused.status, refused.body.code]).toEqual([400, 'reason-required']);
    const back = await move(staff, campaign, 'draft', 'Phát động lại sau khi bổ sung tiêu chí');
    expect(back.body.phase).toBe('draft');
  });

  it('refuse the second of two who move at once', async () => {
    const campaign = await create();
    const answers = await Promise.all([
      move(staff, campaign, 'registration'),
      move(staff, campaign, 'registration'),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('end a closed campaign for good', async () => {
    const campaign = await create();
    await test.sql(`update campaigns set phase = 'closed' where id = $1`, [campaign.id]);
    const { status, body } = await staff.patch<Problem>(`/api/campaigns/${campaign.id}`, {
      name: 'x',
      theme: '',
      phases: [],
      awardTypeIds: [],
      version: 1,
    });
    expect([status, body.code]).toEqual([409, 'campaign-closed']);
  });
});

describe('the gate', () => {
  it('is open in its phase, between its days', async () => {
    const campaign = await create();
    await test.sql(`update campaigns set phase = 'scoring' where id = $1`, [campaign.id]);
    expect(await gate(campaign.id, 'scoring')).toBe('open');
    expect(await gate(campaign.id, 'registration')).toBe('wrong-phase');
    expect(await gate('00000000-0000-4000-8000-000000000000', 'scoring')).toBe('not-found');
  });

  it('follows the calendar of Việt Nam, the last day up to its last second', async () => {
    const campaign = await create();
    await test.sql(`update campaigns set phase = 'scoring' where id = $1`, [campaign.id]);
    const days = (opens: string, closes: string): Promise<unknown> =>
      test.sql(
        `insert into campaign_phases (ward_id, campaign_id, phase, opens_on, closes_on)
         values ($1, $2, 'scoring', (now() at time zone 'Asia/Ho_Chi_Minh')::date + ${opens}, (now() at time zone 'Asia/Ho_Chi_Minh')::date + ${closes})
         on conflict on constraint uq_campaign_phases_phase do update set opens_on = excluded.opens_on, closes_on = excluded.closes_on`,
        [test.wardA, campaign.id],
      );
    await days('0', '0');
    expect(await gate(campaign.id, 'scoring')).toBe('open');
    await days('-3', '-1');
    expect(await gate(campaign.id, 'scoring')).toBe('deadline-passed');
    await days('1', '3');
    expect(await gate(campaign.id, 'scoring')).toBe('not-yet-open');
  });

  it.each([
    ['2026-11-30T16:59:59.999Z', 'open'],
    ['2026-11-30T17:00:00.000Z', 'deadline-passed'],
    ['2026-10-31T16:59:59.999Z', 'not-yet-open'],
    ['2026-10-31T17:00:00.000Z', 'open'],
  ])('at %s stands %s, in every time zone of the server', async (instant, state) => {
    const campaign = await create({ phases: [PHASES[2]] });
    await test.sql(`update campaigns set phase = 'scoring' where id = $1`, [campaign.id]);
    for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York']) {
      const stands = await test.inWard(async (uow) => {
        await uow.query(`select set_config('TimeZone', $1, true)`, [zone]);
        const [row] = await uow.query<{ state: string }>(
          `select phase_state($1, array['scoring'], $2) as state`,
          [campaign.id, instant],
        );
        return row?.state;
      });
      expect(stands).toBe(state);
    }
  });

  it('holds the phase still until the act is done', async () => {
    const campaign = await create();
    await test.sql(`update campaigns set phase = 'scoring' where id = $1`, [campaign.id]);
    let moved = false;
    await test.inWard(async () => {
      await test.app.get(CampaignGate).demand(campaign.id, 'scoring');
      const pending = move(official, campaign, 'review').then(() => (moved = true));
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(moved).toBe(false);
      void pending;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(moved).toBe(true);
  });
});
