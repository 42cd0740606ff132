import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { campaignIn, EXPECTED, type ImportAnswer, SAMPLE } from '../participants/register-fixtures.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let campaign: string;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
  campaign = await campaignIn(test, 'registration');
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer });
}

async function rowsShown(page: Page): Promise<string[]> {
  await settled(page);
  const rows = page.locator('tbody tr.ant-table-row');
  return Promise.all(
    (await rows.all()).map(async (row) => {
      const cells = row.locator('td');
      return `${await cells.nth(0).innerText()} ${await cells.nth(1).innerText()}`;
    }),
  );
}

describe('the clerk’s workbook', () => {
  it('is dropped, looked through by tabs, applied with its numbers, and changes nothing the second time', async () => {
    const { units, people, registrations, errors, cleanedCells } = EXPECTED.import;
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go(`/nhap-tu-excel?phong-trao=${campaign}`);
    await page.getByText('Chưa nhập tệp nào.').waitFor();
    await keepPicture(page, 'nhap-tu-excel-trong-1366');
    await choose(page, 'dang-ky.xlsx', SAMPLE);
    await page.getByRole('heading', { name: 'Nhập tệp «dang-ky.xlsx»' }).waitFor();
    const promise = await page.getByText(/^Tệp nhận được/).innerText();
    expect(promise).toMatch(
      new RegExp(`^Tệp nhận được ${units} đơn vị, ${people} cá nhân, .*${registrations} đăng ký\\.`),
    );
    await page.getByText(`bỏ khoảng trắng thừa ở ${cleanedCells.whitespace} ô`).waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Tất cả (580)',
      'Mới (570)',
      'Thay đổi (00)',
      'Không đổi (00)',
      'Lỗi (10)',
      'Cảnh báo (23)',
    ]);
    expect(await rowsShown(page)).toEqual(errors.map(({ sheet, row }) => `${sheet} ${row}`));
    await keepPicture(page, 'nhap-tu-excel-loi-1366');
    await page.getByRole('tab', { name: /Cảnh báo/ }).click();
    await page.waitForURL(/tab=canh-bao/);
    await settled(page);
    await keepPicture(page, 'nhap-tu-excel-canh-bao-1366');
    await page.getByRole('tab', { name: /Mới/ }).click();
    await settled(page);
    await keepPicture(page, 'nhap-tu-excel-moi-1366');

    await page.getByRole('button', { name: 'Áp dụng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ghi tệp này vào sổ?' });
    await dialog.getByText(/^Gồm 37 đơn vị/).waitFor();
    await keepPicture(page, 'nhap-tu-excel-ap-dung-1366');
    await dialog.getByRole('button', { name: 'Ghi 570 dòng' }).click();
    await page.getByText(/^Đã ghi 37 đơn vị, 252 cá nhân/).waitFor();
    await settled(page);
    await keepPicture(page, 'nhap-tu-excel-ket-qua-1366');
    expect(await page.getByRole('button', { name: 'Áp dụng' }).count()).toBe(0);
    const [stored] = await test.sql<Record<string, number>>(
      `select (select count(*)::int from participants where kind = 'collective') as units,
              (select count(*)::int from participants where kind = 'individual') as people,
              (select count(*)::int from registrations) as registrations`,
    );
    expect(stored).toEqual({ units, people, registrations });

    await page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link').click();
    await page.getByText('Đã áp dụng', { exact: true }).waitFor();
    await choose(page, 'dang-ky (2).xlsx', SAMPLE);
    await page.getByRole('tab', { name: 'Không đổi (570)' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ lần nhập này' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ lần nhập' }).click();
    await page.getByText('Lần nhập này đã được bỏ, chưa ghi gì vào sổ.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('that cannot be read says why in one sentence', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/nhap-tu-excel');
    await choose(page, 'thu.xlsx', Buffer.from('Kính gửi Ủy ban nhân dân phường'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^Không nhập được tệp này\n[^\n]+\.$/);
    await keepPicture(page, 'nhap-tu-excel-khong-doc-duoc-1366');
    expect(complaints).toEqual([]);
  });

  it('shows what stands and what would stand of what it changes', async () => {
    await test.sql(`update individuals set post = 'Chức vụ cũ' where post = 'Chuyên viên'`);
    const { body } = await clerk.upload<ImportAnswer>('/api/imports', SAMPLE, 'dang-ky.xlsx', {
      kind: 'register',
      campaignId: campaign,
    });
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go(`/nhap-tu-excel/${body.id}?tab=thay-doi`);
    await page.getByText('Chức vụ cũ').first().waitFor();
    await keepPicture(page, 'nhap-tu-excel-thay-doi-1366');
    expect(complaints).toEqual([]);
  });

  it('is not applied when a colleague has changed its preview meanwhile', async () => {
    const { body } = await clerk.upload<ImportAnswer>('/api/imports', SAMPLE, 'dang-ky.xlsx', {
      kind: 'register',
    });
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go(`/nhap-tu-excel/${body.id}`);
    const { registrations } = EXPECTED.import;
    await page
      .getByText(`${registrations} đăng ký trong tệp không được nhận vì chưa chọn phong trào`)
      .waitFor();
    await keepPicture(page, 'nhap-tu-excel-khong-phong-trao-1366');
    await test.sql(`update imports set version = version + 1 where id = $1`, [body.id]);
    const apply = async () => {
      await page.getByRole('button', { name: 'Áp dụng' }).click();
      await page
        .getByRole('dialog', { name: 'Ghi tệp này vào sổ?' })
        .getByRole('button', { name: /^Ghi/ })
        .click();
    };
    await apply();
    const told = page.getByRole('dialog', { name: 'Người khác vừa sửa bản xem trước này' });
    await told.getByText(/Hãy xem lại/).waitFor();
    await keepPicture(page, 'nhap-tu-excel-da-doi-1366');
    expect(await test.sql(`select status from imports where id = $1`, [body.id])).toEqual([
      { status: 'previewed' },
    ]);
    await told.getByRole('button', { name: 'Xem lại' }).click();
    await told.waitFor({ state: 'detached' });
    await settled(page);
    await apply();
    await page.getByText('Đã áp dụng.', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is the clerk’s business alone', async () => {
    const member = await test.account(['committee-member'], { name: 'Trần Văn Ủy Viên' });
    const { page, go } = await visit(browser, test, member);
    await go('/nhap-tu-excel');
    await page.getByRole('heading', { name: 'Không có quyền xem' }).waitFor();
  });

  it('is read by keyboard and by screen readers, on an office screen and on a phone', async () => {
    const { body } = await clerk.upload<ImportAnswer>('/api/imports', SAMPLE, 'dang-ky.xlsx', {
      kind: 'register',
    });
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      for (const [name, path] of [
        ['nhap-tu-excel', '/nhap-tu-excel?loai=criteria'],
        ['nhap-tu-excel-mot', `/nhap-tu-excel/${body.id}`],
      ]) {
        const { page, complaints, go } = await visit(browser, test, clerk, viewport);
        await go(path ?? '');
        await keepPicture(page, `${name}-${label}`);
        expect({ name, label, findings: await seriousFindings(page) }).toEqual({ name, label, findings: [] });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
        expect(complaints).toEqual([]);
      }
    }
  });
});
