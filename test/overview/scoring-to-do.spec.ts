import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Review } from '../decisions/review.js';
import {
  FULL_MARKS,
  forcePhase,
  startScoring,
  submitFull,
  type ScoringFixture,
} from '../scoring-api/scoring-fixture.js';
import { asksAlike } from '../support/lists.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { counts, toDo } from './looking.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

describe('scoring', () => {
  const NAME = 'Bảng tiêu chí chấm điểm tập thể';

  /** Writes a line of the self-score of one unit, or its appraisal. */
  const mark = (fixture: ScoringFixture, unit: number, code: string, stage = 'marks'): Promise<unknown> =>
    staff.put(
      `/api/self-scores/${fixture.set.id}/${fixture.units[unit] ?? ''}/${stage}/${fixture.criterion[code] ?? ''}`,
      { ...FULL_MARKS[code], version: 0 },
    );

  it('begins with self-scores: the unit’s own, all units’, and those waiting to be appraised', async () => {
    const fixture = await startScoring(test, staff, { phase: 'self-score' });
    const representative = await test.account(['unit-representative'], { collectiveId: fixture.units[0] });
    expect(await counts(representative, fixture.campaignId)).toEqual({ 'own-self-scores': '1 of 1' });
    expect(await counts(staff, fixture.campaignId)).toEqual({ 'self-scores-unfinished': '3 of 3' });
    for (const code of Object.keys(FULL_MARKS)) await mark(fixture, 0, code);
    await mark(fixture, 1, 'A.2');
    expect(await counts(representative, fixture.campaignId)).toEqual({});
    expect(await counts(staff, fixture.campaignId)).toEqual({
      'self-scores-unfinished': '2 of 3',
      'self-scores-to-appraise': '1 of 1',
    });
    // As many as the list the item leads to shows.
    const list = `/api/criteria-sets/${fixture.set.id}/self-scores`;
    const inState = async (state: string): Promise<number> =>
      (await staff.get<{ total: number }>(`${list}?state=${state}`)).body.total;
    expect([await inState('complete'), await inState('in-progress'), await inState('not-begun')]).toEqual([
      1, 1, 1,
    ]);
    for (const code of Object.keys(FULL_MARKS)) await mark(fixture, 0, code, 'appraisals');
    expect(await counts(staff, fixture.campaignId)).toEqual({ 'self-scores-unfinished': '2 of 3' });
  });

  it('counts a member’s own sheets set by set, and leaves out whom they stepped aside for', async () => {
    const fixture = await startScoring(test, staff);
    const [member, other] = fixture.members as [ApiClient, ApiClient];
    const [first, second] = fixture.units as [string, string];
    await submitFull(fixture, member, first);
    const path = `/api/score-sheets/${fixture.set.id}/${second}/recusal`;
    const recused = await member.put(path, { reason: 'Là người của đơn vị', version: 0 });
    expect(recused.status).toBe(200);
    const { items } = await toDo(member, fixture.campaignId);
    expect(items).toEqual([
      {
        code: 'sheets-to-submit',
        title: `Phiếu chấm của bạn chưa nộp – ${NAME}`,
        ...{ count: 1, outOf: 2, dueOn: null, isOverdue: false },
        target: {
          ...{ page: 'scoring', campaignId: fixture.campaignId, criteriaSetId: fixture.set.id, state: null },
        },
      },
    ]);
    expect(await counts(other, fixture.campaignId)).toEqual({ 'sheets-to-submit': '3 of 3' });
    expect(await counts(staff, fixture.campaignId)).toEqual({ 'sheets-missing': '4 of 5' });
    const outsider = await test.account(['committee-member']);
    expect(await counts(outsider, fixture.campaignId)).toEqual({});
  });

  it('waits to be closed by an official once the last sheet is in', async () => {
    const fixture = await startScoring(test, staff, { members: 1 });
    const [member] = fixture.members as [ApiClient];
    const [last, ...others] = fixture.units as [string, ...string[]];
    for (const unit of others) await submitFull(fixture, member, unit);
    expect(await counts(official, fixture.campaignId)).toEqual({ 'sheets-missing': '1 of 3' });
    await submitFull(fixture, member, last);
    expect(await counts(official, fixture.campaignId)).toEqual({ 'scoring-to-close': '1' });
    expect(await counts(staff, fixture.campaignId)).toEqual({});
    await forcePhase(test, fixture.campaignId, 'review');
    expect(await counts(official, fixture.campaignId)).toEqual({});
  });
});

describe('awards', () => {
  it('lead from accepted registrations to verdicts and decisions, staff’s and officials’ work apart', async () => {
    const review = await Review.open(test, staff);
    const campaignId = await review.year.campaign('Phong trào xét khen');
    const unit = await review.year.unit('Trường Tiểu học');
    const good = await review.year.person(unit, 'Lê Thị Na', { rating: 'good' });
    const unrated = await review.year.person(unit, 'Lê Thị Nụ');
    for (const person of [good, unrated]) await review.year.register(campaignId, person, 'LDTT');
    expect(await counts(staff, campaignId)).toEqual({ 'nominations-to-make': '2' });
    await staff.post(`/api/campaigns/${campaignId}/nominations/from-registrations`);
    expect(await counts(staff, campaignId)).toEqual({ 'nominations-to-evaluate': '2' });
    await staff.post(`/api/campaigns/${campaignId}/nominations/evaluate`);
    expect(await counts(staff, campaignId)).toEqual({ 'nominations-unknown': '1' });
    const unknown = (await review.nominations(campaignId)).find(({ verdict }) => verdict === 'unknown');
    await review.setAside(unknown?.id ?? '');
    expect(await counts(staff, campaignId)).toEqual({});
    const { body: draft } = await review.draft(campaignId, ['LDTT']);
    expect(await counts(staff, campaignId)).toEqual({ 'decisions-to-propose': '1' });
    expect(await counts(official, campaignId)).toEqual({});
    const path = `/api/decisions/${draft.id}`;
    await staff.post(`${path}/propose`, { version: 1 });
    expect(await counts(staff, campaignId)).toEqual({});
    expect(await counts(official, campaignId)).toEqual({ 'decisions-to-approve': '1' });
    await official.post(`${path}/approve`, { version: 2 });
    expect(await counts(official, campaignId)).toEqual({ 'decisions-to-issue': '1' });
    expect((await toDo(official, campaignId)).items[0]?.target).toEqual({
      ...{ page: 'decisions', campaignId, criteriaSetId: null, state: 'approved' },
    });
  });
});

it('takes the same number of statements for one item and for three', async () => {
  const fixture = await startScoring(test, staff, { members: 1 });
  const more = (number: number) =>
    test.inWard(async (uow) => {
      const [set] = await uow.query<{ id: string }>(
        `insert into criteria_sets (campaign_id, code, name, subject_kind, combining, minimum_sheets, bands)
         select campaign_id, code || $2, name, subject_kind, combining, minimum_sheets, bands from criteria_sets where id = $1 returning id`,
        [fixture.set.id, String(number)],
      );
      await uow.execute(
        `insert into criteria_set_awards (criteria_set_id, award_type_id)
         select $1, award_type_id from criteria_set_awards where criteria_set_id = $2`,
        [set?.id, fixture.set.id],
      );
    });
  const path = `/api/overview/to-do?campaignId=${fixture.campaignId}`;
  await asksAlike(test, { reader: fixture.members[0] as ApiClient, path }, more);
});
