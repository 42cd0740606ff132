import { describe, expect, it } from '@jest/globals';
import {
  collective,
  HOUSEHOLD,
  people,
  person,
  RESULT,
  YEAR,
} from '../../../test/fixtures/eligibility-facts.js';
import { evaluate } from './evaluate.js';
import type { ResultFact, SubjectFacts } from './facts.js';
import { bookOf, type ConditionTest } from './rule.js';

/** «verdict: sentence» of one condition. */
function weigh(test: ConditionTest, facts: SubjectFacts): string {
  const condition = { ...test, id: 'x', text: 'Điều kiện', article: 'Điều 1', sureness: 'local' } as const;
  const rule = { award: 'X', awardName: 'danh hiệu X', subjectKind: facts.kind, root: condition };
  const { verdict, sentences } = evaluate(rule, facts, bookOf([rule]));
  return `${verdict}: ${sentences[0]?.text}`;
}

describe('rating', () => {
  const good: ConditionTest = { kind: 'rating-at-least', rating: 'good' };

  it.each([
    ['excellent', 'met: Xếp loại năm 2025: HTXSNV – đạt yêu cầu (từ HTTNV trở lên).'],
    ['good', 'met: Xếp loại năm 2025: HTTNV – đạt yêu cầu (từ HTTNV trở lên).'],
    ['completed', 'not-met: Xếp loại năm 2025: HTNV – không đạt (cần từ HTTNV trở lên).'],
    ['not-completed', 'not-met: Xếp loại năm 2025: KHTNV – không đạt (cần từ HTTNV trở lên).'],
    [null, 'unknown: Chưa có xếp loại năm 2025 (cần từ HTTNV trở lên).'],
  ] as const)('of %s', (rating, sentence) => {
    expect(weigh(good, person({ rating }))).toBe(sentence);
  });

  it('at the highest level has nothing above it', () => {
    expect(weigh({ kind: 'rating-at-least', rating: 'excellent' }, person())).toBe(
      'not-met: Xếp loại năm 2025: HTTNV – không đạt (cần HTXSNV).',
    );
  });
});

describe('discipline', () => {
  const reprimanded = person({ name: 'Lý Quang Hùng', disciplines: [{ level: 'reprimand', year: YEAR }] });
  const warned = person({
    name: 'Hà Quang Sơn',
    disciplines: [
      { level: 'reprimand', year: YEAR },
      { level: 'warning', year: YEAR },
    ],
  });
  const longAgo = person({ disciplines: [{ level: 'removal', year: YEAR - 1 }] });
  const any: ConditionTest = { kind: 'no-discipline', from: 'reprimand' };
  const nobody: ConditionTest = { kind: 'no-member-discipline', from: 'warning' };

  it('of nobody holds', () => {
    expect(weigh(any, person())).toBe('met: Năm 2025 không bị kỷ luật – đạt yêu cầu.');
  });

  it('names the heaviest measure of the year', () => {
    expect(weigh(any, warned)).toBe('not-met: Năm 2025 bị kỷ luật cảnh cáo – không đạt.');
  });

  it('of an earlier year does not count', () => {
    expect(weigh(any, longAgo)).toBe('met: Năm 2025 không bị kỷ luật – đạt yêu cầu.');
  });

  it('below the level asked for does not count', () => {
    expect(weigh({ kind: 'no-discipline', from: 'warning' }, reprimanded)).toBe(
      'met: Năm 2025 không bị kỷ luật từ cảnh cáo trở lên – đạt yêu cầu.',
    );
  });

  it('of no member holds, a reprimand apart', () => {
    expect(weigh(nobody, collective([...people(3), reprimanded]))).toBe(
      'met: Không ai trong 4 người bị kỷ luật từ cảnh cáo trở lên năm 2025 – đạt yêu cầu.',
    );
  });

  it('of a member names who and what', () => {
    expect(weigh(nobody, collective([...people(3), warned]))).toBe(
      'not-met: 1/4 người bị kỷ luật từ cảnh cáo trở lên năm 2025 (Hà Quang Sơn: cảnh cáo) – không đạt.',
    );
  });

  it('of a collective without people is unknown', () => {
    expect(weigh(nobody, collective([]))).toBe('unknown: Chưa có danh sách người của đơn vị để xét kỷ luật.');
  });
});

describe('initiative', () => {
  const base: ConditionTest = { kind: 'initiative-at-least', level: 'base' };
  const inventor = person({
    initiatives: [
      { level: 'province', year: YEAR },
      { level: 'base', year: YEAR },
    ],
  });

  it('names the highest recognition', () => {
    expect(weigh(base, inventor)).toBe(
      'met: Năm 2025 có sáng kiến được công nhận cấp tỉnh – đạt yêu cầu (từ cấp cơ sở trở lên).',
    );
  });

  it('may be too low', () => {
    expect(weigh({ kind: 'initiative-at-least', level: 'national' }, inventor)).toBe(
      'not-met: Năm 2025 có sáng kiến được công nhận cấp tỉnh – không đạt (cần toàn quốc).',
    );
  });

  it('of an earlier year, or none, does not do', () => {
    expect(weigh(base, person({ initiatives: [{ level: 'national', year: YEAR - 1 }] }))).toBe(
      'not-met: Năm 2025 không có sáng kiến được công nhận – không đạt (cần từ cấp cơ sở trở lên).',
    );
  });
});

describe('result', () => {
  const test: ConditionTest = { kind: 'result-band-at-least', band: 'Tốt' };

  it.each<[string, Partial<ResultFact> | null, string]>([
    ['in the band', {}, 'met: Chấm điểm: 85,5 điểm, Tốt – đạt yêu cầu (từ Tốt trở lên).'],
    [
      'in a better band',
      { points: '92.13', classification: 'Xuất sắc' },
      'met: Chấm điểm: 92,13 điểm, Xuất sắc – đạt yêu cầu (từ Tốt trở lên).',
    ],
    [
      'in a lower band',
      { points: '79.92', classification: 'Khá' },
      'not-met: Chấm điểm: 79,92 điểm, Khá – không đạt (cần từ Tốt trở lên).',
    ],
    [
      'incomplete, however good',
      { complete: false, counted: 2, classification: 'Xuất sắc' },
      'not-met: Không có kết quả chấm điểm đầy đủ (2/3 phiếu).',
    ],
    [
      'knocked out',
      { knockout: true, classification: 'Không xếp loại' },
      'not-met: Không xếp loại do phạm tiêu chí loại trừ – không đạt (cần từ Tốt trở lên).',
    ],
    [
      'without classification',
      { classification: null },
      'not-met: Chấm điểm: 85,5 điểm, chưa xếp loại – không đạt (cần từ Tốt trở lên).',
    ],
    [
      'of a table without such a band',
      { bandNames: ['Đạt', 'Chưa đạt'] },
      'unknown: Bảng tiêu chí không có mức xếp loại «Tốt» nên chưa xét được.',
    ],
    ['without points', { points: null }, 'unknown: Chưa có kết quả chấm điểm.'],
    ['never scored', null, 'unknown: Chưa có kết quả chấm điểm.'],
  ])('%s', (_, change, sentence) => {
    const result = change && { ...RESULT, ...change };
    expect(weigh(test, person({ result }))).toBe(sentence);
    expect(weigh(test, collective([], result))).toBe(sentence);
  });

  it('at the best band has nothing above it', () => {
    expect(weigh({ kind: 'result-band-at-least', band: 'Xuất sắc' }, person({ result: RESULT }))).toBe(
      'not-met: Chấm điểm: 85,5 điểm, Tốt – không đạt (cần Xuất sắc).',
    );
  });
});

describe('proposal by the tổ dân phố', () => {
  const test: ConditionTest = { kind: 'proposed-by-unit' };

  it('names it', () => {
    expect(weigh(test, HOUSEHOLD)).toBe('met: Được Tổ dân phố 7 đề nghị – đạt yêu cầu.');
  });

  it('is missed where nobody proposes', () => {
    expect(weigh(test, { ...HOUSEHOLD, proposedBy: null })).toBe(
      'not-met: Chưa được tổ dân phố nào đề nghị – không đạt.',
    );
  });
});

describe('a condition asked of the wrong kind of subject has no answer', () => {
  it.each<[ConditionTest, SubjectFacts]>([
    [{ kind: 'rating-at-least', rating: 'good' }, collective([])],
    [{ kind: 'no-discipline', from: 'warning' }, HOUSEHOLD],
    [{ kind: 'initiative-at-least', level: 'base' }, HOUSEHOLD],
    [{ kind: 'no-member-discipline', from: 'warning' }, person()],
    [{ kind: 'result-band-at-least', band: 'Tốt' }, HOUSEHOLD],
    [{ kind: 'proposed-by-unit' }, person()],
  ])('%j', (test, facts) => {
    expect(weigh(test, facts)).toMatch(
      /^unknown: Điều kiện này không xét được cho (cá nhân|tập thể|hộ gia đình)\.$/,
    );
  });
});
