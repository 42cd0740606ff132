import { readFileSync } from 'node:fs';
import type { ApiClient, TestApp } from '../support/test-app.js';

/** The answers of the API these tests look into, as far as they do. */
export interface ImportAnswer {
  id: string;
  status: string;
  code?: string;
  fileName: string;
  report: {
    sheets: {
      sheet: string;
      rows: Record<'new' | 'changed' | 'unchanged' | 'error', number>;
      warned: number;
    }[];
    codes: { code: string; severity: string; rows: number }[];
    cleaned: { whitespace: number; unicodeNfc: number };
    counts: Record<string, number>;
    corrected: number;
  };
  result: Record<string, number> | null;
  appliedBy: string | null;
  version: number;
  policy: { canApply: boolean; canDiscard: boolean; canCorrect: boolean; canDownload: boolean };
}

export interface RowAnswer {
  sheet: string;
  row: number;
  subject: string;
  label: string;
  status: string;
  issues: {
    code: string;
    severity: string;
    message: string;
    suggestions?: string[];
    cell?: { field: string; column: number; label: string; text: string };
    fix?: { kind: string; options: string[]; list?: string };
  }[];
  corrections: {
    column: number;
    field: string;
    label: string;
    original: string;
    value: string;
    isForSameText: boolean;
  }[];
  values: Record<string, unknown>;
  before: Record<string, unknown> | null;
}

export interface PageAnswer<Row> {
  items: Row[];
  total: number;
  page: number;
  pageSize: number;
}

export const SAMPLE = readFileSync('samples/ward-2025/dang-ky.xlsx');
export const EXPECTED = JSON.parse(readFileSync('samples/ward-2025/expected.json', 'utf8')) as {
  import: {
    units: number;
    people: number;
    registrations: number;
    errors: { sheet: string; row: number; code: string }[];
    warnings: { sheet: string; row: number; code: string }[];
    cleanedCells: { whitespace: number; unicode: number };
  };
};

/** A campaign of 2025 standing in a phase; `days` are the first and last day of that phase, from today. */
export async function campaignIn(
  test: TestApp,
  phase: string,
  days: [from: number, to: number] = [-1, 1],
  ward: 'A' | 'B' = 'A',
): Promise<string> {
  return test.inWard(async (uow) => {
    const [campaign] = await uow.query<{ id: string }>(
      `insert into campaigns (kind, name, year, phase) values ('yearly', 'Phong trào ' || gen_random_uuid(), 2025, $1) returning id`,
      [phase],
    );
    const id = campaign?.id ?? '';
    if (['registration', 'self-score', 'scoring', 'review'].includes(phase)) {
      await uow.execute(
        `insert into campaign_phases (campaign_id, phase, opens_on, closes_on)
         select $1, $2, today + $3::int, today + $4::int from (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as today) t`,
        [id, phase, ...days],
      );
    }
    return id;
  }, ward);
}

/** Moves the days of the registration phase, as time would. */
export async function moveRegistrationDays(
  test: TestApp,
  campaignId: string,
  from: number,
  to: number,
): Promise<void> {
  await test.inWard((uow) =>
    uow.execute(
      `update campaign_phases set opens_on = today + $2::int, closes_on = today + $3::int
         from (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as today) t where campaign_id = $1 and phase = 'registration'`,
      [campaignId, from, to],
    ),
  );
}

/** The code of the latest refusals and the number of acts on record: for checks that a refusal left nothing. */
export async function auditCount(test: TestApp): Promise<number> {
  const [row] = await test.sql<{ count: number }>(`select count(*)::int as count from audit_entries`);
  return row?.count ?? 0;
}

export async function awardId(test: TestApp, name: string, ward: 'A' | 'B' = 'A'): Promise<string> {
  return test.inWard(async (uow) => {
    const [row] = await uow.query<{ id: string }>(`select id from award_types where name = $1`, [name]);
    if (!row) throw new Error(`No award «${name}» in the catalogue`);
    return row.id;
  }, ward);
}

export async function newUnit(
  staff: ApiClient,
  name: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const answer = await staff.post<{ id: string }>('/api/collectives', { name, ...more });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.id;
}

export async function newPerson(
  staff: ApiClient,
  unitId: string,
  name: string,
  more: Record<string, unknown> = {},
): Promise<{ id: string; version: number }> {
  const answer = await staff.post<{ id: string; version: number }>('/api/individuals', {
    name,
    unitId,
    ...more,
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}
