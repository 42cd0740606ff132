import { StringDecoder } from 'node:string_decoder';
import { WorkbookRefusal } from '../workbook-refusal.js';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a part's reader wants to hear of. Names come without their namespace prefix (x:row → row). */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /**
   * A whole cell in the form nearly all cells have, `<c r="B7" s="1" t="s"><v>12</v></c>`, told in one call instead
   * of five. Style, type and value are undefined where it has none.
   */
  cell?(column: string, style: string | undefined, type: string | undefined, value: string | undefined): void;
}

/**
 * Feeds a stream of XML bytes to a handler, piece by piece. Characters whose bytes are cut by the border of two
 * pieces come out whole (Vietnamese letters take two or three bytes).
 * @throws WorkbookRefusal for XML that is not well-formed or declares a document type
 */
export async function parseXml(
  pieces: AsyncIterable<Buffer>,
  handler: XmlHandler,
  afterPiece?: (bytes: number) => Promise<void>,
): Promise<void> {
  const scanner = new XmlScanner(handler);
  const decoder = new StringDecoder('utf8');
  for await (const piece of pieces) {
    scanner.write(decoder.write(piece));
    await afterPiece?.(piece.length);
  }
  scanner.end(decoder.end());
}

/** No tag, comment or text of a workbook is longer; what is, is not one. */
const LONGEST_TOKEN = 1024 * 1024;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NO_ATTRIBUTES: XmlAttributes = {};
const ORDINARY_CELL =
  /<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|><v>([^<&]*)<\/v><\/c>)/y;

/**
 * The part of XML that workbooks are written in: elements, attributes, text, CDATA, comments, instructions; UTF-8;
 * no document types, hence no entities but the five of XML itself. A general parser spends most of its time on what
 * cannot occur here, which the clerk would wait for.
 */
class XmlScanner {
  private rest = '';
  private readonly openTags: string[] = [];
  private hadRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  write(text: string): void {
    const buffer = this.rest === '' ? text : this.rest + text;
    this.rest = buffer.slice(this.scan(buffer));
    if (this.rest.length > LONGEST_TOKEN) throw damaged();
  }

  end(text: string): void {
    this.write(text);
    if (!this.hadRoot || this.openTags.length > 0 || this.rest.trim() !== '') throw damaged();
  }

  /** Handles every complete token. @returns where the first incomplete one begins */
  private scan(buffer: string): number {
    let at = 0;
    for (;;) {
      const tag = buffer.indexOf('<', at);
      if (tag < 0) return at;
      if (tag > at) this.text(buffer.slice(at, tag), true);
      const end = this.ordinaryCell(buffer, tag) ?? this.token(buffer, tag);
      if (end < 0) return tag;
      at = end;
    }
  }

  /** @returns where the cell ends; undefined when it is something else, or not all there yet */
  private ordinaryCell(buffer: string, at: number): number | undefined {
    if (this.handler.cell === undefined || buffer.charCodeAt(at + 1) !== 0x63) return undefined;
    ORDINARY_CELL.lastIndex = at;
    const match = ORDINARY_CELL.exec(buffer);
    if (match === null || this.openTags.length === 0) return undefined;
    this.handler.cell(match[1] ?? '', match[2], match[3], match[4]);
    return ORDINARY_CELL.lastIndex;
  }

  /** @returns where the token ends, or -1 when the rest of it is still to come */
  private token(buffer: string, at: number): number {
    switch (buffer.charCodeAt(at + 1)) {
      case 0x2f: // «/»
        return this.closeTag(buffer, at);
      case 0x3f: // «?»
        return after(buffer, '?>', at);
      case 0x21: // «!»
        return this.declaration(buffer, at);
      default:
        return this.openTag(buffer, at);
    }
  }

  private declaration(buffer: string, at: number): number {
    if (buffer.startsWith('<!--', at)) return after(buffer, '-->', at + 4);
    if (buffer.startsWith('<![CDATA[', at)) {
      const end = after(buffer, ']]>', at);
      if (end >= 0) this.text(buffer.slice(at + 9, end - 3), false);
      return end;
    }
    if (buffer.startsWith('<!DOCTYPE', at)) throw new WorkbookRefusal('workbook-has-doctype');
    // Too short to tell them apart, or nothing that belongs here.
    if (buffer.length - at < 9) return -1;
    throw damaged();
  }

  private text(raw: string, hasEntities: boolean): void {
    if (this.openTags.length === 0) {
      if (raw.trim() !== '') throw damaged();
      return;
    }
    this.handler.text?.(hasEntities ? decode(raw) : raw);
  }

  private closeTag(buffer: string, at: number): number {
    const end = buffer.indexOf('>', at);
    if (end < 0) return -1;
    const name = buffer.slice(at + 2, end).trimEnd();
    if (this.openTags.pop() !== name) throw damaged();
    this.handler.close?.(localName(name));
    return end + 1;
  }

  private openTag(buffer: string, at: number): number {
    const nameEnd = endOfName(buffer, at + 1);
    if (nameEnd < 0) return -1;
    const name = buffer.slice(at + 1, nameEnd);
    if (name === '' || (this.openTags.length === 0 && this.hadRoot)) throw damaged();
    let attributes = NO_ATTRIBUTES;
    let next = skipBlanks(buffer, nameEnd);
    if (!isTagEnd(buffer.charCodeAt(next))) {
      const found: Record<string, string> = {};
      next = readAttributes(buffer, next, found);
      attributes = found;
    }
    if (next < 0 || next >= buffer.length) return -1;
    const isEmpty = buffer.charCodeAt(next) === 0x2f;
    if (isEmpty && next + 1 >= buffer.length) return -1;
    if (isEmpty && buffer.charCodeAt(next + 1) !== 0x3e) throw damaged();
    this.hadRoot = true;
    const local = localName(name);
    this.handler.open(local, attributes);
    if (isEmpty) {
      this.handler.close?.(local);
      return next + 2;
    }
    this.openTags.push(name);
    return next + 1;
  }
}

/** Reads name="value" pairs. @returns where «>» or «/» stands, or -1 when the tag is not complete */
function readAttributes(buffer: string, from: number, found: Record<string, string>): number {
  let at = from;
  while (at < buffer.length) {
    if (isTagEnd(buffer.charCodeAt(at))) return at;
    const equals = buffer.indexOf('=', at);
    if (equals < 0) return -1;
    const opening = skipBlanks(buffer, equals + 1);
    if (opening >= buffer.length) return -1;
    const quote = buffer.charAt(opening);
    if (quote !== '"' && quote !== "'") throw damaged();
    const closing = buffer.indexOf(quote, opening + 1);
    if (closing < 0) return -1;
    const name = buffer.slice(at, equals).trimEnd();
    if (name === '' || /[\s<>/]/.test(name)) throw damaged();
    found[name] = decode(buffer.slice(opening + 1, closing));
    at = skipBlanks(buffer, closing + 1);
  }
  return -1;
}

/** Where the name of a tag stops, or -1 when it may go on in the next piece. */
function endOfName(buffer: string, from: number): number {
  for (let at = from; at < buffer.length; at += 1) {
    const code = buffer.charCodeAt(at);
    if (code <= 0x20 || isTagEnd(code)) return at;
    if (code === 0x3c || code === 0x22 || code === 0x26) throw damaged();
  }
  return -1;
}

function isTagEnd(code: number): boolean {
  return code === 0x3e || code === 0x2f;
}

function skipBlanks(buffer: string, from: number): number {
  let at = from;
  while (at < buffer.length && buffer.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

function after(buffer: string, mark: string, from: number): number {
  const at = buffer.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;]{0,10})(;?)/g, (_, name: string, end: string) => {
    const known = ENTITIES[name];
    if (end === '') throw damaged();
    if (known !== undefined) return known;
    const number = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
    const code = number ? parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16) : NaN;
    if (!(code <= 0x10ffff)) throw damaged();
    return String.fromCodePoint(code);
  });
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function damaged(): WorkbookRefusal {
  return new WorkbookRefusal('workbook-damaged');
}
