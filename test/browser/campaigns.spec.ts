import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { CampaignDto } from '../../src/campaigns/campaigns.dto.js';
import { createCampaign, PHASES } from '../campaigns/making.js';
import { addParticipant, SET_BODY, startScoring } from '../scoring-api/scoring-fixture.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit } from './support/browser.js';
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

async function read(id: string): Promise<CampaignDto> {
  return (await clerk.get<CampaignDto>(`/api/campaigns/${id}`)).body;
}

describe('campaigns', () => {
  it('are made from nothing, with days out of order refused at the field, and launched with a typed word', async () => {
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/phong-trao');
    await page.getByText('Chưa có phong trào nào.', { exact: false }).waitFor();
    await keepPicture(page, 'phong-trao-trong-1366');
    await page.getByRole('button', { name: 'Tạo phong trào' }).first().click();
    const form = page.getByRole('dialog', { name: 'Tạo phong trào' });
    await form.getByLabel('Tên phong trào').fill('Phong trào thi đua yêu nước năm 2026');
    await form.getByLabel('Năm', { exact: true }).fill('2026');
    await form.getByLabel('Chủ đề, khẩu hiệu').fill('Đoàn kết, sáng tạo');
    const day = async (label: string, text: string): Promise<void> => {
      await form.getByLabel(label).fill(text);
      await form.getByLabel(label).press('Enter');
    };
    await day('Đăng ký thi đua: từ ngày', '05/01/2026');
    await day('Đăng ký thi đua: đến hết ngày', '31/12/2025');
    await form.getByText('Ngày cuối đang trước ngày đầu.').waitFor();
    await keepPicture(page, 'phong-trao-tao-1366');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText('Ngày kết thúc phải từ ngày bắt đầu trở đi.').waitFor();
    await day('Đăng ký thi đua: đến hết ngày', '31/12/2026');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { name: 'Phong trào thi đua yêu nước năm 2026' }).waitFor();
    await settled(page);
    await keepPicture(page, 'phong-trao-moi-1366');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await read(id)).toMatchObject({
      kind: 'yearly',
      year: 2026,
      theme: 'Đoàn kết, sáng tạo',
      phases: [{ phase: 'registration', opensOn: '2026-01-05', closesOn: '2026-12-31' }],
      awardTypeIds: [],
    });

    await page.getByRole('tab', { name: 'Chuyển giai đoạn' }).click();
    await page.getByRole('button', { name: 'Phát động phong trào' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phát động phong trào' });
    await dialog.getByText('Chưa có bảng tiêu chí nào.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Phát động phong trào' }).isDisabled()).toBe(true);
    await dialog.getByLabel(/Gõ phát động/).fill('phát động');
    await keepPicture(page, 'phong-trao-phat-dong-1366');
    await dialog.getByRole('button', { name: 'Phát động phong trào' }).click();
    await page.getByRole('heading', { name: 'Đang ở giai đoạn: Đăng ký thi đua' }).waitFor();
    await settled(page);
    await keepPicture(page, 'phong-trao-giai-doan-1366');

    await page.getByRole('button', { name: 'Trở lại đang soạn' }).click();
    const back = page.getByRole('dialog', { name: 'Trở lại đang soạn' });
    await back.getByRole('button', { name: 'Trở lại đang soạn' }).click();
    await back.getByText('Hãy ghi lý do').waitFor();
    await back.getByLabel('Lý do').fill('Bổ sung bảng tiêu chí');
    await back.getByRole('button', { name: 'Trở lại đang soạn' }).click();
    await page.getByRole('heading', { name: 'Đang ở giai đoạn: Đang soạn' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("are copied from last year's with days a year on", async () => {
    const last = await createCampaign(clerk, { name: 'Thi đua lao động giỏi năm 2026', phases: PHASES });
    await clerk.post(`/api/campaigns/${last.id}/criteria-sets`, SET_BODY);
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go('/phong-trao?q=lao dong gioi');
    await page.getByRole('button', { name: `Chép sang năm sau: ${last.name}` }).click();
    const form = page.getByRole('dialog', { name: 'Chép từ năm trước' });
    expect(await form.getByLabel('Tên phong trào').inputValue()).toBe('Thi đua lao động giỏi năm 2027');
    await keepPicture(page, 'phong-trao-chep-1366');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { name: 'Thi đua lao động giỏi năm 2027' }).waitFor();
    await page.getByText('05/01/2027 – 31/03/2027').waitFor();
    await page.getByRole('tab', { name: 'Bảng tiêu chí' }).click();
    await page.getByRole('link', { name: SET_BODY.name, exact: true }).waitFor();
    await settled(page);
    await keepPicture(page, 'phong-trao-bang-tieu-chi-1366');
    expect(complaints).toEqual([]);
  });

  it('keep what is typed where somebody else saved meanwhile, and ask before it is left behind', async () => {
    const campaign = await createCampaign(clerk, { phases: PHASES });
    const { page, go } = await visit(browser, test, clerk);
    await go(`/phong-trao/${campaign.id}`);
    await page.getByLabel('Tên phong trào').fill('Tên của tôi');
    await clerk.patch(`/api/campaigns/${campaign.id}`, {
      name: 'Tên của người khác',
      theme: '',
      phases: PHASES.slice(0, 1),
      awardTypeIds: [],
      version: campaign.version,
    });
    await page.getByRole('button', { name: 'Lưu' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Người khác vừa sửa phong trào này' });
    await alert.getByText('Tên: Tên của người khác').waitFor();
    expect(await page.getByLabel('Tên phong trào').inputValue()).toBe('Tên của tôi');
    await keepPicture(page, 'phong-trao-nguoi-khac-sua-1366');
    await page.getByRole('link', { name: 'Trang chủ' }).click();
    await page.getByRole('dialog', { name: 'Rời trang mà chưa lưu?' }).waitFor();
    await page.getByRole('button', { name: 'Thôi' }).click();
    await alert.getByRole('button', { name: 'Giữ giá trị của tôi' }).click();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { name: 'Tên của tôi' }).waitFor();
    expect(await read(campaign.id)).toMatchObject({ name: 'Tên của tôi', phases: PHASES });
  });

  it('have criteria that tell what somebody else changed meanwhile, and for which awards once they are locked', async () => {
    const campaign = await createCampaign(clerk);
    const { body: set } = await clerk.post<{ id: string; version: number }>(
      `/api/campaigns/${campaign.id}/criteria-sets`,
      SET_BODY,
    );
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go(`/tieu-chi/${set.id}`);
    await page.getByLabel('Tên bảng tiêu chí').fill('Tên của tôi');
    const [first, ...others] = SET_BODY.groups;
    const groups = [
      {
        ...first,
        name: 'Nhiệm vụ chính trị',
        criteria: [first?.criteria[0], { ...first?.criteria[1], max: '29' }],
      },
      ...others,
    ];
    const theirs = await clerk.put(`/api/criteria-sets/${set.id}`, {
      ...SET_BODY,
      groups,
      version: set.version,
    });
    expect({ status: theirs.status, text: theirs.status === 200 ? '' : theirs.text }).toEqual({
      status: 200,
      text: '',
    });
    await page.getByRole('button', { name: 'Lưu bảng tiêu chí' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Người khác vừa sửa bảng tiêu chí này' });
    await alert.waitFor();
    expect(await alert.getByRole('listitem').allInnerTexts()).toEqual([
      'Nhóm A: tên «Nhiệm vụ chính trị»',
      'Tiêu chí A.2: điểm 30 → 29',
    ]);
    await keepPicture(page, 'tieu-chi-nguoi-khac-sua-1366');
    await alert.getByRole('button', { name: 'Lấy giá trị mới' }).click();
    expect(complaints).toEqual([]);

    const scoring = await startScoring(test, clerk);
    await go(`/tieu-chi/${scoring.set.id}`);
    await page.getByText('Danh hiệu, hình thức được chấm bằng bảng này:').waitFor();
    await keepPicture(page, 'tieu-chi-khoa-1366');
  });

  it('have awards in play, chosen by group', async () => {
    const campaign = await createCampaign(clerk);
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go(`/phong-trao/${campaign.id}?tab=danh-hieu`);
    await page.getByLabel('Chỉ những danh hiệu, hình thức chọn dưới đây').check();
    await page.getByRole('button', { name: 'Bỏ cả nhóm' }).first().click();
    await page.getByRole('button', { name: 'Bỏ cả nhóm' }).nth(1).click();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Hãy chọn ít nhất một danh hiệu, hình thức.').waitFor();
    await page.getByLabel('Lao động tiên tiến', { exact: true }).check();
    await page.getByText('Tập thể: 00 · Cá nhân: 01 · Hộ gia đình: 00').waitFor();
    await keepPicture(page, 'phong-trao-danh-hieu-1366');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu.').waitFor();
    expect((await read(campaign.id)).awardTypeIds).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('have scorers, added together, put in order, taken off and put back', async () => {
    const campaign = await createCampaign(clerk);
    await clerk.post(`/api/campaigns/${campaign.id}/criteria-sets`, SET_BODY);
    await test.account(['committee-member'], { name: 'Trần Thị Hoa' });
    await test.account(['committee-member'], { name: 'Lê Văn An' });
    await test.inWard((uow) => addParticipant(uow, 'collective', 'Tổ dân phố Bàn Cờ'));
    const { page, complaints, go } = await visit(browser, test, clerk);
    await go(`/phong-trao/${campaign.id}?tab=nguoi-cham`);
    await page.getByRole('button', { name: 'Thêm người chấm' }).click();
    const form = page.getByRole('dialog', { name: 'Thêm người chấm' });
    await form.getByLabel('Thành viên Hội đồng').fill('Lê');
    await page.keyboard.press('Enter');
    await form.getByLabel('Mã trong phiếu chấm').fill('CT');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã thêm Lê Văn An.').waitFor();
    await page.getByRole('button', { name: 'Thêm người chấm' }).click();
    await page.getByRole('dialog').getByLabel('Thành viên Hội đồng').fill('Trần');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    const names = page.locator('tbody tr.ant-table-row td:nth-child(3)');
    await page.getByRole('button', { name: 'Chuyển Trần Thị Hoa lên' }).click();
    await settled(page);
    expect((await names.allInnerTexts()).slice(0, 2)).toEqual(['Trần Thị Hoa', 'Lê Văn An']);
    await page.getByRole('button', { name: 'Bỏ Lê Văn An khỏi danh sách chấm' }).click();
    await page.getByText('Đã bỏ Lê Văn An khỏi danh sách chấm.').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('textbox', { name: 'Mã của Lê Văn An' }).waitFor();
    await page.getByRole('button', { name: 'Thêm ngoài đăng ký' }).click();
    const extra = page.getByRole('dialog', { name: 'Thêm vào danh sách chấm' });
    await extra.getByLabel('Tập thể').fill('ban co');
    await page.getByTitle(/Tổ dân phố Bàn Cờ/).click();
    await extra.getByLabel('Lý do').fill('Thành tích đột xuất');
    await extra.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('row', { name: /Bàn Cờ.*Thêm ngoài đăng ký: Thành tích đột xuất/ }).waitFor();
    await settled(page);
    await keepPicture(page, 'phong-trao-nguoi-cham-1366');
    expect(complaints).toEqual([]);
  });

  it('are frozen by an official, in words, and opened again with a reason', async () => {
    const { campaignId } = await startScoring(test, clerk);
    const { page, complaints, go } = await visit(browser, test, official);
    await go(`/phong-trao/${campaignId}?tab=giai-doan`);
    await page.getByRole('button', { name: 'Khóa kết quả chấm điểm' }).click();
    const dialog = page.getByRole('dialog', { name: 'Khóa kết quả chấm điểm' });
    await dialog.getByText('thành viên không chấm tiếp được', { exact: false }).waitFor();
    await dialog.getByLabel(/Gõ khóa kết quả/).fill('khóa kết quả');
    await keepPicture(page, 'phong-trao-khoa-1366');
    await dialog.getByRole('button', { name: 'Khóa kết quả chấm điểm' }).click();
    await page.getByRole('heading', { name: 'Đang ở giai đoạn: Xét, đề nghị khen thưởng' }).waitFor();
    await page.getByRole('button', { name: 'Mở lại để chấm tiếp' }).waitFor();
    expect(complaints).toEqual([]);
    const staff = await visit(browser, test, clerk);
    await staff.go(`/phong-trao/${campaignId}?tab=giai-doan`);
    await staff.page.getByText('tài khoản của bạn không chuyển phong trào được', { exact: false }).waitFor();
  });

  it.each([
    ['1366', DESKTOP],
    ['390', PHONE],
  ] as const)('are read by keyboard and by screen readers, %s wide', async (label, viewport) => {
    const { campaignId } = await startScoring(test, clerk, { phase: 'registration' });
    const { name: title, theme, awardTypeIds, version } = await read(campaignId);
    const dated = { name: title, theme, awardTypeIds, version, phases: PHASES };
    expect((await clerk.patch(`/api/campaigns/${campaignId}`, dated)).status).toBe(200);
    const { page, complaints, go } = await visit(browser, test, clerk, viewport);
    for (const tab of [undefined, 'thong-tin', 'danh-hieu', 'tieu-chi', 'nguoi-cham', 'giai-doan']) {
      await go(tab === undefined ? '/phong-trao' : `/phong-trao/${campaignId}?tab=${tab}`);
      await keepPicture(page, `phong-trao-${tab ?? 'danh-sach'}-${label}`);
      expect({ tab, findings: await seriousFindings(page) }).toEqual({ tab, findings: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(complaints).toEqual([]);
    }
  });
});
