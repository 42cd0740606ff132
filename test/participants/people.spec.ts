import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { auditCount, newPerson, newUnit, type PageAnswer } from './register-fixtures.js';

interface PersonAnswer {
  id: string;
  name: string;
  version: number;
  code?: string;
  existingId?: string;
  current?: { version: number; name: string };
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
let official: ApiClient;
let unit: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
  member = await test.account(['committee-member']);
  official = await test.account(['official']);
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

describe('a person', () => {
  it('is entered with the form of address of the gender, a birth date as far as known, a clean name', async () => {
    const { status, body } = await create({
      name: '  Trần  Thị Hoa ',
      gender: 'female',
      birth: '1980-05',
      idNumber: '019180000001',
      phone: '+84 912 345 678',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'Trần Thị Hoa',
      formOfAddress: 'Bà',
      birth: '1980-05',
      idNumber: '019180000001',
      phone: '0912345678',
      unit: { id: unit, name: 'Tổ dân phố 7', block: 'Khối tổ dân phố' },
      policy: { canChange: true, canArchive: true, canRestore: false },
      version: 1,
    });
  });

  it('is never there twice: same name and unit, birth dates that do not contradict', async () => {
    const first = await create({ name: 'Lê Hoà', birth: '1975' });
    const same = await create({ name: 'LÊ HÒA', birth: '1975-03-01' });
    expect(codes(same)).toEqual([409, 'already-in-register']);
    expect(same.body.existingId).toBe(first.body.id);
    expect(codes(await create({ name: 'Lê Hòa' }))).toEqual([409, 'already-in-register']);
    expect((await create({ name: 'Lê Hòa', birth: '1976' })).status).toBe(201);
    expect((await create({ name: 'Lê Hoa', birth: '1975' })).status).toBe(201);
    const elsewhere = await newUnit(staff, 'Tổ dân phố 8');
    expect((await create({ name: 'Lê Hòa', birth: '1975', unitId: elsewhere })).status).toBe(201);
  });

  it('is told from a namesake of the same year by the identity number', async () => {
    await create({ name: 'Phạm Văn Nam', birth: '1990', idNumber: '019090000001' });
    expect(codes(await create({ name: 'Phạm Văn Nam', birth: '1990' }))).toEqual([
      409,
      'already-in-register',
    ]);
    expect((await create({ name: 'Phạm Văn Nam', birth: '1990', idNumber: '019090000002' })).status).toBe(
      201,
    );
    expect(codes(await create({ name: 'Ai Khác', idNumber: '019090000002' }))).toEqual([
      409,
      'id-number-taken',
    ]);
  });

  it('is entered once when two enter it at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => create({ name: 'Đặng Song Sinh', birth: '1999' })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
    expect(answers.filter((answer) => answer.status === 409).map((answer) => answer.body.code)).toEqual([
      'already-in-register',
      'already-in-register',
    ]);
  });

  it('is refused with what is wrong, field by field, and nothing goes on record', async () => {
    const before = await auditCount(test);
    expect(codes(await create({ name: 'A B', birth: '1980-02-30' }))).toEqual([400, 'invalid-birth']);
    expect(codes(await create({ name: 'A B', birth: '30/02/1980' }))).toEqual([400, 'matches']);
    expect(codes(await create({ name: 'A B', idNumber: '123' }))).toEqual([400, 'matches']);
    expect(codes(await create({ name: 'A B', phone: '113' }))).toEqual([400, 'invalid-phone']);
    expect(codes(await create({ name: '  ', birth: '1980' }))).toEqual([400, 'missing-name']);
    expect(codes(await create({ name: 'x'.repeat(256) }))).toEqual([400, 'max-length']);
    expect(codes(await create({ name: 'A B', unitId: test.wardA }))).toEqual([400, 'no-such-unit']);
    expect(codes(await create({ name: 'A B', salary: 1 }))).toEqual([400, 'whitelist-validation']);
    expect(await auditCount(test)).toBe(before);
  });

  it('is changed by one of two; the other is told what stands now', async () => {
    const { id } = await newPerson(staff, unit, 'Vũ Đình Sửa', { phone: '0912345678' });
    const changed = await staff.patch<PersonAnswer>(`/api/individuals/${id}`, {
      post: 'Tổ trưởng',
      isLeader: true,
      version: 1,
    });
    expect(changed.body).toMatchObject({
      post: 'Tổ trưởng',
      isLeader: true,
      phone: '0912345678',
      version: 2,
    });
    const stale = await staff.patch<PersonAnswer>(`/api/individuals/${id}`, { post: 'Tổ phó', version: 1 });
    expect(codes(stale)).toEqual([409, 'stale-version']);
    expect(stale.body.current).toMatchObject({ version: 2, post: 'Tổ trưởng' });
    const [entry] = await test.sql<{ before: object; after: object }>(
      `select before, after from audit_entries where action = 'individual.change' and subject_id = $1`,
      [id],
    );
    expect(entry).toMatchObject({
      before: { post: '', isLeader: false },
      after: { post: 'Tổ trưởng', isLeader: true },
    });
  });

  it('is archived, cannot be changed then, and comes back only when nobody took the place', async () => {
    const { id } = await newPerson(staff, unit, 'Ngô Thị Lưu', { birth: '1970' });
    const archived = await staff.post<PersonAnswer>(`/api/individuals/${id}/archive`, { version: 1 });
    expect(archived.body).toMatchObject({
      status: 'archived',
      policy: { canChange: false, canRestore: true },
    });
    expect(codes(await staff.patch(`/api/individuals/${id}`, { post: 'x', version: 2 }))).toEqual([
      409,
      'archived',
    ]);
    const list = await staff.get<PageAnswer<PersonAnswer>>('/api/individuals?q=ngo%20thi%20luu');
    expect(list.body.total).toBe(0);
    const second = await newPerson(staff, unit, 'Ngô Thị Lưu');
    expect(codes(await staff.post(`/api/individuals/${id}/restore`, { version: 2 }))).toEqual([
      409,
      'already-in-register',
    ]);
    await staff.post(`/api/individuals/${second.id}/archive`, { version: 1 });
    expect(
      (await staff.post<PersonAnswer>(`/api/individuals/${id}/restore`, { version: 2 })).body.status,
    ).toBe('active');
  });

  it('shows the identity number masked, no phone, no note and no discipline to committee members', async () => {
    const { id } = await newPerson(staff, unit, 'Hồ Văn Kín', {
      idNumber: '019080004028',
      phone: '0987654321',
      note: 'Nghỉ phép',
    });
    await staff.post(`/api/individuals/${id}/disciplines`, { year: 2025, level: 'reprimand' });
    const seen = await member.get<PersonAnswer>(`/api/individuals/${id}`);
    expect(seen.body).toMatchObject({ idNumber: '•••••••••028', phone: null, note: null, disciplines: null });
    expect((await official.get<PersonAnswer>(`/api/individuals/${id}`)).body).toMatchObject({
      idNumber: '•••••••••028',
      disciplines: [{ level: 'reprimand' }],
    });
    const found = async (by: ApiClient, q: string): Promise<number> =>
      (await by.get<PageAnswer<PersonAnswer>>(`/api/individuals?q=${q}`)).body.total;
    expect([
      await found(staff, '019080004028'),
      await found(staff, '4028'),
      await found(member, '019080004028'),
    ]).toEqual([1, 0, 0]);
    const [entry] = await test.sql<{ after: object }>(
      `select after from audit_entries where action = 'individual.create' and subject_id = $1`,
      [id],
    );
    expect(JSON.stringify(entry)).not.toContain('019080004028');
    expect(JSON.stringify(entry)).not.toContain('0987654321');
  });

  it('is entered and changed by the ward staff alone', async () => {
    for (const other of [member, official]) {
      expect((await other.post('/api/individuals', { name: 'A B', unitId: unit })).status).toBe(403);
      expect((await other.patch(`/api/individuals/${unit}`, { version: 1 })).status).toBe(403);
    }
  });
});

describe('what is on record of a person', () => {
  it('is a rating a year, guarded by its version', async () => {
    const { id } = await newPerson(staff, unit, 'Bùi Xếp Loại');
    const set = await staff.put<PersonAnswer>(`/api/individuals/${id}/ratings/2025`, { level: 'good' });
    expect(set.body.ratings).toEqual([
      { year: 2025, level: 'good', decisionNumber: '', decidedOn: null, version: 1 },
    ]);
    expect(codes(await staff.put(`/api/individuals/${id}/ratings/2025`, { level: 'excellent' }))).toEqual([
      409,
      'stale-version',
    ]);
    const changed = await staff.put<PersonAnswer>(`/api/individuals/${id}/ratings/2025`, {
      level: 'excellent',
      version: 1,
    });
    expect(changed.body.ratings).toEqual([
      { year: 2025, level: 'excellent', decisionNumber: '', decidedOn: null, version: 2 },
    ]);
    expect(codes(await staff.put(`/api/individuals/${id}/ratings/1900`, { level: 'good' }))).toEqual([
      400,
      'year-out-of-range',
    ]);
    expect(codes(await staff.put(`/api/individuals/${id}/ratings/2025`, { level: 'A', version: 2 }))).toEqual(
      [400, 'is-in'],
    );
    const listed = await staff.get<PageAnswer<PersonAnswer>>('/api/individuals?year=2025&rating=excellent');
    expect(listed.body.items).toMatchObject([{ id, rating: { year: 2025, level: 'excellent' } }]);
    const removed = await staff.post<PersonAnswer>(`/api/individuals/${id}/ratings/2025/remove`, {
      reason: 'Ghi nhầm người',
      version: 2,
    });
    expect(removed.body.ratings).toEqual([]);
    expect(
      codes(
        await staff.post(`/api/individuals/${id}/ratings/2025/remove`, {
          reason: 'Ghi nhầm người',
          version: 2,
        }),
      ),
    ).toEqual([404, 'not-found']);
  });

  it('is initiatives and discipline, each added, changed and taken back with a reason', async () => {
    const { id } = await newPerson(staff, unit, 'Bùi Sáng Kiến');
    for (const [path, body, change] of [
      ['initiatives', { year: 2025, level: 'base', name: 'Số hóa hồ sơ' }, { year: 2025, level: 'province' }],
      [
        'disciplines',
        { year: 2024, level: 'reprimand', decidedOn: '2024-05-06' },
        { year: 2024, level: 'warning' },
      ],
    ] as const) {
      const added = await staff.post<PersonAnswer>(`/api/individuals/${id}/${path}`, body);
      expect([added.status, added.body[path]]).toMatchObject([201, [body]]);
      const record = added.body[path]?.[0] as { id: string; version: number };
      const at = `/api/individuals/${id}/${path}/${record.id}`;
      const changed = await staff.patch<PersonAnswer>(at, { ...change, version: 1 });
      expect(changed.body[path]).toMatchObject([{ ...change, version: 2 }]);
      expect(codes(await staff.patch(at, { ...change, version: 1 }))).toEqual([409, 'stale-version']);
      expect(codes(await staff.post(`${at}/remove`, { version: 2 }))).toEqual([400, 'is-string']);
      const removed = await staff.post<PersonAnswer>(`${at}/remove`, {
        reason: 'Ghi nhầm người',
        version: 2,
      });
      expect(removed.body[path]).toEqual([]);
      const acts = await test.sql<{ action: string; reason: string | null }>(
        `select action, reason from audit_entries where subject_id = $1 and action like $2 order by id desc limit 1`,
        [id, `individual.remove-%`],
      );
      expect(acts).toEqual([{ action: `individual.remove-${path.slice(0, -1)}`, reason: 'Ghi nhầm người' }]);
    }
  });
});
