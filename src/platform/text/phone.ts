/** Prefixes of eleven-digit mobile numbers and what they became in 2018. */
const OLD_PREFIXES: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

/**
 * A Vietnamese phone number as «0…»: +84 and 84 taken off, a lost leading zero restored, blanks and dots left out,
 * old mobile prefixes replaced.
 * @returns undefined when it is not one number that a phone could dial
 */
export function normalisePhone(value: string | number): string | undefined {
  let digits = String(value).replace(/^['’]|[\s.()\-–]/g, '');
  if (digits.startsWith('+84')) digits = `0${digits.slice(3)}`;
  else if (/^84\d{9}$/.test(digits)) digits = `0${digits.slice(2)}`;
  else if (/^[1-9]\d{8,9}$/.test(digits)) digits = `0${digits}`;
  const renewed = OLD_PREFIXES[digits.slice(0, 4)];
  if (renewed !== undefined && digits.length === 11) digits = renewed + digits.slice(4);
  return /^(0[35789]\d{8}|02\d{8,9})$/.test(digits) ? digits : undefined;
}
