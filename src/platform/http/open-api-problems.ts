import { EXAMPLE_ID } from './open-api-examples.js';

/** Every refusal has this shape (RFC 9457). */
export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string', example: 'urn:thidua:stale-version' },
    title: { type: 'string', description: 'Câu tiếng Việt cho người dùng' },
    status: { type: 'integer', example: 409 },
    code: { type: 'string', description: 'Mã ổn định cho chương trình', example: 'stale-version' },
    detail: { type: 'string' },
    instance: { type: 'string', example: '/api/campaigns' },
    requestId: { type: 'string', description: 'Mã yêu cầu, cũng có trong nhật ký', example: EXAMPLE_ID },
    errors: {
      type: 'array',
      description: 'Từng lỗi của từng trường, khi dữ liệu gửi lên chưa đúng',
      items: {
        type: 'object',
        properties: {
          field: { type: 'string', description: 'Tên trường như đã gửi', example: 'groups.0.max' },
          code: { type: 'string', example: 'is-int' },
          message: { type: 'string', example: 'Năm phải là số nguyên.' },
        },
      },
    },
    current: { type: 'object', description: 'Giá trị đang có, khi người khác đã sửa trước (409)' },
    mine: { type: 'object', description: 'Giá trị vừa gửi, khi điểm đã được ghi khác (mark-conflict)' },
    retryAfterSeconds: { type: 'integer', description: 'Số giây cần đợi (too-many-attempts)', example: 8 },
  },
  additionalProperties: true,
};

/** Sentences of the refusals every feature shares; the others are told by their status. */
const BY_CODE: Readonly<Record<string, string>> = {
  'malformed-request': 'Yêu cầu gửi lên không đọc được. Hãy tải lại trang và thử lại.',
  'not-signed-in': 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.',
  'wrong-credentials': 'Tên đăng nhập hoặc mật khẩu không đúng.',
  'csrf-token': 'Trang đã cũ. Hãy tải lại trang rồi làm lại.',
  'cross-site-request': 'Yêu cầu đến từ một trang khác nên bị từ chối.',
  'password-change-required': 'Bạn cần đổi mật khẩu được cấp trước khi làm việc.',
  'too-many-attempts': 'Đăng nhập sai nhiều lần. Xin đợi 8 giây rồi thử lại.',
  'stale-version': 'Dữ liệu đã được người khác thay đổi sau khi bạn mở. Hãy xem lại giá trị mới rồi lưu lại.',
};
const BY_STATUS: Readonly<Record<string, string>> = {
  400: 'Dữ liệu gửi lên chưa đúng.',
  403: 'Tài khoản của bạn không có quyền làm việc này.',
  404: 'Không tìm thấy mục này.',
  409: 'Việc này không làm được trong tình trạng hiện tại.',
  413: 'Dữ liệu gửi lên quá lớn.',
  415: 'Kiểu nội dung gửi lên không được hỗ trợ.',
  422: 'Tệp gửi lên không đọc được.',
  503: 'Cơ sở dữ liệu tạm thời không trả lời. Chưa có gì được ghi; xin thử lại sau ít phút.',
};
const FIELD_FAULT = { field: 'year', code: 'is-int', message: 'Năm phải là số nguyên.' };
const UNKNOWN_SORT = { field: 'sort', code: 'unknown-sort', message: 'Không sắp xếp được theo «tuoi».' };

/** The codes a response's description names: «mark-conflict (mine, current), sheet-submitted». */
export function codesOf(description: string): string[] {
  return description
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
}

/** One example document per code, as the filter would send it. */
export function problemExamples(status: string, codes: readonly string[]): Record<string, { value: object }> {
  return Object.fromEntries(codes.map((code) => [code, { value: example(status, code) }]));
}

function example(status: string, named: string): object {
  // A column nobody knows is told as a fault of the field «sort».
  const code = named === 'unknown-sort' ? 'invalid-input' : named;
  const fault = named === 'unknown-sort' ? UNKNOWN_SORT : named === 'invalid-input' ? FIELD_FAULT : undefined;
  const title = fault?.message ?? BY_CODE[code] ?? BY_STATUS[status] ?? 'Yêu cầu bị từ chối.';
  return {
    type: `urn:thidua:${code}`,
    title,
    status: Number(status),
    code,
    detail: title,
    requestId: EXAMPLE_ID,
    ...(fault ? { errors: [fault] } : {}),
    ...(code === 'stale-version' || code === 'mark-conflict' ? { current: { version: 2 } } : {}),
    ...(code === 'mark-conflict' ? { mine: { version: 1 } } : {}),
    ...(code === 'too-many-attempts' ? { retryAfterSeconds: 8 } : {}),
  };
}
