import type { LoggerService } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBinaries, majorVersion } from './binaries.js';
import {
  assertSameMajor,
  clusterExists,
  clusterPaths,
  createCluster,
  readSecrets,
  SUPERUSER,
} from './cluster.js';
import { lockDataFolder, prepareDataFolder } from './data-folder.js';
import { ensureDatabase, OWNER } from './owner-database.js';
import { endLeftover } from './postmaster.js';
import { chooseServerAccount } from './server-account.js';
import { ServerProcess } from './server-process.js';

export interface EmbeddedOptions {
  /** Absolute folder; the server keeps to `database/` in it. */
  readonly dataDir: string;
  readonly log: LoggerService;
  /** False trades safety against a power cut for speed: for tests only. Default true. */
  readonly durable?: boolean;
  /** Told when the server died and could not be brought back; the program can but end. */
  readonly onLost?: (error: Error) => void;
}

export interface EmbeddedPostgres {
  /** Connects as the owner of the program's database: no superuser, so that row-level security holds for it too. */
  readonly url: string;
  /** Connects as superuser to the maintenance database; for tests, which make databases of their own. */
  readonly adminUrl: string;
  readonly pid: number;
  /** Fast shutdown; waits for the end. May be called again: all callers wait for the same stop. */
  stop(): Promise<void>;
}

/**
 * Runs a real PostgreSQL server on the data folder, for this process alone: locks the folder, makes the cluster the
 * first time, ends a server that a killed program left behind, and starts on a free port of 127.0.0.1.
 *
 * @throws StartupError, one sentence for the person at the terminal
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const durable = options.durable ?? true;
  const { log } = options;
  await prepareDataFolder(dataDir);
  const lock = await lockDataFolder(dataDir);
  try {
    const binaries = await findBinaries();
    const paths = clusterPaths(dataDir);
    const major = await majorVersion(binaries);
    const existing = existsSync(paths.cluster) ? paths.cluster : undefined;
    const account = await chooseServerAccount([binaries.binDir, existing ?? dataDir], existing);
    const env = serverEnvironment();
    if (!clusterExists(paths)) {
      log.log('Đang tạo cơ sở dữ liệu lần đầu', 'Database');
      await createCluster(dataDir, { binaries, account, env, durable });
    }
    await assertSameMajor(paths, major);
    const secrets = await readSecrets(paths);
    const leftover = await endLeftover(paths.cluster, binaries.pgCtl);
    if (leftover !== 'none')
      log.warn({ msg: 'Đã dọn máy chủ dữ liệu của lần chạy trước', leftover }, 'Database');
    const server = new ServerProcess({ paths, binaries, account, env, durable, log, onLost: options.onLost });
    await server.start();
    const urlOf = (user: string, password: string, database: string): string =>
      `postgres://${user}:${password}@127.0.0.1:${server.port}/${database}`;
    const adminUrl = urlOf(SUPERUSER, secrets.superuser, 'postgres');
    const stop = once(async () => {
      await server.stop();
      await lock.release();
    });
    await ensureDatabase(adminUrl, secrets.owner).catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
    return { url: urlOf(OWNER, secrets.owner, OWNER), adminUrl, pid: server.pid, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** PostgreSQL's programs read PG* variables, which are meant for whatever else runs on this machine. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^PG|^DATABASE_URL$|^LC_/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
