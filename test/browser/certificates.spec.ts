import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { BlankDetailDto } from '../../src/certificates/blanks/blanks.dto.js';
import type { CertificateSheetDto } from '../../src/certificates/printing/certificates.dto.js';
import { CertificateOffice } from '../certificates/office.js';
import { placedTexts } from '../support/pdf-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { eventually, launchBrowser, PHONE, settled, visit, type Visitor } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

const LONG = 'Nguyễn Phước Hoàng Trần Lê Bảo Tôn Nữ Thùy Dương Khánh Quỳnh Ngọc Ánh';

let test: TestApp;
let browser: Browser;
let office: CertificateOffice;
let sheet: CertificateSheetDto;

beforeAll(async () => {
  test = await startTestApp({ PUBLIC_URL: 'http://thidua.example.vn' });
  browser = await launchBrowser();
  office = await CertificateOffice.open(test);
  const group = await office.year.unit('Tổ dân phố số 7', 'Khối tổ dân phố');
  const household = await office.year.household(group, 'Gia đình ông Trần Văn Hòa');
  sheet = await office.issued(group, { name: LONG, post: 'Trạm trưởng' }, household, { name: 'Lê Thị Mơ' });
  await office.proof({ ...sheet, lines: sheet.lines.slice(0, 3) });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

const fitsPhone = async (page: Page): Promise<void> =>
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);

/** What the file that a button offers shows. */
async function fileOf({ page }: Visitor, act: () => Promise<void>): Promise<ReturnType<typeof placedTexts>> {
  const offered = page.waitForEvent('download');
  await act();
  return placedTexts(readFileSync(await (await offered).path()));
}

describe('certificates', () => {
  it('have their blank laid out by mouse, arrow keys and numbers, and saved for good', async () => {
    const visitor = await visit(browser, test, office.staff);
    const { page, go } = visitor;
    await go('/bang-khen');
    await keepPicture(page, 'phoi-trong-1366');
    await page.getByRole('button', { name: 'Thêm mẫu phôi' }).click();
    await page.getByLabel('Tên mẫu phôi').fill('Giấy khen của Chủ tịch UBND phường');
    await page.getByRole('dialog').getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByRole('heading', { name: 'Giấy khen của Chủ tịch UBND phường' }).waitFor();
    const desk = page.getByRole('group', { name: /Vị trí các mục trên phôi/ });
    const across = page.getByLabel('Cách mép trái (mm)');
    expect(await across.inputValue()).toBe('148,5');

    await desk.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    expect([await across.inputValue(), await page.getByLabel('Chân chữ (mm)').inputValue()]).toEqual([
      ...['149,0', '110,0'],
    ]);
    const name = page.locator('[data-field=recipient]');
    const box = await name.boundingBox();
    if (!box) throw new Error('The name stands on the blank.');
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y - 20, { steps: 4 });
    await page.mouse.up();
    expect(await across.inputValue()).not.toBe('149,0');
    await across.fill('148,5');
    await page.getByLabel('Chân chữ (mm)').fill('105');
    await page.getByRole('button', { name: 'Số quyết định, số bằng' }).click();
    await page.getByLabel('Cách mép trái (mm)').fill('35');
    await page.getByLabel('Cách mép trái (mm)').blur();
    await page.getByRole('button', { name: /Chép vị trí của cá nhân cho mọi loại/ }).click();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu mẫu phôi.').waitFor();
    await settled(page);
    await keepPicture(page, 'phoi-dat-vi-tri-1366');
    expect(await seriousFindings(page)).toEqual([]);
    const { body } = await office.staff.get<{ items: { id: string }[] }>('/api/certificate-blanks');
    const { body: saved } = await office.staff.get<BlankDetailDto>(
      `/api/certificate-blanks/${body.items[0]?.id}`,
    );
    const placeOf = (kind: 'collective' | 'individual', field: string): unknown[] =>
      saved.layouts[kind].filter((one) => one.kind === field).map((one) => [one.xMm, one.baselineMm]);
    expect([placeOf('individual', 'recipient'), placeOf('collective', 'decision')]).toEqual([
      ...[[[148.5, 105]], [[35, 185]]],
    ]);

    const { texts } = await fileOf(visitor, () => page.getByRole('button', { name: 'Tải tờ thử' }).click());
    expect(texts.filter(({ text }) => text === 'Nguyễn Thị Hoài Yến')).toHaveLength(1);
    await page.getByRole('tab', { name: 'Sổ kho' }).click();
    await page.getByRole('button', { name: 'Ghi sổ kho' }).click();
    await page.getByLabel('Số tờ').fill('100');
    await page.getByLabel(/Ghi chú/).fill('Nhận của nhà in ngày 05/01/2026');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi sổ' }).click();
    await page.getByText('Đã ghi sổ kho; còn 100 tờ.').waitFor();
    await page.getByRole('cell', { name: '+100' }).waitFor();
    await keepPicture(page, 'phoi-so-kho-1366');
    expect(await seriousFindings(page)).toEqual([]);

    await go('/bang-khen?tab=may-in');
    await page.getByRole('button', { name: 'Thêm máy in' }).click();
    await page.getByLabel('Tên máy in').fill('Canon LBP 2900');
    await page.getByLabel('Dịch sang phải (mm)').fill('1,5');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('cell', { name: '1,5 mm' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  it('are printed from their decision, spoiled and printed again', async () => {
    const visitor = await visit(browser, test, office.staff);
    const { page, go } = visitor;
    await go(`/quyet-dinh/${sheet.decision.id}`);
    await page.getByRole('link', { name: 'Bằng, giấy khen', exact: true }).click();
    await page.getByRole('heading', { name: 'Đã in 00 trong 04 tờ' }).waitFor();
    await page.getByText('Còn 04 tờ chưa in; 01 tên chưa soát.').waitFor();
    await page.getByRole('button', { name: 'Chọn 04 tờ còn phải in' }).click();
    await keepPicture(page, 'giay-khen-chon-1366');
    expect(await seriousFindings(page)).toEqual([]);
    const trial = await fileOf(visitor, () => page.getByRole('button', { name: 'Xem thử' }).click());
    expect(trial.texts.filter(({ text }) => text === 'XEM THỬ')).toHaveLength(4);

    await page.getByRole('button', { name: 'In 04 tờ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'In 04 tờ' }).click();
    await dialog.getByText('Hãy ghi lý do; lý do được lưu vào nhật ký.').waitFor();
    await keepPicture(page, 'giay-khen-hoi-ly-do-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByLabel(/Lý do in khi chưa soát tên/).fill('Hội nghị chiều nay');
    const { texts } = await fileOf(visitor, () => dialog.getByRole('button', { name: 'In 04 tờ' }).click());
    const names = sheet.lines.map(({ name }) => name);
    expect(texts.map(({ text }) => text).filter((text) => names.includes(text))).toEqual(names);
    await page.getByRole('heading', { name: 'Đã in 04 trong 04 tờ' }).waitFor();

    await page.getByRole('button', { name: 'Các lần in: Lê Thị Mơ' }).click();
    await page.getByText('Lý do in khi chưa soát tên: Hội nghị chiều nay').waitFor();
    await page.getByRole('button', { name: 'Ghi tờ hỏng' }).click();
    await page.getByLabel('Lý do', { exact: true }).fill('Kẹt giấy');
    await page
      .getByRole('dialog', { name: 'Ghi tờ này là hỏng?' })
      .getByRole('button', { name: 'Ghi tờ hỏng' })
      .click();
    await page.getByText(/Trần Thị Lan ghi hỏng lúc .*: Kẹt giấy/).waitFor();
    await settled(page);
    await keepPicture(page, 'giay-khen-cac-lan-in-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Hỏng, phải in lại').waitFor();
    await page.getByRole('button', { name: 'Chọn 01 tờ còn phải in' }).waitFor();

    await page.getByLabel(`Chọn ${LONG}`).check();
    await page.getByRole('button', { name: 'Nội dung khen thưởng' }).click();
    await page.getByLabel('Câu in trên tờ').fill('Đã dũng cảm cứu người bị đuối nước');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('cell', { name: 'Đã dũng cảm cứu người bị đuối nước' }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('are looked at on a phone by staff and confirmed to everybody', async () => {
    const phone = await visit(browser, test, office.staff, PHONE);
    for (const [path, picture] of [
      [`/quyet-dinh/${sheet.decision.id}/bang-khen`, 'giay-khen-390'],
      ['/bang-khen', 'phoi-390'],
    ] as const) {
      await phone.go(path);
      await settled(phone.page);
      await keepPicture(phone.page, picture);
      expect(await seriousFindings(phone.page)).toEqual([]);
      await fitsPhone(phone.page);
    }
    await phone.page.getByRole('link', { name: 'Giấy khen của Chủ tịch UBND phường' }).click();
    await phone.page.getByRole('group', { name: /Vị trí các mục trên phôi/ }).waitFor();
    await settled(phone.page);
    await keepPicture(phone.page, 'phoi-dat-vi-tri-390');
    expect(await seriousFindings(phone.page)).toEqual([]);
    await fitsPhone(phone.page);
    expect(phone.complaints).toEqual([]);

    const [made] = await test.sql<{ code: string }>(
      `select c.check_code as code from certificates c join decision_lines l on l.id = c.decision_line_id where l.name = $1`,
      [LONG],
    );
    const anyone = await visit(browser, test, undefined, PHONE);
    await anyone.go(`/kiem-tra/${made?.code ?? ''}`);
    await anyone.page.getByText('Có trong sổ khen thưởng, còn giá trị.').waitFor();
    expect(await anyone.page.locator('dl').innerText()).toBe(
      [
        ...['Tên', LONG, 'Danh hiệu, hình thức', 'Giấy khen', 'Số bằng', '03', 'Quyết định'],
        ...[`Số ${sheet.decision.numberText}, ngày 15/01/2026`, 'Người tặng', 'Chủ tịch UBND phường Tân Lập'],
      ].join('\n'),
    );
    await keepPicture(anyone.page, 'kiem-tra-390');
    expect(await seriousFindings(anyone.page)).toEqual([]);
    await fitsPhone(anyone.page);
    await anyone.page.getByLabel('Mã kiểm tra').fill('KHONG-CO-MA');
    await anyone.page.getByRole('button', { name: 'Đối chiếu' }).click();
    await anyone.page.getByText('Không có bằng, giấy khen nào mang mã này.').waitFor();
    await test.sql(
      `insert into revocations (ward_id, decision_id, book, number, year, decided_on, due_on, ground, explanation, signer_name)
       select ward_id, id, 'QĐ-UBND', 99, 2026, '2026-03-02', '2026-03-23', 'false-declaration', 'Kê khai sai', 'Nguyễn Văn Bình'
         from decisions where id = $1`,
      [sheet.decision.id],
    );
    await test.sql(
      `insert into revocation_lines (ward_id, revocation_id, decision_line_id)
       select r.ward_id, r.id, l.id from revocations r join decision_lines l on l.decision_id = r.decision_id where l.name = $1`,
      [LONG],
    );
    await anyone.go(`/kiem-tra/${made?.code ?? ''}`);
    await anyone.page.getByText('Bằng, giấy khen này đã bị hủy, không còn giá trị.').waitFor();
    await eventually(() => anyone.page.getByText(LONG).count(), 0);
    expect(anyone.complaints).toEqual([]);
  });
});
