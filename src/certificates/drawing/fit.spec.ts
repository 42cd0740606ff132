import { describe, expect, it } from '@jest/globals';
import type { LayoutField } from '../layout/fields.js';
import { fit, type Measure } from './fit.js';

/** Every letter is a tenth of its size wide: ten letters of 10 points take 10 mm. */
const measure: Measure = (line, sizePt) => (line.length * sizePt) / 10;

const FIELD: LayoutField = {
  ...{ kind: 'recipient', isShown: true, xMm: 0, baselineMm: 0, maxWidthMm: 20, maxLines: 2, growth: 'down' },
  ...{ sizePt: 12, floorPt: 10, isBold: false, isItalic: false, isCapitals: false, colour: '#000000' },
  align: 'left',
};

describe('fit', () => {
  it.each([
    ['as it is', 'Lê Văn An', { lines: ['Lê Văn An'], sizePt: 12 }],
    ['blanks taken together', ' Lê  Văn   An ', { lines: ['Lê Văn An'], sizePt: 12 }],
    ['smaller by half points', 'Nguyễn Thị Hoài An', { lines: ['Nguyễn Thị Hoài An'], sizePt: 11 }],
    [
      'on two even lines once it is as small as it may be',
      'Trần Lê Bảo Ngọc Khánh Quỳnh',
      { lines: ['Trần Lê Bảo', 'Ngọc Khánh Quỳnh'], sizePt: 10 },
    ],
    ['no-break blanks kept together', 'Tổ\u00a0dân phố\u00a0Nguyễn Văn\u00a0Trỗi', undefined],
    ['never cut', 'Trần Lê Bảo Ngọc Khánh Quỳnh Thùy Dương Ánh Nguyệt', undefined],
    ['not within a word', 'Chimgôngkhổnglồbaycaoo', undefined],
  ])('sets text %s', (_how, text, expected) => {
    const widest = text.startsWith('Tổ\u00a0dân') ? 14 : FIELD.maxWidthMm;
    expect(fit({ ...FIELD, maxWidthMm: widest }, text, measure)).toEqual(expected);
  });

  it('breaks what an award is given for before it sets it smaller', () => {
    const prose: LayoutField = { ...FIELD, kind: 'achievement' };
    expect(fit(prose, 'Đã có nhiều thành tích', measure)).toEqual({
      ...{ lines: ['Đã có nhiều', 'thành tích'], sizePt: 12 },
    });
    expect(fit(prose, 'Đã có nhiều thành tích trong thi đua', measure)).toEqual({
      ...{ lines: ['Đã có nhiều thành', 'tích trong thi đua'], sizePt: 11 },
    });
  });

  it('keeps lines that are given, and counts them', () => {
    const two = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH';
    expect(fit(FIELD, two, measure)).toEqual({ lines: two.split('\n'), sizePt: 12 });
    expect(fit({ ...FIELD, maxLines: 1 }, two, measure)).toBeUndefined();
    expect(fit({ ...FIELD, maxLines: 3, maxWidthMm: 10 }, two, measure)).toBeUndefined();
    expect(fit({ ...FIELD, maxLines: 4, maxWidthMm: 10 }, two, measure)?.lines).toEqual([
      ...['KT. CHỦ', 'TỊCH', 'PHÓ CHỦ', 'TỊCH'],
    ]);
  });

  it('tries long prose without end to its ways of breaking', () => {
    const prose: LayoutField = { ...FIELD, kind: 'achievement', maxLines: 4, maxWidthMm: 200, sizePt: 40 };
    const lines = fit(prose, 'từ '.repeat(100), measure)?.lines ?? [];
    expect([lines.length, lines.join(' ')]).toEqual([4, 'từ '.repeat(100).trim()]);
  });
});
