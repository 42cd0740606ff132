import { SUBJECT_KIND_NAMES, SUBJECT_KINDS } from '../../catalogue/subject-kind.js';
import type { FormColumn, FormWorkbook } from '../../platform/workbook/forms/form.js';
import type { KnownRegister } from './known-register.queries.js';
import { HISTORY_COLUMNS } from './parsing/parse-history-workbook.js';

/** «Lịch sử»: what was awarded in earlier years, with the ward's own units and awards to choose from. */
export function historyTemplate({ units, awards }: KnownRegister): FormWorkbook {
  return {
    fileName: 'Mau-lich-su-khen-thuong.xlsx',
    sheets: [
      {
        name: 'Lịch sử',
        frozenColumns: 3,
        columns: COLUMNS,
      },
    ],
    lists: {
      Loại: SUBJECT_KINDS.map((kind) => SUBJECT_KIND_NAMES[kind]),
      'Đơn vị': [...new Set(units.map(({ name }) => name))],
      'Danh hiệu, hình thức': [...new Set(awards.map(({ name }) => name))],
    },
    guide: [
      'Mỗi dòng là một lần được khen. Ghi từ dòng ngay dưới dòng tiêu đề; không đổi tên sheet và tên cột.',
      'Người đã chuyển đi hoặc nghỉ hưu vẫn ghi được: khen thưởng được giữ theo tên.',
      'Tải tệp lên ở mục «Nhập từ Excel»: chương trình cho xem trước từng dòng, chưa ghi gì trước khi bấm «Áp dụng».',
    ],
  };
}

const COLUMNS: readonly FormColumn[] = [
  {
    label: HISTORY_COLUMNS.year.label,
    width: 8,
    required: true,
    hint: 'Năm lập thành tích; quyết định có thể ký vào năm sau.',
    example: '2024',
  },
  {
    label: HISTORY_COLUMNS.kind.label,
    width: 14,
    required: true,
    check: { kind: 'list', list: 'Loại' },
    hint: 'Tập thể, Cá nhân hoặc Hộ gia đình.',
    example: 'Cá nhân',
  },
  {
    label: HISTORY_COLUMNS.name.label,
    width: 34,
    required: true,
    hint: 'Tên như trong quyết định.',
    example: 'Nguyễn Thị Hoa',
  },
  {
    label: HISTORY_COLUMNS.unit.label,
    width: 32,
    check: { kind: 'list', list: 'Đơn vị', open: true },
    hint: 'Đơn vị của cá nhân hoặc hộ lúc được khen; với tập thể thì để trống.',
    example: 'Tổ dân phố 1',
  },
  {
    label: HISTORY_COLUMNS.award.label,
    width: 34,
    required: true,
    check: { kind: 'list', list: 'Danh hiệu, hình thức' },
    hint: 'Danh hiệu thi đua hoặc hình thức khen thưởng.',
    example: 'Lao động tiên tiến',
  },
  {
    label: HISTORY_COLUMNS.decisionNumber.label,
    width: 18,
    hint: 'Số và ký hiệu của quyết định.',
    example: '247/QĐ-UBND',
  },
  {
    label: HISTORY_COLUMNS.decisionOn.label,
    width: 14,
    hint: 'Ngày ký, đủ ngày/tháng/năm.',
    example: '10/01/2025',
  },
];
