import { blankDay, dayInWords, HAND_BLANK } from '../../platform/text-vi/date-line.js';
import type { DecisionReference } from './attached-list.model.js';

/** Lines and numerals that several lists share. */

const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 1 → «I», 14 → «XIV». */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letters] of NUMERALS) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

/** A document number as printed: below ten with a leading zero («05»). */
export function documentNumber(number: string): string {
  const trimmed = number.trim();
  return /^[1-9]$/.test(trimmed) ? `0${trimmed}` : trimmed;
}

/** «số 05/QĐ-UBND ngày 15 tháng 01 năm 2026», with room to write by hand what is not known yet. */
function decisionNumberAndDay(decision: DecisionReference): string {
  const number = decision.number === null ? HAND_BLANK : documentNumber(decision.number);
  const day = decision.signedOn === null ? blankDay(decision.year) : dayInWords(decision.signedOn);
  return `số ${number}/${decision.symbol} ${day}`;
}

/** «(Kèm theo Quyết định số … ngày …» and «của Chủ tịch Ủy ban nhân dân phường …)», to break between the two. */
export function decisionLine(decision: DecisionReference): [string, string] {
  return [`(Kèm theo Quyết định ${decisionNumberAndDay(decision)}`, `của ${decision.issuer})`];
}
