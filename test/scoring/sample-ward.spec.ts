import { beforeAll, describe, expect, it } from '@jest/globals';
import { defaultRulesOn } from '../../src/awards/eligibility/default-books.js';
import { collective, HOUSEHOLD } from '../fixtures/eligibility-facts.js';
import { evaluate } from '../../src/awards/eligibility/evaluate.js';
import type { ResultFact, SubjectFacts } from '../../src/awards/eligibility/facts.js';
import { bookOf } from '../../src/awards/eligibility/rule.js';
import { rewardDong, ROUND_UP_TO_TEN_THOUSAND } from '../../src/catalogue/reward.js';
import { SUBJECT_KIND_NAMES, type SubjectKind } from '../../src/catalogue/subject-kind.js';
import { allCriteria, bandsBestFirst, type CriteriaSetDefinition } from '../../src/criteria/criteria-set.js';
import { validateMark } from '../../src/criteria/mark.js';
import { validateCriteriaSet } from '../../src/criteria/validate-criteria-set.js';
import { combineSheets, type CombinedResult } from '../../src/scoring/calculation/combine.js';
import { rankResults } from '../../src/scoring/calculation/ranking.js';
import { computeSheet, type Marks } from '../../src/scoring/calculation/sheet.js';
import { tieBreakValues } from '../../src/scoring/calculation/tie-break.js';
import {
  type ExpectedNomination,
  type ExpectedResult,
  keyOf,
  readSampleWard,
  type SampleWard,
  type Subject,
} from './sample-ward.js';

const MEMBERS = ['TV1', 'TV2', 'TV3', 'TV4', 'TV5'];

/** Coefficient × 100 and multiplier × 100 of what the sample ward gives (NĐ 152/2025/NĐ-CP Art. 50, 54). */
const COEFFICIENTS: Record<string, number> = {
  'Lao động tiên tiến': 30,
  'Chiến sĩ thi đua cơ sở': 100,
  'Tập thể lao động tiên tiến': 80,
  'Tổ dân phố văn hóa': 150,
  'Giấy khen': 30,
};
const CERTIFICATE_MULTIPLIERS: Record<SubjectKind, number> = {
  individual: 100,
  collective: 200,
  household: 150,
};

let ward: SampleWard;
let results: Map<string, { set: CriteriaSetDefinition; combined: CombinedResult; answer: ExpectedResult }>;

beforeAll(async () => {
  ward = await readSampleWard();
  results = scoreEverybody(ward);
});

describe('the sample ward’s year 2025', () => {
  it('has criteria sets without a fault', () => {
    expect(ward.sets.map(validateCriteriaSet)).toEqual([[], []]);
  });

  it('has score sheets whose every mark is accepted', () => {
    const refused = ward.sheets.flatMap(({ marks, criteriaSet, member, subject }) =>
      marks === 'recused'
        ? []
        : allCriteria(setNamed(ward, criteriaSet)).flatMap((criterion) => {
            const problem = validateMark(criterion, marks.get(criterion.code)!);
            return problem ? [`${member} ${subject.name}: ${problem.message}`] : [];
          }),
    );
    expect(refused).toEqual([]);
    expect(ward.sheets).toHaveLength(37 * 5 + 93 * 5 - 17);
  });

  it('comes to the 130 results worked out independently: sheets, points, classification and both ranks', () => {
    expect(ward.expected.results).toHaveLength(130);
    expect([...results.values()].map(({ answer }) => answer).toSorted(byKey)).toEqual(
      ward.expected.results.toSorted(byKey),
    );
  });

  it('comes to the 281 nominations: verdict and reward', () => {
    const answers = nominateEverybody(ward);
    expect(answers).toHaveLength(281);
    expect(answers).toEqual(ward.expected.nominations);
  });

  it('comes to the same counts and money by award', () => {
    const awards: Record<string, { count: number; money: number }> = {};
    for (const { eligible, award, kind, rewardDong: dong } of nominateEverybody(ward)) {
      if (!eligible) continue;
      const line = (awards[`${award}|${kind}`] ??= { count: 0, money: 0 });
      line.count += 1;
      line.money += dong;
    }
    expect(awards).toEqual(ward.expected.awards);
    const lines = Object.values(awards);
    expect(lines.reduce((total, { money }) => total + money, 0)).toBe(ward.expected.totalMoney);
    expect(lines.reduce((total, { count }) => total + count, 0)).toBe(ward.expected.totalAwards);
  });
});

function scoreEverybody(sample: SampleWard): typeof results {
  const bySubject = new Map<
    string,
    { subject: Subject; set: CriteriaSetDefinition; rows: SampleWard['sheets'] }
  >();
  for (const row of sample.sheets) {
    const key = keyOf(row.subject);
    const entry = bySubject.get(key);
    bySubject.set(key, {
      subject: row.subject,
      set: setNamed(sample, row.criteriaSet),
      rows: [...(entry?.rows ?? []), row],
    });
  }
  const scored = [...bySubject].map(([id, { subject, set, rows }]) => {
    const submitted = rows.flatMap(({ marks }): Marks[] => (marks === 'recused' ? [] : [marks]));
    const combined = combineSheets(
      set,
      submitted.map((marks) => computeSheet(set, marks)),
    );
    const block = sample.blockOfUnit.get(subject.unit || subject.name) ?? null;
    return { id, subject, set, rows, combined, block, tieBreak: tieBreakValues(set, submitted) };
  });
  const ranks = rankResults(
    scored.map(({ id, set, block, combined, tieBreak }) => ({
      id,
      block,
      tieBreak,
      criteriaSet: set.code,
      ...combined,
    })),
  );
  return new Map(
    scored.map(({ id, subject, set, rows, combined, block }) => {
      const { points, complete, knockout, classification } = combined;
      const answer = {
        kind: SUBJECT_KIND_NAMES[subject.kind],
        name: subject.name,
        unit: subject.unit,
        block: block ?? '',
        criteria: set.code,
        sheets: sheetLabels(set, rows),
        points: points ?? '',
        complete,
        knockout,
        classification: classification ?? '',
        rankInBlock: ranks.get(id)?.rankInBlock ?? null,
        rankOverall: ranks.get(id)?.rankOverall ?? null,
      };
      return [id, { set, combined, answer }];
    }),
  );
}

function sheetLabels(set: CriteriaSetDefinition, rows: SampleWard['sheets']): Record<string, string> {
  return Object.fromEntries(
    MEMBERS.map((member) => {
      const marks = rows.find((row) => row.member === member)?.marks ?? 'missing';
      return [member, typeof marks === 'string' ? marks : computeSheet(set, marks).total];
    }),
  );
}

function nominateEverybody(sample: SampleWard): ExpectedNomination[] {
  const { decisionDate, baseSalary } = sample.expected;
  const inForce = defaultRulesOn(decisionDate);
  const rules = bookOf(inForce);
  return sample.registrations.map(({ subject, award }) => {
    const rule = inForce.find((one) => one.awardName === award && one.subjectKind === subject.kind);
    if (!rule) throw new Error(`No rule for ${award}`);
    const eligible = evaluate(rule, factsOf(sample, subject), rules).verdict === 'met';
    const reward = rewardDong({
      coefficientHundredths: COEFFICIENTS[award] ?? 0,
      multiplierHundredths: award === 'Giấy khen' ? CERTIFICATE_MULTIPLIERS[subject.kind] : 100,
      baseSalaryDong: baseSalary,
      rounding: ROUND_UP_TO_TEN_THOUSAND,
    });
    return {
      kind: SUBJECT_KIND_NAMES[subject.kind],
      name: subject.name,
      unit: subject.unit,
      award,
      eligible,
      rewardDong: eligible ? reward : 0,
    };
  });
}

function factsOf(sample: SampleWard, subject: Subject): SubjectFacts {
  const { year } = sample.expected;
  if (subject.kind === 'household')
    return { ...HOUSEHOLD, name: subject.name, year, proposedBy: subject.unit };
  const result = resultFact(subject);
  if (subject.kind === 'collective') {
    const members = sample.people.filter(({ unit }) => unit === subject.name).map(({ facts }) => facts);
    return collective(members, result, { name: subject.name, year });
  }
  const key = keyOf(subject);
  const person = sample.people.find(
    ({ unit, facts }) => keyOf({ kind: 'individual', name: facts.name, unit }) === key,
  );
  if (!person) throw new Error(`Nobody is called ${subject.name} in ${subject.unit}`);
  return { ...person.facts, result };
}

function resultFact(subject: Subject): ResultFact | null {
  const found = results.get(keyOf(subject));
  if (!found) return null;
  const { minimumSheets } = found.set;
  return { ...found.combined, minimumSheets, bandNames: bandsBestFirst(found.set).map(({ name }) => name) };
}

function setNamed(sample: SampleWard, code: string): CriteriaSetDefinition {
  const set = sample.sets.find((one) => one.code === code);
  if (!set) throw new Error(`No criteria set ${code}`);
  return set;
}

function byKey(a: ExpectedResult, b: ExpectedResult): number {
  const [left, right] = [a, b].map(({ kind, unit, name }) => `${kind}|${unit}|${name}`);
  return left! < right! ? -1 : 1;
}
