import { cleanText } from './clean-text.js';
import { unifyTonePlacement } from './tone-placement.js';

/**
 * Key under which a name is found again: normal form C, lower case, blanks folded, tone placement unified. Accents
 * are kept: Hoa and Hòa are two names, hoà and hòa one.
 */
export function identityKey(text: string): string {
  return unifyTonePlacement(cleanText(text).text.toLowerCase());
}

/** The identity key without accents, đ as d: what a person types who does not switch the keyboard. */
export function searchKey(text: string): string {
  return withoutAccents(identityKey(text));
}

/** Takes off accents and turns đ into d; expects lower case. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
