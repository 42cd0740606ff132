import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { WardYear } from '../awards/ward-year.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let year: WardYear;
let next = 0;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
  year = new WardYear(test);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

/** A campaign in review with three people: two good, one rated too low. */
async function campaign(): Promise<string> {
  const id = await year.campaign(`Phong trào thi đua năm 2025 (${++next})`);
  const unit = await year.unit(`Trạm Y tế phường ${next}`);
  for (const [name, rating] of [
    ['Lê Thị Ánh', 'good'],
    ['Nguyễn Hoài Yến', 'excellent'],
    ['Trần Văn Đạt', 'completed'],
  ] as const) {
    await year.register(id, await year.person(unit, name, { rating, formOfAddress: '' }), 'LDTT');
  }
  return id;
}

describe('nominations', () => {
  it('are taken from registrations, judged in sentences, left out with a reason, taken back, and overridden', async () => {
    const id = await campaign();
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go(`/de-nghi?phong-trao=${id}`);
    await page.getByText('Chưa có đề nghị nào.').waitFor();
    await page.getByRole('button', { name: 'Lấy từ đăng ký' }).click();
    await page.getByText('Đã lấy 03 đề nghị từ đăng ký.').waitFor();
    await page.getByRole('button', { name: 'Xét điều kiện' }).click();
    await page.getByText('Đã xét: 02 đủ điều kiện, 01 chưa đủ, 00 chưa đủ căn cứ.').waitFor();
    await settled(page);
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name) }).first();
    const total = () =>
      page.getByLabel('Số lượng và kinh phí dự kiến theo danh hiệu, hình thức').locator('tfoot').innerText();
    expect((await total()).split(/\s*\t\s*/)).toEqual([
      ...['Tổng cộng', '03', '02', '01', '00', '00', '00', '02'],
      '1.520.000 đồng',
    ]);

    await row('Trần Văn Đạt')
      .getByRole('button', { name: /Mở rộng/ })
      .click();
    await page.getByText(/^Xếp loại năm 2025: HTNV/).waitFor();
    await keepPicture(page, 'de-nghi-1366');
    await page.getByRole('button', { name: 'Đề nghị ngoại lệ…' }).click();
    const form = page.getByRole('dialog', { name: 'Đề nghị ngoại lệ cho Trần Văn Đạt' });
    await form.getByLabel('Lý do').fill('Thành tích đột xuất trong phòng, chống bão');
    await form.getByRole('button', { name: 'Ghi ngoại lệ' }).click();
    await form.getByText('Hãy ghi văn bản làm căn cứ.').waitFor();
    await form.getByLabel('Số, ngày của văn bản làm căn cứ').fill('Kết luận số 12-KL/ĐU');
    await form.getByRole('button', { name: 'Ghi ngoại lệ' }).click();
    await page.getByText('Đã ghi ngoại lệ cho Trần Văn Đạt.').waitFor();
    await row('Trần Văn Đạt').getByText('Ngoại lệ').waitFor();

    await row('Lê Thị Ánh').getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Để lại' }).click();
    await page.getByRole('dialog').getByLabel('Lý do để lại').fill('Đã được cấp trên khen');
    await page.getByRole('dialog').getByRole('button', { name: 'Để lại' }).click();
    await row('Lê Thị Ánh').getByText('Để lại').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await row('Lê Thị Ánh').getByText('Sẽ vào quyết định').waitFor();
    expect(complaints).toEqual([]);
  });

  it('tell a clerk who chooses what somebody else has just changed, and show the new state', async () => {
    const id = await campaign();
    await clerk.post(`/api/campaigns/${id}/nominations/from-registrations`);
    await clerk.post(`/api/campaigns/${id}/nominations/evaluate`);
    const { page, go } = await visit(browser, test, clerk);
    await go(`/de-nghi?phong-trao=${id}&q=anh`);
    const [first] = (
      await clerk.get<{ items: { id: string; version: number }[] }>(`/api/campaigns/${id}/nominations?q=anh`)
    ).body.items;
    await clerk.patch(`/api/nominations/${first?.id ?? ''}/selection`, {
      selected: false,
      reason: 'Người khác vừa để lại',
      version: first?.version,
    });
    await page
      .getByRole('row', { name: /Lê Thị Ánh/ })
      .first()
      .getByRole('checkbox')
      .check();
    await page.getByRole('button', { name: 'Để lại' }).click();
    await page.getByRole('dialog').getByLabel('Lý do để lại').fill('Tôi cũng để lại');
    await page.getByRole('dialog').getByRole('button', { name: 'Để lại' }).click();
    await page.getByRole('dialog', { name: 'Chưa làm được' }).waitFor();
    await keepPicture(page, 'de-nghi-nguoi-khac-sua-1366');
  });

  it('are read by keyboard and by screen readers, on an office screen and on a phone', async () => {
    const id = await campaign();
    await clerk.post(`/api/campaigns/${id}/nominations/from-registrations`);
    await clerk.post(`/api/campaigns/${id}/nominations/evaluate`);
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      const { page, complaints, go } = await visit(browser, test, clerk, viewport);
      await go(`/de-nghi?phong-trao=${id}`);
      await keepPicture(page, `de-nghi-xet-${label}`);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      await page.getByRole('button', { name: 'Việc khác' }).click();
      await page.getByText('Chọn theo thứ hạng…').click();
      await page.getByRole('dialog', { name: 'Chọn theo thứ hạng' }).waitFor();
      await settled(page);
      await keepPicture(page, `de-nghi-theo-hang-${label}`);
      expect(await seriousFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  it('are held against the caps of the rules, unit by unit, as they are ticked', async () => {
    const id = await campaign();
    await clerk.post(`/api/campaigns/${id}/nominations/from-registrations`);
    await clerk.post(`/api/campaigns/${id}/nominations/evaluate`);
    await test.sql(
      `update rule_sets set conditions = jsonb_set(conditions, '{of}', conditions->'of' || $1::jsonb)
        where award_type_id = (select id from award_types where code = 'LDTT' and ward_id = $2)`,
      [
        JSON.stringify(
          (['ward', 'unit'] as const).map((scope) => ({
            ...{ kind: 'group-cap', id: `cap-${scope}`, percent: 50, scope, severity: 'warning' },
            ...{ text: 'Không quá 50 %', article: 'Quy định của tỉnh, Điều 5', sureness: 'local' },
          })),
        ),
        clerk.wardId,
      ],
    );
    for (const [label, viewport] of [
      ['390', PHONE],
      ['1366', DESKTOP],
    ] as const) {
      const { page, complaints, go } = await visit(browser, test, clerk, viewport);
      await go(`/de-nghi?phong-trao=${id}`);
      const caps = page.getByRole('listitem').filter({ hasText: 'nhiều nhất' });
      await caps.getByText(/Trạm Y tế phường \d+: được chọn 02, nhiều nhất 01/).waitFor();
      await caps.getByText('Vượt tỷ lệ').waitFor();
      await settled(page);
      await keepPicture(page, `de-nghi-ty-le-${label}`);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(complaints).toEqual([]);
    }
  });

  it('are suggested for whoever meets the rules and was not proposed, and measured while they are ticked', async () => {
    const id = await campaign();
    await test.sql(
      `insert into reward_budgets (ward_id, year, amount) values ($1, extract(year from now() at time zone 'Asia/Ho_Chi_Minh')::int, 1000000)`,
      [clerk.wardId],
    );
    for (const [label, viewport] of [
      ['390', PHONE],
      ['1366', DESKTOP],
    ] as const) {
      const { page, complaints, go } = await visit(browser, test, clerk, viewport);
      await go(`/de-nghi?phong-trao=${id}&tab=goi-y&q=anh`);
      const row = page.getByRole('row', { name: /Lê Thị Ánh.*Lao động tiên tiến.*Đã đăng ký/ });
      await row.getByRole('button', { name: /Mở rộng/ }).click();
      await page.getByText(/^Xếp loại năm 2025: HTTNV/).waitFor();
      await keepPicture(page, `de-nghi-goi-y-${label}`);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      if (viewport === PHONE) continue;
      await row.getByRole('checkbox', { name: 'Chọn Lê Thị Ánh, Lao động tiên tiến' }).check();
      await page.getByRole('button', { name: 'Đề nghị những trường hợp đã chọn' }).click();
      await page.getByText('Đã đề nghị 01 trường hợp, 01 đủ điều kiện.').waitFor();
      await page.getByRole('tab', { name: 'Danh sách đề nghị' }).click();
      await settled(page);
      const [nomination] = (
        await clerk.get<{ items: { id: string; version: number }[] }>(`/api/campaigns/${id}/nominations`)
      ).body.items;
      await clerk.patch(`/api/nominations/${nomination?.id ?? ''}/selection`, {
        ...{ selected: false, reason: 'Chờ ý kiến', version: nomination?.version },
      });
      await go(`/de-nghi?phong-trao=${id}`);
      await page.getByText('Còn lại', { exact: true }).waitFor();
      await page.getByRole('checkbox', { name: 'Chọn Lê Thị Ánh, Lao động tiên tiến' }).check();
      await page
        .getByText(
          'Đang đánh dấu 01. Đưa vào thì có 01 được chọn, tiền thưởng 760.000 đồng, kinh phí còn 240.000 đồng.',
        )
        .waitFor();
      await settled(page);
      await keepPicture(page, 'de-nghi-danh-dau-1366');
      expect(await seriousFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  }, 90_000);
});
