import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { newPerson, newUnit } from '../participants/register-fixtures.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let unit: string;

const BLOCK = 'Khối tổ dân phố';

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Lê Thị Mai' });
  unit = await newUnit(clerk, 'Tổ dân phố 7', {
    ...{ type: 'tổ dân phố', block: BLOCK, headName: 'Nguyễn Văn Đức', phone: '0912345678' },
    ...{ memberCount: 214, protocolOrder: 7, shortName: 'TDP 7' },
  });
  const school = await newUnit(clerk, 'Trường Tiểu học Tích Lương', {
    ...{ type: 'trường học', block: 'Khối trường học', headName: 'Phạm Thị Lan', protocolOrder: 1 },
  });
  const more = { post: 'Giáo viên', gender: 'female', category: 'Viên chức' };
  for (const name of ['Hoàng Thị Thủy', 'Đặng Thị Nụ', 'Trần Thu Hà', 'Vũ Thị Đào'])
    await newPerson(clerk, school, name, { ...more, birth: '1988-04-12' });
  await newPerson(clerk, school, 'Nguyễn Đình Đạt', {
    ...{ post: 'Hiệu trưởng', isLeader: true, gender: 'male', birth: '1975', category: 'Viên chức' },
    ...{ idNumber: '019075000123', phone: '0987654321' },
  });
  await clerk.post('/api/households', {
    ...{ name: 'Gia đình ông Nguyễn Văn Bình', unitId: unit, address: 'Số 12, ngõ 5, đường Bắc Kạn' },
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

const rows = 'tbody tr.ant-table-row';

/** Waits until the list shows so many rows. */
async function rowsAre(page: Page, count: number): Promise<void> {
  for (let tries = 0; tries < 200 && (await page.locator(rows).count()) !== count; tries += 1)
    await page.waitForTimeout(50);
  expect(await page.locator(rows).count()).toBe(count);
}

describe('the register', () => {
  it('lets a clerk enter a person, warned of namesakes, find them without accents, and change them', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/ca-nhan');
    await page.getByRole('button', { name: 'Thêm cá nhân' }).click();
    const form = page.getByRole('dialog', { name: 'Thêm cá nhân' });
    await form.getByLabel('Họ và tên').fill('Nguyễn Đình Đạt');
    await form.getByText('Trong sổ đã có:').waitFor();
    await form.getByRole('link', { name: 'Nguyễn Đình Đạt' }).waitFor();
    await form.getByLabel('Đơn vị', { exact: true }).fill('to dan pho');
    await page.locator('.ant-select-item-option', { hasText: 'Tổ dân phố 7' }).click();
    await form.getByRole('radio', { name: 'Nam' }).check();
    await form.getByLabel('Ngày sinh').fill('31/2');
    await form.getByText('Ghi ngày/tháng/năm, tháng/năm hoặc năm.').waitFor();
    await form.getByLabel('Ngày sinh').fill('31/5/1980');
    await form.getByLabel('Số CCCD').fill('12345');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText('CCCD gồm 12 chữ số (CMND cũ 9 chữ số).').waitFor();
    await keepPicture(page, 'ca-nhan-them-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await form.getByLabel('Số CCCD').fill('019080001234');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu Nguyễn Đình Đạt.').waitFor();

    await page.getByLabel('Tìm tên không dấu, hoặc đủ số CCCD').fill('nguyen dinh dat');
    await page.waitForURL(/q=nguyen/);
    await rowsAre(page, 2);
    await page.getByLabel('Tìm tên không dấu, hoặc đủ số CCCD').fill('019080001234');
    await page.waitForURL(/q=019080001234/);
    await rowsAre(page, 1);
    await page.getByRole('button', { name: 'Sửa Nguyễn Đình Đạt' }).click();
    const change = page.getByRole('dialog', { name: 'Sửa cá nhân' });
    expect(await change.getByLabel('Ngày sinh').inputValue()).toBe('31/05/1980');
    await change.getByLabel('Chức vụ').fill('Tổ phó');
    await change.getByLabel('Chức vụ').press('Control+Enter');
    await page
      .getByRole('row', { name: /Nguyễn Đình Đạt.*Tổ dân phố 7.*31\/05\/1980.*Nam.*Tổ phó/ })
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('says who stands there already, and leads to them', async () => {
    const { page, go } = await visit(browser, test, clerk);
    await go('/ho-gia-dinh');
    await page.getByRole('button', { name: 'Thêm hộ gia đình' }).click();
    const form = page.getByRole('dialog', { name: 'Thêm hộ gia đình' });
    await form.getByLabel('Tên hộ').fill('Gia đình ông Nguyễn Văn Bình');
    await form.getByLabel('Tổ dân phố, đơn vị').fill('to dan pho 7');
    await page.locator('.ant-select-item-option', { hasText: 'Tổ dân phố 7' }).click();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText('«Gia đình ông Nguyễn Văn Bình» đã có trong danh sách của đơn vị.').waitFor();
    await form.getByRole('link', { name: 'Mở mục đã có' }).click();
    await page.getByRole('heading', { name: 'Gia đình ông Nguyễn Văn Bình' }).waitFor();
  });

  it('archives several at once and takes it back, moves them to another unit', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/ca-nhan?block=Khối trường học');
    await rowsAre(page, 5);
    await page.getByLabel('Chọn Đặng Thị Nụ').check();
    await page.getByLabel('Chọn Vũ Thị Đào').check();
    await keepPicture(page, 'ca-nhan-chon-1366');
    await page.getByRole('button', { name: /^Lưu trữ \(\d+\)$/ }).click();
    await page.getByText('Đã lưu trữ 2 mục.').waitFor();
    await keepPicture(page, 'ca-nhan-hoan-tac-1366');
    await rowsAre(page, 3);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác.').waitFor();
    await page.getByRole('link', { name: 'Đặng Thị Nụ' }).waitFor();
    await rowsAre(page, 5);

    await page.getByLabel('Chọn Trần Thu Hà').check();
    await page.getByRole('button', { name: 'Chuyển đơn vị' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chuyển 01 mục sang đơn vị khác' });
    await dialog.getByLabel('Đơn vị chuyển đến').fill('to dan');
    await page.locator('.ant-select-item-option', { hasText: 'Tổ dân phố 7' }).click();
    await dialog.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await page.getByText('Đã chuyển đơn vị cho 1 mục.').waitFor();
    await settled(page);
    expect(await page.getByRole('link', { name: 'Trần Thu Hà' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('link', { name: 'Trần Thu Hà' }).waitFor();

    await page.getByLabel('Chọn Hoàng Thị Thủy').check();
    await page.getByRole('button', { name: /^Lưu trữ \(\d+\)$/ }).click();
    await page.getByText('Đã lưu trữ 1 mục.').waitFor();
    await page.getByRole('combobox', { name: 'Tình trạng' }).click();
    await page.locator('.ant-select-item-option', { hasText: 'Đã lưu trữ' }).click();
    await page.waitForURL(/status=archived/);
    await page.getByRole('button', { name: 'Khôi phục Hoàng Thị Thủy' }).click();
    await page.getByText('Không có mục nào khớp với điều kiện đang lọc.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('refuses to put away a unit with people, naming it, and changes the block of several', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/tap-the');
    await keepPicture(page, 'tap-the-1366');
    await page.getByRole('checkbox', { name: 'Chọn mọi dòng của trang này' }).check();
    await page.getByRole('button', { name: /^Lưu trữ \(\d+\)$/ }).click();
    await page
      .getByText(/Chưa thay đổi mục nào, vì có 2 mục không thực hiện được: «Tổ dân phố 7» còn/)
      .waitFor();
    await page.getByRole('button', { name: 'Đã hiểu' }).click();
    await page.getByLabel('Chọn Tổ dân phố 7').check();
    await page.getByRole('button', { name: 'Đổi khối' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đổi khối thi đua của 01 đơn vị' });
    await dialog.getByLabel('Khối thi đua').fill('Khối khu dân cư');
    await dialog.getByRole('button', { name: 'Đổi khối' }).click();
    await page.getByRole('row', { name: /Tổ dân phố 7.*Khối khu dân cư/ }).waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('row', { name: new RegExp(`Tổ dân phố 7.*${BLOCK}`) }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('loses nothing where two clerks change one unit: theirs is shown, mine is kept', async () => {
    const other = await test.account(['ward-staff'], { name: 'Trần Văn Khoa' });
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/tap-the');
    await page.getByRole('button', { name: 'Sửa Tổ dân phố 7' }).click();
    const form = page.getByRole('dialog', { name: 'Sửa tập thể' });
    await form.getByLabel('Người đứng đầu').fill('Nguyễn Văn Đức Anh');

    const [read] = await test.sql<{ version: number }>(`select version from participants where id = $1`, [
      unit,
    ]);
    const changed = await other.patch(`/api/collectives/${unit}`, {
      ...{ headName: 'Bùi Thị Hạnh', memberCount: 220, version: read?.version },
    });
    expect(changed.status).toBe(200);
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText(/Trần Văn Khoa đã sửa mục này lúc .*, sau khi bạn mở\. Chưa lưu\./).waitFor();
    await form.getByText('Đã đưa vào biểu mẫu giá trị mới của: Số người, số hộ (220).').waitFor();
    expect(await form.getByLabel('Người đứng đầu').inputValue()).toBe('Nguyễn Văn Đức Anh');
    expect(await form.getByLabel('Số người, số hộ').inputValue()).toBe('220');
    await keepPicture(page, 'tap-the-hai-nguoi-sua-1366');
    await form.getByRole('button', { name: 'Lấy giá trị của Trần Văn Khoa' }).click();
    expect(await form.getByLabel('Người đứng đầu').inputValue()).toBe('Bùi Thị Hạnh');
    await form.getByLabel('Người đứng đầu').fill('Bùi Thị Hạnh Phúc');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('row', { name: /Tổ dân phố 7.*Bùi Thị Hạnh Phúc.*220/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('asks before what was typed is thrown away', async () => {
    const { page, go } = await visit(browser, test, clerk);
    await go('/tap-the');
    await page.getByRole('button', { name: 'Thêm tập thể' }).click();
    const form = page.getByRole('dialog', { name: 'Thêm tập thể' });
    await form.getByLabel('Tên tập thể').fill('Trạm Y tế');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Nhập tiếp' }).click();
    expect(await form.getByLabel('Tên tập thể').inputValue()).toBe('Trạm Y tế');
    await form.getByRole('button', { name: 'Thôi' }).click();
    await form.waitFor({ state: 'hidden' });
  });

  it.each(['tap-the', 'ca-nhan', 'ho-gia-dinh'])(
    'is read on an office screen and on a phone: %s',
    async (name) => {
      for (const [label, viewport] of [
        ['1366', DESKTOP],
        ['390', PHONE],
      ] as const) {
        const { page, complaints, go } = await visit(browser, test, clerk, viewport);
        await go(`/${name}`);
        await keepPicture(page, `${name}-${label}`);
        expect(await seriousFindings(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
        expect(complaints).toEqual([]);
      }
    },
  );

  it('shows a unit’s representative their own unit alone, to read', async () => {
    const representative = await test.account(['unit-representative'], { collectiveId: unit });
    const { page, complaints, go } = await visit(browser, test, representative);
    await go('/ca-nhan');
    await page.getByRole('link', { name: 'Nguyễn Đình Đạt' }).waitFor();
    await rowsAre(page, 1);
    expect(await page.getByRole('button', { name: /Sửa|Thêm|Lưu trữ/ }).count()).toBe(0);
    await keepPicture(page, 'ca-nhan-dai-dien-1366');
    expect(complaints).toEqual([]);
  });
});
