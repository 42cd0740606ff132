import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let administrator: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  administrator = await test.account(['administrator'], { name: 'Vũ Thị Quản Trị' });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

describe('the administration pages', () => {
  it('make an account that signs in with the password handed out and must change it', async () => {
    const { page, complaints, go } = await visit(browser, test, administrator);
    await go('/quan-tri/tai-khoan');
    await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
    const form = page.getByRole('dialog', { name: 'Thêm tài khoản' });
    await form.getByLabel('Họ và tên').fill('Trần Văn Bình');
    await form.getByLabel('Tên đăng nhập').fill('Binh Tran');
    await form.getByRole('button', { name: 'Tạo giúp' }).click();
    await keepPicture(page, 'quan-tri-tai-khoan-them-1366');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText('Tên đăng nhập gồm 3–40 chữ thường không dấu').waitFor();
    await form.getByLabel('Tên đăng nhập').fill('binh.tran');
    const password = await form.getByLabel('Mật khẩu cấp lần đầu').inputValue();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu tài khoản của Trần Văn Bình.').waitFor();
    await page.getByLabel('Tìm tên, tên đăng nhập').fill('tran van binh');
    await page.waitForURL(/q=tran/);
    await settled(page);
    await page.getByRole('row', { name: /Trần Văn Bình.*Chờ đổi mật khẩu lần đầu/ }).waitFor();
    expect(await page.locator('tbody tr.ant-table-row').count()).toBe(1);
    expect(complaints).toEqual([]);

    const own = await visit(browser, test);
    await own.go('/');
    await own.page.getByLabel('Tên đăng nhập').fill('binh.tran');
    await own.page.getByLabel('Mật khẩu').fill(password);
    await own.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await own.page.getByRole('heading', { name: 'Đặt mật khẩu của riêng bạn' }).waitFor();
    await keepPicture(own.page, 'doi-mat-khau-lan-dau-1366');
    await own.page.getByLabel('Mật khẩu đang dùng').fill(password);
    await own.page.getByLabel('Mật khẩu mới', { exact: true }).fill('ngắn');
    await own.page.getByLabel('Nhập lại mật khẩu mới').fill('ngắn');
    await own.page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await own.page.getByText('Mật khẩu cần ít nhất 15 ký tự').waitFor();
    await own.page.getByLabel('Mật khẩu mới', { exact: true }).fill('cây đa bến nước sân đình');
    await own.page.getByLabel('Nhập lại mật khẩu mới').fill('cây đa bến nước sân đình');
    await own.page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await own.page.getByRole('heading', { name: 'Trang chủ' }).waitFor();
  });

  it('lock an account, whose open session ends at once', async () => {
    const member = await test.account(['committee-member'], { name: 'Lò Văn Khóa' });
    const theirs = await visit(browser, test, member);
    await theirs.go('/tai-khoan');
    const { page, go } = await visit(browser, test, administrator);
    await go('/quan-tri/tai-khoan?q=lo van khoa');
    await page.getByRole('button', { name: 'Sửa' }).click();
    const form = page.getByRole('dialog', { name: 'Sửa tài khoản' });
    await form.getByText('Khóa (mọi phiên đang mở kết thúc ngay)').click();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('row', { name: /Lò Văn Khóa.*Đã khóa/ }).waitFor();
    await theirs.page.reload();
    await theirs.page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
  });

  it('add a dated coefficient and a base salary', async () => {
    const { page, complaints, go } = await visit(browser, test, administrator);
    await go('/quan-tri/danh-muc?q=lao dong tien tien');
    await page
      .getByRole('button', { name: /Mở rộng/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Thêm hệ số mới' }).click();
    const form = page.getByRole('dialog', { name: /^Hệ số mới/ });
    await form.getByLabel('Hệ số (lần lương cơ sở)').fill('0,35');
    await form.getByLabel('Hiệu lực từ ngày').fill('01/03/2027');
    await form.getByLabel('Hiệu lực từ ngày').press('Enter');
    await form.getByLabel('Căn cứ').fill('Nghị định mới');
    await keepPicture(page, 'quan-tri-he-so-1366');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('row', { name: /^Tập thể 0,35 1 01\/03\/2027/ }).waitFor();
    await page.getByRole('tab', { name: 'Lương cơ sở' }).click();
    await page.getByRole('cell', { name: '2.530.000 đồng' }).waitFor();
    expect(new URL(page.url()).searchParams.get('tab')).toBe('luong-co-so');
    expect(complaints).toEqual([]);
  });

  it.each(['tai-khoan', 'danh-muc', 'danh-muc?tab=luong-co-so', 'thiet-lap', 'nhat-ky'])(
    'are read by keyboard and by screen readers, on an office screen and on a phone: %s',
    async (name) => {
      for (const [label, viewport] of [
        ['1366', DESKTOP],
        ['390', PHONE],
      ] as const) {
        const { page, complaints, go } = await visit(browser, test, administrator, viewport);
        await go(`/quan-tri/${name}`);
        await keepPicture(page, `quan-tri-${name.replace(/\W+/g, '-')}-${label}`);
        expect(await seriousFindings(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
        expect(complaints).toEqual([]);
      }
    },
  );

  it('keep signers and budgets, and tell in the record who changed what, in words', async () => {
    const { page, complaints, go } = await visit(browser, test, administrator);
    await go('/quan-tri/thiet-lap');
    await page.getByRole('button', { name: 'Thêm người ký' }).click();
    await page.getByLabel('Họ và tên').last().fill('Nguyễn Văn Bình');
    await page.getByLabel('Chức vụ').last().fill('Chủ tịch UBND phường');
    await page.getByLabel('In trên chữ ký').last().fill('CHỦ TỊCH');
    await page.getByRole('button', { name: 'Thêm năm' }).click();
    await page.getByLabel('Số tiền (đồng)').last().fill('250000000');
    await keepPicture(page, 'quan-tri-thiet-lap-dien-1366');
    await page.getByRole('button', { name: 'Lưu' }).last().click();
    await page.getByText('Đã lưu thiết lập.').waitFor();
    await go('/quan-tri/nhat-ky?action=ward.change-settings');
    await page
      .getByRole('button', { name: /Mở rộng/ })
      .first()
      .click();
    await page.getByText(/họ và tên: Nguyễn Văn Bình|tên: Nguyễn Văn Bình/).waitFor();
    await keepPicture(page, 'quan-tri-nhat-ky-truoc-sau-1366');
    expect(await page.locator('tbody tr.ant-table-row').first().innerText()).toContain('Sửa thiết lập chung');
    expect(complaints).toEqual([]);
  });

  it('are closed to others, in words', async () => {
    const clerk = await test.account(['ward-staff']);
    const { page, go } = await visit(browser, test, clerk);
    await go('/quan-tri/tai-khoan');
    await page.getByRole('heading', { name: 'Không có quyền xem' }).waitFor();
    await keepPicture(page, 'khong-co-quyen-1366');
  });
});
