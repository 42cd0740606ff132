import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NominationDto, NominationPage } from '../../src/awards/awards.dto.js';
import type { ByRankAnswerDto, SelectionAnswerDto } from '../../src/awards/selection/selection.dto.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { nominating, type Nominating } from './nominating.js';

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
  readonly changed?: readonly { readonly id: string; readonly version: number }[];
  readonly decided?: readonly { readonly id: string }[];
}

/** Places 1, 2, 2, 4; the last is in another block and has only band Khá, so that the rules say no. */
const RANKED = [
  { name: 'Phạm Thị Ánh', rank: 1, classification: 'Xuất sắc' },
  { name: 'Phạm Thị Bưởi', rank: 2, classification: 'Tốt' },
  { name: 'Phạm Thị Cam', rank: 2, classification: 'Tốt' },
  { name: 'Phạm Thị Dừa', rank: 4, classification: 'Khá' },
] as const;
const [FIRST, SECOND, THIRD, LAST] = RANKED.map(({ name }) => name) as [string, string, string, string];
const REASON = 'Để dành năm sau';

let test: TestApp;
let staff: ApiClient;
let n: Nominating;
let campaignId: string;
let setId: string;
let merit: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  n = await nominating(test, staff);
  merit = await n.year.award('GK');
});

afterAll(() => test.close());

beforeEach(async () => {
  campaignId = await n.campaign();
  const unit = await n.year.unit(n.name('Trường Mầm non'));
  setId = await n.year.criteriaSet(campaignId, 'individual', ['GK']);
  const freeze = await n.year.freeze(setId);
  for (const { name, rank, classification } of RANKED) {
    const person = await n.year.person(unit, name);
    await n.year.register(campaignId, person, 'GK');
    await n.year.frozenResult(freeze, person, { points: String(100 - rank), classification }, rank);
  }
  await test.sql(
    `update frozen_results r set block = case when p.name = $2 then 'Khối B' else 'Khối A' end,
            rank_in_block = case when p.name = $2 then 1 else rank_overall end
       from participants p where p.id = r.participant_id and r.freeze_id = $1`,
    [freeze, LAST],
  );
  await n.fromRegistrations(campaignId);
  await n.evaluate(campaignId);
});

async function nominations(query = 'sort=name'): Promise<NominationPage['items']> {
  return n.list(campaignId, query);
}

async function named(...names: readonly string[]): Promise<{ id: string; version: number }[]> {
  const all = await nominations();
  return names.map((name) => {
    const { id, version } = all.find((one) => one.name === name) as NominationDto;
    return { id, version };
  });
}

function select(body: object, by = staff): Promise<Answer<SelectionAnswerDto & Problem>> {
  return by.post(`/api/campaigns/${campaignId}/nominations/selection`, body);
}

function byRank(upToRank: number, more: object = {}): Promise<Answer<ByRankAnswerDto & Problem>> {
  const body = { awardTypeId: merit, criteriaSetId: setId, scope: 'overall', upToRank, ...more };
  return staff.post(`/api/campaigns/${campaignId}/nominations/selection/by-rank`, body);
}

/** Names with how they stand, and why they are left out. */
async function standing(): Promise<Record<string, string>> {
  const all = await nominations();
  return Object.fromEntries(all.map(({ name, status, setAsideReason }) => [name, setAsideReason ?? status]));
}

const AS_NOMINATED = { [FIRST]: 'proposed', [SECOND]: 'proposed', [THIRD]: 'proposed', [LAST]: 'proposed' };

async function undo({ undo: bodies }: SelectionAnswerDto): Promise<void> {
  for (const body of bodies) expect((await select(body)).status).toBe(200);
}

describe('many at once', () => {
  it('are left out for one reason, put on record once, and taken in again as the answer says', async () => {
    const items = await named(SECOND, FIRST);
    const { status, body } = await select({ items, isSelected: false, reason: REASON, onDate: '2026-01-15' });
    expect(status).toBe(200);
    const changed = items.map(({ id, version }) => ({ id, version: version + 1 }));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(body.setAside.toSorted(byId)).toEqual(changed.toSorted(byId));
    expect([body.selected, body.undo]).toEqual([[], [{ isSelected: true, items: body.setAside }]]);
    expect(body.meter.totals).toEqual({
      ...{ nominated: 4, met: 3, notMet: 1, unknown: 0, overridden: 0, setAside: 2, selected: 1, decided: 0 },
      selectedDong: 710_000,
    });
    expect(await standing()).toEqual({ ...AS_NOMINATED, [FIRST]: REASON, [SECOND]: REASON });
    await undo(body);
    expect(await standing()).toEqual(AS_NOMINATED);
    const acts = await test.sql(
      `select action, subject_label as label, reason from audit_entries where subject_id = $1 and action like '%select%' order by id`,
      [campaignId],
    );
    expect(acts).toEqual([
      { action: 'nomination.select-many', label: '2 đề nghị', reason: REASON },
      { action: 'nomination.select-many', label: '2 đề nghị', reason: null },
    ]);
  });

  it('get back the reasons they had, each its own, when taking them in is undone', async () => {
    const [first, second] = (await named(FIRST, SECOND)) as [object, object];
    const items = [{ ...first, reason: 'Đã được tỉnh khen' }, second];
    await select({ items, isSelected: false, reason: REASON });
    const { body } = await select({ items: await named(FIRST, SECOND), isSelected: true });
    expect(await standing()).toEqual(AS_NOMINATED);
    await undo(body);
    expect(await standing()).toEqual({ ...AS_NOMINATED, [FIRST]: 'Đã được tỉnh khen', [SECOND]: REASON });
  });

  it('are left as they are where they stand so already', async () => {
    const items = await named(FIRST, SECOND);
    const { body } = await select({ items, isSelected: true });
    expect([body.selected, body.setAside, body.undo]).toEqual([[], [], []]);
    expect(await named(FIRST, SECOND)).toEqual(items);
  });

  it('are all refused where one has changed, and the changed ones are named', async () => {
    const items = await named(FIRST, SECOND, THIRD);
    const [second] = await named(SECOND);
    await select({ items: [second], isSelected: false, reason: REASON });
    const { status, body } = await select({ items, isSelected: false, reason: REASON });
    expect([status, body.code, body.changed]).toEqual([
      409,
      'stale-version',
      [{ id: second?.id, version: (second?.version ?? 0) + 1, name: SECOND, awardName: 'Giấy khen' }],
    ]);
    expect(body.detail).toBe(
      `Có 1 đề nghị đã được người khác thay đổi sau khi bạn mở (${SECOND}: Giấy khen); chưa có gì được ghi.`,
    );
    expect(await standing()).toEqual({ ...AS_NOMINATED, [SECOND]: REASON });
  });

  it('are refused without a reason, when decided, from another campaign, outside review and to who only reads', async () => {
    const items = await named(FIRST);
    const told = async (answer: Promise<Answer<Problem>>): Promise<[number, string]> => {
      const { status, body } = await answer;
      return [status, body.code];
    };
    expect(await told(select({ items, isSelected: false }))).toEqual([400, 'reason-required']);
    const elsewhere = await n.judged('LDTT', { rating: 'good' });
    const foreign = [{ id: elsewhere.id, version: elsewhere.version }];
    expect(await told(select({ items: [...items, ...foreign], isSelected: true }))).toEqual([
      404,
      'not-found',
    ]);
    const official = await test.account(['official']);
    expect(await told(select({ items, isSelected: true }, official))).toEqual([403, 'forbidden']);
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    expect(await told(select({ items, isSelected: true }, stranger))).toEqual([404, 'not-found']);
    await test.sql(`update nominations set status = 'decided' where id = $1`, [items[0]?.id]);
    const decided = await select({ items: await named(FIRST, SECOND), isSelected: false, reason: REASON });
    expect([decided.status, decided.body.code, decided.body.decided?.map(({ id }) => id)]).toEqual([
      409,
      'nomination-decided',
      [items[0]?.id],
    ]);
    await test.sql(`update campaigns set phase = 'decided' where id = $1`, [campaignId]);
    expect(await told(select({ items, isSelected: true }))).toEqual([409, 'wrong-phase']);
  });
});

describe('by rank', () => {
  const AUTO = (where: string, upToRank: number): string =>
    `Chọn theo hạng: chỉ lấy đến hết hạng ${upToRank} ${where} của bảng TC-individual.`;

  it('exactly those within it are selected, a whole tie with them and pointed out', async () => {
    const { status, body } = await byRank(2, { onDate: '2026-01-15' });
    expect(status).toBe(200);
    expect(await standing()).toEqual({ ...AS_NOMINATED, [LAST]: AUTO('chung', 2) });
    expect(body.ties.map((tie) => ({ ...tie, names: tie.names.toSorted() }))).toEqual([
      { block: null, rank: 2, selected: 3, names: [SECOND, THIRD] },
    ]);
    expect([body.notChosen, body.overridesKept, body.selected]).toEqual([[], 0, []]);
    expect(body.setAside.map(({ id }) => id)).toEqual((await named(LAST)).map(({ id }) => id));
    expect(body.meter.totals).toMatchObject({ selected: 3, setAside: 1, selectedDong: 2_130_000 });
    await undo(body);
    expect(await standing()).toEqual(AS_NOMINATED);
  });

  it('those left out before come in, those beyond go out, and one undo puts all back', async () => {
    await select({ items: await named(FIRST), isSelected: false, reason: REASON });
    const before = await standing();
    const { body } = await byRank(1);
    expect(await standing()).toEqual({
      ...AS_NOMINATED,
      ...Object.fromEntries([SECOND, THIRD, LAST].map((name) => [name, AUTO('chung', 1)])),
    });
    expect([body.selected.length, body.setAside.length, body.ties]).toEqual([1, 3, []]);
    await undo(body);
    expect(await standing()).toEqual(before);
  });

  it('counts in each block, and says who is within but has not met the rules', async () => {
    const { body } = await byRank(1, { scope: 'block' });
    expect(await standing()).toEqual({
      ...AS_NOMINATED,
      [SECOND]: AUTO('trong khối', 1),
      [THIRD]: AUTO('trong khối', 1),
    });
    const [last] = await named(LAST);
    expect(body.notChosen).toEqual([{ id: last?.id, name: LAST, rank: 1, verdict: 'not-met' }]);
  });

  it('leaves overrides as they are', async () => {
    const [last] = await named(LAST);
    await staff.patch(`/api/nominations/${last?.id ?? ''}/override`, {
      ...{ reason: 'Thành tích đột xuất', document: 'Kết luận số 1-KL/ĐU', version: last?.version },
    });
    const { body } = await byRank(1);
    expect([body.overridesKept, (await standing())[LAST], body.meter.totals.selected]).toEqual([
      1,
      'proposed',
      2,
    ]);
  });

  it('refuses a set that is not this award’s, not frozen, or not the campaign’s', async () => {
    const other = await byRank(1, { awardTypeId: await n.year.award('LDTT') });
    expect([other.status, other.body.errors?.map(({ field, code }) => [field, code])]).toEqual([
      400,
      [['criteriaSetId', 'set-not-for-award']],
    ]);
    const elsewhere = await n.year.criteriaSet(await n.campaign(), 'individual', ['GK']);
    expect((await byRank(1, { criteriaSetId: elsewhere })).status).toBe(404);
    await test.sql(
      `update result_freezes set reopened_at = now(), reopen_reason = 'Nhập nhầm phiếu' where criteria_set_id = $1`,
      [setId],
    );
    const open = await byRank(1);
    expect([open.status, open.body.code]).toEqual([409, 'results-not-frozen']);
    expect(await standing()).toEqual(AS_NOMINATED);
  });
});
