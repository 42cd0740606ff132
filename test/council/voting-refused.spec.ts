import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CouncilDetailDto } from '../../src/council/councils/councils.dto.js';
import { BallotRoom, refused } from './ballot-room.js';
import { MEMBER } from './council-room.js';

let hall: BallotRoom;

beforeAll(async () => {
  hall = await BallotRoom.open(9);
});

afterAll(() => hall.close());

describe('voting is refused to', () => {
  it('everybody before the ballot is opened and after it is closed, but a vote given is answered alike for ever', async () => {
    const sitting = await hall.room.inSession({ CSTDCS: 1 });
    const questionId = sitting.questions[0]?.id ?? '';
    expect(refused(await hall.vote(questionId, hall.room.member(3), 'A'))).toEqual([409, 'ballot-not-open']);
    const { body: ballot } = await hall.openBallot(sitting, 'secret-screen');
    const answers = [];
    for (const choice of ['A', 'A', 'D'] as const)
      answers.push(await hall.vote(questionId, hall.room.member(3), choice));
    await hall.closeBallot(ballot.id);
    answers.push(await hall.vote(questionId, hall.room.member(3), 'N'));
    const recorded = { status: 'recorded', message: 'Đã ghi nhận phiếu của đồng chí.' };
    expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [200, recorded]));
    expect((await hall.room.question(questionId)).result).toMatchObject({
      returned: 1,
      agree: 1,
      disagree: 0,
      noOpinion: 0,
    });
    expect(refused(await hall.vote(questionId, hall.room.member(4), 'A'))).toEqual([409, 'ballot-closed']);
  });

  it('whoever is no member, has no vote, or is not there', async () => {
    const { questionId, sitting } = await hall.voting({ CSTDCS: 1 }, 'secret-screen', { 9: {} });
    const stranger = await hall.test.account(['committee-member']);
    expect(refused(await stranger.post(`/api/questions/${questionId}/vote`, { choice: 'A' }))).toEqual([
      403,
      'not-a-member',
    ]);
    expect(refused(await hall.vote(questionId, hall.room.member(9), 'A'))).toEqual([409, 'not-present']);
    await hall.test.sql(
      `update sitting_roster set has_vote = false where sitting_id = $1 and member_id = $2`,
      [sitting.id, hall.room.member(5).id],
    );
    expect(refused(await hall.vote(questionId, hall.room.member(5), 'A'))).toEqual([403, 'no-voting-right']);
    const other = await hall.test.account(['committee-member'], { ward: 'B' });
    expect((await other.post(`/api/questions/${questionId}/vote`, { choice: 'A' })).status).toBe(404);
  });

  it('an administrator, whatever else they are', async () => {
    const { questionId } = await hall.voting({ CSTDCS: 1 });
    const member = hall.room.member(6);
    const roles = (list: string): Promise<unknown> =>
      hall.test.sql(`update accounts set roles = $2::text[] where id = $1`, [member.client.accountId, list]);
    await roles('{administrator,committee-member}');
    expect(refused(await hall.vote(questionId, member, 'A'))).toEqual([403, 'administrator-may-not-vote']);
    await roles('{administrator}');
    expect(refused(await hall.vote(questionId, member, 'A'))).toEqual([403, 'forbidden']);
    await roles('{committee-member}');
    expect((await hall.vote(questionId, member, 'A')).status).toBe(200);
  });

  it('whoever holds a password handed out anew, until the member claims the account in the room', async () => {
    const { questionId, sitting } = await hall.voting({ CSTDCS: 1 });
    const member = hall.room.member(7);
    const admin = await hall.test.account(['administrator']);
    const reset = async (): Promise<void> => {
      const { status } = await admin.post(`/api/accounts/${member.client.accountId}/password`, {
        password: 'một mật khẩu cấp lại',
      });
      expect(status).toBeLessThan(300);
      await hall.test.sql(`update accounts set must_change_password = false where id = $1`, [
        member.client.accountId,
      ]);
    };
    await reset();
    const client = await hall.signIn(member.client.accountId);
    const again = { ...member, client };
    expect(refused(await hall.vote(questionId, again, 'A'))).toEqual([403, 'account-not-reclaimed']);
    expect((await hall.myVotes(again)).at(-1)?.questions[0]?.obstacle).toBe('account-not-reclaimed');
    const { roster } = await hall.room.sitting(sitting.id);
    expect(roster.filter(({ needsClaim }) => needsClaim).map(({ name }) => name)).toEqual(['Thành viên 7']);
    const path = `/api/sittings/${sitting.id}`;
    const issue = (): Promise<{ body: { claimCode: string }; status: number }> =>
      hall.room.staff.post(`${path}/roster/${member.id}/claim-code`);
    expect((await admin.post(`${path}/roster/${member.id}/claim-code`)).status).toBe(403);
    const first = (await issue()).body.claimCode;
    expect(first).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const claim = (code: string) => client.post(`${path}/claim`, { claimCode: code });
    expect(refused(await claim('AAAA-AAAA'))).toEqual([403, 'wrong-claim-code']);
    expect((await claim(first.toLowerCase())).status).toBe(204);
    expect(refused(await claim(first))).toEqual([403, 'wrong-claim-code']);
    expect((await hall.vote(questionId, again, 'A')).status).toBe(200);
    // Reset once more: what was claimed before counts no longer; five wrong codes and the right one is void too.
    await reset();
    const third = await hall.signIn(member.client.accountId);
    const code = (await issue()).body.claimCode;
    for (let attempt = 0; attempt < 5; attempt++)
      await third.post(`${path}/claim`, { claimCode: 'BBBB-BBBB' });
    expect(refused(await third.post(`${path}/claim`, { claimCode: code }))).toEqual([
      403,
      'wrong-claim-code',
    ]);
    const outsider = await hall.test.account(['committee-member']);
    expect(refused(await outsider.post(`${path}/claim`, { claimCode: code }))).toEqual([403, 'not-a-member']);
  });

  it('an account made for a member after the sitting was planned, until it is claimed', async () => {
    const { room, test } = hall;
    const member = room.member(8);
    const campaignId = await room.campaign({ CSTDCS: 1 });
    const { body: planned } = await room.plan({ campaignId });
    await room.staff.post(`/api/sittings/${planned.id}/agenda`, {
      awardTypeIds: [await room.year.award('CSTDCS')],
    });
    const admin = await test.account(['administrator']);
    const { body: account } = await admin.post<{ id: string }>('/api/accounts', {
      ...{ username: 'thanhvien.moi', displayName: 'Thành viên mới', roles: ['committee-member'] },
      password: 'một mật khẩu ban đầu',
    });
    await test.sql(`update accounts set must_change_password = false where id = $1`, [account.id]);
    const known = (await room.staff.get<CouncilDetailDto>(`/api/councils/${room.council.id}`)).body.members;
    const version = known.find(({ id }) => id === member.id)?.version;
    const named = { ...MEMBER, accountId: account.id, name: member.name, position: 8, version };
    expect((await room.staff.patch(`/api/council-members/${member.id}`, named)).status).toBe(200);
    await room.attend(planned.id);
    await room.move(planned.id, 'open');
    const sitting = await room.sitting(planned.id);
    await hall.openBallot(sitting, 'secret-screen');
    const client = await hall.signIn(account.id);
    const questionId = sitting.questions[0]?.id ?? '';
    const refusal = await hall.vote(questionId, { ...member, client }, 'A');
    expect(refused(refusal)).toEqual([403, 'account-not-reclaimed']);
    expect(refused(await hall.vote(questionId, member, 'A'))).toEqual([403, 'not-a-member']);
  });
});
