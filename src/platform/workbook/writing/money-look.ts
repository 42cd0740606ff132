import type { StyleSpec } from './styles.js';
import { INDENT_MM, textWidthMm } from './text-metrics.js';

/** A number that does not fit is shown as «####», with no wrapping to help; so much of a cell holds none. */
const NUMBER_PADDING_MM = 1.6;
const BILLION = 1_000_000_000;
const LEAST_SIZE = 10;

function inDots(amount: number): string {
  return String(Math.trunc(amount)).replace(/\B(?=(\d{3})+$)/g, '.');
}

/**
 * How an amount of đồng stands in a column `mm` wide: one step off the right border, so that totals and lines end on
 * one line; set smaller where it would not fit; against the border only where nothing else helps.
 */
export function moneyLook(amount: number, mm: number, base: StyleSpec): StyleSpec {
  const text = inDots(amount);
  const wished = base.size ?? 13;
  const shape = Math.abs(amount) >= BILLION ? 'bigMoney' : 'money';
  const fits = (size: number, indent: number): boolean =>
    textWidthMm(text, size, base.bold) <= mm - NUMBER_PADDING_MM - indent * INDENT_MM;
  for (const indent of [1, 0]) {
    for (let size = wished; size >= LEAST_SIZE; size -= 1) {
      if (fits(size, indent)) return { ...base, shape, size, indent };
    }
  }
  return { ...base, shape, size: LEAST_SIZE, indent: 0 };
}

/** The least amount whose look differs from that of small ones; never for columns wide enough. */
export function moneyLimit(mm: number, base: StyleSpec): number {
  for (let digits = 1; digits <= 16; digits += 1) {
    const least = 10 ** (digits - 1);
    const look = moneyLook(least, mm, base);
    if (look.shape !== 'money' || look.indent !== 1 || look.size !== (base.size ?? 13)) return least;
  }
  return Number.POSITIVE_INFINITY;
}
