import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProofLineDto } from '../../src/name-proofs/name-proofs.dto.js';
import { NameProofs } from '../../src/name-proofs/name-proofs.service.js';
import { approve, issueDraft } from '../decisions/review.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { about, answer, Round, type SheetReply } from './round.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let nurse: ApiClient;
let round: Round;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  round = await Round.start(test, staff);
  nurse = await test.account(['unit-representative'], { name: 'Phạm Thu Hà', collectiveId: round.clinic });
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

describe('a correction', () => {
  it('taken is written into the register and the draft, and its line is proofed', async () => {
    const { id, line } = await asked(' Tám');
    const proposed = { name: 'Nguyễn Hoài Yên Tám', formOfAddress: 'Cô', post: 'Y sĩ' };
    await answer(nurse, id, [about(line, proposed)]);
    const seen = await round.sheet(id, round.clinic);
    expect(seen.body.lines[0]?.policy).toEqual({
      ...{ canConfirm: true, canCorrect: true, canAccept: true, canRefuse: true },
    });
    expect(refusalOf(await round.act(id, line.lineId, 'accept', { version: 7 }))).toEqual([
      409,
      'stale-version',
    ]);
    const taken = await round.act(id, line.lineId, 'accept', { version: 1 });
    expect(taken.body.lines[0]).toMatchObject({
      text: proposed,
      state: 'proofed',
      version: 2,
      proof: { answer: 'confirmed', seen: proposed, proposed: null, answeredByName: 'Phạm Thu Hà' },
    });
    expect(await states(id)).toEqual(['open', 'open', 'proofed', 'open']);
    const acts = await test.sql<{ action: string }>(
      `select action from audit_entries where actor_name = 'Trần Thị Lan' order by id desc limit 3`,
    );
    expect(acts.map(({ action }) => action)).toEqual([
      ...['name-proof.accept', 'decision.refresh', 'individual.change'],
    ]);
    expect(refusalOf(await round.act(id, line.lineId, 'accept', { version: 2 }))).toEqual([
      409,
      'no-correction',
    ]);
  });

  it('of a household and of the unit’s own name goes the same way', async () => {
    const group = await round.year.unit('Tổ dân phố 8');
    const household = await round.year.household(group, 'Gia đình ông Lý Hoà');
    const { id } = await round.draftOf([group, household]);
    const [unit, home] = (await round.sheet(id, group)).body.lines;
    if (!unit || !home) throw new Error('The group has no lines.');
    await round.paper(id, [
      about(unit, { name: 'Tổ dân phố số 8' }),
      about(home, { name: 'Gia đình ông Lý Hòa' }),
    ]);
    await round.act(id, unit.lineId, 'accept', { version: 1 });
    const { body } = await round.act(id, home.lineId, 'accept', { version: 1 });
    expect([body.unitName, ...body.lines.map(({ text, state }) => `${text.name}: ${state}`)]).toEqual([
      ...['Tổ dân phố số 8', 'Tổ dân phố số 8: proofed', 'Gia đình ông Lý Hòa: proofed'],
    ]);
  });

  it('refused opens the line again and tells the unit why', async () => {
    const { id, line } = await asked(' Chín');
    await answer(nurse, id, [about(line, { name: 'Nguyễn Hoài Yên Chín' })]);
    expect((await round.act(id, line.lineId, 'refuse', { version: 1, reason: '' })).status).toBe(400);
    await round.act(id, line.lineId, 'refuse', { version: 1, reason: 'Giấy khai sinh ghi «Yến»' });
    const [told] = (await own(nurse, id)).body.lines;
    expect(told).toMatchObject({
      state: 'open',
      version: 2,
      proof: { answer: 'refused', refusedByName: 'Trần Thị Lan', refusalReason: 'Giấy khai sinh ghi «Yến»' },
    });
    const late = await answer(nurse, id, [about(line)]);
    expect([...refusalOf(late), late.body.changedBy]).toEqual([409, 'stale-version', 'Trần Thị Lan']);
    if (told) await answer(nurse, id, [about(told)]);
    expect(await states(id)).toEqual(['open', 'open', 'proofed', 'open']);
  });

  it('flows in while the decision is proposed and approved, and is taken once it is a draft again', async () => {
    const { id, version, line } = await asked(' Mười');
    await approve(staff, official, { id, version });
    await answer(nurse, id, [about(line, { post: 'Y sĩ' })]);
    const early = await round.act(id, line.lineId, 'accept', { version: 1 });
    expect([...refusalOf(early), early.body.title]).toEqual([
      ...[409, 'not-in-draft'],
      'Quyết định đang được trình, duyệt: hãy trả lại về dự thảo rồi mới tiếp nhận đề nghị sửa.',
    ]);
    await official.post(`/api/decisions/${id}/return`, { version: version + 2, reason: 'Sửa chức vụ' });
    expect((await round.act(id, line.lineId, 'accept', { version: 1 })).body.lines[0]?.state).toBe('proofed');
  });

  it('of an issued decision needs another decision; confirming does not', async () => {
    const { id, version, line } = await asked(' Mười Một');
    await issueDraft(staff, official, { id, version });
    const refused = await answer(nurse, id, [about(line, { post: 'Y sĩ' })]);
    expect([...refusalOf(refused), refused.body.title]).toEqual([
      ...[409, 'needs-correcting-decision'],
      'Quyết định đã ban hành nên không sửa được «Nguyễn Hoài Yến Mười Một» ở đây; tên sai phải đính chính bằng một quyết định khác. Hãy báo cán bộ phường.',
    ]);
    expect((await own(nurse, id)).body.lines[0]?.policy).toEqual({
      ...{ canConfirm: true, canCorrect: false, canAccept: false, canRefuse: false },
    });
    expect((await answer(nurse, id, [about(line)])).body.lines[0]?.state).toBe('proofed');
  });
});
