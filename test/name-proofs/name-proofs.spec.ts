import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AskedDecisionsDto, ProofLineDto } from '../../src/name-proofs/name-proofs.dto.js';
import { NameProofs } from '../../src/name-proofs/name-proofs.service.js';
import { counts } from '../overview/looking.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { about, answer, Round, type SheetReply } from './round.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let nurse: ApiClient;
let head: ApiClient;
let round: Round;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  round = await Round.start(test, staff);
  nurse = await test.account(['unit-representative'], { name: 'Phạm Thu Hà', collectiveId: round.clinic });
  head = await test.account(['unit-representative'], { name: 'Hoàng Văn Tư', collectiveId: round.group });
});

afterAll(() => test.close());

const own = (client: ApiClient, id: string): Promise<SheetReply> => client.get(`/api/name-proofs/${id}`);
const states = async (decisionId: string): Promise<string[]> =>
  test.inWard(async () => [...(await test.app.get(NameProofs).statesOf(decisionId)).values()]);
const refusalOf = ({ status, body }: SheetReply): unknown[] => [status, body.code];

/** A draft whose units are asked, and the line of Nguyễn Hoài Yến as her unit sees it. */
async function asked(suffix: string): Promise<{ id: string; version: number; line: ProofLineDto }> {
  const { id, version } = await round.draft(suffix);
  await round.open(id);
  const [line] = (await own(nurse, id)).body.lines;
  if (!line) throw new Error('The clinic has no line.');
  return { id, version, line };
}

describe('the round', () => {
  it('shows a unit nothing before it is asked, then its own lines and nobody else’s', async () => {
    const { id } = await round.draft();
    expect((await own(nurse, id)).status).toBe(404);
    const before = await round.board(id);
    expect(before.body).toMatchObject({ round: null, policy: { canOpen: true, canClose: false } });

    const opened = await round.open(id, { dueOn: '2026-01-10' });
    expect(opened.body).toMatchObject({
      round: { dueOn: '2026-01-10', openedByName: 'Trần Thị Lan', closedAt: null, version: 1 },
      counts: { total: 4, open: 4, proofed: 0, corrections: 0 },
      policy: { canOpen: true, canClose: true },
    });
    expect(opened.body.units).toEqual([
      { unitId: round.clinic, unitName: 'Trạm Y tế phường', total: 1, open: 1, proofed: 0, corrections: 0 },
      { unitId: round.group, unitName: 'Tổ dân phố 7', total: 3, open: 3, proofed: 0, corrections: 0 },
    ]);

    const clinic = await own(nurse, id);
    expect(clinic.body).toMatchObject({
      unitName: 'Trạm Y tế phường',
      counts: { total: 1, open: 1, proofed: 0, corrections: 0 },
      lines: [
        {
          text: { name: 'Nguyễn Hoài Yến', formOfAddress: 'Bà', post: 'Trạm trưởng' },
          state: 'open',
          version: 0,
          proof: null,
          policy: { canConfirm: true, canCorrect: true, canAccept: false, canRefuse: false },
        },
      ],
    });
    expect(clinic.text).not.toContain('Lê Văn An');
    expect((await own(head, id)).body.lines.map(({ text }) => text.name)).toEqual([
      'Tổ dân phố 7',
      'Gia đình ông Trần Hoà',
      'Lê Văn An',
    ]);
    const { body } = await nurse.get<AskedDecisionsDto>('/api/name-proofs');
    expect(body.items).toEqual([
      {
        ...{ id, numberText: null, title: 'Về việc tặng Giấy khen', status: 'draft', dueOn: '2026-01-10' },
        counts: { total: 1, open: 1, proofed: 0, corrections: 0 },
      },
    ]);
    expect((await nurse.get(`/api/decisions/${id}/name-proofs`)).status).toBe(403);
    const elsewhere = await test.account(['ward-staff'], { ward: 'B' });
    expect((await round.board(id, elsewhere)).status).toBe(404);
  });

  it('ends when staff say so, and can be opened again; two at once are told', async () => {
    const { id, line } = await asked(' Hai');
    const path = `/api/decisions/${id}/name-proofs/round`;
    expect((await staff.post(`${path}/close`, { version: 1 })).status).toBe(200);
    const late = await answer(nurse, id, [about(line)]);
    expect([...refusalOf(late), late.body.title]).toEqual([
      ...[409, 'round-closed'],
      'Việc soát tên của quyết định này đã kết thúc.',
    ]);
    expect((await own(nurse, id)).body.lines[0]?.policy.canConfirm).toBe(false);
    const again = await staff.post<{ code: string; changedBy: string }>(`${path}/close`, { version: 1 });
    expect([again.status, again.body.code, again.body.changedBy]).toEqual([
      ...[409, 'stale-version', 'Trần Thị Lan'],
    ]);
    expect((await staff.post<{ code: string }>(`${path}/close`, { version: 2 })).body.code).toBe(
      'round-closed',
    );
    expect((await round.open(id, { version: 2 })).body.round).toMatchObject({ closedAt: null, version: 3 });
    expect((await answer(nurse, id, [about(line)])).status).toBe(200);
  });
});

describe('an answer', () => {
  it('confirms a line as long as it says the same letter by letter', async () => {
    const { id, version, line } = await asked(' Ba');
    const confirmed = await answer(nurse, id, [about(line)]);
    expect(confirmed.body.lines[0]).toMatchObject({
      state: 'proofed',
      version: 1,
      proof: {
        answer: 'confirmed',
        how: 'screen',
        answeredByName: 'Phạm Thu Hà',
        seen: line.text,
        proposed: null,
      },
    });
    expect(await states(id)).toEqual(['open', 'open', 'proofed', 'open']);
    await test.sql(
      `update individuals set post = 'Phó Trạm trưởng' where id = (select participant_id from decision_lines where id = $1)`,
      [line.lineId],
    );
    await staff.post(`/api/decisions/${id}/lines/refresh`, { version });
    expect(await states(id)).toEqual(['open', 'open', 'open', 'open']);
    const old = await answer(nurse, id, [{ ...about(line), version: 1 }]);
    expect([...refusalOf(old), old.body.title]).toEqual([
      ...[409, 'line-changed'],
      'Dòng này vừa được sửa thành «Bà Nguyễn Hoài Yến Ba, Phó Trạm trưởng». Hãy soát lại nội dung mới.',
    ]);
  });

  it('is taken from the unit of the line alone', async () => {
    const { id, line } = await asked(' Bốn');
    const other = await answer(head, id, [about(line)]);
    expect([...refusalOf(other), other.text.includes('Nguyễn Hoài Yến')]).toEqual([404, 'not-found', false]);
    expect((await staff.post(`/api/name-proofs/${id}/answers`, { answers: [about(line)] })).status).toBe(403);
    expect((await nurse.post(`/api/decisions/${id}/name-proofs/answers`, {})).status).toBe(403);
    expect((await official.post(`/api/decisions/${id}/name-proofs/answers`, {})).status).toBe(403);
    const twice = await answer(nurse, id, [about(line), about(line)]);
    expect([...refusalOf(twice), twice.body.errors[0]?.code]).toEqual([
      400,
      'invalid-input',
      'line-named-twice',
    ]);
  });

  it('is told who came first when two answer one line at once', async () => {
    const { id, line } = await asked(' Năm');
    const colleague = await test.account(['unit-representative'], {
      name: 'Ngô Thị Tâm',
      collectiveId: round.clinic,
    });
    const replies = await Promise.all([
      answer(nurse, id, [about(line)]),
      answer(colleague, id, [about(line, { post: 'Y sĩ' })]),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const first = replies[0]?.status === 200 ? 'Phạm Thu Hà' : 'Ngô Thị Tâm';
    const second = replies.find(({ status }) => status === 409);
    expect([second?.body.code, second?.body.changedBy]).toEqual(['stale-version', first]);
    expect(second?.body.title).toMatch(new RegExp(`^${first} đã thay đổi dữ liệu này lúc .+`));
    expect(second?.body.current.proof?.answeredByName).toBe(first);
  });

  it('asks for a correction of what the register holds, and of nothing that is as it was', async () => {
    const { id, line } = await asked(' Sáu');
    const same = await answer(nurse, id, [about(line, { name: ' Nguyễn Hoài  Yến Sáu' })]);
    expect(refusalOf(same)).toEqual([400, 'nothing-corrected']);
    const blank = await answer(nurse, id, [about(line, { name: '  ' })]);
    expect(blank.body.errors[0]).toMatchObject({ field: 'proposed.name', code: 'missing-name' });
    const bare = await answer(nurse, id, [about(line, { formOfAddress: '' })]);
    expect(bare.body.errors[0]).toMatchObject({ field: 'proposed.formOfAddress', code: 'missing-address' });
    const [collective] = (await own(head, id)).body.lines;
    if (!collective) throw new Error('The group has no line.');
    const post = await answer(head, id, [about(collective, { post: 'Tổ trưởng' })]);
    expect(post.body.errors[0]).toMatchObject({ field: 'proposed.post', code: 'only-the-name' });
    expect(await states(id)).toEqual(['open', 'open', 'open', 'open']);
    const asks = await answer(nurse, id, [about(line, { post: 'Y sĩ' }, 'Theo quyết định bổ nhiệm')]);
    expect(asks.body.lines[0]).toMatchObject({
      state: 'correction',
      proof: {
        answer: 'correction',
        proposed: { ...line.text, post: 'Y sĩ' },
        note: 'Theo quyết định bổ nhiệm',
      },
    });
  });

  it('comes on paper through staff, with who signed it', async () => {
    const { id } = await round.draft(' Bảy');
    const lines = (await round.sheet(id, round.group)).body.lines;
    const [first, second] = lines;
    if (!first || !second) throw new Error('The group has no lines.');
    const entered = await round.paper(id, [
      about(first),
      about(second, { name: 'Gia đình ông Trần Hòa Bảy' }),
    ]);
    expect(entered.body.lines.map(({ state, proof }) => [state, proof?.how, proof?.signedBy])).toEqual([
      ['proofed', 'paper', 'Hoàng Văn Tư'],
      ['correction', 'paper', 'Hoàng Văn Tư'],
      ['open', undefined, undefined],
    ]);
    const stale = await round.paper(id, [about(first)]);
    expect([...refusalOf(stale), stale.body.changedBy]).toEqual([409, 'stale-version', 'Trần Thị Lan']);
    const record = await test.sql<{ action: string; after: object }>(
      `select action, after from audit_entries where subject_type = 'name-proof' and subject_id = $1`,
      [first.lineId],
    );
    expect(record).toEqual([
      {
        action: 'name-proof.enter-paper',
        after: { answer: 'confirmed', ...first.text, signedBy: 'Hoàng Văn Tư' },
      },
    ]);
  });
});

it('forgets the proof of a line that left the draft', async () => {
  const { id, version, line } = await asked(' Mười Hai');
  await answer(nurse, id, [about(line)]);
  await staff.post(`/api/decisions/${id}/lines/remove`, { version, lineIds: [line.lineId] });
  expect(await states(id)).toEqual(['open', 'open', 'open']);
  expect((await own(nurse, id)).status).toBe(404);
  expect((await staff.delete(`/api/decisions/${id}?version=${version + 1}`)).status).toBe(204);
});

it('waits on the start page: for a unit what it has not answered, for staff what is to be taken', async () => {
  const group = await round.year.unit('Tổ dân phố 9');
  const campaignId = await round.year.campaign('Phong trào', 'closed');
  const waiting = await test.account(['unit-representative'], { collectiveId: group });
  const { id } = await round.draftOf([group, await round.year.household(group, 'Gia đình bà Vy')]);
  expect(await counts(waiting, campaignId)).toEqual({});
  await round.open(id);
  expect(await counts(waiting, campaignId)).toEqual({ 'own-names-to-proof': '2' });
  const before = await counts(staff, campaignId);
  const [line] = (await own(waiting, id)).body.lines;
  if (line) await answer(waiting, id, [about(line, { name: 'Tổ dân phố số 9' })]);
  expect(await counts(waiting, campaignId)).toEqual({ 'own-names-to-proof': '1' });
  const after = await counts(staff, campaignId);
  const grown = (code: string): number => Number(after[code] ?? 0) - Number(before[code] ?? 0);
  expect([grown('name-corrections'), grown('names-not-proofed')]).toEqual([1, -1]);
});
