import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** One line of the bench table: ours beside its floor. */
export interface Figure {
  readonly name: string;
  readonly ours: number;
  readonly floor: number;
  /** ours ÷ floor. */
  readonly ratio: number;
  readonly unit: string;
}

/** What a measured program prints as its only line: its own work, without starting up and loading modules. */
export interface Measured {
  readonly seconds: number;
  /** Peak resident memory of the whole process in MiB. */
  readonly peakMb: number;
}

const run = promisify(execFile);

/** Runs a built program in a fresh process and reads what it measured. */
export async function measureProgram(program: URL, args: readonly string[] = []): Promise<Measured> {
  const { stdout } = await run(process.execPath, [fileURLToPath(program), ...args]);
  return JSON.parse(stdout) as Measured;
}

/** Times `work` and prints the figures; the last thing a measured program does. */
export async function report(work: () => Promise<unknown>): Promise<void> {
  const start = process.hrtime.bigint();
  await work();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(JSON.stringify({ seconds, peakMb: process.resourceUsage().maxRSS / 1024 } satisfies Measured));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Both programs in turn, several times, so that a slow minute of the machine hits both alike. */
export async function interleaved(
  ours: URL,
  floor: URL,
  args: readonly string[],
  rounds: number,
): Promise<{ ours: Measured[]; floor: Measured[] }> {
  const result = { ours: [] as Measured[], floor: [] as Measured[] };
  for (let round = 0; round < rounds; round += 1) {
    const oursFirst = round % 2 === 0;
    if (oursFirst) result.ours.push(await measureProgram(ours, args));
    result.floor.push(await measureProgram(floor, args));
    if (!oursFirst) result.ours.push(await measureProgram(ours, args));
  }
  return result;
}

/** Medians of one measured quantity as a figure. */
export function figure(
  name: string,
  unit: string,
  runs: { ours: readonly Measured[]; floor: readonly Measured[] },
  pick: (measured: Measured) => number,
): Figure {
  const ours = median(runs.ours.map(pick));
  const floor = median(runs.floor.map(pick));
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return { name, ours: round(ours), floor: round(floor), ratio: round(ours / floor), unit };
}

/** One measurement of ours and one of the floor, taken one right after the other. */
export interface Pair {
  readonly ours: number;
  readonly floor: number;
}

/** Medians of both sides; the ratio is the median of the pairs' own ratios, which a slow minute cannot tilt. */
export function ratioFigure(name: string, unit: string, pairs: readonly Pair[]): Figure {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    name,
    ours: round(median(pairs.map((pair) => pair.ours))),
    floor: round(median(pairs.map((pair) => pair.floor))),
    ratio: round(median(pairs.map((pair) => pair.ours / pair.floor))),
    unit,
  };
}
