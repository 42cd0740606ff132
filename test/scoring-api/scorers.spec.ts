import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CandidatePage, ScorerChoicesDto, ScorerDto } from '../../src/scoring/scorers/scorers.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  addParticipant,
  forcePhase,
  markPath,
  startScoring,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let fixture: ScoringFixture;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff);
});

function add(accountId: string | undefined, code = 'TV7', client = staff) {
  return client.post<ScorerDto & Problem>(`/api/campaigns/${fixture.campaignId}/scorers`, {
    accountId,
    code,
    position: 7,
  });
}

function list(client = staff) {
  return client.get<ScorerDto[]>(`/api/campaigns/${fixture.campaignId}/scorers`);
}

describe('scorers', () => {
  it('are committee members with a code of their own, added by staff', async () => {
    const { accountId } = await test.account(['committee-member'], { name: 'Trần Văn Bình' });
    const added = await add(accountId);
    expect([added.status, added.body]).toEqual([
      201,
      expect.objectContaining({
        accountId,
        displayName: 'Trần Văn Bình',
        code: 'TV7',
        position: 7,
        version: 1,
      }),
    ]);
    expect((await list()).body.map(({ code }) => code)).toEqual(['TV1', 'TV2', 'TV7']);
    expect((await add(accountId, 'TV8')).body.code).toBe('scorer-exists');
    const { accountId: next } = await test.account(['committee-member']);
    expect((await add(next)).body.code).toBe('scorer-code-taken');
    expect((await add(staff.accountId, 'TV8')).body.errors?.[0]?.code).toBe('not-a-committee-member');
    const stranger = await test.account(['committee-member'], { ward: 'B' });
    expect((await add(stranger.accountId, 'TV8')).body.errors?.[0]?.code).toBe('not-a-committee-member');
    expect((await add(next, 'TV8', fixture.members[0])).status).toBe(403);
  });

  it('are changed and removed by who has seen them, never with sheets of theirs', async () => {
    const [first, second] = (await list()).body;
    const change = (version: number) =>
      staff.patch<ScorerDto & Problem>(`/api/scorers/${first?.id}`, { code: 'CT', position: 1, version });
    expect((await change(1)).body).toMatchObject({ code: 'CT', version: 2 });
    expect((await change(1)).body).toMatchObject({ code: 'stale-version' });
    const path = markPath(fixture, fixture.units[0] ?? '', 'A.2');
    await fixture.members[0]?.put(path, { kind: 'points', points: '1', version: 0 });
    expect((await staff.delete<Problem>(`/api/scorers/${first?.id}?version=2`)).body.code).toBe(
      'scorer-has-sheets',
    );
    expect((await staff.delete(`/api/scorers/${second?.id}?version=1`)).status).toBe(204);
    const acts = await test.sql<{ action: string }>(
      `select action from audit_entries where subject_type = 'scorer' order by id desc limit 2`,
    );
    expect(acts.map(({ action }) => action)).toEqual(['scorer.remove', 'scorer.change']);
  });

  it('are chosen from committee members who are active and do not score yet', async () => {
    const choices = (client = staff) =>
      client.get<ScorerChoicesDto>(`/api/campaigns/${fixture.campaignId}/scorer-choices`);
    const { accountId } = await test.account(['committee-member'], { name: 'An Văn Chọn' });
    const locked = await test.account(['committee-member'], { name: 'An Văn Khóa' });
    await test.sql(`update accounts set status = 'disabled' where id = $1`, [locked.accountId]);
    const { body } = await choices();
    expect(body.canChange).toBe(true);
    expect(body.accounts.filter(({ displayName }) => displayName.startsWith('An'))).toEqual([
      { accountId, displayName: 'An Văn Chọn', post: '' },
    ]);
    const scoring = fixture.members.map((member) => member.accountId);
    expect(body.accounts.filter((one) => scoring.includes(one.accountId))).toEqual([]);
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await choices()).body.canChange).toBe(false);
    expect((await choices(fixture.members[0])).status).toBe(403);
    expect((await choices(await test.account(['ward-staff'], { ward: 'B' }))).status).toBe(404);
  });

  it('are put in another order, all of them at once', async () => {
    const [first, second] = (await list()).body.map(({ id }) => id);
    const order = (scorerIds: unknown[]) =>
      staff.put<ScorerDto[] & Problem>(`/api/campaigns/${fixture.campaignId}/scorers/order`, { scorerIds });
    const { body } = await order([second, first]);
    expect(body.map(({ id, position, version }) => [id, position, version])).toEqual([
      [second, 1, 2],
      [first, 2, 2],
    ]);
    expect((await order([second])).body.code).toBe('order-incomplete');
    expect((await order([second, second])).body.code).toBe('order-incomplete');
    expect((await order([second, crypto.randomUUID()])).body.code).toBe('order-incomplete');
    const [entry] = await test.sql(
      `select before, after from audit_entries where action = 'scorer.reorder' and subject_id = $1`,
      [fixture.campaignId],
    );
    expect(entry).toEqual({ before: { codes: ['TV1', 'TV2'] }, after: { codes: ['TV2', 'TV1'] } });
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await order([first, second])).body.code).toBe('wrong-phase');
  });

  it('are settled once results are considered', async () => {
    await forcePhase(test, fixture.campaignId, 'review');
    const { accountId } = await test.account(['committee-member']);
    expect((await add(accountId)).body.code).toBe('wrong-phase');
  });

  it('are unknown to another ward', async () => {
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    const [first] = (await list()).body;
    expect((await list(stranger)).status).toBe(404);
    expect((await stranger.delete(`/api/scorers/${first?.id}?version=1`)).status).toBe(404);
  });
});

describe('candidates', () => {
  const path = (more = ''): string => `/api/criteria-sets/${fixture.set.id}/candidates${more}`;

  it('are those registered and accepted for an award of the set, and of its kind', async () => {
    await test.inWard(async (uow) => {
      const person = await addParticipant(uow, 'individual', 'Nguyễn Văn An', { unitId: fixture.units[0] });
      await uow.execute(
        `insert into registrations (campaign_id, participant_id, award_type_id, status, submitted_at, handled_at)
         select $1, $2, a.award_type_id, 'accepted', now(), now() from criteria_set_awards a where a.criteria_set_id = $3 limit 1`,
        [fixture.campaignId, person, fixture.set.id],
      );
      await uow.execute(`update registrations set status = 'submitted' where participant_id = $1`, [
        fixture.units[2],
      ]);
    });
    const { body } = await staff.get<CandidatePage>(path());
    expect([body.canChange, body.total, body.items.map(({ participantId }) => participantId)]).toEqual([
      true,
      2,
      fixture.units.slice(0, 2),
    ]);
    expect((await fixture.members[0]?.get<CandidatePage>(path()))?.body.canChange).toBe(false);
    expect(body.items[0]).toEqual({
      participantId: fixture.units[0],
      name: expect.stringContaining('Tổ dân phố'),
      unitName: null,
      block: 'Khối A',
      extraReason: null,
    });
  });

  it('may be added without a registration, with the reason, and taken off again', async () => {
    const participantId = await test.inWard((uow) =>
      addParticipant(uow, 'collective', `Đội dân phòng ${fixture.campaignId}`),
    );
    const reason = 'Lập thành tích đột xuất';
    expect((await staff.post(path(), { participantId, reason })).status).toBe(204);
    expect((await staff.post<Problem>(path(), { participantId, reason })).body.code).toBe('candidate-exists');
    const { body } = await staff.get<CandidatePage>(path('?q=doi%20dan%20phong&sort=name'));
    expect(body.items.filter((item) => item.participantId === participantId)).toEqual([
      expect.objectContaining({ extraReason: reason }),
    ]);
    const [member] = fixture.members;
    expect(
      (
        await member?.put(markPath(fixture, participantId, 'A.2'), {
          kind: 'points',
          points: '1',
          version: 0,
        })
      )?.status,
    ).toBe(200);
    expect((await staff.delete(path(`/${participantId}`))).status).toBe(204);
    expect((await staff.delete(path(`/${participantId}`))).status).toBe(404);
    expect((await staff.post<Problem>(path(), { participantId: crypto.randomUUID(), reason })).status).toBe(
      404,
    );
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await staff.get<CandidatePage>(path())).body.canChange).toBe(false);
  });
});
