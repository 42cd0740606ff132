import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { WorkbookRefusal } from '../workbook-refusal.js';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a part's reader wants to hear of. Names come without their namespace prefix (x:row → row). */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
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
  const parser = createParser(handler);
  const decoder = new StringDecoder('utf8');
  for await (const piece of pieces) {
    parser.write(decoder.write(piece));
    await afterPiece?.(piece.length);
  }
  parser.write(decoder.end());
  parser.close();
}

function createParser(handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new WorkbookRefusal('workbook-damaged');
  });
  parser.on('doctype', () => {
    throw new WorkbookRefusal('workbook-has-doctype');
  });
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes));
  parser.on('text', (value) => handler.text?.(value));
  parser.on('cdata', (value) => handler.text?.(value));
  parser.on('closetag', (tag) => handler.close?.(localName(tag.name)));
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
