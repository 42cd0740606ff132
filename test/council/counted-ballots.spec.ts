import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CountStateDto } from '../../src/council/ballots/ballots.dto.js';
import { BallotRoom, refused } from './ballot-room.js';

let hall: BallotRoom;

beforeAll(async () => {
  hall = await BallotRoom.open(9);
});

afterAll(() => hall.close());

const NINE = { issued: 9, returned: 9 };

describe('hands counted', () => {
  it('are entered once by the secretary and decide at the close', async () => {
    const { ballot, questionId } = await hall.voting({ LDTT: 1 }, 'open-count');
    expect(ballot).toMatchObject({ secrecy: null, policy: { canCount: false } });
    expect((await hall.ballot(ballot.id)).policy).toMatchObject({ canCount: true, canEnterHands: false });
    expect(refused(await hall.closeBallot(ballot.id))).toEqual([409, 'counts-missing']);
    const staff = { client: hall.room.staff };
    const entered = await hall.count(questionId, staff, { ...NINE, agree: 6, disagree: 2, noOpinion: 1 });
    expect(entered.body).toEqual({
      ...{ questionId, name: 'Người LDTT 1', counters: ['Lê Thị Mai'], differences: null, isComplete: true },
      mine: { ...NINE, invalid: 0, agree: 6, disagree: 2, noOpinion: 1 },
    });
    await hall.count(questionId, staff, { ...NINE, agree: 5, disagree: 4 });
    expect(refused(await hall.count(questionId, hall.room.secretary, { ...NINE, agree: 9 }))).toEqual([
      403,
      'not-a-counter',
    ]);
    expect(refused(await hall.vote(questionId, hall.room.member(3), 'A'))).toEqual([409, 'wrong-method']);
    await hall.closeBallot(ballot.id);
    expect((await hall.room.question(questionId)).result).toMatchObject({
      agree: 5,
      disagree: 4,
      needed: 5,
      percent: '55.56',
      outcome: 'passed',
    });
    expect(refused(await hall.count(questionId, staff, { ...NINE, agree: 9 }))).toEqual([
      409,
      'ballot-closed',
    ]);
  });

  it.each([
    [
      { issued: 10, returned: 10, agree: 10 },
      'Phát ra 10 phiếu trong khi chỉ có 9 thành viên được bỏ phiếu.',
    ],
    [
      { ...NINE, agree: 8 },
      'Đồng ý, không đồng ý, không có ý kiến và không hợp lệ cộng lại là 8, khác 9 phiếu thu về.',
    ],
    [{ issued: 8, returned: 9, agree: 9 }, 'Thu về 9 phiếu, nhiều hơn 8 phiếu đã phát ra.'],
  ])('that do not add up are refused: %j', async (count, title) => {
    const { questionId } = await hall.voting({ LDTT: 1 }, 'open-count');
    const { status, body } = await hall.count(questionId, { client: hall.room.staff }, count);
    expect([status, body]).toEqual([409, expect.objectContaining({ code: 'count-senseless', title })]);
  });
});

describe('hands by name', () => {
  it('go up on the member’s own phone or in the secretary’s list, and may be set right until the close', async () => {
    const { ballot, questionId } = await hall.voting({ LDTT: 1 }, 'open-roll', { 9: {} });
    const hands = (votes: object[]) =>
      hall.room.staff.put<{ code: string }>(`/api/questions/${questionId}/hands`, { votes });
    await hall.voteAll(questionId, 'AAA');
    const member = (number: number): string => hall.room.member(number).id;
    await hands([4, 5, 6, 7].map((number) => ({ memberId: member(number), choice: 'agree' })));
    await hands([
      { memberId: member(3), choice: 'disagree', isCorrection: true },
      { memberId: member(7), choice: null, isCorrection: true },
    ]);
    // The list is older than the vote on the phone: what a member chose is not written over unseen.
    expect(refused(await hands([{ memberId: member(1), choice: 'disagree' }]))).toEqual([409, 'hand-raised']);
    expect((await hall.ballot(ballot.id)).boxes[0]).toMatchObject({ eligible: 8, turnout: 6 });
    expect(refused(await hands([{ memberId: member(9), choice: 'agree' }]))).toEqual([409, 'not-a-voter']);
    expect((await hands([{ memberId: questionId, choice: 'agree' }])).status).toBe(404);
    expect(refused(await hall.count(questionId, { client: hall.room.staff }, NINE))).toEqual([
      409,
      'wrong-method',
    ]);
    await hall.closeBallot(ballot.id);
    expect((await hall.room.question(questionId)).result).toMatchObject({
      ...{ issued: 8, returned: 6, agree: 5, disagree: 1, base: 9, needed: 5, outcome: 'passed' },
    });
    expect(refused(await hands([{ memberId: member(4), choice: 'disagree' }]))).toEqual([
      409,
      'ballot-closed',
    ]);
  });
});

describe('slips', () => {
  const state = async (questionId: string, as = hall.room.staff): Promise<CountStateDto> =>
    (await as.get<CountStateDto>(`/api/questions/${questionId}/count`)).body;

  it('are counted by two who do not see each other’s figures, until they are equal', async () => {
    const { ballot, sitting, questionId } = await hall.voting({ CSTDCS: 1 }, 'secret-paper');
    const [head, teller, other] = [hall.room.member(4), hall.room.member(5), hall.room.member(6)];
    const named = { headMemberId: head.id, memberIds: [teller.id, other.id], version: sitting.version };
    await hall.room.staff.put(`/api/sittings/${sitting.id}/tellers`, named);
    expect(refused(await hall.count(questionId, hall.room.member(7), { ...NINE, agree: 9 }))).toEqual([
      403,
      'not-a-counter',
    ]);
    const first = await hall.count(questionId, head, { ...NINE, agree: 8, disagree: 1 });
    expect(first.body).toMatchObject({ differences: null, isComplete: false, mine: { agree: 8 } });
    expect(await state(questionId, teller.client)).toEqual({
      ...{
        questionId,
        name: 'Người CSTDCS 1',
        counters: [head.name],
        mine: null,
        differences: null,
        isComplete: false,
      },
    });
    expect(refused(await hall.closeBallot(ballot.id))).toEqual([409, 'counts-missing']);
    const second = await hall.count(questionId, teller, { ...NINE, agree: 7, disagree: 1, invalid: 1 });
    expect(second.body).toMatchObject({
      ...{ counters: [head.name, teller.name], isComplete: false },
      differences: [
        { field: 'invalid', label: 'phiếu không hợp lệ', first: 0, second: 1 },
        { field: 'agree', label: 'đồng ý', first: 8, second: 7 },
      ],
    });
    expect(refused(await hall.count(questionId, other, { ...NINE, agree: 9 }))).toEqual([
      409,
      'two-have-counted',
    ]);
    const unequal = await hall.closeBallot(ballot.id);
    expect([...refused(unequal), unequal.body]).toEqual([
      ...[409, 'counts-differ'],
      expect.objectContaining({
        questions: [{ questionId, name: 'Người CSTDCS 1', differences: second.body.differences }],
      }),
    ]);
    await hall.count(questionId, head, { ...NINE, agree: 7, disagree: 1, invalid: 1 });
    expect(await state(questionId)).toMatchObject({ differences: [], isComplete: true, mine: null });
    const recorded = await hall.test.sql<{ text: string }>(
      `select coalesce(before::text, '') || coalesce(after::text, '') as text from audit_entries where action = 'ballot.count'`,
    );
    expect(new Set(recorded.map(({ text }) => text))).toEqual(new Set(['']));
    await hall.closeBallot(ballot.id);
    expect((await hall.room.question(questionId)).result).toMatchObject({
      ...{
        issued: 9,
        returned: 9,
        invalid: 1,
        agree: 7,
        disagree: 1,
        base: 9,
        needed: 8,
        outcome: 'not-passed',
      },
    });
  });

  it('of more people than are left in the room are counted again', async () => {
    const { ballot, sitting, questionId } = await hall.voting({ CSTDCS: 1 }, 'secret-paper');
    for (const client of [hall.room.staff, hall.room.secretary.client])
      await hall.count(questionId, { client }, { ...NINE, agree: 9 });
    await hall.room.attend(sitting.id, { 9: {} });
    expect(refused(await hall.closeBallot(ballot.id))).toEqual([409, 'count-mismatch']);
  });
});
