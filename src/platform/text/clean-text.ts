/** A text as it is stored, and which mechanical corrections it took. */
export interface CleanedText {
  readonly text: string;
  /** Blanks were folded, trimmed, or were of an unusual kind. */
  readonly whitespace: boolean;
  /** The text was not in Unicode normal form C. */
  readonly unicodeNfc: boolean;
}

/**
 * Everything that shows as a blank or not at all: Unicode spaces (NBSP among them), line breaks, control
 * characters, soft hyphens, zero-width characters, direction marks, the byte order mark.
 */
const BLANKS =
  // eslint-disable-next-line no-control-regex -- control characters are what is to be found here
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** A text that has none of this needs no work: most cells of a file. */
const SUSPECT =
  // eslint-disable-next-line no-control-regex -- as above
  /^ | $| {2}|[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ud800-\udfff\ufeff]/;

/**
 * Puts a text from the outside into the form it is stored in: normal form C, each run of blanks one space, ends
 * trimmed, lone surrogates replaced. Letters and their case stay the person's own.
 */
export function cleanText(raw: string): CleanedText {
  const composed = raw.normalize('NFC');
  const unicodeNfc = composed !== raw;
  if (!SUSPECT.test(composed)) return { text: composed, whitespace: false, unicodeNfc };
  const folded = composed.replace(BLANKS, ' ').trim();
  return { text: folded.replace(/\p{Cs}/gu, '\ufffd'), whitespace: folded !== composed, unicodeNfc };
}
