import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cell, cellText, CellValueError, startsLikeFormula } from './cell.js';

describe('cell', () => {
  it('lets text, numbers, booleans and nothing through unchanged', () => {
    expect([
      cell('Tổ dân phố 5'),
      cell(0),
      cell(-1.5),
      cell(true),
      cell(false),
      cell(null),
      cell(undefined),
    ]).toEqual(['Tổ dân phố 5', 0, -1.5, true, false, null, null]);
  });

  it.each([
    ['a formula', { formula: '1+1' }],
    ['a shared formula', { sharedFormula: 'A1' }],
    ['a link', { text: 'x', hyperlink: 'http://example.com' }],
    ['rich text', { richText: [{ text: 'x' }] }],
    ['an error', { error: '#N/A' }],
    ['a date', new Date(0)],
    ['a boxed string', Object('=1') as unknown],
    ['an array', ['x']],
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['not a number', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
  ])('refuses %s', (_, value) => {
    expect(() => cell(value)).toThrow(CellValueError);
  });

  it.each([
    ['decomposed letters', 'Tru\u031bo\u031b\u0300ng Ho\u0300a', 'Trường Hòa'],
    ['control characters', 'A\u0000n\u0007 B\u001fì\u007fnh\u0085', 'An Bình'],
    ['lone surrogates', 'An\ud800 Bình\udc00', 'An Bình'],
    ['a pair that is whole', 'An 😀', 'An 😀'],
    ['tabs and carriage returns at the start', '\t\r\n =1+1', '=1+1'],
    ['a tab within', 'An\tBình', 'An Bình'],
    ['line ends', 'Số tiền\r\n(đồng)\rmột', 'Số tiền\n(đồng)\nmột'],
    ['blanks around', '  An Bình  ', 'An Bình'],
    ['blanks to write on', 'số\u00a0\u00a0\u00a0/QĐ', 'số\u00a0\u00a0\u00a0/QĐ'],
    ['code points XML forbids', 'An\ufffe\uffff', 'An'],
    ['nothing', '', ''],
  ])('cleans %s', (_, dirty, clean) => {
    expect(cellText(dirty)).toBe(clean);
  });

  it('keeps what begins like a formula as it is, for the screen shows it so', () => {
    for (const text of ['=1+1', '+84 912', '-5', '@SUM(A1)', '＝1', '＋1', '－1', '＠x']) {
      expect(cellText(text)).toBe(text);
      expect(startsLikeFormula(text)).toBe(true);
    }
    expect(startsLikeFormula('Tổ 5 = 6')).toBe(false);
  });

  it('cuts text at what a cell holds', () => {
    const long = cellText('ạ'.repeat(40_000));
    expect(long).toHaveLength(32_767);
    expect(long.endsWith('ạ…')).toBe(true);
  });

  it('gives text that is composed, well formed and clean, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cellText(text);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(cellText(clean)).toBe(clean);
        expect(/[\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/u.test(clean)).toBe(false); // eslint-disable-line no-control-regex
        expect(/^\s*[\t\r\n]/.test(clean)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
