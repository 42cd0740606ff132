import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { Review } from './review.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let review: Review;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  review = await Review.open(test, staff);
});

afterAll(() => test.close());

const names = (decision: DecisionDetailDto): string[] => decision.lines.map(({ name }) => name);
const money = (decision: DecisionDetailDto): (number | null)[] =>
  decision.lines.map(({ amountDong }) => amountDong);

describe('a draft', () => {
  it('takes every eligible nomination of the chosen awards, priced by its day', async () => {
    const campaign = await review.campaign({
      LDTT: [{ name: 'Lê Thị Cúc' }, { name: 'Lê Văn Dần', rating: 'completed' }, { name: 'Lê Thị Ánh' }],
    });
    const { status, body } = await review.draft(campaign, ['LDTT']);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'draft',
      number: null,
      numberText: null,
      lineCount: 2,
      totalDong: 1_420_000,
      unpriced: 0,
      version: 1,
      policy: { canChange: true, canIssue: false },
    });
    expect(body.lines.map((line) => [line.position, line.name, line.amountDong])).toEqual([
      [1, 'Lê Thị Ánh', 710_000],
      [2, 'Lê Thị Cúc', 710_000],
    ]);
    expect(body.lines[0]).toMatchObject({
      coefficient: '0.30',
      multiplier: '1.00',
      baseSalaryDong: 2_340_000,
      fullAmountDong: 710_000,
      unitName: 'Trạm Y tế phường',
      year: 2025,
    });
  });

  it('takes chosen nominations, overridden ones too', async () => {
    const campaign = await review.campaign({ LDTT: [{ name: 'Mai Thị Hồng', rating: 'completed' }] });
    const [nomination] = await review.nominations(campaign);
    const refused = await review.draftOf(campaign, [nomination?.id ?? '']);
    expect([refused.status, refused.body.code]).toEqual([409, 'nomination-not-eligible']);
    expect(refused.body.refused).toEqual([
      expect.objectContaining({
        name: 'Mai Thị Hồng',
        reasons: ['Xếp loại năm 2025: HTNV – không đạt (cần từ HTTNV trở lên).'],
      }),
    ]);
    expect(refused.body.title).toContain('Xếp loại năm 2025: HTNV');
    await review.override(nomination?.id ?? '');
    const draft = await review.draftOf(campaign, [nomination?.id ?? '']);
    expect([draft.status, names(draft.body)]).toEqual([201, ['Mai Thị Hồng']]);
  });

  it('never takes a nomination twice, one that was left out, or one of another campaign', async () => {
    const campaign = await review.campaign({ LDTT: [{ name: 'Đỗ Một' }, { name: 'Đỗ Hai' }] });
    const [first, second] = await review.nominations(campaign);
    const ids = [first?.id ?? '', second?.id ?? ''];
    await review.draftOf(campaign, [ids[0] ?? '']);
    const again = await review.draftOf(campaign, ids);
    expect([again.status, again.body.code]).toEqual([409, 'nomination-in-decision']);
    await review.setAside(ids[1] ?? '');
    const left = await review.draftOf(campaign, [ids[1] ?? '']);
    expect([left.status, left.body.code]).toEqual([409, 'nomination-set-aside']);
    const none = await review.draft(campaign, ['LDTT']);
    expect([none.status, none.body.code]).toEqual([409, 'nothing-to-decide']);
    const other = await review.draftOf(await review.campaign({}), [ids[1] ?? '']);
    expect([other.status, other.body.code]).toEqual([404, 'not-found']);
  });

  it('goes to one of two who draft the same nomination at once', async () => {
    const campaign = await review.campaign({ LDTT: [{ name: 'Đỗ Ba' }] });
    const [one] = await review.nominations(campaign);
    const answers = await Promise.all([1, 2, 3].map(() => review.draftOf(campaign, [one?.id ?? ''])));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual([
      'nomination-in-decision',
      'nomination-in-decision',
    ]);
    const [count] = await test.sql<{ n: number }>(
      `select count(*)::int as n from audit_entries a join decisions d on d.id::text = a.subject_id where d.campaign_id = $1`,
      [campaign],
    );
    expect(count?.n).toBe(1);
  });

  it('says what it is made from: nominations or awards, one of the two, in the right phase', async () => {
    const campaign = await review.campaign({}, 'scoring');
    const body = { campaignId: campaign, title: 'Quyết định' };
    const nothing = await staff.post<{ code: string }>('/api/decisions', body);
    expect([nothing.status, nothing.body.code]).toEqual([400, 'nothing-chosen']);
    const early = await review.draft(campaign, ['LDTT']);
    expect([early.status, early.body.code]).toEqual([409, 'wrong-phase']);
    expect((await official.post('/api/decisions', body)).status).toBe(403);
  });

  it('lists collectives, households, people; units by protocol, leaders first, then Vietnamese names', async () => {
    const { year } = review;
    const first = await year.unit('Đảng ủy phường');
    const second = await year.unit('An Bình');
    const id = await year.campaign('Thứ tự');
    const people: [string, string, Parameters<typeof year.person>[2]][] = [
      [second, 'Trần Văn Ấn', {}],
      [first, 'Nguyễn Thị Yên', {}],
      [first, 'Nguyễn Văn Đức', {}],
      [first, 'Bùi Thị Dung', {}],
      [first, 'Vũ Văn Ý', { leader: true, post: 'Phó Bí thư', formOfAddress: 'Ông' }],
      [first, 'Vũ Thị Xuân', { leader: true, post: 'Bí thư', formOfAddress: 'Bà' }],
    ];
    for (const [unit, name, options] of people) {
      await year.register(id, await year.person(unit, name, options), 'GK');
    }
    await year.register(id, await year.household(second, 'Hộ bà Hà'), 'GK');
    await year.register(id, second, 'GK');
    await year.register(id, first, 'GK');
    await review.nominate(id);
    for (const nomination of await review.nominations(id)) {
      if (!nomination.eligible) await review.override(nomination.id);
    }
    const draft = await review.draft(id, ['GK']);
    expect(draft.body.lines.map((line) => [line.subjectKind, line.name])).toEqual([
      ['collective', 'Đảng ủy phường'],
      ['collective', 'An Bình'],
      ['household', 'Hộ bà Hà'],
      ['individual', 'Vũ Thị Xuân'],
      ['individual', 'Vũ Văn Ý'],
      ['individual', 'Bùi Thị Dung'],
      ['individual', 'Nguyễn Văn Đức'],
      ['individual', 'Nguyễn Thị Yên'],
      ['individual', 'Trần Văn Ấn'],
    ]);
    expect(draft.body.lines[3]).toMatchObject({
      formOfAddress: 'Bà',
      post: 'Bí thư',
      unitName: 'Đảng ủy phường',
    });
    expect(money(draft.body).slice(0, 4)).toEqual([1_410_000, 1_410_000, 1_060_000, 710_000]);
    const onlyPeople = draft.body.lines.filter(({ subjectKind }) => subjectKind === 'individual');
    expect(onlyPeople).toHaveLength(6);
  });
});
