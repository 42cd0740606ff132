import type ExcelJS from 'exceljs';

/**
 * The workbook's Normal font. Column widths count digits of it, so it decides how wide a grid prints. ExcelJS always
 * writes Calibri 11, whose digit is 7 pixels wide where Calibri is installed; elsewhere the substitute is wider and
 * the whole print shrinks by a quarter. A digit of Times New Roman 10.5 is 7 pixels exactly, on paper too, and its
 * free twin has the same metrics: the widths stay the same numbers and print true everywhere.
 */
const NORMAL_FONT =
  '<font><sz val="10.5"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>';

/** The part of ExcelJS's style list that its types leave out: fonts as XML, Normal's first. */
export interface StyleList {
  readonly model: { readonly fonts: string[] };
}

/** Replaces Calibri 11, which ExcelJS put first; every cell of ours names its own font. */
export function useNormalFont(styles: StyleList): void {
  styles.model.fonts[0] = NORMAL_FONT;
}

interface XlsxInternals {
  prepareModel(model: { styles: StyleList }, options: unknown): void;
}

/** Makes a workbook in memory write our Normal font. */
export function patchNormalFont(workbook: ExcelJS.Workbook): void {
  const xlsx = workbook.xlsx as unknown as XlsxInternals;
  const prepare = xlsx.prepareModel.bind(xlsx);
  xlsx.prepareModel = (model, options) => {
    prepare(model, options);
    useNormalFont(model.styles);
  };
}
