import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GridDto, SavedMarkDto } from '../../src/scoring/sheets/score-sheets.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  fillSheet,
  FILLING,
  forcePhase,
  markPath,
  points,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;
let unit: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff);
  [member] = fixture.members as [ApiClient];
  [unit] = fixture.units as [string];
});

function save(client: ApiClient, code: string, body: object, on = unit) {
  return client.put<SavedMarkDto & Problem>(markPath(fixture, on, code), body);
}

describe('when scoring is not open', () => {
  it.each(['self-score', 'review', 'closed'] as const)('refuses marks in phase %s', async (phase) => {
    await forcePhase(test, fixture.campaignId, phase);
    const refused = await save(member, 'A.2', points('1'));
    expect([refused.status, refused.body.code]).toEqual([409, 'wrong-phase']);
  });

  it.each([
    ['past its last second', -2, -1, 'deadline-passed'],
    ['before its first day', 1, 2, 'not-yet-open'],
    ['on its last day', -1, 0, undefined],
    ['on its first day', 0, 1, undefined],
  ])('goes by the database’s clock in Việt Nam: %s', async (_what, opens, closes, code) => {
    await test.sql(
      `insert into campaign_phases (ward_id, campaign_id, phase, opens_on, closes_on)
       select ward_id, id, 'scoring', (now() at time zone 'Asia/Ho_Chi_Minh')::date + $2::int,
              (now() at time zone 'Asia/Ho_Chi_Minh')::date + $3::int from campaigns where id = $1`,
      [fixture.campaignId, opens, closes],
    );
    const answer = await save(member, 'A.2', points('1'));
    expect([answer.status, answer.body.code]).toEqual(code ? [409, code] : [200, undefined]);
    if (code) return;
    expect((await member.get<GridDto>(`/api/score-sheets/${fixture.set.id}`)).body.isOpen).toBe(true);
  });

  it('refuses a mark that waits while scoring is being closed', async () => {
    await fillSheet(fixture, member, unit);
    const lock = `select pg_advisory_xact_lock(hashtextextended($1, 1107))`;
    let saving: Promise<{ status: number; body: Problem }> | undefined;
    await test.inWard(async (uow) => {
      await uow.query(lock, [fixture.campaignId]);
      saving = save(member, 'A.2', points('1', 1));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await uow.execute(`update campaigns set phase = 'review' where id = $1`, [fixture.campaignId]);
    });
    const refused = await saving;
    expect([refused?.status, refused?.body.code]).toEqual([409, 'wrong-phase']);
  });

  it('refuses a mark on a sheet handed in or set aside', async () => {
    await submitFull(fixture, member, unit);
    expect((await save(member, 'A.2', points('1', 1))).body.code).toBe('sheet-submitted');
    const second = fixture.units[1] ?? '';
    await member.put(`/api/score-sheets/${fixture.set.id}/${second}/recusal`, {
      reason: 'Là người nhà',
      version: 0,
    });
    expect((await save(member, 'A.2', points('1'), second)).body.code).toBe('sheet-recused');
  });
});

/** Waits until a transaction queues for a row that another holds. */
async function eventuallyLocked(): Promise<void> {
  for (;;) {
    const [found] = await test.sql(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (found) return;
  }
}

describe('at the same moment as another saving', () => {
  it('answers with what another saving put on the sheet while this one waited for it', async () => {
    await save(member, 'A.2', points('27.5'));
    let waiting: ReturnType<typeof save> | undefined;
    await test.inWard(async (uow) => {
      const [sheet] = await uow.query<{ id: string }>(
        `select id from score_sheets where criteria_set_id = $1 and participant_id = $2 for update`,
        [fixture.set.id, unit],
      );
      waiting = save(member, 'B.1', points('10'));
      await eventuallyLocked();
      await uow.execute(`update score_sheets set version = version + 1 where id = $1`, [sheet?.id]);
      await uow.execute(
        `insert into score_marks (sheet_id, criterion_id, criteria_set_id, kind, points) values ($1, $2, $3, 'points', 25.5)`,
        [sheet?.id, fixture.criterion['B.2'], fixture.set.id],
      );
    });
    const saved = await waiting;
    expect(saved?.body.sheet).toEqual({
      status: 'draft',
      version: 3,
      total: '63.00',
      knockout: false,
      missing: ['A.1', 'T.1', 'T.2'],
      policy: FILLING,
    });
  });
});
