import { execFile } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { errorCode, StartupError } from '../../runtime/startup-error.js';

const run = promisify(execFile);

const POLL_MS = 15;
const FAST_STOP_MS = 20_000;
const FORCED_STOP_MS = 5_000;

/** What postmaster.pid tells; its lines are fixed by PostgreSQL (miscadmin.h). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** "starting", "ready", "stopping"… */
  readonly status: string;
}

/** The server that PostgreSQL's own lock file names, alive or not; undefined when there is no such file. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  return pid > 0 ? { pid, port: Number(lines[3] ?? 0), status: lines[7] ?? '' } : undefined;
}

/**
 * Ends a server left over by a program that was killed. To be called under the data folder's lock: whatever serves the
 * cluster then has lost its master. A lock file left by a crash of the machine, whose process number now belongs to
 * some other program, is removed: PostgreSQL itself would refuse to start beside it.
 */
export async function endLeftover(cluster: string, pgCtl: string): Promise<'none' | 'stale' | 'stopped'> {
  const found = await readPostmaster(cluster);
  if (found === undefined) return 'none';
  if (!isAlive(found.pid)) return 'none'; // PostgreSQL recognises a dead owner by itself
  if (!(await servesCluster(found, cluster))) {
    await rm(join(cluster, 'postmaster.pid'), { force: true });
    return 'stale';
  }
  await stopPostmaster(found.pid, cluster, pgCtl);
  return 'stopped';
}

/** Fast shutdown: open transactions are rolled back, all committed data are flushed; forced only when that hangs. */
export async function stopPostmaster(pid: number, cluster: string, pgCtl: string): Promise<void> {
  if (process.platform === 'win32') {
    const args = ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', String(FAST_STOP_MS / 1000), '-s'];
    await run(pgCtl, args, { windowsHide: true }).catch(() => undefined);
    if (!isAlive(pid)) return;
    await run(pgCtl, ['stop', '-D', cluster, '-m', 'immediate', '-w', '-s'], { windowsHide: true });
    return;
  }
  const steps = [
    { signal: 'SIGINT', wait: FAST_STOP_MS },
    { signal: 'SIGQUIT', wait: FORCED_STOP_MS },
    { signal: 'SIGKILL', wait: FORCED_STOP_MS },
  ] as const;
  for (const { signal, wait } of steps) {
    if (!send(pid, signal)) return;
    const until = Date.now() + wait;
    while (isAlive(pid) && Date.now() < until) await sleep(POLL_MS);
    if (!isAlive(pid)) return;
  }
  throw new StartupError(
    `Không dừng được PostgreSQL còn sót lại (PID ${pid}): xin dừng tiến trình đó rồi thử lại.`,
  );
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
    throw new StartupError(
      `Không có quyền dừng PostgreSQL còn sót lại (PID ${pid}): xin dừng tiến trình đó trước.`,
      {
        cause: error,
      },
    );
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !isZombie(pid);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** A killed server whose parent never asked for its end (a container without an init process) is as good as gone. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.startsWith('Z') ?? false;
  } catch {
    return false;
  }
}

/** On Linux by the command line («postgres -D <cluster>»), elsewhere by whether the recorded port answers. */
async function servesCluster(found: Postmaster, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return answers(found.port);
  try {
    const argv = readFileSync(`/proc/${found.pid}/cmdline`, 'utf8').split('\0');
    const folder = argv[argv.indexOf('-D') + 1];
    const isPostgres = basename(argv[0] ?? '') === 'postgres';
    return isPostgres && folder !== undefined && realpathSync(folder) === realpathSync(cluster);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    return answers(found.port);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const finish = (result: boolean): void => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(1_000, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

/** Waits until the server with this process number takes connections; gives up as soon as `ended` says it is gone. */
export async function waitUntilReady(
  cluster: string,
  isOurs: (pid: number) => boolean,
  ended: () => boolean,
): Promise<Postmaster | undefined> {
  for (;;) {
    const found = await readPostmaster(cluster);
    if (found?.status === 'ready' && isOurs(found.pid)) return found;
    if (ended()) return undefined;
    await sleep(POLL_MS);
  }
}

/** A port of 127.0.0.1 nobody listens on at this moment; another program may still be quicker to take it. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
