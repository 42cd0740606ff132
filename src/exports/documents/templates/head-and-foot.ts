import type { Paragraph } from 'docx';
import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { textWidthMm } from '../../../platform/workbook/writing/text-metrics.js';
import { line, NO_BORDERS, NONE, PORTRAIT_MM, rule, twips } from './blocks.js';

/** What stands at the head and at the foot of official papers (NĐ 30/2020, Appendix I; documents.md §1). */

function sides(columnsMm: readonly number[], cells: readonly (readonly Paragraph[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columnsMm.reduce((sum, mm) => sum + mm, 0)), type: WidthType.DXA },
    columnWidths: columnsMm.map(twips),
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              width: { size: twips(columnsMm[index] ?? 0), type: WidthType.DXA },
              borders: NO_BORDERS,
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const LEFT_SHARE_MM = 66;
const RIGHT_SHARE_MM = 99;

/**
 * The heading: issuing body and number at the left, country, motto, place and day at the right. The council stands
 * under the committee in regular type; the committee itself takes two bold lines.
 */
export function heading(of: 'committee' | 'council', number = '{so_ky_hieu}'): Table {
  const first = of === 'council' ? line('{co_quan_cap_tren}', { align: 'center', size: 13 }) : null;
  const name = line('{co_quan_ban_hanh}', { align: 'center', bold: true, size: 13 });
  const left = [...(first ? [first] : []), name, rule(25, LEFT_SHARE_MM, 4)];
  const right = [
    line(COUNTRY, { align: 'center', bold: true, size: 13 }),
    line(MOTTO, { align: 'center', bold: true, size: 14 }),
    rule(textWidthMm(MOTTO, 14, true), RIGHT_SHARE_MM, 4),
  ];
  return sides(
    [LEFT_SHARE_MM, RIGHT_SHARE_MM],
    [
      [...left, ...(number === '' ? [] : [line(number, { align: 'center', size: 13 })])],
      [...right, line('{dia_danh_ngay}', { align: 'center', italics: true, size: 14 })],
    ],
  );
}

/** «Nơi nhận» at the left, who signs at the right, with room for signature and seal between post and name. */
export function signed(recipients: readonly string[], role: readonly string[], name = '{nguoi_ky}'): Table {
  return sides(
    [75, 90],
    [
      [
        line('Nơi nhận:', { bold: true, italics: true, size: 12 }),
        ...recipients.map((text) => line(text, { size: 11 })),
      ],
      signature(role, name),
    ],
  );
}

/** Two or three who sign side by side. */
export function signedTogether(
  people: readonly { readonly role: readonly string[]; readonly name: string }[],
): Table {
  const width = PORTRAIT_MM / people.length;
  return sides(
    people.map(() => width),
    people.map(({ role, name }) => signature(role, name)),
  );
}

/** Room for signature and seal: about 30 mm. */
const SIGNING_LINES = 4;

function signature(role: readonly string[], name: string): Paragraph[] {
  return [
    ...role.map((text) => line(text, { align: 'center', bold: true })),
    ...Array.from({ length: SIGNING_LINES }, () => line('', { align: 'center' })),
    line(name, { align: 'center', bold: true }),
  ];
}
