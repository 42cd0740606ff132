import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCriteriaWorkbook } from '../../src/criteria/import/parsing/parse-criteria-workbook.js';
import { parseHistoryWorkbook } from '../../src/honours/import/parsing/parse-history-workbook.js';
import { parseRegisterWorkbook } from '../../src/participants/import/parsing/parse-register-workbook.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { isAccepted } from '../../src/platform/table/row-issue.js';
import type { RawWorkbook } from '../../src/platform/workbook/reading/raw-workbook.js';
import { readWorkbook } from '../../src/platform/workbook/reading/read-workbook.js';
import { WorkbookRefusal } from '../../src/platform/workbook/reading/workbook-refusal.js';
import { parseScoreBook } from '../../src/scoring/import/parsing/parse-score-book.js';
import { EMPTY_REGISTER, sampleFile } from './support.js';
import { type Cell, sheetOf, workbookOf } from './workbook-builder.js';

/** Cells as wild as a file can hold, mixed with those the parsers look for. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.boolean(),
  fc.record({
    kind: fc.constant('date' as const),
    day: fc.constantFrom('1980-02-03', ''),
    serial: fc.double(),
  }),
  fc.record({ kind: fc.constant('error' as const), error: fc.string() }),
  fc.constantFrom(
    'Nguyễn Văn An',
    'Tổ dân phố 1',
    'Tổng',
    'x',
    'KAD',
    'Nhóm',
    'Chấm điểm',
    'Cá nhân',
    'Giấy khen',
    'Xếp loại',
    '31/02/1980',
    19_180_525_558,
  ),
);
const label = fc.constantFrom(
  'STT',
  'Họ và tên',
  'Tên',
  'Họ đệm',
  'Đơn vị',
  'Tên đơn vị',
  'Loại',
  'Danh hiệu',
  'Ngày sinh',
  'CCCD',
  'Mã',
  'Nội dung',
  'Cách chấm',
  'Điểm tối đa',
  'Bước/Mức',
  'Năm',
  'Ngày quyết định',
  'Xếp loại năm 2025',
  'Lãnh đạo',
  'Số người/hộ',
);
const sheet = fc
  .tuple(
    fc.constantFrom('Đơn vị', 'Cá nhân', 'Đăng ký', 'TV1 TC', 'a'),
    fc.array(label, { minLength: 2, maxLength: 9 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
  )
  .map(([name, labels, rows]) => sheetOf(name, [labels, ...rows]));
const workbook: fc.Arbitrary<RawWorkbook> = fc
  .array(sheet, { maxLength: 3 })
  .map((sheets) => workbookOf(...sheets));

/** Any workbook is either explained or refused with a sentence; nothing else comes out. */
function explained<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return undefined;
  }
}

describe('any cells at all', () => {
  it('register workbooks: every row has a message, or all it needs', () => {
    fc.assert(
      fc.property(workbook, (raw) => {
        const parsed = explained(() => parseRegisterWorkbook(raw, EMPTY_REGISTER));
        if (!parsed) return;
        for (const row of parsed.people.rows) {
          expect(isAccepted(row)).toBe(row.person !== null);
          if (row.person) expect(row.values.fullName).not.toBe('');
        }
        for (const row of parsed.units) expect(isAccepted(row)).toBe(row.unit !== null);
        for (const row of parsed.registrations.filter(isAccepted)) {
          expect(row.values.subject).not.toBeNull();
          expect(row.values.award).not.toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('criteria, score books and history', () => {
    fc.assert(
      fc.property(workbook, (raw) => {
        const sets =
          explained(() => parseCriteriaWorkbook(raw))?.sets.map(({ definition }) => definition) ?? [];
        explained(() => parseScoreBook(raw, { register: EMPTY_REGISTER, sets }));
        explained(() => parseHistoryWorkbook(raw, EMPTY_REGISTER));
      }),
      { numRuns: 300 },
    );
  });
});

describe('any bytes at all', () => {
  const original = sampleFile('tieu-chi.xlsx');
  it('a workbook with damaged bytes is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const damaged = Buffer.from(original);
          for (const [at, byte] of changes) damaged[at] = byte;
          const outcome = await readWorkbook(damaged).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(WorkbookRefusal);
        },
      ),
      { numRuns: 25 },
    );
  });
});
