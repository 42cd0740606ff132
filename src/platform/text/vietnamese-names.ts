import { identityKey } from './keys.js';

/** Họ đệm («Nguyễn Thị») and tên («An»). A name of one word is all tên. */
export interface SplitName {
  readonly familyAndMiddle: string;
  readonly given: string;
}

/** Splits a cleaned full name before its last word. */
export function splitVietnameseName(fullName: string): SplitName {
  const border = fullName.lastIndexOf(' ');
  return border < 0
    ? { familyAndMiddle: '', given: fullName }
    : { familyAndMiddle: fullName.slice(0, border), given: fullName.slice(border + 1) };
}

const alphabet = new Intl.Collator('vi', { numeric: true });

/**
 * Order of a Vietnamese list of people: by given name, then by family and middle name. They are compared one after
 * the other, because inside one string tones only break the ties of the whole; tone placement makes no difference.
 */
export function compareVietnameseNames(a: string, b: string): number {
  const left = splitVietnameseName(identityKey(a));
  const right = splitVietnameseName(identityKey(b));
  return (
    alphabet.compare(left.given, right.given) ||
    alphabet.compare(left.familyAndMiddle, right.familyAndMiddle) ||
    alphabet.compare(a, b)
  );
}

/** Whether a name is written in capitals only («NGUYỄN VĂN AN»); «Y A» is a name like any other. */
export function isAllCaps(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}\p{M}*\p{Lu}/u.test(name);
}

/** «NGUYỄN VĂN AN» → «Nguyễn Văn An», «H'HEN NIÊ» → «H'Hen Niê»: a capital after each blank, hyphen or apostrophe. */
export function toTitleCaseName(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /(^|[\s\-–'’.(/])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
