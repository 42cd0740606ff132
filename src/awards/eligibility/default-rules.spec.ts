import { describe, expect, it } from '@jest/globals';
import { people, person, RESULT } from '../../../test/fixtures/eligibility-facts.js';
import { DEFAULT_RULES } from './default-rules.js';
import { evaluate, type Sentence } from './evaluate.js';
import type { IndividualFacts, ResultFact, SubjectFacts } from './facts.js';
import { type Condition, type EligibilityRule, type RuleNode, ruleBookOn } from './rule.js';

const BOOK = ruleBookOn(DEFAULT_RULES, '2026-01-15');

function weigh(award: string, facts: SubjectFacts) {
  const rule = BOOK.find(award, facts.kind);
  if (!rule) throw new Error(`No rule ${award}`);
  return evaluate(rule, facts, BOOK);
}

const result = (classification: string, more: Partial<ResultFact> = {}): ResultFact => ({
  ...RESULT,
  classification,
  ...more,
});

const unit = (
  good: number,
  poor: number,
  scored: ResultFact | null,
  ...others: IndividualFacts[]
): SubjectFacts => ({
  kind: 'collective',
  name: 'Trường Mầm non Hoa Sen',
  year: 2025,
  members: [...people(good), ...people(poor, { rating: 'completed' }), ...others],
  result: scored,
});

const initiative = { initiatives: [{ level: 'base', year: 2025 }] } as const;
const reprimand = { disciplines: [{ level: 'reprimand', year: 2025 }] } as const;

describe('Lao động tiên tiến', () => {
  it.each([
    ['rated good', person(), 'met'],
    ['rated excellent', person({ rating: 'excellent' }), 'met'],
    ['rated completed', person({ rating: 'completed' }), 'not-met'],
    ['disciplined in the year', person({ rating: 'excellent', ...reprimand }), 'not-met'],
    ['without rating', person({ rating: null }), 'unknown'],
  ])('%s: %#', (_, facts, verdict) => {
    expect(weigh('LDTT', facts).verdict).toBe(verdict);
  });
});

describe('Chiến sĩ thi đua cơ sở', () => {
  it.each([
    ['excellent', person({ rating: 'excellent' }), 'met'],
    ['good with an initiative', person(initiative), 'met'],
    ['good without one', person(), 'not-met'],
    ['an initiative, but only completed', person({ rating: 'completed', ...initiative }), 'not-met'],
    ['excellent but disciplined', person({ rating: 'excellent', ...reprimand }), 'not-met'],
    ['an initiative, but no rating', person({ rating: null, ...initiative }), 'unknown'],
  ])('%s', (_, facts, verdict) => {
    expect(weigh('CSTDCS', facts).verdict).toBe(verdict);
  });

  it('tells every condition and the record it rests on', () => {
    const texts = weigh('CSTDCS', person(initiative)).sentences.map(({ text }: Sentence) => text);
    expect(texts).toEqual([
      'Đủ điều kiện Lao động tiên tiến.',
      'Đạt 1 trong 2 điều kiện dưới đây – đạt yêu cầu (cần ít nhất một).',
      'Xếp loại năm 2025: HTTNV – không đạt (cần HTXSNV).',
      'Năm 2025 có sáng kiến được công nhận cấp cơ sở – đạt yêu cầu (từ cấp cơ sở trở lên).',
    ]);
  });

  it('can be told otherwise by a newer rule, such as excellent and an initiative', () => {
    const conditions = conditionsOf(BOOK.find('CSTDCS', 'individual')!.root);
    const stricter: EligibilityRule = {
      award: 'CSTDCS',
      awardName: 'Chiến sĩ thi đua cơ sở',
      subjectKind: 'individual',
      validFrom: '2026-10-01',
      root: { kind: 'all', of: conditions.filter(({ kind }) => kind !== 'meets-award') },
    };
    const later = ruleBookOn([...DEFAULT_RULES, stricter], '2026-11-20');
    expect(later.find('CSTDCS', 'individual')).toBe(stricter);
    expect(evaluate(stricter, person(initiative), later).verdict).toBe('not-met');
    expect(evaluate(stricter, person({ rating: 'excellent', ...initiative }), later).verdict).toBe('met');
  });
});

describe('Tập thể lao động tiên tiến', () => {
  const warned = person({ disciplines: [{ level: 'warning', year: 2025 }] });

  it.each([
    ['70 % and a good result', unit(7, 3, result('Tốt')), 'met'],
    ['a member reprimanded', unit(7, 2, result('Xuất sắc'), person(reprimand)), 'met'],
    ['less than 70 %', unit(69, 31, result('Xuất sắc')), 'not-met'],
    ['a member warned', unit(9, 0, result('Xuất sắc'), warned), 'not-met'],
    ['a fair result', unit(10, 0, result('Khá')), 'not-met'],
    ['too few sheets', unit(10, 0, result('Xuất sắc', { complete: false, counted: 2 })), 'not-met'],
    ['knocked out', unit(10, 0, result('Không xếp loại', { knockout: true })), 'not-met'],
    ['nobody listed', unit(0, 0, result('Tốt')), 'unknown'],
    ['never scored', unit(10, 0, null), 'unknown'],
  ])('%s', (_, facts, verdict) => {
    expect(weigh('TTLDTT', facts).verdict).toBe(verdict);
  });
});

describe('awards by the ward’s own rule', () => {
  it.each([
    ['TDPVH', unit(0, 0, result('Tốt')), 'met'],
    ['TDPVH', unit(0, 0, result('Khá')), 'not-met'],
    ['GK', unit(0, 0, result('Xuất sắc')), 'met'],
    ['GK', unit(0, 0, result('Trung bình')), 'not-met'],
    ['GK', person({ result: result('Tốt') }), 'met'],
    ['GK', person({ result: result('Tốt', { complete: false }) }), 'not-met'],
    ['GK', person(), 'unknown'],
    ['GK', { kind: 'household', name: 'Gia đình', year: 2025, proposedBy: 'Tổ dân phố 5' } as const, 'met'],
    ['GK', { kind: 'household', name: 'Gia đình', year: 2025, proposedBy: null } as const, 'not-met'],
  ])('%s %#', (award, facts, verdict) => {
    expect(weigh(award, facts).verdict).toBe(verdict);
  });
});

describe('the rules a ward starts with', () => {
  const conditions = DEFAULT_RULES.flatMap(({ root }) => conditionsOf(root));

  it('have one id per condition', () => {
    const ids = conditions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('give the words, the article and how sure it is for every condition', () => {
    for (const { text, article, sureness } of conditions) {
      expect(text).not.toBe('');
      expect(article).toMatch(/Điều \d+|NĐ \d+/);
      expect(article.startsWith('Quy định của phường')).toBe(sureness === 'local');
    }
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(DEFAULT_RULES))).toEqual(DEFAULT_RULES);
  });
});

function conditionsOf(node: RuleNode): Condition[] {
  return node.kind === 'all' || node.kind === 'any' ? node.of.flatMap(conditionsOf) : [node];
}
