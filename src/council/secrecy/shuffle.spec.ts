import { describe, expect, it } from '@jest/globals';
import { shuffled } from './shuffle.js';

describe('shuffling', () => {
  it('keeps everything and leaves what it was given alone', () => {
    const things = Object.freeze([1, 2, 3, 4, 5]);
    expect(shuffled(things).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(things).toEqual([1, 2, 3, 4, 5]);
    expect(shuffled([])).toEqual([]);
  });

  it('puts each of four things in each place about as often', () => {
    const rounds = 8_000;
    const seen = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (let round = 0; round < rounds; round++) {
      shuffled([0, 1, 2, 3]).forEach((thing, place) => (seen[thing] as number[])[place]!++);
    }
    // Expected 2,000 each with a standard deviation of 39: six of them are never left by chance.
    for (const counts of seen)
      for (const count of counts) expect(Math.abs(count - rounds / 4)).toBeLessThan(235);
  });
});
