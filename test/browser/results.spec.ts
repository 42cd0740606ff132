import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startScoring, submitFull, type ScoringFixture } from '../scoring-api/scoring-fixture.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, eventually, launchBrowser, PHONE, settled, visit } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

let test: TestApp;
let browser: Browser;
let clerk: ApiClient;
let official: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  clerk = await test.account(['ward-staff'], { name: 'Nguyễn Thị Cán Bộ' });
  official = await test.account(['official'], { name: 'Nguyễn Văn Bình' });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

const QUALITY = (points: string): Record<string, object> => ({ 'A.2': { kind: 'points', points } });

/** Three units: two tied at the top, one lower and disagreed about. */
async function scored(): Promise<ScoringFixture> {
  const fixture = await startScoring(test, clerk);
  const [first, second] = fixture.members as [ApiClient, ApiClient];
  const [a, b, c] = fixture.units as [string, string, string];
  for (const unit of [a, b])
    for (const member of [first, second]) await submitFull(fixture, member, unit, QUALITY('27'));
  await submitFull(fixture, first, c, QUALITY('20'));
  await submitFull(fixture, second, c, QUALITY('10'));
  return fixture;
}

describe('results', () => {
  it('rank, point out ties and disagreement, try thresholds, and are closed and re-opened by an official', async () => {
    const fixture = await scored();
    const { page, complaints, go } = await visit(browser, test, official);
    await go(`/ket-qua?phong-trao=${fixture.campaignId}`);
    await page.getByText('Mọi thành viên đã gửi đủ phiếu').waitFor();
    const rows = (): Promise<string[][]> =>
      page
        .locator('tbody tr.ant-table-row')
        .evaluateAll((all: { cells: ArrayLike<{ innerText: string }> }[]) =>
          all.map((row) => [...Array.from(row.cells)].map((cell) => cell.innerText.trim())),
        );
    await page.locator('tbody tr.ant-table-row').nth(2).waitFor();
    await settled(page);
    const [, , third] = await rows();
    await eventually(async () => (await rows()).map((row) => row[1]), ['1 đồng hạng', '1 đồng hạng', '3']);
    expect(third?.slice(1)).toEqual(['3', '1', third?.[3] ?? '', 'Khối B', '78', '78', '10', 'Khá', '02']);
    await page.getByRole('button', { name: 'Chấm lệch nhau nhất trước' }).click();
    await page.waitForURL(/sap-xep=-spread/);
    await settled(page);
    await eventually(async () => (await rows()).map((row) => row[7]), ['10', '0', '0']);
    await page
      .getByRole('button', { name: /Mở rộng/ })
      .first()
      .click();
    await page.getByText('TV1:').waitFor();
    await keepPicture(page, 'ket-qua-1366');

    const slider = page.getByRole('slider', { name: 'Ngưỡng điểm' });
    await slider.focus();
    await slider.press('End');
    await page.getByText('90 điểm trở lên').waitFor();
    await page.getByText('02 đối tượng bằng nhau đúng ở ngưỡng này').waitFor();
    await slider.press('Home');
    await page.getByText('78 điểm trở lên').waitFor();

    await page.getByRole('button', { name: 'Khóa kết quả' }).click();
    const closing = page.getByRole('dialog', { name: 'Khóa kết quả chấm điểm' });
    await closing.getByLabel(/Gõ khóa kết quả/).fill('khóa kết quả');
    await keepPicture(page, 'ket-qua-khoa-1366');
    await closing.getByRole('button', { name: 'Khóa kết quả' }).click();
    await page.getByText(/^Đã khóa lúc/).waitFor();
    await page.getByRole('button', { name: 'Mở lại để chấm' }).click();
    const opening = page.getByRole('dialog', { name: 'Mở lại để chấm tiếp' });
    await opening.getByRole('button', { name: 'Mở lại' }).click();
    await opening.getByText('Hãy ghi lý do').waitFor();
    await opening.getByLabel('Lý do mở lại').fill('Bổ sung minh chứng của Tổ dân phố 3');
    await opening.getByRole('button', { name: 'Mở lại' }).click();
    await page.getByText('Đang chấm, còn thay đổi').waitFor();
    const closings = page.getByRole('region', { name: 'Các lần khóa kết quả' });
    await closings.getByText('Lý do: Bổ sung minh chứng của Tổ dân phố 3').waitFor();
    expect(await closings.innerText()).toMatch(
      /Khóa lúc [^.]+, Nguyễn Văn Bình\. Mở lại lúc [^.]+, Nguyễn Văn Bình\. Lý do/,
    );
    expect(complaints).toEqual([]);
  });

  it('say before closing whose sheets would be left out', async () => {
    const fixture = await startScoring(test, clerk);
    await submitFull(fixture, fixture.members[0] as ApiClient, fixture.units[0] ?? '', {});
    const { page, go } = await visit(browser, test, official);
    await go(`/ket-qua?phong-trao=${fixture.campaignId}`);
    await page.getByRole('button', { name: 'Khóa kết quả' }).click();
    const note = page.getByRole('dialog', { name: 'Khóa kết quả chấm điểm' }).getByRole('note');
    await note.getByText(`${fixture.set.name}:`).waitFor();
    expect((await note.getByRole('listitem').innerText()).match(/còn \d+ phiếu/g)).toEqual([
      'còn 02 phiếu',
      'còn 03 phiếu',
    ]);
    await keepPicture(page, 'ket-qua-khoa-con-thieu-1366');
  });

  it('are hidden from a member who has not sent every sheet, in words', async () => {
    const fixture = await startScoring(test, clerk);
    const { page, go } = await visit(browser, test, fixture.members[0]);
    await go(`/ket-qua?phong-trao=${fixture.campaignId}`);
    await page.getByRole('region', { name: 'Bảng kết quả' }).waitFor();
    await keepPicture(page, 'ket-qua-an-1366');
    expect(await page.locator('tbody tr.ant-table-row').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Khóa kết quả' }).count()).toBe(0);
  });

  it('are read by keyboard and by screen readers, on an office screen and on a phone', async () => {
    const fixture = await scored();
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      const { page, complaints, go } = await visit(browser, test, clerk, viewport);
      await go(`/ket-qua?phong-trao=${fixture.campaignId}`);
      await keepPicture(page, `ket-qua-can-bo-${label}`);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(complaints).toEqual([]);
    }
  });
});
