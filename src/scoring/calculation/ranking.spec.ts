import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPoints } from '../../platform/decimal/points.js';
import { type RankableResult, rankResults, tiesAtBoundary } from './ranking.js';

function result(id: string, points: string | null, more: Partial<RankableResult> = {}): RankableResult {
  return {
    id,
    points,
    criteriaSet: 'TC-TAPTHE',
    block: 'Khối trường học',
    complete: true,
    knockout: false,
    tieBreak: [],
    ...more,
  };
}

/** Places over all, in the order given. */
function overall(results: readonly RankableResult[]): (number | null)[] {
  const ranks = rankResults(results);
  return results.map(({ id }) => ranks.get(id)?.rankOverall ?? null);
}

describe('ranking', () => {
  it('goes by points, compared as numbers', () => {
    expect(overall([result('a', '9.50'), result('b', '100.00'), result('c', '89.29')])).toEqual([3, 1, 2]);
  });

  it('shares a place and skips the next: 1-2-2-4', () => {
    const results = ['96.75', '80.00', '80.00', '79.99'].map((points, index) =>
      result(String(index), points),
    );
    expect(overall(results)).toEqual([1, 2, 2, 4]);
  });

  it('asks the tie-break criteria in order when points are equal', () => {
    const results = [
      result('a', '80.00', { tieBreak: ['12.250000', '9.000000'] }),
      result('b', '80.00', { tieBreak: ['12.250000', '11.000000'] }),
      result('c', '80.00', { tieBreak: ['12.250001', '0.000000'] }),
      result('d', '80.01', { tieBreak: ['0.000000', '0.000000'] }),
      result('e', '80.00', { tieBreak: ['12.250000', '9.000000'] }),
    ];
    expect(overall(results)).toEqual([4, 3, 2, 1, 4]);
  });

  it('leaves out the incomplete, the knocked out and those without points, and counts them for no place', () => {
    const results = [
      result('a', '99.00', { complete: false }),
      result('b', '98.00', { knockout: true }),
      result('c', null),
      result('d', '50.00'),
    ];
    expect(overall(results)).toEqual([null, null, null, 1]);
    expect(rankResults(results).get('a')).toEqual({ rankInBlock: null, rankOverall: null });
  });

  it('ranks within the block as well as over all', () => {
    const results = [
      result('a', '90.00', { block: 'Khối cơ quan' }),
      result('b', '80.00', { block: 'Khối trường học' }),
      result('c', '70.00', { block: 'Khối cơ quan' }),
      result('d', '60.00', { block: null }),
    ];
    expect([...rankResults(results).values()]).toEqual([
      { rankOverall: 1, rankInBlock: 1 },
      { rankOverall: 2, rankInBlock: 1 },
      { rankOverall: 3, rankInBlock: 2 },
      { rankOverall: 4, rankInBlock: null },
    ]);
  });

  it('never compares two criteria sets', () => {
    const results = [result('a', '90.00'), result('b', '80.00', { criteriaSet: 'TC-CANHAN' })];
    expect([...rankResults(results).values()]).toEqual([
      { rankOverall: 1, rankInBlock: 1 },
      { rankOverall: 1, rankInBlock: 1 },
    ]);
  });

  it('refuses a result whose points are no number', () => {
    expect(() => rankResults([result('a', 'Khá')])).toThrow(RangeError);
  });

  it('is consistent with points, whatever they are', () => {
    const anyResults = fc
      .array(
        fc.record({
          points: fc.integer({ min: 0, max: 20 }).map((n) => formatPoints(n * 500)),
          tieBreak: fc.integer({ min: 0, max: 2 }).map((n) => [`${n}.000000`]),
          block: fc.constantFrom('A', 'B', null),
          complete: fc.boolean(),
          knockout: fc.boolean(),
        }),
        { maxLength: 40 },
      )
      .map((rows) => rows.map((row, index) => result(String(index), row.points, row)));
    fc.assert(
      fc.property(anyResults, (results) => {
        const ranks = rankResults(results);
        const ranked = results.filter((one) => one.complete && !one.knockout);
        const beats = (a: RankableResult, b: RankableResult) =>
          Number(a.points) > Number(b.points) ||
          (a.points === b.points && Number(a.tieBreak[0]) > Number(b.tieBreak[0]));
        for (const one of results) {
          const better = ranked.filter((other) => beats(other, one));
          const inBlock = better.filter((other) => other.block === one.block);
          const unranked = !ranked.includes(one);
          expect(ranks.get(one.id)).toEqual({
            rankOverall: unranked ? null : better.length + 1,
            rankInBlock: unranked || one.block === null ? null : inBlock.length + 1,
          });
        }
      }),
    );
  });
});

describe('ties at an award boundary', () => {
  const ranked = [1, 2, 2, 2, 5, null].map((rank, index) => ({ id: `đơn vị ${index + 1}`, rank }));

  it('are pointed out where more share a place than places are left', () => {
    expect(tiesAtBoundary(ranked, 3)).toEqual({
      rank: 2,
      ids: ['đơn vị 2', 'đơn vị 3', 'đơn vị 4'],
      placesLeft: 2,
    });
    expect(tiesAtBoundary(ranked, 2)).toMatchObject({ rank: 2, placesLeft: 1 });
  });

  it.each([0, 1, 4, 5, 6])('are none at %d places', (places) => {
    expect(tiesAtBoundary(ranked, places)).toBeUndefined();
  });
});
