import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BackgroundDto } from '../../src/scoring/dossiers/background.dto.js';
import type { ParticipantDocumentsDto } from '../../src/scoring/dossiers/documents.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { openDossier, type Dossier } from './dossier-fixture.js';
import {
  forcePhase,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let dossier: Dossier;
let fixture: ScoringFixture;
let unit: string;
let member: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  dossier = await openDossier(test, staff);
  ({ fixture, unit } = dossier);
  [member, other] = fixture.members as [ApiClient, ApiClient];
});

afterAll(() => test.close());

const background = (by: ApiClient, on = unit) =>
  by.get<BackgroundDto & Problem>(`/api/score-sheets/${fixture.set.id}/${on}/background`);

describe('the background of a nominee', () => {
  it('holds on one page what a member weighs: self-score, evidence, registration, three years', async () => {
    const { status, body } = await background(member);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      subject: { participantId: unit, block: 'Khối A' },
      sinceYear: 2022,
      own: { total: '28.00' },
      appraised: { total: '20.00' },
      registrations: [{ statusLabel: 'Đã nhận', summary: 'Hoàn thành 12/12 chỉ tiêu' }],
      ratings: [],
      initiatives: [],
    });
    const line = (code: string) =>
      body.lines.find(({ criterionId }) => criterionId === fixture.criterion[code]);
    expect(line('A.2')).toMatchObject({
      self: { points: '28.00' },
      appraisal: { points: '20.00' },
      reason: 'Báo cáo nộp chậm',
      evidence: [],
    });
    expect(line('B.1')).toMatchObject({
      self: null,
      evidence: [{ fileName: 'Báo cáo.pdf', policy: { canDelete: false } }],
    });
    expect(body.honours.map(({ year, awardName }) => [year, awardName])).toEqual([
      [2024, 'Giấy khen'],
      [2023, 'Giấy khen'],
    ]);
    expect(body.results.map(({ year, points, rankOverall }) => [year, points, rankOverall])).toEqual([
      [2024, '88.50', 1],
      [2023, '77.25', 1],
    ]);
  });

  it('holds no mark of another member, no phone, and nothing of the running campaign', async () => {
    await forcePhase(test, fixture.campaignId, 'scoring');
    await submitFull(fixture, other, unit, { 'A.2': { kind: 'points', points: '13.25' } });
    const { text } = await background(member);
    for (const canary of ['"13.25"', '"76.25"', 'BÍ MẬT', '0912345678']) expect(text).not.toContain(canary);
    expect((await background(member)).body.results.map(({ year }) => year)).toEqual([2024, 2023]);
  });

  it('is for the members who score the nominee, and not for who stepped aside', async () => {
    const outsider = await test.account(['committee-member']);
    expect((await background(outsider)).body.code).toBe('not-a-scorer');
    expect((await background(staff)).body.code).toBe('forbidden');
    expect((await background(member, dossier.old)).body.code).toBe('not-found');
    await member.put(`/api/score-sheets/${fixture.set.id}/${unit}/recusal`, {
      ...{ reason: 'Là người thân của tổ trưởng', version: 0 },
    });
    const refused = await background(member);
    expect([refused.status, refused.body.code]).toEqual([403, 'recused']);
    expect(
      (await member.get<ParticipantDocumentsDto>(`/api/participants/${unit}/documents`)).body.evidence,
    ).toEqual([]);
    expect((await background(other)).status).toBe(200);
  });

  it('tells of a person their ratings and initiatives, not their numbers or discipline', async () => {
    const people = await startScoring(test, staff, {
      set: { ...{ code: 'TC-CANHAN', subjectKind: 'individual' } },
    });
    const { id } = (
      await staff.post<{ id: string }>('/api/individuals', {
        ...{
          name: 'Lò Thị Sáu',
          unitId: unit,
          idNumber: '019080004028',
          phone: '0987654321',
          note: 'Ghi chú riêng',
        },
      })
    ).body;
    await staff.put(`/api/individuals/${id}/ratings/2024`, { level: 'excellent' });
    await staff.put(`/api/individuals/${id}/ratings/2020`, { level: 'good' });
    await staff.post(`/api/individuals/${id}/initiatives`, {
      year: 2025,
      level: 'base',
      name: 'Số hóa hồ sơ',
    });
    await staff.post(`/api/individuals/${id}/disciplines`, {
      year: 2024,
      level: 'reprimand',
      note: 'Kỷ luật kín',
    });
    const added = await staff.post(`/api/criteria-sets/${people.set.id}/candidates`, {
      ...{ participantId: id, reason: 'Lập thành tích đột xuất' },
    });
    expect(added.status).toBe(204);
    const { body, text } = await (people.members[0] as ApiClient).get<BackgroundDto>(
      `/api/score-sheets/${people.set.id}/${id}/background`,
    );
    expect([body.ratings, body.initiatives, body.registrations]).toEqual([
      [{ year: 2024, level: 'excellent' }],
      [{ year: 2025, level: 'base', name: 'Số hóa hồ sơ', decisionNumber: '' }],
      [],
    ]);
    for (const canary of ['019080004028', '0987654321', 'Ghi chú riêng', 'reprimand', 'Kỷ luật kín'])
      expect(text).not.toContain(canary);
  });
});
