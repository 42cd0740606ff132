import { describeConstraint } from '../../platform/errors/database-errors.js';
import { DomainError, invalidInput } from '../../platform/errors/domain-error.js';

describeConstraint(
  'uq_evidence_files_content',
  'evidence-exists',
  'Tệp này đã có ở tiêu chí này; không cần tải lên lần nữa.',
);
// Of two uploads at once that reach for the last place, one gets it.
describeConstraint('uq_evidence_files_position', 'evidence-limit', limitMessage());
describeConstraint(
  'fk_evidence_files_criterion',
  'criterion-in-use',
  'Có tiêu chí bị bỏ hoặc đổi mã mà đơn vị đã kèm minh chứng; hãy giữ lại tiêu chí đó.',
);

/** Most bytes of one file. */
export const MOST_EVIDENCE_BYTES = 10 * 1024 * 1024;
/** Most files of one line. */
export const MOST_EVIDENCE_FILES = 10;

function limitMessage(): string {
  return 'Mỗi tiêu chí chỉ kèm được nhiều nhất 10 tệp minh chứng. Hãy bỏ bớt tệp không cần thiết.';
}

/** 400: nothing in the form's `file` field, or a file with nothing in it. */
export function missingEvidence(): DomainError {
  return invalidInput([
    { field: 'file', code: 'missing-file', message: 'Chưa chọn tệp minh chứng, hoặc tệp không có nội dung.' },
  ]);
}

/** 400: the form itself cannot be read: cut off, more than one file, too many fields. */
export function malformedEvidence(): DomainError {
  return new DomainError({
    status: 400,
    code: 'malformed-upload',
    message: 'Tệp gửi lên không trọn vẹn hoặc sai mẫu. Mỗi lần chỉ gửi một tệp; hãy chọn lại rồi gửi lại.',
  });
}

/** 413: larger than a scanned paper needs to be. */
export function evidenceTooLarge(): DomainError {
  return new DomainError({
    status: 413,
    code: 'evidence-too-large',
    message: 'Tệp minh chứng lớn hơn 10 MB. Hãy giảm độ phân giải khi quét hoặc chia thành nhiều tệp.',
  });
}

/** 422: the content is of no kind that is taken, whatever the name says. */
export function evidenceType(): DomainError {
  return new DomainError({
    status: 422,
    code: 'evidence-type',
    message:
      'Nội dung tệp không phải là PDF, ảnh JPG, ảnh PNG, Word (.docx) hoặc Excel (.xlsx); tệp có macro hoặc đặt mật khẩu cũng không nhận.',
  });
}

/** 422: the name says another kind than the content is. */
export function evidenceName(type: string): DomainError {
  return new DomainError({
    status: 422,
    code: 'evidence-name',
    message: `Nội dung tệp là .${type} nhưng tên tệp mang đuôi khác. Hãy đổi đuôi tên tệp cho đúng rồi tải lên lại.`,
  });
}

/** 409: the line has as many files as it may have. */
export function evidenceLimit(): DomainError {
  return new DomainError({ status: 409, code: 'evidence-limit', message: limitMessage() });
}

/** 409: staff have judged the line by what was shown for it. */
export function evidenceAppraised(): DomainError {
  return new DomainError({
    status: 409,
    code: 'already-appraised',
    message: 'Tiêu chí này đã được thẩm định nên không bỏ minh chứng được nữa.',
  });
}

/** 403: the member stepped aside from scoring the subject. */
export function recusedFrom(): DomainError {
  return new DomainError({
    status: 403,
    code: 'recused',
    message: 'Bạn đã ghi không chấm đối tượng này nên không xem hồ sơ của đối tượng.',
  });
}
