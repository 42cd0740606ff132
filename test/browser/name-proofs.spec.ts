import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Round } from '../name-proofs/round.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let staff: ApiClient;
let head: ApiClient;
let round: Round;
let decisionId: string;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  round = await Round.start(test, staff);
  head = await test.account(['unit-representative'], { name: 'Hoàng Văn Tư', collectiveId: round.group });
  ({ id: decisionId } = await round.draft());
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

describe('the name proof round', () => {
  it('is sent, answered on a phone, entered from paper, and its correction taken', async () => {
    const office = await visit(browser, test, staff);
    await office.go(`/quyet-dinh/${decisionId}`);
    await office.page.getByRole('link', { name: 'Soát tên', exact: true }).click();
    await office.page.getByText('Chưa gửi các đơn vị').waitFor();
    await office.page.getByRole('button', { name: 'Gửi các đơn vị soát' }).click();
    await office.page.getByLabel('Đề nghị trả lời trước ngày').fill('10/01/2027');
    await office.page.keyboard.press('Enter');
    await office.page.getByRole('dialog').getByRole('button', { name: 'Gửi' }).click();
    await office.page.getByText('đề nghị trả lời trước ngày 10/01/2027').waitFor();
    await keepPicture(office.page, 'soat-ten-bang-1366');
    expect(await seriousFindings(office.page)).toEqual([]);

    const unit = await visit(browser, test, head, PHONE);
    await unit.go('/');
    await unit.page.getByRole('link', { name: /Tên được khen thưởng chờ đơn vị soát/ }).click();
    await unit.page.getByText('Còn 03 trong 03 tên của Tổ dân phố 7 chưa soát').waitFor();
    expect(await unit.page.getByText('Nguyễn Hoài Yến').count()).toBe(0);
    await keepPicture(unit.page, 'soat-ten-don-vi-390');
    expect(await seriousFindings(unit.page)).toEqual([]);
    expect(await unit.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await unit.page.getByRole('button', { name: 'Cần sửa: Gia đình ông Trần Hoà' }).click();
    const drawer = unit.page.getByRole('dialog', { name: 'Đề nghị sửa' });
    await drawer.getByLabel('Tên').fill('Gia đình ông Trần Hòa');
    await drawer.getByLabel(/Căn cứ/).fill('Theo sổ hộ khẩu');
    await drawer.getByRole('button', { name: 'Gửi đề nghị sửa' }).click();
    await unit.page.getByText('Đã gửi đề nghị sửa.').waitFor();
    await unit.page.getByRole('button', { name: 'Xác nhận đúng cả 02 tên chưa soát' }).click();
    await unit.page.getByText('Tổ dân phố 7 đã trả lời đủ 03 tên.').waitFor();
    await settled(unit.page);
    await keepPicture(unit.page, 'soat-ten-da-tra-loi-390');
    expect(await seriousFindings(unit.page)).toEqual([]);
    expect(unit.complaints).toEqual([]);

    await office.go(`/quyet-dinh/${decisionId}/soat-ten`);
    await office.page.getByText('Có đề nghị sửa').waitFor();
    await office.page.getByRole('link', { name: 'Tổ dân phố 7' }).click();
    await office.page.getByText('Theo sổ hộ khẩu').waitFor();
    await keepPicture(office.page, 'soat-ten-de-nghi-sua-1366');
    expect(await seriousFindings(office.page)).toEqual([]);
    await office.page.getByRole('button', { name: 'Tiếp nhận: Gia đình ông Trần Hoà' }).click();
    await office.page.getByText('Đã sửa trong sổ và trong dự thảo.').waitFor();
    await office.page.getByRole('cell', { name: 'Gia đình ông Trần Hòa', exact: true }).waitFor();
    await office.page.emulateMedia({ media: 'print' });
    await keepPicture(office.page, 'soat-ten-phieu-in');
    await office.page.emulateMedia({ media: 'screen' });

    await office.page.getByRole('link', { name: 'Mọi đơn vị' }).click();
    await office.page.getByRole('link', { name: 'Trạm Y tế phường' }).click();
    await office.page.getByRole('button', { name: 'Đúng: Nguyễn Hoài Yến' }).click();
    await office.page.getByText('Hãy ghi người ký phiếu giấy.').waitFor();
    await office.page.getByLabel('Nhập phiếu giấy: người ký phiếu').fill('Phạm Thu Hà');
    await office.page.getByRole('button', { name: 'Đúng: Nguyễn Hoài Yến' }).click();
    await office.page.getByText('Phạm Thu Hà ký trên phiếu giấy').waitFor();
    await office.page.getByRole('link', { name: 'Mọi đơn vị' }).click();
    await office.page.getByRole('heading', { name: 'Đã soát 04 trong 04 tên' }).waitFor();
    expect(await seriousFindings(office.page)).toEqual([]);
    expect(office.complaints).toEqual([]);
  });
});
