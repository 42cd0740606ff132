import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HolidayYearDto } from '../../src/catalogue/working-days/holidays.dto.js';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import type { FundDto } from '../../src/decisions/fund/fund.dto.js';
import type { AftermathDto, ReturnPage } from '../../src/decisions/revoking/revocations.dto.js';
import type { ToDoListDto } from '../../src/overview/overview.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { issueDraft, Review, type DecisionReply } from './review.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let review: Review;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  review = await Review.open(test, staff);
});

afterAll(() => test.close());

async function sudden(names: readonly string[], more: object = {}): Promise<DecisionReply> {
  const unit = await review.year.unit(`Tổ dân phố ${names.join(' ')}`);
  const awardTypeId = await review.year.award('GK');
  const recipients = [];
  for (const name of names) {
    recipients.push({ participantId: await review.year.person(unit, name), awardTypeId });
  }
  return staff.post('/api/decisions', {
    title: 'Về việc khen thưởng đột xuất',
    decidedOn: '2026-02-06',
    signerName: 'Nguyễn Văn Bình',
    signerTitle: 'CHỦ TỊCH',
    recipients,
    ...more,
  });
}

async function issued(names: readonly string[], more: object = {}): Promise<DecisionDetailDto> {
  return (await issueDraft(staff, official, (await sudden(names, more)).body)).body;
}

function revoke(decision: DecisionDetailDto, more: object = {}) {
  return official.post<AftermathDto>(`/api/decisions/${decision.id}/revocations`, {
    ground: 'false-declaration',
    explanation: 'Kết luận thanh tra số 12/KL-TTr: kê khai sai.',
    decidedOn: '2026-02-06',
    signerName: 'Nguyễn Văn Bình',
    confirmation: 'hủy quyết định',
    version: decision.version,
    ...more,
  });
}

async function toDo(client: ApiClient): Promise<Record<string, number>> {
  const { body } = await client.get<ToDoListDto>('/api/overview/to-do');
  return Object.fromEntries(body.items.map(({ code, count }) => [code, count]));
}

describe('the days off', () => {
  const year = async (wanted: number): Promise<HolidayYearDto | undefined> => {
    const { body } = await official.get<HolidayYearDto[]>('/api/catalogue/holidays');
    return body.find((one) => one.year === wanted);
  };

  it('are the usual ones until the ward enters those of the notice, which move the terms counted from then on', async () => {
    const usual = await year(2026);
    expect([usual?.version, usual?.isOwn, usual?.off.length, usual?.worked]).toEqual([
      0,
      false,
      13,
      ['2026-01-10', '2026-08-22'],
    ]);
    const first = await revoke(await issued(['Lê Văn Một']));
    expect(first.body.revocations[0]?.dueOn).toBe('2026-03-06');
    const body = { ...usual, off: [...(usual?.off ?? []), { day: '2026-02-23', name: 'Nghỉ bù Tết' }] };
    expect((await official.put('/api/catalogue/holidays/2026', body)).status).toBe(403);
    const saved = await staff.put<HolidayYearDto>('/api/catalogue/holidays/2026', {
      isAnnounced: true,
      off: body.off,
      worked: body.worked,
      version: 0,
    });
    expect([saved.status, saved.body.version, saved.body.isOwn]).toEqual([200, 1, true]);
    expect(saved.body.off.filter(({ name }) => name === 'Nghỉ bù Tết')).toEqual([
      { day: '2026-02-23', name: 'Nghỉ bù Tết' },
    ]);
    const second = await revoke(await issued(['Lê Văn Hai']));
    expect(second.body.revocations[0]?.dueOn).toBe('2026-03-09');
    const { body: kept } = await staff.get<ReturnPage>('/api/returns?sort=dueOn');
    expect(kept.items.map(({ dueOn }) => dueOn)).toEqual(['2026-03-06', '2026-03-09']);
  });

  it('are refused where they make no sense, and where somebody else entered them meanwhile', async () => {
    const put = (wanted: number, more: object) =>
      staff.put<{ code: string; errors: { code: string }[] }>(`/api/catalogue/holidays/${wanted}`, {
        ...{ isAnnounced: true, off: [], worked: [], version: 0 },
        ...more,
      });
    const codes = async (wanted: number, more: object): Promise<unknown[]> => {
      const { status, body } = await put(wanted, more);
      return [status, ...(body.errors ?? []).map(({ code }) => code)];
    };
    const day = (of: string) => ({ off: [{ day: of, name: 'Nghỉ' }] });
    expect(await codes(2028, day('2027-01-01'))).toEqual([400, 'wrong-year']);
    expect(await codes(2028, { ...day('2028-01-01'), worked: ['2028-01-01'] })).toEqual([400, 'day-twice']);
    expect(await codes(2028, { worked: ['2028-01-03'] })).toEqual([400, 'not-a-weekend']);
    expect(await codes(2028, { worked: ['mai'] })).toEqual([400, 'wrong-year']);
    expect(await codes(2028, { worked: ['2028-06-31'] })).toEqual([400, 'wrong-year']);
    expect((await put(1999, {})).status).toBe(404);
    expect((await put(2028, day('2028-01-03'))).status).toBe(200);
    const late = await put(2028, day('2028-01-04'));
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
  });
});

describe('sudden decisions', () => {
  it('wait for staff, then for officials, whatever the campaign', async () => {
    const draft = await sudden(['Đỗ Văn Chờ']);
    expect((await toDo(staff))['sudden-to-propose']).toBe(1);
    const path = `/api/decisions/${draft.body.id}`;
    const proposed: DecisionReply = await staff.post(`${path}/propose`, { version: draft.body.version });
    expect((await toDo(official))['sudden-to-approve']).toBe(1);
    await official.post(`${path}/approve`, { version: proposed.body.version });
    const waiting = await toDo(official);
    expect([waiting['sudden-to-approve'], waiting['sudden-to-issue']]).toEqual([undefined, 1]);
  });
});

describe('what is to come back', () => {
  it('is told over all decisions, overdue apart from what still has time, until it is back', async () => {
    const decision = await issued(['Trần Văn Trả', 'Trần Văn Nợ']);
    const early = await revoke(decision, { lineIds: [decision.lines[0]?.id], decidedOn: '2026-02-06' });
    await revoke(decision, { lineIds: [decision.lines[1]?.id], decidedOn: '2099-01-05' });
    const { body } = await staff.get<ReturnPage>('/api/returns?open=true&q=tran van');
    expect(
      body.items.map(({ name, isOverdue, isDone, moneyDong }) => [name, isOverdue, isDone, moneyDong]),
    ).toEqual([
      ['Trần Văn Nợ', true, false, 710_000],
      ['Trần Văn Trả', false, false, 710_000],
    ]);
    expect((await toDo(staff))['returns-open']).toBe(1);
    const overdue = (await toDo(staff))['returns-overdue'] ?? 0;
    const revocation = early.body.revocations[0];
    await staff.put(`/api/decisions/${decision.id}/returned`, {
      id: revocation?.lines[0]?.id,
      objectReturnedOn: '2026-02-10',
      moneyReturnedOn: '2026-02-11',
      version: revocation?.version,
    });
    expect((await toDo(staff))['returns-overdue']).toBe(overdue - 1);
    const { body: done } = await official.get<ReturnPage>('/api/returns?open=false');
    expect(done.items.map(({ decisionNumber, isDone }) => [decisionNumber, isDone])).toEqual([
      [decision.numberText, true],
    ]);
    const member = await test.account(['committee-member']);
    expect((await member.get('/api/returns')).status).toBe(403);
  });
});

describe('the fund of a year', () => {
  it('counts frames and gifts by name over the decisions issued', async () => {
    const frame = (label: string, quantity: number) => ({ label, quantity, unitPriceDong: 45_000 });
    const flowers = { label: 'Hoa', quantity: 2, unitPriceDong: 100_000 };
    const at2025 = { decidedOn: '2025-12-30', book: 'QUÀ' };
    await issued(['Bùi Một'], { ...at2025, expenses: [frame('Khung giấy khen A4', 3), flowers] });
    await issued(['Bùi Hai'], { ...at2025, expenses: [frame('khung giấy khen a4', 2)] });
    await sudden(['Bùi Ba'], { ...at2025, expenses: [frame('Khung giấy khen A4', 9)] });
    const { body } = await staff.get<FundDto>('/api/fund?year=2025');
    expect(body.gifts.map(({ quantity, amountDong }) => [quantity, amountDong])).toEqual([
      [5, 225_000],
      [2, 200_000],
    ]);
    expect(body.expensesDong).toBe(425_000);
  });
});
