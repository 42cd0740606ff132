import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResultsBoardDto } from '../../src/scoring/results/results.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { startScoring, submitFull, type ScoringFixture } from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let fixture: ScoringFixture;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  fixture = await startScoring(test, staff);
  for (const member of fixture.members) {
    for (const unit of fixture.units) await submitFull(fixture, member, unit);
  }
  const { body } = await official.get<{ version: number }>(`/api/campaigns/${fixture.campaignId}`);
  const move = { to: 'review', version: body.version };
  expect((await official.post(`/api/campaigns/${fixture.campaignId}/phase`, move)).status).toBe(200);
});

afterAll(() => test.close());

async function board(query = ''): Promise<ResultsBoardDto> {
  const { body } = await official.get<ResultsBoardDto>(
    `/api/criteria-sets/${fixture.set.id}/results?${query}`,
  );
  return body;
}

describe('a frozen board that was sent before', () => {
  it('is sent again byte for byte while nothing on it has changed', async () => {
    const path = `/api/criteria-sets/${fixture.set.id}/results`;
    const first = await official.get(path);
    const second = await official.get(path);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('shows a corrected name at once, in whatever order it is asked for', async () => {
    const unit = (await board()).items[0];
    const { body } = await staff.get<{ version: number }>(`/api/collectives/${unit?.participantId}`);
    const corrected = await staff.patch(`/api/collectives/${unit?.participantId}`, {
      name: 'Tên đã sửa',
      version: body.version,
    });
    expect(corrected.status).toBe(200);
    const nameIn = ({ items }: ResultsBoardDto): string | undefined =>
      items.find((item) => item.participantId === unit?.participantId)?.name;
    expect([nameIn(await board()), nameIn(await board('sort=name'))]).toEqual(['Tên đã sửa', 'Tên đã sửa']);
  });

  it('keeps its pages apart, and says the same whether it was kept or not', async () => {
    const pages = [
      await board('pageSize=1&page=1'),
      await board('pageSize=1&page=2'),
      await board('pageSize=1&page=1'),
    ];
    expect(pages.map((page) => page.items[0]?.participantId)).toEqual([
      pages[0]?.items[0]?.participantId,
      pages[1]?.items[0]?.participantId,
      pages[0]?.items[0]?.participantId,
    ]);
    expect(pages[0]?.items[0]?.participantId).not.toBe(pages[1]?.items[0]?.participantId);
    const byId = ({ items }: ResultsBoardDto): unknown[] =>
      items.toSorted((a, b) => (a.participantId < b.participantId ? -1 : 1));
    expect(byId(await board('sort=name'))).toEqual(byId(await board()));
  });

  it('is not there for another ward, which may have asked for the same address before', async () => {
    await board();
    const stranger = await test.account(['official'], { ward: 'B' });
    expect((await stranger.get(`/api/criteria-sets/${fixture.set.id}/results`)).status).toBe(404);
  });
});
