import { describe, expect, it } from '@jest/globals';
import { honour, person, type PersonFacts } from '../../../test/fixtures/eligibility-facts.js';
import { defaultRulesOn } from './default-books.js';
import { evaluate } from './evaluate.js';
import type { IndividualFacts } from './facts.js';
import { bookOf } from './rule.js';
import type { Verdict } from './verdict.js';

/** The verdict on a person in the book of a day. */
function weigh(award: string, facts: IndividualFacts, when = '2026-01-15'): Verdict {
  const book = bookOf(defaultRulesOn(when));
  const rule = book.find(award, 'individual');
  if (!rule) throw new Error(`No rule ${award}`);
  return evaluate(rule, facts, book).verdict;
}

/** What the sentences say that stand in the way. */
function reasons(award: string, facts: IndividualFacts): string[] {
  const book = bookOf(defaultRulesOn('2026-01-15'));
  const rule = book.find(award, 'individual');
  if (!rule) throw new Error(`No rule ${award}`);
  const { verdict, sentences } = evaluate(rule, facts, book);
  return sentences.filter((one) => !one.isWarning && one.verdict === verdict).map(({ text }) => text);
}

const initiative = (level: 'base' | 'province' | 'national', year = 2025) => ({ level, year }) as const;
const soldier = (...years: number[]) => years.map((year) => honour('CSTDCS', year));
const excellent = (...years: number[]) => years.map((year) => ({ level: 'excellent', year }) as const);
const maternity = { kind: 'maternity-leave', startsOn: '2025-03-01', endsOn: '2025-08-31' } as const;
const suspended = { suspensions: [{ startsOn: '2026-01-10', endsOn: null, decisionNumber: '21/TB-UBND' }] };

type Case = readonly [name: string, facts: PersonFacts, verdict: Verdict, when?: string];

const ready = { initiatives: [initiative('province')] };
const PROVINCE: readonly Case[] = [
  ['just met: three years running', { ...ready, honours: soldier(2023, 2024, 2025) }, 'met'],
  ['just missed: one year is missing', { ...ready, honours: soldier(2022, 2024, 2025) }, 'not-met'],
  [
    'just missed: an initiative of the base alone',
    { initiatives: [initiative('base')], honours: soldier(2023, 2024, 2025) },
    'not-met',
  ],
  [
    'cannot tell: the decision of the year has not come',
    { ...ready, honours: soldier(2023, 2024) },
    'unknown',
  ],
  [
    'cannot tell: the ledger holds nothing of a year',
    { ...ready, honours: soldier(2024, 2025), ledgerYears: [2024] },
    'unknown',
  ],
  [
    'across a merged unit: the years follow the person',
    { ...ready, honours: [honour('CSTDCS', 2023, { formerly: 'Phòng Văn hóa cũ' }), ...soldier(2024, 2025)] },
    'met',
  ],
  [
    'a revoked link',
    { ...ready, honours: [honour('CSTDCS', 2023, { revokedOn: '2025-02-01' }), ...soldier(2024, 2025)] },
    'not-met',
  ],
  [
    'a revoked link given anew',
    {
      ...ready,
      honours: [honour('CSTDCS', 2023, { revokedOn: '2025-02-01' }), ...soldier(2023, 2024, 2025)],
    },
    'met',
  ],
  ['suspended', { ...ready, honours: soldier(2023, 2024, 2025), ...suspended }, 'not-met'],
  [
    'initiative of two years ago still counts',
    { initiatives: [initiative('province', 2023)], honours: soldier(2023, 2024, 2025) },
    'met',
  ],
  [
    'initiative used for another title',
    {
      initiatives: [
        {
          ...initiative('province'),
          used: { award: 'CSTDCS', awardName: 'Chiến sĩ thi đua cơ sở', year: 2025 },
        },
      ],
      honours: soldier(2023, 2024, 2025),
    },
    'not-met',
  ],
];

const national = { initiatives: [initiative('national')] };
const NATIONAL: readonly Case[] = [
  [
    'just met: twice running',
    { ...national, honours: [honour('CSTD-TINH', 2024), honour('CSTD-TINH', 2025)] },
    'met',
  ],
  ['just missed: once', { ...national, honours: [honour('CSTD-TINH', 2025)] }, 'not-met'],
  ['cannot tell: this year not decided', { ...national, honours: [honour('CSTD-TINH', 2024)] }, 'unknown'],
  [
    'an initiative of the province alone',
    { ...ready, honours: [honour('CSTD-TINH', 2024), honour('CSTD-TINH', 2025)] },
    'not-met',
  ],
];

const MERIT: readonly Case[] = [
  ['just met: two years running', { honours: soldier(2024, 2025) }, 'met'],
  [
    'just met: excellent twice with two initiatives',
    { ratings: excellent(2024, 2025), initiatives: [initiative('base', 2024), initiative('base')] },
    'met',
  ],
  [
    'just missed: excellent twice with one initiative',
    { ratings: excellent(2024, 2025), initiatives: [initiative('base')], honours: soldier(2025) },
    'not-met',
  ],
  [
    'just missed: excellent once',
    {
      ratings: [{ level: 'good', year: 2024 }, ...excellent(2025)],
      initiatives: [initiative('base', 2024), initiative('base')],
      honours: soldier(2025),
    },
    'not-met',
  ],
  [
    'cannot tell: no rating of the year before',
    {
      ratings: excellent(2025),
      initiatives: [initiative('base', 2024), initiative('base')],
      honours: soldier(2025),
    },
    'unknown',
  ],
  [
    'initiative used twice: one of the two is spent',
    {
      ratings: excellent(2024, 2025),
      initiatives: [
        {
          ...initiative('base', 2024),
          used: { award: 'CSTDCS', awardName: 'Chiến sĩ thi đua cơ sở', year: 2024 },
        },
        initiative('base'),
      ],
      honours: soldier(2025),
    },
    'not-met',
  ],
  [
    'a revoked link',
    { honours: [honour('CSTDCS', 2024, { revokedOn: '2025-09-01' }), ...soldier(2025)] },
    'not-met',
  ],
];

const PRIME_MINISTER: readonly Case[] = [
  [
    'just met',
    {
      honours: [honour('BK-TINH', 2022, { category: 'form' }), ...soldier(2021, 2022, 2023, 2024, 2025)],
      initiatives: [initiative('base', 2022)],
    },
    'met',
  ],
  [
    'just missed: four years',
    {
      rating: 'good',
      honours: [honour('BK-TINH', 2022, { category: 'form' }), ...soldier(2022, 2023, 2024, 2025)],
      initiatives: [initiative('base')],
      ratings: excellent(2022, 2023, 2024, 2025).concat({ level: 'good', year: 2021 } as never),
    },
    'not-met',
  ],
  [
    'Bằng khen for a sudden achievement does not count',
    {
      honours: [
        honour('BK-TINH', 2022, { category: 'form', ground: 'sudden' }),
        ...soldier(2021, 2022, 2023, 2024, 2025),
      ],
      initiatives: [initiative('base')],
    },
    'not-met',
  ],
  [
    'Bằng khen for a campaign does not count',
    {
      honours: [
        honour('BK-TINH', 2022, { category: 'form', ground: 'campaign' }),
        ...soldier(2021, 2022, 2023, 2024, 2025),
      ],
      initiatives: [initiative('base')],
    },
    'not-met',
  ],
  [
    'it counted before 7/2025',
    {
      honours: [
        honour('BK-TINH', 2022, { category: 'form', ground: 'sudden' }),
        ...soldier(2021, 2022, 2023, 2024, 2025),
      ],
      initiatives: [initiative('base')],
    },
    'met',
    '2025-06-30',
  ],
  [
    'cannot tell: what the Bằng khen was for is not on record',
    {
      honours: [
        honour('BK-TINH', 2022, { category: 'form', ground: null }),
        ...soldier(2021, 2022, 2023, 2024, 2025),
      ],
      initiatives: [initiative('base')],
    },
    'unknown',
  ],
];

describe.each<[string, readonly Case[]]>([
  ['CSTD-TINH', PROVINCE],
  ['CSTDTQ', NATIONAL],
  ['BK-TINH', MERIT],
  ['BK-TTG', PRIME_MINISTER],
])('%s', (award, cases) => {
  it.each(cases)('%s', (_name, facts, verdict, when = '2026-01-15') => {
    expect(weigh(award, person(facts), when)).toBe(verdict);
  });
});

describe('the sentence names the record used or missing', () => {
  it.each<[string, string, PersonFacts, string[]]>([
    [
      'maternity leave',
      'LDTT',
      { rating: null, leaves: [maternity] },
      [
        'Chưa có xếp loại năm 2025 (cần từ HTTNV trở lên). Nghỉ thai sản từ 01/03/2025 được tính là thời gian công tác, không phải lý do không xét.',
      ],
    ],
    [
      'suspension: paper and day, never the reason',
      'LDTT',
      suspended,
      ['Đang tạm dừng xét khen thưởng từ 10/01/2026, văn bản 21/TB-UBND – không đạt.'],
    ],
    [
      'a revoked link',
      'CSTD-TINH',
      { ...ready, honours: [honour('CSTDCS', 2023, { revokedOn: '2025-02-01' }), ...soldier(2024, 2025)] },
      [
        'Chiến sĩ thi đua cơ sở 3 năm liên tục: năm 2023 theo Quyết định 23/QĐ-UBND, đã bị hủy bỏ ngày 01/02/2025 – không đạt.',
      ],
    ],
    [
      'a merged unit',
      'BK-TINH',
      { honours: [honour('CSTDCS', 2024, { formerly: 'Phòng Văn hóa cũ' }), ...soldier(2025)] },
      [
        'Đạt 1 trong 2 điều kiện dưới đây – đạt yêu cầu (cần ít nhất một).',
        'Chiến sĩ thi đua cơ sở 2 năm liên tục: năm 2024 theo Quyết định 24/QĐ-UBND (khi là «Phòng Văn hóa cũ»); năm 2025 theo Quyết định 25/QĐ-UBND – đạt yêu cầu.',
        'Không trong thời gian tạm dừng xét – đạt yêu cầu.',
      ],
    ],
    [
      'a year nobody recorded',
      'CSTD-TINH',
      { ...ready, honours: soldier(2024, 2025), ledgerYears: [2024] },
      ['Chiến sĩ thi đua cơ sở 3 năm liên tục: sổ khen thưởng chưa ghi năm 2023 – chưa kết luận được.'],
    ],
    [
      'an initiative spent',
      'CSTDCS',
      {
        initiatives: [
          {
            ...initiative('base'),
            name: 'Số hóa hồ sơ',
            used: { award: 'GK', awardName: 'Giấy khen', year: 2025 },
          },
        ],
      },
      [
        'Không đạt điều kiện nào trong 2 điều kiện dưới đây (cần ít nhất một).',
        'Xếp loại năm 2025: HTTNV – không đạt (cần HTXSNV).',
        'Năm 2025 không còn sáng kiến nào chưa dùng – không đạt (cần từ cấp cơ sở trở lên). Sáng kiến «Số hóa hồ sơ» đã dùng để xét Giấy khen năm 2025.',
      ],
    ],
  ])('%s', (_name, award, facts, sentences) => {
    expect(reasons(award, person(facts))).toEqual(sentences);
  });
});
