import { describe, expect, it } from '@jest/globals';
import { summaryOf, whatIfSteps, type Level } from './what-if.js';

const LEVELS: readonly Level[] = [
  { points: '97.50', count: 1, tied: false },
  { points: '90.00', count: 2, tied: true },
  { points: '88.25', count: 2, tied: false },
];

describe('thresholds', () => {
  it('count everyone from each number of points on, with the money', () => {
    expect(whatIfSteps(LEVELS, 1_410_000)).toEqual([
      { minimum: '97.50', count: 1, atMinimum: 1, totalDong: 1_410_000, touchesTie: false },
      { minimum: '90.00', count: 3, atMinimum: 2, totalDong: 4_230_000, touchesTie: true },
      { minimum: '88.25', count: 5, atMinimum: 2, totalDong: 7_050_000, touchesTie: false },
    ]);
  });

  it('have no sum where the amount is not known', () => {
    expect(whatIfSteps(LEVELS, null).map(({ totalDong }) => totalDong)).toEqual([null, null, null]);
  });
});

describe('how the points lie', () => {
  it('counts each subject, not each number of points', () => {
    expect(summaryOf(LEVELS)).toEqual({
      ranked: 5,
      highest: '97.50',
      lowest: '88.25',
      median: '90.00',
      spread: '9.25',
    });
  });

  it('halves the two in the middle, half up', () => {
    expect(summaryOf(LEVELS.slice(1)).median).toBe('89.13');
  });

  it('is nothing where nobody is ranked', () => {
    expect(summaryOf([])).toEqual({ ranked: 0, highest: null, lowest: null, median: null, spread: null });
  });
});
