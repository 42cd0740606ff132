import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RegistrationSummaryDto } from '../../src/participants/registrations/registrations.dto.js';
import type { ApiClient } from '../support/test-app.js';
import { awardId, campaignIn, type PageAnswer } from './register-fixtures.js';
import {
  openRegistrationOffice,
  type RegistrationAnswer,
  type RegistrationOffice,
} from './registration-office.js';

let office: RegistrationOffice;
let test: RegistrationOffice['test'];
let staff: RegistrationOffice['staff'];
let representative: RegistrationOffice['representative'];
let unitA: RegistrationOffice['unitA'];
let unitB: RegistrationOffice['unitB'];
let award: RegistrationOffice['award'];
let people: RegistrationOffice['people'];
let stranger: RegistrationOffice['stranger'];
let register: RegistrationOffice['register'];
let act: RegistrationOffice['act'];

beforeAll(async () => {
  office = await openRegistrationOffice();
  ({ test, staff, representative, unitA, unitB, award, people, stranger, register, act } = office);
});

afterAll(async () => {
  await test.close();
});

describe('many at once, sent back or recalled', () => {
  it('carry one reason and the same flagged fields, and all of them or none', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const sent: { id: string; version: number }[] = [];
    for (const person of people.slice(0, 3)) {
      const { id, version } = (
        await act(representative, 'submit', (await register(representative, campaignId, person)).body)
      ).body;
      sent.push({ id, version });
    }
    const [first, ...others] = sent;
    const why = { reason: 'Chưa ghi thành tích', flaggedFields: ['summary'] };
    const many = (by: ApiClient, name: string, items: object[], more: object = {}) =>
      by.post<RegistrationAnswer & { moved?: number }>(`/api/registrations/${name}`, { items, ...more });
    expect((await many(representative, 'return', sent, why)).status).toBe(403);
    expect((await many(staff, 'return', sent)).status).toBe(400);
    expect((await many(representative, 'recall', [first as object])).body).toEqual({ moved: 1 });
    const refused = await many(staff, 'return', [{ id: first?.id, version: 3 }, ...others], why);
    expect([refused.status, refused.body.code]).toEqual([409, 'act-not-allowed']);
    expect((await many(staff, 'return', others, why)).body).toEqual({ moved: 2 });
    const { body } = await staff.get<PageAnswer<RegistrationAnswer>>(
      `/api/registrations?campaignId=${campaignId}&sort=-handledAt,name`,
    );
    expect(
      body.items.map(({ status, returnReason, flaggedFields }) => [status, returnReason, flaggedFields]),
    ).toEqual([
      ['returned', 'Chưa ghi thành tích', ['summary']],
      ['returned', 'Chưa ghi thành tích', ['summary']],
      ['draft', null, []],
    ]);
  });
});

describe('the summary', () => {
  it('counts by unit and by award, in their order, and a unit’s own for the unit', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const title = await awardId(test, 'Tập thể lao động tiên tiến');
    const [one = '', two = ''] = people;
    await act(representative, 'submit', (await register(representative, campaignId, one)).body);
    await register(representative, campaignId, two);
    await register(staff, campaignId, unitB, { awardTypeId: title });
    const foreigner = await register(staff, campaignId, stranger);
    await act(staff, 'accept', (await act(staff, 'submit', foreigner.body)).body);
    const summary = async (by: ApiClient, query: string) =>
      (
        await by.get<RegistrationSummaryDto & { code?: string }>(
          `/api/registrations/summary?campaignId=${campaignId}&${query}`,
        )
      ).body;
    const none = {
      draft: 0,
      submitted: 0,
      returned: 0,
      accepted: 0,
      collectives: 0,
      individuals: 0,
      households: 0,
    };
    const own = {
      ...none,
      ...{
        id: unitA,
        name: 'Tổ dân phố 2',
        block: 'Khối TDP',
        total: 2,
        draft: 1,
        submitted: 1,
        individuals: 2,
      },
    };
    expect(await summary(staff, 'by=unit')).toEqual({
      rows: [
        own,
        {
          ...none,
          ...{ id: unitB, name: 'Tổ dân phố 10', block: 'Khối TDP', total: 2, draft: 1, accepted: 1 },
          ...{ collectives: 1, individuals: 1 },
        },
      ],
      totals: { ...none, total: 4, draft: 2, submitted: 1, accepted: 1, collectives: 1, individuals: 3 },
    });
    const awards = await summary(staff, 'by=award');
    expect(awards.rows.map(({ id, block, total, collectives }) => [id, block, total, collectives])).toEqual([
      [title, null, 1, 1],
      [award, null, 3, 0],
    ]);
    const { id, name, block, ...counts } = own;
    expect([name, block]).toEqual(['Tổ dân phố 2', 'Khối TDP']);
    expect(await summary(representative, 'by=unit')).toEqual({
      rows: [{ id, name, block, ...counts }],
      totals: counts,
    });
    expect(await summary(staff, 'by=unit&block=Khac')).toEqual({ rows: [], totals: { ...none, total: 0 } });
    expect((await summary(staff, 'by=person')).code).toBe('invalid-input');
    expect((await summary(await test.account(['ward-staff'], { ward: 'B' }), 'by=unit')).code).toBe(
      'not-found',
    );
    expect((await summary(await test.account(['administrator']), 'by=unit')).code).toBe('forbidden');
  });
});
