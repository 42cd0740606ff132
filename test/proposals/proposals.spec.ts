import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HonourPage } from '../../src/honours/honours.dto.js';
import type { ToDoListDto } from '../../src/overview/overview.dto.js';
import type { ProposalDetailDto, ProposalPage } from '../../src/proposals/proposals.dto.js';
import { WardYear } from '../awards/ward-year.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

type Reply = Answer<ProposalDetailDto & { code: string; title: string; missing: string[] }>;

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let year: WardYear;
let unit: string;
let people: string[];

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  official = await test.account(['official']);
  year = new WardYear(test);
  unit = await year.unit('Trường Tiểu học');
  people = [];
  for (const name of ['Lê Thị Ánh', 'Nguyễn Hoài Yến']) people.push(await year.person(unit, name));
});

afterAll(() => test.close());

async function begin(code = 'BK-TINH', more: object = {}): Promise<Reply> {
  return staff.post('/api/proposals', {
    awardTypeId: await year.award(code),
    year: 2025,
    title: 'Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh năm 2025',
    addressee: 'Sở Nội vụ tỉnh Thái Nguyên',
    deadline: '2099-12-10',
    participantIds: people,
    ...more,
  });
}

const act = (proposal: { id: string }, step: string, body: object, client = staff): Promise<Reply> =>
  client.post(`/api/proposals/${proposal.id}/${step}`, body);

/** Every paper that is asked for, put in. */
async function complete(proposal: ProposalDetailDto): Promise<ProposalDetailDto> {
  let current = proposal;
  for (const part of [...proposal.parts, ...proposal.lines.flatMap(({ parts }) => parts)]) {
    if (!part.isRequired) continue;
    const { body }: Reply = await staff.patch(`/api/proposals/${proposal.id}/parts/${part.id}`, {
      ...{ isRequired: true, doneOn: '2025-11-20', document: '12/BB-HĐ', version: current.version },
    });
    current = body;
  }
  return current;
}

async function sent(code = 'BK-TINH', more: object = {}): Promise<ProposalDetailDto> {
  const ready = await complete((await begin(code, more)).body);
  const { body } = await act(ready, 'send', {
    ...{ sentOn: '2025-11-25', sentNumber: '45/TTr-UBND', version: ready.version },
  });
  return body;
}

async function toDo(): Promise<Record<string, number>> {
  const { body } = await staff.get<ToDoListDto>('/api/overview/to-do');
  return Object.fromEntries(body.items.map(({ code, count }) => [code, count]));
}

const labels = (parts: ProposalDetailDto['parts']) =>
  parts.map(({ kind, isRequired }) => `${kind}${isRequired ? '' : '?'}`);

describe('a dossier', () => {
  it('begins with the papers the law asks for, of the whole and of each of those proposed', async () => {
    const { status, body } = await begin();
    expect([status, body.status, body.lineCount, body.partCount, body.missingCount]).toEqual([
      201,
      'preparing',
      2,
      5,
      5,
    ]);
    expect(labels(body.parts)).toEqual(['submission', 'list', 'minutes']);
    expect(body.lines.map(({ name, parts }) => [name, labels(parts)])).toEqual([
      ['Lê Thị Ánh', ['report', 'initiative?']],
      ['Nguyễn Hoài Yến', ['report', 'initiative?']],
    ]);
    expect(body.policy).toEqual({ canChange: true, canDiscard: true, canAnswer: false });
    const short = await begin('BK-TINH', { isShort: true });
    expect(labels(short.body.parts)).toEqual(['submission', 'list', 'minutes?']);
    const { body: page } = await official.get<ProposalPage>('/api/proposals?q=hoai yen&sort=-deadline');
    expect(page.items.map(({ id }) => id).sort()).toEqual([body.id, short.body.id].sort());
    expect(page.items[0]?.policy.canChange).toBe(false);
  });

  it('takes those a campaign nominates for the award, and nobody who does not meet its rules', async () => {
    const campaign = await year.campaign('Phong trào năm 2025');
    const award = await year.award('CSTD-TINH');
    for (const [verdict, person] of [
      ['met', people[0]],
      ['not-met', people[1]],
    ]) {
      await test.sql(
        `insert into nominations (ward_id, campaign_id, participant_id, award_type_id, verdict, evaluated_at)
         values ($1, $2, $3, $4, $5, now())`,
        [test.wardA, campaign, person, award, verdict],
      );
    }
    const { body } = await begin('CSTD-TINH', { campaignId: campaign, participantIds: [] });
    expect(body.lines.map(({ name, parts }) => [name, labels(parts)])).toEqual([
      ['Lê Thị Ánh', ['report', 'initiative']],
    ]);
  });

  it('is for awards of a higher level, for whom they are given, and for staff', async () => {
    const own = await begin('GK');
    expect([own.status, own.body.code]).toEqual([400, 'not-upward']);
    const wrong = await begin('TTLDXS');
    expect([wrong.status, wrong.body.code]).toEqual([400, 'kind-not-granted']);
    expect((await begin('BK-TINH', { participantIds: [unit] })).status).toBe(201);
    expect((await official.post('/api/proposals', {})).status).toBe(403);
    const member = await test.account(['committee-member']);
    expect((await member.get('/api/proposals')).status).toBe(403);
    const { body } = await begin();
    const other = await test.account(['ward-staff'], { ward: 'B' });
    expect((await other.get(`/api/proposals/${body.id}`)).status).toBe(404);
  });

  it('gains and loses people and papers; those the law names are marked as not needed, never taken out', async () => {
    const { body: first } = await begin('BK-TINH', { participantIds: [people[0]] });
    const { body: both } = await act(first, 'lines', { participantIds: people, version: first.version });
    expect(both.lineCount).toBe(2);
    const [line] = both.lines;
    const { body: one } = await act(both, 'lines/remove', { lineIds: [line?.id], version: both.version });
    expect([one.lineCount, one.partCount]).toEqual([1, 4]);
    const { body: more } = await act(one, 'parts', {
      ...{ label: 'Văn bản hiệp y của Công an phường', version: one.version },
    });
    const added = more.parts.find(({ kind }) => kind === 'other');
    expect([added?.label, added?.isRequired]).toEqual(['Văn bản hiệp y của Công an phường', true]);
    const stays: Reply = await staff.delete(
      `/api/proposals/${more.id}/parts/${more.parts[0]?.id}?version=${more.version}`,
    );
    expect([stays.status, stays.body.code]).toEqual([409, 'part-stays']);
    const gone: Reply = await staff.delete(
      `/api/proposals/${more.id}/parts/${added?.id}?version=${more.version}`,
    );
    expect(labels(gone.body.parts)).toEqual(['submission', 'list', 'minutes']);
    const late = await act(more, 'parts', { label: 'Khác', version: more.version });
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
    expect(late.body.title).toMatch(/^Trần Thị Lan đã thay đổi dữ liệu này lúc .*, sau khi bạn mở\./);
    expect((await staff.delete(`/api/proposals/${more.id}?version=${gone.body.version}`)).status).toBe(204);
    expect((await staff.get(`/api/proposals/${more.id}`)).status).toBe(404);
  });

  it('counts working days to its deadline, and is late the day after', async () => {
    const [soon] = await test.sql<{ day: string }>(
      `select ((now() at time zone 'Asia/Ho_Chi_Minh')::date + 28)::text as day`,
    );
    const { body } = await begin('BK-TINH', { deadline: soon?.day });
    const usual = [body.workingDaysLeft, body.isLate];
    expect(usual[1]).toBe(false);
    expect(Number(usual[0])).toBeGreaterThan(10);
    expect(Number(usual[0])).toBeLessThanOrEqual(20);
    const before = await toDo();
    const { body: late } = await begin('BK-TINH', { deadline: '2025-12-10' });
    expect([late.isLate, Number(late.workingDaysLeft) < 0]).toEqual([true, true]);
    const after = await toDo();
    expect([after['proposals-late'], after['proposals-to-send']]).toEqual([
      (before['proposals-late'] ?? 0) + 1,
      before['proposals-to-send'],
    ]);
    const none = await begin('BK-TINH', { deadline: null });
    expect([none.body.workingDaysLeft, none.body.isLate]).toEqual([null, false]);
  });
});

describe('sending', () => {
  it('waits for every paper that is asked for, names what is missing, and tells who sent it first', async () => {
    const { body } = await begin('BK-TINH', { participantIds: [people[0]] });
    const send = (version: number, more: object = {}) =>
      act(body, 'send', { sentOn: '2025-11-25', sentNumber: '45/TTr-UBND', version, ...more });
    const early = await send(body.version);
    expect([early.status, early.body.code, early.body.missing]).toEqual([
      409,
      'dossier-incomplete',
      [
        'Biên bản họp bình xét, kết quả bỏ phiếu của Hội đồng',
        'Danh sách đề nghị kèm theo tờ trình',
        'Tờ trình đề nghị khen thưởng (Mẫu 01)',
        'Báo cáo thành tích (Mẫu 05) của Lê Thị Ánh',
      ],
    ]);
    const ready = await complete(body);
    expect((await send(ready.version, { sentOn: '2099-01-01' })).body.code).toBe('day-out-of-order');
    const both = await Promise.all([send(ready.version), send(ready.version)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const second = both.find(({ status }) => status === 409);
    expect([
      second?.body.code,
      second?.body.title.startsWith('Hồ sơ này đã được Trần Thị Lan ghi là đã gửi lúc'),
    ]).toEqual(['wrong-step', true]);
    const changed: Reply = await staff.patch(`/api/proposals/${body.id}`, {
      ...{ title: 'Khác', addressee: 'Khác', deadline: null, version: ready.version + 1 },
    });
    expect(changed.body.code).toBe('wrong-step');
  });

  it('is followed by a return with its reason, mended and sent again; what was sent is never discarded', async () => {
    const proposal = await sent();
    const back = (returnedOn: string) =>
      act(proposal, 'return', { returnedOn, reason: 'Thiếu hiệp y', version: proposal.version });
    expect((await back('2025-11-01')).body.code).toBe('day-out-of-order');
    const { body: returned } = await back('2025-11-28');
    expect([returned.status, returned.returnReason, returned.policy]).toEqual([
      'returned',
      'Thiếu hiệp y',
      { canChange: true, canDiscard: false, canAnswer: false },
    ]);
    expect((await toDo())['proposals-returned']).toBe(1);
    const discard = await staff.delete<{ code: string }>(
      `/api/proposals/${proposal.id}?version=${returned.version}`,
    );
    expect(discard.body.code).toBe('wrong-step');
    const send = (sentOn: string) =>
      act(proposal, 'send', { sentOn, sentNumber: '50/TTr-UBND', version: returned.version });
    expect((await send('2025-11-26')).body.code).toBe('day-out-of-order');
    expect((await send('2025-12-01')).body.sentNumber).toBe('50/TTr-UBND');
  });
});

describe('the outcome', () => {
  it('is confirmed by a word, goes into the ledger for whom it was granted, once and for all', async () => {
    const proposal = await sent();
    const decide = (more: object = {}) =>
      act(proposal, 'decide', {
        ...{
          decisionNumber: '1234/QĐ-UBND',
          decidedOn: '2025-12-20',
          authority: 'Chủ tịch UBND tỉnh Thái Nguyên',
        },
        ...{ grantedLineIds: [proposal.lines[0]?.id], confirmation: 'ghi vào sổ', version: proposal.version },
        ...more,
      });
    expect((await decide({ confirmation: 'vâng' })).body.code).toBe('not-confirmed');
    expect((await decide({ decidedOn: '2025-11-01' })).body.code).toBe('day-out-of-order');
    expect((await decide({ grantedLineIds: [people[0]] })).status).toBe(404);
    const { body } = await decide();
    expect([body.status, body.grantedCount, body.lines.map(({ outcome }) => outcome)]).toEqual([
      'decided',
      1,
      ['granted', 'refused'],
    ]);
    expect((await decide()).body.code).toBe('wrong-step');
    const { body: ledger } = await official.get<HonourPage>('/api/honours?source=proposal');
    expect(
      ledger.items.map((one) => [
        one.name,
        one.unitName,
        one.awardName,
        one.year,
        one.decisionNumber,
        one.authority,
      ]),
    ).toEqual([
      [
        ...['Lê Thị Ánh', 'Trường Tiểu học', 'Bằng khen cấp tỉnh', 2025],
        ...['1234/QĐ-UBND', 'Chủ tịch UBND tỉnh Thái Nguyên'],
      ],
    ]);
    const audited = await test.sql<{ action: string }>(
      `select action from audit_entries where subject_id = $1 and action in ('proposal.send', 'proposal.decide') order by at`,
      [proposal.id],
    );
    expect(audited.map(({ action }) => action)).toEqual(['proposal.send', 'proposal.decide']);
  });
});
