import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { wordRefusal, type WordRefusalCode } from './word-refusal.js';

const MEGABYTE = 1024 * 1024;
export const MOST_TEMPLATE_BYTES = 5 * MEGABYTE;
const MOST_UNPACKED_BYTES = 40 * MEGABYTE;
const MOST_PARTS = 300;

const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const ZIP_MAGIC = Buffer.from('504b', 'hex');

const FORBIDDEN_PARTS: readonly (readonly [RegExp, WordRefusalCode])[] = [
  [/vbaproject|vbadata/, 'template-has-macros'],
  [/^word\/(embeddings|activex)\//, 'template-has-objects'],
];
/** A picture, frame or template fetched from elsewhere when the file is opened; an ordinary hyperlink is none. */
const OUTSIDE = /<Relationship\b(?=[^>]*TargetMode="External")(?![^>]*\/hyperlink")[^>]*>/;

/**
 * Looks at a Word file before anything reads it: what its parts are, and how much they really unpack to.
 *
 * @throws DomainError 422, the first reason found
 */
export async function checkWordPackage(file: Buffer): Promise<void> {
  if (file.length === 0) throw wordRefusal('template-empty');
  if (file.length > MOST_TEMPLATE_BYTES) throw wordRefusal('template-too-large');
  if (file.subarray(0, OLE_MAGIC.length).equals(OLE_MAGIC))
    throw wordRefusal(file.includes(ENCRYPTED_STREAM) ? 'template-encrypted' : 'template-not-docx');
  if (!file.subarray(0, ZIP_MAGIC.length).equals(ZIP_MAGIC)) throw wordRefusal('template-not-docx');
  const zip = await fromBufferPromise(file, { lazyEntries: true }).catch(() => {
    throw wordRefusal('template-damaged');
  });
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    const name = entry.fileName.toLowerCase();
    if (entry.isEncrypted()) throw wordRefusal('template-encrypted');
    for (const [pattern, code] of FORBIDDEN_PARTS) if (pattern.test(name)) throw wordRefusal(code);
    if (names.has(name) || names.size >= MOST_PARTS) throw wordRefusal('template-damaged');
    names.add(name);
    const text = await read(zip, entry, MOST_UNPACKED_BYTES - unpacked);
    unpacked += text.length;
    if (/\.(xml|rels)$/.test(name) && text.includes('<!DOCTYPE')) throw wordRefusal('template-damaged');
    if (name.endsWith('.rels') && OUTSIDE.test(text.toString('utf8')))
      throw wordRefusal('template-has-links');
  }
  if (!names.has('word/document.xml')) throw wordRefusal('template-not-docx');
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch {
    throw wordRefusal('template-damaged');
  }
}

/** The unpacked bytes of a part, counted while they come: a size written in a package can be forged. */
async function read(zip: ZipFile, entry: Entry, allowance: number): Promise<Buffer> {
  if (entry.fileName.endsWith('/')) return Buffer.alloc(0);
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const piece of stream) {
      bytes += piece.length;
      if (bytes > allowance) break;
      pieces.push(piece);
    }
  } catch {
    throw wordRefusal('template-damaged');
  }
  if (bytes > allowance) throw wordRefusal('template-damaged');
  return Buffer.concat(pieces);
}
