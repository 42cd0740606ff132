import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSIONS } from '../../src/access/permissions.js';
import '../../src/app.module.js';
import { allActs } from '../../src/audit/act-words.js';

it('every act that is put on record has a name for people', () => {
  const acts = allActs();
  const subjects = new Set(acts.map(({ action }) => action.split('.')[0]));
  const known = new Set<string>([...acts.map(({ action }) => action), ...PERMISSIONS]);
  const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => [
      ...readFileSync(join('src', file), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)*\.[a-z-]+)'/g),
    ])
    .map((match) => match[1] ?? '')
    .filter((name) => subjects.has(name.split('.')[0]));
  expect(written.length).toBeGreaterThan(40);
  expect([...new Set(written)].filter((name) => !known.has(name))).toEqual([]);
});
