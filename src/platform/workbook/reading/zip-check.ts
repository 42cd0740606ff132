import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { WorkbookLimits } from './limits.js';
import { openPart } from './zip-part.js';
import { WorkbookRefusal, type WorkbookRefusalCode } from './workbook-refusal.js';

const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP_MAGIC = Buffer.from('504b', 'hex');
/** How Excel names the stream that holds a password-protected workbook inside the old container format. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const DOCTYPE = Buffer.from('<!DOCTYPE');
const RATIO_MATTERS_FROM = 1024 * 1024;

/** Parts that can run code or reach outside the file. Compared with the part's name in lower case. */
const FORBIDDEN_PARTS: readonly (readonly [RegExp, WorkbookRefusalCode])[] = [
  [/(^|\/)vbaproject|(^|\/)vbadata|^xl\/macrosheets\//, 'workbook-has-macros'],
  [/^xl\/externallinks\//, 'workbook-has-external-links'],
  [/^xl\/embeddings\//, 'workbook-has-embedded-objects'],
  [/^xl\/activex\//, 'workbook-has-activex'],
];

/**
 * Looks at the package before anything reads it: size, number of parts, what they are, and how much they really
 * unpack to. Sizes are counted while inflating, because the sizes written in a zip can be forged.
 * @throws WorkbookRefusal with the first reason found
 */
export async function checkZip(file: Buffer, limits: WorkbookLimits): Promise<void> {
  checkOutside(file, limits);
  try {
    await checkParts(file, limits);
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw error;
    throw new WorkbookRefusal('workbook-damaged');
  }
}

/** What can be told without unpacking anything. */
function checkOutside(file: Buffer, limits: WorkbookLimits): void {
  if (file.length === 0) throw new WorkbookRefusal('workbook-empty');
  if (file.length > limits.fileBytes) {
    throw new WorkbookRefusal('workbook-too-large', { bytes: file.length, limit: limits.fileBytes });
  }
  if (startsWith(file, OLE_MAGIC)) {
    throw new WorkbookRefusal(
      file.includes(ENCRYPTED_STREAM) ? 'workbook-encrypted' : 'workbook-legacy-format',
    );
  }
  if (!startsWith(file, ZIP_MAGIC)) throw new WorkbookRefusal('workbook-not-xlsx');
}

async function checkParts(file: Buffer, limits: WorkbookLimits): Promise<void> {
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  if (zip.entryCount > limits.parts) throw new WorkbookRefusal('workbook-too-many-parts');
  const entries: Entry[] = [];
  const names = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    refuseForbidden(entry, name);
    // Two parts of one name: one reader would see the first, another the last.
    if (names.has(name)) throw new WorkbookRefusal('workbook-damaged');
    names.add(name);
    entries.push(entry);
    if (entries.length > limits.parts) throw new WorkbookRefusal('workbook-too-many-parts');
  }
  if (!names.has('xl/workbook.xml')) {
    throw new WorkbookRefusal(names.has('xl/workbook.bin') ? 'workbook-legacy-format' : 'workbook-not-xlsx');
  }
  let unpacked = 0;
  for (const entry of entries) {
    unpacked += await inflate(zip, entry, limits, limits.unpackedBytes - unpacked);
  }
}

function refuseForbidden(entry: Entry, name: string): void {
  if (entry.isEncrypted()) throw new WorkbookRefusal('workbook-encrypted');
  for (const [pattern, code] of FORBIDDEN_PARTS) {
    if (pattern.test(name)) throw new WorkbookRefusal(code);
  }
}

/** Inflates one part, keeping nothing. @returns its real size in bytes */
async function inflate(
  zip: ZipFile,
  entry: Entry,
  limits: WorkbookLimits,
  allowance: number,
): Promise<number> {
  if (entry.fileName.endsWith('/')) return 0;
  const isXml = /\.(xml|rels|vml)$/i.test(entry.fileName);
  const stream = await openPart(zip, entry);
  let bytes = 0;
  let tail: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of stream) {
      bytes += piece.length;
      if (bytes > allowance) throw new WorkbookRefusal('workbook-unpacks-too-large');
      if (bytes > RATIO_MATTERS_FROM && bytes > entry.compressedSize * limits.ratio) {
        throw new WorkbookRefusal('workbook-suspicious-compression');
      }
      if (isXml) tail = refuseDoctype(tail, piece);
    }
  } finally {
    stream.destroy();
  }
  if (bytes !== entry.uncompressedSize) throw new WorkbookRefusal('workbook-damaged');
  return bytes;
}

/** Looks for a document type declaration, also one cut in two by the border between pieces. @returns the new tail */
function refuseDoctype(tail: Buffer, piece: Buffer): Buffer {
  const seam = Buffer.concat([tail, piece.subarray(0, DOCTYPE.length)]);
  if (piece.includes(DOCTYPE) || seam.includes(DOCTYPE)) throw new WorkbookRefusal('workbook-has-doctype');
  return piece.subarray(Math.max(0, piece.length - DOCTYPE.length));
}

function startsWith(file: Buffer, magic: Buffer): boolean {
  return file.length >= magic.length && file.subarray(0, magic.length).equals(magic);
}
