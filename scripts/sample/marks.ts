import ExcelJS from 'exceljs';
import { ApiRefusal, type Person } from './api.js';
import type { Staff } from './people.js';

interface Grid {
  readonly rows: readonly {
    readonly participantId: string;
    readonly name: string;
    readonly sheet: { readonly marks: Readonly<Record<string, unknown>> };
  }[];
}

interface CriteriaSet {
  readonly groups: readonly {
    readonly criteria: readonly { readonly id: string; readonly code: string; readonly kind: string }[];
  }[];
}

/**
 * Has every member type a few marks, one at a time, as they stand in the score book, before the book itself comes in;
 * each mark is sent a second time from a stale tab with another value, which must be refused with both values.
 *
 * @returns how many marks were saved
 */
export async function typeSomeMarks(
  staff: Staff,
  sets: readonly { readonly id: string; readonly code: string }[],
  scoreBook: string,
): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(scoreBook);
  let saved = 0;
  for (const [code, member] of staff.members) {
    for (const set of sets) {
      const sheet = workbook.getWorksheet(`${code} ${set.code}`);
      if (sheet) saved += await typeFirstRow(member, set.id, sheet);
    }
  }
  return saved;
}

async function typeFirstRow(member: Person, setId: string, sheet: ExcelJS.Worksheet): Promise<number> {
  const { groups } = await member.get<CriteriaSet>(`/api/criteria-sets/${setId}`);
  const graded = new Map(
    groups
      .flatMap((group) => group.criteria)
      .filter((line) => line.kind === 'graded')
      .map((line) => [line.code, line.id]),
  );
  const { rows } = await member.get<Grid>(`/api/score-sheets/${setId}`);
  const names = new Map(rows.map((row) => [row.name, row.participantId]));
  for (let number = 1; number <= sheet.rowCount; number++) {
    const participantId =
      sheet.getRow(number).values instanceof Array
        ? cellsOf(sheet, number)
            .map((text) => names.get(text))
            .find((id) => id !== undefined)
        : undefined;
    if (participantId === undefined) continue;
    const marks = marksOfRow(sheet, number, graded);
    if (marks.length === 0) continue;
    for (const { criterionId, points } of marks)
      await typeMark(member, `/api/score-sheets/${setId}/${participantId}/marks/${criterionId}`, points);
    return marks.length;
  }
  return 0;
}

async function typeMark(member: Person, path: string, points: string): Promise<void> {
  await member.put(path, { kind: 'points', points, version: 0 });
  const other = points === '0.00' ? '1.00' : '0.00';
  const refusal = await member
    .put(path, { kind: 'points', points: other, version: 0 })
    .catch((error: unknown) => error);
  if (!(refusal instanceof ApiRefusal) || refusal.code !== 'mark-conflict') {
    throw new Error(`A stale tab overwrote a mark: ${path}`);
  }
}

/** The graded marks of one row: columns are found by the criterion's code in any row above. */
function marksOfRow(
  sheet: ExcelJS.Worksheet,
  number: number,
  graded: ReadonlyMap<string, string>,
): { criterionId: string; points: string }[] {
  const marks: { criterionId: string; points: string }[] = [];
  for (let above = number - 1; above >= 1; above--) {
    cellsOf(sheet, above).forEach((text, index) => {
      const criterionId = graded.get(text);
      const value = sheet.getRow(number).getCell(index + 1).value;
      if (criterionId !== undefined && typeof value === 'number')
        marks.push({ criterionId, points: value.toFixed(2) });
    });
    if (marks.length > 0) break;
  }
  return marks;
}

function cellsOf(sheet: ExcelJS.Worksheet, number: number): string[] {
  const row = sheet.getRow(number);
  return Array.from({ length: sheet.columnCount }, (_, index) =>
    row
      .getCell(index + 1)
      .text.normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
