import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError, invalidInput } from '../platform/errors/domain-error.js';

describeConstraint('fk_imports_campaign', 'no-such-campaign', 'Không có phong trào được chọn.');

/** 400: nothing in the form's `file` field. */
export function missingFile(): DomainError {
  return invalidInput([{ field: 'file', code: 'missing-file', message: 'Chưa chọn tệp Excel để nhập.' }]);
}

/** 413: larger than any workbook the program reads. */
export function fileTooLarge(megabytes: number): DomainError {
  return new DomainError({
    status: 413,
    code: 'workbook-too-large',
    message: `Tệp lớn hơn ${megabytes} MB. Hãy bỏ bớt hình ảnh, sheet không dùng hoặc chia thành nhiều tệp.`,
  });
}

/** 400: the form itself cannot be read: cut off, more than one file, too many fields. */
export function malformedUpload(): DomainError {
  return new DomainError({
    status: 400,
    code: 'malformed-upload',
    message: 'Tệp gửi lên không trọn vẹn hoặc sai mẫu. Hãy chọn lại một tệp rồi gửi lại.',
  });
}

/** 400: a kind no feature has registered. */
export function unknownKind(kind: string): DomainError {
  return invalidInput([
    { field: 'kind', code: 'unknown-import-kind', message: `Không có loại dữ liệu nhập «${kind}».` },
  ]);
}

/** 400: a workbook that belongs to a campaign, and none was named. */
export function campaignRequired(): DomainError {
  return invalidInput([
    { field: 'campaignId', code: 'campaign-required', message: 'Hãy chọn phong trào để nhập tệp này vào.' },
  ]);
}

/** 400: nothing is told of the cell, so that there is nothing to put right. */
export function notCorrectable(
  index: number,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): DomainError {
  return invalidInput([
    {
      field: `corrections.${index}`,
      code: 'not-correctable',
      message: `Ô này ở dòng ${row} của sheet «${sheet}» không có gì để sửa trên trang.`,
    },
  ]);
}

/** 409: applied already; nothing is written a second time. */
export function alreadyApplied(by: string, at: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'already-applied',
    message: `Lần nhập này đã được ${by} áp dụng lúc ${at}.`,
  });
}

/** 409: put aside by someone; upload the file again to go on. */
export function alreadyDiscarded(): DomainError {
  return new DomainError({
    status: 409,
    code: 'already-discarded',
    message: 'Lần nhập này đã được bỏ. Hãy tải tệp lên lại nếu vẫn muốn nhập.',
  });
}

/** 409: the register changed since the preview; a new preview stands in its place, nothing was written. */
export function previewOutdated(): DomainError {
  return new DomainError({
    status: 409,
    code: 'preview-outdated',
    message:
      'Dữ liệu trong hệ thống đã thay đổi sau khi xem trước. Bản xem trước đã được làm mới; hãy xem lại rồi áp dụng.',
  });
}

/** 409: another import of this ward is being applied at this moment. */
export function importInProgress(): DomainError {
  return new DomainError({
    status: 409,
    code: 'import-in-progress',
    message: 'Đang có một lần nhập khác được áp dụng. Xin thử lại sau ít phút.',
  });
}
