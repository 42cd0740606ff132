/**
 * A whole ward's year through the real program: `npm run sample`, `npm run sample -- --keep`,
 * `npm run sample -- --data FOLDER`, `npm run sample -- --out FOLDER`.
 *
 * Starts the server on a new data folder, signs in as each role over the public HTTP API, takes the four workbooks
 * from set-up through a sitting of the council to issued decisions, writes lists, documents and certificates to out/, and compares everything with
 * expected.json and the papers with each other. Exit code 1 on any difference.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/platform/config/package-root.js';
import { SAMPLE_FOLDER } from '../../src/sample-year/sample-plan.js';
import { comparePapers } from './agreement.js';
import { printCertificates } from './certificates.js';
import { compareYear } from './compare.js';
import { readExpected } from './expected.js';
import { writeLists } from './lists.js';
import { takeOffice } from './people.js';
import { startServer, type RunningServer } from './server.js';
import { runYear } from './year.js';

const MOST_SHOWN = 30;
const KEPT_PORT = 3000;

const { values: options } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    data: { type: 'string', default: SAMPLE_FOLDER },
    out: { type: 'string', default: join(packageRoot(), 'out') },
  },
});

function say(line: string): void {
  console.log(line);
}

async function main(server: RunningServer): Promise<number> {
  const begun = performance.now();
  const folder = resolve(options.data);
  const expected = readExpected(folder);
  if (server.setupToken === undefined) throw new Error('The server did not print a set-up link.');
  const codes = [...new Set(expected.results.flatMap((result) => Object.keys(result.sheets)))].sort();
  const staff = await takeOffice(server.address, server.setupToken, codes);
  const outcome = await runYear(staff, folder, expected, say);
  const out = resolve(options.out);
  const files = [
    ...(await writeLists(staff, outcome, out)),
    ...(await printCertificates(staff, outcome, out)),
  ];
  const papers = await comparePapers(staff, outcome);
  const { compared, differences: found } = compareYear(outcome, expected);
  const differences = [...found, ...papers.differences];

  say('');
  say('Khen thưởng:');
  for (const decision of outcome.decisions) {
    say(
      `  ${decision.numberText ?? ''}  ${decision.title}: ${decision.lineCount}, ${decision.totalDong.toLocaleString('vi-VN')} đồng`,
    );
  }
  const total = outcome.decisions.reduce((sum, one) => sum + one.totalDong, 0);
  say(`Tổng cộng: ${outcome.amounts.size} khen thưởng, ${total.toLocaleString('vi-VN')} đồng.`);
  say(`Danh sách, văn bản, giấy khen trong ${out}: ${files.length} tệp.`);
  for (const file of files) say(`  ${file}`);
  say(
    `Đã so ${compared.results} kết quả, ${compared.verdicts} kết luận điều kiện, ${compared.amounts} khoản tiền, ${papers.compared} văn bản: ${differences.length} chỗ khác.`,
  );
  for (const difference of differences.slice(0, MOST_SHOWN)) say(`  ${difference}`);
  if (differences.length > MOST_SHOWN) say(`  … và ${differences.length - MOST_SHOWN} chỗ khác nữa`);
  say(`Xong sau ${((performance.now() - begun) / 1000).toFixed(1)} giây.`);
  if (options.keep) {
    say('');
    say(`Chương trình vẫn chạy tại ${server.address} (Ctrl+C để dừng). Tài khoản:`);
    for (const login of [...staff.logins, ...(outcome.extraLogin ? [outcome.extraLogin] : [])]) {
      say(`  ${login.username.padEnd(16)} ${login.password}  (${login.role})`);
    }
    await new Promise<void>((done) => {
      process.once('SIGINT', done);
      process.once('SIGTERM', done);
    });
  }
  return differences.length === 0 ? 0 : 1;
}

const dataDir = mkdtempSync(join(tmpdir(), 'thidua-sample-'));
const server = await startServer({ dataDir, port: options.keep ? Number(process.env.PORT ?? KEPT_PORT) : 0 });
let code = 1;
try {
  code = await main(server);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(server.complaints());
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exitCode = code;
