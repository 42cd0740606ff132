import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AwardTypeDto, BaseSalaryDto, BaseSalaryPage } from '../../src/catalogue/catalogue.dto.js';
import { RewardRates } from '../../src/catalogue/reward-rates.service.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

type Problem = { code: string; current: AwardTypeDto };

let test: TestApp;
let staff: ApiClient;
let member: ApiClient;
let staffB: ApiClient;
let nextCode = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  member = await test.account(['committee-member']);
  staffB = await test.account(['ward-staff'], { ward: 'B' });
});

afterAll(() => test.close());

const draft = (more: Record<string, unknown> = {}) => ({
  code: `THU-${++nextCode}`,
  name: `Danh hiệu thử ${nextCode}`,
  category: 'title',
  grantedBy: 'ward',
  subjectKinds: ['individual'],
  scoredKinds: [],
  carriesMoney: true,
  sortOrder: 500,
  validFrom: '2024-01-01',
  source: 'Quy chế của phường',
  ...more,
});

async function create(more: Record<string, unknown> = {}): Promise<AwardTypeDto> {
  const { status, body } = await staff.post<AwardTypeDto>('/api/catalogue/award-types', draft(more));
  expect(status).toBe(201);
  return body;
}

async function auditCount(action: string): Promise<number> {
  const [row] = await test.sql<{ n: number }>(
    `select count(*)::int as n from audit_entries where action = $1 and ward_id = $2`,
    [action, test.wardA],
  );
  return row?.n ?? 0;
}

function withoutFixed(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'code' && name !== 'category'));
}

describe('changing the catalogue', () => {
  it('adds an award and puts it on record', async () => {
    const before = await auditCount('award-type.create');
    const created = await create({ name: 'Hoa việc tốt' });
    expect(created).toMatchObject({ version: 1, sureness: 'local', coefficients: [] });
    expect(await auditCount('award-type.create')).toBe(before + 1);
  });

  it.each([
    [{ name: 'LAO ĐỘNG TIÊN TIẾN' }, 409, 'award-type-exists'],
    [{ code: 'LDTT' }, 409, 'award-code-exists'],
    [{ validTo: '2023-12-31' }, 400, 'invalid-input'],
    [{ scoredKinds: ['household'] }, 400, 'invalid-input'],
    [{ code: 'có dấu' }, 400, 'invalid-input'],
    [{ subjectKinds: [] }, 400, 'invalid-input'],
    [{ unknown: 1 }, 400, 'invalid-input'],
  ])('refuses %j and leaves no trace', async (more, status, code) => {
    const before = await auditCount('award-type.create');
    const answer = await staff.post<Problem>('/api/catalogue/award-types', draft(more));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await auditCount('award-type.create')).toBe(before);
  });

  it('is not for another ward', async () => {
    const own = await create();
    const body = { ...withoutFixed(draft()), version: own.version };
    expect((await staffB.patch(`/api/catalogue/award-types/${own.id}`, body)).status).toBe(404);
    expect((await staff.get<AwardTypeDto>(`/api/catalogue/award-types/${own.id}`)).body).toEqual(own);
  });

  it('is not for those who may only read', async () => {
    const { status } = await member.post('/api/catalogue/award-types', draft());
    expect(status).toBe(403);
  });

  it('lets the first of two changes win and shows the other what stands', async () => {
    const award = await create();
    const change = (name: string) =>
      staff.patch<AwardTypeDto & Problem>(`/api/catalogue/award-types/${award.id}`, {
        ...withoutFixed(draft({ name })),
        version: award.version,
      });
    const answers = await Promise.all([change('Tên của người thứ nhất'), change('Tên của người thứ hai')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers.find(({ status }) => status === 200);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body.code).toBe('stale-version');
    expect(loser?.body.current).toMatchObject({ name: winner?.body.name, version: 2 });
  });

  it('dates coefficients: a new one begins, the earlier stays as history', async () => {
    const award = await create();
    const path = `/api/catalogue/award-types/${award.id}/coefficients`;
    const first = {
      subjectKind: 'individual',
      coefficient: '0.30',
      validFrom: '2025-07-01',
      source: 'NĐ 152/2025',
    };
    expect((await staff.post(path, first)).status).toBe(201);
    const again = await staff.post<Problem>(path, first);
    expect([again.status, again.body.code]).toEqual([409, 'coefficient-exists']);
    const wrongKind = await staff.post<Problem>(path, { ...first, subjectKind: 'household' });
    expect([wrongKind.status, wrongKind.body.code]).toEqual([400, 'invalid-input']);
    const second = await staff.post<AwardTypeDto>(path, {
      ...first,
      coefficient: '0.5',
      validFrom: '2026-03-01',
    });
    expect(second.body.coefficients.map((one) => [one.validFrom, one.coefficient])).toEqual([
      ['2025-07-01', '0.30'],
      ['2026-03-01', '0.50'],
    ]);
    const on = async (day: string) =>
      (await test.inWard(() => test.app.get(RewardRates).on(day))).coefficient(award.id, 'individual')
        ?.coefficientHundredths;
    expect([await on('2026-02-28'), await on('2026-03-01')]).toEqual([30, 50]);
  });

  it('corrects a coefficient against its version', async () => {
    const award = await create();
    const path = `/api/catalogue/award-types/${award.id}/coefficients`;
    const added = await staff.post<AwardTypeDto>(path, {
      subjectKind: 'individual',
      coefficient: '0.30',
      validFrom: '2025-07-01',
      source: 'NĐ 152/2025',
    });
    const [row] = added.body.coefficients;
    const body = {
      coefficient: '0.40',
      multiplier: '1.00',
      validTo: '2026-12-31',
      source: 'Đính chính',
      version: 1,
    };
    const changed = await staff.patch<AwardTypeDto>(`${path}/${row?.id}`, body);
    expect(changed.body.coefficients[0]).toMatchObject({
      coefficient: '0.40',
      validTo: '2026-12-31',
      version: 2,
    });
    const stale = await staff.patch<Problem>(`${path}/${row?.id}`, body);
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-version']);
    const before = await staff.patch<Problem>(`${path}/${row?.id}`, {
      ...body,
      validTo: '2025-06-30',
      version: 2,
    });
    expect(before.status).toBe(400);
    expect((await staff.patch(`${path}/${award.id}`, body)).status).toBe(404);
  });

  it('adds and corrects base salaries, one per starting day', async () => {
    const body = { amountDong: 2_700_000, validFrom: '2027-07-01', source: 'Nghị định mới' };
    const added = await staff.post<BaseSalaryDto>('/api/catalogue/base-salaries', body);
    expect([added.status, added.body.amountDong, added.body.sureness]).toEqual([201, 2_700_000, 'local']);
    const again = await staff.post<Problem>('/api/catalogue/base-salaries', body);
    expect([again.status, again.body.code]).toEqual([409, 'base-salary-exists']);
    const path = `/api/catalogue/base-salaries/${added.body.id}`;
    const change = { amountDong: 2_750_000, source: 'Đính chính', version: 1 };
    expect((await staff.patch<BaseSalaryDto>(path, change)).body).toMatchObject({
      amountDong: 2_750_000,
      version: 2,
    });
    const stale = await staff.patch<Problem>(path, change);
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-version']);
    const { body: page } = await member.get<BaseSalaryPage>('/api/catalogue/base-salaries');
    expect(page.items.map(({ validFrom }) => validFrom)).toEqual([
      '2027-07-01',
      '2026-07-01',
      '2024-07-01',
      '2023-07-01',
      '2019-07-01',
      '2018-07-01',
    ]);
    expect((await staffB.get<BaseSalaryPage>('/api/catalogue/base-salaries')).body.total).toBe(5);
    expect((await staffB.patch(path, change)).status).toBe(404);
  });
});
