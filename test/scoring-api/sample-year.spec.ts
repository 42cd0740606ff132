import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { CriteriaSetPage } from '../../src/criteria/criteria.dto.js';
import type { ResultsBoardDto } from '../../src/scoring/results/results.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { addParticipant, forcePhase, register } from './scoring-fixture.js';

interface Expected {
  kind: string;
  name: string;
  unit: string;
  block: string;
  criteria: string;
  sheets: Record<string, string>;
  points: string;
  complete: boolean;
  knockout: boolean;
  classification: string;
  rankInBlock: number | null;
  rankOverall: number | null;
}

interface Import {
  id: string;
  status: string;
  report: { sheets: { rows: Record<string, number> }[]; counts: Record<string, number> };
  result: Record<string, number> | null;
}

const FOLDER = `${import.meta.dirname}/../../samples/ward-2025`;

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let campaignId: string;
let expected: Expected[];
const sets: Record<string, string> = {};

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  ({ results: expected } = JSON.parse(await readFile(`${FOLDER}/expected.json`, 'utf8')) as {
    results: Expected[];
  });
  const campaign = await staff.post<{ id: string }>('/api/campaigns', {
    kind: 'yearly',
    name: 'Năm 2025',
    year: 2025,
  });
  campaignId = campaign.body.id;
});

afterAll(() => test.close());

async function bringIn(kind: string, file: string): Promise<Import> {
  const bytes = await readFile(`${FOLDER}/${file}`);
  const preview = await staff.upload<Import>('/api/imports', bytes, file, { kind, campaignId });
  expect([preview.status, preview.text.slice(0, 300)]).toEqual([201, expect.any(String)]);
  return preview.body;
}

async function apply(preview: Import): Promise<Import> {
  const applied = await staff.post<Import>(`/api/imports/${preview.id}/apply`);
  expect([applied.status, applied.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
  return applied.body;
}

function totals(report: Import['report']): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { rows } of report.sheets) {
    for (const [status, count] of Object.entries(rows)) sum[status] = (sum[status] ?? 0) + count;
  }
  return sum;
}

async function board(setId: string): Promise<Expected[]> {
  const { body } = await official.get<ResultsBoardDto>(`/api/criteria-sets/${setId}/results?pageSize=200`);
  return body.items.map((item) => ({
    kind: item.unitName === null ? 'Tập thể' : 'Cá nhân',
    name: item.name,
    unit: item.unitName ?? '',
    block: item.block ?? '',
    criteria: Object.keys(sets).find((code) => sets[code] === setId) ?? '',
    sheets: Object.fromEntries(item.sheets.map(({ scorer, state, total }) => [scorer, total ?? state])),
    points: item.points ?? '',
    complete: item.complete,
    knockout: item.knockout,
    classification: item.classification ?? '',
    rankInBlock: item.rankInBlock,
    rankOverall: item.rankOverall,
  }));
}

function inOrder(results: Expected[]): Expected[] {
  return results.toSorted((a, b) =>
    `${a.kind}${a.unit}${a.name}`.localeCompare(`${b.kind}${b.unit}${b.name}`),
  );
}

describe('a ward’s year, brought in from its workbooks', () => {
  it('takes the criteria tables, and a second time changes nothing', async () => {
    const preview = await bringIn('criteria', 'tieu-chi.xlsx');
    expect(totals(preview.report)).toMatchObject({ changed: 0, unchanged: 0, error: 0 });
    expect((await apply(preview)).result).toEqual({ sets: 2, criteria: 18 });
    const again = await bringIn('criteria', 'tieu-chi.xlsx');
    expect(totals(again.report)).toMatchObject({ new: 0, changed: 0, error: 0 });
    expect((await apply(again)).result).toEqual({ sets: 0, criteria: 0 });
    const page = await staff.get<CriteriaSetPage>(`/api/campaigns/${campaignId}/criteria-sets`);
    for (const { code, id } of page.body.items) sets[code] = id;
    expect(page.body.items.map(({ code, scale, criteriaCount }) => [code, scale, criteriaCount])).toEqual([
      ['TC-TAPTHE', '100.00', 13],
      ['TC-CANHAN', '100.00', 5],
    ]);
  });

  it('takes the score book, and a second time changes nothing', async () => {
    await test.inWard(async (uow) => {
      const units = new Map<string, string>();
      for (const { kind, name, block } of expected) {
        if (kind === 'Tập thể') units.set(name, await addParticipant(uow, 'collective', name, { block }));
      }
      await register(uow, sets['TC-TAPTHE'] ?? '', [...units.values()]);
      const people: string[] = [];
      for (const { kind, name, unit } of expected) {
        if (kind === 'Cá nhân')
          people.push(await addParticipant(uow, 'individual', name, { unitId: units.get(unit) }));
      }
      await register(uow, sets['TC-CANHAN'] ?? '', people);
    });
    for (let index = 1; index <= 5; index += 1) {
      const { accountId } = await test.account(['committee-member']);
      await staff.post(`/api/campaigns/${campaignId}/scorers`, {
        accountId,
        code: `TV${index}`,
        position: index,
      });
    }
    await forcePhase(test, campaignId, 'scoring');
    const started = performance.now();
    const preview = await bringIn('score-book', 'cham-diem.xlsx');
    expect(totals(preview.report)).toMatchObject({ changed: 0, error: 0 });
    const applied = await apply(preview);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(applied.result).toEqual({ ...preview.report.counts, marks: expect.any(Number) });
    const again = await bringIn('score-book', 'cham-diem.xlsx');
    expect(totals(again.report)).toMatchObject({ new: 0, changed: 0, error: 0 });
    expect((await apply(again)).result).toEqual({ sheets: 0, recusals: 0, marks: 0 });
  });

  it('shows all 130 results as worked out independently, live and frozen', async () => {
    const live = [...(await board(sets['TC-TAPTHE'] ?? '')), ...(await board(sets['TC-CANHAN'] ?? ''))];
    expect(inOrder(live)).toEqual(inOrder(expected));
    const campaign = await official.get<{ version: number }>(`/api/campaigns/${campaignId}`);
    const move = { to: 'review', version: campaign.body.version };
    expect((await official.post(`/api/campaigns/${campaignId}/phase`, move)).status).toBe(200);
    const frozen = [...(await board(sets['TC-TAPTHE'] ?? '')), ...(await board(sets['TC-CANHAN'] ?? ''))];
    expect(frozen).toEqual(live);
  });
});
