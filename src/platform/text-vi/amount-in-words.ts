/**
 * Numbers read out in Vietnamese, as the line «(Bằng chữ: …)» under a money list needs them.
 *
 * Rules of reading: «mốt» for a last 1 after «mươi», «lăm» for a last 5 after «mười» or «mươi», «linh» for a
 * zero ten, «nghìn» (not «ngàn»). A group of three zeros in the middle is not read.
 */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', ' nghìn', ' triệu'] as const;
const BILLION = 1_000_000_000n;

function digit(value: number): string {
  return DIGITS[value] ?? '';
}

function lastDigit(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 5 && tens > 0) return 'lăm';
  return digit(ones);
}

/** Reads 1…999; `full` also reads leading zeros («không trăm linh năm»), as groups after the first need. */
function readHundreds(value: number, full: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(digit(hundreds), 'trăm');
  if (tens === 0) {
    if (ones > 0 && words.length > 0) words.push('linh');
  } else {
    words.push(tens === 1 ? 'mười' : `${digit(tens)} mươi`);
  }
  if (ones > 0) words.push(lastDigit(tens, ones));
  return words.join(' ');
}

/** Reads a number below one billion in groups of three digits. */
function readBelowBillion(value: number, full: boolean): string {
  const words: string[] = [];
  for (let scale = 2; scale >= 0; scale -= 1) {
    const group = Math.floor(value / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(readHundreds(group, full || words.length > 0) + (SCALES[scale] ?? ''));
  }
  return words.join(' ');
}

function readPositive(value: bigint): string {
  const high = value / BILLION;
  const low = Number(value % BILLION);
  if (high === 0n) return readBelowBillion(low, false);
  const head = `${readPositive(high)} tỷ`;
  return low === 0 ? head : `${head} ${readBelowBillion(low, true)}`;
}

/**
 * A whole number in Vietnamese words, lower case: 1_205 → «một nghìn hai trăm linh năm».
 * @throws RangeError when the value is not a whole number that is held exactly
 */
export function numberInWords(value: number | bigint): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`A whole number is needed, got ${String(value)}`);
  }
  const exact = BigInt(value);
  if (exact === 0n) return 'không';
  return exact < 0n ? `âm ${readPositive(-exact)}` : readPositive(exact);
}

/**
 * An amount of whole đồng in words with a capital first letter: 1_340_000 → «Một triệu ba trăm bốn mươi nghìn đồng».
 * @throws RangeError when the amount is not a whole number of đồng
 */
export function amountInWords(amount: number | bigint): string {
  const words = numberInWords(amount);
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} đồng`;
}
