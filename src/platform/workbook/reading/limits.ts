const MEGABYTE = 1024 * 1024;

/** How much of a workbook is read before it is refused. Sizes in bytes. */
export interface WorkbookLimits {
  /** The file as uploaded. */
  readonly fileBytes: number;
  /** Everything in it, unpacked; counted while inflating, never taken from the file's own headers. */
  readonly unpackedBytes: number;
  /** Parts of the package (a ward's workbook has 15–40). */
  readonly parts: number;
  /** Unpacked ÷ packed of one part above one megabyte; ordinary sheets stay under 60. */
  readonly ratio: number;
  /** Rows with something in them, over all visible sheets. */
  readonly rows: number;
  readonly columns: number;
  /** Filled cells over all visible sheets: keeps the server within its memory. */
  readonly cells: number;
  /** Heap of the reading process, in megabytes. Sheets are streamed; what fills it are their shared texts. */
  readonly heapMegabytes: number;
  /** After this the reading process is killed. */
  readonly milliseconds: number;
}

/** Registrations, units and people, criteria tables. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  fileBytes: 5 * MEGABYTE,
  unpackedBytes: 40 * MEGABYTE,
  parts: 200,
  ratio: 200,
  rows: 100_000,
  columns: 200,
  cells: 1_500_000,
  heapMegabytes: 256,
  milliseconds: 20_000,
};

/** Score books and histories of many years. */
export const LARGE_WORKBOOK_LIMITS: WorkbookLimits = {
  ...WORKBOOK_LIMITS,
  fileBytes: 20 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  milliseconds: 60_000,
};
