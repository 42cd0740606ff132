import { DomainError } from '../platform/errors/domain-error.js';
import { describeConstraint } from '../platform/errors/database-errors.js';

describeConstraint('uq_certificate_blanks_name', 'name-taken', 'Đã có mẫu phôi mang tên này.');
describeConstraint('uq_certificate_printers_name', 'name-taken', 'Đã có máy in mang tên này.');

export const MOST_SCAN_BYTES = 10 * 1024 * 1024;

/** 413: the picture of a blank is larger than 10 MB. */
export function scanTooLarge(): DomainError {
  return new DomainError({
    status: 413,
    code: 'scan-too-large',
    message: 'Ảnh phôi lớn hơn 10 MB. Hãy quét lại ở độ phân giải 150 dpi.',
  });
}

/** 400: the form could not be read. */
export function malformedScan(): DomainError {
  return new DomainError({
    status: 400,
    code: 'malformed-upload',
    message: 'Tệp gửi lên không đọc được. Hãy chọn lại tệp.',
  });
}

/** 400: no file in the form. */
export function missingScan(): DomainError {
  return new DomainError({ status: 400, code: 'missing-file', message: 'Hãy chọn tệp ảnh phôi.' });
}

/** 422: the file is no picture a browser shows. */
export function notAScan(): DomainError {
  return new DomainError({
    status: 422,
    code: 'scan-type',
    message: 'Ảnh phôi phải là tệp JPG hoặc PNG.',
  });
}

/** 409: the blank is used no more. */
export function blankRetired(name: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'blank-retired',
    message: `Mẫu phôi «${name}» đã thôi dùng. Hãy cho dùng lại hoặc chọn mẫu khác.`,
  });
}

/** 409: certificates have numbers only once their decision is issued. */
export function notIssued(): DomainError {
  return new DomainError({
    status: 409,
    code: 'not-issued',
    message: 'Quyết định chưa ban hành nên chưa có số bằng; hiện chỉ xem thử được.',
  });
}

interface Named {
  readonly lineId: string;
  readonly name: string;
}

/** The first names, and how many more there are. */
function listed(lines: readonly Named[]): string {
  const names = lines.slice(0, 5).map(({ name }) => `«${name}»`);
  return `${names.join(', ')}${lines.length > 5 ? ` và ${lines.length - 5} tên khác` : ''}`;
}

function refusal(status: number, code: string, message: string, lines: readonly Named[]): DomainError {
  const named = lines.map(({ lineId, name }) => ({ lineId, name }));
  return new DomainError({ status, code, message, details: { lines: named } });
}

/** 409: what was revoked is printed no more. */
export function linesRevoked(lines: readonly Named[]): DomainError {
  return refusal(409, 'line-revoked', `Đã bị hủy quyết định tặng, không in: ${listed(lines)}.`, lines);
}

/** 409: a unit says that the name is wrong. */
export function namesContested(lines: readonly Named[]): DomainError {
  const message = `Đơn vị đang đề nghị sửa tên, phải xử lý xong mới in: ${listed(lines)}.`;
  return refusal(409, 'name-contested', message, lines);
}

/** 409: nobody has looked the name through; a reason lets it be printed all the same. */
export function namesNotProofed(lines: readonly Named[]): DomainError {
  const message = `Chưa được đơn vị soát tên: ${listed(lines)}. Muốn in ngay phải nêu lý do.`;
  return refusal(409, 'names-not-proofed', message, lines);
}

/** 409: printed before, and not spoiled. */
export function alreadyPrinted(lines: readonly Named[]): DomainError {
  const message = `Đã in rồi: ${listed(lines)}. Muốn in lại phải nêu lý do.`;
  return refusal(409, 'already-printed', message, lines);
}

/** 422: some text does not fit its field even at its smallest size on all its lines. */
export function textDoesNotFit(name: string, field: string, lineId: string): DomainError {
  return new DomainError({
    status: 422,
    code: 'text-does-not-fit',
    message: `Mục «${field}» của «${name}» quá dài, không vừa ô đã đặt. Hãy nới bề rộng, thêm dòng hoặc giảm cỡ chữ nhỏ nhất.`,
    details: { lineId, name, field },
  });
}

/** 422: a letter that our type face does not have. */
export function letterNotInFont(name: string, letter: string, lineId: string): DomainError {
  return new DomainError({
    status: 422,
    code: 'letter-not-in-font',
    message: `«${name}» có ký tự «${letter}» không in được. Hãy gõ lại bằng chữ Việt.`,
    details: { lineId, name, letter },
  });
}

/** 409: a QR code needs an address that it opens. */
export function noPublicAddress(): DomainError {
  return new DomainError({
    status: 409,
    code: 'no-public-address',
    message:
      'Mẫu phôi có mã QR nhưng chương trình chưa được đặt địa chỉ truy cập từ Internet. Hãy bỏ mã QR khỏi mẫu phôi, hoặc đề nghị người quản trị máy chủ đặt địa chỉ.',
  });
}

/** 409: the sheet was marked as spoiled before. */
export function alreadySpoiled(by: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'already-spoiled',
    message: `Tờ này đã được ${by} ghi là hỏng.`,
  });
}

/** 400: the number of sheets has no meaning here. */
export function wrongQuantity(message: string): DomainError {
  return new DomainError({ status: 400, code: 'wrong-quantity', message });
}

/** 404: no certificate has this code. Said alike for every code, so that trying tells nothing. */
export function unknownCode(): DomainError {
  return new DomainError({
    status: 404,
    code: 'unknown-code',
    message: 'Không có bằng, giấy khen nào mang mã này. Hãy kiểm tra lại mã in dưới ô QR.',
  });
}
