import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findBinaries, linkLibraries } from '../../src/platform/database/embedded/binaries.js';
import { chooseServerAccount } from '../../src/platform/database/embedded/server-account.js';

const run = promisify(execFile);

/** What `git clone` into `$(mktemp -d)` gives: programs and data below a folder only its owner may enter. */
const closed = mkdtempSync(join(tmpdir(), 'thidua-closed-'));
const copy = join(closed, 'bản sao của dự án');
const binDir = join(copy, 'native', 'bin');

beforeAll(async () => {
  const { binDir: original } = await findBinaries();
  // Symbolic links are left out, as in a package whose install script was not allowed to run.
  cpSync(dirname(original), join(copy, 'native'), {
    recursive: true,
    filter: (path) => path.endsWith('.json') || statSync(path).isDirectory() || !isLinkName(path),
  });
});
afterAll(() => rmSync(closed, { recursive: true, force: true }));

function isLinkName(path: string): boolean {
  return /\/lib\/lib(icu|pq|ecpg|pgtypes)[a-z_0-9]*\.so(\.\d+)?$/.test(path);
}

describe('PostgreSQL in folders closed to others', () => {
  it('gets the links between its libraries that npm did not make', async () => {
    expect(existsSync(join(copy, 'native', 'lib', 'libicuuc.so.60'))).toBe(false);
    await linkLibraries(copy);
    await linkLibraries(copy);
    expect(existsSync(join(copy, 'native', 'lib', 'libicuuc.so.60'))).toBe(true);
  });

  it('runs there for root and for an ordinary user alike, without the folder being opened up', async () => {
    const cluster = join(copy, 'dữ liệu');
    mkdirSync(cluster, { mode: 0o700 });
    const account = await chooseServerAccount([binDir, copy], undefined);
    await account.own(cluster);
    const initdb = account.command(join(binDir, 'initdb'), [
      '-D',
      cluster,
      '-U',
      'x',
      '--auth=reject',
      '--no-sync',
    ]);
    const { file, args, ...identity } = initdb;
    const { stdout } = await run(file, args, { ...identity, cwd: cluster });
    expect(stdout).toContain('Success');
    expect(readdirSync(cluster)).toContain('PG_VERSION');
    expect(statSync(closed).mode & 0o777).toBe(0o700);
    expect(statSync(cluster).uid === 0).toBe(false);
  });
});
