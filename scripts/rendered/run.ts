/**
 * Renders the sample year's lists and documents with LibreOffice and measures the paper: `npm run rendered`, after
 * `npm run sample`; `npm run rendered -- --out FOLDER`.
 *
 * Each workbook and Word file becomes PDF and pictures in tmp/rendered, to be looked at; margins, paper, page numbers,
 * fonts, repeated headings, and that nothing is written over or left out are measured. Exit code 1 on any fault.
 * Needs LibreOffice and poppler on the PATH.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/platform/config/package-root.js';
import { bodyOf, faultsOfPages, lacking, pageNumber, wordsOf } from './measure.js';
import { draw, fontsOf, missingTools, pagesOf, renderToPdf, type RenderedPage } from './office.js';
import { sheetTexts } from './workbook-text.js';

const DOTS_PER_INCH = 70;
const MOST_SHOWN = 6;

const { values: options } = parseArgs({
  options: { out: { type: 'string', default: join(packageRoot(), 'out') } },
});

function textsOf(pages: readonly RenderedPage[]): string[] {
  return pages.flatMap((page) => page.words.map(({ text }) => text));
}

async function faultsOfWorkbook(path: string, pages: readonly RenderedPage[]): Promise<string[]> {
  const sheets = await sheetTexts(path);
  const faults: string[] = [];
  const found = wordsOf(textsOf(pages));
  const missing = lacking(wordsOf(sheets.flatMap(({ texts }) => texts)), found);
  if (missing.length > 0) faults.push(`not on paper: ${missing.slice(0, MOST_SHOWN).join(', ')}`);
  let sheet = -1;
  for (const [index, page] of pages.entries()) {
    if (pageNumber(page) === null) sheet += 1;
    const heading = sheets[sheet]?.heading ?? [];
    const lost = lacking(wordsOf(heading), wordsOf(bodyOf(page).map(({ text }) => text)));
    if (lost.length > 0)
      faults.push(`page ${index + 1}: the heading lacks ${lost.slice(0, MOST_SHOWN).join(', ')}`);
  }
  return faults;
}

async function faultsOfDocument(path: string, pages: readonly RenderedPage[]): Promise<string[]> {
  const beside = await pagesOf(path.replace(/docx$/, 'pdf'));
  const faults = faultsOfPages(beside).map((fault) => `the PDF beside it: ${fault}`);
  if (beside.length !== pages.length) {
    faults.push(`Word takes ${pages.length} pages, the PDF beside it ${beside.length}`);
  }
  return faults;
}

async function main(): Promise<number> {
  const missing = await missingTools();
  if (missing.length > 0) {
    console.error(`Cần cài ${missing.join(', ')} (LibreOffice, poppler) để dựng và đo bản in.`);
    return 1;
  }
  const folder = resolve(options.out);
  const files = readdirSync(folder).filter((name) => /\.(xlsx|docx)$/.test(name));
  if (files.length === 0) {
    console.error(`Không có tệp nào trong ${folder}; hãy chạy npm run sample trước.`);
    return 1;
  }
  const rendered = join(packageRoot(), 'tmp', 'rendered');
  rmSync(rendered, { recursive: true, force: true });
  await renderToPdf(
    files.map((name) => join(folder, name)),
    rendered,
  );
  let count = 0;
  let pageCount = 0;
  for (const name of files) {
    const pdf = join(rendered, `${parse(name).name}.pdf`);
    const pages = await pagesOf(pdf);
    pageCount += pages.length;
    const fonts = (await fontsOf(pdf)).filter((font) => !font.startsWith('Tinos'));
    const source = join(folder, name);
    const faults = [
      ...faultsOfPages(pages),
      ...fonts.map((font) => `font ${font}`),
      ...(await (name.endsWith('.xlsx') ? faultsOfWorkbook : faultsOfDocument)(source, pages)),
    ];
    await draw(pdf, join(rendered, parse(name).name), DOTS_PER_INCH);
    count += faults.length;
    for (const fault of faults.slice(0, MOST_SHOWN)) console.log(`${name}: ${fault}`);
    if (faults.length > MOST_SHOWN) console.log(`${name}: and ${faults.length - MOST_SHOWN} more`);
  }
  console.log(
    `${files.length} files, ${pageCount} pages rendered and measured, ${count} faults. Pictures: ${rendered}`,
  );
  return count === 0 ? 0 : 1;
}

process.exitCode = await main();
