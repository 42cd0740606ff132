import type { ExpectedYear, KindLabel, RowCode } from './expected.js';
import type { YearOutcome } from './year.js';

const KIND_LABELS: Readonly<Record<string, KindLabel>> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
  household: 'Hộ gia đình',
};

/** What was compared, and every difference found. */
export interface Comparison {
  readonly compared: { readonly results: number; readonly verdicts: number; readonly amounts: number };
  readonly differences: readonly string[];
}

/** Holds a year as the program has it against the independent program's. */
export function compareYear(outcome: YearOutcome, expected: ExpectedYear): Comparison {
  const differences = [
    ...compareImport(outcome, expected),
    ...compareRows('Kết quả', resultRows(outcome), expectedResults(expected)),
    ...compareRows('Đề nghị', nominationRows(outcome), expectedNominations(expected)),
    ...compareTotals(outcome, expected),
  ];
  return {
    compared: {
      results: expected.results.length,
      verdicts: expected.nominations.length,
      amounts: expected.nominations.length,
    },
    differences,
  };
}

function compareImport({ register, rewritten }: YearOutcome, { import: wanted }: ExpectedYear): string[] {
  const found = register.rows.flatMap(({ sheet, row, status, issues }) =>
    issues.map((issue) => ({ sheet, row, status, ...issue })),
  );
  const errors = found.filter((one) => one.severity === 'error');
  const warnings = found.filter((one) => one.severity === 'warning' && one.status !== 'error');
  const { counts, cleaned } = register.report;
  return [
    ...compareRows('Dòng lỗi', errors.map(codeKey), wanted.errors.map(codeKey)),
    ...compareRows('Cảnh báo', warnings.map(codeKey), wanted.warnings.map(codeKey)),
    ...difference('Số đơn vị', counts.units ?? 0, wanted.units),
    ...difference('Số cá nhân', counts.people ?? 0, wanted.people),
    ...difference('Số đăng ký', counts.registrations ?? 0, wanted.registrations),
    ...difference('Ô sạch khoảng trắng', cleaned.whitespace, wanted.cleanedCells.whitespace),
    ...difference('Ô đưa về NFC', cleaned.unicodeNfc, wanted.cleanedCells.unicode),
    ...difference('Dòng ghi lại khi nhập lần hai', rewritten, 0),
  ];
}

function resultRows(outcome: YearOutcome): string[] {
  return [...outcome.results].flatMap(([criteria, rows]) =>
    rows.map((row) =>
      line({
        criteria,
        name: row.name,
        unit: row.unitName ?? '',
        block: row.block ?? '',
        sheets: Object.fromEntries(
          row.sheets.map((sheet) => [sheet.scorer, sheet.state === 'submitted' ? sheet.total : sheet.state]),
        ),
        points: row.points,
        complete: row.complete,
        knockout: row.knockout,
        classification: row.classification,
        rankInBlock: row.rankInBlock,
        rankOverall: row.rankOverall,
      }),
    ),
  );
}

function expectedResults({ results }: ExpectedYear): string[] {
  return results.map((row) =>
    line({
      criteria: row.criteria,
      name: row.name,
      unit: row.unit,
      block: row.block,
      sheets: row.sheets,
      points: row.points,
      complete: row.complete,
      knockout: row.knockout,
      classification: row.classification,
      rankInBlock: row.rankInBlock,
      rankOverall: row.rankOverall,
    }),
  );
}

function nominationRows({ nominations, amounts }: YearOutcome): string[] {
  return nominations.map((row) =>
    line({
      kind: KIND_LABELS[row.subjectKind],
      name: row.name,
      unit: row.unitName,
      award: row.awardName,
      eligible: row.eligible,
      rewardDong: amounts.get(row.id) ?? 0,
    }),
  );
}

function expectedNominations({ nominations }: ExpectedYear): string[] {
  return nominations.map(({ kind, name, unit, award, eligible, rewardDong }) =>
    line({ kind, name, unit, award, eligible, rewardDong }),
  );
}

function compareTotals({ decisions, nominations, amounts }: YearOutcome, expected: ExpectedYear): string[] {
  const byAward = Object.entries(expected.awards).flatMap(([key, wanted]) => {
    const granted = nominations.filter(
      (row) => amounts.has(row.id) && `${row.awardName}|${KIND_LABELS[row.subjectKind] ?? ''}` === key,
    );
    const money = granted.reduce((sum, row) => sum + (amounts.get(row.id) ?? 0), 0);
    return [
      ...difference(`Số lượng ${key}`, granted.length, wanted.count),
      ...difference(`Tiền thưởng ${key}`, money, wanted.money),
    ];
  });
  return [
    ...byAward,
    ...difference(
      'Tổng số khen thưởng',
      decisions.reduce((sum, one) => sum + one.lineCount, 0),
      expected.totalAwards,
    ),
    ...difference(
      'Tổng tiền thưởng',
      decisions.reduce((sum, one) => sum + one.totalDong, 0),
      expected.totalMoney,
    ),
  ];
}

/** Rows compared as a bag: order does not matter, and namesakes are told apart by all they have. */
function compareRows(what: string, found: readonly string[], wanted: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const row of found) left.set(row, (left.get(row) ?? 0) + 1);
  for (const row of wanted) left.set(row, (left.get(row) ?? 0) - 1);
  return [...left].flatMap(([row, count]) =>
    count === 0 ? [] : [`${what} ${count > 0 ? 'thừa' : 'thiếu'}: ${row}`],
  );
}

function difference(what: string, found: number, wanted: number): string[] {
  return found === wanted ? [] : [`${what}: ${found}, phải là ${wanted}`];
}

function codeKey({ sheet, row, code }: RowCode): string {
  return `${sheet} dòng ${row}: ${code}`;
}

/** One text per row, its parts in the order of their names. */
function line(row: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
