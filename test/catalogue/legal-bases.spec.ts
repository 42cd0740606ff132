import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LegalBasisDto } from '../../src/catalogue/legal-bases/legal-bases.dto.js';
import { LegalBases } from '../../src/catalogue/legal-bases/legal-bases.service.js';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { WardYear } from '../awards/ward-year.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

const PATH = '/api/catalogue/legal-bases';
type Reply = Answer<LegalBasisDto & { code: string }>;

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

const on = async (day: string, client = staff): Promise<string[]> =>
  (await client.get<LegalBasisDto[]>(`${PATH}?on=${day}`)).body.map(({ text }) => text);
const ofWard = async (): Promise<LegalBasisDto[]> => (await staff.get<LegalBasisDto[]>(PATH)).body;
const line = (more: Record<string, unknown> = {}) => ({
  text: 'Căn cứ Quyết định số 12/2025/QĐ-UBND của Ủy ban nhân dân tỉnh',
  position: 50,
  validFrom: '2025-09-01',
  validTo: null,
  ...more,
});
const add = (more: Record<string, unknown> = {}, client = staff): Promise<Reply> =>
  client.post(PATH, line(more));

describe('legal bases', () => {
  it.each([
    ['2024-06-01', ['06/2022/QH15', '98/2023/NĐ-CP']],
    ['2025-06-30', ['72/2025/QH15', '06/2022/QH15', '98/2023/NĐ-CP']],
    ['2025-07-01', ['72/2025/QH15', '06/2022/QH15', '152/2025/NĐ-CP']],
    ['2026-01-15', ['72/2025/QH15', '06/2022/QH15', '152/2025/NĐ-CP', '15/2025/TT-BNV']],
    ['2026-10-01', ['72/2025/QH15', '06/2026/QH16', '152/2025/NĐ-CP', '15/2025/TT-BNV']],
    ['2027-03-01', ['72/2025/QH15', '06/2026/QH16']],
  ])('on %s are the texts in force then, in their order', async (day, numbers) => {
    const texts = await on(day);
    const expected = [...numbers, 'Theo đề nghị của Hội đồng'];
    expect(texts.map((text, index) => text.includes(expected[index] ?? '?'))).toEqual(
      expected.map(() => true),
    );
    expect(texts).toHaveLength(expected.length);
  });

  it('are added, put right, ended and taken away, each on record', async () => {
    const { status, body: added } = await add({ text: '  Căn cứ  Quy chế số 7 ; ' });
    expect(status).toBe(201);
    expect(added).toMatchObject({ text: 'Căn cứ Quy chế số 7', sureness: 'local', version: 1 });
    expect((await on('2025-08-31')).includes(added.text)).toBe(false);
    const changed: Reply = await staff.patch(`${PATH}/${added.id}`, {
      ...line({ text: added.text, validTo: '2025-12-31' }),
      version: 1,
    });
    expect([changed.status, changed.body.validTo]).toEqual([200, '2025-12-31']);
    expect(await on('2025-12-31')).toContain(added.text);
    expect(await on('2026-01-01')).not.toContain(added.text);
    expect((await staff.delete(`${PATH}/${added.id}?version=1`)).status).toBe(409);
    expect((await staff.delete(`${PATH}/${added.id}?version=2`)).status).toBe(204);
    expect((await ofWard()).some(({ id }) => id === added.id)).toBe(false);
    const acts = await test.sql<{ action: string }>(
      `select action from audit_entries where subject_id = $1 order by id`,
      [added.id],
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'legal-basis.add',
      'legal-basis.change',
      'legal-basis.remove',
    ]);
  });

  it('refuse what makes no sense, what is there already, and who may not', async () => {
    for (const wrong of [
      { text: ' \u00a0 ' },
      { position: 0 },
      { validFrom: '2025-02-30' },
      { validTo: '2025-08-31' },
      { validTo: 'sau này' },
    ]) {
      const { status, body } = await add(wrong);
      expect([wrong, status, body.code]).toEqual([wrong, 400, 'invalid-input']);
    }
    const { body: first } = await add();
    const twice = await add();
    expect([twice.status, twice.body.code]).toEqual([409, 'legal-basis-exists']);
    const stale: Reply = await staff.patch(`${PATH}/${first.id}`, { ...line({ position: 51 }), version: 9 });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-version']);
    const member = await test.account(['committee-member']);
    expect((await add({ position: 60 }, member)).status).toBe(403);
    const neighbour = await test.account(['ward-staff'], { ward: 'B' });
    expect((await neighbour.delete(`${PATH}/${first.id}?version=1`)).status).toBe(404);
    expect(await on('2025-09-01', neighbour)).not.toContain(first.text);
  });

  it('come back neither when a ward has put all of them away nor twice', async () => {
    const bases = test.app.get(LegalBases);
    const before = (await ofWard()).length;
    await test.inWard(() => bases.seed());
    expect(await ofWard()).toHaveLength(before);
    const neighbour = await test.account(['ward-staff'], { ward: 'B' });
    for (const { id, version } of (await neighbour.get<LegalBasisDto[]>(PATH)).body)
      await neighbour.delete(`${PATH}/${id}?version=${version}`);
    await test.inWard(() => bases.seed(), 'B');
    expect((await neighbour.get(PATH)).body).toEqual([]);
  });
});

describe('a draft decision', () => {
  const change = (decision: DecisionDetailDto, more: Record<string, unknown>) => {
    const { title, book, number, decidedOn, legalBasis, signerName, signerTitle, version } = decision;
    return staff.patch<DecisionDetailDto>(`/api/decisions/${decision.id}`, {
      ...{ title, book, number, decidedOn, legalBasis, signerName, signerTitle, version },
      ...more,
    });
  };

  it('begins with the texts of its day, follows a new day, and keeps what somebody wrote', async () => {
    const year = new WardYear(test);
    const person = await year.person(await year.unit('Trạm Y tế phường'), 'Trần Thị Hoà');
    const { body: draft } = await staff.post<DecisionDetailDto>('/api/decisions', {
      title: 'Về việc tặng Giấy khen',
      decidedOn: '2025-06-30',
      recipients: [{ participantId: person, awardTypeId: await year.award('GK') }],
    });
    expect(draft.legalBasis.split('\n')).toEqual(await on('2025-06-30'));
    const { body: moved } = await change(draft, { decidedOn: '2026-10-05' });
    expect(moved.legalBasis.split('\n')).toEqual(await on('2026-10-05'));
    const own = 'Căn cứ Quy chế riêng';
    const { body: written } = await change(moved, { legalBasis: own });
    const { body: later } = await change(written, { decidedOn: '2025-06-30' });
    expect(later.legalBasis).toBe(own);
  });
});
