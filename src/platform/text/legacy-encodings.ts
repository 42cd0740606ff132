/** Fonts of the years before Unicode: the same codes that Western letters have, drawn as Vietnamese ones. */
export const LEGACY_ENCODINGS = ['tcvn3', 'vni'] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** TCVN 5712:1993 VN3 («ABC», .VnTime): one code a letter; U+00AD, elsewhere a soft hyphen, is «ư». */
const TCVN3 = tableOf(
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
);

/** VNI-Windows (VNI-Times): a letter, then its accent as a letter of its own. */
const VNI_SINGLE = new Map(
  Object.entries({ ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }),
);
const TONE = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const BREVE = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' };
const CIRCUMFLEX = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' };
const VNI_PAIRS = new Map([
  ...pairsOf('aeouy', '', TONE),
  ...pairsOf('a', '\u0306', BREVE),
  ...pairsOf('aeo', '\u0302', CIRCUMFLEX),
  ...pairsOf('ôö', '', TONE),
]);

/** @returns the word in Unicode; null when it holds a code the encoding gives no letter to */
export function fromLegacy(word: string, encoding: LegacyEncoding): string | null {
  const converted = encoding === 'tcvn3' ? fromTcvn3(word) : fromVni(word);
  // Fonts of capitals (.VnTimeH) have the codes of small letters: NGUYÔN is NGUYỄN.
  return converted !== null && /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word)
    ? converted.toUpperCase()
    : converted;
}

function fromTcvn3(word: string): string | null {
  let text = '';
  for (const letter of word) {
    const found = letter < '\u0080' ? letter : TCVN3.get(letter);
    if (found === undefined) return null;
    text += found;
  }
  return text;
}

function fromVni(word: string): string | null {
  let text = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const lower = letter.toLowerCase();
    const pair = VNI_PAIRS.get(lower + word.charAt(at + 1).toLowerCase());
    const found = pair ?? (letter < '\u0080' ? lower : VNI_SINGLE.get(lower));
    if (found === undefined) return null;
    text += lower === letter ? found : found.toUpperCase();
    if (pair !== undefined) at += 1;
  }
  return text;
}

function tableOf(
  ...runs: readonly (readonly [first: number, letters: string])[]
): ReadonlyMap<string, string> {
  return new Map(
    runs.flatMap(([first, letters]) =>
      [...letters].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
    ),
  );
}

function pairsOf(
  bases: string,
  shape: string,
  accents: Readonly<Record<string, string>>,
): (readonly [string, string])[] {
  return [...bases].flatMap((base) =>
    Object.entries(accents).map(
      ([accent, tone]) =>
        [base + accent, `${VNI_SINGLE.get(base) ?? base}${shape}${tone}`.normalize('NFC')] as const,
    ),
  );
}
