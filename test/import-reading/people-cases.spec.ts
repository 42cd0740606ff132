import { describe, expect, it } from '@jest/globals';
import {
  parseRegisterWorkbook,
  type ParsedRegisterWorkbook,
} from '../../src/participants/import/parsing/parse-register-workbook.js';
import { parse, person, PERSON_HEADING, told, UNIT_HEADING, UNITS } from './register-builder.js';
import { EMPTY_REGISTER } from './support.js';
import { type Cell, sheetOf, workbookOf } from './workbook-builder.js';

describe('people', () => {
  const issuesOf = (...people: Cell[][]): string[] => told(parse({ people }).people.rows);

  it.each<[string, Cell[][], string[]]>([
    ['missing-name', [person(null, '1980')], ['2 error missing-name']],
    ['only STT is no row', [[7, null, null, null, null, null, null]], []],
    ['invalid-date', [person('Lê An', '31/02/1980')], ['2 error invalid-date']],
    ['never mm/dd', [person('Lê An', '02/13/1980')], ['2 error invalid-date']],
    ['unknown-unit', [person('Lê An', '1980', 'Nữ', null, 'Tổ dân phố 99')], ['2 error unknown-unit']],
    ['no unit', [person('Lê An', '1980', 'Nữ', null, null)], ['2 error unknown-unit']],
    ['invalid-id-number', [person('Lê An', null, 'Nữ', '1234')], ['2 error invalid-id-number']],
    ['CMND of nine digits', [person('Lê An', null, 'Nữ', '090123456')], ['2 warning invalid-id-number']],
    [
      'lost-leading-zero, number',
      [person('Lê An', null, 'Nữ', 19180525558)],
      ['2 warning lost-leading-zero'],
    ],
    [
      'lost-leading-zero, text',
      [person('Lê An', null, 'Nữ', '19180525558')],
      ['2 warning lost-leading-zero'],
    ],
    ['gender-mismatch-id', [person('Lê An', null, 'Nữ', '019080525558')], ['2 warning gender-mismatch-id']],
    ['gender of the 2000s', [person('Lê An', null, 'Nữ', '019301730742')], []],
    [
      'both',
      [person('Lê An', null, 'Nam', 19180525558)],
      ['2 warning lost-leading-zero', '2 warning gender-mismatch-id'],
    ],
    ['name-all-caps', [person('LÊ THỊ AN')], ['2 warning name-all-caps']],
    [
      'matched-without-accents',
      [person('Lê An', null, 'Nữ', null, 'To dan pho 1')],
      ['2 warning matched-without-accents'],
    ],
    ['unknown rating', [person('Lê An', null, 'Nữ', null, 'Tổ dân phố 1', 'hay')], ['2 error invalid-value']],
    ['rating in words', [person('Lê An', null, 'Nữ', null, 'Tổ dân phố 1', 'Hoàn thành tốt nhiệm vụ')], []],
    [
      'formula error',
      [person({ kind: 'error', error: '#N/A' }, '1980')],
      ['2 error formula-error', '2 error missing-name'],
    ],
  ])('%s', (_, people, expected) => {
    expect(issuesOf(...people)).toEqual(expected);
  });

  it.each<[string, Cell[], Cell[], boolean]>([
    ['the same in every cell', person('Lê An', '01/02/1980'), person('Lê An', '01/02/1980'), true],
    ['tone placement', person('Lê Hoà', '1980'), person('LÊ HÒA', '1980'), true],
    ['a year against a full date of it', person('Lê An', '01/02/1980'), person('Lê An', 1980), true],
    ['a month against a full date of it', person('Lê An', '01/02/1980'), person('Lê An', '02/1980'), true],
    ['no birth date', person('Lê An', '01/02/1980'), person('Lê An'), true],
    ['another year', person('Lê An', '01/02/1980'), person('Lê An', 1981), false],
    ['another accent', person('Lê Hoa', '1980'), person('Lê Hòa', '1980'), false],
    [
      'another unit',
      person('Lê An', '1980'),
      person('Lê An', '1980', 'Nữ', null, 'Hội Nông dân phường'),
      false,
    ],
    [
      'the same CCCD, one without its zero',
      person('Lê An', '1980', 'Nữ', '019180525558'),
      person('Trần Bình', '1990', 'Nữ', 19180525558, 'Hội Nông dân phường'),
      true,
    ],
  ])('duplicate-in-file: %s', (_, first, second, isDuplicate) => {
    const codes = issuesOf(first, second).filter((issue) => issue.includes('duplicate'));
    expect(codes).toEqual(isDuplicate ? ['3 error duplicate-in-file'] : []);
  });

  it('does not count a row in error as the first of two', () => {
    expect(issuesOf(person('Lê An', '31/02/1980'), person('Lê An', '28/02/1980'))).toEqual([
      '2 error invalid-date',
    ]);
  });

  it('shows what a correction makes of the cell', () => {
    const { rows } = parse({ people: [person('ĐỖ THỊ HOÀ', '8/3/89', 'Nữ', 19180525558)] }).people;
    expect(rows[0]?.values).toMatchObject({
      fullName: 'Đỗ Thị Hoà',
      birth: { on: '1989-03-08', precision: 'day' },
      idNumber: '019180525558',
    });
    expect(rows[0]?.issues).toEqual([
      {
        code: 'name-all-caps',
        severity: 'warning',
        column: 'Họ và tên',
        message: 'Họ tên viết toàn chữ hoa; sẽ ghi là «Đỗ Thị Hoà». Hãy kiểm tra lại.',
        before: 'ĐỖ THỊ HOÀ',
        after: 'Đỗ Thị Hoà',
        cell: { field: 'fullName', column: 2, label: 'Họ và tên', text: 'ĐỖ THỊ HOÀ' },
        fix: { kind: 'confirm', options: ['Đỗ Thị Hoà'] },
      },
      {
        code: 'lost-leading-zero',
        severity: 'warning',
        column: 'CCCD',
        message: 'Số CCCD bị mất số 0 ở đầu; sẽ ghi là 019180525558.',
        before: '19180525558',
        after: '019180525558',
        cell: { field: 'idNumber', column: 5, label: 'CCCD', text: '19180525558' },
        fix: { kind: 'confirm', options: ['019180525558'] },
      },
    ]);
  });

  it('offers the nearest units for an unknown one', () => {
    const { rows } = parse({ people: [person('Lê An', null, 'Nữ', null, 'Hội Nông dan xã')] }).people;
    expect(rows[0]?.issues[0]).toMatchObject({
      message:
        'Không có đơn vị «Hội Nông dan xã» trong hệ thống và trong tệp. Có thể là: «Hội Nông dân phường».',
      suggestions: ['Hội Nông dân phường'],
    });
  });

  it('reads dates of every form', () => {
    const dates: [Cell, string][] = [
      [{ kind: 'date', day: '1999-07-15', serial: 36356 }, '1999-07-15 day'],
      [{ kind: 'date', day: '1905-05-26', serial: 1973 }, '1973-01-01 year'],
      [36356, '1999-07-15 day'],
      [1973, '1973-01-01 year'],
      ['07/1999', '1999-07-01 month'],
      ['15/7/99', '1999-07-15 day'],
    ];
    const { rows } = parse({ people: dates.map(([date], index) => person(`Lê An ${index}`, date)) }).people;
    expect(rows.map(({ values }) => `${values.birth?.on} ${values.birth?.precision}`)).toEqual(
      dates.map(([, read]) => read),
    );
  });
});

describe('layouts of the sheet of people', () => {
  const parsePeople = (rows: readonly (readonly Cell[])[], from = 1): ParsedRegisterWorkbook =>
    parseRegisterWorkbook(
      workbookOf(sheetOf('Đơn vị', [UNIT_HEADING, ...UNITS]), sheetOf('Cá nhân', rows, from)),
      EMPTY_REGISTER,
    );

  it('takes họ đệm and tên in two columns', () => {
    const { people } = parsePeople([
      ['TT', 'Họ đệm', 'Tên', 'Đơn vị'],
      [1, 'Nguyễn Thị', 'An', 'Tổ dân phố 1'],
      [2, 'Lê', null, 'Tổ dân phố 1'],
    ]);
    expect(people.rows.map(({ values }) => values.fullName)).toEqual(['Nguyễn Thị An', 'Lê']);
  });

  it('takes reordered columns and a heading far down, and keeps the row numbers of the file', () => {
    const { people } = parsePeople(
      [
        ['Kèm theo văn bản'],
        ['ĐƠN VỊ', 'GIOI TINH', 'Họ, tên', 'NĂM SINH'],
        ['Tổ dân phố 1', 'nữ', 'Lê An', 1980],
      ],
      12,
    );
    expect(people.rows).toMatchObject([
      {
        row: 14,
        values: { fullName: 'Lê An', gender: 'female', birth: { on: '1980-01-01', precision: 'year' } },
        issues: [],
      },
    ]);
  });

  it('knows the sheets by their headings when the tabs are called Sheet1', () => {
    const { counts } = parseRegisterWorkbook(
      workbookOf(
        sheetOf('Sheet1', [UNIT_HEADING, ...UNITS]),
        sheetOf('Sheet2', [PERSON_HEADING, person('Lê An')]),
      ),
      EMPTY_REGISTER,
    );
    expect(counts).toEqual({ units: 2, people: 1, households: 0, registrations: 0 });
  });

  it('says which sheets it looked for', () => {
    expect(() =>
      parseRegisterWorkbook(
        { sheets: [sheetOf('Bảng', [['a', 'b']])], hiddenSheets: ['Cá nhân cũ'] },
        EMPTY_REGISTER,
      ),
    ).toThrow(
      'Tệp không có sheet «Đơn vị», «Cá nhân» hay «Đăng ký» (chỉ có «Bảng»). Sheet đang ẩn không được đọc: «Cá nhân cũ».',
    );
  });
});
