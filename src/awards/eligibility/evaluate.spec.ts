import { describe, expect, it } from '@jest/globals';
import { collective, HOUSEHOLD, people, person, YEAR } from '../../../test/fixtures/eligibility-facts.js';
import { evaluate } from './evaluate.js';
import type { SubjectFacts } from './facts.js';
import { type Condition, type ConditionTest, type EligibilityRule, type RuleNode, bookOf } from './rule.js';

const condition = (test: ConditionTest, id: string = test.kind): Condition => ({
  ...test,
  id,
  text: 'Điều kiện',
  article: 'Điều 1',
  sureness: 'local',
});

function rule(
  award: string,
  root: RuleNode,
  subjectKind: EligibilityRule['subjectKind'] = 'individual',
): EligibilityRule {
  return { award, awardName: `danh hiệu ${award}`, subjectKind, root };
}

const GOOD = rule('LDTT', condition({ kind: 'rating-at-least', rating: 'good' }));
const BOOK = bookOf([GOOD]);

/** «verdict: sentence» of a rule of one condition. */
function weigh(test: ConditionTest, facts: SubjectFacts): string {
  const { verdict, sentences } = evaluate(rule('X', condition(test), facts.kind), facts, BOOK);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatchObject({ conditionId: test.kind, verdict, alternativeOf: null });
  return `${verdict}: ${sentences[0]?.text}`;
}

describe('another award', () => {
  const test: ConditionTest = { kind: 'meets-award', award: 'LDTT' };

  it('is met by its own rule', () => {
    expect(weigh(test, person())).toBe('met: Đủ điều kiện danh hiệu LDTT.');
  });

  it('says why not', () => {
    expect(weigh(test, person({ rating: 'completed' }))).toBe(
      'not-met: Chưa đủ điều kiện danh hiệu LDTT: Xếp loại năm 2025: HTNV – không đạt (cần từ HTTNV trở lên).',
    );
  });

  it('says what is missing', () => {
    expect(weigh(test, person({ rating: null }))).toBe(
      'unknown: Chưa đủ dữ liệu để xét danh hiệu LDTT: Chưa có xếp loại năm 2025 (cần từ HTTNV trở lên).',
    );
  });

  it('without a rule in force is unknown', () => {
    expect(weigh({ kind: 'meets-award', award: 'CSTDTQ' }, person())).toBe(
      'unknown: Chưa có quy định đang hiệu lực về điều kiện của CSTDTQ để xét.',
    );
  });

  it('may not lean back on the one that asks', () => {
    const circular = rule('A', condition({ kind: 'meets-award', award: 'A' }));
    expect(() => evaluate(circular, person(), bookOf([circular]))).toThrow('A → A');
  });
});

describe('share of members', () => {
  const share: ConditionTest = { kind: 'member-share', award: 'LDTT', percent: 70 };
  const good = (count: number) => people(count);
  const poor = (count: number) => people(count, { rating: 'completed' });
  const unrated = (count: number) => people(count, { rating: null });

  it.each([
    [[...good(8), ...poor(3)], 'met: 8/11 người (72,7 %) đủ điều kiện danh hiệu LDTT – đạt (cần từ 70 %).'],
    [[...good(7), ...poor(3)], 'met: 7/10 người (70,0 %) đủ điều kiện danh hiệu LDTT – đạt (cần từ 70 %).'],
    // 69,97 % is cut, not rounded, or it would read as if it reached 70,0 %
    [
      [...good(699), ...poor(300)],
      'not-met: 699/999 người (69,9 %) đủ điều kiện danh hiệu LDTT – không đạt (cần từ 70 %).',
    ],
    [
      [...good(7), ...unrated(3)],
      'met: 7/10 người (70,0 %) đủ điều kiện danh hiệu LDTT – đạt (cần từ 70 %).',
    ],
    [
      [...good(6), ...unrated(1), ...poor(3)],
      'unknown: 6/10 người (60,0 %) đủ điều kiện danh hiệu LDTT, 1 người chưa đủ dữ liệu – chưa kết luận được (cần từ 70 %).',
    ],
    [
      [...good(5), ...unrated(1), ...poor(4)],
      'not-met: 5/10 người (50,0 %) đủ điều kiện danh hiệu LDTT – không đạt (cần từ 70 %).',
    ],
    [[], 'unknown: Chưa có danh sách người của đơn vị để xét tỷ lệ danh hiệu LDTT.'],
  ])('case %#', (members, sentence) => {
    expect(weigh(share, collective(members))).toBe(sentence);
  });

  it('without a rule for the members is unknown', () => {
    const test: ConditionTest = { kind: 'member-share', award: 'CSTDCS', percent: 10 };
    expect(weigh(test, collective(good(1)))).toMatch(/^unknown: Chưa có quy định đang hiệu lực/);
  });
});

describe('a condition asked of the wrong kind of subject', () => {
  it.each<[ConditionTest, SubjectFacts, string]>([
    [{ kind: 'rating-at-least', rating: 'good' }, collective([]), 'tập thể'],
    [{ kind: 'no-discipline', from: 'warning' }, HOUSEHOLD, 'hộ gia đình'],
    [{ kind: 'member-share', award: 'LDTT', percent: 70 }, person(), 'cá nhân'],
  ])('%j is unknown', (test, facts, subject) => {
    expect(weigh(test, facts)).toBe(`unknown: Điều kiện này không xét được cho ${subject}.`);
  });
});

describe('conditions joined', () => {
  const rating = condition({ kind: 'rating-at-least', rating: 'excellent' });
  const initiative = condition({ kind: 'initiative-at-least', level: 'base' });
  const clean = condition({ kind: 'no-discipline', from: 'reprimand' });
  const inventor = { initiatives: [{ level: 'base', year: YEAR }] } as const;
  const disciplined = { disciplines: [{ level: 'reprimand', year: YEAR }] } as const;
  const any: RuleNode = { kind: 'any', id: 'either', of: [rating, initiative] };

  const verdicts = (root: RuleNode, facts: SubjectFacts) => {
    const { verdict, sentences } = evaluate(rule('X', root), facts, BOOK);
    return [verdict, ...sentences.map((sentence) => `${sentence.conditionId} ${sentence.verdict}`)];
  };

  it('by all: one failure decides, also over a missing record', () => {
    const root: RuleNode = { kind: 'all', of: [rating, clean] };
    expect(verdicts(root, person({ rating: 'excellent' }))[0]).toBe('met');
    expect(verdicts(root, person({ rating: null }))[0]).toBe('unknown');
    expect(verdicts(root, person({ rating: null, ...disciplined }))).toEqual([
      'not-met',
      'rating-at-least unknown',
      'no-discipline not-met',
    ]);
  });

  it('by any: one success decides, also over a missing record', () => {
    expect(verdicts(any, person())[0]).toBe('not-met');
    expect(verdicts(any, person({ rating: null }))[0]).toBe('unknown');
    expect(verdicts(any, person({ rating: null, ...inventor }))).toEqual([
      'met',
      'either met',
      'rating-at-least unknown',
      'initiative-at-least met',
    ]);
  });

  it('by any: a heading says that one is enough, and its parts are marked as alternatives', () => {
    const { sentences } = evaluate(rule('X', any), person(inventor), BOOK);
    expect(sentences.map(({ alternativeOf }) => alternativeOf)).toEqual([null, 'either', 'either']);
    expect(sentences[0]?.text).toBe('Đạt 1 trong 2 điều kiện dưới đây – đạt yêu cầu (cần ít nhất một).');
    expect(evaluate(rule('X', any), person(), BOOK).sentences[0]?.text).toBe(
      'Không đạt điều kiện nào trong 2 điều kiện dưới đây (cần ít nhất một).',
    );
    expect(evaluate(rule('X', any), person({ rating: null }), BOOK).sentences[0]?.text).toBe(
      'Chưa đủ dữ liệu để xét 2 điều kiện dưới đây (cần ít nhất một).',
    );
  });

  it('tell the failed alternatives where another award leans on them, and none of a group that holds', () => {
    const leaning = rule('Y', condition({ kind: 'meets-award', award: 'X' }));
    const text = (facts: SubjectFacts) => {
      const book = bookOf([rule('X', { kind: 'all', of: [any, clean] })]);
      return evaluate(leaning, facts, book).sentences[0]?.text;
    };
    expect(text(person())).toBe(
      'Chưa đủ điều kiện danh hiệu X: Xếp loại năm 2025: HTTNV – không đạt (cần HTXSNV). ' +
        'Năm 2025 không có sáng kiến được công nhận – không đạt (cần từ cấp cơ sở trở lên).',
    );
    expect(text(person({ ...inventor, ...disciplined }))).toBe(
      'Chưa đủ điều kiện danh hiệu X: Năm 2025 bị kỷ luật khiển trách – không đạt.',
    );
  });

  it('survive being stored as JSON', () => {
    const stored = JSON.parse(
      JSON.stringify(rule('X', { kind: 'all', of: [any, clean] })),
    ) as EligibilityRule;
    expect(evaluate(stored, person(inventor), BOOK).verdict).toBe('met');
  });
});

describe('a book', () => {
  it('has rules for one kind of subject each', () => {
    expect(BOOK.find('LDTT', 'individual')).toBe(GOOD);
    expect(BOOK.find('LDTT', 'collective')).toBeUndefined();
  });

  it('names awards, those without a rule too where it was told them', () => {
    const book = bookOf([GOOD], new Map([['CTD-CP', 'Cờ thi đua của Chính phủ']]));
    expect(['LDTT', 'CTD-CP', 'XYZ'].map((code) => book.nameOf(code))).toEqual([
      'danh hiệu LDTT',
      'Cờ thi đua của Chính phủ',
      'XYZ',
    ]);
  });
});

describe('a warning', () => {
  it('is told and decides nothing', () => {
    const warned: RuleNode = {
      kind: 'all',
      of: [
        condition({ kind: 'rating-at-least', rating: 'good' }),
        { ...condition({ kind: 'registered' }), severity: 'warning' },
      ],
    };
    const { verdict, sentences } = evaluate(rule('X', warned), person(), BOOK);
    expect([verdict, ...sentences.map((one) => [one.conditionId, one.verdict, one.isWarning])]).toEqual([
      'met',
      ['rating-at-least', 'met', false],
      ['registered', 'not-met', true],
    ]);
  });
});
