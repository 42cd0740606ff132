import { gunzip, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { RawWorkbook } from '../platform/workbook/reading/raw-workbook.js';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** Packs a workbook as read, so that it can be compared with the register again when it is applied. */
export async function packWorkbook(workbook: RawWorkbook): Promise<Buffer> {
  return compress(JSON.stringify(workbook), { level: 1 });
}

export async function unpackWorkbook(source: Buffer): Promise<RawWorkbook> {
  return JSON.parse((await expand(source)).toString('utf8')) as RawWorkbook;
}
