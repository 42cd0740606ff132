import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import type { ImportAnswer } from '../participants/register-fixtures.js';

type Refusal = { status: number; code: string; message: string };

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
});

afterAll(async () => {
  await test.close();
});

/** A workbook with one sheet of units and one of people. */
async function workbook(units: string[][], people: string[][] = []): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Đơn vị');
  sheet.addRow(['STT', 'Tên đơn vị', 'Loại', 'Khối thi đua']);
  units.forEach((unit, index) => sheet.addRow([index + 1, ...unit]));
  const second = book.addWorksheet('Cá nhân');
  second.addRow(['STT', 'Họ và tên', 'Đơn vị', 'Ngày sinh', 'CCCD']);
  people.forEach((person, index) => second.addRow([index + 1, ...person]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function refusal(
  file: Uint8Array,
  fields: Record<string, string> = { kind: 'register' },
): Promise<Refusal> {
  const { status, body } = await staff.upload<{ code: string; detail: string }>(
    '/api/imports',
    file,
    'x.xlsx',
    fields,
  );
  return { status, code: body.code, message: body.detail };
}

describe('upload', () => {
  it('refuses what is not a workbook, each with its own code and sentence', async () => {
    expect(await refusal(Buffer.from('STT;Tên đơn vị'))).toMatchObject({
      status: 422,
      code: 'workbook-not-xlsx',
    });
    expect(await refusal(Buffer.alloc(0))).toMatchObject({ status: 422, code: 'workbook-empty' });
    const good = await workbook([['Tổ 1']]);
    const cut = await refusal(good.slice(0, good.length - 200));
    expect(cut).toMatchObject({ status: 422, code: 'workbook-damaged' });
    expect(cut.message).toMatch(/^Tệp Excel bị hỏng/);
  });

  it('refuses more than 5 MB for a register, and more than 20 MB for anything', async () => {
    const large = await refusal(Buffer.alloc(5 * 1024 * 1024 + 1, 'x'));
    expect(large).toMatchObject({ status: 413, code: 'workbook-too-large' });
    const huge = await refusal(Buffer.alloc(20 * 1024 * 1024 + 1, 'x'));
    expect(huge).toMatchObject({ status: 413, code: 'workbook-too-large' });
    expect(huge.message).toContain('20 MB');
  });

  it('refuses a workbook without a sheet it knows', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Thực đơn').addRow(['Thứ hai', 'Phở']);
    const answer = await refusal(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(answer).toMatchObject({ status: 422, code: 'sheet-not-found' });
    expect(answer.message).toContain('«Thực đơn»');
  });

  it('refuses a form without a file, with two files, or with an unknown kind or field', async () => {
    const send = async (fill: (form: FormData) => void): Promise<[number, string]> => {
      const form = new FormData();
      fill(form);
      const response = await fetch(`${test.baseUrl}/api/imports`, {
        method: 'POST',
        headers: headersOf(staff),
        body: form,
      });
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    const file = new Blob(['x']);
    expect(await send((form) => form.set('kind', 'register'))).toEqual([400, 'invalid-input']);
    expect(
      await send((form) => {
        form.set('kind', 'register');
        form.append('file', file, 'a.xlsx');
        form.append('file', file, 'b.xlsx');
      }),
    ).toEqual([400, 'malformed-upload']);
    expect(
      await send((form) => {
        form.set('kind', 'register');
        form.set('tep', file, 'a.xlsx');
      }),
    ).toEqual([400, 'malformed-upload']);
    expect(await refusal(Buffer.from('x'), { kind: 'menu' })).toMatchObject({
      status: 400,
      code: 'invalid-input',
    });
    expect(await refusal(Buffer.from('x'), { kind: 'register', extra: '1' })).toMatchObject({ status: 400 });
    expect(await refusal(Buffer.from('x'), { kind: 'register', campaignId: 'x' })).toMatchObject({
      status: 400,
    });
    expect(await refusal(Buffer.from('x'), { kind: 'register', campaignId: 'x'.repeat(2000) })).toMatchObject(
      { status: 400 },
    );
  });

  it('is the ward staff’s alone', async () => {
    const file = await workbook([['Tổ 1']]);
    for (const role of ['committee-member', 'official', 'administrator'] as const) {
      const other = await test.account([role]);
      const answer = await other.upload<{ code: string }>('/api/imports', file, 'x.xlsx', {
        kind: 'register',
      });
      expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
    }
    const anonymous = await test.anonymous.upload<{ code: string }>('/api/imports', file, 'x.xlsx', {
      kind: 'register',
    });
    expect([anonymous.status, anonymous.body.code]).toEqual([401, 'not-signed-in']);
  });

  it('keeps the file’s own name, also in Vietnamese, without folders', async () => {
    const answer = await staff.upload<ImportAnswer>(
      '/api/imports',
      await workbook([['Tổ 1']]),
      'Đơn vị năm 2025.xlsx',
      { kind: 'register' },
    );
    expect(answer.body.fileName).toBe('Đơn vị năm 2025.xlsx');
  });
});

function headersOf(client: ApiClient): Record<string, string> {
  return (client as unknown as { headers: Record<string, string> }).headers;
}
