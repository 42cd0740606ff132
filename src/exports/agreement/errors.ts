import { DomainError } from '../../platform/errors/domain-error.js';

/** 400: the form came without a file. */
export function missingPaper(): DomainError {
  return new DomainError({
    status: 400,
    code: 'missing-file',
    message: 'Hãy chọn tệp Word hoặc Excel để tải lên.',
  });
}

/** 400: the form could not be read. */
export function malformedPaper(): DomainError {
  return new DomainError({
    status: 400,
    code: 'malformed-upload',
    message: 'Không đọc được tệp tải lên. Hãy thử lại.',
  });
}

/** 422: larger than what is kept. */
export function paperTooLarge(): DomainError {
  return new DomainError({ status: 422, code: 'paper-too-large', message: 'Tệp lớn quá 5 MB.' });
}

/** 422: no file that can be read back. */
export function wrongType(): DomainError {
  return new DomainError({
    status: 422,
    code: 'paper-wrong-type',
    message: 'Chỉ nhận tệp Word (.docx); danh sách nhận cả tệp Excel (.xlsx).',
  });
}

/** 409: there is no file to take away. */
export function nothingUploaded(): DomainError {
  return new DomainError({
    status: 409,
    code: 'nothing-uploaded',
    message: 'Văn bản này đang dùng bản của chương trình, không có tệp tải lên nào để bỏ.',
  });
}

/** 409: a set whose papers differ cannot be marked ready. */
export function papersDiffer(names: readonly string[]): DomainError {
  return new DomainError({
    status: 409,
    code: 'papers-differ',
    message: `Chưa đánh dấu sẵn sàng ký được vì còn khác nhau: ${names.join(', ')}.`,
    details: { papers: names },
  });
}
