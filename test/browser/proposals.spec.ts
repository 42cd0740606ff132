import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { ProposalDetailDto } from '../../src/proposals/proposals.dto.js';
import { WardYear } from '../awards/ward-year.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, eventually, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let official: ApiClient;
let year: WardYear;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
  year = new WardYear(test);
  const unit = await year.unit('Trường Tiểu học Tân Lập');
  for (const name of ['Lê Thị Ánh', 'Nguyễn Hoài Yến']) await year.person(unit, name);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

/** Puts every paper in that is asked for. */
async function complete(id: string): Promise<void> {
  const { body } = await clerk.get<ProposalDetailDto>(`/api/proposals/${id}`);
  let version = body.version;
  for (const part of [...body.parts, ...body.lines.flatMap(({ parts }) => parts)]) {
    if (!part.isRequired || part.doneOn !== null) continue;
    await clerk.patch(`/api/proposals/${id}/parts/${part.id}`, {
      ...{ isRequired: true, doneOn: '2026-11-20', document: '12/BB-HĐ', version },
    });
    version += 1;
  }
}

describe('proposals upward', () => {
  it('are begun, filled with papers, sent, given back, sent again and decided into the ledger', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/trinh-cap-tren');
    await page.getByText('Chưa có hồ sơ nào.').waitFor();
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    const form = page.getByRole('dialog', { name: 'Lập hồ sơ trình cấp trên' });
    await form.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).fill('bang khen cap');
    await page.locator('.ant-select-item-option', { hasText: 'Bằng khen cấp tỉnh' }).click();
    expect(await form.getByLabel('Tên hồ sơ').inputValue()).toMatch(
      /^Đề nghị tặng Bằng khen cấp tỉnh năm \d{4}$/,
    );
    const people = form.getByRole('combobox', { name: 'Người, đơn vị đề nghị' });
    await people.fill('le thi anh');
    await page.locator('.ant-select-item-option', { hasText: 'Lê Thị Ánh' }).click();
    await people.press('Escape');
    await form.getByLabel('Nơi nhận').fill('Sở Nội vụ tỉnh Thái Nguyên');
    await form.getByRole('textbox', { name: /Hạn gửi/ }).fill('10/12/2099');
    await form.getByRole('textbox', { name: /Hạn gửi/ }).press('Enter');
    await keepPicture(page, 'trinh-cap-tren-lap-1366');
    await form.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await page.getByRole('heading', { name: /^Đề nghị tặng Bằng khen cấp tỉnh/ }).waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

    await page.getByRole('button', { name: 'Thêm người, đơn vị' }).click();
    const more = page.getByRole('dialog', { name: 'Thêm người, đơn vị' });
    await more.getByRole('combobox', { name: 'Người, đơn vị đề nghị' }).fill('hoai yen');
    await page.locator('.ant-select-item-option', { hasText: 'Nguyễn Hoài Yến' }).click();
    await more.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByRole('heading', { name: 'Người, đơn vị đề nghị (02)' }).waitFor();
    const day = page.getByLabel('Ngày có: Báo cáo thành tích (Mẫu 05) của Lê Thị Ánh');
    await day.fill('20/11/2026');
    await day.press('Enter');
    await page.getByText(/đã có 1\/5/).waitFor();
    const document = page.getByLabel('Số, nơi lưu: Báo cáo thành tích (Mẫu 05) của Lê Thị Ánh');
    await document.fill('Báo cáo ngày 18/11/2026');
    await document.press('Enter');
    await settled(page);
    await keepPicture(page, 'trinh-cap-tren-ho-so-1366');
    expect(await seriousFindings(page)).toEqual([]);

    const send = async (number: string): Promise<void> => {
      await page.getByRole('button', { name: 'Ghi đã gửi' }).first().click();
      const drawer = page.getByRole('dialog', { name: 'Ghi đã gửi lên cấp trên' });
      await drawer.getByLabel('Số tờ trình').fill(number);
      await drawer.getByRole('button', { name: 'Ghi đã gửi' }).click();
    };
    await send('45/TTr-UBND');
    await page.getByText(/Hồ sơ chưa đủ để gửi. Còn thiếu: Biên bản họp bình xét/).waitFor();
    await keepPicture(page, 'trinh-cap-tren-con-thieu-1366');
    await page.getByRole('button', { name: 'Đã hiểu' }).click();
    await complete(id);
    await go(`/trinh-cap-tren/${id}`);
    await page.getByText(/đã có 5\/5/).waitFor();
    await send('45/TTr-UBND');
    await page.getByText('Đã ghi là đã gửi.').waitFor();
    await page.getByRole('button', { name: 'Ghi bị trả lại' }).click();
    const back = page.getByRole('dialog', { name: 'Ghi hồ sơ bị trả lại' });
    await back.getByLabel('Lý do, điều phải bổ sung').fill('Bổ sung hiệp y của Công an');
    await back.getByRole('button', { name: 'Ghi bị trả lại' }).click();
    await page.getByText(/^Cấp trên trả lại ngày/).waitFor();
    await send('50/TTr-UBND');
    await page.getByRole('button', { name: 'Ghi kết quả' }).first().click();
    const outcome = page.getByRole('dialog', { name: 'Ghi kết quả của cấp trên' });
    await outcome.getByLabel('Số quyết định').fill('1234/QĐ-UBND');
    const [today] = await test.sql<{ day: string }>(
      `select to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') as day`,
    );
    await outcome.getByLabel('Ngày quyết định').fill(today?.day ?? '');
    await outcome.getByLabel('Ngày quyết định').press('Enter');
    await outcome.getByLabel('Cơ quan, người tặng').fill('Chủ tịch UBND tỉnh Thái Nguyên');
    await outcome.getByLabel(/Nguyễn Hoài Yến/).uncheck();
    await keepPicture(page, 'trinh-cap-tren-ket-qua-1366');
    await outcome.getByRole('button', { name: 'Ghi kết quả' }).click();
    await page.getByLabel(/Gõ ghi vào sổ/).fill('ghi vào sổ');
    await page.getByRole('button', { name: 'Ghi vào sổ', exact: true }).click();
    await page.getByText('Không được khen').waitFor();
    await settled(page);
    await keepPicture(page, 'trinh-cap-tren-xong-1366');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'xem sổ khen thưởng' }).click();
    await eventually(
      () => page.locator('tbody tr.ant-table-row td:nth-child(3)').allInnerTexts(),
      ['Lê Thị Ánh'],
    );
    expect(complaints).toEqual([]);
  });

  it('are read by officials without acts, on an office screen and on a phone; waiting ones stand on the start page', async () => {
    const { body } = await clerk.post<ProposalDetailDto>('/api/proposals', {
      ...{
        awardTypeId: await year.award('TTLDXS'),
        year: 2026,
        title: 'Đề nghị công nhận Tập thể lao động xuất sắc',
      },
      ...{ addressee: 'Sở Nội vụ tỉnh Thái Nguyên', deadline: '2026-10-10' },
    });
    for (const [label, viewport, who] of [
      ['1366', DESKTOP, official],
      ['390', PHONE, clerk],
    ] as const) {
      const { page, complaints, go } = await visit(browser, test, who, viewport);
      await go('/trinh-cap-tren');
      await page.getByText('Quá hạn', { exact: true }).waitFor();
      await keepPicture(page, `trinh-cap-tren-${label}`);
      expect({ label, findings: await seriousFindings(page) }).toEqual({ label, findings: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      await go(`/trinh-cap-tren/${body.id}`);
      await page.getByText('Đã quá hạn gửi 10/10/2026').waitFor();
      await keepPicture(page, `trinh-cap-tren-mot-${label}`);
      expect({ label, findings: await seriousFindings(page) }).toEqual({ label, findings: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(await page.getByRole('button', { name: 'Ghi đã gửi' }).count()).toBe(who === clerk ? 1 : 0);
      expect(complaints).toEqual([]);
    }
    const { page, go } = await visit(browser, test, clerk);
    await go('/');
    await page.getByRole('link', { name: /Hồ sơ trình cấp trên quá hạn gửi/ }).click();
    await page.waitForURL(/trinh-cap-tren/);
  });

  it('have the papers the province asks for in each, and show how each of those proposed was weighed', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/trinh-cap-tren');
    await page.getByRole('button', { name: 'Giấy tờ tỉnh yêu cầu' }).click();
    const drawer = page.getByRole('dialog', { name: 'Giấy tờ tỉnh yêu cầu' });
    await drawer.getByText('Tỉnh chưa yêu cầu thêm giấy tờ nào').waitFor();
    await drawer.getByLabel('Tên giấy tờ').fill('Văn bản hiệp y của Công an phường');
    await drawer.getByLabel('Của từng người, đơn vị').check();
    await drawer.getByRole('button', { name: 'Thêm giấy tờ' }).click();
    await drawer.getByText('Của từng người, đơn vị; mọi danh hiệu, hình thức').waitFor();
    await settled(page);
    await keepPicture(page, 'trinh-cap-tren-giay-to-tinh-1366');
    expect(await seriousFindings(page)).toEqual([]);

    const campaign = await year.campaign('Phong trào thi đua năm 2025');
    const unit = await year.unit('Trường Mầm non Tân Lập');
    await year.register(campaign, await year.person(unit, 'Trần Văn Xét', { rating: 'good' }), 'CSTD-TINH');
    await clerk.post(`/api/campaigns/${campaign}/nominations/from-registrations`);
    await clerk.post(`/api/campaigns/${campaign}/nominations/evaluate`);
    const { body } = await clerk.post<ProposalDetailDto>('/api/proposals', {
      ...{
        awardTypeId: await year.award('CSTD-TINH'),
        year: 2025,
        title: 'Đề nghị Chiến sĩ thi đua cấp tỉnh',
      },
      ...{ addressee: 'Sở Nội vụ tỉnh Thái Nguyên', campaignId: campaign },
    });
    const [person] = await test.sql<{ id: string }>(
      `select id from participants where name = 'Trần Văn Xét'`,
    );
    await clerk.post(`/api/proposals/${body.id}/lines`, {
      ...{ participantIds: [person?.id], version: body.version },
    });
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      const { page: one, go: open, complaints: told } = await visit(browser, test, clerk, viewport);
      await open(`/trinh-cap-tren/${body.id}`);
      await one.getByText('Văn bản hiệp y của Công an phường').waitFor();
      await one.getByText('Điều kiện:').click();
      await one.getByText(/^Chiến sĩ thi đua cơ sở 3 năm liên tục/).waitFor();
      await settled(one);
      await keepPicture(one, `trinh-cap-tren-xet-${label}`);
      expect(await seriousFindings(one)).toEqual([]);
      expect(await one.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(told).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
});
