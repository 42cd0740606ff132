import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FirstStepsDto } from '../../src/overview/overview.dto.js';
import { addParticipant, SET_BODY } from '../scoring-api/scoring-fixture.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let administrator: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  administrator = await test.account(['administrator']);
});

afterAll(() => test.close());

async function steps(client: ApiClient): Promise<FirstStepsDto> {
  return (await client.get<FirstStepsDto>('/api/overview/first-steps')).body;
}

/** Done of the four steps, in their order. */
async function done(): Promise<boolean[]> {
  return (await steps(administrator)).steps.map(({ isDone }) => isDone);
}

it('a ward that has only been set up is led from accounts to criteria, each step by whoever may take it', async () => {
  const { isDone, steps: first } = await steps(administrator);
  expect(isDone).toBe(false);
  expect(first.map(({ code, isDone: one, canDo }) => [code, one, canDo])).toEqual([
    ['accounts', false, true],
    ['units', false, false],
    ['campaign', false, false],
    ['criteria', false, false],
  ]);
  const staff = await test.account(['ward-staff']);
  await test.account(['committee-member']);
  expect(await done()).toEqual([false, false, false, false]);
  await test.account(['official']);
  expect(await done()).toEqual([true, false, false, false]);
  await test.inWard((uow) => addParticipant(uow, 'collective', 'Tổ dân phố 1'));
  expect(await done()).toEqual([true, true, false, false]);
  const { body } = await staff.post<{ id: string }>('/api/campaigns', {
    kind: 'yearly',
    name: 'Phong trào năm 2026',
    year: 2026,
  });
  expect(await done()).toEqual([true, true, true, false]);
  await staff.post(`/api/campaigns/${body.id}/criteria-sets`, SET_BODY);
  const last = await steps(staff);
  expect(last).toEqual({
    isDone: true,
    steps: [
      expect.objectContaining({ code: 'accounts', isDone: true, canDo: false }),
      expect.objectContaining({ code: 'units', count: 1, isDone: true, canDo: true }),
      expect.objectContaining({ code: 'campaign', count: 1, isDone: true, canDo: true }),
      expect.objectContaining({ code: 'criteria', count: 1, isDone: true, canDo: true }),
    ],
  });
  // Another ward has nothing of it.
  const stranger = await test.account(['ward-staff'], { ward: 'B' });
  expect((await steps(stranger)).steps.map(({ count }) => count)).toEqual([expect.any(Number), 0, 0, 0]);
});
