import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { campaignIn, newPerson, newUnit } from '../participants/register-fixtures.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let representative: ApiClient;
let campaign: string;
let unit: string;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Lê Thị Mai' });
  unit = await newUnit(clerk, 'Tổ dân phố 7', { block: 'Khối tổ dân phố', type: 'tổ dân phố' });
  await newUnit(clerk, 'Trường Tiểu học Tích Lương', { block: 'Khối trường học' });
  await newPerson(clerk, unit, 'Đặng Thị Nụ', { post: 'Tổ trưởng' });
  await newPerson(clerk, unit, 'Vũ Văn Đạt', { post: 'Tổ phó' });
  representative = await test.account(['unit-representative'], {
    name: 'Nguyễn Văn Đức',
    collectiveId: unit,
  });
  campaign = await campaignIn(test, 'registration');
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

describe('registrations', () => {
  it('go from the unit to the office and back, until they are accepted', async () => {
    const unitSide = await visit(browser, test, representative);
    const theirs = unitSide.page;
    await unitSide.go(`/dang-ky?phong-trao=${campaign}`);
    await theirs.getByRole('heading', { name: 'Đăng ký thi đua của Tổ dân phố 7' }).waitFor();
    await theirs.getByRole('button', { name: 'Thêm đăng ký' }).click();
    const add = theirs.getByRole('dialog', { name: 'Thêm đăng ký' });
    await add.getByLabel('Danh hiệu, hình thức').fill('lao dong tien tien');
    await theirs.locator('.ant-select-item-option[title="Lao động tiên tiến"]').click();
    await add.getByLabel('Người, đơn vị đăng ký').fill('nu');
    await theirs.locator('.ant-select-item-option', { hasText: 'Đặng Thị Nụ' }).click();
    await add.getByLabel('Người, đơn vị đăng ký').fill('dat');
    await theirs.locator('.ant-select-item-option-active', { hasText: 'Vũ Văn Đạt' }).waitFor();
    await theirs.keyboard.press('Enter');
    await theirs.keyboard.press('Enter');
    await theirs.keyboard.press('Tab');
    const picked = add.locator('.ant-select-selection-item');
    expect(await picked.allTextContents()).toEqual(['Đặng Thị Nụ, Tổ trưởng', 'Vũ Văn Đạt, Tổ phó']);
    await keepPicture(theirs, 'dang-ky-them-1366');
    await add.getByRole('button', { name: 'Lưu' }).click();
    await theirs.getByText('Đã thêm 02 đăng ký.').waitFor();
    await theirs.getByRole('button', { name: 'Gửi tất cả (02)' }).click();
    await theirs.getByText('Đã gửi 02 đăng ký.').waitFor();
    await theirs.getByLabel('Chọn Vũ Văn Đạt, Lao động tiên tiến').check();
    await theirs.getByRole('button', { name: 'Rút lại (01)' }).click();
    await theirs.getByRole('row', { name: /Vũ Văn Đạt.*Đang soạn/ }).waitFor();

    const office = await visit(browser, test, clerk);
    await office.go(`/dang-ky?phong-trao=${campaign}&tab=danh-hieu`);
    await office.page.getByLabel('Chọn Đặng Thị Nụ, Lao động tiên tiến').check();
    await office.page.getByRole('button', { name: 'Trả lại (01)' }).click();
    const back = office.page.getByRole('dialog', { name: 'Trả lại 01 đăng ký' });
    await back.getByRole('button', { name: 'Trả lại' }).click();
    await back.getByText('Hãy ghi lý do để đơn vị biết cần sửa gì.').waitFor();
    await back.getByLabel('Tóm tắt thành tích').check();
    await back.getByLabel('Lý do trả lại').fill('Chưa ghi thành tích.');
    await keepPicture(office.page, 'dang-ky-tra-lai-1366');
    await back.getByRole('button', { name: 'Trả lại' }).click();
    await office.page.getByText('Đã trả lại 01 đăng ký.').waitFor();

    await theirs.reload();
    await theirs.getByRole('button', { name: 'Sửa đăng ký Đặng Thị Nụ, Lao động tiên tiến' }).click();
    const mend = theirs.getByRole('dialog', { name: 'Sửa đăng ký của Đặng Thị Nụ' });
    await mend.getByText('Trả lại: Chưa ghi thành tích.').waitFor();
    await mend.getByText('Cán bộ đề nghị sửa mục này.').waitFor();
    await keepPicture(theirs, 'dang-ky-sua-1366');
    await mend.getByLabel('Tóm tắt thành tích').fill('Hoàn thành 12/12 chỉ tiêu.');
    await mend.getByRole('button', { name: 'Lưu' }).click();
    await theirs.getByText('Đã lưu đăng ký.').waitFor();
    await theirs.getByLabel('Chọn Đặng Thị Nụ, Lao động tiên tiến').check();
    await theirs.getByRole('button', { name: 'Gửi (01)' }).click();
    await theirs.getByRole('row', { name: /Đặng Thị Nụ.*Đã gửi/ }).waitFor();

    await office.page.reload();
    await office.page.getByLabel('Chọn Đặng Thị Nụ, Lao động tiên tiến').check();
    await office.page.getByRole('button', { name: 'Nhận (01)' }).click();
    await office.page.getByRole('row', { name: /Đặng Thị Nụ.*Đã nhận/ }).waitFor();
    expect([...unitSide.complaints, ...office.complaints]).toEqual([]);
  });

  it.each([
    ['dang-ky', ''],
    ['dang-ky-danh-hieu', '&tab=danh-hieu'],
  ])('are read on an office screen and on a phone: %s', async (name, more) => {
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      const { page, complaints, go } = await visit(browser, test, clerk, viewport);
      await go(`/dang-ky?phong-trao=${campaign}${more}`);
      await keepPicture(page, `${name}-${label}`);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(complaints).toEqual([]);
    }
  });
});
