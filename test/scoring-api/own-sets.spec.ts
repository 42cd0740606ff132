import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  GridDto,
  NomineeDto,
  OwnSetsDto,
  SheetPolicyDto,
  SheetStateDto,
} from '../../src/scoring/sheets/score-sheets.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  fillSheet,
  forcePhase,
  markPath,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;
let other: ApiClient;
let unit: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff);
  [member, other] = fixture.members as [ApiClient, ApiClient];
  [unit] = fixture.units as [string];
});

const sheet = (what = ''): string => `/api/score-sheets/${fixture.set.id}/${unit}${what}`;

describe('the sets one scores', () => {
  const ownSets = (client: ApiClient) =>
    client.get<OwnSetsDto & Problem>(`/api/campaigns/${fixture.campaignId}/score-sheets`);

  it('tell how far one has come, and nobody else', async () => {
    const [first = '', second = '', third = ''] = fixture.units;
    await fillSheet(fixture, member, first);
    await member.put(markPath(fixture, second, 'A.2'), { kind: 'points', points: '10', version: 0 });
    await member.put(markPath(fixture, second, 'T.3'), { kind: 'knockout', knockout: false, version: 0 });
    const counts = { submitted: 0, ready: 1, draft: 1, notBegun: 1, recused: 0 };
    const set = {
      criteriaSetId: fixture.set.id,
      code: 'TC-TAPTHE',
      name: 'Bảng tiêu chí chấm điểm tập thể',
      subjectKind: 'collective',
      candidates: 3,
    };
    expect((await ownSets(member)).body).toEqual({
      scorerCode: 'TV1',
      isOpen: true,
      sets: [{ ...set, ...counts }],
    });
    await submitFull(fixture, other, third);
    await other.put(`/api/score-sheets/${fixture.set.id}/${second}/recusal`, {
      version: 0,
      reason: 'Là người nhà',
    });
    expect((await ownSets(other)).body.sets).toEqual([
      { ...set, submitted: 1, ready: 0, draft: 0, notBegun: 1, recused: 1 },
    ]);
    await member.put(markPath(fixture, first, 'A.2'), { kind: null, version: 1 });
    expect((await ownSets(member)).body.sets[0]).toMatchObject({ ready: 0, draft: 2, notBegun: 1 });
  });

  it('are closed with the scores, and refused to who does not score', async () => {
    await forcePhase(test, fixture.campaignId, 'review');
    expect((await ownSets(member)).body.isOpen).toBe(false);
    const outsider = await test.account(['committee-member']);
    const refused = await ownSets(outsider);
    expect([refused.status, refused.body.code]).toEqual([403, 'not-a-scorer']);
    const stranger = await test.account(['committee-member'], { ward: 'B' });
    expect((await ownSets(stranger)).status).toBe(404);
    expect((await ownSets(staff)).status).toBe(403);
  });
});

describe('what one may do with a sheet', () => {
  const NOTHING: SheetPolicyDto = {
    canMark: false,
    canSubmit: false,
    canWithdraw: false,
    canRecuse: false,
    canUnrecuse: false,
    canSeeOthers: false,
    seeingBinds: false,
  };
  const inGrid = async (): Promise<SheetPolicyDto | undefined> =>
    (await member.get<GridDto>(`/api/score-sheets/${fixture.set.id}`)).body.rows[0]?.sheet.policy;
  const nominee = async (query = ''): Promise<NomineeDto> =>
    (await member.get<NomineeDto>(sheet(query))).body;

  it('follows it from the first mark to handing in', async () => {
    const filling = { ...NOTHING, canMark: true, canRecuse: true };
    expect(await inGrid()).toEqual(filling);
    await fillSheet(fixture, member, unit);
    expect(await inGrid()).toEqual({ ...filling, canSubmit: true });
  });

  it('keeps the way back open for who asks without the others, and says what seeing them costs', async () => {
    await submitFull(fixture, other, unit);
    await submitFull(fixture, member, unit);
    const handedIn = { ...NOTHING, canWithdraw: true, canRecuse: true, canSeeOthers: true };
    const blind = await nominee('?others=false');
    expect([blind.others, blind.sheet.policy]).toEqual([null, { ...handedIn, seeingBinds: true }]);
    const seen = await nominee();
    expect(seen.others?.[0]?.total).toBe('90.00');
    expect(seen.sheet.policy).toEqual({ ...handedIn, canWithdraw: false });
    expect(await inGrid()).toEqual({ ...handedIn, canWithdraw: false });
    await test.inWard((uow) =>
      uow.execute(
        `insert into result_freezes (campaign_id, criteria_set_id, number, reopened_at, reopen_reason)
         values ($1, $2, 1, now(), 'Nhập nhầm phiếu')`,
        [fixture.campaignId, fixture.set.id],
      ),
    );
    expect(await inGrid()).toEqual(handedIn);
  });

  it('lets who stepped aside step back', async () => {
    const { body } = await member.put<SheetStateDto>(sheet('/recusal'), {
      version: 0,
      reason: 'Là người nhà',
    });
    expect(body.policy).toEqual({ ...NOTHING, canUnrecuse: true });
    expect(await inGrid()).toEqual(body.policy);
  });

  it('is nothing but reading once scoring is over', async () => {
    await submitFull(fixture, member, unit);
    await forcePhase(test, fixture.campaignId, 'review');
    expect(await inGrid()).toEqual({ ...NOTHING, canSeeOthers: true });
    expect((await nominee('?others=maybe')) as unknown).toMatchObject({ code: 'invalid-input' });
  });
});
