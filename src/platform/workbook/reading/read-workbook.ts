import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../config/package-root.js';
import { WorkbookAssembler } from './assemble.js';
import type { ReaderMessage } from './child/protocol.js';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.js';
import type { RawWorkbook } from './raw-workbook.js';
import { ReaderQueue } from './reader-queue.js';
import { isWorkbookRefusalCode, WorkbookRefusal } from './workbook-refusal.js';
import { checkZip } from './zip-check.js';

const AT_ONCE = 2;
const LONGEST_QUEUE = 20;

const queue = new ReaderQueue(AT_ONCE, LONGEST_QUEUE);

/** How far the reading has come: `fraction` from 0 to 1 of the sheets' contents. */
export type ReadProgress = (progress: { fraction: number; rows: number }) => void;

/**
 * Reads an uploaded workbook: the package is checked here, its sheets are parsed in a process of their own with
 * a memory cap and a time limit. ExcelJS is not used for this. Its whole-file reader can be killed by a file of
 * 1.4 KB, and its streaming reader (4.4.0) garbles letters cut by the border of two pieces, loses the names of
 * sheets that other programs wrote, takes only the last run of inline rich text, and keeps merged followers.
 * @throws WorkbookRefusal when the file cannot or must not be read; its code says why
 */
export async function readWorkbook(
  file: Buffer,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
  onProgress?: ReadProgress,
): Promise<RawWorkbook> {
  return queue.run(async () => {
    // The process starts up while the package is checked; it gets the file only afterwards.
    const reader = startReader(limits);
    try {
      await checkZip(file, limits);
    } catch (error) {
      reader.child.kill('SIGKILL');
      throw error;
    }
    return readInChild(reader, file, limits, onProgress);
  });
}

interface ReaderProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Settles when the process is gone; rejects when it could not be started. */
  readonly gone: Promise<void>;
}

async function readInChild(
  { child, gone }: ReaderProcess,
  file: Buffer,
  limits: WorkbookLimits,
  onProgress?: ReadProgress,
): Promise<RawWorkbook> {
  const assembler = new WorkbookAssembler();
  let rows = 0;
  let outcome: 'end' | WorkbookRefusal | undefined;
  const stop = (refusal: WorkbookRefusal): void => {
    outcome ??= refusal;
    child.kill('SIGKILL');
  };
  const take = (message: ReaderMessage): void => {
    if (message.kind === 'end') outcome ??= 'end';
    else if (message.kind === 'refused') outcome ??= refusalOf(message.code);
    else assembler.take(message);
    if (message.kind !== 'rows') return;
    rows += message.rows.length;
    onProgress?.({ fraction: message.total > 0 ? Math.min(1, message.done / message.total) : 0, rows });
  };
  onLines(child, (line) => {
    try {
      if (outcome === undefined) take(JSON.parse(line) as ReaderMessage);
    } catch (error) {
      stop(error instanceof WorkbookRefusal ? error : new WorkbookRefusal('workbook-damaged'));
    }
  });
  const timer = setTimeout(() => stop(new WorkbookRefusal('workbook-read-timeout')), limits.milliseconds);
  try {
    child.stdin.end(file);
    await gone;
  } finally {
    clearTimeout(timer);
  }
  if (outcome === 'end') return assembler.workbook();
  // Without a last word the process was ended by its memory cap.
  throw outcome ?? new WorkbookRefusal('workbook-read-out-of-memory');
}

function startReader(limits: WorkbookLimits): ReaderProcess {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${limits.heapMegabytes}`, readerProgram(), JSON.stringify(limits)],
    { env: minimalEnvironment(), stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true },
  );
  const gone = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  // Whoever waits hears of the failure; when the package is refused first, nobody waits.
  gone.catch(() => undefined);
  // A reader that dies early closes its end; that shows in `gone`, not in the write that failed.
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  return { child, gone };
}

/** The compiled program; also when this file itself runs from its source, under test. */
function readerProgram(): string {
  if (!import.meta.url.endsWith('.ts')) {
    return fileURLToPath(new URL('./child/reader-process.js', import.meta.url));
  }
  return join(packageRoot(), 'dist/src/platform/workbook/reading/child/reader-process.js');
}

/** Nothing of the server's secrets. Windows programs do not start without the system's folder. */
function minimalEnvironment(): NodeJS.ProcessEnv {
  const systemRoot = process.env['SystemRoot'];
  return systemRoot === undefined ? {} : { SystemRoot: systemRoot };
}

function refusalOf(code: string): WorkbookRefusal {
  return new WorkbookRefusal(isWorkbookRefusalCode(code) ? code : 'workbook-damaged');
}

function onLines(child: ChildProcessWithoutNullStreams, take: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  child.stdout.on('data', (piece: Buffer) => {
    const lines = (rest + decoder.write(piece)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}
