/**
 * What a cell meant for the CCCD holds. `number` is what would be stored.
 * - `cccd`: twelve digits
 * - `restored`: eleven digits, which is twelve whose leading zero a spreadsheet took for nothing
 * - `cmnd`: nine digits, the identity card of before 2021
 */
export type IdNumber =
  | { readonly kind: 'cccd' | 'restored' | 'cmnd'; readonly number: string }
  | { readonly kind: 'invalid'; readonly suggestion?: string };

/**
 * Reads an identity number out of a cell; blanks, dots, hyphens and a leading apostrophe do not count in a number of
 * twelve digits. Nine digits are taken for an old card only when they stand alone: with signs between them they are
 * more likely a longer number cut short.
 */
export function readIdNumber(value: string | number): IdNumber {
  const digits = (typeof value === 'number' ? plain(value) : value).replace(/^['’]|[\s.\-–]/g, '');
  if (!/^\d+$/.test(digits)) return { kind: 'invalid' };
  if (digits.length === 12) return { kind: 'cccd', number: digits };
  if (digits.length === 11) return { kind: 'restored', number: `0${digits}` };
  if (digits.length === 9 && !/[.\-–]/.test(String(value))) return { kind: 'cmnd', number: digits };
  // The provinces 001–009 lose two zeros: not sure enough to correct, likely enough to offer.
  return digits.length === 10 ? { kind: 'invalid', suggestion: `00${digits}` } : { kind: 'invalid' };
}

/** The gender the fourth digit of a CCCD tells (NĐ 137/2015 Art. 13: even = nam, odd = nữ). */
export function genderOfCccd(cccd: string): 'male' | 'female' {
  return Number(cccd.charAt(3)) % 2 === 0 ? 'male' : 'female';
}

function plain(value: number): string {
  return Number.isSafeInteger(value) && value >= 0 ? String(value) : '';
}
