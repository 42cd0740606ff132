import { SUBJECT_KIND_NAMES, SUBJECT_KINDS, type SubjectKind } from '../../catalogue/subject-kind.js';
import type { FormSetting, FormSheet, FormWorkbook } from '../../platform/workbook/forms/form.js';
import { COMBINING_NAMES, CRITERION_KIND_NAMES } from '../criteria-set.js';
import { CRITERIA_COLUMNS } from './parsing/criteria-words.js';

/** The reader takes a sheet's name for the code of its set. */
const CODES: Readonly<Record<SubjectKind, string>> = {
  collective: 'TC-TAPTHE',
  individual: 'TC-CANHAN',
  household: 'TC-HGD',
};
const EMPTY_ROWS = 40;

/** One sheet for each kind of subject, with the settings a ward usually takes under the empty table. */
export function criteriaTemplate(): FormWorkbook {
  return {
    fileName: 'Mau-bang-tieu-chi.xlsx',
    sheets: SUBJECT_KINDS.map(sheetFor),
    lists: {
      'Cách chấm': ['Nhóm', ...Object.values(CRITERION_KIND_NAMES)],
      'Cách tổng hợp': Object.values(COMBINING_NAMES),
      'Khi không áp dụng': ['Quy đổi theo phần còn lại', 'Tính 0 điểm'],
      Có: ['x'],
    },
    guide: [
      'Mỗi sheet là một bảng tiêu chí; tên sheet là mã của bảng. Sheet nào không dùng thì để trống.',
      'Mỗi nhóm là một dòng «Nhóm», các tiêu chí của nhóm ghi ngay bên dưới. Hết dòng trống thì chèn thêm dòng ở giữa bảng.',
      'Các dòng dưới bảng là thông số: cách tổng hợp điểm của các thành viên, số phiếu tối thiểu, các mức xếp loại.',
      'Tải tệp lên ở mục «Nhập từ Excel»: chương trình cho xem trước từng dòng, chưa ghi gì trước khi bấm «Áp dụng».',
    ],
  };
}

function sheetFor(kind: SubjectKind): FormSheet {
  return {
    name: CODES[kind],
    title: [`BẢNG TIÊU CHÍ CHẤM ĐIỂM ${SUBJECT_KIND_NAMES[kind].toUpperCase()}`],
    frozenColumns: 1,
    columns: [
      {
        label: CRITERIA_COLUMNS.code.label,
        width: 14,
        required: true,
        hint: 'Mã của nhóm hoặc tiêu chí, mỗi mã một lần.',
        example: 'I.2',
      },
      {
        label: CRITERIA_COLUMNS.name.label,
        width: 60,
        required: true,
        hint: 'Nội dung của nhóm hoặc tiêu chí.',
        example: 'Chất lượng, tiến độ thực hiện nhiệm vụ',
      },
      {
        label: CRITERIA_COLUMNS.kind.label,
        width: 16,
        required: true,
        check: { kind: 'list', list: 'Cách chấm' },
        hint: 'Nhóm: dòng của nhóm. Chấm điểm: cho điểm từ 0 đến tối đa. Theo mức: chỉ các mức đã ghi. Theo tỷ lệ: thực hiện trên chỉ tiêu. Loại trừ: có hoặc không.',
        example: 'Chấm điểm',
      },
      {
        label: CRITERIA_COLUMNS.max.label,
        width: 12,
        required: true,
        holds: 'numbers',
        hint: 'Điểm cao nhất của dòng; để trống với tiêu chí loại trừ và nhóm chỉ có thưởng, trừ.',
        example: '15',
      },
      {
        label: CRITERIA_COLUMNS.step.label,
        width: 18,
        hint: 'Bước điểm (0,25), hoặc các mức cách nhau bằng dấu chấm phẩy (10; 8; 6; 4; 0).',
        example: '0,25',
      },
      {
        label: CRITERIA_COLUMNS.notApplicable.label,
        width: 14,
        check: { kind: 'list', list: 'Có' },
        hint: 'Ghi x nếu thành viên được ghi KAD (không áp dụng) ở tiêu chí này.',
        example: 'x',
      },
    ],
    settings: { emptyRows: EMPTY_ROWS, lines: SETTINGS },
  };
}

const SETTINGS: readonly FormSetting[] = [
  { label: 'Trần điểm thưởng', value: null, column: 2 },
  {
    label: 'Cách tổng hợp',
    value: COMBINING_NAMES.mean,
    column: 2,
    check: { kind: 'list', list: 'Cách tổng hợp' },
  },
  { label: 'Số phiếu tối thiểu', value: '3', column: 2 },
  {
    label: 'Xếp loại',
    value: 'Xuất sắc từ 90; Tốt từ 80; Khá từ 70; Trung bình từ 50; Chưa đạt từ 0',
    column: 2,
  },
  { label: 'Khi bằng điểm', value: null, column: 2 },
  {
    label: 'Khi không áp dụng',
    value: 'Quy đổi theo phần còn lại',
    column: 2,
    check: { kind: 'list', list: 'Khi không áp dụng' },
  },
];
