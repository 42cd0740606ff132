import { describe, expect, it } from '@jest/globals';
import { chooseByRank, type RankedNomination } from './by-rank.js';

function one(id: string, rank: number | null, more: Partial<RankedNomination> = {}): RankedNomination {
  const name = `Tổ dân phố ${id}`;
  return { id, name, rank, block: null, status: 'proposed', verdict: 'met', isOverridden: false, ...more };
}

/** The choice with sets as lists. */
function choose(nominations: readonly RankedNomination[], upToRank: number): object {
  const { chosen, beyond, ...told } = chooseByRank(nominations, upToRank);
  return { chosen: [...chosen], beyond: [...beyond], ...told };
}

const NOTHING_TOLD = { ties: [], notChosen: [], overridesKept: 0 };

describe('choosing by rank', () => {
  it('takes whoever met the rules up to the rank, and leaves out whoever ranks lower or not at all', () => {
    const nominations = [one('a', 1), one('b', 2), one('c', 3), one('d', null)];
    expect(choose(nominations, 2)).toEqual({ chosen: ['a', 'b'], beyond: ['c', 'd'], ...NOTHING_TOLD });
  });

  it('leaves out whoever ranks lower even where the rules do not say yes yet', () => {
    const nominations = [one('a', 1), one('b', 2, { verdict: 'unknown' })];
    expect(choose(nominations, 1)).toEqual({ chosen: ['a'], beyond: ['b'], ...NOTHING_TOLD });
  });

  it('takes a whole tie, and points out where it makes too many', () => {
    expect(choose([one('a', 1), one('b', 2), one('c', 2), one('d', 4)], 2)).toEqual({
      chosen: ['a', 'b', 'c'],
      beyond: ['d'],
      ...NOTHING_TOLD,
      ties: [{ block: null, rank: 2, selected: 3, names: ['Tổ dân phố b', 'Tổ dân phố c'] }],
    });
  });

  it('says nothing of a tie that is wholly within, or that others’ places make room for', () => {
    expect(choose([one('a', 1), one('b', 1), one('c', 3)], 2)).toMatchObject({
      chosen: ['a', 'b'],
      ties: [],
    });
    // Place 2 has not met the rules, so that the two on place 3 are within three.
    const nominations = [one('a', 1), one('b', 2, { verdict: 'not-met' }), one('c', 3), one('d', 3)];
    expect(choose(nominations, 3)).toEqual({
      chosen: ['a', 'c', 'd'],
      beyond: [],
      ...NOTHING_TOLD,
      notChosen: [{ id: 'b', name: 'Tổ dân phố b', rank: 2, verdict: 'not-met' }],
    });
  });

  it('counts each block for itself', () => {
    const nominations = [
      one('a', 1, { block: 'Khối A' }),
      one('b', 1, { block: 'Khối B' }),
      one('c', 1, { block: 'Khối B' }),
      one('d', 3, { block: 'Khối B' }),
    ];
    expect(choose(nominations, 1)).toEqual({
      chosen: ['a', 'b', 'c'],
      beyond: ['d'],
      ...NOTHING_TOLD,
      ties: [{ block: 'Khối B', rank: 1, selected: 2, names: ['Tổ dân phố b', 'Tổ dân phố c'] }],
    });
  });

  it('touches neither overrides nor what is decided', () => {
    const nominations = [
      one('a', 1, { status: 'decided' }),
      one('b', 2, { verdict: 'not-met', isOverridden: true }),
      one('c', 9, { verdict: 'not-met', isOverridden: true }),
      one('d', 3, { status: 'set-aside' }),
    ];
    expect(choose(nominations, 3)).toEqual({ chosen: ['d'], beyond: [], ...NOTHING_TOLD, overridesKept: 2 });
  });
});
