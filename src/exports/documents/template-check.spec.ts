import { describe, expect, it } from '@jest/globals';
import { Packer } from 'docx';
import { wordToPdf } from '../../platform/word/pdf/word-to-pdf.js';
import { fillTemplate } from '../../platform/word/word-template.js';
import { ALL_KINDS, kindOf } from './kinds/all-kinds.js';
import { paragraphsOf } from '../../../test/support/word-parts.js';
import { faultsOf, sampleValues, standardTemplate } from './template-check.js';
import { line, mark, paper, table } from './templates/blocks.js';

const decision = kindOf('decision');
const ABOUT = '{trich_yeu} {noi_dung_tang} {nguoi_ky}';

/** A template of these lines, and what is wrong with it. */
async function faults(...lines: readonly string[]): Promise<{ code: string; message: string }[]> {
  const found = await faultsOf(decision, await Packer.toBuffer(paper(lines.map((text) => line(text)))));
  return found.map(({ code, message }) => ({ code, message }));
}

describe('the template of each document', () => {
  it.each(ALL_KINDS.map((kind) => [kind.code, kind] as const))(
    '%s has no fault and becomes a PDF',
    async (_code, kind) => {
      const template = await standardTemplate(kind);
      expect(await faultsOf(kind, template)).toEqual([]);
      const pdf = await wordToPdf(await fillTemplate(template, sampleValues(kind.placeholders)), {
        title: kind.name,
        author: 'Nguyễn Thị Cán Bộ',
      });
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    },
  );
});

describe('an edited template', () => {
  it('is taken with what must be in it, wherever it stands', async () => {
    expect(await faults(ABOUT)).toEqual([]);
  });

  it('is refused without what a decision must say', async () => {
    expect(await faults('{trich_yeu} {nguoi_ky}')).toEqual([
      {
        code: 'missing-placeholder',
        message:
          'Mẫu thiếu chỗ điền bắt buộc {noi_dung_tang}: Tặng gì cho bao nhiêu tập thể, hộ gia đình, cá nhân; một người thì nêu tên.',
      },
    ]);
  });

  it('is told the nearest name to a misspelt one', async () => {
    expect(await faults(ABOUT, '{nguoi_ki}')).toEqual([
      {
        code: 'unknown-placeholder',
        message: 'Không có chỗ điền nào tên {nguoi_ki}. Có phải {nguoi_ky} không?',
      },
    ]);
    expect(await faults(ABOUT, '{xyz}')).toEqual([
      { code: 'unknown-placeholder', message: 'Không có chỗ điền nào tên {xyz}.' },
    ]);
  });

  it('keeps what belongs to a list inside it', async () => {
    expect(await faults(ABOUT, '{dong}')).toEqual([
      { code: 'placeholder-outside-list', message: '{dong} chỉ dùng được bên trong {#can_cu} … {/can_cu}.' },
    ]);
  });

  it('opens and closes every part', async () => {
    expect(await faults(ABOUT, '{#can_cu}{dong}')).toEqual([
      { code: 'part-not-closed', message: '{#can_cu} chưa có {/can_cu} để đóng.' },
    ]);
    expect(await faults(ABOUT, '{/can_cu}')).toEqual([
      { code: 'part-not-opened', message: '{/can_cu} đóng một phần chưa mở, hoặc mở chồng chéo.' },
    ]);
  });

  it('writes a text as a text and a list as a list', async () => {
    expect(await faults(ABOUT, '{can_cu}')).toEqual([
      {
        code: 'placeholder-role',
        message: '{can_cu} là một phần lặp lại hoặc có điều kiện, viết {#can_cu} … {/can_cu}.',
      },
    ]);
    expect(await faults(ABOUT, '{#nguoi_ky}{/nguoi_ky}')).toEqual([
      {
        code: 'placeholder-role',
        message: '{nguoi_ky} là một chỗ điền chữ, viết {nguoi_ky} không có dấu #.',
      },
    ]);
  });

  it('has no brace alone', async () => {
    expect(await faults(ABOUT, '{ten')).toEqual([
      {
        code: 'broken-braces',
        message:
          'Có dấu { hoặc } đứng lẻ ở dòng “{ten”. Mỗi chỗ điền phải viết đủ cặp ngoặc, ví dụ {nguoi_ky}.',
      },
    ]);
  });

  it('does not let a part begin in a table and end outside', async () => {
    const crossed = paper([
      line(ABOUT),
      line('{#muc_thuong}'),
      table('can_cu', [{ heading: 'Căn cứ', mm: 100, value: '{/muc_thuong}{dong}' }]),
    ]);
    const found = await faultsOf(decision, await Packer.toBuffer(crossed));
    expect(found.map(({ code, placeholder }) => [code, placeholder])).toEqual([
      ['part-not-opened', 'muc_thuong'],
      ['part-not-closed', 'muc_thuong'],
    ]);
    const across = paper([
      line(ABOUT),
      line('{#muc_thuong}'),
      table('can_cu', [{ heading: '{/muc_thuong}', mm: 100, value: '{dong}' }]),
    ]);
    const [fault] = await faultsOf(decision, await Packer.toBuffer(across));
    expect(fault?.code).toBe('part-crosses-cells');
  });

  it('leaves no empty line where a part was opened and closed', async () => {
    const template = await Packer.toBuffer(
      paper([line(ABOUT), mark('#can_cu'), line('{dong}'), mark('/can_cu'), line('Hết')]),
    );
    const values = { ...sampleValues(decision.placeholders), can_cu: [{ dong: 'Một;' }, { dong: 'Hai.' }] };
    expect(await paragraphsOf(await fillTemplate(template, values))).toEqual([
      'trich_yeu noi_dung_tang nguoi_ky',
      'Một;',
      'Hai.',
      'Hết',
    ]);
  });
});
