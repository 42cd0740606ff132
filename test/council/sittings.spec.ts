import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SittingDetailDto, WrittenOpinionDto } from '../../src/council/sittings/sittings.dto.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { CouncilRoom, MEMBER, type Reply } from './council-room.js';

let test: TestApp;
let room: CouncilRoom;

beforeAll(async () => {
  test = await startTestApp();
  room = await CouncilRoom.open(test, 9);
});

afterAll(() => test.close());

describe('a sitting', () => {
  it('is planned with the members of its day, and told what the asker may do', async () => {
    const { status, body } = await room.plan();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ status: 'planned', chairName: 'Thành viên 1', secretaryName: 'Thành viên 2', campaignName: null },
      quorum: { members: 9, present: 0, needed: 6, met: false },
      ...{ questions: [], ballots: [], version: 1 },
    });
    expect(body.roster.map(({ name }) => name)).toEqual(room.members.map(({ name }) => name));
    expect(body.policy).toEqual({
      ...{ canChange: true, canCancel: true, canChangeAgenda: true, canRecordAttendance: true },
      ...{ canReadOpinions: true, moves: [], canOpenBallot: false },
    });
    expect((await room.sitting(body.id, room.chair.client)).policy).toEqual({
      ...{ canChange: false, canCancel: false, canChangeAgenda: false, canRecordAttendance: false },
      ...{ canReadOpinions: false, moves: ['open'], canOpenBallot: false },
    });
    expect((await room.sitting(body.id, room.member(3).client)).policy.moves).toEqual([]);
  });

  it.each([
    ['the same person twice', () => ({ secretaryMemberId: room.chair.id }), [400, 'same-person']],
    ['a day nobody is a member on', () => ({ heldOn: '2025-07-31' }), [409, 'council-not-in-force']],
    [
      'a chair without the role of an official',
      () => ({ chairMemberId: room.member(3).id }),
      [409, 'chair-cannot-preside'],
    ],
    [
      'a campaign that is not in review',
      async () => ({ campaignId: await room.year.campaign('Còn chấm', 'scoring') }),
      [409, 'wrong-phase'],
    ],
  ])('refuses %s', async (_what, more, expected) => {
    const { status, body } = await room.plan(await more());
    expect([status, body.errors?.[0]?.code ?? body.code]).toEqual(expected);
  });

  it('refuses a secretary whose term has ended', async () => {
    const { body: gone } = await room.staff.post<{ id: string }>(`/api/councils/${room.council.id}/members`, {
      ...MEMBER,
      ...{ name: 'Đã thôi', termTo: '2025-12-31' },
    });
    const { status, body } = await room.plan({ secretaryMemberId: gone.id });
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'member-not-on-term']);
    expect((await room.plan({ secretaryMemberId: gone.id, heldOn: '2025-12-31' })).body.roster).toHaveLength(
      10,
    );
  });

  it('is changed and taken back while it is planned', async () => {
    const { body: planned } = await room.plan();
    const path = `/api/sittings/${planned.id}`;
    const change = { ...room.planning(), minutesNumber: '', conclusion: '', place: 'Hội trường' };
    const body = without(change);
    const changed = await room.staff.patch<SittingDetailDto>(path, { ...body, version: 1 });
    expect(changed.body).toMatchObject({ place: 'Hội trường', version: 2 });
    const late = await room.staff.patch<{ code: string }>(path, { ...body, version: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
    expect((await room.staff.delete(`${path}?version=1`)).status).toBe(409);
    expect((await room.staff.delete(`${path}?version=2`)).status).toBe(204);
    expect((await room.staff.get(path)).status).toBe(404);
  });

  it('keeps day, chair and secretary once it has been opened', async () => {
    const sitting = await room.inSession({ LDTT: 1 });
    const body = without(room.planning());
    const sent = {
      ...body,
      title: sitting.title,
      minutesNumber: '03/BB-HĐ',
      conclusion: 'Nhất trí',
      version: sitting.version,
    };
    const moved = await room.staff.patch<{ code: string }>(`/api/sittings/${sitting.id}`, {
      ...sent,
      heldOn: '2026-01-09',
    });
    expect([moved.status, moved.body.code]).toEqual([409, 'wrong-sitting-status']);
    expect((await room.staff.patch(`/api/sittings/${sitting.id}`, sent)).status).toBe(200);
  });

  it('leaves a member alone who has a place in it', async () => {
    const { status, body } = await room.staff.delete<{ code: string }>(
      `/api/council-members/${room.chair.id}?version=1`,
    );
    expect([status, body.code]).toEqual([409, 'member-in-sitting']);
  });

  it('is not found by another ward', async () => {
    const { body } = await room.plan();
    const other = await test.account(['ward-staff'], { ward: 'B' });
    expect((await other.get(`/api/sittings/${body.id}`)).status).toBe(404);
    expect((await other.get(`/api/sittings/${body.id}/opinions`)).status).toBe(404);
  });
});

describe('opening a sitting', () => {
  it('needs the quorum of the strictest award on the agenda, chair and secretary, and is the chair’s', async () => {
    const campaignId = await room.campaign({ LDTT: 1 });
    const { body: planned } = await room.plan({ campaignId });
    await room.attend(planned.id, { 1: {} });
    const absent = await room.move(planned.id, 'open');
    expect([absent.status, absent.body.code]).toEqual([409, 'chair-or-secretary-absent']);
    // 2/3 of nine are six; an award on the agenda asks for 80 %, which are eight.
    await room.attend(planned.id, { 7: {}, 8: {}, 9: {} });
    expect((await room.sitting(planned.id)).quorum).toEqual({ members: 9, present: 6, needed: 6, met: true });
    await room.staff.post(`/api/sittings/${planned.id}/agenda`, {
      awardTypeIds: [await room.year.award('LDTT')],
    });
    const few = await room.move(planned.id, 'open');
    expect([few.status, few.body.code]).toEqual([409, 'no-quorum']);
    await room.attend(planned.id, { 9: {} });
    const { version } = await room.sitting(planned.id);
    const official = await test.account(['official']);
    const stranger = await official.post<{ code: string }>(`/api/sittings/${planned.id}/move`, {
      to: 'open',
      version,
    });
    expect([stranger.status, stranger.body.code]).toEqual([403, 'not-the-chair']);
    const opened = await room.move(planned.id, 'open');
    expect(opened.body).toMatchObject({
      status: 'open',
      quorum: { members: 9, present: 8, needed: 8, met: true },
    });
    expect(opened.body.openedAt).not.toBeNull();
  });

  it('goes forward and back along the table of moves, back with a reason', async () => {
    const sitting = await room.inSession({});
    const jump = await room.move(sitting.id, 'locked');
    expect([jump.status, jump.body.code]).toEqual([409, 'move-not-allowed']);
    const bare = await room.move(sitting.id, 'planned');
    expect([bare.status, bare.body.errors?.[0]?.code]).toEqual([400, 'reason-required']);
    expect((await room.move(sitting.id, 'planned', { reason: 'Mở nhầm' })).body).toMatchObject({
      status: 'planned',
      openedAt: null,
    });
    await room.move(sitting.id, 'open');
    expect((await room.move(sitting.id, 'closed')).body.closedAt).not.toBeNull();
    expect((await room.move(sitting.id, 'open', { reason: 'Sót một nội dung' })).body.closedAt).toBeNull();
    await room.move(sitting.id, 'closed');
    const stale = await room.chair.client.post<{ code: string }>(`/api/sittings/${sitting.id}/move`, {
      to: 'locked',
      version: 1,
    });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-version']);
    expect((await room.move(sitting.id, 'locked')).body).toMatchObject({
      status: 'locked',
      policy: { moves: [] },
    });
    expect((await room.move(sitting.id, 'open', { reason: 'Mở lại' })).body.code).toBe('move-not-allowed');
    await expect(
      test.sql(`update sittings set place = 'nơi khác' where id = $1`, [sitting.id]),
    ).rejects.toThrow('sitting is locked');
    await expect(
      test.sql(`update sitting_roster set presence = null where sitting_id = $1`, [sitting.id]),
    ).rejects.toThrow('sitting is locked');
  });
});

describe('attendance', () => {
  it('keeps who is away and why, entry by entry against the version read', async () => {
    const { body: planned } = await room.plan();
    const { body } = await room.attend(planned.id, {
      3: { reason: 'Nghỉ ốm', document: 'Phiếu ý kiến ngày 07/01/2026' },
    });
    expect(room.entry(body.roster, room.member(3).id)).toMatchObject({
      ...{
        presence: 'absent',
        absenceReason: 'Nghỉ ốm',
        opinionDocument: 'Phiếu ý kiến ngày 07/01/2026',
        version: 2,
      },
    });
    const entry = {
      memberId: room.member(3).id,
      presence: 'present',
      absenceReason: '',
      opinionDocument: '',
      version: 1,
    };
    const path = `/api/sittings/${planned.id}/attendance`;
    const late = await room.staff.put<{ code: string }>(path, { entries: [entry] });
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
    const unknown = { ...entry, memberId: planned.id };
    expect((await room.staff.put(path, { entries: [unknown] })).status).toBe(404);
  });

  it('names who counts the slips', async () => {
    const { body: planned } = await room.plan();
    const path = `/api/sittings/${planned.id}/tellers`;
    const body = {
      headMemberId: room.member(4).id,
      memberIds: [room.member(5).id, room.member(6).id],
      version: 1,
    };
    const named = await room.staff.put<SittingDetailDto>(path, body);
    expect(
      named.body.roster.filter(({ teller }) => teller).map(({ name, teller }) => [name, teller]),
    ).toEqual([
      ['Thành viên 4', 'head'],
      ['Thành viên 5', 'member'],
      ['Thành viên 6', 'member'],
    ]);
    expect((await room.staff.put(path, body)).status).toBe(409);
    expect((await room.staff.put(path, { ...body, memberIds: [planned.id], version: 2 })).status).toBe(404);
  });
});

describe('written opinions', () => {
  const enter = (
    sittingId: string,
    memberId: string,
    opinions: object[],
  ): Promise<Reply<WrittenOpinionDto[]>> =>
    room.staff.put(`/api/sittings/${sittingId}/opinions/${memberId}`, { opinions });

  it('are entered for members who are away and have sent a paper, and read by the secretary alone', async () => {
    const sitting = await room.inSession({ LDTT: 2 }, { 9: { document: 'Phiếu ý kiến ngày 07/01/2026' } });
    const [first, second] = sitting.questions.map(({ id }) => id);
    const away = room.member(9).id;
    const { body } = await enter(sitting.id, away, [
      { questionId: first, choice: 'agree' },
      { questionId: second, choice: 'disagree' },
    ]);
    expect(body).toEqual([
      { questionId: first, memberId: away, choice: 'agree' },
      { questionId: second, memberId: away, choice: 'disagree' },
    ]);
    expect((await enter(sitting.id, away, [{ questionId: first, choice: null }])).body).toHaveLength(1);
    expect((await room.chair.client.get(`/api/sittings/${sitting.id}/opinions`)).status).toBe(403);
    const [record] = await test.sql<{ after: object }>(
      `select after from audit_entries where action = 'sitting.opinions' and subject_id = $1 order by id limit 1`,
      [sitting.id],
    );
    expect(JSON.stringify(record?.after)).not.toMatch(/agree/);
    const here = await enter(sitting.id, room.member(5).id, [{ questionId: first, choice: 'agree' }]);
    expect([here.status, here.body.code]).toEqual([409, 'not-an-absent-voter']);
    expect((await enter(sitting.id, away, [{ questionId: sitting.id, choice: 'agree' }])).status).toBe(404);
    // Whoever comes after all says it in the room.
    await room.attend(sitting.id);
    expect((await room.staff.get<object[]>(`/api/sittings/${sitting.id}/opinions`)).body).toEqual([]);
  });

  it('need their paper', async () => {
    const sitting = await room.inSession({ LDTT: 1 }, { 9: {} });
    const questionId = sitting.questions[0]?.id;
    const { status, body } = await enter(sitting.id, room.member(9).id, [{ questionId, choice: 'agree' }]);
    expect([status, body.code]).toEqual([409, 'opinion-document-missing']);
  });
});

/** What a sitting keeps from its planning on. */
function without(planning: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(planning).filter(([key]) => key !== 'councilId' && key !== 'campaignId'),
  );
}
