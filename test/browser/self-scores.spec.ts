import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { FILES } from '../scoring-api/evidence-files.js';
import { forcePhase, startScoring, type ScoringFixture } from '../scoring-api/scoring-fixture.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let representative: ApiClient;
let fixture: ScoringFixture;
let path: string;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

beforeEach(async () => {
  fixture = await startScoring(test, clerk, { phase: 'self-score' });
  const unit = fixture.units[0] ?? '';
  path = `/tu-cham/${fixture.set.id}/${unit}`;
  representative = await test.account(['unit-representative'], {
    name: 'Trần Thị Đại Diện',
    collectiveId: unit,
  });
});

const markOf = (code: string): string =>
  `/api/self-scores/${fixture.set.id}/${fixture.units[0]}/marks/${fixture.criterion[code]}`;

describe('a self-score', () => {
  it('is written line by line with its evidence by the unit, and checked by staff with a reason where they differ', async () => {
    const { page, complaints, go } = await visit(browser, test, representative);
    await go(`/tu-cham?phong-trao=${fixture.campaignId}`);
    const links = page.locator('tbody tr.ant-table-row a');
    await links.first().waitFor();
    expect(await links.count()).toBe(1);
    await keepPicture(page, 'tu-cham-don-vi-1366');
    await links.first().click();
    await page.getByLabel('Tự chấm: A.1 Hoàn thành chỉ tiêu: số thực hiện').fill('9');
    await page.getByLabel('Tự chấm: A.1 Hoàn thành chỉ tiêu: chỉ tiêu').fill('10');
    await page.getByLabel('Tự chấm: A.1 Hoàn thành chỉ tiêu: chỉ tiêu').press('Enter');
    await settled(page);
    const graded = page.getByRole('textbox', { name: 'Tự chấm: A.2 Chất lượng' });
    await graded.fill('31');
    await graded.press('Enter');
    await page.getByRole('region', { name: 'A.2 Chất lượng' }).getByText(/30/).nth(1).waitFor();
    await keepPicture(page, 'tu-cham-qua-diem-1366');
    await graded.fill('27,5');
    await graded.press('Enter');
    await page.getByRole('region', { name: 'A.2 Chất lượng' }).getByText('Đã lưu').waitFor();
    await page.getByRole('combobox', { name: 'Tự chấm: B.1 Đăng ký' }).selectOption('10');
    await page.getByRole('region', { name: 'B.2 An ninh' }).getByLabel('Không áp dụng').check();
    await page.getByRole('textbox', { name: 'Tự chấm: T.1 Bằng khen' }).fill('1');
    await page.getByRole('textbox', { name: 'Tự chấm: T.2 Báo cáo chậm' }).fill('0,5');
    await page.getByRole('textbox', { name: 'Tự chấm: T.2 Báo cáo chậm' }).press('Enter');
    await page.getByRole('combobox', { name: 'Tự chấm: T.3 Có vi phạm' }).selectOption('khong');
    await page.getByText('Đã tự chấm đủ các tiêu chí.').waitFor();
    await page.getByLabel('Chọn tệp minh chứng: A.2 Chất lượng').setInputFiles({
      name: 'Báo cáo quý III.pdf',
      mimeType: 'application/pdf',
      buffer: FILES.pdf(),
    });
    await page.getByRole('link', { name: 'Báo cáo quý III.pdf' }).waitFor();
    await page.getByLabel('Chọn tệp minh chứng: A.2 Chất lượng').setInputFiles({
      name: 'macro.docx',
      mimeType: 'application/octet-stream',
      buffer: FILES.withMacros(),
    });
    await page.getByText(/Nội dung tệp không phải là PDF/).waitFor();
    await settled(page);
    await keepPicture(page, 'tu-cham-da-xong-1366');
    const { body } = await representative.get<{ own: { total: string } }>(
      path.replace('/tu-cham', '/api/self-scores'),
    );
    expect(await page.locator('.self-totals dd').first().innerText()).toBe(
      body.own.total.replace('.', ',').replace(/,?0+$/, ''),
    );
    expect(complaints).toEqual([]);

    const staff = await visit(browser, test, clerk);
    await staff.go(path);
    await staff.page.getByRole('button', { name: 'Đúng như tự chấm: A.1 Hoàn thành chỉ tiêu' }).click();
    await staff.page.getByRole('region', { name: 'A.1 Hoàn thành chỉ tiêu' }).getByText('Đã lưu').waitFor();
    const appraisal = staff.page.getByRole('textbox', { name: 'Thẩm định: A.2 Chất lượng' });
    await appraisal.fill('25');
    await appraisal.press('Enter');
    await staff.page.getByText('Điểm thẩm định khác điểm tự chấm nên phải ghi lý do.').waitFor();
    await keepPicture(staff.page, 'tham-dinh-can-ly-do-1366');
    await staff.page.getByLabel('Lý do khác điểm tự chấm').fill('Báo cáo quý III nộp chậm 5 ngày');
    await staff.page.getByLabel('Lý do khác điểm tự chấm').press('Tab');
    await staff.page.getByText('khác tự chấm', { exact: true }).waitFor();
    await settled(staff.page);
    await keepPicture(staff.page, 'tham-dinh-1366');
    expect(
      await test.sql(
        `select points::text, reason from self_scores where stage = 'appraisal' and kind = 'points'
            and criteria_set_id = $1`,
        [fixture.set.id],
      ),
    ).toEqual([{ points: '25.00', reason: 'Báo cáo quý III nộp chậm 5 ngày' }]);
    await staff.go(`/tu-cham?phong-trao=${fixture.campaignId}&differing=true`);
    const differing = staff.page.locator('tbody tr.ant-table-row');
    await differing.first().waitFor();
    expect(await differing.count()).toBe(1);
    await keepPicture(staff.page, 'tu-cham-1366');
    expect(staff.complaints).toEqual([]);
  });

  it('shows both values where somebody else wrote meanwhile, and lets the person choose', async () => {
    const { page, complaints, go } = await visit(browser, test, representative);
    await go(path);
    await clerk.put(markOf('A.2'), { kind: 'points', points: '20', version: 0 });
    const box = page.getByRole('textbox', { name: 'Tự chấm: A.2 Chất lượng' });
    await box.fill('28');
    await box.press('Enter');
    await page.getByText('Nguyễn Thị Cán Bộ ghi: 20; bạn ghi: 28.').waitFor();
    await keepPicture(page, 'tu-cham-xung-dot-1366');
    await page.getByRole('button', { name: 'Ghi 28' }).click();
    await page.getByText('Đã lưu').waitFor();
    expect(await box.inputValue()).toBe('28');
    expect(complaints).toEqual([]);
  });

  it('is read only once its time is over, with the reason; another unit’s is not there at all', async () => {
    await forcePhase(test, fixture.campaignId, 'scoring');
    const { page, go } = await visit(browser, test, representative);
    await go(path);
    await page.getByText(/ngoài thời gian tự chấm nên chỉ xem được/).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Thêm minh chứng/ }).count()).toBe(0);
    await keepPicture(page, 'tu-cham-chi-xem-1366');
    await go(`/tu-cham/${fixture.set.id}/${fixture.units[1]}`);
    await page.getByRole('heading', { name: 'Không tìm thấy' }).waitFor();
  });

  it('is read by keyboard and by screen readers, on an office screen and on a phone', async () => {
    await representative.put(markOf('A.2'), { kind: 'points', points: '28', version: 0 });
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      for (const [name, who, address] of [
        ['tu-cham', clerk, `/tu-cham?phong-trao=${fixture.campaignId}`],
        ['tu-cham-mot', representative, path],
        ['tham-dinh-mot', clerk, path],
      ] as const) {
        const { page, complaints, go } = await visit(browser, test, who, viewport);
        await go(address);
        await keepPicture(page, `${name}-${label}`);
        expect({ name, label, findings: await seriousFindings(page) }).toEqual({ name, label, findings: [] });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
        expect(complaints).toEqual([]);
      }
    }
  });
});
