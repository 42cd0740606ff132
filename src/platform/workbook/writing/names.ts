/** Names of sheets and of exported files. */

const SHEET_MAX = 31;
/** Characters Excel forbids, and the apostrophe, which ExcelJS does not escape in the names of print areas. */
const SHEET_FORBIDDEN = /[[\]:*?/\\'\p{Cc}\p{Cs}]/gu;
const MARKS = /\p{M}/gu;

function cutTo(text: string, length: number): string {
  return Array.from(text).reduce((cut, char) => (cut.length + char.length <= length ? cut + char : cut), '');
}

/**
 * A valid sheet name not yet taken (compared without case): forbidden characters become blanks, at most 31
 * characters, « (2)» and so on when the name is there already. «History» is reserved by Excel. Records the name.
 */
export function uniqueSheetName(wanted: string, taken: Set<string>): string {
  const clean = wanted.normalize('NFC').replace(SHEET_FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
  const base = clean === '' || clean.toLowerCase() === 'history' ? `Danh sách ${clean}`.trim() : clean;
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` (${copy})`;
    const name = cutTo(base, SHEET_MAX - suffix.length).trim() + suffix;
    const key = name.toLocaleLowerCase('vi');
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * A file name without accents: ('DS_GiayKhen', 2026, '123/QĐ-UBND') → «DS_GiayKhen_2026_QD-123.xlsx». Without a
 * decision number the last part is left out.
 */
export function exportFileName(
  kind: string,
  year: number,
  decisionNumber: string | null = null,
  extension = 'xlsx',
): string {
  const number = slug((decisionNumber ?? '').split('/')[0] ?? '').slice(0, 40);
  const parts = [slug(kind).slice(0, 110).replace(/-+$/, '') || 'DS', String(year)];
  if (number !== '') parts.push(`QD-${number}`);
  return `${parts.join('_')}.${extension}`;
}
