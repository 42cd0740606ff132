import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

describe('working days', () => {
  it.each([
    ['2026-01-15', true, 'a Thursday'],
    ['2026-01-17', false, 'a Saturday'],
    ['2026-01-18', false, 'a Sunday'],
    ['2026-01-02', false, 'a Friday off in exchange'],
    ['2026-01-10', true, 'the Saturday worked for it'],
    ['2026-02-17', false, 'the first day of Tết'],
    ['2026-04-27', false, 'the Monday after a Kings’ day on Sunday'],
    ['2031-09-02', false, 'a fixed holiday of a year nobody entered'],
  ])('%s: %s (%s)', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });

  it.each([
    ['2026-01-15', 15, '2026-02-05', 'three plain weeks'],
    ['2026-02-06', 15, '2026-03-06', 'over the five days of Tết'],
    ['2025-12-29', 3, '2026-01-05', 'over New Year and the exchanged Friday'],
    ['2026-01-05', 5, '2026-01-10', 'onto a worked Saturday'],
    ['2026-04-24', 1, '2026-04-28', 'over a weekend and a made-up holiday'],
    ['2026-12-10', -10, '2026-11-26', 'back from a deadline'],
    ['2026-01-15', 0, '2026-01-15', 'nothing'],
  ])('from %s, %d working days end on %s (%s)', (from, count, end) => {
    expect(addWorkingDays(from, count)).toBe(end);
  });

  it.each([
    ['2026-01-15', '2026-02-05', 15],
    ['2026-02-05', '2026-01-15', -15],
    ['2026-02-13', '2026-02-23', 1],
    ['2026-02-14', '2026-02-15', 0],
  ])('between %s and %s lie %d', (from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count);
  });

  it('are counted by weeks as they are day by day, from any day to any day of eight years', () => {
    const days: string[] = [];
    for (let at = Date.parse('2024-01-01'); at <= Date.parse('2031-12-31'); at += 86_400_000) {
      days.push(new Date(at).toISOString().slice(0, 10));
    }
    const wrong: string[] = [];
    for (let start = 0; start < days.length; start += 97) {
      let count = 0;
      for (let end = start + 1; end < days.length; end += 1) {
        const [from = '', to = ''] = [days[start], days[end]];
        count += Number(isWorkingDay(to));
        if (workingDaysBetween(from, to) !== count) wrong.push(`${from} – ${to}: ${count}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('of a deadline mistyped by thousands of years are counted all the same', () => {
    // 7974 years of 365.2425 days, five sevenths of them, less the four fixed holidays on their weekdays.
    const count = workingDaysBetween('2026-01-15', '9999-12-31');
    expect(count).toBeGreaterThan(2_050_000);
    expect(count).toBeLessThan(2_082_000);
  });
});
