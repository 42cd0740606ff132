import { describe, expect, it } from '@jest/globals';
import { withoutGaps } from './bins.js';

describe('whole-number bins', () => {
  it('show an empty stretch as one', () => {
    expect(
      withoutGaps([
        { from: 83, count: 1 },
        { from: 80, count: 4 },
      ]),
    ).toEqual([
      { from: 80, count: 4 },
      { from: 81, count: 0 },
      { from: 82, count: 0 },
      { from: 83, count: 1 },
    ]);
  });

  it('are none where there is nothing to count', () => {
    expect(withoutGaps([])).toEqual([]);
  });
});
