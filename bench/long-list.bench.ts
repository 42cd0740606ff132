import { figure, interleaved } from './children.js';
import type { Figure } from './children.js';

/** A list of 100,000 rows: seconds and peak memory beside ExcelJS's streaming writer making the same cells. */
export async function benchLongList(rounds = 5, rows = 100_000): Promise<Figure[]> {
  const ours = new URL('./long-list-ours.js', import.meta.url);
  const floor = new URL('./floors/long-list-floor.js', import.meta.url);
  const runs = await interleaved(ours, floor, [String(rows)], rounds);
  const name = `list of ${rows.toLocaleString('en')} rows`;
  return [
    figure(`${name}, time`, 's', runs, (measured) => measured.seconds),
    figure(`${name}, peak memory`, 'MiB', runs, (measured) => measured.peakMb),
  ];
}
