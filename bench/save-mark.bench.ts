import { startBareServer } from './bare-server.js';
import { ratioFigure, type Figure, type Pair } from './children.js';
import { requestsPerSecond, type Load } from './load.js';
import type { ScoredWard } from './scored-ward.js';

const CONNECTIONS = 20;

interface Grid {
  readonly rows: readonly { readonly participantId: string }[];
}

interface CriteriaSet {
  readonly campaignId: string;
  readonly groups: readonly {
    readonly criteria: readonly { readonly id: string; readonly kind: string }[];
  }[];
}

/**
 * One member's marks saved one by one over twenty connections: each request changes the next of 150 × 7 graded lines,
 * with the version it was last left at, so that every one of them writes a mark, its sheet and its audit entry.
 */
export async function benchSaveMark(scored: ScoredWard, rounds = 5, seconds = 4): Promise<Figure[]> {
  const { ward, criteriaSetId, newMember } = scored;
  const set = await newMember.get<CriteriaSet>(`/api/criteria-sets/${criteriaSetId}`);
  const { wardId } = await wardOf(scored);
  const floor = await startBareServer(new URL('./floors/save-mark-floor.js', import.meta.url), [
    ward.floorDatabaseUrl,
    wardId,
    newMember.accountId,
    criteriaSetId,
    scored.campaignId,
  ]);
  try {
    const grid = await newMember.get<Grid>(`/api/score-sheets/${criteriaSetId}`);
    const lines = set.groups.flatMap((group) => group.criteria).filter((line) => line.kind === 'graded');
    const places = grid.rows.flatMap((row) =>
      lines.map((line) => ({ participantId: row.participantId, criterionId: line.id })),
    );
    let turn = 0;
    // A turn walks all places once before any comes again: no two connections ever hold the same one.
    const next =
      (prefix: (participantId: string) => string): NonNullable<Load['next']> =>
      () => {
        const place = places[turn % places.length] ?? { participantId: '', criterionId: '' };
        const version = Math.floor(turn / places.length);
        turn += 1;
        const points = version % 2 === 0 ? '1.00' : '2.00';
        return {
          path: `${prefix(place.participantId)}/${place.criterionId}`,
          body: JSON.stringify({ kind: 'points', points, version }),
        };
      };
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round++) {
      pairs.push({
        ours: await requestsPerSecond({
          url: ward.server.address,
          method: 'PUT',
          headers: { ...newMember.headers, 'content-type': 'application/json' },
          next: next((participantId) => `/api/score-sheets/${criteriaSetId}/${participantId}/marks`),
          connections: CONNECTIONS,
          seconds,
        }),
        floor: await requestsPerSecond({
          url: floor.address,
          method: 'PUT',
          next: next((participantId) => `/${participantId}`),
          connections: CONNECTIONS,
          seconds,
        }),
      });
    }
    return [ratioFigure('saving one mark, 20 connections', 'requests/s', pairs)];
  } finally {
    await floor.stop();
  }
}

async function wardOf({ clerk }: ScoredWard): Promise<{ wardId: string }> {
  const { id } = await clerk.get<{ id: string }>('/api/ward');
  return { wardId: id };
}
