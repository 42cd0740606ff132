import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NomineeDto, SheetStateDto } from '../../src/scoring/sheets/score-sheets.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  forcePhase,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;
let other: ApiClient;
let unit: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

beforeEach(async () => {
  fixture = await startScoring(test, staff, { members: 2 });
  [member, other] = fixture.members as [ApiClient, ApiClient];
  [unit] = fixture.units as [string];
});

const sheet = (what = ''): string => `/api/score-sheets/${fixture.set.id}/${unit}${what}`;
const withdraw = (version: number) =>
  member.delete<SheetStateDto & Problem>(sheet(`/submission?version=${version}`));

describe('what others gave, once seen,', () => {
  it('closes the way back: withdrawing, and stepping aside and back again', async () => {
    await submitFull(fixture, other, unit);
    const version = await submitFull(fixture, member, unit);
    expect((await member.get<NomineeDto>(sheet())).body.others?.[0]?.total).toBe('90.00');
    const refused = await withdraw(version);
    expect([refused.status, refused.body.code]).toEqual([409, 'others-seen']);
    const aside = await member.put<SheetStateDto>(sheet('/recusal'), { version, reason: 'Là người nhà' });
    const back = await member.delete<Problem>(sheet(`/recusal?version=${aside.body.version}`));
    expect([aside.status, back.status, back.body.code]).toEqual([200, 409, 'others-seen']);
  });

  it('is seen only where there was something to see', async () => {
    const version = await submitFull(fixture, member, unit);
    expect((await member.get<NomineeDto>(sheet())).body.others?.[0]?.state).toBe('missing');
    await submitFull(fixture, other, unit);
    expect((await withdraw(version)).status).toBe(200);
    expect((await member.get<NomineeDto>(sheet())).body.others).toBeNull();
  });

  it('binds no longer after the scores were re-opened', async () => {
    await submitFull(fixture, other, unit);
    const version = await submitFull(fixture, member, unit);
    await member.get(sheet());
    await test.inWard((uow) =>
      uow.execute(
        `insert into result_freezes (campaign_id, criteria_set_id, number, reopened_at, reopen_reason)
         values ($1, $2, 1, now(), 'Nhập nhầm phiếu')`,
        [fixture.campaignId, fixture.set.id],
      ),
    );
    expect((await withdraw(version)).status).toBe(200);
  });
});

describe('the record of acts', () => {
  const entries = async (): Promise<{ action: string; before: unknown; after: unknown }[]> =>
    (
      await official.get<{ items: { action: string; before: unknown; after: unknown }[] }>(
        `/api/audit?subjectType=score-sheet&pageSize=50`,
      )
    ).body.items.slice(0, 7);

  it('keeps marks and totals back until scoring is closed, and then tells them', async () => {
    await submitFull(fixture, member, unit);
    const during = await entries();
    expect(during.map(({ action }) => action)).toEqual([
      'score-sheet.submit',
      ...Array<string>(6).fill('score-mark.save'),
    ]);
    expect(during.map(({ before, after }) => ({ before, after }))).toEqual(
      Array(7).fill({ before: null, after: { sealed: true } }),
    );
    await forcePhase(test, fixture.campaignId, 'review');
    const after = await entries();
    expect(after[0]?.after).toEqual({ total: '90.00', knockout: false });
    expect(after.at(-1)?.after).toMatchObject({ kind: 'ratio', actual: '9', target: '10' });
  });
});
