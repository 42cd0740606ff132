import { DomainError } from '../errors/domain-error.js';

const TEXTS = {
  'template-empty': 'Tệp mẫu trống.',
  'template-too-large': 'Tệp mẫu lớn quá 5 MB. Hãy bỏ bớt hình ảnh rồi tải lên lại.',
  'template-not-docx':
    'Tệp này không phải tệp Word .docx. Hãy mở bằng Word và lưu thành “Word Document (*.docx)”.',
  'template-damaged': 'Tệp Word bị hỏng nên không đọc được. Hãy mở bằng Word, lưu lại rồi tải lên.',
  'template-encrypted': 'Tệp Word có mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.',
  'template-has-macros': 'Tệp Word có macro. Hãy lưu thành “Word Document (*.docx)” không có macro.',
  'template-has-objects': 'Tệp Word có tệp khác nhúng bên trong. Hãy bỏ phần nhúng rồi tải lên lại.',
  'template-has-links': 'Tệp Word lấy hình hoặc mẫu từ nơi khác. Hãy chèn thẳng vào tệp rồi tải lên lại.',
} as const;

export type WordRefusalCode = keyof typeof TEXTS;

/** 422: why a Word file is not taken. */
export function wordRefusal(code: WordRefusalCode): DomainError {
  return new DomainError({ status: 422, code, message: TEXTS[code] });
}
