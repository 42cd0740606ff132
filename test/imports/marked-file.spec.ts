import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { EXPECTED, SAMPLE, type ImportAnswer } from '../participants/register-fixtures.js';
import { openWorkbook } from '../support/xlsx-parts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
});

afterAll(() => test.close());

async function upload(file: Uint8Array, name = 'danh sách.xlsx'): Promise<ImportAnswer> {
  const answer = await staff.upload<ImportAnswer>('/api/imports', file, name, { kind: 'register' });
  expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
  return answer.body;
}

async function marked(id: string): Promise<ExcelJS.Workbook> {
  const { status, bytes } = await staff.download(`/api/imports/${id}/marked-file`);
  expect(status).toBe(200);
  return openWorkbook(Buffer.from(bytes));
}

/** Text of a cell and the colour behind it. */
function seen(
  sheet: ExcelJS.Worksheet | undefined,
  row: number,
  column: number,
): [unknown, string | undefined] {
  const cell = sheet?.getCell(row, column);
  const fill = cell?.fill;
  return [cell?.value, fill?.type === 'pattern' ? fill.fgColor?.argb : undefined];
}

/** A title, a gap, a heading of two merged columns, rows of each sort, a gap. */
async function people(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const units = book.addWorksheet('Đơn vị');
  units.addRow(['Tên đơn vị', 'Loại']);
  units.addRow(['Tổ dân phố 1', 'tổ dân phố']);
  const sheet = book.addWorksheet('Cá nhân');
  sheet.getCell('A1').value = 'DANH SÁCH';
  sheet.mergeCells('A1:E1');
  sheet.getRow(3).values = ['STT', 'Họ và tên', '', 'Ngày sinh', 'Đơn vị', 'CCCD'];
  sheet.mergeCells('B3:C3');
  sheet.getRow(4).values = [
    1,
    'Lê Văn',
    'Tám',
    new Date(Date.UTC(1980, 2, 8)),
    'Tổ dân phố 1',
    '019080000001',
  ];
  sheet.getRow(5).values = [2, 'Lê Văn', 'Chín', '31/02/1980', 'Tổ dân phố 11', 19080000002];
  sheet.getRow(40).values = [3, 'LÊ VĂN', 'MƯỜI', 1981, 'Tổ dân phố 1'];
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('the marked file', () => {
  it('is the clerk’s file row for row, with a column that says what is wrong: errors red, warnings amber', async () => {
    const book = await marked((await upload(await people())).id);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Đơn vị', 'Cá nhân']);
    const sheet = book.getWorksheet('Cá nhân');
    expect(sheet?.model.merges).toEqual(['A1:E1', 'B3:C3']);
    expect([4, 5, 40].map((row) => (sheet?.getRow(row).values as unknown[]).slice(1, 7))).toEqual([
      [1, 'Lê Văn', 'Tám', '08/03/1980', 'Tổ dân phố 1', '019080000001'],
      [2, 'Lê Văn', 'Chín', '31/02/1980', 'Tổ dân phố 11', 19080000002],
      [3, 'LÊ VĂN', 'MƯỜI', 1981, 'Tổ dân phố 1', undefined].slice(0, 6),
    ]);
    expect(seen(sheet, 3, 7)).toEqual(['Lỗi', 'FFD9D9D9']);
    expect(seen(sheet, 4, 7)).toEqual([null, undefined]);
    expect(seen(sheet, 5, 7)).toEqual([
      [
        'Lỗi: Cột «Ngày sinh»: «31/02/1980» không phải là ngày có thật; hãy ghi ngày/tháng/năm hoặc chỉ ghi năm sinh.',
        'Lỗi: Cột «Đơn vị»: Không có đơn vị «Tổ dân phố 11» trong hệ thống và trong tệp. Có thể là: «Tổ dân phố 1».',
        'Lưu ý: Cột «CCCD»: Số CCCD bị mất số 0 ở đầu; sẽ ghi là 019080000002.',
      ].join('\n'),
      'FFF8CBAD',
    ]);
    expect(seen(sheet, 40, 7)).toEqual([
      'Lưu ý: Cột «Họ và tên»: Họ tên viết toàn chữ hoa; sẽ ghi là «Lê Văn Mười». Hãy kiểm tra lại.',
      'FFFFE699',
    ]);
    expect(book.getWorksheet('Đơn vị')?.columnCount).toBe(3);
  });

  it('may be put right and sent back as it is: its own column is not read', async () => {
    const book = await marked((await upload(await people())).id);
    const sheet = book.getWorksheet('Cá nhân');
    if (sheet) {
      sheet.getCell('D5').value = '01/02/1980';
      sheet.getCell('E5').value = 'Tổ dân phố 1';
    }
    const again = await upload(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(again.report.codes).toEqual([
      { code: 'lost-leading-zero', severity: 'warning', rows: 1 },
      { code: 'name-all-caps', severity: 'warning', rows: 1 },
    ]);
    expect((await marked(again.id)).getWorksheet('Cá nhân')?.columnCount).toBe(7);
  });

  it('tells every row of the sample that has something to tell', async () => {
    const book = await marked((await upload(SAMPLE, 'dang-ky.xlsx')).id);
    const wanted = new Set(
      [...EXPECTED.import.errors, ...EXPECTED.import.warnings].map(({ sheet, row }) => `${sheet} ${row}`),
    );
    const told = new Set<string>();
    for (const sheet of ['Đơn vị', 'Cá nhân']) {
      const last = book.getWorksheet(sheet)?.columnCount ?? 0;
      book.getWorksheet(sheet)?.eachRow((row, number) => {
        const value = row.getCell(last).value;
        if (typeof value === 'string' && value !== 'Lỗi') told.add(`${sheet} ${number}`);
      });
    }
    expect([...told].sort()).toEqual([...wanted].filter((key) => !key.startsWith('Đăng ký')).sort());
  });

  it('bears the file’s own name, is gone with a discarded import, and is nobody else’s', async () => {
    const { id } = await upload(await people(), 'Danh sách tổ.xlsx');
    const { headers } = await staff.download(`/api/imports/${id}/marked-file`);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Danh sach to - loi.xlsx"; filename*=UTF-8''Danh%20s%C3%A1ch%20t%E1%BB%95%20-%20l%E1%BB%97i.xlsx`,
    );
    const official = await test.account(['official']);
    expect((await official.get(`/api/imports/${id}/marked-file`)).status).toBe(403);
    const foreign = await test.account(['ward-staff'], { ward: 'B' });
    expect((await foreign.get(`/api/imports/${id}/marked-file`)).status).toBe(404);
    await staff.post(`/api/imports/${id}/discard`);
    const late = await staff.get<{ code: string }>(`/api/imports/${id}/marked-file`);
    expect([late.status, late.body.code]).toEqual([409, 'already-discarded']);
  });
});
