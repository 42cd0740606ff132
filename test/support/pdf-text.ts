import { inflateSync } from 'node:zlib';

/** A piece of text where a reader of the PDF sees it. Millimetres from the sheet's upper left corner; size in points. */
export interface PlacedText {
  readonly page: number;
  readonly text: string;
  readonly leftMm: number;
  readonly baselineMm: number;
  readonly widthMm: number;
  readonly sizePt: number;
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

interface Font {
  readonly letters: ReadonlyMap<number, string>;
  readonly widths: ReadonlyMap<number, number>;
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const MM_PER_POINT = 25.4 / 72;
const STRING = /<([0-9a-f]*)>|(-?[\d.]+)/gi;

/**
 * Reads text and places out of a PDF by its own operators (ISO 32000-1 §9), apart from the library that wrote it: two-byte
 * fonts with a ToUnicode map, translations and plain scaling.
 */
export function placedTexts(pdf: Buffer): {
  readonly sizes: readonly [number, number][];
  texts: PlacedText[];
} {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const sizes = pages.map(({ dictionary }): [number, number] => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary) ?? [];
    return [Number(width) * MM_PER_POINT, Number(height) * MM_PER_POINT];
  });
  const texts = pages.flatMap(({ dictionary }, index) => {
    const content = referred(objects, dictionary, 'Contents')?.stream ?? '';
    const resources = referred(objects, dictionary, 'Resources')?.dictionary ?? dictionary;
    return textsOf(content, fontsOf(objects, resources)).map(([text, matrix, width, size]) => ({
      page: index + 1,
      text,
      leftMm: matrix[4] * MM_PER_POINT,
      baselineMm: (sizes[index]?.[1] ?? 0) - matrix[5] * MM_PER_POINT,
      widthMm: width * MM_PER_POINT,
      sizePt: size,
    }));
  });
  return { sizes, texts };
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const whole = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of whole.matchAll(/(\d+) 0 obj\n([\s\S]*?)(?:\nendobj|\nstream\n)/g)) {
    const [all, id, dictionary = ''] = match;
    const start = match.index + all.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const bytes = pdf.subarray(start, start + length);
    const isStream = all.endsWith('stream\n');
    const stream = isStream ? (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes) : '';
    objects.set(Number(id), { dictionary, stream: stream.toString('latin1') });
  }
  return objects;
}

function referred(objects: Map<number, PdfObject>, dictionary: string, name: string): PdfObject | undefined {
  const id = new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(dictionary)?.[1];
  return id === undefined ? undefined : objects.get(Number(id));
}

function fontsOf(objects: Map<number, PdfObject>, resources: string): Map<string, Font> {
  const fonts = new Map<string, Font>();
  for (const [, name = '', id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const { dictionary } = objects.get(Number(id)) ?? { dictionary: '' };
    const map = referred(objects, dictionary, 'ToUnicode')?.stream ?? '';
    const descendant = referred(objects, dictionary, 'DescendantFonts')?.dictionary ?? '';
    fonts.set(name, { letters: lettersOf(map), widths: widthsOf(descendant) });
  }
  return fonts;
}

function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f\s]*)>/gi)].forEach(([, code = ''], index) => {
      const text = Buffer.from(code.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
      letters.set(parseInt(from, 16) + index, text);
    });
  }
  return letters;
}

function widthsOf(descendant: string): Map<number, number> {
  const list = /\/W \[\s*0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? '';
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((width, index) => [index, Number(width)]),
  );
}

function textsOf(content: string, fonts: Map<string, Font>): [string, Matrix, number, number][] {
  const found: [string, Matrix, number, number][] = [];
  const saved: Matrix[] = [];
  let [graphics, text, size] = [IDENTITY, IDENTITY, 0];
  let font: Font | undefined;
  for (const line of content.split('\n')) {
    const parts = line.trim().split(' ');
    const operator = parts.at(-1);
    const numbers = parts.slice(0, 6).map(Number) as unknown as Matrix;
    if (operator === 'q') saved.push(graphics);
    else if (operator === 'Q') graphics = saved.pop() ?? IDENTITY;
    else if (operator === 'cm') graphics = times(numbers, graphics);
    else if (operator === 'Tm') text = numbers;
    else if (operator === 'Tf') [font, size] = [fonts.get(parts[0]?.slice(1) ?? ''), Number(parts[1])];
    else if (operator === 'TJ' && font) {
      const [letters, width] = shown(line, font);
      found.push([letters, times(text, graphics), (width * size) / 1000, size]);
    }
  }
  return found;
}

/** The letters of one TJ, and its width in thousandths of the size. */
function shown(line: string, { letters, widths }: Font): [string, number] {
  let [text, width] = ['', 0];
  for (const [, hex, shift] of line.matchAll(STRING)) {
    if (shift !== undefined) width -= Number(shift);
    for (const [glyph] of (hex ?? '').matchAll(/.{4}/g)) {
      text += letters.get(parseInt(glyph, 16)) ?? '�';
      width += widths.get(parseInt(glyph, 16)) ?? 0;
    }
  }
  return [text, width];
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}
