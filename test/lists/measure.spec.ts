import { describe, expect, it } from '@jest/globals';
import { faultsOfPages, lacking, wordsOf } from '../../scripts/rendered/measure.js';
import type { PlacedWord, RenderedPage } from '../../scripts/rendered/office.js';

const word = (text: string, left: number, top: number, width = 10): PlacedWord => ({
  text,
  left,
  top,
  right: left + width,
  bottom: top + 5,
});
const page = (...words: PlacedWord[]): RenderedPage => ({ widthMm: 210, heightMm: 297, words });
const TEXT = word('Danh', 30, 20);

describe('measuring what was printed', () => {
  it('finds nothing wrong with pages as the decree wants them, each sheet numbered for itself', () => {
    const numbered = (number: string): RenderedPage => page(word(number, 110, 11, 3), TEXT);
    expect(faultsOfPages([page(TEXT), numbered('2'), numbered('3'), page(TEXT), numbered('2')])).toEqual([]);
    expect(faultsOfPages([{ widthMm: 420, heightMm: 297, words: [word('Danh', 395, 20)] }])).toEqual([]);
  });

  it.each<[string, RenderedPage[], string[]]>([
    [
      'another paper',
      [{ widthMm: 216, heightMm: 279, words: [TEXT] }],
      ['page 1: 216 × 279 mm is neither A4 nor A3'],
    ],
    ['a number on page 1', [page(word('1', 110, 11, 3), TEXT)], ['page 1: numbered 1']],
    ['a number left out', [page(TEXT), page(word('3', 110, 11, 3), TEXT)], ['page 2: numbered 3']],
    ['an empty page', [page()], ['page 1: empty']],
    [
      'writing in the left margin',
      [page(word('Danh', 29, 20))],
      ['page 1: left of the margin, «Danh» at 29.0 × 20.0 mm'],
    ],
    [
      'writing in the right margin',
      [page(word('Danh', 186, 20))],
      ['page 1: right of the margin, «Danh» at 186.0 × 20.0 mm'],
    ],
    [
      'writing over writing',
      [page(TEXT, word('sách', 35, 21))],
      ['page 1: «Danh» at 30.0 × 20.0 mm is written over by «sách»'],
    ],
  ])('finds %s', (_, pages, faults) => {
    expect(faultsOfPages(pages)).toEqual(faults);
  });

  it('takes neither a rule under a line nor words side by side for writing over writing', () => {
    expect(faultsOfPages([page(TEXT, word('______', 30, 22), word('sách', 40, 20))])).toEqual([]);
  });

  it('counts words, and tells which are missing', () => {
    const wanted = wordsOf(['Nguyễn Văn An', 'đồng/tập thể', '____ ......', 'An']);
    expect([...wanted]).toEqual([
      ...[
        ['Nguyễn', 1],
        ['Văn', 1],
        ['An', 2],
      ],
      ...[
        ['đồng', 1],
        ['tập', 1],
        ['thể', 1],
      ],
    ]);
    expect(lacking(wanted, wordsOf(['Nguyễn Văn An đồng tập']))).toEqual(['An', 'thể']);
  });
});
