import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TOOLS = ['soffice', 'pdftotext', 'pdffonts', 'pdftoppm'];
const FILES_AT_ONCE = 20;
const MOST_BYTES = 64 * 1024 * 1024;

/** A word where it stands on its page; millimetres from the upper left corner. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface RenderedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly words: readonly PlacedWord[];
}

/** The tools missing on this machine; none when everything can be rendered. */
export async function missingTools(): Promise<string[]> {
  const found = await Promise.all(
    TOOLS.map((tool) =>
      run('which', [tool]).then(
        () => true,
        () => false,
      ),
    ),
  );
  return TOOLS.filter((_, index) => !found[index]);
}

/**
 * Renders workbooks and Word files to PDF. Tinos stands in for Times New Roman, whose widths it has and which cannot
 * be given away; another font would break lines elsewhere.
 */
export async function renderToPdf(files: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(tmpdir(), 'thidua-rendered-'));
  const tinos = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const settings = join(own, 'fonts.conf');
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${tinos}</dir>` +
      `<cachedir>${join(own, 'cache')}</cachedir><match target="pattern"><test name="family"><string>Times New Roman` +
      `</string></test><edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>`,
  );
  try {
    for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
      await run(
        'soffice',
        [
          `-env:UserInstallation=file://${join(own, 'profile')}`,
          ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
          ...files.slice(start, start + FILES_AT_ONCE),
        ],
        { env: { ...process.env, FONTCONFIG_FILE: settings }, maxBuffer: MOST_BYTES },
      );
    }
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

const MM_PER_POINT = 25.4 / 72;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ''] ?? whole),
  );
}

/** Where each word of a PDF file stands. */
export async function pagesOf(pdf: string): Promise<RenderedPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: MOST_BYTES });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [
        ...page.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text: plain(text),
        left: Number(left) * MM_PER_POINT,
        top: Number(top) * MM_PER_POINT,
        right: Number(right) * MM_PER_POINT,
        bottom: Number(bottom) * MM_PER_POINT,
      }));
      return { widthMm: Number(width) * MM_PER_POINT, heightMm: Number(height) * MM_PER_POINT, words };
    });
}

/** Names of the fonts in a PDF file, without the mark of a subset. */
export async function fontsOf(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdffonts', [pdf]);
  const names = stdout
    .split('\n')
    .slice(2)
    .flatMap((line) => /^(?:[A-Z]{6}\+)?(\S+)/.exec(line)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** Draws each page as a picture, «NAME-1.png» and so on. */
export async function draw(pdf: string, picture: string, dotsPerInch: number): Promise<void> {
  await run('pdftoppm', ['-png', '-r', String(dotsPerInch), pdf, picture]);
}
