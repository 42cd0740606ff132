import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccountDto } from '../../src/access/access.dto.js';
import type { Role } from '../../src/access/permissions.js';
import { SessionService } from '../../src/access/session.service.js';
import type { CampaignDto } from '../../src/campaigns/campaigns.dto.js';
import type { AwardTypeDto } from '../../src/catalogue/catalogue.dto.js';
import { HonoursLedger } from '../../src/honours/honours-ledger.service.js';
import { WardYear } from '../awards/ward-year.js';
import { Review } from '../decisions/review.js';
import { startScoring } from '../scoring-api/scoring-fixture.js';
import { asksAlike, rowsOf } from '../support/lists.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

const ROLES: readonly Role[] = ['ward-staff', 'administrator', 'official'];

let test: TestApp;
let reader: ApiClient;
let stranger: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  reader = await test.account(ROLES);
  stranger = await test.account(ROLES, { ward: 'B' });
});

afterAll(() => test.close());

/** As many statements for three rows as for one, and none of the rows for somebody of another ward. */
async function holds(path: string, more: (number: 2 | 3) => Promise<unknown>): Promise<void> {
  await asksAlike(test, { reader, path }, more);
  expect(await rowsOf(stranger, path)).toEqual([]);
}

/** The whole list, without a filter, is what stands in the ward's own rows. */
async function isTheWardsOwn(path: string, table: string): Promise<void> {
  for (const client of [reader, stranger]) {
    const [own] = await test.sql<{ n: number }>(
      `select count(*)::int as n from ${table} where ward_id = $1`,
      [client.wardId],
    );
    const { body } = await client.get<{ total: number }>(path);
    expect({ path, total: body.total }).toEqual({ path, total: own?.n });
  }
}

describe('a list takes the same statements for one row and for three, and tells another ward nothing:', () => {
  it('the record of acts', async () => {
    const { accountId } = await test.account(['official']);
    const path = `/api/accounts/${accountId}`;
    const change = async (version: number): Promise<void> => {
      const { displayName, roles, status } = (await reader.get<AccountDto>(path)).body;
      const body = { displayName, roles, status, version, post: `Chức vụ ${version}` };
      expect((await reader.patch(path, body)).status).toBe(200);
    };
    await change(1);
    await holds(`/api/audit?subjectId=${accountId}`, change);
    await isTheWardsOwn('/api/audit', 'audit_entries');
  });

  it('base salaries', async () => {
    const source = 'Nghị định thử danh sách';
    const add = async (number: number): Promise<void> => {
      const body = { amountDong: 3_000_000 + number, validFrom: `204${number}-07-01`, source };
      expect((await reader.post('/api/catalogue/base-salaries', body)).status).toBe(201);
    };
    await add(1);
    await holds(`/api/catalogue/base-salaries?q=${encodeURIComponent(source)}`, add);
    await isTheWardsOwn('/api/catalogue/base-salaries', 'base_salaries');
  });

  it('rules of eligibility', async () => {
    const award = await reader.post<AwardTypeDto>('/api/catalogue/award-types', {
      code: 'HVT',
      name: 'Hoa việc tốt',
      category: 'title',
      grantedBy: 'ward',
      subjectKinds: ['individual'],
      scoredKinds: [],
      carriesMoney: false,
      sortOrder: 500,
      validFrom: '2024-01-01',
      source: 'Quy chế của phường',
    });
    const add = (number: number) =>
      test.inWard((uow) =>
        uow.execute(
          `with book as (insert into rule_books (name, valid_from, is_active, is_verified)
             values ('Quy chế ' || $2, $2::date, true, true) returning id)
           insert into rule_sets (book_id, award_type_id, subject_kind, conditions, source, sureness)
           select id, $1, 'individual', '{"kind": "all", "of": []}', 'Quy chế của phường', 'local' from book`,
          [award.body.id, `202${number}-02-01`],
        ),
      );
    await add(1);
    await holds(`/api/rule-sets?awardTypeId=${award.body.id}`, add);
    await isTheWardsOwn('/api/rule-sets', 'rule_sets');
  });

  it('scorers, and how far each has come', async () => {
    for (const path of ['campaign', 'set'] as const) {
      const { campaignId, set } = await startScoring(test, reader, { members: 1 });
      const add = async (number: number): Promise<void> => {
        const { accountId } = await test.account(['committee-member']);
        const body = { accountId, code: `TV${number}`, position: number };
        expect((await reader.post(`/api/campaigns/${campaignId}/scorers`, body)).status).toBe(201);
      };
      const list =
        path === 'set' ? `/api/criteria-sets/${set.id}/progress` : `/api/campaigns/${campaignId}/scorers`;
      await holds(list, add);
    }
  });

  it('candidates', async () => {
    const { campaignId, set, units } = await startScoring(test, reader);
    const accept = (...ids: (string | undefined)[]) =>
      test.sql(
        `update registrations set status = case when participant_id = any($2::uuid[]) then 'accepted' else 'submitted' end
          where campaign_id = $1`,
        [campaignId, ids],
      );
    await accept(units[0]);
    await holds(`/api/criteria-sets/${set.id}/candidates`, (number) => accept(...units.slice(0, number)));
  });

  it('closings of the scores', async () => {
    const { campaignId, set } = await startScoring(test, reader);
    const path = `/api/campaigns/${campaignId}`;
    const move = async (to: string): Promise<void> => {
      const { version } = (await reader.get<CampaignDto>(path)).body;
      const body = { to, version, reason: 'Nhập nhầm phiếu' };
      expect((await reader.post(`${path}/phase`, body)).status).toBe(200);
    };
    await move('review');
    await holds(`/api/criteria-sets/${set.id}/freezes`, async () => {
      await move('scoring');
      await move('review');
    });
  });

  it('a participant’s honours', async () => {
    const year = new WardYear(test);
    const name = 'Hoàng Thị Mai';
    const participantId = await year.person(await year.unit('Trường Mầm non'), name);
    const awardTypeId = await year.award('LDTT');
    const record = (number: number) =>
      test.inWard(() =>
        test.app.get(HonoursLedger).record([
          {
            ...{ participantId, name, awardTypeId, subjectKind: 'individual', unitName: 'Trường Mầm non' },
            ...{ awardName: 'Lao động tiên tiến', year: 2020 + number, decisionNumber: '247/QĐ-UBND' },
            ...{ decidedOn: '2024-01-10', source: 'import', decisionId: null },
          },
        ]),
      );
    await record(1);
    await holds(`/api/participants/${participantId}/honours`, record);
  });

  it('the money of a decision', async () => {
    const review = await Review.open(test, reader);
    const people = ['Lê Thị Na', 'Lê Thị Nụ', 'Lê Thị Nương'].map((name) => ({ name }));
    const campaign = await review.campaign({ LDTT: people });
    const [first, ...others] = await review.nominations(campaign);
    const { body: draft } = await review.draftOf(campaign, [first?.id ?? '']);
    const path = `/api/decisions/${draft.id}`;
    await holds(`${path}/money`, async (number) => {
      const body = { nominationIds: [others[number - 2]?.id], version: number - 1 };
      expect((await reader.post(`${path}/lines`, body)).status).toBe(200);
    });
    const sum = await stranger.get<{ totalDong?: number }>(`${path}/money`);
    expect(sum.body.totalDong ?? 0).toBe(0);
  });

  it('one’s own sessions', async () => {
    const owner = await test.account(['official']);
    const open = () =>
      test.app.get(SessionService).open(owner.accountId, { get: () => undefined, ip: '127.0.0.1' } as never);
    await asksAlike(test, { reader: owner, path: '/api/session/all' }, open);
    const own = (await rowsOf(owner, '/api/session/all')).map(({ id }) => id);
    for (const client of [reader, stranger]) {
      const theirs = await rowsOf(client, '/api/session/all');
      expect([theirs.length, theirs.filter(({ id }) => own.includes(id))]).toEqual([1, []]);
      expect((await client.delete(`/api/session/all/${String(own[0])}`)).status).toBe(404);
    }
  });
});
