import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CampaignGate } from '../../src/campaigns/campaign-gate.service.js';
import type { Phase } from '../../src/campaigns/phases.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { createCampaign, move, PHASES, type Problem } from './making.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

/** Asks the gate as an act would, inside a unit of work. */
async function gate(campaignId: string, phase: Phase): Promise<string> {
  return test
    .inWard(() => test.app.get(CampaignGate).demand(campaignId, phase))
    .then(() => 'open')
    .catch((error: unknown) => (error instanceof DomainError ? error.code : String(error)));
}

describe('phases', () => {
  it('go along the status table, each move by whoever may make it', async () => {
    let campaign = await createCampaign(staff);
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
    const campaign = (await move(staff, await createCampaign(staff), 'registration')).body;
    expect([campaign.policy.canMoveTo, campaign.policy.reasonFor]).toEqual([
      ['self-score', 'scoring', 'draft'],
      ['draft'],
    ]);
    const refused = await move(staff, campaign, 'draft');
    expect([refused.status, refused.body.code]).toEqual([400, 'reason-required']);
    const back = await move(staff, campaign, 'draft', 'Phát động lại sau khi bổ sung tiêu chí');
    expect(back.body.phase).toBe('draft');
  });

  it('refuse the second of two who move at once', async () => {
    const campaign = await createCampaign(staff);
    const answers = await Promise.all([
      move(staff, campaign, 'registration'),
      move(staff, campaign, 'registration'),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('end a closed campaign for good', async () => {
    const campaign = await createCampaign(staff);
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
    const campaign = await createCampaign(staff);
    await test.sql(`update campaigns set phase = 'scoring' where id = $1`, [campaign.id]);
    expect(await gate(campaign.id, 'scoring')).toBe('open');
    expect(await gate(campaign.id, 'registration')).toBe('wrong-phase');
    expect(await gate('00000000-0000-4000-8000-000000000000', 'scoring')).toBe('not-found');
  });

  it('follows the calendar of Việt Nam, the last day up to its last second', async () => {
    const campaign = await createCampaign(staff);
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
    const campaign = await createCampaign(staff, { phases: [PHASES[2]] });
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
    const campaign = await createCampaign(staff);
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
