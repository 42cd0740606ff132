import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QuestionDto } from '../../src/council/sittings/questions.dto.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { CouncilRoom } from './council-room.js';

let test: TestApp;
let room: CouncilRoom;

beforeAll(async () => {
  test = await startTestApp();
  room = await CouncilRoom.open(test, 9);
});

afterAll(() => test.close());

describe('the agenda', () => {
  it('begins with what was most disagreed about, and takes any other order', async () => {
    const campaignId = await room.year.campaign('Phong trào có điểm');
    const unitId = await room.year.unit('Đơn vị có điểm');
    const setId = await room.year.criteriaSet(campaignId, 'individual', ['LDTT']);
    const spreads: Record<string, string | null> = { An: '2.00', Bình: '9.50', Chi: null, Dũng: '4.25' };
    for (const [given, spread] of Object.entries(spreads)) {
      const person = await room.year.person(unitId, `Lê ${given}`);
      await room.nominate(campaignId, person, 'LDTT');
      await room.year.liveResult(setId, person, { points: '90', classification: 'Xuất sắc' });
      await test.inWard((uow) =>
        uow.execute(`update results set spread = $2 where participant_id = $1`, [person, spread]),
      );
    }
    const { body: planned } = await room.plan({ campaignId });
    const path = `/api/sittings/${planned.id}/agenda`;
    const awardTypeIds = [await room.year.award('LDTT')];
    expect((await room.staff.post(path, { awardTypeIds })).body).toEqual({ added: 4, total: 4 });
    expect((await room.staff.post(path, { awardTypeIds })).body).toEqual({ added: 0, total: 4 });
    const shown = async (): Promise<[string, string | null][]> =>
      (await room.sitting(planned.id)).questions.map(({ name, spread }) => [name, spread]);
    expect(await shown()).toEqual([
      ['Lê Bình', '9.50'],
      ['Lê Dũng', '4.25'],
      ['Lê An', '2.00'],
      ['Lê Chi', null],
    ]);
    const ids = (await room.sitting(planned.id)).questions.map(({ id }) => id);
    const reversed = [...ids].reverse();
    expect(
      (await room.staff.put<QuestionDto[]>(`${path}/order`, { questionIds: reversed })).body.map(
        ({ id }) => id,
      ),
    ).toEqual(reversed);
    const half = await room.staff.put<{ code: string }>(`${path}/order`, { questionIds: ids.slice(1) });
    expect([half.status, half.body.code]).toEqual([400, 'order-incomplete']);
    expect((await room.staff.post<QuestionDto[]>(`${path}/sort`)).body.map(({ id }) => id)).toEqual(ids);
  });

  it('takes chosen nominations that are open, and no others', async () => {
    const campaignId = await room.campaign({ LDTT: 2 });
    const { body: planned } = await room.plan({ campaignId });
    const path = `/api/sittings/${planned.id}/agenda`;
    const [first, second] = await test.sql<{ id: string }>(
      `select id from nominations where campaign_id = $1`,
      [campaignId],
    );
    await test.sql(`update nominations set status = 'set-aside', set_aside_reason = 'Để lại' where id = $1`, [
      second?.id,
    ]);
    const refused = await room.staff.post<{ code: string }>(path, { nominationIds: [first?.id, second?.id] });
    expect([refused.status, refused.body.code]).toEqual([409, 'nomination-not-open']);
    expect((await room.staff.post(path, { nominationIds: [first?.id] })).body).toEqual({
      added: 1,
      total: 1,
    });
    expect((await room.staff.post(path, { nominationIds: [planned.id] })).status).toBe(404);
    const both = await room.staff.post<{ code: string }>(path, {
      nominationIds: [first?.id],
      awardTypeIds: [planned.id],
    });
    expect([both.status, both.body.code]).toEqual([400, 'agenda-choice']);
  });

  it('outside a campaign names subjects and awards', async () => {
    const unitId = await room.year.unit('Đơn vị đột xuất');
    const participantId = await room.year.person(unitId, 'Vũ Thị Dũng Cảm');
    const { body: planned } = await room.plan();
    const path = `/api/sittings/${planned.id}/agenda`;
    const subjects = [{ participantId, awardTypeId: await room.year.award('GK') }];
    expect((await room.staff.post(path, { subjects })).body).toEqual({ added: 1, total: 1 });
    const wrong = [{ participantId, awardTypeId: await room.year.award('TTLDTT') }];
    const refused = await room.staff.post<{ code: string }>(path, { subjects: wrong });
    expect([refused.status, refused.body.code]).toEqual([400, 'kind-not-granted']);
    const other = await room.staff.post<{ code: string }>(path, {
      awardTypeIds: [await room.year.award('GK')],
    });
    expect([other.status, other.body.code]).toEqual([400, 'agenda-choice']);
  });

  it('keeps what was said, and lets go of what was not voted upon', async () => {
    const sitting = await room.inSession({ LDTT: 2 });
    const [first, second] = sitting.questions;
    const path = `/api/questions/${first?.id ?? ''}`;
    const noted = await room.staff.patch<QuestionDto>(path, {
      notes: 'Đồng chí A: nhất trí cao',
      version: 1,
    });
    expect(noted.body).toMatchObject({ notes: 'Đồng chí A: nhất trí cao', version: 2 });
    expect((await room.staff.patch(path, { notes: '', version: 1 })).status).toBe(409);
    expect((await room.staff.delete(`${path}?version=1`)).status).toBe(409);
    expect((await room.staff.delete(`${path}?version=2`)).status).toBe(204);
    expect((await room.question(second?.id ?? '')).position).toBe(1);
  });
});

describe('stepping out', () => {
  it('is suggested for one’s own name and one’s own unit, and said by the member or the secretary', async () => {
    const unitId = await room.year.unit('Trường Tiểu học');
    const own = await room.year.person(unitId, 'Ngô Thị Tự');
    const colleague = await room.year.person(unitId, 'Ngô Thị Đồng');
    await test.sql(`update council_members set participant_id = $2, unit_id = $3 where id = $1`, [
      room.member(3).id,
      own,
      unitId,
    ]);
    await test.sql(`update council_members set unit_id = $2 where id = $1`, [room.member(4).id, unitId]);
    const campaignId = await room.year.campaign('Phong trào trường học');
    for (const person of [own, colleague]) await room.nominate(campaignId, person, 'LDTT');
    await room.nominate(campaignId, unitId, 'TTLDTT');
    const { body: planned } = await room.plan({ campaignId });
    const awardTypeIds = [await room.year.award('LDTT'), await room.year.award('TTLDTT')];
    await room.staff.post(`/api/sittings/${planned.id}/agenda`, { awardTypeIds });
    const { questions } = await room.sitting(planned.id);
    const suggested = Object.fromEntries(
      questions.map(({ name, recusals }) => [
        name,
        recusals.map(({ memberName, suggestion }) => [memberName, suggestion]),
      ]),
    );
    const unit = [
      ['Thành viên 3', 'unit'],
      ['Thành viên 4', 'unit'],
    ];
    expect(suggested).toEqual({
      'Ngô Thị Tự': [
        ['Thành viên 3', 'own'],
        ['Thành viên 4', 'unit'],
      ],
      'Ngô Thị Đồng': unit,
      'Trường Tiểu học': unit,
    });
    const about = (name: string): QuestionDto => questions.find((one) => one.name === name) as QuestionDto;
    const [three, four] = [room.member(3), room.member(4)];
    const self = await room.answer(about('Ngô Thị Tự').id, three.id, 'step-out', three.client);
    expect(self.body.recusals[0]).toEqual({
      ...{ memberId: three.id, memberName: three.name, suggestion: 'own', steppedOut: true },
      ...{ reason: 'Là người được đề nghị', canAnswer: true },
    });
    const stays = await room.answer(about('Ngô Thị Tự').id, three.id, 'stay', three.client);
    expect([stays.status, stays.body.code]).toEqual([409, 'own-nomination']);
    const other = await room.answer(about('Ngô Thị Đồng').id, four.id, 'stay', three.client);
    expect([other.status, other.body.code]).toEqual([403, 'forbidden']);
    const kept = await room.answer(about('Ngô Thị Đồng').id, four.id, 'stay');
    expect(kept.body.recusals[1]).toMatchObject({ memberName: 'Thành viên 4', steppedOut: false });
    // Nobody suggested it: then a reason must be given.
    const bare = await room.answer(about('Ngô Thị Đồng').id, room.member(5).id, 'step-out');
    expect(bare.status).toBe(400);
    const relative = await room.answer(
      about('Ngô Thị Đồng').id,
      room.member(5).id,
      'step-out',
      room.member(5).client,
      'Là em ruột',
    );
    expect(relative.body.recusals[2]).toMatchObject({
      suggestion: null,
      steppedOut: true,
      reason: 'Là em ruột',
    });
    expect((await room.answer(about('Ngô Thị Đồng').id, planned.id, 'step-out')).status).toBe(404);
  });
});
