import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditCount, campaignIn, moveRegistrationDays, type PageAnswer } from './register-fixtures.js';
import {
  openRegistrationOffice,
  type RegistrationAnswer,
  type RegistrationOffice,
} from './registration-office.js';

let office: RegistrationOffice;
let test: RegistrationOffice['test'];
let staff: RegistrationOffice['staff'];
let representative: RegistrationOffice['representative'];
let unitA: RegistrationOffice['unitA'];
let award: RegistrationOffice['award'];
let people: RegistrationOffice['people'];
let stranger: RegistrationOffice['stranger'];
let register: RegistrationOffice['register'];
let act: RegistrationOffice['act'];

beforeAll(async () => {
  office = await openRegistrationOffice();
  ({ test, staff, representative, unitA, award, people, stranger, register, act } = office);
});

afterAll(async () => {
  await test.close();
});

describe('the way of a registration', () => {
  it('goes from draft to sent, returned with reason and flagged fields, sent again, accepted', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const draft = await register(representative, campaignId, people[0] ?? '', {
      summary: 'Hoàn thành tốt nhiệm vụ',
    });
    expect(draft.status).toBe(201);
    expect(draft.body).toMatchObject({
      status: 'draft',
      participant: { name: 'Lê Thị An' },
      award: { name: 'Lao động tiên tiến' },
    });
    expect(draft.body.policy).toEqual({ acts: ['change', 'remove', 'submit'], needsReason: false });

    const sent = await act(representative, 'submit', draft.body);
    expect(sent.body).toMatchObject({
      status: 'submitted',
      submittedBy: 'Trần Văn Tổ',
      policy: { acts: ['recall'] },
    });

    const returned = await act(staff, 'return', sent.body, {
      reason: 'Chưa ghi rõ thành tích',
      flaggedFields: ['summary'],
    });
    expect(returned.body).toMatchObject({
      status: 'returned',
      returnReason: 'Chưa ghi rõ thành tích',
      flaggedFields: ['summary'],
      handledBy: 'Nguyễn Thị Hoa',
    });

    const mended = await representative.patch<RegistrationAnswer>(`/api/registrations/${draft.body.id}`, {
      awardTypeId: award,
      summary: 'Có sáng kiến cấp cơ sở',
      version: returned.body.version,
    });
    expect(mended.body).toMatchObject({ status: 'returned', summary: 'Có sáng kiến cấp cơ sở' });
    const again = await act(representative, 'submit', mended.body);
    expect(again.body).toMatchObject({
      status: 'submitted',
      returnReason: null,
      flaggedFields: [],
      handledBy: null,
    });

    const accepted = await act(staff, 'accept', again.body);
    expect(accepted.body).toMatchObject({ status: 'accepted', policy: { acts: ['return'] } });
    const acts = await test.sql<{ action: string }>(
      `select action from audit_entries where subject_id = $1 order by id`,
      [draft.body.id],
    );
    expect(acts.map((one) => one.action)).toEqual([
      'registration.create',
      'registration.submit',
      'registration.return',
      'registration.change',
      'registration.submit',
      'registration.accept',
    ]);
  });

  it('can be recalled while nobody has acted, and not afterwards: the refusal says who did', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const draft = await register(representative, campaignId, people[0] ?? '');
    const sent = await act(representative, 'submit', draft.body);
    const recalled = await act(representative, 'recall', sent.body);
    expect(recalled.body).toMatchObject({ status: 'draft', submittedBy: null, submittedAt: null });
    const resent = await act(representative, 'submit', recalled.body);
    await act(staff, 'accept', resent.body);
    const late = await act(representative, 'recall', resent.body);
    expect([late.status, late.body.code]).toEqual([409, 'act-not-allowed']);
    expect(late.body.detail).toContain('«Đã nhận», do Nguyễn Thị Hoa xử lý lúc');
  });

  it('can be taken out as a draft, leaving what it said on record', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const draft = await register(representative, campaignId, people[0] ?? '');
    const removed = await act(representative, 'remove', draft.body);
    expect(removed.status).toBe(204);
    expect((await representative.get(`/api/registrations/${draft.body.id}`)).status).toBe(404);
    const [entry] = await test.sql<{ before: object }>(
      `select before from audit_entries where action = 'registration.remove' and subject_id = $1`,
      [draft.body.id],
    );
    expect(entry?.before).toMatchObject({
      participant: 'Lê Thị An',
      award: 'Lao động tiên tiến',
      status: 'draft',
    });
  });

  it('lets one of two who act at once through', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const sent = await act(
      representative,
      'submit',
      (await register(representative, campaignId, people[0] ?? '')).body,
    );
    const answers = await Promise.all([
      act(staff, 'accept', sent.body),
      act(staff, 'return', sent.body, { reason: 'Chưa đủ hồ sơ' }),
      act(representative, 'recall', sent.body),
    ]);
    expect(answers.filter((answer) => answer.status === 200).length).toBe(1);
    // Whoever comes after an acceptance may still return it, but not with the version read before.
    for (const answer of answers)
      if (answer.status !== 200) expect(['act-not-allowed', 'stale-version']).toContain(answer.body.code);
  });

  it('refuses a stale version with what stands now', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const draft = await register(representative, campaignId, people[0] ?? '');
    const change = { awardTypeId: award, summary: 'Một', version: draft.body.version };
    await representative.patch(`/api/registrations/${draft.body.id}`, change);
    const stale = await staff.patch<RegistrationAnswer>(`/api/registrations/${draft.body.id}`, {
      ...change,
      summary: 'Hai',
    });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-version']);
    expect(stale.body.current).toMatchObject({ version: 2, summary: 'Một' });
  });
});

describe('refusals', () => {
  it('of what does not fit leave no act on record', async () => {
    const campaignId = await campaignIn(test, 'registration');
    await register(staff, campaignId, people[0] ?? '');
    const before = await auditCount(test);
    const codeOf = async (
      answer: Promise<{ status: number; body: RegistrationAnswer & { errors?: { code: string }[] } }>,
    ): Promise<unknown[]> => {
      const { status, body } = await answer;
      return [status, body.errors?.[0]?.code ?? body.code];
    };
    expect(await codeOf(register(staff, campaignId, people[0] ?? ''))).toEqual([409, 'already-registered']);
    expect(await codeOf(register(staff, campaignId, unitA))).toEqual([400, 'award-not-for-kind']);
    expect(await codeOf(register(staff, campaignId, campaignId))).toEqual([400, 'no-such-participant']);
    expect(await codeOf(register(staff, people[0] ?? '', people[0] ?? ''))).toEqual([404, 'not-found']);
    const limited = await campaignIn(test, 'registration');
    await test.inWard(async (uow) =>
      uow.execute(
        `insert into campaign_awards (campaign_id, award_type_id) select $1, id from award_types where id <> $2 limit 1`,
        [limited, award],
      ),
    );
    expect(await codeOf(register(staff, limited, people[0] ?? ''))).toEqual([400, 'award-not-in-play']);
    expect(await auditCount(test)).toBe(before);
  });

  it('of a representative for another unit look like nothing is there', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const foreign = await register(staff, campaignId, stranger);
    expect((await register(representative, campaignId, stranger)).status).toBe(400);
    expect((await representative.get(`/api/registrations/${foreign.body.id}`)).status).toBe(404);
    expect((await act(representative, 'submit', foreign.body)).status).toBe(404);
    const list = await representative.get<PageAnswer<RegistrationAnswer>>(
      `/api/registrations?campaignId=${campaignId}`,
    );
    expect(list.body.total).toBe(0);
    const accept = await act(representative, 'accept', foreign.body);
    expect([accept.status, accept.body.code]).toEqual([403, 'forbidden']);
  });

  it('of those who only look on', async () => {
    const member = await test.account(['committee-member']);
    const campaignId = await campaignIn(test, 'registration');
    expect((await register(member, campaignId, people[0] ?? '')).status).toBe(403);
    expect((await member.get(`/api/registrations?campaignId=${campaignId}`)).status).toBe(200);
  });
});

describe('the registration phase', () => {
  it('ends for a unit with its last second; the ward goes on with a reason until scoring opens', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const draft = await register(representative, campaignId, people[0] ?? '');
    await moveRegistrationDays(test, campaignId, -9, -1);
    const late = await act(representative, 'submit', draft.body);
    expect([late.status, late.body.code]).toEqual([409, 'deadline-passed']);
    expect(
      (await representative.get<RegistrationAnswer>(`/api/registrations/${draft.body.id}`)).body.policy,
    ).toEqual({ acts: [], needsReason: false });

    const seen = await staff.get<RegistrationAnswer>(`/api/registrations/${draft.body.id}`);
    expect(seen.body.policy).toEqual({ acts: ['change', 'remove', 'submit'], needsReason: true });
    const silent = await act(staff, 'submit', draft.body);
    expect([silent.status, silent.body.code]).toEqual([400, 'invalid-input']);
    const sent = await act(staff, 'submit', draft.body, { reason: 'Đơn vị nộp bản giấy đúng hạn' });
    expect(sent.body.status).toBe('submitted');

    await test.inWard((uow) =>
      uow.execute(`update campaigns set phase = 'self-score' where id = $1`, [campaignId]),
    );
    const accepted = await act(staff, 'accept', sent.body, { reason: 'Đã đối chiếu bản giấy' });
    expect(accepted.body.status).toBe('accepted');
    await test.inWard((uow) =>
      uow.execute(`update campaigns set phase = 'scoring' where id = $1`, [campaignId]),
    );
    const closed = await act(staff, 'return', accepted.body, { reason: 'Quá muộn rồi' });
    expect([closed.status, closed.body.code]).toEqual([409, 'wrong-phase']);
  });

  it('is not open before its first day, for anyone', async () => {
    const campaignId = await campaignIn(test, 'registration', [1, 9]);
    expect((await register(representative, campaignId, people[0] ?? '')).body.code).toBe('not-yet-open');
    expect(
      (await register(staff, campaignId, people[0] ?? '', { reason: 'Làm sớm cho kịp' })).body.code,
    ).toBe('not-yet-open');
  });
});
