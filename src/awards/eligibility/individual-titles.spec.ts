import { describe, expect, it } from '@jest/globals';
import { honour, person, type PersonFacts, RESULT } from '../../../test/fixtures/eligibility-facts.js';
import { DEFAULT_BOOKS, defaultRulesOn } from './default-books.js';
import { evaluate } from './evaluate.js';
import type { IndividualFacts } from './facts.js';
import { bookOf } from './rule.js';
import type { Verdict } from './verdict.js';

/** The verdict on a person in the book of a day, or in a book by its code. */
function weigh(award: string, facts: IndividualFacts, when = '2026-01-15'): Verdict {
  const book = bookOf(DEFAULT_BOOKS.find(({ code }) => code === when)?.rules ?? defaultRulesOn(when));
  const rule = book.find(award, 'individual');
  if (!rule) throw new Error(`No rule ${award}`);
  return evaluate(rule, facts, book).verdict;
}

const initiative = (level: 'base' | 'province' | 'national', year = 2025) => ({ level, year }) as const;
const maternity = { kind: 'maternity-leave', startsOn: '2025-03-01', endsOn: '2025-08-31' } as const;
const suspended = { suspensions: [{ startsOn: '2026-01-10', endsOn: null, decisionNumber: '21/TB-UBND' }] };

type Case = readonly [name: string, facts: PersonFacts, verdict: Verdict, when?: string];

const LDTT: readonly Case[] = [
  ['just met: rated good', {}, 'met'],
  ['rated excellent', { rating: 'excellent' }, 'met'],
  ['just missed: rated completed', { rating: 'completed' }, 'not-met'],
  ['cannot tell: no rating', { rating: null }, 'unknown'],
  [
    'disciplined in the year',
    { rating: 'excellent', disciplines: [{ level: 'reprimand', year: 2025 }] },
    'not-met',
  ],
  [
    'disciplined the year before, ended',
    { disciplines: [{ level: 'warning', year: 2024, endsOn: '2024-12-31' }] },
    'met',
  ],
  [
    'disciplined the year before, still in force',
    { disciplines: [{ level: 'warning', year: 2024, endsOn: '2025-01-01' }] },
    'not-met',
  ],
  ['maternity leave, rated good', { leaves: [maternity] }, 'met'],
  ['maternity leave, not rated yet', { rating: null, leaves: [maternity] }, 'unknown'],
  ['suspended on the day', suspended, 'not-met'],
  ['suspension lifted', { suspensions: [{ startsOn: '2025-03-01', endsOn: '2026-01-14' }] }, 'met'],
  [
    'suspended until the day itself',
    { suspensions: [{ startsOn: '2025-03-01', endsOn: '2026-01-15' }] },
    'not-met',
  ],
  ['across a rule change: the law of 2024 has no suspension yet', suspended, 'met', '2025-06-30'],
  ['across a rule change: the decree of 7/2025 has', suspended, 'not-met', '2025-07-01'],
  ['not registered: no condition since 2024', { isRegistered: false }, 'met'],
];

const CSTDCS: readonly Case[] = [
  ['just met: excellent', { rating: 'excellent' }, 'met'],
  ['just met: good with an initiative', { initiatives: [initiative('base')] }, 'met'],
  ['just missed: good without one', {}, 'not-met'],
  [
    'an initiative, but only completed',
    { rating: 'completed', initiatives: [initiative('base')] },
    'not-met',
  ],
  ['an initiative of the year before', { initiatives: [initiative('base', 2024)] }, 'not-met'],
  ['cannot tell: no rating', { rating: null, initiatives: [initiative('base')] }, 'unknown'],
  [
    'initiative used twice',
    { initiatives: [{ ...initiative('base'), used: { award: 'GK', awardName: 'Giấy khen', year: 2025 } }] },
    'not-met',
  ],
  [
    'initiative on record as used for this very title and year',
    { initiatives: [{ ...initiative('base'), used: { award: 'CSTDCS', awardName: 'CSTĐCS', year: 2025 } }] },
    'met',
  ],
  ['suspended', { rating: 'excellent', ...suspended }, 'not-met'],
  ['maternity leave, rated excellent', { rating: 'excellent', leaves: [maternity] }, 'met'],
  ['before 10/2026: excellent is enough', { rating: 'excellent' }, 'met', '2026-09-30'],
  ['after 10/2026, first reading: excellent is enough', { rating: 'excellent' }, 'met', '2026-10-01'],
  ['second reading: excellent alone is missed', { rating: 'excellent' }, 'not-met', 'LUAT-2026-B'],
  [
    'second reading: good with an initiative is missed',
    { initiatives: [initiative('base')] },
    'not-met',
    'LUAT-2026-B',
  ],
  [
    'second reading: excellent and an initiative',
    { rating: 'excellent', initiatives: [initiative('base')] },
    'met',
    'LUAT-2026-B',
  ],
];

describe.each<[string, readonly Case[]]>([
  ['LDTT', LDTT],
  ['CSTT', LDTT],
  ['CSTDCS', CSTDCS],
])('%s', (award, cases) => {
  it.each(cases)('%s', (_name, facts, verdict, when = '2026-01-15') => {
    expect(weigh(award, person(facts), when)).toBe(verdict);
  });
});

describe('Giấy khen', () => {
  it.each<[string, PersonFacts, Verdict]>([
    ['just met: a good result', { result: RESULT }, 'met'],
    ['just missed: a fair result', { result: { ...RESULT, classification: 'Khá' } }, 'not-met'],
    ['too few sheets', { result: { ...RESULT, complete: false } }, 'not-met'],
    ['cannot tell: not scored', {}, 'unknown'],
    ['suspended', { result: RESULT, ...suspended }, 'not-met'],
    [
      'given once already: told, but decides nothing',
      { result: RESULT, honours: [honour('GK', 2025, { category: 'form' })] },
      'met',
    ],
  ])('%s', (_name, facts, verdict) => {
    expect(weigh('GK', person(facts))).toBe(verdict);
  });
});
