import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { FULL_MARKS, startScoring, submitFull, type ScoringFixture } from '../scoring-api/scoring-fixture.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { openWorkbook, sheetValues } from '../support/xlsx-parts.js';
import { texts } from './papers-office.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let fixture: ScoringFixture;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

async function sheetOf(path: string, client = staff): Promise<ExcelJS.Worksheet> {
  const { status, bytes } = await client.download(`/api/exports/criteria-sets/${fixture.set.id}/${path}`);
  expect(status).toBe(200);
  const [sheet] = (await openWorkbook(Buffer.from(bytes))).worksheets;
  if (!sheet) throw new Error('No sheet was written');
  return sheet;
}

/** The rows of a scoring table that begin with this label, or hold it as the line's name. */
function rowsNamed(sheet: ExcelJS.Worksheet, label: string): unknown[][] {
  return sheetValues(sheet).filter((row) => row[0] === label || row[1] === label);
}

async function selfScore(
  unit: string,
  stage: 'marks' | 'appraisals',
  code: string,
  mark: object,
): Promise<void> {
  const path = `/api/self-scores/${fixture.set.id}/${unit}/${stage}/${fixture.criterion[code]}`;
  const { status, text } = await staff.put(path, { version: 0, ...mark });
  if (status !== 200) throw new Error(text);
}

describe('the scoring table', () => {
  it('prints what the unit, the staff and the council gave, and why they differ', async () => {
    fixture = await startScoring(test, staff, { phase: 'self-score' });
    const unit = fixture.units[0] ?? '';
    for (const [code, mark] of Object.entries(FULL_MARKS)) await selfScore(unit, 'marks', code, mark);
    await selfScore(unit, 'appraisals', 'A.2', {
      kind: 'points',
      points: '24',
      reason: 'Thiếu báo cáo quý IV',
    });
    await test.sql(`update campaigns set phase = 'scoring', version = version + 1 where id = $1`, [
      fixture.campaignId,
    ]);
    const [one, other] = fixture.members as [ApiClient, ApiClient];
    await submitFull(fixture, one, unit);
    await submitFull(fixture, other, unit, { 'A.2': { kind: 'points', points: '22' } });
    const sheet = await sheetOf(`participants/${unit}/scoring-table`);
    expect(rowsNamed(sheet, 'A.2. Chất lượng')).toEqual([
      [2, 'A.2. Chất lượng', 'Xem báo cáo quý', 30, 27, 24, 24.5, 'Thiếu báo cáo quý IV'],
    ]);
    expect(rowsNamed(sheet, 'Cộng tiêu chí I')).toEqual([['Cộng tiêu chí I', 60, 54, 51, 51.5, null]]);
    expect(rowsNamed(sheet, 'Tổng điểm')).toEqual([['Tổng điểm', null, 90, 87, 87.5, null]]);
    expect(rowsNamed(sheet, 'Cộng tiêu chí III')).toEqual([]);
    expect(rowsNamed(sheet, 'Điểm quy đổi (có tiêu chí không áp dụng)')).toEqual([]);
  });

  it('says how far the points were stretched where a criterion did not apply', async () => {
    fixture = await startScoring(test, staff);
    const unit = fixture.units[0] ?? '';
    const [one, other] = fixture.members as [ApiClient, ApiClient];
    await submitFull(fixture, one, unit, { 'B.2': { kind: 'not-applicable' } });
    await submitFull(fixture, other, unit);
    const sheet = await sheetOf(`participants/${unit}/scoring-table`);
    // One sheet: 64 of 70 points, stretched to 91.43; the other 89.5 of 100.
    expect(rowsNamed(sheet, 'Điểm quy đổi (có tiêu chí không áp dụng)')).toEqual([
      ['Điểm quy đổi (có tiêu chí không áp dụng)', 100, null, null, 90.47, null],
    ]);
    expect(rowsNamed(sheet, 'Tổng điểm')).toEqual([['Tổng điểm', null, null, null, 90.97, null]]);
  });

  it.each([
    ['mean', 5, 22, 'trung bình các phiếu;'],
    ['trimmed', 5, 24, 'trung bình các phiếu sau khi bỏ một phiếu cao nhất, một phiếu thấp nhất;'],
    ['trimmed', 4, 22, 'trung bình các phiếu;'],
    ['median', 5, 22, 'trung vị của các phiếu'],
  ])('adds up by the sheets that count: %s of %d', async (combining, members, line, note) => {
    fixture = await startScoring(test, staff, { members, set: { combining } });
    const unit = fixture.units[0] ?? '';
    const points = { 4: ['10', '24', '25', '29'], 5: ['10', '23', '24', '25', '28'] }[members] ?? [];
    for (const [index, member] of fixture.members.entries())
      await submitFull(fixture, member, unit, { 'A.2': { kind: 'points', points: points[index] ?? '' } });
    const sheet = await sheetOf(`participants/${unit}/scoring-table`);
    expect(rowsNamed(sheet, 'A.2. Chất lượng')[0]?.[6]).toBe(line);
    const total = { mean: 85, trimmed: members === 5 ? 87 : 85, median: 87 }[combining];
    expect(rowsNamed(sheet, 'Tổng điểm')[0]?.[4]).toBe(total);
    const notes = texts(sheet)
      .map(String)
      .filter((text) => text.startsWith('Ghi chú: '));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(note);
    expect(notes[0]).toMatch(/có thể khác tổng các dòng\.$/);
  });
});

describe('the score summary', () => {
  it('tells under the table what «KC» means and who the members are', async () => {
    fixture = await startScoring(test, staff);
    const unit = fixture.units[0] ?? '';
    const [one, other] = fixture.members as [ApiClient, ApiClient];
    await submitFull(fixture, one, unit);
    const recusal = await other.put(`/api/score-sheets/${fixture.set.id}/${unit}/recusal`, {
      version: 0,
      reason: 'Là người đứng đầu đơn vị',
    });
    expect(recusal.status).toBeLessThan(300);
    const sheet = await sheetOf('score-summary');
    const values = sheetValues(sheet);
    expect(values.find((row) => row[0] === 1)?.slice(2, 5)).toEqual([90, 'KC', 90]);
    const all = texts(sheet);
    expect(all).toContain('Phong trào thi đua năm 2025');
    expect(all).toContain('Ghi chú: KC: không chấm do có liên quan; trống: chưa chấm.');
    expect(all).toContain('TV1: Thành viên 1; TV2: Thành viên 2.');
    expect(all).toContain('TM. HỘI ĐỒNG');
  });
});

describe('who may take scores out', () => {
  let both: ApiClient;

  beforeEach(async () => {
    fixture = await startScoring(test, staff);
    both = await test.account(['ward-staff', 'committee-member']);
    await staff.post(`/api/campaigns/${fixture.campaignId}/scorers`, {
      accountId: both.accountId,
      code: 'TV9',
      position: 9,
    });
    const [one, other] = fixture.members as [ApiClient, ApiClient];
    for (const member of [one, other]) await submitFull(fixture, member, fixture.units[0] ?? '');
  });

  const paths = (): string[] => [
    `criteria-sets/${fixture.set.id}/score-summary`,
    `criteria-sets/${fixture.set.id}/participants/${fixture.units[0]}/scoring-table`,
    `campaigns/${fixture.campaignId}/year-end`,
  ];

  it('is whoever sees the board: not staff who score themselves, until scores are frozen', async () => {
    const answers = async (client: ApiClient): Promise<unknown[]> => {
      const replies = [];
      for (const path of paths()) {
        const { status, body } = await client.get<{ code?: string }>(`/api/exports/${path}`);
        replies.push(body.code ?? status);
      }
      return replies;
    };
    const board = `/api/criteria-sets/${fixture.set.id}/results`;
    expect([(await both.get(board)).status, (await staff.get(board)).status]).toEqual([403, 200]);
    expect(await answers(both)).toEqual(['results-hidden', 'results-hidden', 'results-hidden']);
    expect(await answers(official)).toEqual([200, 200, 'empty-list']);
    expect(
      await test.sql(`select 1 from audit_entries where action like 'export.%' and account_id = $1`, [
        both.accountId,
      ]),
    ).toEqual([]);
    const { body } = await official.get<{ version: number }>(`/api/campaigns/${fixture.campaignId}`);
    await official.post(`/api/campaigns/${fixture.campaignId}/phase`, {
      to: 'review',
      version: body.version,
    });
    expect((await both.get(board)).status).toBe(200);
    expect(await answers(both)).toEqual([200, 200, 'empty-list']);
  });
});
