import { describe, expect, it } from '@jest/globals';
import { partsOfDossier, partsOfLine } from './dossier.js';

const kinds = (parts: ReturnType<typeof partsOfLine>) =>
  parts.map(({ kind, isRequired }) => `${kind}${isRequired ? '' : '?'}`);

describe('the papers of a dossier', () => {
  it('are submission, list and minutes; a short one needs no minutes', () => {
    expect(kinds(partsOfDossier(false))).toEqual(['submission', 'list', 'minutes']);
    expect(kinds(partsOfDossier(true))).toEqual(['submission', 'list', 'minutes?']);
  });

  it.each([
    ['Chiến sĩ thi đua cấp tỉnh', 'CSTD-TINH', 'individual', ['report', 'initiative']],
    ['Chiến sĩ thi đua toàn quốc', 'CSTDTQ', 'individual', ['report', 'initiative']],
    ['Bằng khen cấp tỉnh of a person', 'BK-TINH', 'individual', ['report', 'initiative?']],
    ['Bằng khen cấp tỉnh of a collective', 'BK-TINH', 'collective', ['report']],
    ['Bằng khen cấp tỉnh of a household', 'BK-TINH', 'household', ['report']],
    ['Tập thể lao động xuất sắc', 'TTLDXS', 'collective', ['report']],
    ['an award of the ward’s own catalogue', null, 'individual', ['report']],
  ] as const)('of one proposed for %s', (_, code, kind, expected) => {
    expect(kinds(partsOfLine({ code, kind, isShort: false }))).toEqual(expected);
  });

  it('name the form of the report by whom it is of, a summary where the dossier is short', () => {
    const label = (kind: 'individual' | 'collective', isShort: boolean) =>
      partsOfLine({ code: 'BK-TINH', kind, isShort })[0]?.label;
    expect(label('individual', false)).toBe('Báo cáo thành tích (Mẫu 05)');
    expect(label('collective', false)).toBe('Báo cáo thành tích (Mẫu 04)');
    expect(label('individual', true)).toBe('Tóm tắt thành tích do nơi trình khen lập');
  });
});
