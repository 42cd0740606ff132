import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Packer } from 'docx';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { line, paper } from '../../src/exports/documents/templates/blocks.js';
import { PapersOffice } from '../exports/papers-office.js';
import { paragraphsOf } from '../support/word-parts.js';
import { seriousFindings } from './support/accessibility.js';
import { launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let office: PapersOffice;
let browser: Browser;
let campaignId: string;

beforeAll(async () => {
  office = await PapersOffice.open();
  browser = await launchBrowser();
  ({ campaignId } = await office.decided({ issue: true }));
}, 60_000);

afterAll(async () => {
  await browser.close();
  await office.test.close();
});

async function taken(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function word(text: string): Promise<Buffer> {
  return Packer.toBuffer(paper([line(text)]));
}

describe('documents', () => {
  it('are taken out as Word and as PDF, and made from the ward’s own template once it has one', async () => {
    const { page, complaints, go } = await visit(browser, office.test, office.staff);
    await go(`/van-ban?phong-trao=${campaignId}`);
    await settled(page);
    await keepPicture(page, 'van-ban-1366');
    expect(await seriousFindings(page)).toEqual([]);
    const report = await taken(page, 'Tải Word: Báo cáo tổng kết phong trào');
    expect(report.name).toBe('Bao-cao-tong-ket-phong-trao-thi-dua_Phong-trao-1_2025.docx');
    const [{ number }] = (await office.test.sql(`select number from decisions where ward_id = $1`, [
      office.test.wardA,
    ])) as [{ number: number }];
    const numberText = `${String(number).padStart(2, '0')}/QĐ-UBND`;
    const pdf = await taken(page, `Tải PDF: Quyết định, ${numberText}`);
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');

    await page.getByRole('tab', { name: 'Mẫu văn bản' }).click();
    await page.getByRole('button', { name: 'Các chỗ điền: Quyết định khen thưởng' }).click();
    const names = page.getByRole('dialog', { name: 'Các chỗ điền của Quyết định khen thưởng' });
    await names.getByText('{#can_cu} … {/can_cu}').waitFor();
    await keepPicture(page, 'van-ban-cho-dien-1366');
    await page.keyboard.press('Escape');
    await names.waitFor({ state: 'hidden' });
    await keepPicture(page, 'van-ban-mau-1366');
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Tải mẫu mới lên: Quyết định khen thưởng' }).click();
    const form = page.getByRole('dialog', { name: 'Tải mẫu mới: Quyết định khen thưởng' });
    const file = form.locator('input[type=file]');
    const send = async (text: string): Promise<void> =>
      file.setInputFiles({ name: 'Mẫu.docx', mimeType: '', buffer: await word(text) });
    await send('{trich_yeu} {noi_dung} {nguoi_ky}');
    await form.getByText('Mẫu chưa dùng được, mẫu cũ vẫn giữ nguyên').waitFor();
    expect(await form.getByRole('listitem').allInnerTexts()).toEqual([
      'Không có chỗ điền nào tên {noi_dung}. Có phải {noi_dung_tang} không?',
      'Mẫu thiếu chỗ điền bắt buộc {noi_dung_tang}: Tặng gì cho bao nhiêu tập thể, hộ gia đình, cá nhân; một người thì nêu tên.',
    ]);
    await keepPicture(page, 'van-ban-mau-loi-1366');
    await send('{noi_dung_tang}. {trich_yeu}. {nguoi_ky}');
    await page.getByText('Mẫu riêng, bản 1').waitFor();
    await page.getByRole('tab', { name: 'Văn bản của phong trào' }).click();
    const decision = await taken(page, `Tải Word: Quyết định, ${numberText}`);
    expect(await paragraphsOf(decision.bytes)).toEqual([
      'Tặng danh hiệu “Lao động tiên tiến” cho 02 cá nhân. Về việc công nhận danh hiệu Lao động tiên tiến năm 2025. Nguyễn Văn Bình',
    ]);
    await page.getByRole('tab', { name: 'Mẫu văn bản' }).click();
    await page.getByRole('button', { name: 'Dùng lại mẫu có sẵn: Quyết định khen thưởng' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Dùng lại mẫu có sẵn' }).click();
    await page.getByText('Mẫu riêng, bản 1').waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });

  it('stand on a phone, and leave templates to the staff', async () => {
    const { page, complaints, go } = await visit(browser, office.test, office.official, PHONE);
    await go(`/van-ban?phong-trao=${campaignId}&tab=mau`);
    await settled(page);
    await page.getByRole('button', { name: 'Tải mẫu về: Quyết định khen thưởng' }).waitFor();
    expect(await page.getByRole('button', { name: /Tải mẫu mới lên/ }).count()).toBe(0);
    await keepPicture(page, 'van-ban-mau-390');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await go(`/van-ban?phong-trao=${campaignId}`);
    await settled(page);
    await keepPicture(page, 'van-ban-390');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect(complaints).toEqual([]);
  });
});
