import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionDetailDto, MoneyListDto } from '../../src/decisions/decisions.dto.js';
import type { EvaluatedDto, NominationPage } from '../../src/awards/awards.dto.js';
import { SUBJECT_KIND_NAMES, type SubjectKind } from '../../src/catalogue/subject-kind.js';
import { WardYear } from '../awards/ward-year.js';
import { readSampleWard, type SampleWard } from '../scoring/sample-ward.js';
import { issueDraft } from './review.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

/** The sample ward's year from frozen results to issued decisions, against expected.json. */
let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let sample: SampleWard;
let campaignId: string;

const CODES: Record<string, string> = {
  'Tập thể lao động tiên tiến': 'TTLDTT',
  'Tổ dân phố văn hóa': 'TDPVH',
  'Lao động tiên tiến': 'LDTT',
  'Chiến sĩ thi đua cơ sở': 'CSTDCS',
  'Giấy khen': 'GK',
};

const key = (...parts: string[]): string => parts.join('|').toLowerCase();

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  sample = await readSampleWard();
  campaignId = await fill(new WardYear(test), sample);
}, 120_000);

afterAll(() => test.close());

/** Register, registrations and frozen results, as import and scoring would have left them. */
async function fill(
  year: WardYear,
  { expected, blockOfUnit, people, registrations }: SampleWard,
): Promise<string> {
  const campaign = await year.campaign('Phong trào thi đua năm 2025');
  const ids = new Map<string, string>();
  for (const [unit, block] of blockOfUnit) ids.set(key('collective', unit, ''), await year.unit(unit, block));
  const unitId = (unit: string): string => ids.get(key('collective', unit, '')) ?? '';
  for (const { unit, facts } of people) {
    const id = await year.person(unitId(unit), facts.name, {
      rating: facts.ratings[0]?.level,
      initiative: facts.initiatives[0]?.level,
      discipline: facts.disciplines[0]?.level,
    });
    ids.set(key('individual', facts.name, unit), id);
  }
  for (const { subject, award } of registrations) {
    const subjectKey = key(subject.kind, subject.name, subject.unit);
    if (subject.kind === 'household')
      ids.set(subjectKey, await year.household(unitId(subject.unit), subject.name));
    const id = ids.get(subjectKey) ?? ids.get(key(subject.kind, subject.name, '')) ?? '';
    await year.register(campaign, id, CODES[award] ?? '');
  }
  const sets = {
    'Tập thể': await year.criteriaSet(campaign, 'collective', ['TTLDTT', 'TDPVH', 'GK']),
    'Cá nhân': await year.criteriaSet(campaign, 'individual', ['CSTDCS', 'GK']),
  };
  const freezes = {
    'Tập thể': await year.freeze(sets['Tập thể']),
    'Cá nhân': await year.freeze(sets['Cá nhân']),
  };
  for (const result of expected.results) {
    const kind = result.kind as keyof typeof freezes;
    const subjectKind = kind === 'Tập thể' ? 'collective' : 'individual';
    const id = ids.get(key(subjectKind, result.name, result.unit)) ?? '';
    await year.frozenResult(
      freezes[kind],
      id,
      { ...result, counted: Object.keys(result.sheets).length },
      result.rankOverall,
    );
  }
  return campaign;
}

interface Found {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string;
  readonly award: string;
  readonly eligible: boolean;
  readonly rewardDong: number;
}

async function allNominations(): Promise<NominationPage['items']> {
  const pages = await Promise.all(
    [1, 2].map((page) =>
      staff.get<NominationPage>(`/api/campaigns/${campaignId}/nominations?page=${page}&pageSize=200`),
    ),
  );
  return pages.flatMap(({ body }) => body.items);
}

describe('the sample ward’s year 2025', () => {
  it('reaches the expected verdict for every registration', async () => {
    const made = await staff.post(`/api/campaigns/${campaignId}/nominations/from-registrations`);
    expect(made.body).toEqual({ created: 281, total: 281 });
    const judged = await staff.post<EvaluatedDto>(`/api/campaigns/${campaignId}/nominations/evaluate`);
    expect(judged.status).toBe(200);
    expect(judged.body.evaluated).toBe(281);
    expect(judged.body.met).toBe(182);
    const found = (await allNominations()).map((one) => [
      key(SUBJECT_KIND_NAMES[one.subjectKind], one.name, one.unitName, one.awardName),
      one.eligible,
    ]);
    const wanted = sample.expected.nominations.map((one) => [
      key(one.kind, one.name, one.unit, one.award),
      one.eligible,
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
    expect(new Map(found as [string, boolean][]).size).toBe(281);
  });

  it('pays 192,390,000 đồng for 182 awards by decisions of 15 January 2026', async () => {
    const lines: Found[] = [];
    for (const [name, code] of Object.entries(CODES)) {
      const draft = await staff.post<DecisionDetailDto>('/api/decisions', {
        campaignId,
        awardTypeIds: [await new WardYear(test).award(code)],
        title: `Về việc tặng ${name} năm 2025`,
        decidedOn: sample.expected.decisionDate,
        signerName: 'Nguyễn Văn Bình',
        signerTitle: 'CHỦ TỊCH',
      });
      expect(draft.status).toBe(201);
      const issued = await issueDraft(staff, official, draft.body);
      expect(issued.status).toBe(200);
      for (const line of issued.body.lines) {
        lines.push({
          kind: line.subjectKind,
          name: line.name,
          unit: line.unitName,
          award: line.awardName,
          eligible: true,
          rewardDong: line.amountDong ?? -1,
        });
      }
    }
    const wanted = sample.expected.nominations.filter(({ eligible }) => eligible);
    const rewards = (
      rows: readonly { kind: string; name: string; unit: string; award: string; rewardDong: number }[],
    ) =>
      Object.fromEntries(rows.map((one) => [key(one.kind, one.name, one.unit, one.award), one.rewardDong]));
    expect(rewards(lines.map((one) => ({ ...one, kind: SUBJECT_KIND_NAMES[one.kind] })))).toEqual(
      rewards(wanted),
    );
    const money = await official.get<MoneyListDto>(`/api/campaigns/${campaignId}/money?pageSize=200`);
    expect([money.body.total, money.body.totalDong]).toEqual([182, sample.expected.totalMoney]);
    expect(summary(lines)).toEqual(sample.expected.awards);
  });

  it('has all 182 in the ledger of honours, numbered one after the other', async () => {
    const ledger = await official.get<{ total: number }>('/api/honours?year=2025');
    expect(ledger.body.total).toBe(182);
    const decisions = await official.get<{ items: { numberText: string; status: string }[] }>(
      '/api/decisions?sort=number',
    );
    expect(decisions.body.items.map(({ numberText }) => numberText)).toEqual(
      ['01', '02', '03', '04', '05'].map((number) => `${number}/QĐ-UBND`),
    );
  });
});

function summary(lines: readonly Found[]): Record<string, { count: number; money: number }> {
  const sums: Record<string, { count: number; money: number }> = {};
  for (const line of lines) {
    const sum = (sums[`${line.award}|${SUBJECT_KIND_NAMES[line.kind]}`] ??= { count: 0, money: 0 });
    sum.count += 1;
    sum.money += line.rewardDong;
  }
  return sums;
}
