const TONES = [
  'aàảãáạ',
  'eèẻẽéẹ',
  'iìỉĩíị',
  'oòỏõóọ',
  'uùủũúụ',
  'yỳỷỹýỵ',
  'âầẩẫấậ',
  'êềểễếệ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'ăằẳẵắặ',
];

/** Where the tone may stand on either vowel: oa, oe, uy; and after q, where u belongs to the consonant. */
const MISPLACED = /[òỏõóọ][ae]|[ùủũúụ]y|(?<=q)[ùủũúụ][aeioâêơăô]/g;

/**
 * Brings the two habits of writing the tone mark together: hòa = hoà, khỏe = khoẻ, thúy = thuý. The mark moves to
 * the second vowel, as in «quý», where it has no choice. Takes lower-case text in normal form C.
 */
export function unifyTonePlacement(text: string): string {
  return text.replace(MISPLACED, (pair) => {
    const first = rowOf(pair.charAt(0));
    const second = rowOf(pair.charAt(1));
    const tone = first.indexOf(pair.charAt(0));
    return first.charAt(0) + second.charAt(tone);
  });
}

function rowOf(letter: string): string {
  return TONES.find((row) => row.includes(letter)) ?? letter;
}
