import type { Writable } from 'node:stream';

/** A workbook ready to be sent: held in memory, or written while it is sent. */
export type ExportFile =
  | { readonly fileName: string; readonly bytes: Buffer }
  | { readonly fileName: string; readonly write: (target: Writable) => Promise<void> };

export { XLSX_TYPE } from '../platform/http/send-workbook.js';
