import type { IssueCell, RowIssues } from '../../../platform/table/row-issue.js';
import { textOf } from '../../../platform/table/table-reader.js';
import { genderOfCccd, readIdNumber } from '../../../platform/text/id-number.js';
import type { RawValue } from '../../../platform/workbook/reading/raw-workbook.js';
import type { Gender } from './vocabulary.js';

/**
 * The identity number of a person: twelve digits, or nine of an old CMND. A leading zero that the spreadsheet lost is
 * restored and shown; a number that cannot be one keeps the row out.
 */
export function readPersonIdNumber(
  value: RawValue | undefined,
  gender: Gender | null,
  cell: IssueCell | null,
  issues: RowIssues,
): string | null {
  const before = textOf(value);
  if (before === '') return null;
  const read = readIdNumber(typeof value === 'number' ? value : before);
  switch (read.kind) {
    case 'invalid': {
      const hint = read.suggestion ? ` Có thể là ${read.suggestion} (mất hai số 0 ở đầu).` : '';
      const suggestions = read.suggestion ? [read.suggestion] : [];
      issues.error('invalid-id-number', cell, `Số CCCD «${before}» không đủ 12 chữ số.${hint}`, {
        before,
        suggestions,
      });
      return null;
    }
    case 'cmnd': {
      const message = `«${before}» có 9 chữ số: được giữ là số CMND cũ; nên thay bằng số CCCD 12 chữ số.`;
      issues.warning('invalid-id-number', cell, message, { before });
      return read.number;
    }
    case 'restored': {
      const message = `Số CCCD bị mất số 0 ở đầu; sẽ ghi là ${read.number}.`;
      issues.warning('lost-leading-zero', cell, message, { before, after: read.number });
      break;
    }
  }
  if (gender !== null && genderOfCccd(read.number) !== gender) {
    const told = gender === 'male' ? 'Nữ' : 'Nam';
    const message = `Chữ số thứ tư của số CCCD (${read.number.charAt(3)}) cho thấy giới tính là ${told}; hãy kiểm tra lại.`;
    issues.warning('gender-mismatch-id', cell, message, { before: read.number });
  }
  return read.number;
}
