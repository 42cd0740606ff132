import { type Entry, fromBufferPromise } from 'yauzl';
import { openPart } from '../zip-part.js';
import { WorkbookRefusal } from '../workbook-refusal.js';

/** The parts of a package by name, in whatever order they stand in the file. */
export interface ZipParts {
  /** @throws WorkbookRefusal «workbook-damaged» when the part is missing */
  required(name: string): Promise<AsyncIterable<Buffer>>;
  optional(name: string): Promise<AsyncIterable<Buffer> | undefined>;
  /** Unpacked size by the package's own word; for showing progress only. */
  size(name: string): number;
}

/** Part names are compared without case, as the Open Packaging Conventions say. */
export async function openZipParts(file: Buffer): Promise<ZipParts> {
  const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
  const optional = async (name: string): Promise<AsyncIterable<Buffer> | undefined> => {
    const entry = entries.get(name.toLowerCase());
    return entry ? openPart(zip, entry) : undefined;
  };
  return {
    optional,
    async required(name) {
      const part = await optional(name);
      if (!part) throw new WorkbookRefusal('workbook-damaged');
      return part;
    },
    size: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
  };
}
