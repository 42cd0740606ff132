import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BallotRoom, refused, SECRETARY_PASSPHRASE } from './ballot-room.js';

let hall: BallotRoom;

beforeAll(async () => {
  hall = await BallotRoom.open(9);
});

afterAll(() => hall.close());

describe('a secret ballot on screen', () => {
  it('is opened by the chair, given by members, closed and counted', async () => {
    const { ballot, questionId } = await hall.voting({ CSTDCS: 1 });
    expect(ballot).toMatchObject({
      ...{ method: 'secret-screen', status: 'open', closedAt: null, version: 1 },
      policy: { canClose: true, canVoid: true, canEnterHands: false, canCount: false },
      boxes: [
        {
          ...{
            questionId,
            name: 'Người CSTDCS 1',
            awardName: 'Chiến sĩ thi đua cơ sở',
            eligible: 9,
            turnout: 0,
          },
          ruleText: 'đạt từ 80% trở lên số phiếu đồng ý tính trên tổng số thành viên Hội đồng',
        },
      ],
    });
    expect(ballot.secrecy?.warning).toBeNull();
    const [mine] = await hall.myVotes(hall.room.member(3));
    expect(mine).toMatchObject({ ballotId: ballot.id, method: 'secret-screen', secrecy: ballot.secrecy });
    expect(mine?.questions).toEqual([
      {
        ...{ questionId, name: 'Người CSTDCS 1', formOfAddress: '', post: '', unitName: 'Đơn vị 1' },
        ...{
          awardName: 'Chiến sĩ thi đua cơ sở',
          hasVoted: false,
          canVote: true,
          obstacle: null,
          obstacleText: null,
        },
      },
    ]);
    await hall.voteAll(questionId, 'AAAAAAA D');
    const open = await hall.ballot(ballot.id);
    expect(open.boxes[0]).toMatchObject({ eligible: 9, turnout: 8 });
    expect(open.boxes[0]?.voters.filter(({ hasVoted }) => !hasVoted).map(({ name }) => name)).toEqual([
      'Thành viên 8',
    ]);
    expect((await hall.room.question(questionId)).result).toBeNull();
    const closed = await hall.closeBallot(ballot.id);
    expect([closed.status, closed.body.status]).toEqual([200, 'closed']);
    const question = await hall.room.question(questionId);
    expect(question).toMatchObject({ state: 'decided', outcome: 'not-passed', nextStep: 'downgrade' });
    expect(question.result).toEqual({
      ...{ members: 9, present: 9, eligible: 9, recused: 0, issued: 9, returned: 8, invalid: 0 },
      ...{ agree: 7, disagree: 1, noOpinion: 0, opinionsAgree: 0, opinionsDisagree: 0, opinionsNoOpinion: 0 },
      ...{ base: 9, needed: 8, percent: '77.78', isTie: false, isUnanimous: false, outcome: 'not-passed' },
    });
    expect(await hall.myVotes(hall.room.member(3))).toEqual([]);
  });

  it('counts the written opinions of absent members with the votes', async () => {
    const absent = { 9: { document: 'Phiếu ý kiến ngày 07/01/2026' } };
    const { sitting, ballot, questionId } = await hall.voting({ CSTDCS: 1 }, 'secret-screen', absent);
    const opinions = [{ questionId, choice: 'agree' }];
    await hall.room.staff.put(`/api/sittings/${sitting.id}/opinions/${hall.room.member(9).id}`, { opinions });
    await hall.voteAll(questionId, 'AAAAAAAD');
    await hall.closeBallot(ballot.id);
    const { result } = await hall.room.question(questionId);
    expect(result).toMatchObject({
      present: 8,
      returned: 8,
      agree: 8,
      disagree: 1,
      opinionsAgree: 1,
      percent: '88.89',
      outcome: 'passed',
    });
    const late = await hall.room.staff.put<{ code: string }>(
      `/api/sittings/${sitting.id}/opinions/${hall.room.member(9).id}`,
      { opinions },
    );
    expect(refused(late)).toEqual([409, 'question-decided']);
  });

  it('keeps whoever stepped out away from the one question, and in the base', async () => {
    const sitting = await hall.room.inSession({ CSTDCS: 2 });
    const [first, second] = sitting.questions.map(({ id }) => id) as [string, string];
    const out = hall.room.member(4);
    await hall.room.answer(first, out.id, 'step-out', out.client, 'Là chị ruột');
    const { body: ballot } = await hall.openBallot(sitting, 'secret-screen');
    expect(ballot.boxes.map(({ eligible }) => eligible)).toEqual([8, 9]);
    expect(
      (await hall.myVotes(out))[0]?.questions.map(({ canVote, obstacle }) => [canVote, obstacle]),
    ).toEqual([
      [false, 'stepped-out'],
      [true, null],
    ]);
    expect(refused(await hall.vote(first, out, 'A'))).toEqual([403, 'stepped-out']);
    await hall.voteAll(first, 'AAA AAAAA');
    await hall.voteAll(second, 'AAAAAAAAA');
    // A vote given is not taken back by stepping out or by leaving.
    const regret = await hall.room.answer(second, out.id, 'step-out', out.client, 'Nghĩ lại');
    expect(refused(regret)).toEqual([409, 'member-has-voted']);
    expect(refused(await hall.room.attend(sitting.id, { 4: {} }))).toEqual([409, 'member-has-voted']);
    await hall.closeBallot(ballot.id);
    expect((await hall.room.question(first)).result).toMatchObject({
      eligible: 8,
      recused: 1,
      agree: 8,
      base: 9,
      outcome: 'passed',
    });
    expect((await hall.room.question(second)).result).toMatchObject({
      recused: 0,
      agree: 9,
      isUnanimous: true,
    });
  });

  it('locks its key up for two holders in a file, which is gone when it is closed', async () => {
    const { ballot, questionId } = await hall.voting({ CSTDCS: 1 });
    const path = join(hall.keyFolder, `${ballot.id}.json`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(hall.keyFolder).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(hall.keyFolder, 'CACHEDIR.TAG'), 'utf8')).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n/,
    );
    const { holders } = JSON.parse(readFileSync(path, 'utf8')) as { holders: object[] };
    expect(holders.map((one) => Object.keys(one).sort())).toEqual([
      ['iv', 'locked', 'salt'],
      ['iv', 'locked', 'salt'],
    ]);
    await hall.voteAll(questionId, 'A');
    expect(refused(await hall.closeBallot(ballot.id, { passphrase: 'không phải của ai cả' }))).toEqual([
      403,
      'wrong-passphrase',
    ]);
    const bare = await hall.closeBallot(ballot.id, { passphrase: undefined });
    expect(bare.body.errors?.[0]?.code).toBe('passphrase-required');
    expect((await hall.closeBallot(ballot.id, { passphrase: SECRETARY_PASSPHRASE })).status).toBe(200);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(hall.keyFolder)).toEqual(['CACHEDIR.TAG']);
    expect(refused(await hall.closeBallot(ballot.id))).toEqual([409, 'ballot-closed']);
  });

  it('is given up when its key is lost, unread, and held anew', async () => {
    const { sitting, ballot, questionId } = await hall.voting({ CSTDCS: 1 });
    await hall.voteAll(questionId, 'AD');
    rmSync(join(hall.keyFolder, `${ballot.id}.json`));
    expect(refused(await hall.closeBallot(ballot.id))).toEqual([409, 'ballot-key-lost']);
    const path = `/api/ballots/${ballot.id}/void`;
    const reason = 'Mất khóa hòm phiếu';
    expect(refused(await hall.room.member(3).client.post(path, { reason, version: 1 }))).toEqual([
      403,
      'forbidden',
    ]);
    expect(refused(await hall.room.chair.client.post(path, { reason, version: 7 }))).toEqual([
      409,
      'stale-version',
    ]);
    const given = await hall.room.chair.client.post(path, { reason, version: 1 });
    expect([given.status, given.body]).toEqual([
      200,
      expect.objectContaining({ status: 'void', voidReason: reason }),
    ]);
    expect(await hall.test.sql(`select from sealed_ballots`)).toEqual([]);
    const { body: again } = await hall.openBallot(sitting, 'secret-screen');
    await hall.voteAll(questionId, 'DDDDDDDDD');
    await hall.closeBallot(again.id);
    expect((await hall.room.question(questionId)).result).toMatchObject({ agree: 0, disagree: 9 });
  });

  it('is not read when a sealed vote was changed, and nothing is written', async () => {
    const { ballot, questionId } = await hall.voting({ CSTDCS: 1 });
    await hall.voteAll(questionId, 'AAAAAAAAA');
    await hall.test.sql(
      `update sealed_ballots set sealed = set_byte(sealed, 60, get_byte(sealed, 60) # 1)
        where sealed = (select sealed from sealed_ballots limit 1)`,
    );
    expect(refused(await hall.closeBallot(ballot.id))).toEqual([409, 'sealed-vote-damaged']);
    await hall.test.sql(
      `delete from sealed_ballots where sealed in (select sealed from sealed_ballots limit 1)`,
    );
    expect((await hall.closeBallot(ballot.id)).body.code).toMatch(/^(sealed-vote-damaged|count-mismatch)$/);
    expect(
      await hall.test.sql(
        `select from counted_ballots c join ballot_boxes x on x.id = c.box_id where x.ballot_id = $1`,
        [ballot.id],
      ),
    ).toEqual([]);
    expect((await hall.ballot(ballot.id)).status).toBe('open');
    await hall.room.chair.client.post(`/api/ballots/${ballot.id}/void`, {
      reason: 'Phiếu bị sửa',
      version: 1,
    });
  });

  it('finds one vote too few or too many', async () => {
    const { ballot, questionId } = await hall.voting({ CSTDCS: 1 });
    await hall.voteAll(questionId, 'AAA');
    await hall.test.sql(
      `delete from sealed_ballots where sealed in (select sealed from sealed_ballots limit 1)`,
    );
    const { status, body } = await hall.closeBallot(ballot.id);
    expect([status, body.code]).toEqual([409, 'count-mismatch']);
    await hall.room.chair.client.post(`/api/ballots/${ballot.id}/void`, {
      reason: 'Thiếu phiếu',
      version: 1,
    });
  });
});
