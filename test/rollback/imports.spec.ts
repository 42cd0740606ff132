import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { campaignIn, type ImportAnswer } from '../participants/register-fixtures.js';
import { forcePhase } from '../scoring-api/scoring-fixture.js';
import { allOrNothing } from '../support/acts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;
let campaignId: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  campaignId = await campaignIn(test, 'registration');
});

afterAll(() => test.close());

async function bringIn(kind: string, file: string): Promise<Record<string, number> | null> {
  const preview = await staff.upload<ImportAnswer>(
    '/api/imports',
    await readFile(`samples/ward-2025/${file}`),
    file,
    kind === 'honours' ? { kind } : { kind, campaignId },
  );
  const { result } = await allOrNothing(test, 'import.apply', () =>
    staff.post<ImportAnswer>(`/api/imports/${preview.body.id}/apply`),
  );
  return result;
}

describe('a workbook whose application cannot be put on record leaves nothing behind', () => {
  it('in the register, the criteria, the score sheets and the ledger of honours', async () => {
    expect(await bringIn('register', 'dang-ky.xlsx')).toMatchObject({ registrations: 281 });
    expect(await bringIn('criteria', 'tieu-chi.xlsx')).toEqual({ sets: 2, criteria: 18 });
    await test.sql(`update registrations set status = 'accepted', handled_at = now(), submitted_at = now()`);
    for (let number = 1; number <= 5; number += 1) {
      const { accountId } = await test.account(['committee-member']);
      const scorer = { accountId, code: `TV${number}`, position: number };
      expect((await staff.post(`/api/campaigns/${campaignId}/scorers`, scorer)).status).toBe(201);
    }
    await forcePhase(test, campaignId, 'scoring');
    const scores = await bringIn('score-book', 'cham-diem.xlsx');
    const [written] = await test.sql<Record<string, number>>(
      `select (select count(*)::int from score_sheets where status = 'submitted') as sheets,
              (select count(*)::int from score_sheets where status = 'recused') as recusals,
              (select count(*)::int from score_marks) as marks`,
    );
    expect(scores).toEqual(written);
    expect(await bringIn('honours', 'lich-su.xlsx')).toEqual({ honours: 595 });
  });
});
