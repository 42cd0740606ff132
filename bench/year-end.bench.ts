import { figure, interleaved } from './children.js';
import type { Figure } from './children.js';

/** The year-end workbook of 500 awards beside bare ExcelJS making the same workbook. */
export async function benchYearEnd(rounds = 9): Promise<Figure[]> {
  const ours = new URL('./year-end-ours.js', import.meta.url);
  const floor = new URL('./floors/year-end-floor.js', import.meta.url);
  const runs = await interleaved(ours, floor, [], rounds);
  return [
    figure('year-end workbook of 500 awards, time', 's', runs, (measured) => measured.seconds),
    figure('year-end workbook of 500 awards, peak memory', 'MiB', runs, (measured) => measured.peakMb),
  ];
}
