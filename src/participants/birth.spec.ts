import { describe, expect, it } from '@jest/globals';
import { birthSpan, birthText, numberSpan, parseBirth, UNKNOWN_BIRTH } from './birth.js';

describe('parseBirth', () => {
  it.each([
    ['1980', { year: 1980, month: null, day: null }],
    ['1980-05', { year: 1980, month: 5, day: null }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ])('reads %s with its precision', (text, parts) => {
    expect(parseBirth(text)).toEqual(parts);
    expect(birthText(parts)).toBe(text);
  });

  it.each([
    '1899',
    '2101',
    '1980-13',
    '1980-00',
    '1980-02-30',
    '1900-02-29',
    '80',
    '1980-5',
    '31/02/1980',
    '',
  ])('refuses %p', (text) => {
    expect(parseBirth(text)).toBeUndefined();
  });

  it('has no text for an unknown date', () => {
    expect(birthText(UNKNOWN_BIRTH)).toBeNull();
  });
});

describe('spans that tell namesakes apart', () => {
  it.each([
    [{ year: 1980, month: null, day: null }, '[1980-01-01,1981-01-01)'],
    [{ year: 1980, month: 2, day: null }, '[1980-02-01,1980-03-01)'],
    [{ year: 1980, month: 12, day: null }, '[1980-12-01,1981-01-01)'],
    [{ year: 1980, month: 2, day: 3 }, '[1980-02-03,1980-02-03]'],
    [UNKNOWN_BIRTH, '(,)'],
  ])('gives %j as %s', (parts, span) => {
    expect(birthSpan(parts)).toBe(span);
  });

  it('takes an identity number as a range of one', () => {
    expect(numberSpan('001090000123')).toBe('[1090000123,1090000123]');
    expect(numberSpan(null)).toBe('(,)');
  });
});
