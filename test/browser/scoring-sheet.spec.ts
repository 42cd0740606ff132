import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { openDossier, type Dossier } from '../scoring-api/dossier-fixture.js';
import {
  fillSheet,
  forcePhase,
  startScoring,
  submitFull,
  type ScoringFixture,
} from '../scoring-api/scoring-fixture.js';
import { seriousFindings } from './support/accessibility.js';
import { launchBrowser, PHONE, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';
import { saved, standing, tableTexts } from './support/score-grid.js';

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
  fixture = await startScoring(test, staff, { members: 3 });
  [member, other] = fixture.members as [ApiClient, ApiClient];
  address = `/cham-diem/${fixture.set.id}`;
});

const statuses = async (): Promise<unknown[]> =>
  test.sql(
    `select status, recusal_reason as reason from score_sheets s join scorers c on c.id = s.scorer_id
      where s.criteria_set_id = $1 and c.account_id = $2 order by s.status`,
    [fixture.set.id, member.accountId],
  );

describe('handing in', () => {
  it('asks once, takes the sheet, and gives it back while the others’ are not seen', async () => {
    await fillSheet(fixture, member, fixture.units[0] ?? '');
    const { page, go, complaints } = await visit(browser, test, member);
    await go(address);
    const row = page.locator('.score-row').first();
    await row.getByRole('button', { name: /^Nộp phiếu/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Nộp phiếu chấm: / });
    await dialog.getByText('Tổng điểm của phiếu: 90.').waitFor();
    await keepPicture(page, 'cham-diem-nop-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Nộp phiếu' }).click();
    await row.getByText('Đã nộp').waitFor();
    expect(await statuses()).toEqual([{ status: 'submitted', reason: null }]);
    await row.getByRole('button', { name: /^Rút lại phiếu/ }).click();
    await row.getByRole('button', { name: /^Nộp phiếu/ }).waitFor();
    expect(await statuses()).toEqual([{ status: 'draft', reason: null }]);
    expect(complaints).toEqual([]);
  });

  it('takes all that are complete at once and leaves the others', async () => {
    const [first = '', second = '', third = ''] = fixture.units;
    for (const unit of [first, second]) await fillSheet(fixture, member, unit);
    const { page, go } = await visit(browser, test, member);
    await go(address);
    await page.getByRole('button', { name: 'Nộp 02 phiếu đã chấm đủ' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nộp các phiếu đã chấm đủ' });
    await dialog.getByText('01 phiếu chưa chấm đủ').waitFor();
    await keepPicture(page, 'cham-diem-nop-het-1366');
    await dialog.getByRole('button', { name: 'Nộp 02 phiếu' }).click();
    await page.getByText('Đã chấm đủ 02/03, đã nộp 02').waitFor();
    expect(await statuses()).toEqual([
      { status: 'submitted', reason: null },
      { status: 'submitted', reason: null },
    ]);
    expect(third).not.toBe('');
  });
});

describe('stepping aside', () => {
  it('needs its reason, greys the nominee out of the count, and can be undone', async () => {
    const { page, go } = await visit(browser, test, member);
    await go(address);
    await page.locator('.info-strip').getByRole('button', { name: 'Không chấm…' }).click();
    const dialog = page.getByRole('dialog', { name: /^Không chấm: / });
    await dialog.getByRole('button', { name: 'Ghi nhận không chấm' }).click();
    await dialog.getByText('Hãy ghi lý do').waitFor();
    await dialog.getByLabel('Lý do không chấm').fill('Là vợ của tổ trưởng');
    await keepPicture(page, 'cham-diem-khong-cham-1366');
    await dialog.getByRole('button', { name: 'Ghi nhận không chấm' }).click();
    await page.getByText('Đã chấm đủ 00/02').waitFor();
    await page.getByText('không chấm 01').waitFor();
    expect(await statuses()).toEqual([{ status: 'recused', reason: 'Là vợ của tổ trưởng' }]);
    const strip = page.locator('.info-strip');
    await strip.getByText('Không chấm: Là vợ của tổ trưởng').waitFor();
    await strip.getByRole('button', { name: 'Bỏ ghi nhận, chấm lại' }).click();
    await page.getByText('Đã chấm đủ 00/03').waitFor();
    expect(await statuses()).toEqual([{ status: 'draft', reason: null }]);
  });
});

describe('others’ marks', () => {
  it('are hidden until one’s own sheet is in, and seen only after saying what that costs', async () => {
    const [unit = ''] = fixture.units;
    await submitFull(fixture, other, unit, { 'A.2': { kind: 'points', points: '22.25' } });
    await fillSheet(fixture, member, unit);
    const { page, go } = await visit(browser, test, member);
    await go(`${address}/${unit}`);
    await page.getByRole('button', { name: 'Nộp phiếu' }).first().waitFor();
    expect(await page.getByText('TV2').count()).toBe(0);
    await page.getByRole('button', { name: 'Nộp phiếu' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nộp phiếu' }).click();
    await page.getByRole('button', { name: 'Rút lại phiếu' }).first().waitFor();
    await page.getByText('Xem phiếu của người khác rồi thì bạn không rút lại phiếu').waitFor();
    expect(await page.getByText('TV2').count()).toBe(0);
    await page.getByRole('button', { name: 'Xem phiếu của người khác' }).click();
    const table = page.getByRole('region', { name: 'Điểm của từng thành viên' });
    await table.waitFor();
    const rows = await tableTexts(table);
    expect(rows[0]).toEqual(['Tiêu chí', 'TV1 (tôi)', 'TV2', 'TV3 chưa nộp']);
    expect(rows[2]).toEqual(['A.2 Chất lượng', '27', '22,25', '–']);
    expect(rows.at(-1)).toEqual(['Tổng điểm', '90', '85,25', '–']);
    // The way back is closed for good.
    await page.getByRole('button', { name: 'Rút lại phiếu' }).first().waitFor({ state: 'detached' });
    await keepPicture(page, 'cham-diem-phieu-nguoi-khac-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await go(address);
    expect(await page.getByRole('button', { name: /^Rút lại/ }).count()).toBe(0);
  });
});

describe('one nominee', () => {
  let dossier: Dossier;

  beforeAll(async () => {
    dossier = await openDossier(test, staff);
    await forcePhase(test, dossier.fixture.campaignId, 'scoring');
  });

  beforeEach(() => {
    fixture = dossier.fixture;
    [member, other] = fixture.members as [ApiClient, ApiClient];
    address = `/cham-diem/${fixture.set.id}/${dossier.unit}`;
  });

  it('is one page with all there is to weigh beside one’s own boxes', async () => {
    const { page, go, complaints } = await visit(browser, test, member);
    await go(address);
    await page.getByRole('heading', { name: 'Kết quả các năm trước' }).waitFor();
    await page.getByLabel('Điểm của tôi: A.1 Hoàn thành chỉ tiêu thực hiện').fill('9');
    await page.keyboard.press('Enter');
    await page.getByText(' · còn thiếu một số').waitFor();
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await page.keyboard.type('27,5');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'KAD – không áp dụng: B.2 An ninh' }).click();
    await page.getByLabel('Điểm của tôi: T.1 Bằng khen').fill('9');
    await page.keyboard.press('Tab');
    await page.getByText('Tiêu chí T.1: điểm phải từ 0 đến 8.').waitFor();
    await keepPicture(page, 'cham-diem-mot-doi-tuong-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bỏ giá trị này' }).click();
    await page.getByRole('radiogroup', { name: 'Điểm của tôi: T.3 Có vi phạm' }).getByText('không').click();
    await saved(page);
    expect(await standing(fixture, member, 0)).toEqual({
      'A.1': '9/10',
      'A.2': '27.50',
      'B.1': '10.00',
      'B.2': 'not-applicable',
      'T.3': 'false',
    });
    await page.keyboard.press('Alt+PageDown');
    await page.getByText('2/3').first().waitFor();
    await page.getByRole('link', { name: '‹ Trước' }).first().click();
    await page.getByText('1/3').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('fits a phone, with boxes a thumb can hit', async () => {
    const { page, go } = await visit(browser, test, other, PHONE);
    await go(address);
    await page.getByLabel('Điểm của tôi: A.2 Chất lượng').fill('27.5');
    await page.getByRole('radiogroup', { name: 'Điểm của tôi: B.1 Đăng ký' }).getByText('5').click();
    await saved(page);
    expect(await standing(fixture, other, 0)).toEqual({ 'A.2': '27.50', 'B.1': '5.00' });
    await page.getByText('Hồ sơ, khen thưởng và kết quả ba năm trước').click();
    await page.getByRole('heading', { name: 'Kết quả các năm trước' }).waitFor();
    await keepPicture(page, 'cham-diem-mot-doi-tuong-390');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const boxes = await page.locator('.mark-field input, .mark-choices label, .mark-toggle').all();
    const sizes = await Promise.all(boxes.map((box) => box.boundingBox()));
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter((size) => (size?.height ?? 0) < 44)).toEqual([]);
  });
});

describe('who may not score', () => {
  it('is told so', async () => {
    const outsider = await test.account(['committee-member']);
    const { page, go } = await visit(browser, test, outsider);
    await go(address);
    await page.getByText('Bạn không có trong danh sách thành viên chấm điểm của phong trào này.').waitFor();
    await keepPicture(page, 'cham-diem-khong-duoc-1366');
    const clerk = await visit(browser, test, staff);
    await clerk.go(address);
    await clerk.page.getByText('Tài khoản của bạn không dùng trang này.').waitFor();
  });
});
