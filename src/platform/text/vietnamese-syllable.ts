const INITIALS = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx]';
const NUCLEI =
  'oai|oay|oao|oeo|iêu|uây|uôi|uya|uyê|uyu|ươi|ươu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]';
const SYLLABLE = new RegExp(`^(${INITIALS})?(${NUCLEI})(ch|ng|nh|[cmnpt])?$`, 'u');
/** Grave, acute, tilde, hook above, dot below; circumflex, breve and horn belong to the letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word is built as Vietnamese syllables are: initial, vowels, final, one tone at most. Any case. */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}
