import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from './clean-text.js';

describe('cleanText', () => {
  it.each([
    ['plain', 'Nguyễn Văn An', 'Nguyễn Văn An', false, false],
    ['ends', ' Tổ dân phố 1 ', 'Tổ dân phố 1', true, false],
    ['double space', 'Tổ  dân phố 1', 'Tổ dân phố 1', true, false],
    ['no-break space', 'Tổ\u00a0dân phố', 'Tổ dân phố', true, false],
    ['zero width', 'Tổ\u200bdân', 'Tổ dân', true, false],
    ['byte order mark', '\ufeffTổ', 'Tổ', true, false],
    ['line break', 'Phòng\nKinh tế', 'Phòng Kinh tế', true, false],
    ['decomposed', 'Hòa'.normalize('NFD'), 'Hòa', false, true],
    ['both', ` ${'Hòa'.normalize('NFD')}`, 'Hòa', true, true],
    ['only blanks', ' \u00a0', '', true, false],
    ['NUL', 'a\u0000b', 'a b', true, false],
    ['lone surrogate', 'a\ud800', 'a\ufffd', false, false],
    ['astral letter', 'a𝒳', 'a𝒳', false, false],
  ])('%s', (_, raw, text, whitespace, unicodeNfc) => {
    expect(cleanText(raw)).toEqual({ text, whitespace, unicodeNfc });
  });

  it('leaves nothing to clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text } = cleanText(raw);
        expect(cleanText(text)).toEqual({ text, whitespace: false, unicodeNfc: false });
      }),
    );
  });
});
