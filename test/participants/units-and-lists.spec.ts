import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { newPerson, newUnit, type PageAnswer } from './register-fixtures.js';

interface PersonAnswer {
  id: string;
  name: string;
  version: number;
  code?: string;
  existingId?: string;
  current?: { version: number; name: string };
  changedBy?: string;
  changedAt?: string;
  detail?: string;
  errors?: { field: string; code: string }[];
  idNumber: string | null;
  phone: string | null;
  note: string | null;
  status: string;
  ratings: { year: number; level: string; version: number }[];
  initiatives: { id: string; year: number; level: string; name: string; version: number }[];
  disciplines: { id: string; level: string; version: number }[] | null;
  predecessors: { id: string; name: string }[];
  successors: { name: string }[];
  policy: Record<string, boolean>;
}

let test: TestApp;
let staff: ApiClient;
let member: ApiClient;
let foreign: ApiClient;
let unit: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
  member = await test.account(['committee-member']);
  foreign = await test.account(['ward-staff'], { ward: 'B' });
  unit = await newUnit(staff, 'Tổ dân phố 7', { block: 'Khối tổ dân phố', protocolOrder: 7 });
});

afterAll(async () => {
  await test.close();
});

const create = (body: object): Promise<Answer<PersonAnswer>> =>
  staff.post('/api/individuals', { unitId: unit, ...body });
const codes = ({ status, body }: Answer<PersonAnswer>): unknown[] => [
  status,
  body.errors?.[0]?.code ?? body.code,
];

describe('units', () => {
  it('come in the ward’s order, by name «2» before «10», in force in a year', async () => {
    const names = async (query: string): Promise<string[]> =>
      (await staff.get<PageAnswer<PersonAnswer>>(`/api/collectives?q=xom&${query}`)).body.items.map(
        (item) => item.name,
      );
    await newUnit(staff, 'Xóm 10', { protocolOrder: 1 });
    await newUnit(staff, 'Xóm 2', { protocolOrder: 2, validFrom: '2025-07-01' });
    await newUnit(staff, 'Xóm 9', { protocolOrder: 3, validTo: '2025-06-30' });
    expect(await names('')).toEqual(['Xóm 10', 'Xóm 2', 'Xóm 9']);
    expect(await names('sort=name')).toEqual(['Xóm 2', 'Xóm 9', 'Xóm 10']);
    expect(await names('year=2024')).toEqual(['Xóm 10', 'Xóm 9']);
    expect(await names('year=2026')).toEqual(['Xóm 10', 'Xóm 2']);
  });

  it('may bear the name of one that has ended, not of one in force', async () => {
    await newUnit(staff, 'Tổ cũ', { validTo: '2025-06-30' });
    expect((await staff.post('/api/collectives', { name: 'Tổ cũ', validFrom: '2025-07-01' })).status).toBe(
      201,
    );
    expect(codes(await staff.post('/api/collectives', { name: 'TỔ CŨ', validFrom: '2026-01-01' }))).toEqual([
      409,
      'already-in-register',
    ]);
    expect(
      codes(
        await staff.post('/api/collectives', {
          name: 'Tổ mới',
          validFrom: '2026-01-02',
          validTo: '2026-01-01',
        }),
      ),
    ).toEqual([400, 'ends-before-start']);
  });

  it('know the units they came from, and never themselves', async () => {
    const [old, other, merged] = [
      await newUnit(staff, 'Bản 1'),
      await newUnit(staff, 'Bản 2'),
      await newUnit(staff, 'Bản mới'),
    ];
    const from = (id: string): object => ({ predecessorId: id, changedOn: '2025-07-01', change: 'merged' });
    const set = await staff.put<PersonAnswer>(`/api/collectives/${merged}/predecessors`, {
      predecessors: [from(old), from(other)],
      version: 1,
    });
    expect(set.body.predecessors.map((one) => one.name)).toEqual(['Bản 1', 'Bản 2']);
    expect((await staff.get<PersonAnswer>(`/api/collectives/${old}`)).body.successors).toMatchObject([
      { name: 'Bản mới' },
    ]);
    const circle = await staff.put<PersonAnswer>(`/api/collectives/${old}/predecessors`, {
      predecessors: [from(merged)],
      version: 1,
    });
    expect(codes(circle)).toEqual([409, 'lineage-circle']);
    const twice = await staff.put<PersonAnswer>(`/api/collectives/${merged}/predecessors`, {
      predecessors: [from(old), from(old)],
      version: 2,
    });
    expect(codes(twice)).toEqual([409, 'duplicate-predecessor']);
    expect((await staff.get<PersonAnswer>(`/api/collectives/${merged}`)).body.predecessors.length).toBe(2);
  });

  it('are not put away while somebody is listed under them', async () => {
    const id = await newUnit(staff, 'Tổ có người');
    const person = await newPerson(staff, id, 'Người Cuối Cùng');
    expect(codes(await staff.post(`/api/collectives/${id}/archive`, { version: 1 }))).toEqual([
      409,
      'unit-in-use',
    ]);
    await staff.post(`/api/individuals/${person.id}/archive`, { version: 1 });
    expect(
      (await staff.post<PersonAnswer>(`/api/collectives/${id}/archive`, { version: 1 })).body.status,
    ).toBe('archived');
    expect(codes(await create({ name: 'Người Đến Muộn', unitId: id }))).toEqual([400, 'no-such-unit']);
  });

  it('let an account speak for a unit that is there', async () => {
    const administrator = await test.account(['administrator']);
    const account = {
      username: 'dai.dien',
      displayName: 'Đại diện',
      roles: ['unit-representative'],
      password: 'mùa thu hoạch ở tổ dân phố 7',
    };
    expect(
      codes(await administrator.post('/api/accounts', { ...account, collectiveId: test.wardA })),
    ).toEqual([409, 'no-such-unit']);
    expect((await administrator.post('/api/accounts', { ...account, collectiveId: unit })).status).toBe(201);
  });
});

describe('households', () => {
  it('are entered once per unit, changed, archived and restored', async () => {
    const body = { name: 'Gia đình ông Nguyễn Văn Bình', unitId: unit };
    const created = await staff.post<PersonAnswer>('/api/households', { ...body, address: 'Số 12' });
    expect([created.status, created.body]).toMatchObject([
      201,
      { ...{ name: body.name }, address: 'Số 12', version: 1 },
    ]);
    expect(codes(await staff.post('/api/households', body))).toEqual([409, 'already-in-register']);
    const at = `/api/households/${created.body.id}`;
    expect((await staff.patch<PersonAnswer>(at, { address: 'Số 14', version: 1 })).body).toMatchObject({
      name: body.name,
      address: 'Số 14',
      version: 2,
    });
    const other = await test.account(['ward-staff'], { name: 'Lê Văn Sau' });
    const late = await other.patch<PersonAnswer>(at, { address: 'Số 16', version: 1 });
    expect(codes(late)).toEqual([409, 'stale-version']);
    expect(late.body.current).toMatchObject({ address: 'Số 14', version: 2 });
    expect([late.body.changedBy, Date.parse(late.body.changedAt ?? '')]).toEqual([
      'Nguyễn Thị Hoa',
      expect.any(Number),
    ]);
    expect(late.body.detail).toMatch(
      /^Nguyễn Thị Hoa đã thay đổi dữ liệu này lúc \d{2}:\d{2} \d{2}\/\d{2}\/\d{4}, sau khi bạn mở\. /,
    );
    expect((await staff.post<PersonAnswer>(`${at}/archive`, { version: 2 })).body.status).toBe('archived');
    expect((await staff.post<PersonAnswer>(`${at}/restore`, { version: 3 })).body.status).toBe('active');
    expect((await member.get<PageAnswer<PersonAnswer>>('/api/households?q=binh')).body.total).toBe(1);
  });
});

describe('lists of the register', () => {
  it('put people in Vietnamese order and find them without accents, wildcards taken literally', async () => {
    const place = await newUnit(staff, 'Tổ sắp xếp');
    for (const name of [
      'Hà Văn Bình',
      'Hạ Văn An',
      'Hà Văn An',
      'Đỗ Thị Ân',
      'Nguyễn Đình Đạt',
      'Lý Dũng',
      'Y 100%',
    ])
      await newPerson(staff, place, name);
    const names = async (query: string): Promise<string[]> =>
      (await staff.get<PageAnswer<PersonAnswer>>(`/api/individuals?unitId=${place}&${query}`)).body.items.map(
        (item) => item.name,
      );
    expect(await names('')).toEqual([
      'Y 100%',
      'Hà Văn An',
      'Hạ Văn An',
      'Đỗ Thị Ân',
      'Hà Văn Bình',
      'Lý Dũng',
      'Nguyễn Đình Đạt',
    ]);
    expect(await names('sort=-name&pageSize=2')).toEqual(['Nguyễn Đình Đạt', 'Lý Dũng']);
    expect(await names('q=dinh%20dat')).toEqual(['Nguyễn Đình Đạt']);
    expect(await names('q=AN%20V%C4%83n%20h%E1%BA%A1')).toEqual(['Hà Văn An', 'Hạ Văn An']);
    expect(await names('q=100%25')).toEqual(['Y 100%']);
    expect(await names('q=100_')).toEqual([]);
  });

  it('find anyone of any kind, and only one’s own unit for its representative', async () => {
    const representative = await test.account(['unit-representative'], { collectiveId: unit });
    const all = await member.get<PageAnswer<{ kind: string; name: string }>>(
      '/api/participants?q=to%20dan%20pho%207',
    );
    expect(all.body.items).toMatchObject([{ kind: 'collective', name: 'Tổ dân phố 7' }]);
    const own = await representative.get<PageAnswer<{ name: string; unit: { id: string } | null }>>(
      '/api/participants?pageSize=200',
    );
    expect(own.body.items.every((item) => item.unit === null || item.unit.id === unit)).toBe(true);
    expect(own.body.items.filter((item) => item.unit === null).map((item) => item.name)).toEqual([
      'Tổ dân phố 7',
    ]);
    const stranger = await newPerson(staff, await newUnit(staff, 'Tổ người lạ'), 'Kẻ Lạ');
    expect((await representative.get(`/api/individuals/${stranger.id}`)).status).toBe(404);
    expect(
      (await representative.get<PageAnswer<PersonAnswer>>('/api/individuals?q=ke%20la')).body.total,
    ).toBe(0);
    const account = await test.account(['administrator']);
    expect((await account.get('/api/individuals')).status).toBe(403);
  });

  it('show nothing of another ward, and let nobody of it touch anything', async () => {
    const { id } = await newPerson(staff, unit, 'Của Phường A');
    for (const path of ['participants', 'individuals', 'collectives', 'households']) {
      expect((await foreign.get<PageAnswer<PersonAnswer>>(`/api/${path}?pageSize=200`)).body.total).toBe(0);
    }
    expect((await foreign.get(`/api/individuals/${id}`)).status).toBe(404);
    expect((await foreign.patch(`/api/individuals/${id}`, { post: 'x', version: 1 })).status).toBe(404);
    expect((await foreign.put(`/api/individuals/${id}/ratings/2025`, { level: 'good' })).status).toBe(404);
    expect((await foreign.post(`/api/collectives/${unit}/archive`, { version: 1 })).status).toBe(404);
    expect(codes(await foreign.post('/api/individuals', { name: 'A B', unitId: unit }))).toEqual([
      400,
      'no-such-unit',
    ]);
  });

  it('ask the same number of queries for one row and for three', async () => {
    for (const path of ['participants', 'individuals', 'collectives', 'households']) {
      const statements = (size: number): Promise<number> =>
        test.countQueries(() => staff.get(`/api/${path}?pageSize=${size}`));
      expect(await statements(3)).toBe(await statements(1));
    }
  });
});
