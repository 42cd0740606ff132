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
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Puts a text from the outside into the form it is stored in: normal form C, each run of blanks one space, ends
 * trimmed, lone surrogates replaced. Letters and their case stay the person's own.
 */
export function cleanText(raw: string): CleanedText {
  if (PLAIN.test(raw)) return { text: raw, whitespace: false, unicodeNfc: false };
  const composed = raw.normalize('NFC');
  const text = composed.replace(BLANKS, ' ').trim();
  return {
    text: text.replace(/\p{Cs}/gu, '\ufffd'),
    whitespace: text !== composed,
    unicodeNfc: composed !== raw,
  };
}
