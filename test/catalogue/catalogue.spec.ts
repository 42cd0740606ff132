import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AwardTypeDto, AwardTypePage } from '../../src/catalogue/catalogue.dto.js';
import { CatalogueService } from '../../src/catalogue/catalogue.service.js';
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

async function titled(name: string): Promise<AwardTypeDto> {
  const found = await test.inWard(() => test.app.get(CatalogueService).findByName(name));
  const { body } = await staff.get<AwardTypeDto>(`/api/catalogue/award-types/${found?.id ?? ''}`);
  return body;
}

describe('the catalogue a ward begins with', () => {
  it('names what the ward grants, with coefficients and sources', async () => {
    const { body } = await member.get<AwardTypePage>(
      '/api/catalogue/award-types?grantedBy=ward&pageSize=200',
    );
    expect(
      body.items
        .filter(({ code }) => !code.startsWith('THU'))
        .map((one) => [one.code, one.name, one.subjectKinds, one.scoredKinds, one.carriesMoney]),
    ).toEqual([
      ['TTLDTT', 'Tập thể lao động tiên tiến', ['collective'], ['collective'], true],
      ['TDPVH', 'Tổ dân phố văn hóa', ['collective'], ['collective'], true],
      ['TVH', 'Thôn văn hóa', ['collective'], ['collective'], true],
      ['CSTDCS', 'Chiến sĩ thi đua cơ sở', ['individual'], ['individual'], true],
      ['LDTT', 'Lao động tiên tiến', ['individual'], [], true],
      ['DVTT', 'Đơn vị tiên tiến', ['collective'], ['collective'], true],
      ['CSTT', 'Chiến sĩ tiên tiến', ['individual'], [], true],
      ['GDVH', 'Gia đình văn hóa', ['household'], [], false],
      ['GK', 'Giấy khen', ['collective', 'individual', 'household'], ['collective', 'individual'], true],
    ]);
    const merit = body.items.find(({ code }) => code === 'GK');
    expect(merit?.coefficients.map((one) => [one.subjectKind, one.coefficient, one.multiplier])).toEqual([
      ['collective', '0.30', '2.00'],
      ['household', '0.30', '1.50'],
      ['individual', '0.30', '1.00'],
    ]);
    expect(merit?.coefficients[0]).toMatchObject({
      validFrom: '2025-07-01',
      validTo: '2027-02-28',
      sureness: 'verified',
      source: 'Nghị định 152/2025/NĐ-CP, Điều 54 (tập thể ×2, hộ gia đình ×1,5)',
    });
  });

  it.each([
    'Tập thể lao động tiên tiến',
    'TỔ DÂN PHỐ VĂN HOÁ',
    '  Lao động   tiên tiến ',
    'Chiến sĩ thi đua cơ sở'.normalize('NFD'),
    'Giấy khen',
  ])('finds «%s» by its identity', async (name) => {
    const found = await test.inWard(() => test.app.get(CatalogueService).findByName(name));
    expect(found?.subjectKinds.length).toBeGreaterThan(0);
  });

  it('does not take a name without its accents for the same', async () => {
    expect(await test.inWard(() => test.app.get(CatalogueService).findByName('Giay khen'))).toBeUndefined();
  });

  it.each([
    ['2018-06-30', undefined],
    ['2024-06-30', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
  ])('has the base salary of %s', async (day, dong) => {
    const rates = await test.inWard(() => test.app.get(RewardRates).on(day));
    expect(rates.baseSalaryDong).toBe(dong);
  });

  it('knows coefficients and rounding from 1 July 2025 to 28 February 2027', async () => {
    const { id } = await titled('Lao động tiên tiến');
    const inForce = async (day: string) => {
      const rates = await test.inWard(() => test.app.get(RewardRates).on(day));
      return [rates.coefficient(id, 'individual')?.coefficientHundredths, rates.rounding?.direction];
    };
    expect(await inForce('2025-06-30')).toEqual([undefined, undefined]);
    expect(await inForce('2025-07-01')).toEqual([30, 'up']);
    expect(await inForce('2027-02-28')).toEqual([30, 'up']);
    expect(await inForce('2027-03-01')).toEqual([undefined, undefined]);
  });
});

describe('reading the catalogue', () => {
  it('searches without accents, filters, sorts and pages', async () => {
    const names = async (query: string): Promise<string[]> =>
      (await member.get<AwardTypePage>(`/api/catalogue/award-types?${query}`)).body.items.map(
        ({ name }) => name,
      );
    expect(await names('q=chien si thi dua&sort=name')).toEqual([
      'Chiến sĩ thi đua cấp tỉnh',
      'Chiến sĩ thi đua cơ sở',
      'Chiến sĩ thi đua toàn quốc',
    ]);
    expect(await names('subjectKind=household&grantedBy=ward')).toEqual(['Gia đình văn hóa', 'Giấy khen']);
    expect(await names('category=form&grantedBy=province&inForceOn=2023-12-31')).toEqual([]);
    const { body } = await member.get<AwardTypePage>(
      '/api/catalogue/award-types?q=huan chuong&sort=-code&page=2&pageSize=2',
    );
    expect([body.total, body.items.map(({ code }) => code)]).toEqual([3, ['HCLD-1']]);
  });

  it('refuses to sort by what is not a column', async () => {
    const { status, body } = await member.get<Problem>('/api/catalogue/award-types?sort=source');
    expect([status, body.code]).toEqual([400, 'invalid-input']);
  });

  it('takes the same number of statements for one award and for many', async () => {
    const count = (query: string) =>
      test.countQueries(() => member.get(`/api/catalogue/award-types?${query}`));
    expect(await count('pageSize=1')).toBe(await count('pageSize=200'));
  });

  it('never shows another ward’s awards', async () => {
    const own = await create();
    expect((await staffB.get(`/api/catalogue/award-types/${own.id}`)).status).toBe(404);
    const list = await staffB.get<AwardTypePage>('/api/catalogue/award-types?pageSize=200');
    expect(list.body.items.some(({ code }) => code === own.code)).toBe(false);
  });
});
