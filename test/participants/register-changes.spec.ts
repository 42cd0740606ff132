import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import {
  awardId,
  campaignIn,
  newPerson,
  newUnit,
  type ImportAnswer,
  type PageAnswer,
  type RowAnswer,
} from './register-fixtures.js';

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(async () => {
  await test.close();
});

type Table = readonly (readonly (string | number)[])[];

async function workbook(sheets: Readonly<Record<string, Table>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Uploads and gives the preview with its rows; `apply` also applies it. */
async function read(
  sheets: Readonly<Record<string, Table>>,
  campaignId?: string,
): Promise<ImportAnswer & { rows: RowAnswer[] }> {
  const fields = { kind: 'register', ...(campaignId ? { campaignId } : {}) };
  const answer = await staff.upload<ImportAnswer>('/api/imports', await workbook(sheets), 'a.xlsx', fields);
  if (answer.status !== 201) throw new Error(answer.text);
  const rows = await staff.get<PageAnswer<RowAnswer>>(`/api/imports/${answer.body.id}/rows?pageSize=200`);
  return { ...answer.body, rows: rows.body.items };
}

async function apply(id: string): Promise<Record<string, number>> {
  const answer = await staff.post<ImportAnswer>(`/api/imports/${id}/apply`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body.result ?? {};
}

const PEOPLE = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'CCCD',
  'Chức vụ',
  'Đơn vị',
  'Xếp loại năm 2025',
  'Sáng kiến',
] as const;
const codes = (rows: readonly RowAnswer[]): string[][] =>
  rows.map((row) => row.issues.map((issue) => issue.code));

describe('people already in the register', () => {
  it('are changed where the file says something else; an empty cell says nothing, the fuller birth date stands', async () => {
    const unit = await newUnit(staff, 'Tổ 1');
    const { id } = await newPerson(staff, unit, 'Lê Thị Hòa', {
      birth: '1980-05-31',
      gender: 'female',
      post: 'Tổ trưởng',
      phone: '0912345678',
    });
    const preview = await read({
      'Cá nhân': [PEOPLE, [1, 'Lê Thị Hoà', 1980, '', '', 'Tổ phó', 'Tổ 1', 'HTTNV', 'Cơ sở']],
    });
    expect(preview.rows).toMatchObject([
      {
        status: 'changed',
        values: { name: 'Lê Thị Hoà', post: 'Tổ phó', rating: 'good', initiatives: ['base'] },
        before: { name: 'Lê Thị Hòa', post: 'Tổ trưởng' },
      },
    ]);
    expect(await apply(preview.id)).toMatchObject({ people: 1, ratings: 1, initiatives: 1 });
    const profile = await staff.get<Record<string, unknown>>(`/api/individuals/${id}`);
    expect(profile.body).toMatchObject({
      name: 'Lê Thị Hoà',
      formOfAddress: 'Bà',
      birth: '1980-05-31',
      post: 'Tổ phó',
      phone: '0912345678',
      version: 2,
      ratings: [{ year: 2025, level: 'good' }],
      initiatives: [{ year: 2025, level: 'base' }],
    });
    const again = await read({
      'Cá nhân': [PEOPLE, [1, 'Lê Thị Hoà', 1980, '', '', 'Tổ phó', 'Tổ 1', 'HTTNV', 'Cơ sở']],
    });
    expect(again.rows).toMatchObject([{ status: 'unchanged', issues: [] }]);
    const better = await read({
      'Cá nhân': [PEOPLE, [1, 'Lê Thị Hoà', 1980, '', '', '', 'Tổ 1', 'HTXSNV', '']],
    });
    expect(better.rows).toMatchObject([
      { status: 'changed', values: { rating: 'excellent' }, before: { rating: 'good' } },
    ]);
    expect(await apply(better.id)).toMatchObject({ people: 0, ratings: 1 });
  });

  it('are found by their identity number when they have moved to another unit', async () => {
    const from = await newUnit(staff, 'Tổ 2');
    await newUnit(staff, 'Tổ 3');
    const { id } = await newPerson(staff, from, 'Trần Văn Chuyển', { idNumber: '019080000009' });
    const preview = await read({
      'Cá nhân': [PEOPLE, [1, 'Trần Văn Chuyển', '', 'Nam', '019080000009', '', 'Tổ 3', '', '']],
    });
    expect(preview.rows).toMatchObject([
      { status: 'changed', values: { unit: 'Tổ 3' }, before: { unit: 'Tổ 2' } },
    ]);
    await apply(preview.id);
    expect((await staff.get<{ unit: { name: string } }>(`/api/individuals/${id}`)).body.unit.name).toBe(
      'Tổ 3',
    );
  });

  it('keep a namesake out only where nothing tells the two apart', async () => {
    const unit = await newUnit(staff, 'Tổ 4');
    await newPerson(staff, unit, 'Vũ Văn Trùng', { birth: '1990', idNumber: '019090000010' });
    const { id } = await newPerson(staff, unit, 'Vũ Văn Nghỉ', { idNumber: '019090000012' });
    await staff.post(`/api/individuals/${id}/archive`, { version: 1 });
    const preview = await read({
      'Cá nhân': [
        PEOPLE,
        [1, 'Vũ Văn Trùng', 1990, '', '019090000011', '', 'Tổ 4', '', ''],
        [2, 'Vũ Văn Trùng', 1991, '', '', '', 'Tổ 4', '', ''],
        [3, 'Vũ Văn Nghỉ', '', '', '019090000012', '', 'Tổ 4', '', ''],
      ],
    });
    expect(preview.rows.map((row) => row.status)).toEqual(['new', 'new', 'error']);
    expect(codes(preview.rows)).toEqual([[], [], ['id-number-taken']]);
    expect(await apply(preview.id)).toMatchObject({ people: 2 });
  });

  it('get no rating where no year is named, and the row says so', async () => {
    await newUnit(staff, 'Tổ 5');
    const heading = PEOPLE.map((label) => (label.startsWith('Xếp loại') ? 'Xếp loại' : label));
    const table = [heading, [1, 'Hồ Không Năm', '', '', '', '', 'Tổ 5', 'HTTNV', '']];
    const preview = await read({ 'Cá nhân': table });
    expect([preview.rows[0]?.status, codes(preview.rows)]).toEqual(['new', [['year-unknown']]]);
    expect(await apply(preview.id)).toMatchObject({ people: 1, ratings: 0 });
    const campaignId = await campaignIn(test, 'registration');
    const within = await read({ 'Cá nhân': table }, campaignId);
    expect(within.rows).toMatchObject([{ status: 'changed', values: { rating: 'good' } }]);
  });
});

describe('rows that need a row in error', () => {
  it('are in error themselves: people of a unit that is kept out, registrations of them', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const preview = await read(
      {
        'Đơn vị': [
          ['STT', 'Tên đơn vị', 'Loại', 'Từ ngày', 'Đến ngày'],
          [1, 'Tổ 6', 'tổ dân phố', '02/01/2026', '01/01/2026'],
          [2, 'Tổ 7', 'x'.repeat(61), '', ''],
          [3, 'Tổ 8', 'tổ dân phố', '', ''],
        ],
        'Cá nhân': [
          PEOPLE,
          [1, 'Người Tổ Sáu', '', '', '', '', 'Tổ 6', '', ''],
          [2, 'Người Tổ Tám', '', '', '', '', 'Tổ 8', '', ''],
        ],
        'Đăng ký': [
          ['STT', 'Loại', 'Tên', 'Đơn vị', 'Danh hiệu/Hình thức đăng ký'],
          [1, 'Cá nhân', 'Người Tổ Sáu', 'Tổ 6', 'Lao động tiên tiến'],
          [2, 'Tập thể', 'Tổ 7', '', 'Tập thể lao động tiên tiến'],
          [3, 'Hộ gia đình', 'Gia đình ông Ba', 'Tổ 7', 'Giấy khen'],
          [4, 'Cá nhân', 'Người Tổ Tám', 'Tổ 8', 'Lao động tiên tiến'],
          [5, 'Hộ gia đình', 'Gia đình ông Tám', 'Tổ 8', 'Giấy khen'],
        ],
      },
      campaignId,
    );
    expect(codes(preview.rows)).toEqual([
      ['ends-before-start'],
      ['text-too-long'],
      [],
      ['unknown-unit'],
      [],
      ['unknown-person'],
      ['unknown-unit'],
      ['unknown-unit'],
      [],
      [],
    ]);
    expect(preview.report.counts).toEqual({ units: 1, people: 1, households: 1, registrations: 2 });
    expect(await apply(preview.id)).toMatchObject({ units: 1, people: 1, households: 1, registrations: 2 });
  });
});

describe('registrations already in the campaign', () => {
  it('are brought to accepted, once', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const unit = await newUnit(staff, 'Tổ 9');
    const person = await newPerson(staff, unit, 'Mai Đã Nháp');
    const draft = await staff.post<{ id: string }>('/api/registrations', {
      campaignId,
      participantId: person.id,
      awardTypeId: await awardId(test, 'Lao động tiên tiến'),
      summary: 'Giữ nguyên',
    });
    const sheet = {
      'Đăng ký': [
        ['Loại', 'Tên', 'Đơn vị', 'Danh hiệu/Hình thức đăng ký'],
        ['Cá nhân', 'Mai Đã Nháp', 'Tổ 9', 'Lao động tiên tiến'],
      ],
    };
    const preview = await read(sheet, campaignId);
    expect(preview.rows).toMatchObject([
      { status: 'changed', values: { status: 'accepted' }, before: { status: 'draft' } },
    ]);
    expect(await apply(preview.id)).toMatchObject({ registrations: 1 });
    const stored = await staff.get<object>(`/api/registrations/${draft.body.id}`);
    expect(stored.body).toMatchObject({ status: 'accepted', summary: 'Giữ nguyên', version: 2 });
    expect((await read(sheet, campaignId)).rows).toMatchObject([{ status: 'unchanged' }]);
  });

  it('go only into awards the campaign has in play', async () => {
    const campaignId = await campaignIn(test, 'registration');
    await newUnit(staff, 'Tổ 10');
    const other = await awardId(test, 'Tập thể lao động tiên tiến');
    await test.inWard((uow) =>
      uow.execute(`insert into campaign_awards (campaign_id, award_type_id) values ($1, $2)`, [
        campaignId,
        other,
      ]),
    );
    const preview = await read(
      {
        'Đăng ký': [
          ['Loại', 'Tên', 'Đơn vị', 'Danh hiệu/Hình thức đăng ký'],
          ['Tập thể', 'Tổ 10', '', 'Tập thể lao động tiên tiến'],
          ['Tập thể', 'Tổ 10', '', 'Giấy khen'],
        ],
      },
      campaignId,
    );
    expect(codes(preview.rows)).toEqual([[], ['award-not-in-play']]);
  });

  it('cannot be written once the phase has closed under the preview', async () => {
    const campaignId = await campaignIn(test, 'registration');
    await newUnit(staff, 'Tổ 11');
    const sheet = {
      'Đăng ký': [
        ['Loại', 'Tên', 'Đơn vị', 'Danh hiệu/Hình thức đăng ký'],
        ['Tập thể', 'Tổ 11', '', 'Giấy khen'],
      ],
    };
    const preview = await read(sheet, campaignId);
    await test.inWard((uow) =>
      uow.execute(`update campaigns set phase = 'scoring' where id = $1`, [campaignId]),
    );
    const late = await staff.post<{ code: string }>(`/api/imports/${preview.id}/apply`);
    expect([late.status, late.body.code]).toEqual([409, 'preview-outdated']);
    const rows = await staff.get<PageAnswer<RowAnswer>>(`/api/imports/${preview.id}/rows`);
    expect(codes(rows.body.items)).toEqual([['wrong-phase']]);
    expect(await apply(preview.id)).toMatchObject({ registrations: 0 });
  });
});
