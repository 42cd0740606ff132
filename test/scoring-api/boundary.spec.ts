import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BoundaryDto } from '../../src/scoring/results/results.dto.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { startScoring, submitFull, type Problem, type ScoringFixture } from './scoring-fixture.js';

let test: TestApp;
let official: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  const staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  fixture = await startScoring(test, staff);
  const [first, second] = fixture.members as [ApiClient, ApiClient];
  member = first;
  for (const unit of fixture.units) {
    for (const one of [first, second]) await submitFull(fixture, one, unit);
  }
});

afterAll(() => test.close());

function boundary(query: string, client = official): Promise<Answer<BoundaryDto & Problem>> {
  return client.get(`/api/criteria-sets/${fixture.set.id}/results/boundary?${query}`);
}

describe('the boundary of the awards', () => {
  it('points out who is tied across it, by name, and how many places are left for them', async () => {
    const { body } = await boundary('places=1');
    expect(body).toMatchObject({ places: 1, tie: { rank: 1, placesLeft: 1 } });
    expect(body.tie?.participantIds.toSorted()).toEqual([...fixture.units].toSorted());
    expect(body.tie?.names).toHaveLength(fixture.units.length);
  });

  it('says nothing when everyone tied is within', async () => {
    const { body } = await boundary(`places=${fixture.units.length}`);
    expect(body).toEqual({ places: fixture.units.length, tie: null });
  });

  it.each(['places=0', 'places=x', '', 'places=1&la=2'])('refuses «%s»', async (query) => {
    expect((await boundary(query)).status).toBe(400);
  });

  it('is hidden from those who score until the results are frozen, and is not there for another ward', async () => {
    const hidden = await boundary('places=1', member);
    expect([hidden.status, hidden.body.code]).toEqual([403, 'results-hidden']);
    const stranger = await test.account(['official'], { ward: 'B' });
    expect((await boundary('places=1', stranger)).status).toBe(404);
  });
});
