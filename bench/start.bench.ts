import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Person } from '../scripts/sample/api.js';
import { startServer } from '../scripts/sample/server.js';
import { median, type Figure } from './children.js';

/** From the command to the first answer of /api/health, over data that is there already. No floor: people wait for it. */
export async function benchStart(rounds = 5): Promise<Omit<Figure, 'floor' | 'ratio'>[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
  await (await startServer({ dataDir, port: 0 })).stop();
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    const server = await startServer({ dataDir, port: 0 });
    await Person.anonymous(server.address).get('/api/health');
    seconds.push((performance.now() - begun) / 1000);
    await server.stop();
  }
  rmSync(dataDir, { recursive: true, force: true });
  const ours = Math.round(median(seconds) * 1000) / 1000;
  return [{ name: 'start to first answer, existing data', ours, unit: 's' }];
}
