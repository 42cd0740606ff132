import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startTestApp, TEST_PASSWORD, type ApiClient, type TestApp } from '../support/test-app.js';
import { fillSheet, forcePhase, markPath, type ScoringFixture } from '../scoring-api/scoring-fixture.js';
import { seriousFindings } from './support/accessibility.js';
import { launchBrowser, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';
import { cell, COLUMN, rowTexts, saved, scoringWith, standing } from './support/score-grid.js';

let test: TestApp;
let browser: Browser;
let staff: ApiClient;
let fixture: ScoringFixture;
let member: ApiClient;
let other: ApiClient;
let address: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

beforeEach(async () => {
  fixture = await scoringWith(test, staff, 4);
  [member, other] = fixture.members as [ApiClient, ApiClient];
  address = `/cham-diem/${fixture.set.id}`;
});

/** Marks of «Chất lượng», one below the other from a row on. */
async function typeDown(page: Page, from: number, ...marks: string[]): Promise<void> {
  await cell(page, from, COLUMN.quality).click();
  for (const mark of marks) {
    await page.keyboard.type(mark);
    await page.keyboard.press('Enter');
  }
}

const qualities = (): Promise<(string | undefined)[]> =>
  Promise.all([0, 1, 2, 3].map(async (row) => (await standing(fixture, member, row))['A.2']));
const waiting = (page: Page, count: string) =>
  page.getByText(`Chưa gửi được ${count} điểm – đang giữ trên máy này`).waitFor();

describe('a mark', () => {
  it('typed while the connection is cut goes out when it is back, the latest value of each', async () => {
    const { page, go, context } = await visit(browser, test, member);
    await go(address);
    await typeDown(page, 0, '20');
    await saved(page);
    await context.setOffline(true);
    await typeDown(page, 0, '21', '22', '23');
    await waiting(page, '03');
    await typeDown(page, 1, '22.5');
    await keepPicture(page, 'cham-diem-mat-mang-1366');
    expect(await seriousFindings(page)).toEqual([]);
    expect((await rowTexts(page, 1))[COLUMN.quality]).toBe('22,5');
    expect(await qualities()).toEqual(['20.00', undefined, undefined, undefined]);
    await context.setOffline(false);
    await saved(page);
    expect(await qualities()).toEqual(['21.00', '22.50', '23.00', undefined]);
  });

  it('left unsent in a closed window is sent when its person comes back', async () => {
    const elsewhere = await scoringWith(test, staff, 4);
    await staff.post(`/api/campaigns/${elsewhere.campaignId}/scorers`, {
      accountId: member.accountId,
      code: 'TV9',
      position: 9,
    });
    const { page, go, context } = await visit(browser, test, member);
    await go(address);
    await context.setOffline(true);
    await typeDown(page, 0, '20', '21');
    await cell(page, 2, COLUMN.quality).click();
    // Not even left yet when the window is closed.
    await page.keyboard.type('22');
    // The browser itself takes a moment to hand what a page keeps to its own process.
    await page.waitForTimeout(500);
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const again = await context.newPage();
    again.setDefaultTimeout(30_000);
    await again.goto(`/cham-diem?chon=1&phong-trao=${fixture.campaignId}`);
    await again.getByText('Còn 03 điểm giữ trên máy này chưa gửi; mở bảng').waitFor();
    await keepPicture(again, 'cham-diem-chon-bang-1366');
    // The page looks at another campaign: the way to these marks is still told.
    await again.goto(`/cham-diem?phong-trao=${elsewhere.campaignId}`);
    const kept = again.getByRole('list', { name: 'Điểm chưa gửi của phong trào khác' });
    await kept.getByText('Còn 03 điểm giữ trên máy này chưa gửi').waitFor();
    await keepPicture(again, 'cham-diem-chua-gui-noi-khac-1366');
    await kept.getByRole('link', { name: 'Bảng tiêu chí chấm điểm tập thể' }).click();
    await saved(again);
    expect(await qualities()).toEqual(['20.00', '21.00', '22.00', undefined]);
    expect(
      await again.evaluate(`Object.keys(localStorage).filter((key) => key.startsWith('unsent'))`),
    ).toEqual([]);
  });

  it('left unsent in a closed window is sent by another that stayed open', async () => {
    const { page, go, context } = await visit(browser, test, member);
    await go(address);
    const closed = await context.newPage();
    await closed.goto(address);
    await cell(closed, 1, COLUMN.quality).click();
    await context.setOffline(true);
    await typeDown(closed, 1, '24');
    await waiting(closed, '01');
    await closed.close({ runBeforeUnload: false });
    await context.setOffline(false);
    await page.clock.setSystemTime(Date.now() + 120_000);
    const crumb = page
      .getByRole('navigation', { name: 'Đường dẫn' })
      .getByRole('link', { name: 'Chấm điểm' });
    await crumb.click();
    await page.getByText('Còn 01 điểm giữ trên máy này chưa gửi; mở bảng').waitFor();
    await page.getByRole('link', { name: 'Bảng tiêu chí chấm điểm tập thể' }).click();
    await saved(page);
    expect(await qualities()).toEqual([undefined, '24.00', undefined, undefined]);
  });

  it('changed in two windows shows both values, and the person chooses', async () => {
    const [office, home] = [await visit(browser, test, member), await visit(browser, test, member)];
    await office.go(address);
    await home.go(address);
    await typeDown(office.page, 0, '20', '21');
    await saved(office.page);
    await typeDown(home.page, 0, '25', '26');
    await home.page.getByRole('button', { name: '02 điểm xung đột' }).waitFor();
    // What stands is untouched until somebody decides.
    expect(await qualities()).toEqual(['20.00', '21.00', undefined, undefined]);
    await cell(home.page, 0, COLUMN.quality).click();
    const strip = home.page.locator('.info-strip');
    await strip.getByText('Bạn ghi 25; đang lưu 20').waitFor();
    await keepPicture(home.page, 'cham-diem-xung-dot-1366');
    expect(await seriousFindings(home.page)).toEqual([]);
    await strip.getByRole('button', { name: 'Ghi 25' }).click();
    await home.page.getByRole('button', { name: '01 điểm xung đột' }).click();
    const dialog = home.page.getByRole('dialog', { name: 'Điểm chờ bạn quyết định' });
    await dialog.getByText('Bạn ghi 26; đang lưu 21').waitFor();
    await keepPicture(home.page, 'cham-diem-xung-dot-hoi-1366');
    await dialog.getByRole('button', { name: 'Giữ 21' }).click();
    await dialog.getByText('Không còn điểm nào chờ quyết định.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await saved(home.page);
    expect(await qualities()).toEqual(['25.00', '21.00', undefined, undefined]);
    expect((await rowTexts(home.page, 1))[COLUMN.quality]).toBe('21');
    expect([...office.complaints, ...home.complaints]).toEqual([]);
  });

  it('whose answer was lost on the way is not taken for somebody else’s', async () => {
    const { page, go } = await visit(browser, test, member);
    await go(address);
    let isCut = true;
    await page.route('**/marks/**', async (route) => {
      if (!isCut) return route.continue();
      isCut = false;
      // It arrives, and its answer does not.
      await route.fetch();
      await route.abort('connectionreset');
    });
    await typeDown(page, 0, '20');
    await waiting(page, '01');
    await typeDown(page, 0, '24');
    await saved(page);
    expect(await qualities()).toEqual(['24.00', undefined, undefined, undefined]);
  });

  it('waits while nobody is signed in, and goes out once the same person is again', async () => {
    const { page, go } = await visit(browser, test, member);
    await go(address);
    await typeDown(page, 0, '20');
    await saved(page);
    await test.sql(`delete from sessions where account_id = $1`, [member.accountId]);
    await typeDown(page, 1, '21');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
    await dialog.getByLabel('Mật khẩu').fill(TEST_PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
    await saved(page);
    const marks = await test.sql<{ n: number }>(
      `select count(*)::int as n from score_marks m join score_sheets s on s.id = m.sheet_id where s.criteria_set_id = $1`,
      [fixture.set.id],
    );
    expect(marks).toEqual([{ n: 2 }]);
  });

  it('is never sent as somebody else’s', async () => {
    const { page, go, context } = await visit(browser, test, member);
    await go(address);
    await context.setOffline(true);
    await typeDown(page, 0, '20', '21');
    await waiting(page, '02');
    // In another window of the same browser somebody else signs in meanwhile.
    const [name = '', value = ''] = other.cookie.split('=');
    await context.addCookies([{ name, value, url: test.baseUrl }]);
    await context.setOffline(false);
    await page.getByRole('link', { name: /Tài khoản của tôi: Thành viên 2/ }).waitFor();
    await page.getByText('Đã chấm đủ 00/04').waitFor();
    expect((await rowTexts(page, 0))[COLUMN.quality]).toBe('');
    expect(await standing(fixture, other, 0)).toEqual({});
    const [mine = '', own = ''] = member.cookie.split('=');
    await context.addCookies([{ name: mine, value: own, url: test.baseUrl }]);
    await page.reload();
    await saved(page);
    expect(await qualities()).toEqual(['20.00', '21.00', undefined, undefined]);
    expect(await standing(fixture, other, 0)).toEqual({});
  });

  it('that comes too late says so and stays where it can be seen', async () => {
    const { page, go, context } = await visit(browser, test, member);
    await go(address);
    await context.setOffline(true);
    await typeDown(page, 0, '20');
    await waiting(page, '01');
    await forcePhase(test, fixture.campaignId, 'review');
    await context.setOffline(false);
    await page.getByRole('button', { name: '01 điểm chưa ghi được' }).waitFor();
    await page.getByText('Hiện không trong thời gian chấm điểm').waitFor();
    await cell(page, 0, COLUMN.quality).click();
    await page.locator('.info-strip').getByText('Chưa ghi được «20».').waitFor();
    await keepPicture(page, 'cham-diem-het-han-1366');
    await page.locator('.info-strip').getByRole('button', { name: 'Bỏ giá trị này' }).click();
    await page.getByRole('button', { name: '01 điểm chưa ghi được' }).waitFor({ state: 'detached' });
    expect(await qualities()).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('on a sheet handed in elsewhere is refused, and the sheet shows as handed in', async () => {
    const [unit = ''] = fixture.units;
    const version = await fillSheet(fixture, member, unit);
    const { page, go } = await visit(browser, test, member);
    await go(address);
    await member.post(`/api/score-sheets/${fixture.set.id}/${unit}/submission`, { version });
    await typeDown(page, 0, '20');
    await page.getByRole('button', { name: '01 điểm chưa ghi được' }).waitFor();
    await page.locator('.score-row').first().getByText('Đã nộp').waitFor();
    expect((await qualities())[0]).toBe('27.00');
    expect(markPath(fixture, unit, 'A.2')).toContain(unit);
  });
});
