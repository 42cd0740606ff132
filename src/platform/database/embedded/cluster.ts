import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { errorText, StartupError } from '../../runtime/startup-error.js';
import type { PostgresBinaries } from './binaries.js';
import { syncFolder } from './data-folder.js';
import type { ServerAccount } from './server-account.js';

const run = promisify(execFile);
const UNFINISHED = 'database.new-';

/** Bootstrap superuser of the cluster; only this supervisor uses it. */
export const SUPERUSER = 'postgres';

/** The folders and files of the embedded server below the data folder. */
export interface ClusterPaths {
  /** Holds all of the below and is put in place by one rename. */
  readonly home: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  readonly secrets: string;
  /** The server's log, on Windows only: elsewhere it goes through our log. */
  readonly serverLog: string;
}

export interface ClusterSecrets {
  readonly superuser: string;
  readonly owner: string;
}

export function clusterPaths(dataDir: string, home = join(dataDir, 'database')): ClusterPaths {
  return {
    home,
    cluster: join(home, 'cluster'),
    secrets: join(home, 'secrets.json'),
    serverLog: join(home, 'server.log'),
  };
}

/** Without secrets a cluster cannot be opened, so both count: they appear together. */
export function clusterExists(paths: ClusterPaths): boolean {
  return existsSync(join(paths.cluster, 'PG_VERSION')) && existsSync(paths.secrets);
}

/**
 * Makes the cluster in a folder beside its final place and renames it when it is complete and on disk, so that being
 * killed in the middle leaves nothing half made. Leftovers of such a death are removed first.
 *
 * @param durable false skips forcing to disk: for tests
 */
export async function createCluster(
  dataDir: string,
  tools: { binaries: PostgresBinaries; account: ServerAccount; env: NodeJS.ProcessEnv; durable: boolean },
): Promise<void> {
  const { binaries, account, durable } = tools;
  for (const name of await readdir(dataDir)) {
    if (name.startsWith(UNFINISHED)) await rm(join(dataDir, name), { recursive: true, force: true });
  }
  const final = clusterPaths(dataDir);
  if (existsSync(final.home)) {
    throw new StartupError(
      `Thư mục "${final.home}" không chứa một cơ sở dữ liệu đầy đủ: xin khôi phục nó từ bản sao lưu, ` +
        'hoặc chuyển nó đi nơi khác để chương trình tạo cơ sở dữ liệu mới.',
    );
  }
  const paths = clusterPaths(dataDir, join(dataDir, `${UNFINISHED}${randomBytes(4).toString('hex')}`));
  const passwordFile = join(paths.home, 'initial-password');
  const secrets: ClusterSecrets = { superuser: randomSecret(), owner: randomSecret() };
  try {
    await mkdir(paths.home);
    await chmod(paths.home, 0o711); // whatever the umask: the server's account has to pass through
    await mkdir(paths.cluster, { mode: 0o700 });
    await account.own(paths.cluster);
    await writeFile(passwordFile, secrets.superuser, { mode: 0o600 });
    await account.own(passwordFile);
    const args = ['-D', paths.cluster, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    args.push('--encoding=UTF8', '--locale=C', '--no-instructions', ...(durable ? [] : ['--no-sync']));
    const { file, args: full, ...identity } = account.command(binaries.initdb, args);
    await run(file, full, { ...identity, env: tools.env, cwd: paths.cluster, windowsHide: true });
    await rm(passwordFile);
    await writeFile(paths.secrets, JSON.stringify(secrets), { mode: 0o600, flush: durable });
    await syncFolder(paths.home);
    await rename(paths.home, final.home);
    await syncFolder(dataDir);
  } catch (error) {
    await rm(paths.home, { recursive: true, force: true }).catch(() => undefined);
    throw initFailure(dataDir, error);
  }
}

function initFailure(dataDir: string, error: unknown): StartupError {
  const detail =
    errorText(error)
      .split('\n')
      .filter((line) => /initdb: (error|detail)|FATAL|PANIC|No space/.test(line))
      .at(-1) ?? errorText(error);
  // PostgreSQL on Windows reads paths in the system's old code page and fails on other letters.
  const plain = process.platform === 'win32' && /[^\x20-\x7e]/.test(dataDir);
  const advice = plain
    ? ' Trên Windows, xin đặt DATA_DIR tới một đường dẫn không dấu, ví dụ C:\\thidua\\data.'
    : '';
  return new StartupError(`Không tạo được cơ sở dữ liệu trong "${dataDir}": ${detail.trim()}.${advice}`, {
    cause: error,
  });
}

function randomSecret(): string {
  return randomBytes(24).toString('hex');
}

export async function readSecrets(paths: ClusterPaths): Promise<ClusterSecrets> {
  try {
    return JSON.parse(await readFile(paths.secrets, 'utf8')) as ClusterSecrets;
  } catch (error) {
    throw new StartupError(`Không đọc được "${paths.secrets}" (${errorText(error)}).`, { cause: error });
  }
}

/** @throws StartupError when the cluster was written by another major version of PostgreSQL */
export async function assertSameMajor(paths: ClusterPaths, ours: number): Promise<void> {
  const theirs = (await readFile(join(paths.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (Number(theirs) === ours) return;
  throw new StartupError(
    `Dữ liệu trong "${paths.cluster}" do PostgreSQL ${theirs} tạo ra, còn chương trình này kèm PostgreSQL ${ours}: ` +
      'xin dùng lại phiên bản chương trình cũ, hoặc chuyển dữ liệu sang theo hướng dẫn vận hành.',
  );
}

/**
 * Writes postgresql.conf anew for each start, as the port changes each time. An administrator's own settings belong
 * into custom.conf beside it, which is read last and never touched.
 *
 * @param durable false lets commits be lost in a power cut: for tests
 */
export async function writeSettings(
  paths: ClusterPaths,
  account: ServerAccount,
  options: { port: number; durable: boolean },
): Promise<void> {
  const durable = options.durable ? 'on' : 'off';
  const settings = {
    listen_addresses: `'127.0.0.1'`,
    port: String(options.port),
    unix_socket_directories: `''`,
    max_connections: '60',
    password_encryption: `'scram-sha-256'`,
    shared_buffers: '64MB',
    work_mem: '8MB',
    max_wal_size: '256MB',
    huge_pages: 'off',
    jit: 'off',
    // An answer «saved» must survive a power cut.
    fsync: durable,
    full_page_writes: durable,
    synchronous_commit: durable,
    timezone: `'UTC'`,
    log_timezone: `'UTC'`,
    datestyle: `'iso, ymd'`,
    lc_messages: `'C'`,
    // Refused statements are the program's affair and its texts may hold personal data: they stay out of the log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
    log_autovacuum_min_duration: '-1',
    log_line_prefix: `''`,
    include_if_exists: `'custom.conf'`,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const file = join(paths.cluster, 'postgresql.conf');
  const fresh = `${file}.new`;
  await writeFile(
    fresh,
    ['# Written anew at each start; put your own settings into custom.conf.', ...lines, ''].join('\n'),
    {
      mode: 0o600,
    },
  );
  await account.own(fresh);
  await rename(fresh, file);
  await syncFolder(dirname(file));
}
