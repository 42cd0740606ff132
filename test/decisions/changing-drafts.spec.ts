import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionDetailDto, DecisionPage, MoneyListDto } from '../../src/decisions/decisions.dto.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { Review } from './review.js';

type Problem = {
  code: string;
  title: string;
  current: DecisionDetailDto;
  refused: { name: string; reasons: string[] }[];
};
type Reply = Answer<DecisionDetailDto & Problem>;

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let staffB: ApiClient;
let review: Review;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  staffB = await test.account(['ward-staff'], { ward: 'B' });
  review = await Review.open(test, staff);
});

afterAll(() => test.close());

const details = (decision: DecisionDetailDto, more: Record<string, unknown> = {}) => ({
  title: decision.title,
  book: decision.book,
  number: decision.number,
  decidedOn: decision.decidedOn,
  legalBasis: decision.legalBasis,
  signerName: decision.signerName,
  signerTitle: decision.signerTitle,
  version: decision.version,
  ...more,
});
const change = (decision: DecisionDetailDto, more: Record<string, unknown>): Promise<Reply> =>
  staff.patch(`/api/decisions/${decision.id}`, details(decision, more));
const names = (decision: DecisionDetailDto): string[] => decision.lines.map(({ name }) => name);
const money = (decision: DecisionDetailDto): (number | null)[] =>
  decision.lines.map(({ amountDong }) => amountDong);

describe('changing a draft', () => {
  const drafted = async (count = 3): Promise<DecisionDetailDto> => {
    const people = Array.from({ length: count }, (_, i) => ({ name: `Người thứ ${String(i + 1)}` }));
    return (await review.draft(await review.campaign({ LDTT: people }), ['LDTT'])).body;
  };

  it.each([
    ['2026-06-30', 710_000],
    ['2026-07-01', 760_000],
  ])('prices by its new day: %s', async (decidedOn, amount) => {
    const draft = await drafted(1);
    const { body } = await change(draft, { decidedOn });
    expect(money(body)).toEqual([amount]);
    expect(body).toMatchObject({ version: 2, year: 2026, totalDong: amount });
  });

  it('blanks the money without a day, and where no rate is in force', async () => {
    const draft = await drafted(1);
    const without = await change(draft, { decidedOn: null });
    expect([money(without.body), without.body.unpriced, without.body.year]).toEqual([[null], 1, null]);
    const early = await change(without.body, { decidedOn: '2025-06-30' });
    expect([money(early.body), early.body.totalDong]).toEqual([[null], 0]);
  });

  it('sets number, signer, title and legal basis, on record', async () => {
    const draft = await drafted(1);
    const { body } = await change(draft, {
      number: 7,
      title: 'Tiêu đề mới',
      legalBasis: 'Căn cứ Luật Thi đua, khen thưởng;',
      signerName: 'Trần Văn Nam',
      signerTitle: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    });
    expect(body).toMatchObject({
      numberText: '07/QĐ-UBND',
      title: 'Tiêu đề mới',
      signerName: 'Trần Văn Nam',
      signerTitle: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    });
    const audit = await test.sql<{ before: object; after: object }>(
      `select before, after from audit_entries where subject_id = $1 and action = 'decision.change'`,
      [draft.id],
    );
    expect(audit).toEqual([
      {
        before: expect.objectContaining({ signerName: 'Nguyễn Văn Bình' }) as object,
        after: expect.objectContaining({ signerName: 'Trần Văn Nam' }) as object,
      },
    ]);
  });

  it('goes to the first of two', async () => {
    const draft = await drafted(1);
    const answers = await Promise.all([
      change(draft, { title: 'Của người A' }),
      change(draft, { title: 'Của người B' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect([refused?.body.code, refused?.body.current.version]).toEqual(['stale-version', 2]);
    expect(refused?.body.title).toMatch(/^Trần Thị Lan đã thay đổi dữ liệu này lúc .*, sau khi bạn mở\./);
  });

  it('refuses days, numbers and books that are none', async () => {
    const draft = await drafted(1);
    const faults = [
      { decidedOn: '2026-02-30' },
      { number: 0 },
      { number: 1.5 },
      { book: 'QĐ UBND' },
      { title: '' },
    ];
    for (const fault of faults) expect((await change(draft, fault)).body.code).toBe('invalid-input');
  });

  it('removes and adds lines; the nominations are free in between', async () => {
    const draft = await drafted();
    const [first] = draft.lines;
    const path = `/api/decisions/${draft.id}/lines`;
    const removed: Reply = await staff.post(`${path}/remove`, {
      lineIds: [first?.id],
      version: draft.version,
    });
    expect(removed.body.lines.map((line) => [line.position, line.name])).toEqual([
      [1, 'Người thứ 2'],
      [2, 'Người thứ 3'],
    ]);
    expect(removed.body.totalDong).toBe(1_420_000);
    const gone = await staff.post<Problem>(`${path}/remove`, {
      lineIds: [first?.id],
      version: removed.body.version,
    });
    expect([gone.status, gone.body.code]).toEqual([404, 'not-found']);
    const added: Reply = await staff.post(path, {
      nominationIds: [first?.nominationId],
      version: removed.body.version,
    });
    expect([names(added.body), added.body.version]).toEqual([
      ['Người thứ 1', 'Người thứ 2', 'Người thứ 3'],
      3,
    ]);
  });

  it('keeps an order set by hand, until it is sorted again', async () => {
    const draft = await drafted();
    const path = `/api/decisions/${draft.id}/lines`;
    const [a, b, c] = draft.lines.map(({ id }) => id);
    const partial = await staff.put<Problem>(`${path}/order`, { lineIds: [c, a], version: draft.version });
    expect([partial.status, partial.body.code]).toEqual([400, 'order-incomplete']);
    const ordered: Reply = await staff.put(`${path}/order`, { lineIds: [c, a, b], version: draft.version });
    expect([names(ordered.body), ordered.body.manualOrder]).toEqual([
      ['Người thứ 3', 'Người thứ 1', 'Người thứ 2'],
      true,
    ]);
    const removed: Reply = await staff.post(`${path}/remove`, {
      lineIds: [a],
      version: ordered.body.version,
    });
    const added: Reply = await staff.post(path, {
      nominationIds: [draft.lines[0]?.nominationId],
      version: removed.body.version,
    });
    expect(names(added.body)).toEqual(['Người thứ 3', 'Người thứ 2', 'Người thứ 1']);
    const sorted: Reply = await staff.post(`${path}/sort`, { version: added.body.version });
    expect([names(sorted.body), sorted.body.manualOrder]).toEqual([
      ['Người thứ 1', 'Người thứ 2', 'Người thứ 3'],
      false,
    ]);
  });

  it('keeps names as they were drafted until they are read anew', async () => {
    const draft = await drafted(1);
    await test.inWard((uow) =>
      uow.execute(`update participants set name = 'Người đã sửa tên' where id = $1`, [
        draft.lines[0]?.participantId,
      ]),
    );
    const same = await staff.get<DecisionDetailDto>(`/api/decisions/${draft.id}`);
    expect(names(same.body)).toEqual(['Người thứ 1']);
    const fresh: Reply = await staff.post(`/api/decisions/${draft.id}/lines/refresh`, {
      version: draft.version,
    });
    expect(names(fresh.body)).toEqual(['Người đã sửa tên']);
  });

  it('can be thrown away, which frees its nominations', async () => {
    const draft = await drafted(1);
    expect((await staff.delete<Problem>(`/api/decisions/${draft.id}?version=9`)).body.code).toBe(
      'stale-version',
    );
    expect((await staff.delete(`/api/decisions/${draft.id}?version=1`)).status).toBe(204);
    expect((await staff.get(`/api/decisions/${draft.id}`)).status).toBe(404);
    const again = await review.draftOf(draft.campaignId ?? '', [draft.lines[0]?.nominationId ?? '']);
    expect(again.status).toBe(201);
  });
});

describe('the lists', () => {
  it('filter, search, sort and sum, in the same number of statements for one row and for many', async () => {
    const people = [{ name: 'Triệu Thị Sáu' }, { name: 'Triệu Văn Bảy' }, { name: 'Quách Văn Tám' }];
    const campaign = await review.campaign({ LDTT: people });
    const { body: draft } = await review.draft(campaign, ['LDTT'], { title: 'Danh sách đặc biệt' });
    const list = await official.get<DecisionPage>(
      `/api/decisions?campaignId=${campaign}&status=draft&q=đặc biệt`,
    );
    expect(list.body.items.map((one) => [one.id, one.lineCount, one.totalDong, one.policy])).toEqual([
      [
        draft.id,
        3,
        2_130_000,
        {
          ...{ canChange: false, canPropose: false, canApprove: false, canReturn: false },
          ...{ canIssue: false, canRevoke: false, canCorrect: false },
        },
      ],
    ]);
    const found = await official.get<MoneyListDto>(
      `/api/campaigns/${campaign}/money?q=trieu&sort=-name&pageSize=1`,
    );
    expect([found.body.total, found.body.totalDong, found.body.items.map(({ name }) => name)]).toEqual([
      2,
      1_420_000,
      ['Triệu Văn Bảy'],
    ]);
    const one = await official.get<MoneyListDto>(`/api/decisions/${draft.id}/money`);
    expect(one.body.items[0]).toMatchObject({
      decisionId: draft.id,
      decisionNumber: null,
      decisionStatus: 'draft',
    });
    for (const path of [`/api/decisions?pageSize=`, `/api/campaigns/${campaign}/money?pageSize=`]) {
      const count = (pageSize: number) => test.countQueries(() => official.get(`${path}${pageSize}`));
      expect(await count(1)).toBe(await count(3));
    }
    const bad = await official.get<Problem>('/api/decisions?sort=signer');
    expect([bad.status, bad.body.code]).toEqual([400, 'invalid-input']);
  });

  it('never show or change another ward’s decisions', async () => {
    const { body: draft } = await review.draft(
      await review.campaign({ LDTT: [{ name: 'Người phường A' }] }),
      ['LDTT'],
    );
    expect((await staffB.get<DecisionPage>('/api/decisions')).body.total).toBe(0);
    expect((await staffB.get(`/api/campaigns/${draft.campaignId}/money`)).status).toBe(404);
    const answers = [
      await staffB.get(`/api/decisions/${draft.id}`),
      await staffB.patch(`/api/decisions/${draft.id}`, details(draft)),
      await staffB.delete(`/api/decisions/${draft.id}?version=1`),
      await staffB.post(`/api/decisions/${draft.id}/lines/sort`, { version: 1 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});
