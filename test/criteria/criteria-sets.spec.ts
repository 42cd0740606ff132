import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CriteriaSetDto, CriteriaSetPage } from '../../src/criteria/criteria.dto.js';
import type { Phase } from '../../src/campaigns/phases.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { SET_BODY, startScoring, type Problem } from '../scoring-api/scoring-fixture.js';

type Answered = CriteriaSetDto & Problem;

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let campaignId: string;
let number = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

beforeEach(async () => {
  campaignId = await newCampaign();
});

async function newCampaign(): Promise<string> {
  const body = { kind: 'yearly', name: `Phong trào ${++number}`, year: 2025 };
  return (await staff.post<{ id: string }>('/api/campaigns', body)).body.id;
}

function create(body: object = {}, client = staff) {
  return client.post<Answered>(`/api/campaigns/${campaignId}/criteria-sets`, { ...SET_BODY, ...body });
}

function replace(set: CriteriaSetDto, body: object = {}) {
  return staff.put<Answered>(`/api/criteria-sets/${set.id}`, { ...SET_BODY, version: set.version, ...body });
}

async function move(to: Phase, reason?: string): Promise<number> {
  const { body } = await staff.get<{ version: number }>(`/api/campaigns/${campaignId}`);
  return (await staff.post(`/api/campaigns/${campaignId}/phase`, { to, reason, version: body.version }))
    .status;
}

function audits(action: string): Promise<unknown[]> {
  return test.sql(`select action, before, after from audit_entries where action = $1 order by id`, [action]);
}

describe('a criteria set', () => {
  it('is made and read as one document, mapped to the awards the catalogue scores', async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      campaignId,
      code: 'TC-TAPTHE',
      bonusCap: '5.00',
      combining: 'mean',
      minimumSheets: 2,
      tieBreak: ['A.2'],
      frozenAt: null,
      version: 1,
      policy: { canChange: true, canMapAwards: true },
    });
    expect(
      body.groups.map(({ code, max, criteria }) => [code, max, criteria.map((line) => line.code)]),
    ).toEqual([
      ['A', '60.00', ['A.1', 'A.2']],
      ['B', '40.00', ['B.1', 'B.2']],
      ['T', null, ['T.1', 'T.2', 'T.3']],
    ]);
    expect(body.groups[1]?.criteria[0]).toEqual({
      id: expect.any(String),
      code: 'B.1',
      name: 'Đăng ký',
      kind: 'tiered',
      max: '10.00',
      step: null,
      levels: ['10.00', '5.00', '0.00'],
      allowsNotApplicable: false,
      note: '',
    });
    const scored = await test.sql<{ id: string }>(
      `select id from award_types where ward_id = $1 and 'collective' = any(scored_kinds) order by id`,
      [test.wardA],
    );
    expect(scored.length).toBeGreaterThan(1);
    expect(body.awardTypeIds).toEqual(scored.map(({ id }) => id));
    expect((await official.get<Answered>(`/api/criteria-sets/${body.id}`)).body).toEqual({
      ...body,
      policy: { canChange: false, canMapAwards: false },
    });
  });

  it('tells every fault at once, in the request’s own field names, and writes nothing', async () => {
    const before = await audits('criteria-set.create');
    const { status, body } = await create({
      minimumSheets: 1,
      bands: [{ name: 'Tốt', from: '80' }],
      tieBreak: ['Z.9'],
      groups: [{ ...SET_BODY.groups[0], max: null }],
    });
    expect([status, body.code]).toEqual([400, 'invalid-input']);
    expect(body.errors?.map(({ field, code }) => [field, code])).toEqual([
      ['groups.0.max', 'group-max-missing'],
      ['bands', 'no-band-from-zero'],
      ['tieBreak.0', 'unknown-tie-break'],
    ]);
    expect(await audits('criteria-set.create')).toEqual(before);
  });

  it('lets odd tables through with a warning', async () => {
    const { body } = await create({
      groups: [{ ...SET_BODY.groups[0], max: '90' }, ...SET_BODY.groups.slice(1)],
    });
    expect(body.warnings.map(({ code }) => code)).toEqual(['group-max-unreachable']);
  });

  it('is one of its code in the campaign', async () => {
    await create();
    expect((await create()).body.code).toBe('criteria-set-exists');
  });

  it('is replaced as a whole; lines keep their ids by their codes', async () => {
    const { body: set } = await create();
    const [groupA, ...rest] = SET_BODY.groups;
    const lines = [{ code: 'A.3', name: 'Mới', kind: 'graded', max: '5' }, groupA?.criteria[1]];
    const { body } = await replace(set, {
      name: 'Bảng mới',
      groups: [{ ...groupA, criteria: lines }, ...rest],
    });
    expect([body.name, body.version]).toEqual(['Bảng mới', 2]);
    expect(body.groups[0]?.criteria.map(({ code }) => code)).toEqual(['A.3', 'A.2']);
    expect(body.groups[0]?.criteria[1]?.id).toBe(set.groups[0]?.criteria[1]?.id);
    expect(body.awardTypeIds).toEqual(set.awardTypeIds);
    const [entry] = (await audits('criteria-set.change')).slice(-1) as {
      before: CriteriaSetDto;
      after: CriteriaSetDto;
    }[];
    expect([entry?.before.name, entry?.after.name]).toEqual([set.name, 'Bảng mới']);
  });

  it('lets one of two who replace it at once win, and shows the other what stands', async () => {
    const { body: set } = await create();
    const answers = await Promise.all([replace(set, { name: 'Một' }), replace(set, { name: 'Hai' })]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const winner = answers.find(({ status }) => status === 200)?.body.name;
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({ code: 'stale-version', current: { name: winner, version: 2 } });
  });

  it('is deleted while it is a draft, by who has seen it', async () => {
    const { body: set } = await create();
    expect((await staff.delete<Problem>(`/api/criteria-sets/${set.id}?version=9`)).body.code).toBe(
      'stale-version',
    );
    expect((await staff.delete(`/api/criteria-sets/${set.id}?version=1`)).status).toBe(204);
    expect((await staff.get(`/api/criteria-sets/${set.id}`)).status).toBe(404);
    expect(await audits('criteria-set.delete')).toHaveLength(1);
  });

  it('is mapped to awards of its own kind only', async () => {
    const { body: set } = await create();
    const [individual] = await test.sql<{ id: string }>(
      `select id from award_types where ward_id = $1 and not 'collective' = any(subject_kinds) limit 1`,
      [test.wardA],
    );
    const map = (awardTypeIds: unknown[], version = 1) =>
      staff.put<Answered>(`/api/criteria-sets/${set.id}/awards`, { awardTypeIds, version });
    const refused = await map([individual?.id]);
    expect(refused.body.errors?.[0]).toMatchObject({ field: 'awardTypeIds', code: 'award-not-for-kind' });
    const mapped = await map(set.awardTypeIds.slice(0, 1));
    expect([mapped.body.awardTypeIds, mapped.body.version]).toEqual([set.awardTypeIds.slice(0, 1), 2]);
    expect((await map([])).body.code).toBe('stale-version');
  });

  it('is managed by staff only, and unknown to another ward', async () => {
    const { body: set } = await create();
    expect((await create({ code: 'X' }, official)).status).toBe(403);
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    const answers = [
      await stranger.get(`/api/criteria-sets/${set.id}`),
      await stranger.put(`/api/criteria-sets/${set.id}`, { ...SET_BODY, version: 1 }),
      await stranger.delete(`/api/criteria-sets/${set.id}?version=1`),
      await stranger.get(`/api/campaigns/${campaignId}/criteria-sets`),
      await stranger.post(`/api/campaigns/${campaignId}/criteria-sets`, SET_BODY),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('is listed with the same statements whether there is one or three', async () => {
    await create();
    const path = `/api/campaigns/${campaignId}/criteria-sets`;
    const one = await test.countQueries(() => staff.get(path));
    await create({ code: 'TC-2' });
    await create({ code: 'TC-3', subjectKind: 'individual' });
    expect(await test.countQueries(() => staff.get(path))).toBe(one);
    const { body } = await staff.get<CriteriaSetPage>(`${path}?sort=-code&q=TC-&pageSize=2`);
    expect([body.total, body.items.map(({ code }) => code)]).toEqual([3, ['TC-TAPTHE', 'TC-3']]);
    expect(body.items[0]).toMatchObject({ scale: '100.00', criteriaCount: 7, isFrozen: false });
    expect([body.canAdd, (await official.get<CriteriaSetPage>(path)).body.canAdd]).toEqual([true, false]);
  });
});

describe('once scoring opens', () => {
  it('a set takes no change, through the API or around it', async () => {
    const { body: draft } = await create();
    expect([await move('registration'), await move('scoring')]).toEqual([200, 200]);
    const { body: set } = await staff.get<Answered>(`/api/criteria-sets/${draft.id}`);
    expect(set.frozenAt).toEqual(expect.any(String));
    expect(set.policy).toEqual({ canChange: false, canMapAwards: true });
    const { body: page } = await staff.get<CriteriaSetPage>(`/api/campaigns/${campaignId}/criteria-sets`);
    expect(page.canAdd).toBe(false);
    const answers = [
      await replace(set),
      await create({ code: 'TC-2' }),
      await staff.delete<Answered>(`/api/criteria-sets/${set.id}?version=${set.version}`),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      Array(3).fill([409, 'criteria-frozen']),
    );
    for (const sql of [
      `update criteria_sets set name = 'x' where id = $1`,
      `delete from criteria_sets where id = $1`,
      `update criteria set max = 99 where criteria_set_id = $1 and kind = 'graded'`,
      `delete from criteria where criteria_set_id = $1`,
      `insert into criteria_groups (criteria_set_id, code, name, position) values ($1, 'X', 'X', 9)`,
    ]) {
      const outcome = test.inWard((uow) => uow.execute(sql, [set.id]));
      await expect(outcome).rejects.toMatchObject({ driverError: { constraint: 'ck_criteria_frozen' } });
    }
    const mapped = await staff.put<Answered>(`/api/criteria-sets/${set.id}/awards`, {
      awardTypeIds: [],
      version: set.version,
    });
    expect([mapped.status, mapped.body.awardTypeIds]).toEqual([200, []]);
  });

  it('a change begun before waits for the opening, and is refused', async () => {
    const { body: set } = await create();
    await move('registration');
    let replacing: ReturnType<typeof replace> | undefined;
    await test.inWard(async (uow) => {
      await uow.query(`select phase from campaigns where id = $1 for update`, [campaignId]);
      replacing = replace(set, { name: 'Chen ngang' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await uow.execute(`update campaigns set phase = 'scoring' where id = $1`, [campaignId]);
    });
    expect((await replacing)?.body.code).toBe('criteria-frozen');
  });

  it('a set no sheet stands on may change again when the campaign goes back; one that is scored may not', async () => {
    const { body: draft } = await create();
    await move('registration');
    await move('scoring');
    expect(await move('registration', 'Mở nhầm giai đoạn')).toBe(200);
    const { body: set } = await staff.get<Answered>(`/api/criteria-sets/${draft.id}`);
    expect([set.frozenAt, (await replace(set)).status]).toEqual([null, 200]);

    const scored = await startScoring(test, staff);
    campaignId = scored.campaignId;
    const recusal = { reason: 'Là người nhà', version: 0 };
    await scored.members[0]?.put(`/api/score-sheets/${scored.set.id}/${scored.units[0]}/recusal`, recusal);
    expect(await move('registration', 'Mở nhầm giai đoạn')).toBe(200);
    const { body: kept } = await staff.get<Answered>(`/api/criteria-sets/${scored.set.id}`);
    expect((await replace(kept)).body.code).toBe('criteria-frozen');
  });
});

describe('copying a campaign', () => {
  it('copies its sets with their lines and awards, open for change', async () => {
    const { body: set } = await create();
    await staff.put(`/api/criteria-sets/${set.id}/awards`, {
      awardTypeIds: set.awardTypeIds.slice(1),
      version: 1,
    });
    const body = { name: `Bản sao ${++number}`, year: 2026 };
    const copy = await staff.post<{ id: string }>(`/api/campaigns/${campaignId}/copy`, body);
    const page = await staff.get<CriteriaSetPage>(`/api/campaigns/${copy.body.id}/criteria-sets`);
    const { body: copied } = await staff.get<Answered>(`/api/criteria-sets/${page.body.items[0]?.id}`);
    const withoutIds = (one: CriteriaSetDto): unknown =>
      one.groups.map((group) => ({
        ...group,
        id: '',
        criteria: group.criteria.map((line) => ({ ...line, id: '' })),
      }));
    expect(withoutIds(copied)).toEqual(withoutIds(set));
    expect(copied).toMatchObject({
      code: set.code,
      frozenAt: null,
      version: 1,
      awardTypeIds: set.awardTypeIds.slice(1),
    });
    expect(copied.id).not.toBe(set.id);
  });
});
