import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync, type Stats } from 'node:fs';
import { chown, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../../runtime/startup-error.js';

const run = promisify(execFile);

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];
/** Bits of CapEff in /proc/self/status, most modest capability first. */
const PASSING_CAPABILITIES = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
];

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** How PostgreSQL programs are started here: as ourselves, or, since PostgreSQL refuses root, as another account. */
export interface ServerAccount {
  /** Puts a program and its arguments into the form to spawn. */
  command(
    program: string,
    args: readonly string[],
  ): { file: string; args: string[]; uid?: number; gid?: number };
  /** Gives a file or folder to the account; nothing to do when it is our own. */
  own(path: string): Promise<void>;
}

/** Everything runs as the user who started the program. */
const OURSELVES: ServerAccount = {
  command: (program, args) => ({ file: program, args: [...args] }),
  own: async () => undefined,
};

/**
 * Chooses the account of the database server. Only root has to choose: the owner of an existing cluster, else the
 * system user `postgres` (made when absent), else `nobody`.
 *
 * @param reach folders the account must get into; when one lies below a folder closed to others (a clone under /root
 *   or in a 0700 temporary folder), the server gets the right to pass such folders and keeps every other limit of an
 *   ordinary user. Folders of other people are never opened up.
 * @param cluster the existing data cluster, if there is one
 */
export async function chooseServerAccount(
  reach: readonly string[],
  cluster: string | undefined,
): Promise<ServerAccount> {
  if (process.platform === 'win32' || process.geteuid?.() !== 0) {
    if (cluster !== undefined) assertOwnCluster(cluster);
    return OURSELVES;
  }
  const owner = cluster === undefined ? undefined : statSync(cluster);
  const identity = owner !== undefined && owner.uid !== 0 ? owner : await systemUser();
  const { uid, gid } = identity;
  const prefix = reach.every((folder) => canReach(folder, { uid, gid }))
    ? undefined
    : passingPrefix({ uid, gid });
  return {
    command: (program, args) =>
      prefix === undefined
        ? { file: program, args: [...args], uid, gid }
        : { file: prefix.file, args: [...prefix.args, program, ...args] },
    own: (path) => chown(path, uid, gid),
  };
}

/** An ordinary user can neither read nor serve a cluster that belongs to another account. */
function assertOwnCluster(cluster: string): void {
  if (process.platform === 'win32') return;
  const owner = statSync(cluster).uid;
  if (owner === process.geteuid?.()) return;
  throw new StartupError(
    `Dữ liệu trong "${cluster}" thuộc người dùng hệ thống khác (uid ${owner}): ` +
      'xin chạy bằng đúng người dùng đã tạo ra nó, hoặc đặt DATA_DIR sang thư mục khác.',
  );
}

async function systemUser(): Promise<Identity> {
  const found = (await userNamed('postgres')) ?? (await createUser()) ?? (await userNamed('nobody'));
  if (found) return found;
  throw new StartupError(
    'PostgreSQL không chạy dưới quyền root và máy này không có người dùng "postgres": ' +
      'xin chạy chương trình bằng một người dùng thường.',
  );
}

async function userNamed(name: string): Promise<Identity | undefined> {
  const fields = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'))
    .find((parts) => parts[0] === name);
  const uid = Number(fields?.[2]);
  return fields !== undefined && uid > 0 ? { uid, gid: Number(fields[3]) } : undefined;
}

async function createUser(): Promise<Identity | undefined> {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  try {
    await run('useradd', [...options, '--shell', '/bin/false', 'postgres']);
  } catch {
    return undefined; // no useradd, or a read-only system: the next choice is tried
  }
  return userNamed('postgres');
}

/** Whether every folder above `path`, and `path` itself, lets the account in. Judged by the mode bits alone. */
function canReach(path: string, identity: Identity): boolean {
  let folder = path;
  while (!existsSync(folder)) folder = dirname(folder);
  for (;;) {
    if (!mayEnter(statSync(folder), identity)) return false;
    const parent = dirname(folder);
    if (parent === folder) return true;
    folder = parent;
  }
}

function mayEnter(folder: Stats, { uid, gid }: Identity): boolean {
  const bit = folder.uid === uid ? 0o100 : folder.gid === gid ? 0o010 : 0o001;
  return (folder.mode & bit) !== 0;
}

/**
 * setpriv (util-linux, present on every Debian and Red Hat) starts the server as the account with one capability of
 * root left: to pass folders closed to it. `no_setuid_fixup` makes access(2), by which PostgreSQL looks for its own
 * files, honour that capability too.
 */
function passingPrefix({ uid, gid }: Identity): { file: string; args: string[] } {
  const file = SETPRIV.find((path) => existsSync(path));
  const capability = passingCapability();
  if (file === undefined || capability === undefined) {
    throw new StartupError(
      'Chương trình đang chạy bằng root trong một thư mục chỉ root vào được nên PostgreSQL không đọc được tệp của nó: ' +
        'xin chuyển chương trình và DATA_DIR ra thư mục mọi người vào được, hoặc chạy bằng một người dùng thường.',
    );
  }
  const caps = `+${capability}`;
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const rights = [`--inh-caps=${caps}`, `--ambient-caps=${caps}`, `--bounding-set=-all,${caps}`];
  return { file, args: [...identity, ...rights, '--securebits=+no_setuid_fixup', '--'] };
}

function passingCapability(): string | undefined {
  const held = /^CapEff:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  if (held === undefined) return undefined;
  return PASSING_CAPABILITIES.find(({ bit }) => (BigInt(`0x${held}`) >> bit) & 1n)?.name;
}
