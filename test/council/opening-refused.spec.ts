import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { BallotRoom, CHAIR_PASSPHRASE, refused } from './ballot-room.js';

let hall: BallotRoom;

beforeAll(async () => {
  hall = await BallotRoom.open(9);
});

afterAll(() => hall.close());

describe('opening is refused', () => {
  const screen = async (): Promise<Awaited<ReturnType<typeof hall.room.inSession>>> =>
    hall.room.inSession({ CSTDCS: 1 });

  it('to everybody but the chair', async () => {
    const sitting = await screen();
    const body = { questionIds: sitting.questions.map(({ id }) => id), method: 'secret-paper' };
    const official = await hall.test.account(['official']);
    expect(refused(await official.post(`/api/sittings/${sitting.id}/ballots`, body))).toEqual([
      403,
      'not-the-chair',
    ]);
    expect(refused(await hall.room.staff.post(`/api/sittings/${sitting.id}/ballots`, body))).toEqual([
      403,
      'forbidden',
    ]);
  });

  it('without the passphrases of two, each their own', async () => {
    const sitting = await screen();
    const faults: Record<string, Record<string, unknown>> = {
      'passphrase-required': { secretaryPassphrase: undefined },
      'same-passphrase': { secretaryPassphrase: CHAIR_PASSPHRASE.normalize('NFD') },
    };
    for (const [code, more] of Object.entries(faults)) {
      const { status, body } = await hall.openBallot(sitting, 'secret-screen', more);
      expect([status, body.errors?.[0]?.code]).toEqual([400, code]);
    }
    expect(existsSync(hall.keyFolder)).toBe(false);
  });

  it('by show of hands where the award is voted on in secret', async () => {
    expect(refused(await hall.openBallot(await screen(), 'open-count'))).toEqual([409, 'secret-required']);
  });

  it('of what is open or decided already, or of another sitting', async () => {
    const { sitting } = await hall.voting({ CSTDCS: 1 });
    expect(refused(await hall.openBallot(sitting, 'secret-screen'))).toEqual([409, 'question-voted']);
    const other = await screen();
    expect(
      (await hall.openBallot({ id: other.id, questions: sitting.questions }, 'secret-screen')).status,
    ).toBe(404);
    expect(refused(await hall.room.move(sitting.id, 'closed'))).toEqual([409, 'ballot-still-open']);
    expect(refused(await hall.room.move(sitting.id, 'planned', { reason: 'Mở nhầm' }))).toEqual([
      409,
      'ballots-held',
    ]);
  });

  it('when too many have left', async () => {
    const sitting = await screen();
    await hall.room.attend(sitting.id, { 8: {}, 9: {} });
    expect(refused(await hall.openBallot(sitting, 'secret-screen'))).toEqual([409, 'no-quorum']);
  });

  it('before it is said who steps out', async () => {
    const sitting = await screen();
    const [question] = sitting.questions;
    await hall.test.sql(
      `update sitting_roster set unit_id = (select unit_id from participants where id = $3) where sitting_id = $1 and member_id = $2`,
      [sitting.id, hall.room.member(5).id, question?.participantId],
    );
    const { status, body } = await hall.openBallot(sitting, 'secret-screen');
    expect([status, body]).toEqual([
      409,
      expect.objectContaining({
        code: 'recusals-unanswered',
        unanswered: [{ questionId: question?.id, name: 'Người CSTDCS 1', memberName: 'Thành viên 5' }],
      }),
    ]);
    await hall.room.answer(question?.id ?? '', hall.room.member(5).id, 'stay');
    expect((await hall.openBallot(sitting, 'secret-screen')).status).toBe(201);
  });

  it('on screen to fewer than the council’s own number, and where a voter has no account', async () => {
    const awardTypeId = await hall.room.year.award('CSTDCS');
    await hall.test.sql(`update council_vote_rules set paper_below = 10 where award_type_id = $1`, [
      awardTypeId,
    ]);
    expect(refused(await hall.openBallot(await screen(), 'secret-screen'))).toEqual([
      409,
      'paper-vote-needed',
    ]);
    await hall.test.sql(`update council_vote_rules set paper_below = 9 where award_type_id = $1`, [
      awardTypeId,
    ]);
    const sitting = await screen();
    await hall.test.sql(
      `update sitting_roster set account_id = null where sitting_id = $1 and member_id = $2`,
      [sitting.id, hall.room.member(9).id],
    );
    const refusal = await hall.openBallot(sitting, 'secret-screen');
    expect([...refused(refusal), refusal.body]).toEqual([
      409,
      'voter-without-account',
      expect.objectContaining({ names: ['Thành viên 9'] }),
    ]);
    expect((await hall.openBallot(sitting, 'secret-paper')).status).toBe(201);
  });

  it('where nobody is left to vote', async () => {
    const sitting = await screen();
    const questionId = sitting.questions[0]?.id ?? '';
    for (const { id } of hall.room.members)
      await hall.room.answer(questionId, id, 'step-out', hall.room.staff, 'Có liên quan');
    expect(refused(await hall.openBallot(sitting, 'secret-paper'))).toEqual([409, 'nobody-may-vote']);
  });
});
