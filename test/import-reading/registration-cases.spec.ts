import { describe, expect, it } from '@jest/globals';
import type { CurrentRegister } from '../../src/participants/import/parsing/register.js';
import { parse, person, told } from './register-builder.js';
import { EMPTY_REGISTER } from './support.js';
import type { Cell } from './workbook-builder.js';

describe('units', () => {
  it.each<[string, (readonly Cell[])[], string[]]>([
    ['missing-name', [[1, null, 'cơ quan', null]], ['2 error missing-name']],
    [
      'duplicate-in-file',
      [
        [1, 'Tổ Hoà', null, null],
        [2, 'TỔ  HÒA', null, null],
      ],
      ['3 error duplicate-in-file'],
    ],
    [
      'two accents, two units',
      [
        [1, 'Tổ Hoa', null, null],
        [2, 'Tổ Hòa', null, null],
      ],
      [],
    ],
  ])('%s', (_, units, expected) => {
    expect(told(parse({ units }).units)).toEqual(expected);
  });
});

describe('registrations', () => {
  const PEOPLE = [person('Lê An', '1980'), person('Trần Hòa', '1970'), person('Trần Hòa', '1990')];
  const issuesOf = (...registrations: Cell[][]): string[] =>
    told(parse({ people: PEOPLE, registrations }).registrations);
  const registration = (kind: Cell, name: Cell, unit: Cell, award: Cell = 'Giấy khen'): Cell[] => [
    1,
    kind,
    name,
    unit,
    award,
  ];

  it.each<[string, Cell[][], string[]]>([
    ['a collective', [registration('Tập thể', 'Tổ dân phố 1', null)], []],
    ['a person', [registration('Cá nhân', 'lê an', 'Tổ dân phố 1')], []],
    ['a person without unit', [registration('Cá nhân', 'Lê An', null)], []],
    ['a household', [registration('Hộ gia đình', 'Gia đình ông Lê Bình', 'Tổ dân phố 1')], []],
    ['unknown collective', [registration('Tập thể', 'Tổ dân phố 9', null)], ['2 error unknown-unit']],
    [
      'unknown unit of a household',
      [registration('Hộ gia đình', 'Gia đình ông B', 'Tổ 9')],
      ['2 error unknown-unit'],
    ],
    ['unknown-person', [registration('Cá nhân', 'Lê Ăn Nhiều', 'Tổ dân phố 1')], ['2 error unknown-person']],
    [
      'person of another unit',
      [registration('Cá nhân', 'Lê An', 'Hội Nông dân phường')],
      ['2 error unknown-person'],
    ],
    [
      'without accents',
      [registration('Cá nhân', 'Le An', 'Tổ dân phố 1')],
      ['2 warning matched-without-accents'],
    ],
    ['namesakes', [registration('Cá nhân', 'Trần Hòa', 'Tổ dân phố 1')], ['2 error ambiguous-person']],
    [
      'namesakes without accents',
      [registration('Cá nhân', 'Tran Hoa', 'Tổ dân phố 1')],
      ['2 error ambiguous-person'],
    ],
    ['missing-name', [registration('Cá nhân', null, 'Tổ dân phố 1')], ['2 error missing-name']],
    ['unknown kind', [registration('Ông', 'Lê An', 'Tổ dân phố 1')], ['2 error unknown-subject-kind']],
    [
      'unknown-award',
      [registration('Cá nhân', 'Lê An', null, 'Chiến sĩ xuất chúng')],
      ['2 error unknown-award'],
    ],
    ['no award', [registration('Cá nhân', 'Lê An', null, null)], ['2 error unknown-award']],
    [
      'award without accents',
      [registration('Cá nhân', 'Lê An', null, 'giay khen')],
      ['2 warning matched-without-accents'],
    ],
    [
      'award of another kind',
      [registration('Tập thể', 'Tổ dân phố 1', null, 'Lao động tiên tiến')],
      ['2 error award-kind-mismatch'],
    ],
    [
      'duplicate-in-file',
      [registration('Cá nhân', 'Lê An', 'Tổ dân phố 1'), registration('Cá nhân', 'LÊ AN', null)],
      ['3 error duplicate-in-file'],
    ],
    [
      'a row in error is not the first of two',
      [
        registration('Cá nhân', 'Lê An', 'Tổ dân phố 1', 'Giấy khn'),
        registration('Cá nhân', 'Lê An', 'Tổ dân phố 1'),
      ],
      ['2 error unknown-award'],
    ],
    [
      'two awards of one person',
      [registration('Cá nhân', 'Lê An', null), registration('Cá nhân', 'Lê An', null, 'Lao động tiên tiến')],
      [],
    ],
    [
      'one household by two spellings of its tone',
      [
        registration('Hộ gia đình', 'Gia đình bà Hoà', 'Tổ dân phố 1'),
        registration('Hộ', 'Gia đình bà Hòa', 'Tổ dân phố 1'),
      ],
      ['3 error duplicate-in-file'],
    ],
    [
      'household in capitals',
      [registration('Hộ gia đình', 'GIA ĐÌNH ÔNG LÊ BÌNH', 'Tổ dân phố 1')],
      ['2 warning name-all-caps'],
    ],
  ])('%s', (_, registrations, expected) => {
    expect(issuesOf(...registrations)).toEqual(expected);
  });

  it('tells where a person of that name is', () => {
    const { registrations } = parse({
      people: PEOPLE,
      registrations: [registration('Cá nhân', 'Lê An', 'Hội Nông dân phường')],
    });
    expect(registrations[0]?.issues[0]?.message).toBe(
      'Không có «Lê An» trong Hội Nông dân phường. Tên này có ở: Tổ dân phố 1.',
    );
  });
});

describe('against the register', () => {
  const register: CurrentRegister = {
    ...EMPTY_REGISTER,
    units: [
      { id: 'u1', name: 'Tổ dân phố 1' },
      { id: 'u2', name: 'Hội Nông dân phường', shortName: 'HND' },
    ],
    people: [
      {
        id: 'p1',
        fullName: 'Lê Thị Hòa',
        unitId: 'u1',
        birth: { on: '1980-02-01', precision: 'day' },
        idNumber: null,
      },
      { id: 'p2', fullName: 'Trần An', unitId: 'u1', birth: null, idNumber: '019180525558' },
    ],
  };
  const match = (
    row: Cell[],
  ): { id: string | null | undefined; name: string | undefined; codes: (string | undefined)[] } => {
    const { rows } = parse({ units: [], people: [row], register }).people;
    return {
      id: rows[0]?.person?.id,
      name: rows[0]?.values.fullName,
      codes: rows[0]?.issues.map(({ code }) => code) ?? [],
    };
  };

  it.each<[string, Cell[], string | null, string, string[]]>([
    ['identity', person('LÊ THỊ HOÀ', '1980'), 'p1', 'Lê Thị Hoà', ['name-all-caps']],
    ['another birth date', person('Lê Thị Hòa', '1981'), null, 'Lê Thị Hòa', []],
    ['another name with accents', person('Lê Thị Hoa', '1980'), null, 'Lê Thị Hoa', []],
    ['typed without accents', person('Le Thi Hoa', '1980'), 'p1', 'Lê Thị Hòa', ['matched-without-accents']],
    [
      'CCCD, moved to another unit',
      person('Trần An', null, 'Nữ', 19180525558, 'HND'),
      'p2',
      'Trần An',
      ['lost-leading-zero'],
    ],
    ['same name, another CCCD', person('Trần An', null, 'Nữ', '019180525559'), null, 'Trần An', []],
  ])('%s', (_, row, id, name, codes) => {
    expect(match(row)).toEqual({ id, name, codes });
  });

  it('refers to people who are only in the register', () => {
    const { registrations } = parse({
      units: [],
      register,
      registrations: [[1, 'Cá nhân', 'Lê Thị Hòa', 'Tổ dân phố 1', 'Giấy khen']],
    });
    expect(registrations[0]?.values.subject).toMatchObject({
      kind: 'individual',
      person: { id: 'p1', row: null },
    });
  });
});
