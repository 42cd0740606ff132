import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { Review } from '../decisions/review.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { openWorkbook, sheetValues, xlsxParts } from '../support/xlsx-parts.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const PEOPLE = {
  LDTT: [
    { name: 'Nguyễn Hoài Yến' },
    { name: 'Lê Thị Ánh' },
    { name: 'Trần Văn Đạt', rating: 'completed' as const },
  ],
};

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let review: Review;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
  official = await test.account(['official']);
  review = await Review.open(test, staff);
});

afterAll(() => test.close());

/** A campaign with two people who qualify and one who does not, and a decision drafted for the two. */
async function decided(
  options: { issue?: boolean } = {},
): Promise<{ campaignId: string; decision: DecisionDetailDto }> {
  const campaignId = await review.campaign(PEOPLE);
  const awardTypeId = await review.year.award('LDTT');
  const { body: draft } = await staff.post<DecisionDetailDto>('/api/decisions', {
    campaignId,
    awardTypeIds: [awardTypeId],
    title: 'Về việc công nhận danh hiệu Lao động tiên tiến năm 2025',
    decidedOn: '2026-01-15',
    signerName: 'Nguyễn Văn Bình',
    signerTitle: 'CHỦ TỊCH',
  });
  if (options.issue) await official.post(`/api/decisions/${draft.id}/issue`, { version: draft.version });
  const { body: decision } = await staff.get<DecisionDetailDto>(`/api/decisions/${draft.id}`);
  return { campaignId, decision };
}

async function download(
  path: string,
  client = staff,
): Promise<{ workbook: ExcelJS.Workbook; bytes: Buffer; fileName: string }> {
  const { status, headers, bytes } = await client.download(`/api/exports/${path}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  const fileName = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
  return { workbook: await openWorkbook(Buffer.from(bytes)), bytes: Buffer.from(bytes), fileName };
}

/** Texts and numbers of a sheet, row by row. */
function texts(sheet: ExcelJS.Worksheet | undefined): (string | number)[] {
  const values = sheet ? sheetValues(sheet).flat() : [];
  return values.filter(
    (value): value is string | number => typeof value === 'string' || typeof value === 'number',
  );
}

describe('the list attached to a decision', () => {
  it('says letter by letter what the screen says, without national heading or signature', async () => {
    const { decision } = await decided({ issue: true });
    const { workbook, fileName } = await download(`decisions/${decision.id}/attached-list`);
    const [sheet] = workbook.worksheets;
    const all = texts(sheet);
    expect(all.slice(0, 4).map((value) => String(value).replace(/\s+/g, ' '))).toEqual([
      'DANH SÁCH',
      'Cá nhân được tặng danh hiệu “Lao động tiên tiến” năm 2025',
      `(Kèm theo Quyết định số ${String(decision.number).padStart(2, '0')}/QĐ-UBND ngày 15 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân phường Tân Lập)`,
      '________________',
    ]);
    const names = decision.lines.map((line) => `${line.formOfAddress} ${line.name}`.trim());
    expect(all.filter((value) => names.includes(String(value)))).toEqual(names);
    expect(all.join(' ')).not.toContain('Trần Văn Đạt');
    expect(all.join(' ')).not.toContain('CỘNG HÒA');
    expect(all.join(' ')).not.toContain('Nguyễn Văn Bình');
    expect(String(all.at(-1))).toBe('(Danh sách này có 02 cá nhân./.)');
    expect(fileName).toBe(`DS_KemTheoQD_2025_QD-${decision.number}.xlsx`);
  });

  it('carries the money of the decision when asked, in figures and in words', async () => {
    const { decision } = await decided({ issue: true });
    const { workbook } = await download(`decisions/${decision.id}/attached-list?money=true`);
    const all = texts(workbook.worksheets[0]);
    expect(all.filter((value) => value === 710_000)).toHaveLength(2);
    expect(all).toContain(1_420_000);
    expect(all.at(-1)).toBe('(Bằng chữ: Một triệu bốn trăm hai mươi nghìn đồng./.)');
    expect(decision.totalDong).toBe(1_420_000);
  });

  it('keeps room for number and day while the decision is a draft', async () => {
    const { decision } = await decided();
    const { workbook, fileName } = await download(`decisions/${decision.id}/attached-list`);
    expect(texts(workbook.worksheets[0]).join(' ')).toMatch(/Quyết định số\s+\/QĐ-UBND ngày 15 tháng 01/);
    expect(fileName).toBe('DS_KemTheoQD_2025.xlsx');
  });

  it('prints on A4 with the margins of NĐ 30/2020, heading repeated, numbers from the second page', async () => {
    const { decision } = await decided({ issue: true });
    const { workbook } = await download(`decisions/${decision.id}/attached-list`);
    const { pageSetup, headerFooter } = workbook.worksheets[0] ?? {};
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    expect(pageSetup?.margins).toMatchObject({ top: 0.787, bottom: 0.787, left: 1.181, right: 0.591 });
    expect(pageSetup?.printTitlesRow).toMatch(/^\d+:\d+$/);
    expect(headerFooter).toMatchObject({ differentFirst: true });
    expect(headerFooter?.oddHeader).toContain('&P');
  });

  it('is written while it is sent when it is long, and looks the same', async () => {
    const households = 5_100;
    const { campaignId, decision } = await decided();
    await test.sql(
      `with unit as (select id from collectives where ward_id = $1 limit 1),
       homes as (insert into participants (ward_id, kind, name, identity_key, search_key, sort_given, sort_rest, unit_id)
         select $1, 'household', 'Gia đình ông ' || n, 'gia đình ông ' || n, 'gia dinh ong ' || n, n::text, 'gia đình ông', unit.id
           from unit, generate_series(1, $2) n returning id, name, unit_id),
       nominated as (insert into nominations (ward_id, campaign_id, participant_id, award_type_id)
         select $1, $3, homes.id, a.id from homes, award_types a where a.ward_id = $1 and a.code = 'GK' returning id, participant_id, award_type_id)
       insert into decision_lines (ward_id, decision_id, nomination_id, participant_id, award_type_id, position, subject_kind, name,
              unit_id, unit_name, award_name, award_category, year, amount, full_amount)
         select $1, $4, n.id, n.participant_id, n.award_type_id, 100 + row_number() over (), 'household', h.name, h.unit_id, 'Tổ dân phố 1',
                'Giấy khen', 'form', 2025, 1060000, 1060000 from nominated n join homes h on h.id = n.participant_id`,
      [test.wardA, households, campaignId, decision.id],
    );
    const { bytes } = await download(`decisions/${decision.id}/attached-list?money=true`);
    const parts = await xlsxParts(bytes);
    const sheet = [...parts].find(([name]) => name.startsWith('xl/worksheets/sheet'))?.[1] ?? '';
    expect(sheet.match(/<row /g)?.length ?? 0).toBeGreaterThan(households);
    expect(sheet).not.toContain('<f>');
    const { workbook } = await download(`decisions/${decision.id}/attached-list?money=true`);
    const all = texts(workbook.worksheets[0]);
    expect(all.filter((value) => typeof value === 'string' && value.startsWith('Gia đình ông'))).toHaveLength(
      households,
    );
    expect(all).toContain(households * 1_060_000 + 1_420_000);
  }, 60_000);
});

describe('the other lists', () => {
  it('propose whoever qualifies and nobody else', async () => {
    const { campaignId } = await decided();
    const { workbook } = await download(`campaigns/${campaignId}/proposals`);
    const all = texts(workbook.worksheets[0]).map(String);
    expect(all).toEqual(
      expect.arrayContaining([
        'ỦY BAN NHÂN DÂN',
        'PHƯỜNG TÂN LẬP',
        'Nguyễn Hoài Yến',
        'Lê Thị Ánh',
        'Lao động tiên tiến',
      ]),
    );
    expect(all).not.toContain('Trần Văn Đạt');
    expect(all).toContain('NGƯỜI LẬP BẢNG');
  });

  it('hand out exactly the money of the decisions, with a column to sign in', async () => {
    const { campaignId, decision } = await decided({ issue: true });
    const { workbook } = await download(`campaigns/${campaignId}/money-receipts`);
    const all = texts(workbook.worksheets[0]);
    expect(
      all.filter((value) => typeof value === 'number' && value === decision.totalDong).length,
    ).toBeGreaterThanOrEqual(1);
    expect(all).toEqual(
      expect.arrayContaining([
        'Ký nhận',
        'Nguyễn Văn Bình',
        `${String(decision.number).padStart(2, '0')}/QĐ-UBND`,
      ]),
    );
  });

  it('put the year into one workbook: lists, summary, money', async () => {
    const { campaignId, decision } = await decided({ issue: true });
    const { workbook } = await download(`campaigns/${campaignId}/year-end`);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      `QĐ ${String(decision.number).padStart(2, '0')} Lao động tiên tiến`,
      'Tổng hợp theo đơn vị',
      'Tiền thưởng',
    ]);
    expect(workbook.creator).toBe('Nguyễn Thị Cán Bộ');
  });
});

describe('every export', () => {
  it('is on record, with who took it', async () => {
    const { decision } = await decided({ issue: true });
    await download(`decisions/${decision.id}/attached-list?money=true`);
    const entries = await test.sql<{ actor_name: string; after: { money: boolean } }>(
      `select actor_name, after from audit_entries where action = 'export.attached-list' and subject_id = $1`,
      [decision.id],
    );
    expect(entries.map((entry) => [entry.actor_name, entry.after.money])).toEqual([
      ['Nguyễn Thị Cán Bộ', true],
    ]);
  });

  it('refuses an empty list with a sentence, and leaves no record of it', async () => {
    const campaignId = await review.campaign({ LDTT: [{ name: 'Trần Văn Đạt', rating: 'completed' }] });
    for (const path of ['proposals', 'money-receipts', 'year-end']) {
      const { status, body } = await staff.get<{ code: string }>(
        `/api/exports/campaigns/${campaignId}/${path}`,
      );
      expect([path, status, body.code]).toEqual([path, 409, 'empty-list']);
    }
    expect(
      await test.sql(`select 1 from audit_entries where action like 'export.%' and subject_id = $1`, [
        campaignId,
      ]),
    ).toEqual([]);
  });

  it.each([
    `decisions/${NOBODY}/attached-list`,
    `campaigns/${NOBODY}/proposals`,
    `campaigns/${NOBODY}/money-receipts`,
    `campaigns/${NOBODY}/year-end`,
    `criteria-sets/${NOBODY}/score-summary`,
    `criteria-sets/${NOBODY}/participants/${NOBODY}/scoring-table`,
  ])('answers 404 for %s', async (path) => {
    const { status, body } = await staff.get<{ code: string }>(`/api/exports/${path}`);
    expect([status, body.code]).toEqual([404, 'not-found']);
  });

  it("never hands out another ward's list", async () => {
    const { campaignId, decision } = await decided({ issue: true });
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    expect((await stranger.get(`/api/exports/decisions/${decision.id}/attached-list`)).status).toBe(404);
    expect((await stranger.get(`/api/exports/campaigns/${campaignId}/year-end`)).status).toBe(404);
  });

  it('holds neither identity number nor telephone number', async () => {
    const { campaignId, decision } = await decided({ issue: true });
    await test.sql(
      `update individuals set id_number = '019088902744', phone = '0968474575' where ward_id = $1 and id in (select participant_id from decision_lines where decision_id = $2)`,
      [test.wardA, decision.id],
    );
    for (const path of [
      `decisions/${decision.id}/attached-list`,
      `campaigns/${campaignId}/year-end`,
      `campaigns/${campaignId}/proposals`,
    ]) {
      const { bytes } = await download(path);
      const text = [...(await xlsxParts(bytes)).values()].join('');
      expect(text).not.toMatch(/019088902744|0968474575/);
    }
  });
});
