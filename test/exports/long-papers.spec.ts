import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { xlsxParts } from '../support/xlsx-parts.js';
import { PapersOffice, texts } from './papers-office.js';

let office: PapersOffice;

beforeAll(async () => {
  office = await PapersOffice.open();
});

afterAll(() => office.test.close());

describe('a paper of thousands of lines', () => {
  it('is written while it is sent, as the list attached to a decision', async () => {
    const households = 5_100;
    const { campaignId, decision } = await office.decided();
    await office.manyHouseholds(campaignId, decision.id, households);
    const { bytes } = await office.download(`decisions/${decision.id}/attached-list?money=true`);
    const parts = await xlsxParts(bytes);
    const sheet = [...parts].find(([name]) => name.startsWith('xl/worksheets/sheet'))?.[1] ?? '';
    expect(sheet.match(/<row /g)?.length ?? 0).toBeGreaterThan(households);
    expect(sheet).not.toContain('<f>');
    const { workbook } = await office.download(`decisions/${decision.id}/attached-list?money=true`);
    const all = texts(workbook.worksheets[0]);
    expect(all.filter((value) => typeof value === 'string' && value.startsWith('Gia đình ông'))).toHaveLength(
      households,
    );
    expect(all).toContain(households * 1_060_000 + 1_420_000);
  }, 60_000);

  it('is written while it is sent, as money receipts and proposals, to the last line and sum', async () => {
    const households = 5_100;
    const { campaignId, decision } = await office.decided();
    await office.manyHouseholds(campaignId, decision.id, households);
    await office.test.sql(
      `update decisions set status = 'issued', number = 900, issued_at = now() where id = $1`,
      [decision.id],
    );
    for (const path of ['money-receipts', 'proposals']) {
      const { workbook } = await office.download(`campaigns/${campaignId}/${path}`);
      const all = texts(workbook.worksheets[0]);
      const found = all.filter((value) => typeof value === 'string' && value.startsWith('Gia đình ông'));
      expect([path, found.length]).toEqual([path, households]);
      expect(all.filter((value) => value === 'HỘ GIA ĐÌNH' || value === 'CÁ NHÂN')).toEqual([
        'HỘ GIA ĐÌNH',
        'CÁ NHÂN',
      ]);
      expect(all).toContain('NGƯỜI LẬP BẢNG');
      if (path === 'money-receipts') {
        expect(all.filter((value) => typeof value === 'number' && value > 1_060_000)).toEqual([
          households * 1_060_000,
          1_420_000,
          households * 1_060_000 + 1_420_000,
        ]);
      }
    }
  }, 60_000);
});
