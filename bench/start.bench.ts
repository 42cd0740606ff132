import { startServer } from '../scripts/sample/server.js';
import { Person } from '../scripts/sample/api.js';
import { median, type Figure } from './children.js';
import { openBenchWard } from './ward.js';

/** From the command to the first answer of /api/health, over data that is there already. No floor: people wait for it. */
export async function benchStart(rounds = 5): Promise<Omit<Figure, 'floor' | 'ratio'>[]> {
  const ward = await openBenchWard();
  await ward.server.stop();
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    const server = await startServer({ dataDir: ward.dataDir, port: 0 });
    await Person.anonymous(server.address).get('/api/health');
    seconds.push((performance.now() - begun) / 1000);
    await server.stop();
  }
  await ward.close();
  return [
    {
      name: 'start to first answer, existing data',
      ours: Math.round(median(seconds) * 1000) / 1000,
      unit: 's',
    },
  ];
}
