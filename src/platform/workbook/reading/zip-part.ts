import { pipeline, type Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { WorkbookRefusal } from './workbook-refusal.js';

const STORED = 0;
const DEFLATED = 8;
/** Fewer, larger pieces: a sheet of 5 MB would otherwise cross to zlib's thread and back 350 times. */
const PIECE_BYTES = 128 * 1024;

/**
 * The unpacked bytes of one part, as a stream. Real bytes: no size written in the package is believed.
 * @throws WorkbookRefusal «workbook-damaged» for a compression no workbook uses
 */
export async function openPart(zip: ZipFile, entry: Entry): Promise<Readable & AsyncIterable<Buffer>> {
  if (entry.compressionMethod === STORED) return zip.openReadStreamPromise(entry);
  if (entry.compressionMethod !== DEFLATED) throw new WorkbookRefusal('workbook-damaged');
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  // A broken stream is reported by the last one of the pipeline, which is the one being read.
  return pipeline(packed, createInflateRaw({ chunkSize: PIECE_BYTES }), () => undefined);
}
