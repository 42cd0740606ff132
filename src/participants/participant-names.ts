import type { SubjectKind } from '../catalogue/subject-kind.js';
import { cleanText } from '../platform/text/clean-text.js';
import { identityKey, withoutAccents } from '../platform/text/keys.js';
import { splitVietnameseName } from '../platform/text/vietnamese-names.js';

/** A name in the form it is stored, with the keys it is found and ordered by. */
export interface StoredName {
  readonly name: string;
  readonly identityKey: string;
  readonly searchKey: string;
  readonly sortGiven: string;
  readonly sortRest: string;
}

/**
 * The stored form of a name. People are ordered by given name, then by the rest: as one string, tones would only
 * break the ties of the whole. Units and households are ordered by their whole name.
 */
export function storedName(kind: SubjectKind, raw: string): StoredName {
  const name = cleanText(raw).text;
  const key = identityKey(name);
  const searchKey = withoutAccents(key);
  if (kind !== 'individual') return { name, identityKey: key, searchKey, sortGiven: key, sortRest: '' };
  const { given, familyAndMiddle } = splitVietnameseName(key);
  return { name, identityKey: key, searchKey, sortGiven: given, sortRest: familyAndMiddle };
}

/**
 * What a person typed to find someone, as LIKE patterns over a blank and the search key: each word must begin a word
 * of the name («an» finds An and Ánh, not Văn); accents and order do not matter, wildcards are taken literally.
 */
export function searchPatterns(text: string): string[] {
  return withoutAccents(identityKey(text))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 10)
    .map((word) => `% ${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
}
