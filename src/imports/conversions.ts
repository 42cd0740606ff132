import type { ConvertedCell, UnicodeWorkbook } from '../platform/table/legacy-workbook.js';
import { sheetKey } from './corrections/overlay.js';
import type { ImportIssue, ImportPlan } from './import-kind.js';
import { sheetOf } from './import-report.js';

const FONTS: Readonly<Record<ConvertedCell['encoding'], string>> = {
  tcvn3: 'TCVN3 (.VnTime)',
  vni: 'VNI (VNI-Times)',
};

/** Tells on each row which of its cells were typed for an old font, and what they became. */
export function withConversionsTold<Data>(
  plan: ImportPlan<Data>,
  { converted }: UnicodeWorkbook,
): ImportPlan<Data> {
  if (converted.size === 0) return plan;
  const bySheet = new Map([...converted].map(([name, rows]) => [sheetKey(name), rows]));
  const rows = plan.rows.map((row) => {
    const cells = bySheet.get(sheetOf(row))?.get(row.row);
    return cells ? { ...row, issues: [...row.issues, ...cells.map((cell) => issueOf(cell, row.row))] } : row;
  });
  return { ...plan, rows };
}

function issueOf({ column, encoding, before, after }: ConvertedCell, row: number): ImportIssue {
  return {
    code: 'legacy-encoding',
    severity: 'warning',
    message: `Ô ${lettersOf(column)}${row} gõ bằng phông chữ cũ ${FONTS[encoding]}, đã chuyển sang Unicode; hãy xem lại cách viết.`,
    before,
    after,
  };
}

/** 28 → «AB», as Excel heads its columns. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? lettersOf(Math.floor((column - 1) / 26)) + last : last;
}
