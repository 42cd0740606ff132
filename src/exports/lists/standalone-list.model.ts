import type { CellValue } from '../../platform/workbook/writing/cell.js';
import type { PageFormat } from '../../platform/workbook/writing/page-setup.js';
import type { NumberShape } from '../../platform/workbook/writing/styles.js';

/**
 * A list that stands alone (danh sách đề nghị, tổng hợp, ký nhận …), as plain data: national heading, title, table
 * and signatures. Never put an identity number or a telephone number into a list that may be posted or projected.
 */

/** The heading block of a standalone paper. */
export interface OfficialHeading {
  /** A line above the issuing body in regular type («UBND PHƯỜNG TÂN LẬP»), if it has a superior. */
  readonly superior?: string | null;
  /** The issuing body in capitals, one or two lines: «ỦY BAN NHÂN DÂN», «PHƯỜNG TÂN LẬP». */
  readonly body: readonly string[];
  /** «DS-UBND»; without it no number line is printed. */
  readonly symbol?: string | null;
  /** null: room to write the number by hand. */
  readonly number?: string | null;
  /** «Tân Lập». */
  readonly place: string;
  /** 'YYYY-MM-DD' or null: room to write the day by hand. */
  readonly signedOn: string | null;
  readonly year: number;
}

/** One signature: capacity and post in capitals, line by line, and the name once it is known. */
export interface Signature {
  /** «TM. ỦY BAN NHÂN DÂN», «CHỦ TỊCH»; or «NGƯỜI LẬP BẢNG». */
  readonly lines: readonly string[];
  readonly name?: string | null;
}

export interface ListColumn {
  readonly heading: string;
  readonly mm: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly shape?: NumberShape;
  readonly bold?: boolean;
}

export interface StandaloneSection {
  /** A row with a Roman number above the section's lines; none when null. */
  readonly title: string | null;
  /** Values of the columns after TT. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Values of the last columns in a row «Cộng» under the section. */
  readonly subtotal?: readonly CellValue[] | null;
}

export interface StandaloneListModel {
  readonly sheetName: string;
  /** null leaves out national heading, place and date. */
  readonly heading: OfficialHeading | null;
  /** Capitals: «DANH SÁCH». */
  readonly title: string;
  readonly subtitle?: string | null;
  /** «Kèm theo Tờ trình số …»; printed in italics and brackets. */
  readonly attachedTo?: string | null;
  readonly format: PageFormat;
  /** Columns after TT, which is always 11 mm wide. */
  readonly columns: readonly ListColumn[];
  /** Font size of the table; 13 unless told. */
  readonly size?: number;
  /** Least height of a line in points, where people sign. */
  readonly rowHeight?: number;
  readonly sections: readonly StandaloneSection[];
  readonly numbering?: 'restart' | 'continuous';
  /** Values of the last columns in the row «Tổng cộng». */
  readonly total?: readonly CellValue[] | null;
  /** Whole đồng to be read out under the table. */
  readonly totalInWords?: number | null;
  /** «(Danh sách này có …)» under the table. */
  readonly closing?: string | null;
  /** Legends and the like, in italics under the table. */
  readonly notes?: readonly string[];
  /** From left to right; none leaves the block out. */
  readonly signatures: readonly Signature[];
}

/** A list's rows in printing order. */
export type StandaloneRow =
  | { readonly type: 'section'; readonly title: string }
  | { readonly type: 'line'; readonly values: readonly CellValue[] }
  | { readonly type: 'subtotal'; readonly values: readonly CellValue[] }
  | {
      readonly type: 'total';
      /** Values of the last columns; null leaves the row out. */
      readonly values: readonly CellValue[] | null;
      /** Whole đồng to be read out; null leaves the words out. */
      readonly inWords: number | null;
    }
  | { readonly type: 'closing'; readonly text: string };
