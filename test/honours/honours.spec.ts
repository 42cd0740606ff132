import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { HonourDto, HonourPage } from '../../src/honours/honours.dto.js';
import { HonoursLedger, type NewHonour } from '../../src/honours/honours-ledger.service.js';
import type { ImportDto } from '../../src/imports/imports.dto.js';
import { WardYear } from '../awards/ward-year.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

interface RowsPage {
  total: number;
  items: { row: number; status: string; issues: { code: string }[] }[];
}

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let staffB: ApiClient;
let year: WardYear;
let clinic: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  staffB = await test.account(['ward-staff'], { ward: 'B' });
  year = new WardYear(test);
  clinic = await year.unit('Trạm Y tế phường');
});

afterAll(() => test.close());

const honour = async (more: Partial<NewHonour> = {}): Promise<NewHonour> => ({
  participantId: null,
  subjectKind: 'individual',
  name: 'Nguyễn Hoài Yến',
  unitName: 'Trạm Y tế phường',
  awardTypeId: await year.award('LDTT'),
  awardName: 'Lao động tiên tiến',
  year: 2020,
  decisionNumber: '247/QĐ-UBND',
  decidedOn: '2021-01-10',
  source: 'import',
  decisionId: null,
  ...more,
});

const record = (honours: readonly NewHonour[], ward: 'A' | 'B' = 'A'): Promise<number> =>
  test.inWard(() => test.app.get(HonoursLedger).record(honours), ward);

async function names(query: string, client = official): Promise<string[]> {
  const { body } = await client.get<HonourPage>(`/api/honours?${query}`);
  return body.items.map(({ name }) => name);
}

async function upload(rows: unknown[][], client = staff): Promise<ImportDto> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Lịch sử');
  sheet.addRow(['Năm', 'Loại', 'Tên', 'Đơn vị', 'Danh hiệu/Hình thức', 'Số quyết định', 'Ngày quyết định']);
  for (const row of rows) sheet.addRow(row);
  return uploadFile(new Uint8Array(await workbook.xlsx.writeBuffer()), client);
}

async function uploadFile(file: Uint8Array, client = staff): Promise<ImportDto> {
  const { status, body } = await client.upload<ImportDto>('/api/imports', file, 'lich-su.xlsx', {
    kind: 'honours',
  });
  expect(status).toBe(201);
  return body;
}

const apply = (id: string, client = staff) => client.post<ImportDto>(`/api/imports/${id}/apply`);

async function rowsOf(id: string): Promise<RowsPage['items']> {
  return (await staff.get<RowsPage>(`/api/imports/${id}/rows?pageSize=200`)).body.items;
}

describe('the ledger of honours', () => {
  it('takes an honour once', async () => {
    expect(await record([await honour()])).toBe(1);
    expect(await record([await honour(), await honour({ year: 2019 })])).toBe(1);
    expect(await record([])).toBe(0);
  });

  it('keeps two people of one name and unit apart in one decision', async () => {
    const twins = [await honour({ name: 'Lê Anh' }), await honour({ name: 'Lê Anh' })];
    expect(await record(twins)).toBe(2);
    expect(await record(twins)).toBe(0);
  });

  it('is searched without accents, filtered, sorted and paged', async () => {
    const kind = {
      subjectKind: 'collective',
      unitName: '',
      awardTypeId: await year.award('TTLDTT'),
    } as const;
    await record([
      await honour({ name: 'Đặng Thị Thu An', year: 2010 }),
      await honour({ name: 'Đặng Thị Bưởi', year: 2011 }),
      await honour({
        name: 'Trạm Y tế phường',
        year: 2011,
        ...kind,
        awardName: 'Tập thể lao động tiên tiến',
      }),
    ]);
    expect(await names('q=dang thi&sort=year')).toEqual(['Đặng Thị Thu An', 'Đặng Thị Bưởi']);
    expect(await names('year=2011&subjectKind=collective')).toEqual(['Trạm Y tế phường']);
    expect(await names(`year=2011&awardTypeId=${await year.award('LDTT')}`)).toEqual(['Đặng Thị Bưởi']);
    const page = await official.get<HonourPage>('/api/honours?q=dang thi&sort=-year&page=2&pageSize=1');
    expect([page.body.total, page.body.items.map(({ year: one }) => one)]).toEqual([2, [2010]]);
    const bad = await official.get<{ code: string }>('/api/honours?sort=source');
    expect([bad.status, bad.body.code]).toEqual([400, 'invalid-input']);
    const count = (pageSize: number) =>
      test.countQueries(() => official.get(`/api/honours?pageSize=${pageSize}`));
    expect(await count(1)).toBe(await count(3));
  });

  it('shows a participant’s honours, also those written before the participant was in the register', async () => {
    const person = await year.person(clinic, 'Hoàng Thị Mai');
    await record([
      await honour({ name: 'HOÀNG THỊ MAI', year: 2015 }),
      await honour({ name: 'Hoàng Thị Mai', year: 2016, participantId: person }),
      await honour({ name: 'Hoàng Thị Mai', year: 2017, unitName: 'Đơn vị khác' }),
      await honour({ name: 'Hoàng Thị Mãi', year: 2018 }),
    ]);
    const { body } = await staff.get<HonourPage>(`/api/participants/${person}/honours?sort=year`);
    expect(body.items.map((one) => one.year)).toEqual([2015, 2016]);
  });

  it.each(['update honours set year = 1999', 'delete from honours'])(
    'lets nobody %s, whatever role',
    async (statement) => {
      await record([await honour({ year: 2001 })]);
      await expect(test.inWard((uow) => uow.execute(statement))).rejects.toThrow(
        /permission denied|append-only/,
      );
      await expect(test.sql(statement)).rejects.toThrow(/append-only/);
    },
  );

  it('notes that an honour of an earlier year was taken back, once, by whoever keeps the ledger', async () => {
    const person = await year.person(clinic, 'Vũ Thị Hủy');
    await record([await honour({ name: 'Vũ Thị Hủy', participantId: person, year: 2004 })]);
    await record([await honour({ name: 'Vũ Thị Hủy', participantId: person, year: 2005 })]);
    const find = async (client = staff): Promise<HonourDto[]> =>
      (await client.get<HonourPage>(`/api/participants/${person}/honours?sort=year`)).body.items;
    const [first] = await find();
    expect([first?.policy.canTakeBack, (await find(official))[0]?.policy.canTakeBack]).toEqual([true, false]);
    const body = {
      ...{ revokedOn: '2026-03-02', revokedBy: '56/QĐ-UBND', reason: 'Kết luận thanh tra số 12' },
      confirmation: 'ghi đã hủy',
    };
    type Told = HonourDto & { code: string };
    const takeBack = (more: object = {}, client = staff): Promise<Answer<Told>> =>
      client.post(`/api/honours/${first?.id ?? ''}/take-back`, { ...body, ...more });
    expect((await takeBack({}, official)).status).toBe(403);
    expect((await takeBack({}, staffB)).status).toBe(404);
    for (const [more, code] of [
      [{ confirmation: 'vâng' }, 'not-confirmed'],
      [{ revokedOn: '2021-01-09' }, 'day-out-of-order'],
      [{ revokedOn: '2099-01-01' }, 'day-out-of-order'],
    ] as const) {
      const refused = await takeBack(more);
      expect([refused.status, refused.body.code]).toEqual([400, code]);
    }
    const both = await Promise.all([takeBack(), takeBack({ revokedBy: '57/QĐ-UBND' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('honour-taken-back');
    const done = both.find(({ status }) => status === 200)?.body;
    expect([done?.revokedOn, done?.policy]).toEqual(['2026-03-02', { canTakeBack: false }]);
    expect((await find()).map(({ revokedOn }) => revokedOn)).toEqual(['2026-03-02', null]);
    const audited = await test.sql<{ action: string; reason: string }>(
      `select action, reason from audit_entries where subject_id = $1`,
      [first?.id],
    );
    expect(audited).toEqual([{ action: 'honour.take-back', reason: 'Kết luận thanh tra số 12' }]);
  });

  it('never shows another ward’s honours', async () => {
    await record([await honour({ name: 'Người phường khác', awardTypeId: await foreignAward() })], 'B');
    expect(await names('q=nguoi phuong khac')).toEqual([]);
    expect(await names('q=nguoi phuong khac', staffB)).toEqual(['Người phường khác']);
    expect(await names('q=hoai yen', staffB)).toEqual([]);
  });
});

const foreignAward = (): Promise<string> => new WardYear(test, 'B').award('LDTT');

describe('reading earlier years in', () => {
  it('ties rows to the register where exactly one is meant and keeps the others by name', async () => {
    const person = await year.person(clinic, 'Vũ Thị Hạnh');
    const preview = await upload([
      [2022, 'Cá nhân', 'Vũ Thị Hạnh', 'Trạm Y tế phường', 'Lao động tiên tiến', '12/QĐ-UBND', '10/01/2023'],
      [
        2022,
        'Cá nhân',
        'Người đã chuyển đi',
        'Trạm Y tế phường',
        'Lao động tiên tiến',
        '12/QĐ-UBND',
        '10/01/2023',
      ],
      [2022, 'Cá nhân', 'Vũ Thị Hạnh', 'Trạm Y tế phường', 'Danh hiệu không có', '13/QĐ-UBND', '10/01/2023'],
      [2022, 'Tập thể', 'Trạm Y tế phường', '', 'Tập thể lao động tiên tiến', '14/QĐ-UBND', '31/02/2023'],
    ]);
    const rows = await rowsOf(preview.id);
    expect(rows.map(({ row, status, issues }) => [row, status, issues.map(({ code }) => code)])).toEqual([
      [2, 'new', []],
      [3, 'new', ['unknown-person']],
      [4, 'error', ['unknown-award']],
      [5, 'error', ['invalid-date']],
    ]);
    expect(await names('year=2022')).toEqual([]);
    const applied = await apply(preview.id);
    expect(applied.status).toBe(200);
    const ledger = await official.get<HonourPage>('/api/honours?year=2022&sort=name');
    expect(ledger.body.items.map((one) => [one.name, one.participantId, one.source, one.decidedOn])).toEqual([
      ['Người đã chuyển đi', null, 'import', '2023-01-10'],
      ['Vũ Thị Hạnh', person, 'import', '2023-01-10'],
    ]);
  });

  it('changes nothing when the same file comes again', async () => {
    const rows = [
      [2021, 'Cá nhân', 'Lò Văn Sơn', 'Trạm Y tế phường', 'Giấy khen', '5/QĐ-UBND', '15/01/2022'],
    ];
    await apply((await upload(rows)).id);
    const again = await upload(rows);
    expect((await rowsOf(again.id)).map(({ status }) => status)).toEqual(['unchanged']);
    expect((await apply(again.id)).status).toBe(200);
    expect(await names('year=2021')).toEqual(['Lò Văn Sơn']);
  });

  it('takes the sample’s 595 rows in one go, twice over without a change', async () => {
    const file = new Uint8Array(await readFile('samples/ward-2025/lich-su.xlsx'));
    const wardB = new WardYear(test, 'B');
    const units = new Set<string>();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile('samples/ward-2025/lich-su.xlsx');
    workbook.worksheets[0]?.eachRow((row, number) => {
      const name = row.getCell(row.getCell(2).text === 'Tập thể' ? 3 : 4).text;
      if (number > 3 && name !== '') units.add(name.normalize('NFC').replace(/\s+/g, ' ').trim());
    });
    for (const unit of units) await wardB.unit(unit);
    const preview = await uploadFile(file, staffB);
    expect((await apply(preview.id, staffB)).status).toBe(200);
    const total = async () => (await staffB.get<HonourPage>('/api/honours?sort=year&q=')).body.total;
    const afterOnce = await total();
    expect((await apply((await uploadFile(file, staffB)).id, staffB)).status).toBe(200);
    expect(await total()).toBe(afterOnce);
    expect(afterOnce).toBe(595 + 1);
  });

  it('is not for those who may only read the ledger', async () => {
    const { status } = await official.upload('/api/imports', new Uint8Array([1]), 'lich-su.xlsx', {
      kind: 'honours',
    });
    expect(status).toBe(403);
  });
});
