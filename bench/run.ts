/**
 * `npm run bench`: each figure beside its floor in one run, interleaved, median of several. Prints a table, writes
 * bench/results.json, and puts the table into the README between its marks. `-- --quick` takes fewer rounds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/platform/config/package-root.js';
import { benchBundle } from './bundle.bench.js';
import type { Figure } from './children.js';
import { benchKeystroke } from './keystroke.bench.js';
import { benchLongList } from './long-list.bench.js';
import { benchReading } from './reading.bench.js';
import { benchResultsBoard } from './results-board.bench.js';
import { benchSaveMark } from './save-mark.bench.js';
import { openScoredWard } from './scored-ward.js';
import { benchStart } from './start.bench.js';
import { benchYearEnd } from './year-end.bench.js';

type Row = Omit<Figure, 'floor' | 'ratio'> & Partial<Pick<Figure, 'floor' | 'ratio'>>;

/** What is aimed at, by the beginning of a figure's name. */
const GOALS: readonly {
  readonly figure: string;
  readonly goal: string;
  readonly isMet: (row: Row) => boolean;
}[] = [
  { figure: 'results board', goal: '≥ 0.80', isMet: ({ ratio = 0 }) => ratio >= 0.8 },
  { figure: 'saving one mark', goal: '≥ 0.60', isMet: ({ ratio = 0 }) => ratio >= 0.6 },
  { figure: 'list of 100,000 rows, time', goal: '≤ 1.15', isMet: ({ ratio = 9 }) => ratio <= 1.15 },
  { figure: 'list of 100,000 rows, peak', goal: '≤ 1.25', isMet: ({ ratio = 9 }) => ratio <= 1.25 },
  { figure: 'year-end workbook of 500 awards, time', goal: '≤ 1.50', isMet: ({ ratio = 9 }) => ratio <= 1.5 },
  { figure: 'workbook of 10,000 people', goal: '≤ 1.50', isMet: ({ ratio = 9 }) => ratio <= 1.5 },
  { figure: 'start to first answer', goal: '≤ 4 s', isMet: ({ ours }) => ours <= 4 },
  { figure: 'a digit typed in the scoring grid', goal: '≤ 50 ms', isMet: ({ ours }) => ours <= 50 },
  { figure: 'first load of', goal: '≤ 250 KB', isMet: ({ ours }) => ours <= 250 },
];

const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 2 : 5;
const rows: Row[] = [];
rows.push(...(await benchStart(rounds)));
rows.push(...benchBundle());
rows.push(...(await benchReading(rounds)));
rows.push(...(await benchLongList(isQuick ? 1 : 3)));
rows.push(...(await benchYearEnd(rounds)));
const scored = await openScoredWard();
try {
  rows.push(...(await benchKeystroke(scored, isQuick ? 1 : rounds)));
  rows.push(...(await benchSaveMark(scored, rounds)));
  await scored.move(scored.official, 'review');
  rows.push(...(await benchResultsBoard(scored, rounds)));
} finally {
  await scored.ward.close();
}

const table = [
  '| figure | ours | floor | ours ÷ floor | goal | |',
  '|---|---|---|---|---|---|',
  ...rows.map((row) => {
    const goal = GOALS.find((one) => row.name.startsWith(one.figure));
    const mark = goal === undefined ? '' : goal.isMet(row) ? 'met' : 'missed';
    return `| ${row.name} | ${row.ours} ${row.unit} | ${row.floor === undefined ? '' : `${row.floor} ${row.unit}`} | ${row.ratio ?? ''} | ${goal?.goal ?? ''} | ${mark} |`;
  }),
].join('\n');
console.log(table);
writeFileSync(join(packageRoot(), 'bench', 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
if (!isQuick) {
  const readme = join(packageRoot(), 'README.md');
  const text = readFileSync(readme, 'utf8');
  const machine = `Measured on ${process.platform}, Node ${process.version.slice(1)}, ${new Date().toISOString().slice(0, 10)}; quote the ratios.`;
  writeFileSync(
    readme,
    text.replace(/(<!-- bench:begin -->)[\s\S]*(<!-- bench:end -->)/, `$1\n${table}\n\n${machine}\n$2`),
  );
}
