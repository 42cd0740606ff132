import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import type { HonourPage } from '../../src/honours/honours.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { issueDraft, Review, type DecisionReply } from './review.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let officialB: ApiClient;
let review: Review;
let nextBook = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  officialB = await test.account(['official'], { ward: 'B' });
  review = await Review.open(test, staff);
});

afterAll(() => test.close());

const issue = async (
  decision: Pick<DecisionDetailDto, 'id' | 'version'>,
  client = official,
): Promise<DecisionReply> =>
  client.post(`/api/decisions/${decision.id}/issue`, {
    version: decision.version,
    confirmation: 'BAN HÀNH',
  });

/** From the draft on: proposed, approved, issued; or what is refused on the way. */
const take = (decision: Pick<DecisionDetailDto, 'id' | 'version'>): Promise<DecisionReply> =>
  issueDraft(staff, official, decision);

/** A complete draft in a number book of its own. */
async function drafted(
  more: Record<string, unknown> = {},
  people: Parameters<Review['campaign']>[0] = { LDTT: [{ name: 'Lê Thị Na' }] },
): Promise<DecisionDetailDto> {
  const campaign = await review.campaign(people);
  const { body, status } = await review.draft(campaign, Object.keys(people), {
    book: `QĐ-${++nextBook}`,
    ...more,
  });
  expect(status).toBe(201);
  return body;
}

async function traces(
  decisionId: string,
): Promise<{ honours: number; issued: number; number: number | null }> {
  const [row] = await test.sql<{ honours: number; issued: number; number: number | null }>(
    `select (select count(*)::int from honours where decision_id = d.id) as honours, d.number,
            (select count(*)::int from audit_entries where subject_id = d.id::text and action = 'decision.issue') as issued
       from decisions d where d.id = $1`,
    [decisionId],
  );
  return row ?? { honours: -1, issued: -1, number: -1 };
}

describe('issuing', () => {
  it('numbers, locks, writes the ledger and the record in one go', async () => {
    const draft = await drafted({}, { LDTT: [{ name: 'Lê Thị Na' }, { name: 'Lê Văn Ổi' }] });
    const { status, body } = await take(draft);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'issued',
      number: 1,
      numberText: `01/${draft.book}`,
      year: 2026,
      issuedByName: 'Nguyễn Văn Bình',
      version: draft.version + 3,
      totalDong: 1_420_000,
      policy: {
        canChange: false,
        canPropose: false,
        canApprove: false,
        canReturn: false,
        canIssue: false,
        canRevoke: true,
        canCorrect: false,
      },
    });
    const ledger = await staff.get<HonourPage>(`/api/honours?decisionId=${draft.id}`);
    expect(
      ledger.body.items.map((one) => [one.name, one.year, one.decisionNumber, one.decidedOn, one.source]),
    ).toEqual([
      ['Lê Thị Na', 2025, `01/${draft.book}`, '2026-01-15', 'decision'],
      ['Lê Văn Ổi', 2025, `01/${draft.book}`, '2026-01-15', 'decision'],
    ]);
    expect(await traces(draft.id)).toEqual({ honours: 2, issued: 1, number: 1 });
    const statuses = (await review.nominations(draft.campaignId ?? '')).map(({ status: one }) => one);
    expect(statuses).toEqual(['decided', 'decided']);
  });

  it('is for officials', async () => {
    const draft = await drafted();
    expect((await issue(draft, staff)).status).toBe(403);
    expect((await issue(draft, officialB)).status).toBe(404);
    expect(await traces(draft.id)).toEqual({ honours: 0, issued: 0, number: null });
  });

  it.each([
    [{ decidedOn: null }, 'ngày quyết định'],
    [{ signerName: '' }, 'người ký'],
    [{ signerTitle: '' }, 'chức vụ người ký'],
  ])('demands day, signer and capacity: %j', async (more, missing) => {
    const answer = await take(await drafted(more));
    expect([answer.status, answer.body.code, answer.body.missing]).toEqual([
      409,
      'decision-incomplete',
      [missing],
    ]);
    expect(answer.body.title).toBe(`Chưa trình được vì còn thiếu ${missing}.`);
  });

  it('demands somebody to commend', async () => {
    const draft = await drafted();
    const empty: DecisionReply = await staff.post(`/api/decisions/${draft.id}/lines/remove`, {
      lineIds: draft.lines.map(({ id }) => id),
      version: draft.version,
    });
    expect((await take(empty.body)).body.missing).toEqual(['đối tượng được khen thưởng']);
  });

  it.each([
    ['2025-06-30', ['hệ số của «Lao động tiên tiến» cho cá nhân']],
    ['2018-06-30', ['mức lương cơ sở']],
    ['2027-03-01', ['quy tắc làm tròn tiền thưởng']],
  ])('names the rate that is missing on %s', async (decidedOn, some) => {
    const draft = await drafted({ decidedOn });
    const answer = await take(draft);
    expect([answer.status, answer.body.code]).toEqual([409, 'rate-missing']);
    expect(answer.body.missing).toEqual(expect.arrayContaining(some));
    expect(answer.body.title).toContain(`có hiệu lực ngày ${decidedOn.split('-').reverse().join('/')}`);
    expect(await traces(draft.id)).toEqual({ honours: 0, issued: 0, number: null });
  });

  it.each([
    ['2026-06-30', 710_000],
    ['2026-07-01', 760_000],
  ])('pays by the base salary of its own day: %s', async (decidedOn, amount) => {
    const { body } = await take(await drafted({ decidedOn }));
    expect(body.lines.map(({ amountDong }) => amountDong)).toEqual([amount]);
  });

  it('needs the version the official has read', async () => {
    const { body } = await review.approved(await drafted(), official);
    const answer = await issue({ id: body.id, version: 9 });
    expect([answer.status, answer.body.code, answer.body.current.version]).toEqual([409, 'stale-version', 3]);
  });

  it('refuses a line whose verdict has turned since it was drafted', async () => {
    const draft = await drafted();
    await test.inWard((uow) =>
      uow.execute(`update ratings set level = 'completed' where individual_id = $1`, [
        draft.lines[0]?.participantId,
      ]),
    );
    await staff.post(`/api/campaigns/${draft.campaignId}/nominations/evaluate`);
    const answer = await take(draft);
    expect([answer.status, answer.body.code]).toEqual([409, 'nomination-not-eligible']);
    expect(answer.body.title).toContain('Lê Thị Na chưa đủ điều kiện «Lao động tiên tiến»');
  });

  it('happens in review and in the decided phase only', async () => {
    const { body: draft } = await review.approved(await drafted(), official);
    const move = (phase: string) =>
      test.inWard((uow) =>
        uow.execute(`update campaigns set phase = $2 where id = $1`, [draft.campaignId, phase]),
      );
    await move('closed');
    expect((await issue(draft)).body.code).toBe('wrong-phase');
    await move('decided');
    expect((await issue(draft)).status).toBe(200);
  });

  it('leaves neither honours nor record nor number when it fails at the end', async () => {
    const draft = await drafted({ number: 5 });
    const rival = await drafted({ number: 5, book: draft.book });
    expect((await take(draft)).status).toBe(200);
    const answer = await take(rival);
    expect([answer.status, answer.body.code]).toEqual([409, 'number-taken']);
    expect(await traces(rival.id)).toEqual({ honours: 0, issued: 0, number: 5 });
    const statuses = (await review.nominations(rival.campaignId ?? '')).map(({ status }) => status);
    expect(statuses).toEqual(['proposed']);
  });
});

describe('several titles of one person for one year', () => {
  const both = (amount: (name: string) => number | null): [number | null, number | null] => [
    amount('Lao động tiên tiến'),
    amount('Chiến sĩ thi đua cơ sở'),
  ];
  const amountIn = (decisions: readonly DecisionDetailDto[]) => (name: string) =>
    decisions.flatMap(({ lines }) => lines).find(({ awardName }) => awardName === name)?.amountDong ?? null;

  async function twoTitles(): Promise<string> {
    const { year } = review;
    const campaign = await review.campaign({});
    const person = await year.person(await year.unit(`Đơn vị ${campaign}`), 'Hoàng Thế Hải', {
      rating: 'excellent',
    });
    await year.register(campaign, person, 'LDTT');
    await year.register(campaign, person, 'CSTDCS');
    await review.nominate(campaign);
    return campaign;
  }

  it('are paid once, the highest, within one decision', async () => {
    const draft = await review.draft(await twoTitles(), ['LDTT', 'CSTDCS'], { book: `QĐ-${++nextBook}` });
    const { body } = await take(draft.body);
    expect(both(amountIn([body]))).toEqual([0, 2_340_000]);
    expect(body.lines.find(({ amountDong }) => amountDong === 0)?.note).toBe(
      'Chỉ trả mức cao nhất trong năm: Chiến sĩ thi đua cơ sở',
    );
    expect(body.totalDong).toBe(2_340_000);
  });

  it.each([
    [
      ['LDTT', 'CSTDCS'],
      [710_000, 1_630_000],
    ],
    [
      ['CSTDCS', 'LDTT'],
      [0, 2_340_000],
    ],
  ])('come to the highest over two decisions, in the order %j', async (codes, amounts) => {
    const campaign = await twoTitles();
    const issued: DecisionDetailDto[] = [];
    for (const code of codes) {
      const draft = await review.draft(campaign, [code], { book: `QĐ-${nextBook}` });
      issued.push((await take(draft.body)).body);
    }
    nextBook += 1;
    expect(both(amountIn(issued))).toEqual(amounts);
    expect(amounts.reduce((sum, amount) => sum + amount)).toBe(2_340_000);
  });

  it('come to the highest when both are issued at once', async () => {
    const campaign = await twoTitles();
    const book = `QĐ-${++nextBook}`;
    const drafts = [
      (await review.draft(campaign, ['LDTT'], { book })).body,
      (await review.draft(campaign, ['CSTDCS'], { book: `${book}-B` })).body,
    ];
    const issued = (await Promise.all(drafts.map((draft) => take(draft)))).map(({ body }) => body);
    expect(issued.reduce((sum, { totalDong }) => sum + totalDong, 0)).toBe(2_340_000);
  });
});

describe('numbers', () => {
  it('follow the highest given by hand, begin anew each year and in each book', async () => {
    const book = `QĐ-${++nextBook}`;
    const numberOf = async (more: Record<string, unknown>): Promise<string | null> =>
      (await take(await drafted({ book, ...more }))).body.numberText;
    expect(await numberOf({})).toBe(`01/${book}`);
    expect(await numberOf({ number: 247 })).toBe(`247/${book}`);
    expect(await numberOf({})).toBe(`248/${book}`);
    expect(await numberOf({ number: 12 })).toBe(`12/${book}`);
    expect(await numberOf({})).toBe(`249/${book}`);
    expect(await numberOf({ decidedOn: '2025-12-31' })).toBe(`01/${book}`);
    expect(await numberOf({ book: `${book}-B` })).toBe(`01/${book}-B`);
  });

  it('noted in a draft are not taken until it is issued', async () => {
    const book = `QĐ-${++nextBook}`;
    const waiting = await drafted({ book, number: 1 });
    expect((await take(await drafted({ book }))).body.number).toBe(1);
    expect((await take(waiting)).body.code).toBe('number-taken');
  });
});
