import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillIn, offered, openForm, type OpenForm } from './forms.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  campaignIn,
  newUnit,
  type ImportAnswer,
  type PageAnswer,
  type RowAnswer,
} from '../participants/register-fixtures.js';
import { startScoring } from '../scoring-api/scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
});

afterAll(() => test.close());

async function download(path: string): Promise<OpenForm & { bytes: Uint8Array }> {
  const { status, headers, bytes } = await staff.download(`/api/imports/templates/${path}`);
  expect([status, headers.get('content-type')]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  return { ...(await openForm(bytes)), bytes };
}

async function preview({ book }: OpenForm, kind: string, campaignId?: string): Promise<RowAnswer[]> {
  return previewBytes(new Uint8Array(await book.xlsx.writeBuffer()), kind, campaignId);
}

async function previewBytes(file: Uint8Array, kind: string, campaignId?: string): Promise<RowAnswer[]> {
  const answer = await staff.upload<ImportAnswer>('/api/imports', file, 'mau.xlsx', {
    kind,
    ...(campaignId === undefined ? {} : { campaignId }),
  });
  expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
  const rows = await staff.get<PageAnswer<RowAnswer>>(`/api/imports/${answer.body.id}/rows`);
  return rows.body.items;
}

const told = (rows: RowAnswer[]): string[] =>
  rows.map(({ sheet, row, status, label, issues }) =>
    [sheet, row, status, label, ...issues.map(({ code }) => code)].join(' '),
  );

describe('the template of the register', () => {
  it('has the three sheets, a guide and a hidden sheet of lists, and reads back what is filled in', async () => {
    await newUnit(staff, 'Tổ dân phố 3', { type: 'tổ dân phố', block: 'Khối Tây' });
    const campaignId = await campaignIn(test, 'registration');
    const form = await download(`register?campaignId=${campaignId}`);
    expect(form.book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Đơn vị', 'visible'],
      ['Cá nhân', 'visible'],
      ['Đăng ký', 'visible'],
      ['Hướng dẫn', 'visible'],
      ['Danh mục', 'hidden'],
    ]);
    expect(form.book.getWorksheet('Cá nhân')?.getRow(1).values).toEqual([
      undefined,
      'STT',
      'Danh xưng',
      'Họ và tên (*)',
      'Ngày sinh',
      'Giới tính (*)',
      'CCCD',
      'Chức vụ',
      'Đơn vị (*)',
      'Đối tượng (*)',
      'Là lãnh đạo',
      'Điện thoại',
      'Xếp loại năm 2025',
      'Sáng kiến',
      'Kỷ luật',
      'Ghi chú',
    ]);
    fillIn(form, 'Đơn vị', 1, 2, {
      'Tên đơn vị': 'Tổ dân phố 4',
      Loại: 'tổ dân phố',
      'Khối thi đua': 'Khối Đông',
      'Từ ngày': '01/07/2025',
    });
    fillIn(form, 'Cá nhân', 1, 2, {
      'Họ và tên': 'Lê Thị Sáu',
      'Ngày sinh': '08/03/1980',
      'Giới tính': 'Nữ',
      CCCD: '019180000006',
      'Đơn vị': 'Tổ dân phố 4',
      'Đối tượng': 'Người dân',
      'Là lãnh đạo': 'x',
      'Xếp loại năm 2025': 'HTTNV',
    });
    fillIn(form, 'Đăng ký', 1, 2, {
      Loại: 'Tập thể',
      Tên: 'Tổ dân phố 3',
      'Danh hiệu/Hình thức đăng ký': 'Giấy khen',
    });
    fillIn(form, 'Đăng ký', 1, 3, {
      Loại: 'Cá nhân',
      Tên: 'Lê Thị Sáu',
      'Đơn vị': 'Tổ dân phố 4',
      'Danh hiệu/Hình thức đăng ký': 'Giấy khen',
    });
    const rows = await preview(form, 'register', campaignId);
    expect(told(rows)).toEqual([
      'Đơn vị 2 new Tổ dân phố 4',
      'Cá nhân 2 new Lê Thị Sáu',
      'Đăng ký 2 new Tổ dân phố 3: Giấy khen',
      'Đăng ký 3 new Lê Thị Sáu: Giấy khen',
    ]);
    expect(rows[0]?.values).toMatchObject({ block: 'Khối Đông', validFrom: '2025-07-01' });
    expect(rows[1]?.values).toMatchObject({
      birth: '1980-03-08',
      idNumber: '019180000006',
      isLeader: true,
      rating: 'good',
    });
  });

  it('freezes and filters the heading, keeps figures as text, and offers the ward’s own names down to the last row', async () => {
    const form = await download('register');
    const people = form.book.getWorksheet('Cá nhân');
    expect(people?.views).toMatchObject([{ state: 'frozen', ySplit: 1, xSplit: 3 }]);
    expect(people?.autoFilter).toBe('A1:O1001');
    expect(
      ['Ngày sinh', 'CCCD', 'Điện thoại'].map((_, index) => people?.getColumn([4, 6, 11][index] ?? 1).numFmt),
    ).toEqual(['@', '@', '@']);
    const ranges = form.lists['Cá nhân'] ?? {};
    expect(Object.keys(ranges).sort()).toEqual(
      ['B', 'E', 'H', 'I', 'J', 'L', 'M', 'N'].map((column) => `${column}2:${column}1048576`),
    );
    expect(offered(form, ranges['E2:E1048576'])).toEqual(['Nam', 'Nữ']);
    expect(offered(form, ranges['H2:H1048576'])).toEqual(['Tổ dân phố 3']);
    expect(offered(form, form.lists['Đơn vị']?.['G2:G1048576'])).toEqual(['Khối Tây']);
    const awards = await test.sql<{ name: string }>(`select name from award_types where ward_id = $1`, [
      test.wardA,
    ]);
    expect(offered(form, form.lists['Đăng ký']?.['E2:E1048576']).toSorted()).toEqual(
      awards.map(({ name }) => name).toSorted(),
    );
  });

  it('holds no row as it is handed out', async () => {
    expect(await previewBytes((await download('register')).bytes, 'register')).toEqual([]);
  });
});

describe('the template of past awards', () => {
  it('reads back what is filled in', async () => {
    const form = await download('honours');
    fillIn(form, 'Lịch sử', 1, 2, {
      Năm: '2024',
      Loại: 'Tập thể',
      Tên: 'Tổ dân phố 3',
      'Danh hiệu/Hình thức': 'Giấy khen',
      'Số quyết định': '12/QĐ-UBND',
      'Ngày quyết định': '10/01/2025',
    });
    const rows = await preview(form, 'honours');
    expect(told(rows)).toEqual(['Lịch sử 2 new Tổ dân phố 3 (2024)']);
    expect(rows[0]?.values).toMatchObject({
      decidedOn: '2025-01-10',
      decisionNumber: '12/QĐ-UBND',
      unitName: '',
    });
  });
});

describe('the template of criteria', () => {
  it('reads back the sheet that is filled in and passes over the others', async () => {
    const campaignId = await campaignIn(test, 'draft');
    const form = await download(`criteria?campaignId=${campaignId}`);
    fillIn(form, 'TC-CANHAN', 3, 4, {
      Mã: 'A',
      'Nội dung': 'Công tác',
      'Cách chấm': 'Nhóm',
      'Điểm tối đa': 100,
    });
    fillIn(form, 'TC-CANHAN', 3, 5, {
      Mã: 'A.1',
      'Nội dung': 'Kết quả',
      'Cách chấm': 'Chấm điểm',
      'Điểm tối đa': 60,
      'Bước/Mức': '0,25',
    });
    fillIn(form, 'TC-CANHAN', 3, 6, {
      Mã: 'A.2',
      'Nội dung': 'Nền nếp',
      'Cách chấm': 'Theo mức',
      'Điểm tối đa': 40,
      'Bước/Mức': '40; 20; 0',
      'Không áp dụng được': 'x',
    });
    const rows = await preview(form, 'criteria', campaignId);
    expect(told(rows)).toEqual([
      'TC-CANHAN 3 new Bảng tiêu chí chấm điểm cá nhân',
      'TC-CANHAN 4 new A Công tác',
      'TC-CANHAN 5 new A.1 Kết quả',
      'TC-CANHAN 6 new A.2 Nền nếp',
    ]);
    expect(rows[0]?.values).toMatchObject({
      subjectKind: 'individual',
      combining: 'mean',
      minimumSheets: 3,
      bonusCap: null,
      tieBreak: [],
      notApplicableMode: 'rescale',
    });
    expect(rows[3]?.values).toMatchObject({ levels: ['40.00', '20.00', '0.00'], allowsNotApplicable: true });
  });
});

describe('the template of score books', () => {
  it('has a sheet for each member and set with everybody to score, told apart by hidden ids', async () => {
    const fixture = await startScoring(test, staff);
    const form = await download(`score-book?campaignId=${fixture.campaignId}`);
    expect(form.book.worksheets.map(({ name }) => name)).toEqual([
      'TV1 TC-TAPTHE',
      'TV2 TC-TAPTHE',
      'Hướng dẫn',
      'Danh mục',
    ]);
    const sheet = form.book.getWorksheet('TV1 TC-TAPTHE');
    expect((sheet?.getRow(5).values as string[]).slice(1)).toEqual([
      'STT',
      'Tên',
      'A.1 thực hiện (Hoàn thành chỉ tiêu)',
      'A.1 chỉ tiêu (Hoàn thành chỉ tiêu)',
      'A.2 Chất lượng (tối đa 30)',
      'B.1 Đăng ký (tối đa 10)',
      'B.2 An ninh (tối đa 30)',
      'T.1 Bằng khen (tối đa 8)',
      'T.2 Báo cáo chậm (tối đa 3)',
      'T.3 Có vi phạm',
      'Ghi chú',
      'Mã đối tượng',
      'Bản đã tải',
    ]);
    expect([6, 7, 8].map((row) => sheet?.getCell(row, 12).value)).toEqual(fixture.units);
    expect([12, 13].map((column) => sheet?.getColumn(column).hidden)).toEqual([true, true]);
    [9, 10, 27, 10, 'KAD', 1, 0.5].forEach((value, index) => {
      if (sheet) sheet.getCell(6, 3 + index).value = value;
    });
    const rows = await preview(form, 'score-book', fixture.campaignId);
    const statuses = rows.map(({ row, status, issues }) => [row, status, issues.map(({ code }) => code)]);
    expect(statuses).toEqual([
      [6, 'new', []],
      [7, 'unchanged', []],
      [8, 'unchanged', []],
      [6, 'unchanged', []],
      [7, 'unchanged', []],
      [8, 'unchanged', []],
    ]);
    expect(rows[0]?.values).toMatchObject({ status: 'submitted', marks: { 'A.1': '9/10', 'B.2': 'KAD' } });
  });

  it('still tells whose sheet it is when its tab was renamed', async () => {
    const fixture = await startScoring(test, staff);
    const form = await download(`score-book?campaignId=${fixture.campaignId}`);
    const sheet = form.book.getWorksheet('TV2 TC-TAPTHE');
    if (sheet) sheet.name = 'Phiếu của bác Hoa';
    const rows = await preview(form, 'score-book', fixture.campaignId);
    expect(rows.slice(3).map(({ sheet: name, label, status }) => [name, label.slice(0, 3), status])).toEqual(
      Array.from({ length: 3 }, () => ['Phiếu của bác Hoa', 'TV2', 'unchanged']),
    );
  });

  it('is refused where there is nobody to score', async () => {
    const campaignId = await campaignIn(test, 'draft');
    const { status, body } = await staff.get<{ code: string }>(
      `/api/imports/templates/score-book?campaignId=${campaignId}`,
    );
    expect([status, body.code]).toEqual([409, 'nothing-to-score']);
  });
});

describe('templates', () => {
  it('are refused for an unknown kind, without the campaign they need, and to others than the ward’s staff', async () => {
    const refusal = async (path: string, by: ApiClient = staff): Promise<[number, string]> => {
      const { status, body } = await by.get<{ code: string; errors?: { code: string }[] }>(
        `/api/imports/templates/${path}`,
      );
      return [status, body.errors?.[0]?.code ?? body.code];
    };
    expect(await refusal('menu')).toEqual([400, 'unknown-import-kind']);
    expect(await refusal('score-book')).toEqual([400, 'campaign-required']);
    expect(await refusal('register?campaignId=x')).toEqual([400, 'is-uuid']);
    expect(await refusal(`register?campaignId=${await campaignIn(test, 'draft', [-1, 1], 'B')}`)).toEqual([
      404,
      'not-found',
    ]);
    for (const role of ['committee-member', 'official', 'administrator'] as const) {
      expect(await refusal('register', await test.account([role]))).toEqual([403, 'forbidden']);
    }
  });
});
