import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { AftermathDto } from '../../src/decisions/revoking/revocations.dto.js';
import { issueDraft, Review, type DecisionReply } from '../decisions/review.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
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
  const unit = await review.year.unit('Tổ dân phố 3');
  for (const name of ['Vũ Văn Cứu', 'Đinh Thị Hộ', 'Lê Văn Thêm']) await review.year.person(unit, name);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

/** A sudden decision issued and revoked for one person. */
async function revoked(): Promise<void> {
  const unit = await review.year.unit('Trường Mầm non');
  const recipients = [];
  for (const name of ['Hoàng Thị Trả', 'Hoàng Thị Giữ']) {
    recipients.push({
      participantId: await review.year.person(unit, name),
      awardTypeId: await review.year.award('GK'),
    });
  }
  const draft: DecisionReply = await clerk.post('/api/decisions', {
    title: 'Về việc tặng Giấy khen đột xuất cho giáo viên mầm non',
    decidedOn: '2026-02-06',
    signerName: 'Nguyễn Văn Bình',
    signerTitle: 'CHỦ TỊCH',
    recipients,
    expenses: [{ label: 'Khung giấy khen A4', quantity: 2, unitPriceDong: 45_000 }],
  });
  const { body } = await issueDraft(clerk, official, draft.body);
  await official.post<AftermathDto>(`/api/decisions/${body.id}/revocations`, {
    lineIds: [body.lines.find(({ name }) => name === 'Hoàng Thị Trả')?.id],
    ground: 'false-declaration',
    explanation: 'Kết luận thanh tra số 12/KL-TTr: kê khai sai.',
    decidedOn: '2026-02-09',
    signerName: 'Nguyễn Văn Bình',
    confirmation: 'HỦY QUYẾT ĐỊNH',
    version: body.version,
  });
}

describe('decisions of no campaign', () => {
  it('are drafted for people of the register, added to, and wait for officials on the start page', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/quyet-dinh?loai=dot-xuat');
    await page.getByText('Chưa có quyết định nào ngoài phong trào.').waitFor();
    await page.getByRole('button', { name: 'Dự thảo khen đột xuất' }).click();
    const form = page.getByRole('dialog', { name: 'Dự thảo khen đột xuất' });
    const people = form.getByRole('combobox', { name: /Người, đơn vị được khen/ });
    await people.fill('vu van cuu');
    await page.locator('.ant-select-item-option', { hasText: 'Vũ Văn Cứu' }).click();
    await people.fill('dinh thi ho');
    await page.locator('.ant-select-item-option', { hasText: 'Đinh Thị Hộ' }).click();
    await people.press('Escape');
    await form.getByRole('combobox', { name: 'Hình thức khen' }).click();
    await page.locator('.ant-select-item-option', { hasText: 'Giấy khen' }).click();
    await form.getByLabel('Trích yếu').fill('Về việc tặng Giấy khen cho cá nhân cứu người đuối nước');
    await keepPicture(page, 'quyet-dinh-dot-xuat-du-thao-1366');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { name: 'Dự thảo quyết định' }).waitFor();
    await page.getByRole('button', { name: 'Thêm người, đơn vị' }).click();
    const more = page.getByRole('dialog', { name: 'Thêm người, đơn vị' });
    await more.getByRole('combobox', { name: /Người, đơn vị được khen/ }).fill('le van them');
    await page.locator('.ant-select-item-option', { hasText: 'Lê Văn Thêm' }).click();
    await more.getByRole('combobox', { name: 'Hình thức khen' }).click();
    await page.locator('.ant-select-item-option:visible', { hasText: 'Giấy khen' }).click();
    await more.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByText('Đã thêm 01 dòng.').waitFor();
    await page.getByRole('tab', { name: 'Danh sách (03)' }).waitFor();
    await settled(page);
    await keepPicture(page, 'quyet-dinh-dot-xuat-1366');
    expect(await page.getByRole('navigation', { name: 'Đường dẫn' }).innerText()).toBe(
      'Quyết định khen thưởng',
    );
    expect(complaints).toEqual([]);
    await go('/');
    await page.getByRole('link', { name: /Dự thảo khen đột xuất, đính chính chưa trình/ }).click();
    await page.waitForURL(/quyet-dinh\?loai=dot-xuat/);
    await page.getByText('Về việc tặng Giấy khen cho cá nhân cứu người đuối nước').waitFor();
  });

  it('that were signed on paper are entered in one step, and a taken number is refused in plain words', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/quyet-dinh');
    await page.getByRole('link', { name: 'Nhập quyết định giấy' }).click();
    await page.getByRole('heading', { name: 'Nhập quyết định đã ký giấy' }).waitFor();
    const fill = async (): Promise<void> => {
      await page.getByLabel('Số quyết định').fill('45');
      await page.getByLabel('Ngày quyết định').fill('20/11/2025');
      await page.getByLabel('Ngày quyết định').press('Enter');
      await page.getByLabel('Trích yếu').fill('Về việc tặng Giấy khen nhân Ngày Nhà giáo Việt Nam');
      await page.getByLabel('Thẩm quyền, chức vụ ký').fill('CHỦ TỊCH');
      await page.getByLabel('Họ tên người ký').fill('Hoàng Văn Cũ');
      await page.getByLabel('Không có trong sổ').check();
      await page.getByLabel('Họ và tên, tên tập thể').fill('Đinh Văn Xưa');
      await page.getByLabel('Đơn vị', { exact: true }).fill('Trường Tiểu học Tân Lập');
      await page.getByRole('combobox', { name: 'Đối tượng' }).click();
      await page.locator('.ant-select-item-option', { hasText: 'Cá nhân' }).click();
      await page.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).click();
      await page.locator('.ant-select-item-option', { hasText: 'Giấy khen' }).click();
      await page.getByLabel('Năm thành tích').fill('2025');
    };
    await fill();
    await page.getByLabel(/Tiền thưởng \(đồng\)/).fill('500000');
    await page.getByLabel('Số sổ vàng').fill('40');
    await keepPicture(page, 'quyet-dinh-giay-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lưu và ghi vào sổ' }).click();
    await page.getByRole('heading', { name: 'Quyết định số 45/QĐ-UBND' }).waitFor();
    await page.getByText('500.000 đồng').first().waitFor();
    await settled(page);
    await keepPicture(page, 'quyet-dinh-giay-da-nhap-1366');
    await go('/quyet-dinh/nhap-ban-giay');
    await fill();
    await page.getByRole('button', { name: 'Lưu và ghi vào sổ' }).click();
    await page.getByText('Số quyết định này đã dùng cho quyết định khác trong năm.').waitFor();
    expect(await page.getByLabel('Trích yếu').inputValue()).toContain('Ngày Nhà giáo');
    expect(complaints).toEqual([]);
  });

  it('leave what is to come back in sight, and the fund with what it has spent, until it is over', async () => {
    await revoked();
    await test.sql(
      `insert into reward_budgets (ward_id, year, amount, blocks) values ($1, 2026, 1000000, false)`,
      [test.wardA],
    );
    const { page, complaints, go } = await visit(browser, test, official);
    await go('/quyet-dinh?loai=nop-lai');
    await page.getByText('Hoàng Thị Trả').waitFor();
    await page.getByText('Quá hạn', { exact: true }).waitFor();
    await page.getByText('09/03/2026').waitFor();
    await keepPicture(page, 'quyet-dinh-nop-lai-1366');
    await go('/quy-khen-thuong?nam=2026');
    await page.getByText(/kể cả dự kiến thì vượt|Nếu ban hành hết các quyết định/).waitFor();
    await page.getByText('Khung giấy khen A4').waitFor();
    await keepPicture(page, 'quy-khen-thuong-1366');
    await page.getByRole('combobox', { name: 'Năm' }).click();
    await page.locator('.ant-select-item-option', { hasText: 'Năm 2024' }).click();
    await page.getByText('Chưa có quyết định nào của năm 2024.').waitFor();
    expect(complaints).toEqual([]);

    const draft: DecisionReply = await clerk.get('/api/decisions?sudden=true&status=draft');
    const [waiting] = (draft.body as unknown as { items: { id: string; version: number }[] }).items;
    const { body } = await clerk.get<{ id: string; version: number }>(`/api/decisions/${waiting?.id}`);
    await clerk.patch(`/api/decisions/${body.id}`, {
      ...{ title: 'Về việc khen đột xuất', book: 'QĐ-UBND', number: null, decidedOn: '2026-11-20' },
      ...{ legalBasis: '', signerName: 'Nguyễn Văn Bình', signerTitle: 'CHỦ TỊCH', version: body.version },
    });
    const { body: ready } = await clerk.get<{ id: string; version: number }>(`/api/decisions/${body.id}`);
    await review.approved(ready, official);
    await go(`/quyet-dinh/${body.id}`);
    await page.getByRole('button', { name: 'Ban hành' }).click();
    await page.getByText('Vẫn ban hành được').waitFor();
    await keepPicture(page, 'quyet-dinh-ban-hanh-vuot-quy-1366');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('are read on an office screen and on a phone', async () => {
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      for (const [name, path] of [
        ['quyet-dinh-dot-xuat-ds', '/quyet-dinh?loai=dot-xuat'],
        ['quyet-dinh-nop-lai', '/quyet-dinh?loai=nop-lai'],
        ['quyet-dinh-giay-trong', '/quyet-dinh/nhap-ban-giay'],
        ['quy-khen-thuong', '/quy-khen-thuong?nam=2026'],
        ['ngay-nghi', '/quan-tri/danh-muc?tab=ngay-nghi'],
      ] as const) {
        const { page, complaints, go } = await visit(browser, test, clerk, viewport);
        await go(path);
        await keepPicture(page, `${name}-${label}`);
        expect({ name, label, findings: await seriousFindings(page) }).toEqual({ name, label, findings: [] });
        expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([
          name,
          viewport.width,
        ]);
        expect([name, complaints]).toEqual([name, []]);
      }
    }
  });
});

describe('the days off of a year', () => {
  it('are entered from the notice; what somebody else entered meanwhile is pointed out', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/quan-tri/danh-muc?tab=ngay-nghi');
    await page.getByRole('button', { name: 'Sửa lịch nghỉ năm 2027' }).click();
    const form = page.getByRole('dialog', { name: 'Lịch nghỉ lễ, Tết năm 2027' });
    await form.getByLabel('Đã có thông báo lịch nghỉ của năm này').check();
    await form.getByRole('button', { name: 'Thêm ngày làm bù' }).click();
    const worked = form.getByLabel('Thứ bảy, chủ nhật làm bù: ngày thứ 1');
    await worked.fill('04/01/2027');
    await worked.press('Enter');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText(/Ngày 04\/01\/2027 vốn là ngày làm việc/).waitFor();
    await keepPicture(page, 'ngay-nghi-sua-1366');
    await clerk.put('/api/catalogue/holidays/2027', { isAnnounced: true, off: [], worked: [], version: 0 });
    await worked.fill('09/01/2027');
    await worked.press('Enter');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Người khác vừa sửa lịch nghỉ năm này').waitFor();
    expect(await worked.inputValue()).toBe('09/01/2027');
    await form.getByRole('button', { name: 'Giữ giá trị của tôi' }).click();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu lịch nghỉ năm 2027.').waitFor();
    await page.getByText('Làm bù: thứ bảy 09/01/2027.').waitFor();
    expect(complaints).toEqual([]);
  });
});
