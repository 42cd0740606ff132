import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Packer } from 'docx';
import type { Browser } from 'playwright-core';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { line, paper } from '../../src/exports/documents/templates/blocks.js';
import { PapersOffice } from '../exports/papers-office.js';
import { seriousFindings } from './support/accessibility.js';
import { launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let office: PapersOffice;
let browser: Browser;
let decision: DecisionDetailDto;

beforeAll(async () => {
  office = await PapersOffice.open();
  browser = await launchBrowser();
  ({ decision } = await office.decided());
}, 60_000);

afterAll(async () => {
  await browser.close();
  await office.test.close();
});

describe('the papers of a decision', () => {
  it('are compared, a wrong one is told and not to be signed, a right one is', async () => {
    const { page, complaints, go } = await visit(browser, office.test, office.staff);
    await go(`/quyet-dinh/${decision.id}`);
    await page.getByRole('link', { name: 'Đối chiếu', exact: true }).click();
    await page.getByText('Các văn bản khớp nhau cả 02 dòng.').waitFor();
    await settled(page);
    await keepPicture(page, 'doi-chieu-khop-1366');
    expect(await seriousFindings(page)).toEqual([]);

    const bring = async (name: string, text: string): Promise<void> => {
      await page.getByRole('button', { name: 'Tải lên bản đã sửa: Tờ trình' }).click();
      const dialog = page.getByRole('dialog', { name: 'Tải lên bản đã sửa: Tờ trình' });
      const buffer = name.endsWith('.docx') ? await Packer.toBuffer(paper([line(text)])) : Buffer.from(text);
      await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    };
    await bring('to-trinh.pdf', 'không phải Word');
    await page.getByText('Chỉ nhận tệp Word (.docx)').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await bring('to-trinh.docx', 'Danh hiệu “Lao động tiên tiến”: 03 cá nhân.');
    await page.getByText('“Lao động tiên tiến”: ghi 03 cá nhân, danh sách có 02 cá nhân.').waitFor();
    await page.getByText('Chưa ký được: có 01 chỗ khác nhau').waitFor();
    expect(await page.getByRole('button', { name: 'Đánh dấu sẵn sàng ký' }).count()).toBe(0);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await keepPicture(page, 'doi-chieu-khac-1366');
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Bỏ tệp tải lên: Tờ trình' }).click();
    await page.getByRole('button', { name: 'Đánh dấu sẵn sàng ký' }).click();
    await page.getByText('Sẵn sàng ký', { exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  it('stand on a phone, where an official looks only', async () => {
    const { page, complaints, go } = await visit(browser, office.test, office.official, PHONE);
    await go(`/quyet-dinh/${decision.id}/doi-chieu`);
    await page.getByText('Sẵn sàng ký', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /Tải lên bản đã sửa/ }).count()).toBe(0);
    await keepPicture(page, 'doi-chieu-390');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect(complaints).toEqual([]);
  });
});
