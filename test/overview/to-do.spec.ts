import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ToDoDto, ToDoListDto } from '../../src/overview/overview.dto.js';
import { awardId, campaignIn, newPerson, newUnit } from '../participants/register-fixtures.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { codes, counts, toDo } from './looking.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

describe('registering', () => {
  let unit: string;
  let representative: ApiClient;
  let award: string;
  let people: string[];

  beforeAll(async () => {
    unit = await newUnit(staff, 'Tổ dân phố 2', { protocolOrder: 2 });
    await newUnit(staff, 'Tổ dân phố 10', { protocolOrder: 10 });
    representative = await test.account(['unit-representative'], { collectiveId: unit });
    award = await awardId(test, 'Lao động tiên tiến');
    people = [];
    for (const name of ['Lê Thị An', 'Phạm Văn Bình']) people.push((await newPerson(staff, unit, name)).id);
  });

  const register = async (
    campaignId: string,
    participantId = people[0] ?? '',
  ): Promise<{ id: string; version: number }> =>
    (
      await representative.post<{ id: string; version: number }>('/api/registrations', {
        ...{ campaignId, participantId, awardTypeId: award },
      })
    ).body;
  const act = (by: ApiClient, name: string, id: string, version: number) =>
    by.post(`/api/registrations/${id}/${name}`, { version, reason: 'Chưa ghi thành tích' });

  it('follows a registration from the unit to the office and back, each told what is theirs', async () => {
    const campaignId = await campaignIn(test, 'registration');
    expect(await counts(representative, campaignId)).toEqual({ 'own-registrations-missing': '1' });
    expect(await counts(staff, campaignId)).toEqual({ 'units-not-sent': '2' });
    const { id } = await register(campaignId);
    expect(await counts(representative, campaignId)).toEqual({ 'own-registrations-draft': '1' });
    expect(await counts(staff, campaignId)).toEqual({ 'units-not-sent': '2' });
    await act(representative, 'submit', id, 1);
    expect(await counts(representative, campaignId)).toEqual({});
    expect(await counts(staff, campaignId)).toEqual({
      'registrations-to-accept': '1',
      'units-not-sent': '1',
    });
    await act(staff, 'return', id, 2);
    expect(await counts(representative, campaignId)).toEqual({ 'own-registrations-returned': '1' });
    expect(await counts(staff, campaignId)).toEqual({ 'units-not-sent': '1', 'registrations-returned': '1' });
    await act(representative, 'submit', id, 3);
    await act(staff, 'accept', id, 4);
    expect(await counts(representative, campaignId)).toEqual({});
    expect(await counts(staff, campaignId)).toEqual({ 'units-not-sent': '1' });
    expect(await counts(official, campaignId)).toEqual({});
  });

  it('says what, how many, by when, and where it is done', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const [days] = await test.sql<{ due: string }>(
      `select closes_on::text as due from campaign_phases where campaign_id = $1`,
      [campaignId],
    );
    const { id } = await register(campaignId);
    await act(representative, 'submit', id, 1);
    const [item] = (await toDo(staff, campaignId)).items;
    expect(item).toEqual({
      code: 'registrations-to-accept',
      title: 'Bản đăng ký chờ tiếp nhận',
      count: 1,
      outOf: null,
      dueOn: days?.due ?? null,
      isOverdue: false,
      target: { page: 'registrations', campaignId, criteriaSetId: null, state: 'submitted' },
    } satisfies ToDoDto);
  });

  it('is overdue from the day after the last one, and the phase waits to be moved', async () => {
    const overdue = async (days: [number, number]): Promise<[string, boolean][]> => {
      const { items } = await toDo(staff, await campaignIn(test, 'registration', days));
      return items.map(({ code, isOverdue }) => [code, isOverdue]);
    };
    expect(await overdue([-5, 0])).toEqual([['units-not-sent', false]]);
    expect(await overdue([-5, -1])).toEqual([
      ['units-not-sent', true],
      ['phase-to-move', true],
    ]);
  });

  it('is over once scoring has begun', async () => {
    const campaignId = await campaignIn(test, 'scoring');
    expect(await codes(staff, campaignId)).toEqual([]);
    expect(await codes(representative, campaignId)).toEqual([]);
  });
});

describe('imports', () => {
  it('that were previewed wait to be applied, those of other campaigns aside', async () => {
    const own = await campaignIn(test, 'review');
    const other = await campaignIn(test, 'review');
    for (const campaign of [own, other, null]) {
      await test.inWard((uow) =>
        uow.execute(
          `insert into imports (kind, campaign_id, file_name, file_sha256, file_size, source, report, fingerprint, created_by)
           values ('register', $1, 'dang-ky.xlsx', repeat('a', 64), 1, '', '{}', repeat('a', 64), $2)`,
          [campaign, staff.accountId],
        ),
      );
    }
    expect(await counts(staff, own)).toEqual({ 'imports-to-apply': '2' });
    await test.sql(`update imports set status = 'discarded', source = null`);
    expect(await counts(staff, own)).toEqual({});
  });
});

describe('accounts', () => {
  it('nobody has signed in with yet are the administrator’s to look after, whatever the campaign', async () => {
    const administrator = await test.account(['administrator']);
    const [own] = await test.sql<{ n: number }>(
      `select count(*)::int as n from accounts where ward_id = $1 and last_login_at is null and status = 'active'`,
      [test.wardA],
    );
    const { items } = await toDo(administrator, await campaignIn(test, 'scoring'));
    expect(items).toEqual([
      {
        code: 'accounts-never-signed-in',
        title: 'Tài khoản chưa đăng nhập lần nào',
        ...{ count: own?.n, outOf: null, dueOn: null, isOverdue: false },
        target: { page: 'accounts', campaignId: null, criteriaSetId: null, state: null },
      },
    ]);
  });
});

describe('the campaign looked at', () => {
  it('is the newest one under way, then the newest draft, then none', async () => {
    const reader = await test.account(['official'], { ward: 'B' });
    const current = async (): Promise<string | undefined> =>
      (await reader.get<ToDoListDto>('/api/overview/to-do')).body.campaign?.name;
    const add = (name: string, year: number, phase: string): Promise<unknown> =>
      test.inWard(
        (uow) =>
          uow.execute(`insert into campaigns (kind, name, year, phase) values ('yearly', $1, $2, $3)`, [
            ...[name, year, phase],
          ]),
        'B',
      );
    expect((await reader.get<ToDoListDto>('/api/overview/to-do')).body).toEqual({
      campaign: null,
      items: [],
    });
    await add('Đã xong', 2026, 'closed');
    expect(await current()).toBeUndefined();
    await add('Đang soạn', 2027, 'draft');
    expect(await current()).toBe('Đang soạn');
    await add('Năm nay', 2026, 'review');
    await add('Năm ngoái', 2025, 'decided');
    expect(await current()).toBe('Năm nay');
  });

  it('is told by name and phase, and is not there for another ward', async () => {
    const campaignId = await campaignIn(test, 'review');
    const { campaign } = await toDo(official, campaignId);
    expect(campaign).toMatchObject({ id: campaignId, year: 2025, phase: 'review' });
    expect(campaign?.phaseLabel).toBe('Xét, đề nghị khen thưởng');
    const stranger = await test.account(['official'], { ward: 'B' });
    const answer = await stranger.get(`/api/overview/to-do?campaignId=${campaignId}`);
    expect([answer.status, answer.body['code']]).toEqual([404, 'not-found']);
    const malformed = await official.get('/api/overview/to-do?campaignId=1');
    expect(malformed.status).toBe(400);
  });
});
