/**
 * Widths of text in Times New Roman, to set row heights: libraries do not fit rows to their text, and merged cells
 * never fit themselves. Widths are thousandths of an em (Times metrics); accents take no room, the horn of ơ and ư
 * a little. At 13 pt Vietnamese text comes out near 1.98 mm per character, bold near 2.11 mm.
 */

const TABLE_SIZE = 0x2100;
const WIDE = 1000;
const LINE_BREAK = 10;
const MEDIUM = 500;
const HORN = '\u031b';
const HORN_WIDTH = 45;
const MM_PER_POINT = 25.4 / 72;
/** Excel keeps about 1.3 mm free on either side of a cell's text. */
const CELL_PADDING_MM = 2.6;
/** One step of indent: nine pixels in Excel; LibreOffice takes a little more but keeps less free at the sides. */
export const INDENT_MM = 2.4;
/** Screens and printers set text up to this much wider than the metrics say; a spare line is better than cut text. */
const SAFETY = 1.03;
const MAX_ROW_HEIGHT = 409;

const REGULAR =
  ' 250!333"408#500$500%833&778\'180(333)333*500+564,250-333.250/278:278;278<564=564>564?444@921' +
  'A722B667C667D722E611F556G722H722I333J389K722L611M889N722O722P556Q722R667S556T611U722V722W944X722Y722Z611' +
  '[333\\278]333^469_500`333a444b500c444d500e444f333g500h500i278j278k500l278m778n500o500p500q500r333s389t278' +
  'u500v500w722x500y500z444{480|200}480~541Đ722đ500–500—1000‘333’333“444”444…1000';
const BOLD =
  ' 250!333"555#500$500%1000&833\'278(333)333*500+570,250-333.250/278:333;333<570=570>570?500@930' +
  'A722B667C722D722E667F611G778H778I389J500K778L667M944N722O778P611Q778R722S556T667U722V722W1000X722Y722Z667' +
  '[333\\278]333^581_500`333a500b556c444d556e444f333g500h556i278j333k556l278m833n556o500p556q556r444s389t333' +
  'u556v500w722x500y500z444{394|220}394~520Đ722đ556–500—1000‘333’333“500”500…1000';

function parseWidths(list: string): Map<string, number> {
  const widths = new Map<string, number>();
  // Digits are the one thing the list cannot name, since they mark the widths: all are 500 wide.
  for (const match of list.matchAll(/(\D)(\d+)/gu)) widths.set(match[1] ?? '', Number(match[2]));
  for (let digit = 0; digit < 10; digit += 1) widths.set(String(digit), MEDIUM);
  return widths;
}

function buildTable(list: string): Uint16Array {
  const widths = parseWidths(list);
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code += 1) {
    const char = String.fromCharCode(code);
    const parts = char.normalize('NFD');
    const base = widths.get(char) ?? widths.get(parts.charAt(0));
    const combining = code >= 0x300 && code <= 0x36f;
    table[code] = combining
      ? 0
      : (base ?? (code < 0x1100 ? MEDIUM : WIDE)) + (parts.includes(HORN) ? HORN_WIDTH : 0);
  }
  table[0xa0] = 250;
  // Wider than any line, so that a text with a break never passes for one that fits on a line.
  table[LINE_BREAK] = 0xffff;
  return table;
}

const TABLES = { regular: buildTable(REGULAR), bold: buildTable(BOLD) } as const;

/** A place for text: how many thousandths of an em fit on a line, in which weight, and how tall a line is. */
export interface TextBox {
  readonly units: number;
  readonly table: Uint16Array;
  readonly lineHeight: number;
}

const LINE_HEIGHTS: Record<number, number> = { 11: 15, 12: 16.5, 13: 18, 14: 20 };

/** Height of one line of text in points: 18 at 13 pt. */
export function lineHeight(size: number): number {
  return LINE_HEIGHTS[size] ?? Math.ceil((size * 1.4) / 0.75) * 0.75;
}

/** The text box of a cell `mm` wide at a font size in points, its text indented by so many steps. */
export function textBox(mm: number, size = 13, bold = false, indent = 0): TextBox {
  const em = size * MM_PER_POINT * SAFETY;
  return {
    units: Math.max(WIDE, ((mm - CELL_PADDING_MM - indent * INDENT_MM) / em) * 1000),
    table: bold ? TABLES.bold : TABLES.regular,
    lineHeight: lineHeight(size),
  };
}

/** Width of a text on one line, in millimetres. */
export function textWidthMm(text: string, size = 13, bold = false): number {
  const table = bold ? TABLES.bold : TABLES.regular;
  return (unitsOf(text, table) / 1000) * size * MM_PER_POINT;
}

function unitsOf(text: string, table: Uint16Array): number {
  let units = 0;
  for (let index = 0; index < text.length; index += 1) units += table[text.charCodeAt(index)] ?? WIDE;
  return units;
}

/** How many lines a text takes when words wrap at blanks and a word too long for a line is broken. */
export function lineCount(text: string, box: TextBox): number {
  const { units, table } = box;
  if (unitsOf(text, table) <= units) return 1;
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_BREAK) {
      lines += 1;
      line = 0;
      word = 0;
      continue;
    }
    const width = table[code] ?? WIDE;
    line += width;
    if (code === 32) {
      word = 0;
      continue;
    }
    word += width;
    if (line > units) {
      lines += 1;
      if (word > units) word = width;
      line = word;
    }
  }
  return lines;
}

function breakAt(text: string, box: TextBox): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lineCount(longer, box) > 1) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n');
}

/** How much a break is worth where Vietnamese titles pause, as a share of the text's width. */
function pause(before: string, after: string): number {
  if (after.startsWith('của ')) return 0.35;
  if (before.endsWith(',')) return 0.25;
  return after.startsWith('được ') ? 0.15 : 0;
}

/** The best place to break a text in two: lines of like length, rather at a pause of the sentence. */
function breakInTwo(text: string, box: TextBox): string | null {
  const whole = unitsOf(text, box.table);
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const before = text.slice(0, space);
    const after = text.slice(space + 1);
    const left = unitsOf(before, box.table);
    if (left > box.units || unitsOf(after, box.table) > box.units) continue;
    const cost = Math.abs(whole - 2 * left) / whole - pause(before, after);
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = `${before}\n${after}`;
  }
  return best;
}

/** Breaks a centred title into lines of like length, so that no single word is left over on the last one. */
export function balanced(text: string, box: TextBox): string {
  const lines = lineCount(text, box);
  if (lines === 1 || text.includes('\n')) return text;
  const two = lines === 2 ? breakInTwo(text, box) : null;
  if (two !== null) return two;
  let narrow = box.units / 2;
  let wide = box.units;
  while (wide - narrow > 100) {
    const middle = (narrow + wide) / 2;
    if (lineCount(text, { ...box, units: middle }) > lines) narrow = middle;
    else wide = middle;
  }
  return breakAt(text, { ...box, units: wide });
}

/** Height in points of a row whose tallest text has that many lines; a row cannot be taller than 409 points. */
export function rowHeight(lines: number, heightOfLine: number, minimum = heightOfLine): number {
  return Math.min(MAX_ROW_HEIGHT, Math.max(minimum, lines * heightOfLine));
}
