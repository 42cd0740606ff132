import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import type { ToDoListDto } from '../../src/overview/overview.dto.js';
import type { ApiClient } from '../support/test-app.js';
import { BallotRoom, refused } from './ballot-room.js';
import type { Reply } from './council-room.js';

let hall: BallotRoom;

beforeAll(async () => {
  hall = await BallotRoom.open(9);
});

afterAll(() => hall.close());

const NINE = { issued: 9, returned: 9 };

describe('a tie', () => {
  it('is decided by the chair where the rule says so, and keeps the minutes open until then', async () => {
    const awardTypeId = await hall.room.year.award('GK');
    await hall.room.staff.post('/api/council-rules', {
      ...{
        awardTypeId,
        validFrom: '2025-01-01',
        quorumParts: 2,
        quorumOf: 3,
        passPercent: 50,
        passComparison: 'more-than',
      },
      ...{
        base: 'present',
        recusedLeaveBase: true,
        ballot: 'open',
        absenteeOpinionsCount: false,
        tie: 'chair-decides',
      },
      ...{ downgradeAwardTypeId: null, paperBelow: null, source: 'Quy chế làm việc của Hội đồng' },
    });
    const { ballot, sitting, questionId } = await hall.voting({ GK: 1 }, 'open-count', { 9: {} });
    await hall.count(
      questionId,
      { client: hall.room.staff },
      { issued: 8, returned: 8, agree: 4, disagree: 4 },
    );
    const decide = (decision: string, version: number, client = hall.room.chair.client) =>
      client.post<{ code: string; outcome: string }>(`/api/questions/${questionId}/tie`, {
        ...{ decision, version, reason: 'Theo ý kiến của Chủ tịch Hội đồng' },
      });
    expect(refused(await decide('passed', 1))).toEqual([409, 'no-tie']);
    await hall.closeBallot(ballot.id);
    const tied = await hall.room.question(questionId, hall.room.chair.client);
    expect(tied).toMatchObject({
      outcome: 'tied',
      nextStep: 'ask-chair',
      policy: { canDecideTie: true },
      result: { base: 8, isTie: true },
    });
    await hall.room.move(sitting.id, 'closed');
    expect(refused(await hall.room.move(sitting.id, 'locked'))).toEqual([409, 'tie-undecided']);
    await hall.room.move(sitting.id, 'open', { reason: 'Quyết định khi bằng phiếu' });
    const official = await hall.test.account(['official']);
    expect(refused(await decide('passed', 1, official))).toEqual([403, 'not-the-chair']);
    expect(refused(await decide('passed', 9))).toEqual([409, 'stale-version']);
    expect((await decide('passed', 1)).body).toMatchObject({
      ...{
        outcome: 'passed',
        nextStep: 'propose',
        tieDecision: 'passed',
        tieReason: 'Theo ý kiến của Chủ tịch Hội đồng',
      },
    });
    expect(refused(await decide('not-passed', 2))).toEqual([409, 'no-tie']);
    await hall.room.move(sitting.id, 'closed');
    expect((await hall.room.move(sitting.id, 'locked')).status).toBe(200);
  });
});

describe('a title that falls', () => {
  it('is put to the vote one step down, as a new question with the same people stepped out', async () => {
    const { ballot, sitting, questionId } = await hall.voting({ CSTDCS: 1 }, 'secret-paper');
    await hall.room.answer(questionId, hall.room.member(3).id, 'step-out', hall.room.staff, 'Có liên quan');
    const eight = { issued: 8, returned: 8, agree: 6, disagree: 2 };
    for (const client of [hall.room.staff, hall.room.secretary.client])
      await hall.count(questionId, { client }, eight);
    const down = () =>
      hall.room.staff.post<{ code: string; id: string; version: number }>(
        `/api/questions/${questionId}/downgrade`,
      );
    expect(refused(await down())).toEqual([409, 'no-downgrade']);
    await hall.closeBallot(ballot.id);
    expect((await hall.room.question(questionId)).policy.canDowngrade).toBe(true);
    const { status, body } = await down();
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        parentId: questionId,
        awardName: 'Lao động tiên tiến',
        position: 2,
        state: 'waiting',
      }),
    ]);
    const created = await hall.room.question(body.id);
    expect(created.nominationId).not.toBeNull();
    expect(created.recusals).toEqual([
      expect.objectContaining({ memberName: 'Thành viên 3', steppedOut: true }),
    ]);
    expect(refused(await down())).toEqual([409, 'no-downgrade']);
    const { body: second } = await hall.openBallot({ id: sitting.id, questions: [created] }, 'open-count');
    await hall.count(created.id, { client: hall.room.staff }, { issued: 8, returned: 8, agree: 8 });
    await hall.closeBallot(second.id);
    expect(await hall.room.question(created.id)).toMatchObject({
      outcome: 'passed',
      nextStep: 'propose',
      result: { base: 9, recused: 1 },
    });
    expect(refused(await hall.room.staff.delete(`/api/questions/${questionId}?version=1`))).toEqual([
      409,
      'question-voted',
    ]);
    expect(
      refused(
        await hall.room.answer(
          created.id,
          hall.room.member(5).id,
          'step-out',
          hall.room.staff,
          'Có liên quan',
        ),
      ),
    ).toEqual([409, 'question-decided']);
  });

  it('outside a campaign has no nomination', async () => {
    const unitId = await hall.room.year.unit('Đơn vị đột xuất');
    const participantId = await hall.room.year.person(unitId, 'Vũ Thị Dũng Cảm');
    const { body: planned } = await hall.room.plan();
    const subjects = [{ participantId, awardTypeId: await hall.room.year.award('CSTDCS') }];
    await hall.room.staff.post(`/api/sittings/${planned.id}/agenda`, { subjects });
    await hall.room.attend(planned.id);
    await hall.room.move(planned.id, 'open');
    const sitting = await hall.room.sitting(planned.id);
    const { body: ballot } = await hall.openBallot(sitting, 'secret-paper');
    const questionId = sitting.questions[0]?.id ?? '';
    for (const client of [hall.room.staff, hall.room.secretary.client])
      await hall.count(questionId, { client }, { ...NINE, disagree: 9 });
    await hall.closeBallot(ballot.id);
    const { body } = await hall.room.staff.post(`/api/questions/${questionId}/downgrade`);
    expect(body).toMatchObject({ nominationId: null, awardName: 'Lao động tiên tiến', parentId: questionId });
  });
});

describe('what the council refused', () => {
  it('goes into no decision by its locked minutes, until a later sitting passes it', async () => {
    const { room } = hall;
    const { ballot, sitting, questionId } = await hall.voting({ LDTT: 2 }, 'open-count');
    const [first, second] = sitting.questions;
    await hall.count(questionId, { client: room.staff }, { ...NINE, agree: 9 });
    await hall.count(second?.id ?? '', { client: room.staff }, { ...NINE, disagree: 9 });
    await hall.closeBallot(ballot.id);
    await room.move(sitting.id, 'closed');
    const { campaignId } = sitting;
    const draft = (more: object): Promise<Reply<DecisionDetailDto>> =>
      room.staff.post('/api/decisions', { campaignId, title: 'Về việc khen thưởng', ...more });
    const chosen = { nominationIds: [second?.nominationId] };
    await room.move(sitting.id, 'locked');
    expect(refused(await draft(chosen))).toEqual([409, 'refused-by-council']);
    const { status, body } = await draft({ awardTypeIds: [first?.awardTypeId] });
    expect([status, body.lines.map(({ name }) => name)]).toEqual([201, [first?.name]]);

    const { body: later } = await room.plan({ campaignId, heldOn: '2026-01-20' });
    await room.staff.post(`/api/sittings/${later.id}/agenda`, chosen);
    await room.attend(later.id);
    await room.move(later.id, 'open');
    const again = await room.sitting(later.id);
    const { body: vote } = await hall.openBallot(again, 'open-count');
    await hall.count(again.questions[0]?.id ?? '', { client: room.staff }, { ...NINE, agree: 9 });
    await hall.closeBallot(vote.id);
    await room.move(later.id, 'closed');
    expect(refused(await draft(chosen))).toEqual([409, 'refused-by-council']);
    await room.move(later.id, 'locked');
    expect((await draft(chosen)).status).toBe(201);
  });
});

describe('what waits for a member', () => {
  /** How much more waits for somebody than did before. */
  const more = async (who: ApiClient, before: Record<string, number>): Promise<Record<string, number>> => {
    const now = await waiting(who);
    return Object.fromEntries(
      Object.entries(now).flatMap(([code, count]) =>
        count === (before[code] ?? 0) ? [] : [[code, count - (before[code] ?? 0)]],
      ),
    );
  };
  const waiting = async (who: ApiClient): Promise<Record<string, number>> => {
    const { body } = await who.get<ToDoListDto>('/api/overview/to-do');
    const ofCouncil = ['votes-to-give', 'recusals-to-answer', 'sittings-ahead', 'sittings-to-lock'];
    return Object.fromEntries(
      body.items.filter(({ code }) => ofCouncil.includes(code)).map(({ code, count }) => [code, count]),
    );
  };

  it('is an open sitting, what to vote on, and what may concern them; for the chair, minutes to lock', async () => {
    const voter = hall.room.member(3);
    const [before, chairBefore] = [await waiting(voter.client), await waiting(hall.room.chair.client)];
    const { sitting, ballot, questionId } = await hall.voting({ CSTDCS: 2 });
    expect(await more(voter.client, before)).toEqual({ 'votes-to-give': 2, 'sittings-ahead': 1 });
    await hall.vote(questionId, voter, 'A');
    expect(await more(voter.client, before)).toEqual({ 'votes-to-give': 1, 'sittings-ahead': 1 });
    await hall.test.sql(
      `update sitting_roster r set unit_id = p.unit_id from sitting_questions q join participants p on p.id = q.participant_id
        where q.id = $1 and r.sitting_id = q.sitting_id and r.member_id = $2`,
      [questionId, voter.id],
    );
    expect(await more(voter.client, before)).toMatchObject({ 'recusals-to-answer': 2 });
    await hall.room.answer(questionId, voter.id, 'stay', voter.client);
    expect(await more(voter.client, before)).toMatchObject({ 'recusals-to-answer': 1 });
    expect(await waiting(hall.room.staff)).toEqual({});
    await hall.closeBallot(ballot.id);
    expect(await more(hall.room.chair.client, chairBefore)).toEqual({ 'sittings-ahead': 1 });
    await hall.room.move(sitting.id, 'closed');
    expect(await more(hall.room.chair.client, chairBefore)).toEqual({ 'sittings-to-lock': 1 });
  });
});
