import { describe, expect, it } from '@jest/globals';
import {
  collective,
  honour,
  HOUSEHOLD,
  people,
  person,
  RESULT,
} from '../../../test/fixtures/eligibility-facts.js';
import { DEFAULT_BOOKS, defaultRulesOn } from './default-books.js';
import { evaluate } from './evaluate.js';
import type { SubjectFacts } from './facts.js';
import { bookOf, conditionsOf, type ConditionTest } from './rule.js';
import type { Verdict } from './verdict.js';

const BOOK = bookOf(defaultRulesOn('2026-01-15'));

function weigh(award: string, facts: SubjectFacts, day = '2026-01-15'): Verdict {
  const book = bookOf(defaultRulesOn(day));
  const rule = book.find(award, facts.kind);
  if (!rule) throw new Error(`No rule ${award}`);
  return evaluate(rule, facts, book).verdict;
}

const suspensions = [{ startsOn: '2026-01-10', endsOn: null }];
const poor = (count: number) => people(count, { rating: 'completed' });
const unrated = (count: number) => people(count, { rating: null });
const warned = person({ disciplines: [{ level: 'warning', year: 2025 }] });
const reprimanded = person({ disciplines: [{ level: 'reprimand', year: 2025 }] });
const top = { ...RESULT, points: '95.00', classification: 'Xuất sắc' };
const star = person({ rating: 'excellent' });
const flag = honour('CTD-TINH', 2025);

type Case = readonly [name: string, facts: SubjectFacts, verdict: Verdict, day?: string];

const ADVANCED: readonly Case[] = [
  ['just met: 70 %', collective([...people(7), ...poor(3)], RESULT), 'met'],
  ['just missed: 69 %', collective([...people(69), ...poor(31)], RESULT), 'not-met'],
  [
    'cannot tell: the unrated may tip it',
    collective([...people(6), ...poor(3), ...unrated(1)], RESULT),
    'unknown',
  ],
  ['a member reprimanded', collective([...people(8), reprimanded], RESULT), 'met'],
  ['a member warned', collective([...people(9), warned], RESULT), 'not-met'],
  ['a fair result', collective(people(10), { ...RESULT, classification: 'Khá' }), 'not-met'],
  ['too few sheets', collective(people(10), { ...RESULT, complete: false, counted: 2 }), 'not-met'],
  ['knocked out', collective(people(10), { ...RESULT, knockout: true }), 'not-met'],
  ['nobody listed', collective([], RESULT), 'unknown'],
  ['never scored', collective(people(10)), 'unknown'],
  ['the unit suspended', collective(people(10), RESULT, { suspensions }), 'not-met'],
  [
    'across a rule change: no suspension in the law of 2024',
    collective(people(10), RESULT, { suspensions }),
    'met',
    '2025-06-30',
  ],
  [
    'a suspended member counts as one who misses',
    collective([...people(6), ...people(4, { suspensions })], RESULT),
    'not-met',
  ],
  [
    'a member on maternity leave, rated good',
    collective(
      [
        ...people(6),
        ...poor(3),
        person({ leaves: [{ kind: 'maternity-leave', startsOn: '2025-01-01', endsOn: '2025-06-30' }] }),
      ],
      RESULT,
    ),
    'met',
  ],
];

const EXCELLENT: readonly Case[] = [
  [
    'just met: all completed, 70 % good, one excellent',
    collective([...people(6), star, ...poor(3)], top),
    'met',
  ],
  [
    'just missed: somebody did not complete',
    collective([...people(9), star, person({ rating: 'not-completed' })], top),
    'not-met',
  ],
  ['just missed: nobody for Chiến sĩ thi đua cơ sở', collective(people(10), top), 'not-met'],
  ['just missed: less than 70 % good', collective([...people(5), star, ...poor(4)], top), 'not-met'],
  ['cannot tell: somebody unrated', collective([...people(8), star, ...unrated(1)], top), 'unknown'],
  ['a good result is not enough', collective([...people(9), star], RESULT), 'not-met'],
];

const bestUnit = (...years: number[]) => years.map((year) => honour('TTLDXS', year));
const MERIT: readonly Case[] = [
  ['just met: two years running', collective([], null, { honours: bestUnit(2024, 2025) }), 'met'],
  [
    'mixed: Đơn vị quyết thắng and Tập thể lao động xuất sắc',
    collective([], null, { honours: [honour('DVQT', 2024), ...bestUnit(2025)] }),
    'met',
  ],
  [
    'across a merged unit',
    collective([], null, {
      honours: [honour('TTLDXS', 2024, { formerly: 'Tổ dân phố 3' }), ...bestUnit(2025)],
    }),
    'met',
  ],
  [
    'cannot tell: once, and ratings of units are not on record',
    collective([], null, { honours: bestUnit(2025) }),
    'unknown',
  ],
  [
    'a revoked link leaves the other ground open',
    collective([], null, {
      honours: [honour('TTLDXS', 2024, { revokedOn: '2025-05-01' }), ...bestUnit(2025)],
    }),
    'unknown',
  ],
  ['suspended', collective([], null, { honours: bestUnit(2024, 2025), suspensions }), 'not-met'],
];

const first = { ...RESULT, rankInBlock: 1 };
describe.each<[string, readonly Case[]]>([
  ['TTLDTT', ADVANCED],
  ['DVTT', ADVANCED],
  ['TTLDXS', EXCELLENT],
  ['DVQT', EXCELLENT],
  ['BK-TINH', MERIT],
  [
    'CTD-TINH',
    [
      ['just met: first of its block', collective([], first), 'met'],
      ['just missed: second', collective([], { ...RESULT, rankInBlock: 2 }), 'not-met'],
      ['cannot tell: results not frozen', collective([], RESULT), 'unknown'],
    ],
  ],
  [
    'CTD-CP',
    [
      ['just met: the flag of the province this year', collective([], null, { honours: [flag] }), 'met'],
      ['cannot tell: not decided yet', collective([], null), 'unknown'],
      ['revoked', collective([], null, { honours: [{ ...flag, revokedOn: '2026-01-02' }] }), 'not-met'],
    ],
  ],
  [
    'XPTB',
    [
      ['cannot tell: no record answers', collective([]), 'unknown'],
      ['suspended', collective([], null, { suspensions }), 'not-met'],
    ],
  ],
  ...(['TDPVH', 'TVH', 'GK'] as const).map((award): [string, readonly Case[]] => [
    award,
    [
      ['just met', collective([], RESULT), 'met'],
      ['just missed', collective([], { ...RESULT, classification: 'Khá' }), 'not-met'],
      ['cannot tell', collective([]), 'unknown'],
    ],
  ]),
  ...(['GDVH', 'GK'] as const).map((award): [string, readonly Case[]] => [
    `${award} of a household`.slice(0, award.length),
    [
      ['proposed', HOUSEHOLD, 'met'],
      ['proposed by nobody', { ...HOUSEHOLD, proposedBy: null }, 'not-met'],
      ['suspended', { ...HOUSEHOLD, suspensions }, 'not-met'],
    ],
  ]),
  ['BK-TINH', [['of a household: no record answers', HOUSEHOLD, 'unknown']]],
])('%s', (award, cases) => {
  it.each(cases)('%s', (_name, facts, verdict, day = '2026-01-15') => {
    expect(weigh(award, facts, day)).toBe(verdict);
  });
});

describe('conditions no default rule has', () => {
  const held = { ledgerYears: [2024, 2025], honours: [honour('LDTT', 2025)] };
  const ward = (soldiers: number) =>
    ({ scope: 'ward', name: 'Phường', people: 200, proposed: { X: soldiers, LDTT: 100 } }) as const;
  it.each<[string, ConditionTest, SubjectFacts, string]>([
    [
      'share by the ledger',
      { kind: 'member-share', award: 'LDTT', percent: 50, by: 'ledger' },
      collective([person(held), person({ ledgerYears: [2025] })]),
      'met: 1/2 người (50,0 %) được tặng Lao động tiên tiến – đạt (cần từ 50 %).',
    ],
    [
      'count by the ledger, not decided yet',
      { kind: 'member-count', award: 'LDTT', count: 1, by: 'ledger' },
      collective(people(2)),
      'unknown: 0 người được tặng Lao động tiên tiến, 2 người chưa đủ dữ liệu – chưa kết luận được (cần từ 1 người).',
    ],
    [
      'cap just kept',
      { kind: 'group-cap', percent: 15, base: 'LDTT', scope: 'ward' },
      person({ groups: [ward(15)] }),
      'met: Phường: 15 người được đề nghị X trên 100 người được đề nghị Lao động tiên tiến – trong tỷ lệ (không quá 15 %).',
    ],
    [
      'cap just passed',
      { kind: 'group-cap', percent: 15, base: 'LDTT', scope: 'ward' },
      person({ groups: [ward(16)] }),
      'not-met: Phường: 16 người được đề nghị X trên 100 người được đề nghị Lao động tiên tiến – vượt tỷ lệ (không quá 15 %).',
    ],
    [
      'cap of a group nobody counted',
      { kind: 'group-cap', percent: 15, scope: 'unit' },
      person(),
      'unknown: Chưa có số đề nghị của nhóm để tính tỷ lệ.',
    ],
    [
      'registered',
      { kind: 'registered' },
      person({ isRegistered: true }),
      'met: Có đăng ký đã tiếp nhận trong phong trào – đạt yêu cầu.',
    ],
    [
      'points just reached',
      { kind: 'result-points-at-least', points: '85.5' },
      person({ result: RESULT }),
      'met: Chấm điểm: 85,5 điểm – đạt yêu cầu (từ 85,5 điểm).',
    ],
    [
      'points just missed',
      { kind: 'result-points-at-least', points: '85.51' },
      person({ result: RESULT }),
      'not-met: Chấm điểm: 85,5 điểm – không đạt (cần từ 85,51 điểm).',
    ],
    [
      'months of service with maternity leave',
      { kind: 'service-months', months: 10 },
      person({ leaves: [{ kind: 'maternity-leave', startsOn: '2025-01-01', endsOn: '2025-06-30' }] }),
      'met: Năm 2025 có 12 tháng công tác, nghỉ thai sản được tính là thời gian công tác – đạt yêu cầu (từ 10 tháng).',
    ],
    [
      'months of service with other leave',
      { kind: 'service-months', months: 10 },
      person({ leaves: [{ kind: 'other-leave', startsOn: '2025-01-01', endsOn: null }] }),
      'not-met: Năm 2025 có 0 tháng công tác – không đạt (cần từ 10 tháng).',
    ],
    [
      'title count over three years',
      { kind: 'title-count', awards: ['LDTT'], count: 2, years: 3 },
      person({ honours: [honour('LDTT', 2022), honour('LDTT', 2023), honour('LDTT', 2025)] }),
      'met: Có 2/2 lần Lao động tiên tiến trong 3 năm đến 2025 (năm 2023 theo Quyết định 23/QĐ-UBND; năm 2025 theo Quyết định 25/QĐ-UBND) – đạt yêu cầu.',
    ],
    [
      'the same achievement twice',
      { kind: 'not-rewarded-twice', awards: ['LDTT'] },
      person(held),
      'not-met: Thành tích năm 2025 đã được khen: LDTT, theo Quyết định 25/QĐ-UBND – không khen hai lần.',
    ],
  ])('%s', (_name, test, facts, sentence) => {
    const root = { ...test, id: 'x', text: 'Điều kiện', article: 'Điều 1', sureness: 'local' } as const;
    const rule = { award: 'X', awardName: 'X', subjectKind: facts.kind, root };
    const { verdict, sentences } = evaluate(rule, facts, BOOK);
    expect(`${verdict}: ${sentences[0]?.text}`).toBe(sentence);
  });
});

describe.each(DEFAULT_BOOKS.map((book) => [book.code, book] as const))(
  'book %s',
  (_code, { rules, isVerified }) => {
    const conditions = rules.flatMap(({ root }) => conditionsOf(root));

    it('has one rule per award and kind, and one id per condition', () => {
      const keys = rules.map(({ award, subjectKind }) => `${award} ${subjectKind}`);
      expect(new Set(keys).size).toBe(keys.length);
      const ids = conditions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('gives the words, the article and how sure it is for every condition', () => {
      for (const { text, article, sureness } of conditions) {
        expect(text).not.toBe('');
        expect(article).toMatch(/Điều \d+|NĐ \d+|Nghị định \d+/);
        expect(article.startsWith('Quy định của phường')).toBe(sureness === 'local');
        expect(sureness !== 'local' && article.includes('chưa xác minh')).toBe(
          sureness !== 'local' && !isVerified,
        );
      }
    });

    it('is plain data', () => {
      expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
    });
  },
);
