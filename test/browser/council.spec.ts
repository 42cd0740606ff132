import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { BallotRoom, CHAIR_PASSPHRASE, SECRETARY_PASSPHRASE } from '../council/ballot-room.js';
import { MEMBER, type Member } from '../council/council-room.js';
import { paragraphsOf } from '../support/word-parts.js';
import { seriousFindings } from './support/accessibility.js';
import { DESKTOP, launchBrowser, PHONE, settled, visit, type Visitor } from './support/browser.js';
import { keepPicture } from './support/pictures.js';

const FIRST = 'Người CSTDCS 1';
const SECOND = 'Người CSTDCS 2';

let ballots: BallotRoom;
let browser: Browser;

beforeAll(async () => {
  ballots = await BallotRoom.open(5);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await ballots.close();
});

/** The third member works in the unit the nominees come from, and is asked whether they step out. */
async function workInTheirUnit(member: Member): Promise<void> {
  const [unit] = await ballots.test.sql<{ id: string }>(
    `select unit_id as id from participants where name = $1`,
    [FIRST],
  );
  const { room } = ballots;
  const { body: council } = await room.staff.get<{
    members: { id: string; version: number; accountId: string }[];
  }>(`/api/councils/${room.council.id}`);
  const own = council.members.find(({ id }) => id === member.id);
  const { status, text } = await room.staff.patch(`/api/council-members/${member.id}`, {
    ...{ ...MEMBER, accountId: own?.accountId, name: member.name, position: 3, unitId: unit?.id },
    version: own?.version,
  });
  if (status !== 200) throw new Error(text);
}

/** Chooses for each name, reads it over and sends it, as on one's own phone. */
async function vote(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/bieu-quyet');
  for (const [name, words] of Object.entries(choices)) {
    const question = page.getByRole('group', { name: new RegExp(name) });
    await question.getByText(words, { exact: true }).click();
  }
  await page.getByRole('button', { name: /^Gửi phiếu \(/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi phiếu' }).click();
  await page.getByText('Đã ghi nhận phiếu của đồng chí.').waitFor();
}

const press = async ({ page }: Visitor, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

/** Going back, forward and anew shows only that the vote was recorded; the browser has kept nothing of it (channel 10). */
async function expectNothingLeft(page: Page): Promise<void> {
  await page.goto('/hoi-dong');
  for (const turn of [
    () => page.goBack(),
    () => page.goForward(),
    () => page.goBack(),
    () => page.reload(),
  ]) {
    await turn();
    await settled(page);
    expect(await page.getByRole('radio').count()).toBe(0);
  }
  await page.getByText('Đã ghi nhận phiếu của đồng chí.').waitFor();
  const kept = await page.evaluate(
    'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.cookie])',
  );
  expect(kept).not.toMatch(/agree|choice|[Đđ]ồng ý|%C4%90/);
}

describe('a sitting of the council', () => {
  it('goes from its agenda to locked minutes, with five members voting in secret on their phones', async () => {
    const { room } = ballots;
    const campaignId = await room.campaign({ CSTDCS: 2 });
    await workInTheirUnit(room.member(3));

    const clerk = await visit(browser, ballots.test, room.staff);
    await clerk.go(`/hoi-dong?phong-trao=${campaignId}`);
    await clerk.page.getByRole('button', { name: 'Lập phiên họp' }).click();
    await clerk.page.getByLabel('Địa điểm').fill('Phòng họp tầng 2');
    await clerk.page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await clerk.page.waitForURL(/\/hoi-dong\/phien\//);
    const address = new URL(clerk.page.url()).pathname;
    await clerk.page.getByRole('button', { name: 'Thêm nội dung' }).click();
    await clerk.page.getByLabel(/^Chiến sĩ thi đua cơ sở \(02 đề nghị\)/).check();
    await clerk.page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await clerk.page.getByText('Đã thêm 02 nội dung.').waitFor();
    await clerk.page.getByRole('tab', { name: 'Điểm danh' }).click();
    await clerk.page.getByRole('button', { name: 'Còn lại đều có mặt' }).click();
    await clerk.page.getByRole('button', { name: 'Lưu điểm danh' }).click();
    await clerk.page.getByText('05/05 thành viên, cần ít nhất 04: đủ').waitFor();

    const chair = await visit(browser, ballots.test, room.chair.client);
    await chair.go(address);
    await press(chair, 'Khai mạc');

    const related = await visit(browser, ballots.test, room.member(3).client, PHONE);
    await related.go(address);
    for (const name of [FIRST, SECOND]) {
      await related.page.getByRole('button', { name: `Chi tiết ${name}: Chiến sĩ thi đua cơ sở` }).click();
    }
    const people = related.page.getByRole('region', { name: 'Thành viên có liên quan' });
    await people.first().getByText('Thành viên 3: cùng đơn vị với người được đề nghị').waitFor();
    await people.first().getByRole('button', { name: 'Thành viên 3 không tham gia' }).click();
    await people.first().getByText('Không tham gia', { exact: true }).waitFor();
    await people.last().getByRole('button', { name: 'Thành viên 3 vẫn tham gia' }).click();
    await people.last().getByText('Vẫn tham gia', { exact: true }).waitFor();
    await keepPicture(related.page, 'hoi-dong-phien-390');

    await chair.go(address);
    await chair.page.getByLabel('Chọn mọi nội dung').check();
    await chair.page.getByRole('button', { name: 'Mở biểu quyết (02 nội dung)' }).click();
    await chair.page.getByLabel(/^Cụm mật khẩu của người chủ trì/).fill(CHAIR_PASSPHRASE);
    await chair.page.getByLabel(/^Cụm mật khẩu của thư ký/).fill(SECRETARY_PASSPHRASE);
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Mở biểu quyết' }).click();
    await chair.page.waitForURL(/\/hoi-dong\/luot\//);
    const ballot = new URL(chair.page.url()).pathname;

    const phones: Visitor[] = [related];
    for (const number of [2, 4, 5])
      phones.push(await visit(browser, ballots.test, room.member(number).client, PHONE));
    await related.go('/bieu-quyet');
    await related.page
      .getByText(/liên quan/)
      .first()
      .waitFor();
    await keepPicture(related.page, 'bo-phieu-390');
    expect(await seriousFindings(related.page)).toEqual([]);
    expect(await related.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      PHONE.width,
    );
    const [three, two, four, five] = phones as [Visitor, Visitor, Visitor, Visitor];
    const own = await chair.context.newPage();
    await Promise.all([
      vote(three.page, { [SECOND]: 'Không đồng ý' }),
      vote(two.page, { [FIRST]: 'Đồng ý', [SECOND]: 'Đồng ý' }),
      vote(four.page, { [FIRST]: 'Đồng ý', [SECOND]: 'Không có ý kiến' }),
      vote(five.page, { [FIRST]: 'Đồng ý', [SECOND]: 'Đồng ý' }),
      vote(own, { [FIRST]: 'Đồng ý', [SECOND]: 'Đồng ý' }),
    ]);
    await keepPicture(five.page, 'bo-phieu-xong-390');
    await expectNothingLeft(five.page);

    await chair.go(ballot);
    const boxes = chair.page.locator('.council-box');
    expect(await boxes.allInnerTexts()).toEqual([
      expect.stringMatching(/04\/04 người đã bỏ phiếu\. Đã đủ, có thể đóng phiếu\./),
      expect.stringMatching(/05\/05 người đã bỏ phiếu\. Đã đủ, có thể đóng phiếu\./),
    ]);
    await keepPicture(chair.page, 'luot-bieu-quyet-1366');
    expect(await seriousFindings(chair.page)).toEqual([]);
    await chair.page.getByRole('button', { name: 'Đóng phiếu' }).click();
    await chair.page.getByLabel('Cụm mật khẩu của người chủ trì hoặc của thư ký').fill(SECRETARY_PASSPHRASE);
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Đóng phiếu' }).click();
    await chair.page.getByText('Đã đóng và kiểm phiếu.').waitFor();
    await settled(chair.page);
    const counted = (await boxes.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    const rule = 'quy định: đạt từ 80% trở lên số phiếu đồng ý tính trên tổng số thành viên Hội đồng';
    expect(counted).toEqual([
      `${FIRST}: Chiến sĩ thi đua cơ sở Đạt Tổng số thành viên có quyền biểu quyết 05; có mặt 05; không tham gia vì có liên quan 01. ` +
        'Phiếu phát ra 04, thu về 04, không hợp lệ 00. 04 đồng ý, 00 không đồng ý, 00 không có ý kiến. ' +
        `Mẫu số 05; ${rule}. Cần ít nhất 04 phiếu đồng ý; có 04, bằng 80,00%: đạt. ` +
        'Mọi phiếu giống nhau, nên kết quả tự nói lên ai đã chọn gì.',
      `${SECOND}: Chiến sĩ thi đua cơ sở Không đạt Tổng số thành viên có quyền biểu quyết 05; có mặt 05. ` +
        'Phiếu phát ra 05, thu về 05, không hợp lệ 00. 03 đồng ý, 01 không đồng ý, 01 không có ý kiến. ' +
        `Mẫu số 05; ${rule}. Cần ít nhất 04 phiếu đồng ý; có 03, bằng 60,00%: không đạt.`,
    ]);
    await keepPicture(chair.page, 'luot-ket-qua-1366');

    await chair.go(address);
    await press(chair, 'Bế mạc');
    await clerk.go(`${address}?tab=van-ban`);
    await clerk.page.getByLabel('Kết luận của người chủ trì').fill('Nhất trí trình Chủ tịch.');
    await clerk.page.getByRole('button', { name: 'Lưu kết luận' }).click();
    await clerk.page.getByText('Đã lưu.').waitFor();
    await chair.go(address);
    await chair.page.getByRole('button', { name: 'Khóa biên bản' }).click();
    await chair.page.getByLabel(/Gõ khóa biên bản/).fill('khóa biên bản');
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Khóa biên bản' }).click();
    await chair.page.getByText('Đã khóa biên bản.').waitFor();

    await clerk.go(`${address}/bien-ban`);
    await keepPicture(clerk.page, 'bien-ban-1366');
    const shown = await clerk.page.locator('.paper-sheet').innerText();
    const download = clerk.page.waitForEvent('download');
    await clerk.page.getByRole('button', { name: 'Tải Word: Biên bản họp' }).click();
    const written = (await paragraphsOf(readFileSync(await (await download).path()))).join('\n');
    for (const text of [FIRST, SECOND, 'Nhất trí trình Chủ tịch.', 'Thành viên 3', '80,00', '60,00']) {
      expect([text, shown.includes(text), written.includes(text)]).toEqual([text, true, true]);
    }
    await clerk.go(`${ballot}/kiem-phieu`);
    await clerk.page.getByRole('button', { name: 'Tải PDF: Biên bản kiểm phiếu' }).waitFor();
    await keepPicture(clerk.page, 'kiem-phieu-1366');
    for (const one of [clerk, chair, ...phones]) expect(one.complaints).toEqual([]);
  }, 180_000);

  it('keeps apart what two clerks do to it at once, and is read on an office screen and on a phone', async () => {
    const { room, test } = ballots;
    const sitting = await room.inSession({ LDTT: 2 });
    const [first] = sitting.questions;
    const { page, go, complaints } = await visit(browser, test, room.staff);
    await go(`/hoi-dong/phien/${sitting.id}?tab=diem-danh`);
    await page.getByRole('radiogroup', { name: 'Điểm danh Thành viên 5' }).getByText('Vắng').click();
    await page.getByLabel('Lý do vắng của Thành viên 5').fill('Đi họp ở tỉnh');
    await room.attend(sitting.id);
    await page.getByText('Người khác vừa điểm danh Thành viên 5').waitFor();
    await page.getByRole('button', { name: 'Lưu điểm danh' }).click();
    await settled(page);
    expect(room.entry((await room.sitting(sitting.id)).roster, room.member(5).id).presence).toBe('present');
    await keepPicture(page, 'diem-danh-nguoi-khac-sua-1366');
    await page.getByRole('button', { name: 'Giữ giá trị của tôi' }).click();
    await page.getByRole('button', { name: 'Lưu điểm danh' }).click();
    await page.getByText('Đã lưu điểm danh.').waitFor();
    expect(room.entry((await room.sitting(sitting.id)).roster, room.member(5).id)).toMatchObject({
      ...{ presence: 'absent', absenceReason: 'Đi họp ở tỉnh' },
    });

    await go(`/hoi-dong/phien/${sitting.id}`);
    await page.getByRole('button', { name: `Chi tiết ${first?.name}: Lao động tiên tiến` }).click();
    await page.getByLabel(/^Ý kiến thảo luận về/).fill('Nhất trí cao');
    await room.staff.patch(`/api/questions/${first?.id}`, { notes: 'Cần xem lại', version: 1 });
    await page.getByText('Người khác vừa sửa nội dung này. Ý kiến đã lưu: «Cần xem lại»').waitFor();
    expect(await page.getByLabel(/^Ý kiến thảo luận về/).inputValue()).toBe('Nhất trí cao');
    await page.getByRole('button', { name: 'Lấy giá trị mới' }).click();
    expect(await page.getByLabel(/^Ý kiến thảo luận về/).inputValue()).toBe('Cần xem lại');

    const { id: council } = room.council;
    for (const [label, viewport] of [
      ['1366', DESKTOP],
      ['390', PHONE],
    ] as const) {
      const reader = await visit(browser, test, room.staff, viewport);
      for (const [name, path] of [
        ['hoi-dong-danh-sach', '/hoi-dong'],
        ['hoi-dong-quy-dinh', '/hoi-dong?tab=quy-dinh'],
        ['hoi-dong-thanh-vien', `/hoi-dong/${council}`],
        ['hoi-dong-chuong-trinh', `/hoi-dong/phien/${sitting.id}`],
        ['hoi-dong-diem-danh', `/hoi-dong/phien/${sitting.id}?tab=diem-danh`],
        ['hoi-dong-van-ban', `/hoi-dong/phien/${sitting.id}?tab=van-ban`],
        ['hoi-dong-bien-ban', `/hoi-dong/phien/${sitting.id}/bien-ban`],
      ] as const) {
        await reader.go(path);
        if (name === 'hoi-dong-chuong-trinh')
          await reader.page
            .getByRole('button', { name: /^Chi tiết/ })
            .first()
            .click();
        await keepPicture(reader.page, `${name}-${label}`);
        expect({ name, label, findings: await seriousFindings(reader.page) }).toEqual({
          name,
          label,
          findings: [],
        });
        expect([name, await reader.page.evaluate('document.documentElement.scrollWidth')]).toEqual([
          name,
          viewport.width,
        ]);
      }
      expect(reader.complaints).toEqual([]);
    }
    expect(complaints).toEqual([]);
  }, 180_000);
});
