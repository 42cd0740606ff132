import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readExpected } from '../../scripts/sample/expected.js';
import { placedTexts } from '../support/pdf-text.js';
import { openWorkbook, sheetValues, xlsxParts } from '../support/xlsx-parts.js';

const run = promisify(execFile);
const out = mkdtempSync(join(tmpdir(), 'thidua-out-'));
const expected = readExpected(resolve('samples/ward-2025'));
const granted = expected.nominations.filter((nomination) => nomination.eligible);
/** One decision for each award that was granted. */
const awards = [...new Set(granted.map(({ award }) => award))];
/** Minutes, proposal, decision, its list without and with money, certificates. */
const PAPERS_COMPARED = 6;

let report = '';

beforeAll(async () => {
  const { stdout } = await run(process.execPath, [resolve('dist/scripts/sample/run.js'), '--out', out], {
    maxBuffer: 10_000_000,
  });
  report = stdout;
}, 180_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

/** All texts and numbers of a workbook of out/, whitespace folded. */
async function valuesOf(file: string): Promise<(string | number)[]> {
  const workbook = await openWorkbook(readFileSync(join(out, file)));
  return workbook.worksheets.flatMap((sheet) =>
    sheetValues(sheet)
      .flat()
      .flatMap((value): (string | number)[] =>
        typeof value === 'string' ? [value.replace(/\s+/g, ' ')] : typeof value === 'number' ? [value] : [],
      ),
  );
}

/** The second column of every numbered line of an attached list. */
async function namesIn(file: string): Promise<string[]> {
  const workbook = await openWorkbook(readFileSync(join(out, file)));
  return workbook.worksheets.flatMap((sheet) =>
    sheetValues(sheet).flatMap(([number, name]) =>
      typeof number === 'number' && typeof name === 'string' ? [name] : [],
    ),
  );
}

describe("a ward's year through the running program", () => {
  it('ends without one difference to the independent program', () => {
    expect(report).toContain(
      `Đã so ${expected.results.length} kết quả, ${expected.nominations.length} kết luận điều kiện, ${expected.nominations.length} khoản tiền, ${awards.length * PAPERS_COMPARED} văn bản: 0 chỗ khác.`,
    );
    expect(report).toContain(
      `Tổng cộng: ${expected.totalAwards} khen thưởng, ${expected.totalMoney.toLocaleString('vi-VN')} đồng.`,
    );
  });

  it('lists everyone commended, by name, and nobody else', async () => {
    const values = await valuesOf('TongKet_2025.xlsx');
    const texts = values.filter((value) => typeof value === 'string');
    const missing = granted.filter(
      ({ name }) => !texts.some((text) => text === name || text.endsWith(` ${name}`)),
    );
    expect(missing).toEqual([]);
    const attached = readdirSync(out).filter((file) => file.startsWith('DS_KemTheoQD_QD-'));
    const printed = (await Promise.all(attached.map(namesIn))).flat();
    expect(printed).toHaveLength(expected.totalAwards);
    const isGranted = (text: string): boolean =>
      granted.some(({ name }) => text === name || text.endsWith(` ${name}`));
    expect(printed.filter((text) => !isGranted(text))).toEqual([]);
  });

  it('adds up to the expected money in the lists themselves', async () => {
    const receipts = await valuesOf('DS_KyNhanTien_2025.xlsx');
    expect(receipts).toContain(expected.totalMoney);
    const yearEnd = await valuesOf('TongKet_2025.xlsx');
    expect(yearEnd).toContain(expected.totalMoney);
    for (const { money } of Object.values(expected.awards)) expect(Number.isSafeInteger(money)).toBe(true);
  });

  it("prints every result's points as the board shows them", async () => {
    const values = await valuesOf('TongHopDiem_TC-TAPTHE_2025.xlsx');
    const points = expected.results
      .filter((result) => result.criteria === 'TC-TAPTHE' && result.points !== null)
      .map((result) => Number(result.points));
    expect(points.filter((one) => !values.includes(one))).toEqual([]);
  });

  it('writes every document as Word and as PDF', () => {
    const named = (ending: string): string[] =>
      readdirSync(out)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length));
    expect(named('.docx')).not.toEqual([]);
    expect(named('.pdf').filter((file) => !file.startsWith('Giay-khen'))).toEqual(named('.docx'));
  });

  it('prints a certificate for everyone commended, with the name letter by letter, in the order of the list', async () => {
    const files = readdirSync(out).filter((file) => file.startsWith('Giay-khen'));
    expect(files.sort()).toEqual(awards.map((_, at) => `Giay-khen-lan-in-1_2026_QD-${at + 1}.pdf`));
    for (const file of files) {
      const number = /QD-(\d+)/.exec(file)?.[1] ?? '';
      const listed = await namesIn(`DS_KemTheoQD_2025_QD-${number}.xlsx`);
      const { sizes, texts } = placedTexts(readFileSync(join(out, file)));
      expect(sizes).toHaveLength(listed.length);
      const sheets = sizes.map((_, at) =>
        texts
          .filter(({ page }) => page === at + 1)
          .map(({ text }) => text)
          .join(' '),
      );
      const lacking = listed.filter((name, at) => !sheets[at]?.includes(name.replace(/^(Ông|Bà) /, '')));
      expect(lacking).toEqual([]);
    }
  });

  it('holds no formula, no hyperlink and no decomposed letter in any workbook or Word file', async () => {
    for (const file of readdirSync(out).filter((name) => !name.endsWith('.pdf'))) {
      const parts = await xlsxParts(readFileSync(join(out, file)));
      const xml = [...parts.values()].join('');
      expect([file, xml.includes('<f>'), xml.includes('<hyperlink'), xml === xml.normalize('NFC')]).toEqual([
        file,
        false,
        false,
        true,
      ]);
    }
  });
});
