import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, errorText, StartupError } from '../../runtime/startup-error.js';

const ANSWER_WITHIN_MS = 1_000;
/** How long the process before us may take to let go of the folder, as in a restart. */
const PREDECESSOR_MS = 1_500;
const RETRY_MS = 50;

/** Makes the data folder when it is absent and proves that we may write into it. */
export async function prepareDataFolder(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.write-test-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(probe, 'x');
    await rm(probe);
  } catch (error) {
    throw new StartupError(`Không ghi được vào thư mục dữ liệu "${dataDir}" (${reason(error)}).`, {
      cause: error,
    });
  }
}

function reason(error: unknown): string {
  const reasons: Record<string, string> = {
    EACCES: 'người dùng đang chạy không có quyền ghi',
    EPERM: 'hệ thống không cho phép',
    EROFS: 'ổ đĩa chỉ cho đọc',
    ENOSPC: 'ổ đĩa đã đầy',
    ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
    EEXIST: 'đó là một tệp, không phải thư mục',
    ENOENT: 'đường dẫn không tồn tại',
  };
  return reasons[errorCode(error) ?? ''] ?? errorText(error);
}

/** Forces the names inside a folder to disk: a rename is durable only after that. Windows does it by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** The hold on a data folder; it ends with `release` or with the process, however it dies. */
export interface DataFolderLock {
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process alone.
 *
 * The lock is a name in the operating system, bound by listening on it: an abstract socket on Linux, a named pipe on
 * Windows, a socket file in the temporary folder elsewhere. The system frees it the moment the process is gone, so a
 * crash never leaves a lock behind, which a file with a process number in it would. Whoever finds it taken asks
 * through the same name which process holds it. It sees processes of the same machine (or container) only.
 *
 * @throws StartupError naming the process that holds the folder
 */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  const name = await lockName(dataDir);
  const until = Date.now() + PREDECESSOR_MS;
  for (;;) {
    const server = await listen(name);
    if (server) return { release: () => close(server) };
    const holder = await askHolder(name);
    if (Date.now() > until) throw inUse(dataDir, holder ?? '');
    // Nobody answers: a socket file left by a crash (never so on Linux and Windows), or the holder has just gone.
    if (holder === undefined && isFile(name)) await unlink(name).catch(() => undefined);
    await sleep(RETRY_MS);
  }
}

function inUse(dataDir: string, pid: string): StartupError {
  const holder = pid === '' ? '' : ` (PID ${pid})`;
  return new StartupError(
    `Thư mục dữ liệu "${dataDir}" đang được một tiến trình khác của chương trình sử dụng${holder}: ` +
      'xin dừng tiến trình đó trước, hoặc đặt DATA_DIR sang thư mục khác.',
  );
}

async function lockName(dataDir: string): Promise<string> {
  const real = await realpath(dataDir);
  const { dev, ino } = await stat(real, { bigint: true });
  // Windows reports no dependable file number for every kind of drive; its paths ignore case.
  const identity = process.platform === 'win32' ? real.toLowerCase() : `${dev}:${ino}`;
  const id = `thidua-${createHash('sha256').update(identity).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${id}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${id}` : join(tmpdir(), `${id}.sock`);
}

function isFile(name: string): boolean {
  return process.platform !== 'win32' && !name.startsWith('\0');
}

function listen(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(String(process.pid));
    });
    server.once('error', (error) => {
      const code = errorCode(error);
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen(name, () => {
      server.unref();
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** The process number of the holder, '' when it does not tell, undefined when nobody is there. */
function askHolder(name: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(name);
    const finish = (result: string | undefined): void => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(ANSWER_WITHIN_MS, () => finish(''));
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('end', () => finish(/^\d{1,10}$/.test(answer) ? answer : ''));
    socket.on('error', () => finish(undefined));
  });
}
