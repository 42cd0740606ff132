import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import type { FundDto } from '../../src/decisions/fund/fund.dto.js';
import type { AftermathDto } from '../../src/decisions/revoking/revocations.dto.js';
import type { HonourPage } from '../../src/honours/honours.dto.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { issueDraft, Review, type DecisionReply } from './review.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let review: Review;
let nextBook = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  review = await Review.open(test, staff);
});

afterAll(() => test.close());

async function drafted(names: readonly string[] = ['Lê Thị Na']): Promise<DecisionDetailDto> {
  const campaign = await review.campaign({ LDTT: names.map((name) => ({ name })) });
  return (await review.draft(campaign, ['LDTT'], { book: `ĐS-${++nextBook}` })).body;
}

const act = (client: ApiClient, id: string, step: string, body: object): Promise<DecisionReply> =>
  client.post(`/api/decisions/${id}/${step}`, body);
const ledger = async (decisionId: string): Promise<HonourPage['items']> =>
  (await staff.get<HonourPage>(`/api/honours?decisionId=${decisionId}&sort=name`)).body.items;
const revoke = (decision: DecisionDetailDto, more: object = {}) =>
  official.post<AftermathDto & { code: string; title: string }>(`/api/decisions/${decision.id}/revocations`, {
    ground: 'false-declaration',
    explanation: 'Kết luận thanh tra số 12/KL-TTr: kê khai sai.',
    decidedOn: '2026-02-06',
    signerName: 'Nguyễn Văn Bình',
    confirmation: 'hủy quyết định',
    version: decision.version,
    ...more,
  });

describe('the steps before issuing', () => {
  it('are each for who may take them, and told to whoever comes second', async () => {
    const { id } = await drafted();
    expect((await act(official, id, 'propose', { version: 1 })).status).toBe(403);
    expect((await act(staff, id, 'propose', { version: 1 })).body.status).toBe('proposed');
    expect((await act(staff, id, 'approve', { version: 2 })).status).toBe(403);
    const again = await act(staff, id, 'propose', { version: 1 });
    expect([again.status, again.body.code, again.body.by]).toEqual([409, 'wrong-step', 'Trần Thị Lan']);
    expect(again.body.title).toContain('đã được Trần Thị Lan trình lúc');
    const early = await act(official, id, 'issue', { version: 2, confirmation: 'BAN HÀNH' });
    expect([early.status, early.body.code]).toEqual([409, 'wrong-step']);
    expect((await act(official, id, 'approve', { version: 2 })).body.approvedByName).toBe('Nguyễn Văn Bình');
  });

  it('go back to the draft with a reason; a clerk takes back only what is not approved', async () => {
    const { id } = await drafted();
    await act(staff, id, 'propose', { version: 1 });
    const back = await act(staff, id, 'return', { version: 2, reason: 'Ghi lại trích yếu' });
    expect([back.body.status, back.body.returnReason, back.body.proposedAt]).toEqual([
      'draft',
      'Ghi lại trích yếu',
      null,
    ]);
    await act(staff, id, 'propose', { version: 3 });
    await act(official, id, 'approve', { version: 4 });
    const late = await act(staff, id, 'return', { version: 5, reason: 'Muốn sửa lại' });
    expect([late.status, late.body.code]).toEqual([403, 'forbidden']);
    expect((await act(official, id, 'return', { version: 5, reason: 'Thiếu căn cứ' })).body.status).toBe(
      'draft',
    );
  });

  it('end with a word or the number that is typed', async () => {
    const { body } = await review.approved(await drafted(), official);
    const { version } = body;
    const wrong = await act(official, body.id, 'issue', { version, confirmation: 'đồng ý' });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'not-confirmed']);
    expect((await act(official, body.id, 'issue', { version, confirmation: ' Ban hành ' })).status).toBe(200);
  });
});

describe('a decision of no campaign', () => {
  it('rewards a sudden achievement with a form, at the rates of its day, without a nomination', async () => {
    const unit = await review.year.unit('Tổ dân phố Đột xuất');
    const person = await review.year.person(unit, 'Vũ Văn Cứu', {});
    const body = {
      title: 'Về việc khen thưởng đột xuất',
      decidedOn: '2026-07-02',
      signerName: 'Nguyễn Văn Bình',
      signerTitle: 'CHỦ TỊCH',
      book: 'ĐX',
    };
    const recipient = async (code: string) => [
      { participantId: person, awardTypeId: await review.year.award(code) },
    ];
    const title: DecisionReply = await staff.post('/api/decisions', {
      ...body,
      recipients: await recipient('LDTT'),
    });
    expect([title.status, title.body.code]).toEqual([400, 'not-for-sudden']);
    const draft: DecisionReply = await staff.post('/api/decisions', {
      ...body,
      recipients: await recipient('GK'),
    });
    const { body: issued } = await issueDraft(staff, official, draft.body);
    expect([issued.numberText, issued.campaignId, issued.totalDong]).toEqual(['01/ĐX', null, 760_000]);
    expect((await ledger(issued.id)).map(({ name, year }) => [name, year])).toEqual([['Vũ Văn Cứu', 2026]]);
  });

  it('is entered from paper in one step, with names typed or chosen', async () => {
    const award = await review.year.award('GK');
    const line = { awardTypeId: award, year: 2024, name: 'Đinh Văn Xưa', subjectKind: 'individual' };
    const paper = {
      ...{ book: 'GIẤY', number: 7, decidedOn: '2025-09-01', title: 'Về việc tặng Giấy khen' },
      ...{ signerName: 'Hoàng Văn Cũ', signerTitle: 'CHỦ TỊCH' },
      lines: [{ ...line, unitName: 'Tổ dân phố 3', amountDong: 500_000, certificateNumber: 40 }],
    };
    expect((await official.post('/api/decisions/paper', paper)).status).toBe(403);
    const entered: DecisionReply = await staff.post('/api/decisions/paper', paper);
    expect([entered.status, entered.body.status, entered.body.fromPaper, entered.body.totalDong]).toEqual([
      201,
      'issued',
      true,
      500_000,
    ]);
    expect(
      (await ledger(entered.body.id)).map((one) => [one.name, one.participantId, one.certificateNumber]),
    ).toEqual([['Đinh Văn Xưa', null, 40]]);
    const twice: DecisionReply = await staff.post('/api/decisions/paper', paper);
    expect([twice.status, twice.body.code]).toEqual([409, 'number-taken']);
    const later: DecisionReply = await staff.post('/api/decisions/paper', {
      ...paper,
      decidedOn: '2099-01-01',
    });
    expect([later.status, later.body.code]).toEqual([400, 'day-out-of-order']);
  });
});

describe('an issued decision', () => {
  it('is revoked line by line: numbered, due in 15 working days over Tết, marked in the ledger', async () => {
    const { body: issued } = await issueDraft(staff, official, await drafted(['Lê Văn Ba', 'Lê Văn Bốn']));
    const [first, second] = issued.lines;
    expect((await revoke(issued, { confirmation: 'hủy' })).body.code).toBe('not-confirmed');
    const { status, body } = await revoke(issued, { lineIds: [first?.id] });
    expect(status).toBe(201);
    expect(body.revocations.map(({ numberText, dueOn }) => [numberText, dueOn])).toEqual([
      [`02/${issued.book}`, '2026-03-06'],
    ]);
    expect((await ledger(issued.id)).map(({ name, revokedOn }) => [name, revokedOn])).toEqual([
      ['Lê Văn Ba', '2026-02-06'],
      ['Lê Văn Bốn', null],
    ]);
    const again = await revoke(issued, { lineIds: [first?.id] });
    expect([again.status, again.body.code]).toEqual([409, 'already-revoked']);
    const rest = await revoke(issued);
    expect(rest.body.revocations[1]?.lines.map(({ lineId }) => lineId)).toEqual([second?.id]);
    const returned: Answer<AftermathDto> = await staff.put(`/api/decisions/${issued.id}/returned`, {
      id: body.revocations[0]?.lines[0]?.id,
      objectReturnedOn: '2026-02-10',
      moneyReturnedOn: '2026-02-11',
      version: 1,
    });
    expect(returned.body.revocations[0]?.lines[0]?.moneyReturnedOn).toBe('2026-02-11');
  });

  it('is corrected by another one, which replaces its honours and pays nothing again', async () => {
    const { body: issued } = await issueDraft(staff, official, await drafted(['Lê Văn Năm']));
    const [line] = issued.lines;
    const draft: DecisionReply = await staff.post('/api/decisions', {
      correctsId: issued.id,
      title: 'Về việc đính chính',
      book: issued.book,
      decidedOn: '2026-02-10',
      signerName: 'Nguyễn Văn Bình',
      signerTitle: 'CHỦ TỊCH',
      recipients: [{ participantId: line?.participantId, awardTypeId: line?.awardTypeId }],
    });
    const { body: correction } = await issueDraft(staff, official, draft.body);
    expect([correction.numberText, correction.correctsNumber, correction.totalDong]).toEqual([
      `02/${issued.book}`,
      `01/${issued.book}`,
      0,
    ]);
    expect((await ledger(issued.id)).map(({ revokedBy }) => revokedBy)).toEqual([`02/${issued.book}`]);
    expect((await ledger(correction.id)).map(({ revokedBy, year }) => [revokedBy, year])).toEqual([
      [null, 2025],
    ]);
  });
});

it('keeps the fund of a year: spent, given back, planned; warns, and holds only where that is set', async () => {
  const { body: before } = await staff.get<FundDto>('/api/fund?year=2025');
  expect([before.budgetDong, before.warning]).toEqual([null, 'Chưa đặt kinh phí khen thưởng năm 2025.']);
  const budget = (amountDong: number, blocks: boolean) =>
    test.sql(
      `insert into reward_budgets (ward_id, year, amount, blocks) values ($1, 2025, $2, $3)
       on conflict on constraint uq_reward_budgets_year do update set amount = $2, blocks = $3`,
      [test.wardA, amountDong, blocks],
    );
  const campaign = await review.campaign({ LDTT: [{ name: 'Lê Văn Quỹ' }] });
  const { body: draft } = await review.draft(campaign, ['LDTT'], {
    ...{ book: 'QUỸ', decidedOn: '2025-12-01' },
    expenses: [{ label: 'Khung giấy khen', quantity: 2, unitPriceDong: 45_000 }],
  });
  await budget(before.spentDong + 100_000, true);
  const planned = (await staff.get<FundDto>('/api/fund?year=2025')).body;
  expect([planned.plannedDong, planned.leftDong]).toEqual([800_000, -700_000]);
  expect(planned.warning).toBe(
    'Nếu ban hành hết các quyết định đang dự thảo, kinh phí năm 2025 vượt 700.000 đồng.',
  );
  const { body: approved } = await review.approved(draft, official);
  const { id, version } = approved;
  const held = await act(official, id, 'issue', { version, confirmation: 'BAN HÀNH' });
  expect([held.status, held.body.code]).toEqual([409, 'budget-passed']);
  await budget(before.spentDong + 100_000, false);
  expect((await act(official, id, 'issue', { version, confirmation: 'BAN HÀNH' })).status).toBe(200);
  const after = (await staff.get<FundDto>('/api/fund?year=2025')).body;
  expect(after.spentDong - before.spentDong).toBe(800_000);
});
