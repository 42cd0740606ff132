import { DomainError } from '../../errors/domain-error.js';

/** Why a file is not read at all: code → status and the one sentence the clerk sees. */
const REFUSALS = {
  'workbook-empty': [422, 'Tệp không có nội dung. Hãy chọn lại tệp Excel (.xlsx).'],
  'workbook-too-large': [
    413,
    'Tệp quá lớn. Hãy bỏ bớt hình ảnh, sheet không dùng hoặc chia thành nhiều tệp.',
  ],
  'workbook-not-xlsx': [422, 'Tệp này không phải là sổ tính Excel (.xlsx).'],
  'workbook-legacy-format': [
    422,
    'Tệp ở định dạng Excel đời cũ (.xls, .xlsb). Hãy mở bằng Excel rồi lưu lại thành .xlsx.',
  ],
  'workbook-encrypted': [422, 'Tệp đang được đặt mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.'],
  'workbook-damaged': [422, 'Tệp Excel bị hỏng, không đọc được. Hãy mở bằng Excel, lưu lại rồi tải lên lại.'],
  'workbook-too-many-parts': [422, 'Tệp Excel có quá nhiều thành phần bên trong nên không được đọc.'],
  'workbook-unpacks-too-large': [422, 'Nội dung của tệp khi mở ra quá lớn nên không được đọc.'],
  'workbook-suspicious-compression': [
    422,
    'Tệp được nén bất thường (có thể gây treo máy) nên không được đọc.',
  ],
  'workbook-has-macros': [
    422,
    'Tệp có chứa macro nên không được đọc. Hãy lưu lại thành .xlsx (không macro) rồi tải lên.',
  ],
  'workbook-has-external-links': [
    422,
    'Tệp có liên kết tới sổ tính khác nên không được đọc. Hãy chép thành giá trị (Paste Values) rồi lưu lại.',
  ],
  'workbook-has-embedded-objects': [
    422,
    'Tệp có đối tượng nhúng bên trong. Hãy xóa các đối tượng đó rồi tải lên lại.',
  ],
  'workbook-has-activex': [422, 'Tệp có nút bấm hoặc điều khiển ActiveX. Hãy xóa chúng rồi tải lên lại.'],
  'workbook-has-doctype': [422, 'Tệp có khai báo kiểu tài liệu (DTD), không được phép trong sổ tính Excel.'],
  'workbook-too-many-rows': [422, 'Tệp có quá nhiều dòng. Hãy xóa các dòng thừa hoặc chia thành nhiều tệp.'],
  'workbook-too-many-columns': [422, 'Tệp có quá nhiều cột. Hãy xóa các cột thừa rồi tải lên lại.'],
  'workbook-too-many-cells': [422, 'Tệp có quá nhiều ô dữ liệu. Hãy chia thành nhiều tệp nhỏ hơn.'],
  'workbook-cell-too-long': [422, 'Có ô chứa văn bản dài quá mức Excel cho phép (32.767 ký tự).'],
  'workbook-read-timeout': [
    422,
    'Đọc tệp mất quá nhiều thời gian nên đã dừng. Hãy bỏ bớt dữ liệu thừa trong tệp.',
  ],
  'workbook-read-out-of-memory': [
    422,
    'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Hãy bỏ bớt dữ liệu thừa trong tệp.',
  ],
  'workbook-reader-busy': [503, 'Đang có nhiều tệp chờ đọc. Xin thử lại sau ít phút.'],
} as const satisfies Record<string, readonly [number, string]>;

export type WorkbookRefusalCode = keyof typeof REFUSALS;

export function isWorkbookRefusalCode(code: string): code is WorkbookRefusalCode {
  return Object.hasOwn(REFUSALS, code);
}

/** The file cannot be read at all; nothing was taken from it. */
export class WorkbookRefusal extends DomainError {
  declare readonly code: WorkbookRefusalCode;

  constructor(code: WorkbookRefusalCode, details?: Readonly<Record<string, unknown>>) {
    const [status, message] = REFUSALS[code];
    super({ status, code, message, details });
    this.name = 'WorkbookRefusal';
  }
}
