import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IndividualProfileDto } from '../../src/participants/individuals/individuals.dto.js';
import type { StandingPeriodDto, StandingPeriodPage } from '../../src/participants/standing/standing.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { newPerson, newUnit } from './register-fixtures.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let unit: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  unit = await newUnit(staff, 'Trạm Y tế');
});

afterAll(() => test.close());

const PAPER = { decisionNumber: '21/TB-UBND', decidedOn: '2025-03-01' };
const SUSPENSION = { kind: 'suspension', startsOn: '2025-03-01', ...PAPER, note: 'Đang xác minh đơn tố cáo' };

describe('the register of suspensions and leave', () => {
  it('is written, ended and taken back; why is seen by the ward staff alone and never goes on record', async () => {
    const { id } = await newPerson(staff, unit, 'Lê Tạm Dừng');
    const added = await staff.post<StandingPeriodDto>(`/api/participants/${id}/standing-periods`, SUSPENSION);
    expect([added.status, added.body.note, added.body.policy]).toEqual([
      201,
      SUSPENSION.note,
      { canChange: true, canRemove: true },
    ]);
    const seen = await official.get<StandingPeriodPage>(`/api/standing-periods?participantId=${id}`);
    expect(seen.body.items.map(({ kind, note, unitName, policy }) => [kind, note, unitName, policy])).toEqual(
      [['suspension', null, 'Trạm Y tế', { canChange: false, canRemove: false }]],
    );
    const path = `/api/standing-periods/${added.body.id}`;
    const ended = await staff.patch<StandingPeriodDto>(path, {
      ...SUSPENSION,
      endsOn: '2025-04-30',
      version: 1,
    });
    expect([ended.status, ended.body.endsOn, ended.body.version]).toEqual([200, '2025-04-30', 2]);
    const late = await staff.patch<{ code: string }>(path, { ...SUSPENSION, version: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
    const inForce = async (day: string): Promise<number> =>
      (await staff.get<StandingPeriodPage>(`/api/standing-periods?participantId=${id}&inForceOn=${day}`)).body
        .total;
    expect([await inForce('2025-04-30'), await inForce('2025-05-01')]).toEqual([1, 0]);
    const removed = await staff.post(`${path}/remove`, { reason: 'Ghi nhầm người', version: 2 });
    expect(removed.status).toBe(204);
    const acts = await test.sql(
      `select action, before, after from audit_entries where subject_id = $1 order by id`,
      [added.body.id],
    );
    const first = { kind: 'suspension', startsOn: '2025-03-01', endsOn: null, ...PAPER };
    const second = { ...first, endsOn: '2025-04-30' };
    expect(acts).toEqual([
      { action: 'standing-period.add', before: null, after: first },
      { action: 'standing-period.change', before: first, after: second },
      { action: 'standing-period.remove', before: second, after: null },
    ]);
  });

  it('refuses what makes no sense and whoever does not judge eligibility', async () => {
    const { id } = await newPerson(staff, unit, 'Lê Nghỉ');
    const refused = async (client: ApiClient, target: string, body: object): Promise<unknown[]> => {
      const answer = await client.post<{ code: string; errors?: { code: string }[] }>(
        `/api/participants/${target}/standing-periods`,
        body,
      );
      return [answer.status, answer.body.errors?.[0]?.code ?? answer.body.code];
    };
    const leave = { kind: 'maternity-leave', startsOn: '2025-05-01', endsOn: '2025-10-31' };
    expect([
      await refused(staff, id, { ...leave, endsOn: '2025-04-30' }),
      await refused(staff, unit, leave),
      await refused(official, id, leave),
      await refused(await test.account(['ward-staff'], { ward: 'B' }), id, leave),
      await refused(await test.account(['committee-member']), id, leave),
    ]).toEqual([
      [400, 'ends-before-start'],
      [400, 'leave-of-people-only'],
      [403, 'forbidden'],
      [404, 'not-found'],
      [403, 'forbidden'],
    ]);
    expect((await (await test.account(['committee-member'])).get('/api/standing-periods')).status).toBe(403);
  });
});

it('keeps the paper of a rating, the end of a measure, and where an initiative was used up', async () => {
  const { id } = await newPerson(staff, unit, 'Lê Hồ Sơ');
  const rated = await staff.put<IndividualProfileDto>(`/api/individuals/${id}/ratings/2025`, {
    level: 'good',
    decisionNumber: '812/QĐ-UBND',
    decidedOn: '2025-12-10',
  });
  expect(rated.body.ratings).toEqual([
    { year: 2025, level: 'good', decisionNumber: '812/QĐ-UBND', decidedOn: '2025-12-10', version: 1 },
  ]);
  // Whoever changes the level alone does not lose the paper.
  const raised = await staff.put<IndividualProfileDto>(`/api/individuals/${id}/ratings/2025`, {
    level: 'excellent',
    version: 1,
  });
  expect(raised.body.ratings.map(({ level, decisionNumber }) => [level, decisionNumber])).toEqual([
    ['excellent', '812/QĐ-UBND'],
  ]);
  const initiative = { year: 2025, level: 'base', name: 'Số hóa hồ sơ' };
  const half = await staff.post<{ errors: { code: string }[] }>(`/api/individuals/${id}/initiatives`, {
    ...initiative,
    usedYear: 2025,
  });
  expect([half.status, half.body.errors[0]?.code]).toEqual([400, 'used-by-half']);
  const used = await staff.post<IndividualProfileDto>(`/api/individuals/${id}/initiatives`, {
    ...initiative,
    usedAwardTypeId: await soldierAward(),
    usedYear: 2025,
  });
  expect(used.body.initiatives.map(({ usedAwardName, usedYear }) => [usedAwardName, usedYear])).toEqual([
    ['Chiến sĩ thi đua cơ sở', 2025],
  ]);
  const measure = { year: 2025, level: 'reprimand', decidedOn: '2025-06-01' };
  const early = await staff.post<{ errors: { code: string }[] }>(`/api/individuals/${id}/disciplines`, {
    ...measure,
    endsOn: '2025-05-31',
  });
  expect([early.status, early.body.errors[0]?.code]).toEqual([400, 'ends-before-start']);
  const disciplined = await staff.post<IndividualProfileDto>(`/api/individuals/${id}/disciplines`, {
    ...measure,
    endsOn: '2026-06-01',
  });
  expect(disciplined.body.disciplines?.map(({ endsOn }) => endsOn)).toEqual(['2026-06-01']);
});

async function soldierAward(): Promise<string | undefined> {
  const { body } = await staff.get<{ items: { id: string; code: string }[] }>(
    '/api/catalogue/award-types?pageSize=100',
  );
  return body.items.find(({ code }) => code === 'CSTDCS')?.id;
}
