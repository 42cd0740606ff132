import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { xlsxParts } from '../support/xlsx-parts.js';
import { PapersOffice, texts } from './papers-office.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let office: PapersOffice;

beforeAll(async () => {
  office = await PapersOffice.open();
});

afterAll(() => office.test.close());

describe('the list attached to a decision', () => {
  it('says letter by letter what the screen says, without national heading or signature', async () => {
    const { decision } = await office.decided({ issue: true });
    const { workbook, fileName } = await office.download(`decisions/${decision.id}/attached-list`);
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
    const { decision } = await office.decided({ issue: true });
    const { workbook } = await office.download(`decisions/${decision.id}/attached-list?money=true`);
    const all = texts(workbook.worksheets[0]);
    expect(all.filter((value) => value === 710_000)).toHaveLength(2);
    expect(all).toContain(1_420_000);
    expect(all.at(-1)).toBe('(Bằng chữ: Một triệu bốn trăm hai mươi nghìn đồng./.)');
    expect(decision.totalDong).toBe(1_420_000);
  });

  it('keeps room for number and day while the decision is a draft', async () => {
    const { decision } = await office.decided();
    const { workbook, fileName } = await office.download(`decisions/${decision.id}/attached-list`);
    expect(texts(workbook.worksheets[0]).join(' ')).toMatch(/Quyết định số\s+\/QĐ-UBND ngày 15 tháng 01/);
    expect(fileName).toBe('DS_KemTheoQD_2025.xlsx');
  });

  it('prints on A4 with the margins of NĐ 30/2020, heading repeated, numbers from the second page', async () => {
    const { decision } = await office.decided({ issue: true });
    const { workbook } = await office.download(`decisions/${decision.id}/attached-list`);
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
});

describe('every export', () => {
  it('is on record, with who took it', async () => {
    const { decision } = await office.decided({ issue: true });
    await office.download(`decisions/${decision.id}/attached-list?money=true`);
    const entries = await office.test.sql<{ actor_name: string; after: { money: boolean } }>(
      `select actor_name, after from audit_entries where action = 'export.attached-list' and subject_id = $1`,
      [decision.id],
    );
    expect(entries.map((entry) => [entry.actor_name, entry.after.money])).toEqual([
      ['Nguyễn Thị Cán Bộ', true],
    ]);
  });

  it('refuses an empty list with a sentence, and leaves no record of it', async () => {
    const campaignId = await office.review.campaign({
      LDTT: [{ name: 'Trần Văn Đạt', rating: 'completed' }],
    });
    for (const path of ['proposals', 'money-receipts', 'award-summary', 'year-end']) {
      const { status, body } = await office.staff.get<{ code: string }>(
        `/api/exports/campaigns/${campaignId}/${path}`,
      );
      expect([path, status, body.code]).toEqual([path, 409, 'empty-list']);
    }
    expect(
      await office.test.sql(`select 1 from audit_entries where action like 'export.%' and subject_id = $1`, [
        campaignId,
      ]),
    ).toEqual([]);
  });

  it.each([
    `decisions/${NOBODY}/attached-list`,
    `campaigns/${NOBODY}/proposals`,
    `campaigns/${NOBODY}/money-receipts`,
    `campaigns/${NOBODY}/award-summary`,
    `campaigns/${NOBODY}/year-end`,
    `criteria-sets/${NOBODY}/score-summary`,
    `criteria-sets/${NOBODY}/criteria-table`,
    `criteria-sets/${NOBODY}/participants/${NOBODY}/scoring-table`,
  ])('answers 404 for %s', async (path) => {
    const { status, body } = await office.staff.get<{ code: string }>(`/api/exports/${path}`);
    expect([status, body.code]).toEqual([404, 'not-found']);
  });

  it("never hands out another ward's list", async () => {
    const { campaignId, decision } = await office.decided({ issue: true });
    const stranger = await office.test.account(['ward-staff'], { ward: 'B' });
    expect((await stranger.get(`/api/exports/decisions/${decision.id}/attached-list`)).status).toBe(404);
    expect((await stranger.get(`/api/exports/campaigns/${campaignId}/year-end`)).status).toBe(404);
  });

  it('holds neither identity number nor telephone number', async () => {
    const { campaignId, decision } = await office.decided({ issue: true });
    await office.test.sql(
      `update individuals i set id_number = '0' || (19088902740 + l.position)::text, phone = '0968474575'
         from decision_lines l where i.ward_id = $1 and l.participant_id = i.id and l.decision_id = $2`,
      [office.test.wardA, decision.id],
    );
    for (const path of [
      `decisions/${decision.id}/attached-list`,
      `campaigns/${campaignId}/year-end`,
      `campaigns/${campaignId}/proposals`,
    ]) {
      const { bytes } = await office.download(path);
      const text = [...(await xlsxParts(bytes)).values()].join('');
      expect(text).not.toMatch(/1908890274|0968474575/);
    }
  });
});
