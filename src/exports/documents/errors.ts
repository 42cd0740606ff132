import { DomainError } from '../../platform/errors/domain-error.js';
import { wordRefusal } from '../../platform/word/word-refusal.js';
import type { TemplateFault } from './template-check.js';

/** 422: the template would not give a right paper; what is wrong is in `details.faults`. */
export function templateFaults(faults: readonly TemplateFault[]): DomainError {
  const [first] = faults;
  const rest = faults.length > 1 ? ` Còn ${faults.length - 1} lỗi khác.` : '';
  return new DomainError({
    status: 422,
    code: 'template-faults',
    message: `Mẫu chưa dùng được: ${first?.message ?? ''}${rest}`,
    details: { faults },
  });
}

/** 400: the form came without a file. */
export function missingTemplate(): DomainError {
  return new DomainError({
    status: 400,
    code: 'missing-file',
    message: 'Hãy chọn tệp mẫu .docx để tải lên.',
  });
}

/** 400: the form could not be read. */
export function malformedTemplate(): DomainError {
  return new DomainError({
    status: 400,
    code: 'malformed-upload',
    message: 'Không đọc được tệp tải lên. Hãy thử lại.',
  });
}

export function templateTooLarge(): DomainError {
  return wordRefusal('template-too-large');
}

/** 409: the ward uses the program's own template already. */
export function alreadyStandard(): DomainError {
  return new DomainError({
    status: 409,
    code: 'already-standard',
    message: 'Loại văn bản này đang dùng mẫu có sẵn, không có mẫu riêng nào để bỏ.',
  });
}
