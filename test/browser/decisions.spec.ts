import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { issueDraft, Review } from '../decisions/review.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, eventually, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let official: ApiClient;
let review: Review;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  review = await Review.open(test, clerk);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

const PEOPLE = { LDTT: ['Lê Thị Ánh', 'Nguyễn Hoài Yến', 'Trần Văn Đạt'].map((name) => ({ name })) };

describe('decisions', () => {
  it('are drafted, put in order, numbered, issued with a typed word, locked, and taken out as a workbook', async () => {
    const campaign = await review.campaign(PEOPLE);
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go(`/quyet-dinh?phong-trao=${campaign}`);
    await page.getByText('Chưa có quyết định nào.').waitFor();
    await keepPicture(page, 'quyet-dinh-trong-1366');
    await page.getByRole('button', { name: 'Dự thảo quyết định' }).first().click();
    const form = page.getByRole('dialog', { name: 'Dự thảo quyết định' });
    await form.getByLabel('Lao động tiên tiến (03 đề nghị)').check();
    expect(await form.getByLabel('Trích yếu').inputValue()).toBe(
      'Về việc công nhận danh hiệu Lao động tiên tiến năm 2025',
    );
    await keepPicture(page, 'quyet-dinh-du-thao-1366');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { name: 'Dự thảo quyết định' }).waitFor();
    await page.getByRole('button', { name: 'Chuyển Trần Văn Đạt lên' }).click();
    await settled(page);
    const names = async (): Promise<string[]> => page.locator('tbody tr.ant-table-row a').allInnerTexts();
    await eventually(names, ['Trần Văn Đạt', 'Lê Thị Ánh', 'Nguyễn Hoài Yến']);
    await page.getByLabel('Thứ tự của Nguyễn Hoài Yến').fill('1');
    await page.getByLabel('Thứ tự của Nguyễn Hoài Yến').press('Enter');
    await settled(page);
    await eventually(names, ['Nguyễn Hoài Yến', 'Trần Văn Đạt', 'Lê Thị Ánh']);
    await keepPicture(page, 'quyet-dinh-danh-sach-1366');

    await page.getByRole('tab', { name: 'Số, ngày, người ký' }).click();
    await page.getByLabel('Ngày quyết định').fill('15/01/2026');
    await page.getByLabel('Ngày quyết định').press('Enter');
    await page.getByLabel('Thẩm quyền, chức vụ ký').fill('CHỦ TỊCH');
    await page.getByLabel('Họ tên người ký').fill('Nguyễn Văn Bình');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('2.130.000 đồng').first().waitFor();
    await keepPicture(page, 'quyet-dinh-noi-dung-1366');
    expect(await page.getByRole('button', { name: 'Ban hành' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Trình duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click();
    await page.getByText('Đã trình.').waitFor();
    expect(complaints).toEqual([]);

    const signer = await visit(browser, test, official);
    await signer.go(new URL(page.url()).pathname);
    await keepPicture(signer.page, 'quyet-dinh-da-trinh-1366');
    await signer.page.getByRole('button', { name: 'Duyệt' }).click();
    await signer.page.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click();
    await signer.page.getByText('Đã duyệt.').waitFor();
    await signer.page.getByRole('button', { name: 'Ban hành' }).click();
    const dialog = signer.page.getByRole('dialog', { name: 'Ban hành quyết định' });
    expect(await dialog.getByRole('button', { name: 'Ban hành' }).isDisabled()).toBe(true);
    await dialog.getByLabel(/Gõ ban hành/).fill('Ban hành');
    await keepPicture(signer.page, 'quyet-dinh-ban-hanh-1366');
    await dialog.getByRole('button', { name: 'Ban hành' }).click();
    await signer.page.getByRole('heading', { name: 'Quyết định số 01/QĐ-UBND' }).waitFor();
    await settled(signer.page);
    await keepPicture(signer.page, 'quyet-dinh-da-ban-hanh-1366');
    expect(await signer.page.getByRole('button', { name: /Chuyển|Bớt|Xếp lại/ }).count()).toBe(0);

    await signer.page.getByRole('button', { name: 'Tải danh sách Excel' }).hover();
    const download = signer.page.waitForEvent('download');
    await signer.page.getByRole('menuitem', { name: 'Danh sách kèm theo', exact: true }).click();
    const file = await (await download).path();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const written: string[] = [];
    workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => written.push(cell.text)));
    const shown = await signer.page.locator('tbody tr.ant-table-row a').allInnerTexts();
    expect(written.filter((text) => shown.includes(text))).toEqual(shown);
    expect(signer.complaints).toEqual([]);
  });

  it('say who issued first where two officials do so at once', async () => {
    const campaign = await review.campaign(PEOPLE);
    const { body } = await review.approved((await review.draft(campaign, ['LDTT'])).body, official);
    const first = await visit(browser, test, official);
    const other = await test.account(['official'], { name: 'Lê Phó Chủ Tịch' });
    const second = await visit(browser, test, other);
    for (const { page, go } of [first, second]) {
      await go(`/quyet-dinh/${body.id}`);
      await page.getByRole('button', { name: 'Ban hành' }).click();
      await page.getByLabel(/Gõ ban hành/).fill('ban hành');
    }
    await first.page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
    await first.page.getByText(/^Đã ban hành Quyết định số/).waitFor();
    await second.page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
    await second.page.getByText(/Quyết định này đã được Nguyễn Văn Bình ban hành lúc/).waitFor();
    await second.page.getByRole('button', { name: 'Đã hiểu' }).click();
    await second.page.getByRole('heading', { name: /^Quyết định số/ }).waitFor();
  });

  it('are revoked in part: with ground and paper, typed, and what is to come back is tracked', async () => {
    const campaign = await review.campaign(PEOPLE);
    const { body } = await issueDraft(clerk, official, (await review.draft(campaign, ['LDTT'])).body);
    const { page, go, complaints } = await visit(browser, test, official);
    await go(`/quyet-dinh/${body.id}?tab=sau-ban-hanh`);
    await page.getByRole('button', { name: 'Hủy quyết định tặng' }).click();
    const drawer = page.getByRole('dialog', { name: 'Hủy quyết định tặng' });
    for (const line of body.lines.slice(1)) await drawer.getByLabel(new RegExp(`^${line.name}`)).uncheck();
    await drawer.getByLabel('Căn cứ hủy').click();
    await page.getByText('Gian dối trong việc kê khai thành tích').click();
    await drawer.getByLabel('Nội dung, văn bản làm căn cứ').fill('Kết luận số 12/KL-TTr: kê khai sai.');
    await drawer.getByRole('button', { name: 'Lưu' }).click();
    await page.getByLabel(/Gõ hủy quyết định/).fill('hủy quyết định');
    await page.getByRole('button', { name: 'Hủy', exact: true }).click();
    await page.getByText('Chưa nộp đủ').waitFor();
    await settled(page);
    await keepPicture(page, 'quyet-dinh-huy-mot-phan-1366');
    expect(await seriousFindings(page)).toEqual([]);
    const day = page.getByLabel(`Ngày nộp lại hiện vật của ${body.lines[0]?.name ?? ''}`);
    await day.fill('01/12/2099');
    await day.press('Enter');
    await page.getByText('Đã ghi.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('keep what is typed where somebody else saved meanwhile, and let the person choose', async () => {
    const campaign = await review.campaign(PEOPLE);
    const { body } = await review.draft(campaign, ['LDTT']);
    const { page, go } = await visit(browser, test, clerk);
    await go(`/quyet-dinh/${body.id}?tab=noi-dung`);
    await page.getByLabel('Họ tên người ký').fill('Người Ký Của Tôi');
    await clerk.patch(`/api/decisions/${body.id}`, {
      title: body.title,
      book: body.book,
      number: 77,
      decidedOn: body.decidedOn,
      legalBasis: '',
      signerName: 'Người Ký Khác',
      signerTitle: 'CHỦ TỊCH',
      version: body.version,
    });
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Người khác vừa sửa dự thảo này').waitFor();
    expect(await page.getByLabel('Họ tên người ký').inputValue()).toBe('Người Ký Của Tôi');
    await keepPicture(page, 'quyet-dinh-nguoi-khac-sua-1366');
    await page.getByRole('button', { name: 'Lấy giá trị mới' }).click();
    expect(await page.getByLabel('Họ tên người ký').inputValue()).toBe('Người Ký Khác');
    expect(await page.getByRole('spinbutton', { name: /^Số quyết định/ }).inputValue()).toBe('77');
  });

  it('are read by keyboard and by screen readers, on an office screen and on a phone', async () => {
    const campaign = await review.campaign(PEOPLE);
    const { body } = await review.draft(campaign, ['LDTT']);
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      for (const [name, path] of [
        ['quyet-dinh', `/quyet-dinh?phong-trao=${campaign}`],
        ['quyet-dinh-mot', `/quyet-dinh/${body.id}`],
        ['quyet-dinh-mot-noi-dung', `/quyet-dinh/${body.id}?tab=noi-dung`],
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
