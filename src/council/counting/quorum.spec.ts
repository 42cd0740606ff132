import { describe, expect, it } from '@jest/globals';
import { quorumOf, strictest } from './quorum.js';

const TWO_THIRDS = { parts: 2, of: 3 };
const EIGHTY = { parts: 80, of: 100 };

describe('quorum', () => {
  it.each([
    [9, 6, TWO_THIRDS, 6, true],
    [9, 5, TWO_THIRDS, 6, false],
    [7, 5, TWO_THIRDS, 5, true],
    [7, 4, TWO_THIRDS, 5, false],
    [9, 8, EIGHTY, 8, true],
    [9, 7, EIGHTY, 8, false],
    [10, 8, EIGHTY, 8, true],
    [1, 1, EIGHTY, 1, true],
    [0, 0, TWO_THIRDS, 0, false],
  ])('%i members, %i present, %j: %i are needed', (members, present, share, needed, met) => {
    expect(quorumOf(members, present, share)).toEqual({ members, present, needed, met });
  });

  it('is the strictest of all that apply', () => {
    expect(strictest(TWO_THIRDS)).toEqual(TWO_THIRDS);
    expect(strictest(TWO_THIRDS, { parts: 1, of: 2 }, EIGHTY)).toEqual(EIGHTY);
    expect(strictest({ parts: 67, of: 100 }, TWO_THIRDS)).toEqual({ parts: 67, of: 100 });
  });
});
