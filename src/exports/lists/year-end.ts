import type { WorkbookPort } from '../../platform/workbook/writing/sheet-port.js';
import { MemoryWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import type { WorkbookStamp } from '../../platform/workbook/writing/workbook-port.js';
import type { AttachedListModel } from './attached-list.model.js';
import { addAttachedList } from './attached-list.js';
import { awardSummaryList } from './award-summary.js';
import type { AwardSummaryModel } from './award-summary.js';
import { moneyList } from './list-kinds.js';
import type { LineSection, MoneyLine, StandaloneFrame } from './list-kinds.js';
import { rankingLists } from './score-summary.js';
import type { RankingModel } from './score-summary.js';
import { addStandaloneList } from './standalone-list.js';

/** Everything a ward hands over at the end of a year, as one workbook. */
export interface YearEndModel {
  /** One list per decision, in the order they are read out. */
  readonly lists: readonly AttachedListModel[];
  readonly summary: AwardSummaryModel;
  readonly money: { readonly frame: StandaloneFrame; readonly sections: readonly LineSection<MoneyLine>[] };
  /** One per criteria set; each takes two sheets, by block and over all. */
  readonly rankings: readonly RankingModel[];
}

/** The year-end workbook's sheets: lists attached to decisions, summary by award and unit, money, rankings. */
export function fillYearEnd(workbook: WorkbookPort, model: YearEndModel): void {
  for (const list of model.lists) addAttachedList(workbook, list);
  addStandaloneList(workbook, awardSummaryList(model.summary));
  addStandaloneList(workbook, moneyList(model.money.frame, model.money.sections));
  for (const ranking of model.rankings) {
    for (const list of rankingLists(ranking)) addStandaloneList(workbook, list);
  }
}

/** The year-end workbook as an xlsx file. */
export async function yearEndWorkbook(model: YearEndModel, stamp: WorkbookStamp): Promise<Buffer> {
  const workbook = new MemoryWorkbook(stamp);
  fillYearEnd(workbook, model);
  return workbook.toBuffer();
}
