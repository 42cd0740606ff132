import { describe, expect, it } from '@jest/globals';
import type { CriteriaSetDefinition } from '../../src/criteria/criteria-set.js';
import { parseHistoryWorkbook } from '../../src/honours/import/parsing/parse-history-workbook.js';
import type { CurrentRegister } from '../../src/participants/import/parsing/register.js';
import { type ParsedScoreSheet, parseScoreBook } from '../../src/scoring/import/parsing/parse-score-book.js';
import { told } from './register-builder.js';
import { EMPTY_REGISTER } from './support.js';
import { type Cell, sheetOf, workbookOf } from './workbook-builder.js';

const SET: CriteriaSetDefinition = {
  code: 'TC-TT',
  name: 'Tập thể',
  subjectKind: 'collective',
  bonusCap: '5',
  notApplicableMode: 'rescale',
  combining: 'mean',
  minimumSheets: 1,
  bands: [{ name: 'Tốt', from: '0' }],
  tieBreak: [],
  groups: [
    {
      code: 'I',
      name: 'I',
      max: '30',
      criteria: [
        { code: 'I.1', name: 'Chỉ tiêu', kind: 'ratio', max: '10' },
        {
          code: 'I.2',
          name: 'Chất lượng',
          kind: 'graded',
          max: '10',
          step: '0.25',
          allowsNotApplicable: true,
        },
        { code: 'I.3', name: 'Mức', kind: 'tiered', max: '10', levels: ['10', '5', '0'] },
      ],
    },
    {
      code: 'T',
      name: 'T',
      max: null,
      criteria: [{ code: 'T.1', name: 'Loại', kind: 'knockout', max: null }],
    },
  ],
};
const REGISTER: CurrentRegister = {
  ...EMPTY_REGISTER,
  units: [
    { id: 'u1', name: 'Tổ dân phố 1' },
    { id: 'u2', name: 'Tổ dân phố 2' },
  ],
  people: [{ id: 'p1', fullName: 'Lê Hòa', unitId: 'u1', birth: null, idNumber: null }],
};
const HEADING = ['Loại', 'Tên', 'Đơn vị', 'I.1 thực hiện', 'I.1 chỉ tiêu', 'I.2', 'I.3', 'T.1', 'Ghi chú'];
const row = (...marks: Cell[]): Cell[] => ['Tập thể', 'Tổ dân phố 1', null, ...marks];

function parse(
  rows: readonly (readonly Cell[])[],
  name = 'TV1 TC-TT',
  heading: readonly Cell[] = HEADING,
): ParsedScoreSheet {
  const [sheet] = parseScoreBook(workbookOf(sheetOf(name, [heading, ...rows])), {
    register: REGISTER,
    sets: [SET],
    memberCodes: ['TV1', 'TV2'],
  }).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('score sheets', () => {
  it('reads numbers with a comma, KAD, a blank and a ticked knock-out', () => {
    const { rows } = parse([row(7, 9, '9,25', 5), ['Tập thể', 'Tổ dân phố 2', null, 7, 9, 'kad', '10', 'X']]);
    expect(told(rows)).toEqual([]);
    expect(Object.fromEntries(rows[0]?.values.marks ?? [])).toEqual({
      'I.1': { kind: 'ratio', actual: '7', target: '9' },
      'I.2': { kind: 'points', value: '9.25' },
      'I.3': { kind: 'points', value: '5' },
      'T.1': { kind: 'knockout', value: false },
    });
    expect(rows[1]?.values.marks.get('I.2')).toEqual({ kind: 'not-applicable' });
    expect(rows[1]?.values.marks.get('T.1')).toEqual({ kind: 'knockout', value: true });
  });

  it.each<[string, Cell[], string[]]>([
    ['zero is a mark', row(0, 9, 0, 0), []],
    ['noise of a formula', row(7, 9, 0.1 + 0.15, 0), []],
    ['a line not marked', row(7, 9, null, 5), ['2 warning mark-missing']],
    ['nothing marked', row(), []],
    ['recused', row(null, null, null, null, null, 'Không chấm (có liên quan)'), []],
    ['half a ratio', row(7, null, 5, 5), ['2 error invalid-mark']],
    ['target zero', row(7, 0, 5, 5), ['2 error target-not-positive']],
    ['above the maximum', row(7, 9, 10.25, 5), ['2 error out-of-range']],
    ['negative', row(7, 9, -1, 5), ['2 error out-of-range']],
    ['off the step', row(7, 9, 5.1, 5), ['2 error not-on-step']],
    ['not a level', row(7, 9, 5, 7), ['2 error not-a-level']],
    ['KAD where it is not allowed', row(7, 9, 5, 'KAD'), ['2 error not-applicable-not-allowed']],
    ['a word', row(7, 9, 'tốt', 5), ['2 error invalid-mark']],
    ['an odd knock-out', row(7, 9, 5, 5, 'chắc'), ['2 error invalid-mark']],
    ['unknown unit', ['Tập thể', 'Tổ 9', null, 7, 9, 5, 5], ['2 error unknown-unit']],
    ['another kind', ['Cá nhân', 'Lê Hòa', null, 7, 9, 5, 5], ['2 error subject-kind-mismatch']],
    ['no name', ['Tập thể', null, null, 7, 9, 5, 5], ['2 error missing-name']],
  ])('%s', (_, cells, expected) => {
    expect(told(parse([cells]).rows)).toEqual(expected);
  });

  it('refuses a subject scored twice', () => {
    expect(told(parse([row(7, 9, 5, 5), row(8, 9, 5, 5)]).rows)).toEqual(['3 error duplicate-in-file']);
  });

  it.each<[string, string, Cell[], string[]]>([
    ['member in another case', 'tv2 - TC-TT', HEADING, []],
    ['unknown member', 'TV9 TC-TT', HEADING, ['unknown-member']],
    ['unknown set', 'TV1 TC-XX', HEADING, ['unknown-criteria-set']],
    [
      'criterion without a column',
      'TV1 TC-TT',
      HEADING.filter((label) => label !== 'I.2'),
      ['criterion-column-missing'],
    ],
    ['column of no criterion', 'TV1 TC-TT', [...HEADING, 'I.9'], ['unknown-column']],
    ['total and STT are fine', 'TV1 TC-TT', [...HEADING, 'Tổng điểm', 'STT'], []],
  ])('sheet: %s', (_, name, heading, codes) => {
    expect(parse([row(7, 9, 5, 5)], name, heading).issues.map(({ code }) => code)).toEqual(codes);
  });

  it('refuses two sheets of one member and set', () => {
    const sheets = ['TV1 TC-TT', 'tv1_TC-TT'].map((name) => sheetOf(name, [HEADING, row(7, 9, 5, 5)]));
    const { sheets: parsed, counts } = parseScoreBook(workbookOf(...sheets), {
      register: REGISTER,
      sets: [SET],
      memberCodes: ['TV1'],
    });
    expect(parsed.map(({ issues }) => issues.map(({ code }) => code))).toEqual([[], ['duplicate-in-file']]);
    expect(counts).toEqual({ sheets: 1, recusals: 0 });
  });
});

describe('history', () => {
  const heading = ['Năm', 'Loại', 'Tên', 'Đơn vị', 'Danh hiệu/Hình thức', 'Số quyết định', 'Ngày quyết định'];
  const given: Cell[] = [2024, 'Cá nhân', 'Lê Hòa', 'Tổ dân phố 1', 'Giấy khen', '1/QĐ-UBND', '9/01/2025'];
  const but = (changes: Record<number, Cell>): Cell[] =>
    given.map((value, index) => changes[index] ?? (index in changes ? null : value));

  it.each<[string, Cell[][], string[]]>([
    ['as it should be', [given], []],
    ['a real date', [but({ 6: { kind: 'date', day: '2025-01-09', serial: 45_666 } })], []],
    ['no decision', [but({ 5: null, 6: null })], []],
    ['a person who moved away', [but({ 2: 'Trần Cũ' })], ['2 warning unknown-person']],
    ['an unknown unit', [but({ 3: 'Tổ 77' })], ['2 error unknown-unit']],
    ['an unknown award', [but({ 4: 'Giấy' })], ['2 error unknown-award']],
    ['no year', [but({ 0: null })], ['2 error invalid-date']],
    ['a year alone for the decision', [but({ 6: '2025' })], ['2 error invalid-date']],
    ['31 February', [but({ 6: '31/02/2025' })], ['2 error invalid-date']],
    ['twice', [given, but({ 2: 'LÊ HOÀ' })], ['3 error duplicate-in-file']],
    [
      'twice, not in the register',
      [but({ 2: 'Trần Cũ' }), but({ 2: 'TRẦN CŨ' })],
      ['2 warning unknown-person', '3 warning unknown-person', '3 error duplicate-in-file'],
    ],
    ['two decisions of one year', [given, but({ 5: '2/QĐ-UBND' })], []],
  ])('%s', (_, rows, expected) => {
    expect(
      told(parseHistoryWorkbook(workbookOf(sheetOf('Lịch sử', [heading, ...rows])), REGISTER).rows),
    ).toEqual(expected);
  });
});
