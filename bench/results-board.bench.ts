import { startBareServer } from './bare-server.js';
import { ratioFigure, type Figure, type Pair } from './children.js';
import { requestsPerSecond } from './load.js';
import type { ScoredWard } from './scored-ward.js';

const CONNECTIONS = 20;

/** The frozen board of 150 units in one page, by our program and by a bare one with one statement: same bytes. */
export async function benchResultsBoard(scored: ScoredWard, rounds = 5, seconds = 4): Promise<Figure[]> {
  const { ward, criteriaSetId, official } = scored;
  const floor = await startBareServer(new URL('./floors/results-board-floor.js', import.meta.url), [
    ward.floorDatabaseUrl,
    criteriaSetId,
  ]);
  try {
    const path = `/api/criteria-sets/${criteriaSetId}/results?pageSize=200`;
    const [ours, theirs] = [await official.text(path), await (await fetch(floor.address)).text()];
    const at = [...ours].findIndex((letter, index) => letter !== theirs[index]);
    if (ours !== theirs)
      throw new Error(
        `The floor answers other bytes: ${ours.slice(at - 200, at + 80)}\n${theirs.slice(at - 200, at + 80)}`,
      );
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round++) {
      pairs.push({
        ours: await requestsPerSecond({
          url: ward.server.address + path,
          headers: official.headers,
          connections: CONNECTIONS,
          seconds,
        }),
        floor: await requestsPerSecond({ url: floor.address, connections: CONNECTIONS, seconds }),
      });
    }
    return [ratioFigure('results board of 150 units, 20 connections', 'requests/s', pairs)];
  } finally {
    await floor.stop();
  }
}
