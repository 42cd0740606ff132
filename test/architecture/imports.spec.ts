import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const SRC = resolve('src');

/**
 * The order data flows in. A feature may import what stands to its left and nothing to its right: otherwise a change
 * in a list could break the register it is made from. Features of one step do not know each other.
 */
const STEPS: readonly (readonly string[])[] = [
  ['platform'],
  ['audit'],
  ['access'],
  ['imports'],
  ['catalogue'],
  ['campaigns'],
  ['participants', 'criteria'],
  ['honours'],
  ['scoring'],
  ['awards'],
  ['council'],
  ['decisions', 'proposals'],
  ['name-proofs'],
  ['certificates'],
  ['exports', 'overview'],
  ['sample-year'],
];

/** Files that put the application together may name every feature. */
const COMPOSITION = new Set(['main.ts', 'app.module.ts', 'app.setup.ts']);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));
const imports = files.flatMap(importsOf);

describe('architecture: imports', () => {
  it('knows every folder of src', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => stepName(file)));
    expect([...folders].filter((folder) => step(folder) < 0)).toEqual([]);
  });

  it('lets data flow one way: nothing imports from its right or from beside it', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (COMPOSITION.has(from) || stepName(from) === stepName(to)) return false;
      return step(stepName(to)) >= step(stepName(from));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no cycles', () => {
    expect(findCycle()).toEqual([]);
  });

  it('never takes an entity of another feature: tables meet in foreign keys, not in classes', () => {
    // A type alone binds one feature to the other's columns just as well.
    const wrong = imports.filter(
      ({ from, to }) => to.endsWith('.entity.ts') && stepName(from) !== stepName(to),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('keeps the platform ignorant of awards', () => {
    const wrong = imports.filter(
      ({ from, to }) => stepName(from) === 'platform' && stepName(to) !== 'platform',
    );
    expect(wrong).toEqual([]);
  });

  it('has no barrels: a file is imported by its own name', () => {
    expect(files.filter((file) => file.endsWith('/index.ts'))).toEqual([]);
  });

  it('has no forwardRef: a circle is mended, not hidden', () => {
    expect(files.filter((file) => readFileSync(join(SRC, file), 'utf8').includes('forwardRef('))).toEqual([]);
  });
});

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const pattern = /^(import|export)[\s\S]*?from '(\.{1,2}\/[^']+)';/gm;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const target = resolve(SRC, dirname(file), match[2] ?? '').replace(/\.js$/, '.ts');
    const to = relative(SRC, target).split(sep).join('/');
    // Migrations belong to the database, not to a feature.
    return to.startsWith('..') ? [] : [{ from: file, to, text: match[0] }];
  });
}

function stepName(file: string): string {
  return file.split('/')[0] ?? file;
}

function step(name: string): number {
  return STEPS.findIndex((names) => names.includes(name));
}

function findCycle(): string[] {
  const targets = new Map<string, string[]>();
  // Types vanish when the program is built, so a circle of types is no circle of files.
  for (const { from, to, text } of imports)
    if (!text.startsWith('import type')) targets.set(from, [...(targets.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (state.get(file) === 'done') return [];
    if (state.get(file) === 'open') return [...path.slice(path.indexOf(file)), file];
    state.set(file, 'open');
    path.push(file);
    for (const next of targets.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    state.set(file, 'done');
    return [];
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
