import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { BlanksQueries, type BlankRow } from '../blanks/blanks.queries.js';
import { blankRetired } from '../errors.js';
import type { BatchPage } from './certificate.entity.js';

/** A blank on a printer: sheet, places and shift. */
export interface ChosenPage {
  readonly page: BatchPage;
  readonly blank: BlankRow;
  readonly printerName: string;
}

/** Puts a blank and a printer together. */
@Injectable()
export class PageOfBlank {
  constructor(private readonly blanks: BlanksQueries) {}

  /**
   * With the layouts of these kinds only: nothing else of the blank is printed from.
   *
   * @throws DomainError 404; 409 `blank-retired`
   */
  async of(
    blankId: string,
    printerId: string | undefined,
    lines: readonly { readonly subjectKind: SubjectKind }[],
  ): Promise<ChosenPage> {
    const blank = await this.blanks.row(blankId);
    if (blank.isRetired) throw blankRetired(blank.name);
    const printer = printerId === undefined ? undefined : await this.blanks.printer(printerId);
    const kinds = [...new Set(lines.map(({ subjectKind }) => subjectKind))];
    return {
      page: {
        widthMm: blank.widthMm,
        heightMm: blank.heightMm,
        dxMm: printer?.dxMm ?? 0,
        dyMm: printer?.dyMm ?? 0,
        layouts: Object.fromEntries(kinds.map((kind) => [kind, blank.layouts[kind]])),
      },
      blank,
      printerName: printer?.name ?? '',
    };
  }
}
