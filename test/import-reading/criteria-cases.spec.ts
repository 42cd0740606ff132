import { describe, expect, it } from '@jest/globals';
import {
  isUsable,
  type ParsedCriteriaSheet,
  parseCriteriaWorkbook,
} from '../../src/criteria/import/parsing/parse-criteria-workbook.js';
import { type Cell, sheetOf, workbookOf } from './workbook-builder.js';

const HEADING = ['Mã', 'Nội dung', 'Cách chấm', 'Điểm tối đa', 'Bước/Mức', 'Không áp dụng được', 'Ghi chú'];
const GROUP = ['I', 'Nhiệm vụ', 'Nhóm', 100];
const LINE = ['I.1', 'Chất lượng', 'Chấm điểm', 100, 0.5];
const SETTINGS: readonly (readonly Cell[])[] = [
  ['Trần điểm thưởng', null, null, 5],
  ['Cách tổng hợp', 'Trung bình cộng'],
  ['Số phiếu tối thiểu', null, null, 3],
  ['Xếp loại', 'Tốt từ 80; Khá từ 65,5; Chưa đạt dưới 65,5'],
];

/** The sheet with a title in row 1 and its heading in row 3. */
function parse(
  lines: readonly (readonly Cell[])[],
  settings = SETTINGS,
  title: Cell = 'BẢNG TIÊU CHÍ TẬP THỂ',
  name = 'TC',
): ParsedCriteriaSheet {
  const parsed = parseCriteriaWorkbook(
    workbookOf(sheetOf(name, [[title], [], HEADING, ...lines, [], ...settings])),
  );
  const [set] = parsed.sets;
  if (!set) throw new Error('no set');
  return set;
}

function told({ rows, settings }: ParsedCriteriaSheet): string[] {
  return [...rows, ...settings].flatMap(({ row, issues }) =>
    issues.map(({ severity, code }) => `${row} ${severity} ${code}`),
  );
}

describe('criteria tables', () => {
  it('reads a small table without a fault', () => {
    const set = parse([GROUP, LINE]);
    expect(told(set)).toEqual([]);
    expect(set.definition).toMatchObject({
      code: 'TC',
      subjectKind: 'collective',
      bonusCap: '5',
      notApplicableMode: 'rescale',
      minimumSheets: 3,
      bands: [
        { name: 'Tốt', from: '80' },
        { name: 'Khá', from: '65.5' },
        { name: 'Chưa đạt', from: '0' },
      ],
    });
  });

  it.each<[string, (readonly Cell[])[], string[]]>([
    ['unknown kind', [GROUP, LINE, ['I.2', 'x', 'Chấm sao', 5]], ['6 error unknown-criterion-kind']],
    ['no kind', [GROUP, LINE, ['I.2', 'x', null, 5]], ['6 error unknown-criterion-kind']],
    ['bad number', [GROUP, LINE, ['I.2', 'x', 'Chấm điểm', 'năm', 0.5]], ['6 error invalid-number']],
    ['three places', [GROUP, LINE, ['I.2', 'x', 'Chấm điểm', 5.125, 0.5]], ['6 error invalid-number']],
    ['no maximum', [GROUP, LINE, ['I.2', 'x', 'Chấm điểm', null, 0.5]], ['6 error max-missing']],
    ['no step', [GROUP, LINE, ['I.2', 'x', 'Chấm điểm', 5]], ['6 warning step-missing']],
    ['no levels', [GROUP, LINE, ['I.2', 'x', 'Theo mức', 5]], ['6 error levels-missing']],
    ['bad level', [GROUP, LINE, ['I.2', 'x', 'Theo mức', 5, '5/ba/0']], ['6 error invalid-number']],
    [
      'levels as a date',
      [GROUP, LINE, ['I.2', 'x', 'Theo mức', 10, { kind: 'date', day: '2006-08-10', serial: 38_939 }]],
      ['6 error levels-became-date'],
    ],
    [
      'level above the maximum',
      [GROUP, LINE, ['I.2', 'x', 'Theo mức', 5, '10/5/0']],
      ['6 error level-above-max'],
    ],
    ['no group above', [LINE], ['4 error criterion-without-group', '3 error no-criteria']],
    ['code twice', [GROUP, LINE, LINE], ['6 error duplicate-code']],
    ['no code', [GROUP, LINE, [null, 'x', 'Chấm điểm', 5, 0.5]], ['6 error required']],
    ['group without maximum', [['I', 'Nhiệm vụ', 'Nhóm'], LINE], ['4 error group-max-missing']],
    ['total row', [GROUP, LINE, ['Tổng cộng', null, null, 100]], []],
  ])('%s', (_, lines, expected) => {
    expect(told(parse(lines))).toEqual(expected);
  });

  it.each<[string, (readonly Cell[])[], string[]]>([
    ['nothing', [], ['3 error no-bands', '3 error setting-missing', '3 error setting-missing']],
    [
      'unknown combining',
      [...SETTINGS.slice(0, 1), ['Cách tổng hợp', 'cộng dồn'], ...SETTINGS.slice(2)],
      ['8 error invalid-value'],
    ],
    [
      'bad bands',
      [...SETTINGS.slice(0, 3), ['Xếp loại', 'Tốt; từ 50']],
      ['10 error invalid-band', '10 error invalid-band'],
    ],
    [
      'unknown tie-break',
      [...SETTINGS, ['Khi bằng điểm, xét lần lượt', 'I.1, I.9']],
      ['11 error unknown-tie-break'],
    ],
    ['a setting twice', [...SETTINGS, ['Số phiếu tối thiểu', 4]], ['11 error duplicate-in-file']],
  ])('settings: %s', (_, settings, expected) => {
    expect(told(parse([GROUP, LINE], settings))).toEqual(expected);
  });

  it.each<[string, 'combining' | 'notApplicableMode', Cell[], string]>([
    ['median', 'combining', ['Cách tổng hợp', 'Trung vị'], 'median'],
    [
      'trimmed',
      'combining',
      ['Cách tổng hợp', 'Trung bình sau khi bỏ một phiếu cao nhất, một phiếu thấp nhất'],
      'trimmed',
    ],
    ['zero', 'notApplicableMode', ['Không áp dụng', 'Tính 0 điểm'], 'zero'],
    ['rescale', 'notApplicableMode', ['Khi không áp dụng được', 'Quy đổi theo phần còn lại'], 'rescale'],
  ])('%s', (_, field, setting, expected) => {
    const settings = [...SETTINGS.filter((line) => line[0] !== setting[0]), setting];
    const set = parse([GROUP, LINE], settings);
    expect(told(set)).toEqual([]);
    expect(set.definition[field]).toBe(expected);
  });

  it.each<[Cell, string, string]>([
    ['BẢNG TIÊU CHÍ CHẤM ĐIỂM CÁ NHÂN', 'TC1', 'individual'],
    ['Tiêu chí hộ gia đình', 'TC1', 'household'],
    [null, 'TC-TAPTHE', 'collective'],
    [null, 'TC-CANHAN', 'individual'],
  ])('%s on sheet %s is for %s', (title, name, kind) => {
    expect(parse([GROUP, LINE], SETTINGS, title, name).definition.subjectKind).toBe(kind);
  });

  it('is not usable when nobody can tell whom it is for', () => {
    const set = parse([GROUP, LINE], SETTINGS, 'BẢNG TIÊU CHÍ', 'TC1');
    expect(told(set)).toEqual(['3 error unknown-subject-kind']);
    expect(isUsable(set)).toBe(false);
  });

  it('refuses a workbook without any table', () => {
    expect(() => parseCriteriaWorkbook(workbookOf(sheetOf('a', [['x', 'y']])))).toThrow(
      'Tệp không có bảng tiêu chí nào.',
    );
  });
});
