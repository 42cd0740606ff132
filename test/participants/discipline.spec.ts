import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { IndividualProfileDto } from '../../src/participants/individuals/individuals.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { newPerson, newUnit } from './register-fixtures.js';

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

const SECRET = { decisionNumber: '17/QĐ-UBND', note: 'Vi phạm nồng độ cồn' };

it('tells readers of the record that there was a measure and what of it was changed, not what it said', async () => {
  const { id } = await newPerson(staff, await newUnit(staff, 'Tổ 1'), 'Bùi Kỷ Luật');
  const path = `/api/individuals/${id}/disciplines`;
  const { body } = await staff.post<IndividualProfileDto>(path, {
    year: 2024,
    level: 'reprimand',
    ...SECRET,
  });
  const record = body.disciplines?.[0]?.id ?? '';
  await staff.patch(`${path}/${record}`, { year: 2024, level: 'warning', ...SECRET, version: 1 });
  await staff.post(`${path}/${record}/remove`, { reason: 'Ghi nhầm người', version: 2 });
  const acts = await test.sql(
    `select action, before, after from audit_entries where subject_id = $1 and action like '%discipline' order by id`,
    [id],
  );
  const there = { id: record, year: 2024 };
  expect(acts).toEqual([
    { action: 'individual.add-discipline', before: null, after: there },
    { action: 'individual.change-discipline', before: there, after: { ...there, level: 'có thay đổi' } },
    { action: 'individual.remove-discipline', before: there, after: null },
  ]);
});

it('shows the note of a measure to the ward staff alone', async () => {
  const { id } = await newPerson(staff, await newUnit(staff, 'Tổ 2'), 'Bùi Ghi Chú');
  await staff.post(`/api/individuals/${id}/disciplines`, { year: 2024, level: 'reprimand', ...SECRET });
  const official = await test.account(['official']);
  const notes = await Promise.all(
    [staff, official].map(async (client) => {
      const { body } = await client.get<IndividualProfileDto>(`/api/individuals/${id}`);
      return body.disciplines?.map(({ level, note }) => ({ level, note }));
    }),
  );
  expect(notes).toEqual([[{ level: 'reprimand', note: SECRET.note }], [{ level: 'reprimand', note: null }]]);
});
