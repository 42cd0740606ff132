import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROLES, type Role } from '../../src/access/permissions.js';
import { packageRoot } from '../../src/platform/config/package-root.js';
import { COUNCIL } from '../council/council-room.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { eventually, launchBrowser, visit } from './support/browser.js';
import { blankId, councilIds, follow, proposalId, refusalsOf } from './support/pages-to-open.js';
import { SampleYear } from './support/sample-year.js';

const FORBIDDEN = 'Không có quyền xem';

const EVERYONE: readonly Role[] = ROLES;
const REGISTER: readonly Role[] = ['ward-staff', 'committee-member', 'official', 'unit-representative'];
const READERS: readonly Role[] = ['ward-staff', 'committee-member', 'official'];
const STAFF: readonly Role[] = ['ward-staff'];
const MEMBER: readonly Role[] = ['committee-member'];
const ADMINISTRATOR: readonly Role[] = ['administrator'];
const DECIDERS: readonly Role[] = ['ward-staff', 'official'];
const RULE_READERS: readonly Role[] = ['administrator', 'ward-staff', 'official'];
const SELF_SCORES: readonly Role[] = ['ward-staff', 'official', 'unit-representative'];

/**
 * Every route behind the sign-in, in the order of the menu: who sees it, under which heading (UNIT, PERSON and
 * HOUSEHOLD stand for names in the register), and what the menu calls it.
 */
const PAGES: readonly {
  readonly route: string;
  readonly heading: string;
  readonly seenBy: readonly Role[];
  readonly menu?: string;
}[] = [
  { route: '', heading: 'Trang chủ', seenBy: EVERYONE, menu: 'Trang chủ' },
  { route: 'phong-trao', heading: 'Phong trào thi đua', seenBy: EVERYONE, menu: 'Phong trào' },
  { route: 'phong-trao/:id', heading: 'Phong trào thi đua yêu nước năm 2025', seenBy: EVERYONE },
  { route: 'tap-the', heading: 'Tập thể', seenBy: REGISTER, menu: 'Tập thể' },
  { route: 'tap-the/:id', heading: 'UNIT', seenBy: REGISTER },
  { route: 'ca-nhan', heading: 'Cá nhân', seenBy: REGISTER, menu: 'Cá nhân' },
  { route: 'ca-nhan/:id', heading: 'PERSON', seenBy: REGISTER },
  { route: 'ho-gia-dinh', heading: 'Hộ gia đình', seenBy: REGISTER, menu: 'Hộ gia đình' },
  { route: 'ho-gia-dinh/:id', heading: 'HOUSEHOLD', seenBy: REGISTER },
  { route: 'nhap-tu-excel', heading: 'Nhập từ Excel', seenBy: STAFF, menu: 'Nhập từ Excel' },
  { route: 'nhap-tu-excel/:id', heading: 'Nhập tệp «dang-ky.xlsx»', seenBy: STAFF },
  { route: 'dang-ky', heading: 'Đăng ký thi đua', seenBy: REGISTER, menu: 'Đăng ký thi đua' },
  { route: 'dang-ky/:unitId', heading: 'Đăng ký thi đua của UNIT', seenBy: REGISTER },
  { route: 'tu-cham', heading: 'Tự chấm và thẩm định', seenBy: SELF_SCORES, menu: 'Tự chấm, thẩm định' },
  { route: 'tu-cham/:setId/:participantId', heading: 'UNIT', seenBy: SELF_SCORES },
  { route: 'cham-diem', heading: 'Chấm điểm', seenBy: MEMBER, menu: 'Chấm điểm' },
  { route: 'cham-diem/:setId', heading: 'Bảng tiêu chí chấm điểm tập thể', seenBy: MEMBER },
  { route: 'cham-diem/:setId/excel', heading: 'Chấm bằng tệp Excel', seenBy: MEMBER },
  { route: 'cham-diem/:setId/:participantId', heading: 'UNIT', seenBy: MEMBER },
  { route: 'ket-qua', heading: 'Kết quả chấm điểm', seenBy: READERS, menu: 'Kết quả' },
  { route: 'de-nghi', heading: 'Đề nghị khen thưởng', seenBy: DECIDERS, menu: 'Đề nghị khen thưởng' },
  { route: 'hoi-dong', heading: 'Hội đồng Thi đua - Khen thưởng', seenBy: READERS, menu: 'Họp Hội đồng' },
  { route: 'hoi-dong/:id', heading: COUNCIL.name, seenBy: READERS },
  { route: 'hoi-dong/phien/:id', heading: 'Phiên họp 1', seenBy: READERS },
  { route: 'hoi-dong/phien/:id/:paper', heading: 'Biên bản họp', seenBy: READERS },
  { route: 'hoi-dong/luot/:id', heading: 'Bỏ phiếu kín bằng phiếu giấy', seenBy: READERS },
  { route: 'hoi-dong/luot/:id/:paper', heading: 'Phiếu bầu', seenBy: READERS },
  { route: 'bieu-quyet', heading: 'Bỏ phiếu, biểu quyết', seenBy: READERS, menu: 'Bỏ phiếu' },
  { route: 'bieu-quyet/:ballotId', heading: 'Bỏ phiếu, biểu quyết', seenBy: READERS },
  { route: 'soat-ten', heading: 'Soát tên', seenBy: ['unit-representative'], menu: 'Soát tên' },
  { route: 'quyet-dinh', heading: 'Quyết định khen thưởng', seenBy: DECIDERS, menu: 'Quyết định' },
  { route: 'quyet-dinh/nhap-ban-giay', heading: 'Nhập quyết định đã ký giấy', seenBy: STAFF },
  { route: 'quyet-dinh/:id', heading: 'Dự thảo quyết định', seenBy: DECIDERS },
  {
    route: 'bang-khen',
    heading: 'Phôi bằng, giấy khen',
    seenBy: DECIDERS,
    menu: 'Phôi bằng, giấy khen',
  },
  { route: 'bang-khen/:id', heading: 'Giấy khen của Chủ tịch', seenBy: DECIDERS },
  {
    route: 'trinh-cap-tren',
    heading: 'Trình cấp trên khen thưởng',
    seenBy: DECIDERS,
    menu: 'Trình cấp trên',
  },
  { route: 'trinh-cap-tren/:id', heading: 'Đề nghị tặng Bằng khen cấp tỉnh', seenBy: DECIDERS },
  { route: 'quyet-dinh/:id/soat-ten', heading: 'Soát tên', seenBy: DECIDERS },
  { route: 'quyet-dinh/:id/bang-khen', heading: 'Bằng, giấy khen', seenBy: DECIDERS },
  { route: 'quyet-dinh/:id/doi-chieu', heading: 'Đối chiếu', seenBy: DECIDERS },
  { route: 'quy-khen-thuong', heading: 'Quỹ khen thưởng', seenBy: DECIDERS, menu: 'Quỹ khen thưởng' },
  { route: 'so-khen-thuong', heading: 'Sổ theo dõi khen thưởng', seenBy: READERS, menu: 'Sổ khen thưởng' },
  { route: 'van-ban', heading: 'Văn bản', seenBy: DECIDERS, menu: 'Văn bản' },
  { route: 'xuat-danh-sach', heading: 'Xuất danh sách', seenBy: DECIDERS, menu: 'Xuất danh sách' },
  { route: 'quan-tri/tai-khoan', heading: 'Tài khoản', seenBy: ADMINISTRATOR, menu: 'Tài khoản' },
  {
    route: 'quan-tri/danh-muc',
    heading: 'Danh mục, mức thưởng',
    seenBy: ['administrator', 'ward-staff'],
    menu: 'Danh mục, mức thưởng',
  },
  { route: 'quan-tri/bo-quy-tac', heading: 'Bộ quy tắc', seenBy: RULE_READERS, menu: 'Bộ quy tắc' },
  {
    route: 'quan-tri/bo-quy-tac/:id',
    heading: 'Nghị định 152/2025/NĐ-CP (từ 01/7/2025)',
    seenBy: RULE_READERS,
  },
  { route: 'quan-tri/thiet-lap', heading: 'Thiết lập chung', seenBy: ADMINISTRATOR, menu: 'Thiết lập chung' },
  { route: 'quan-tri/nhat-ky', heading: 'Nhật ký', seenBy: ['administrator', 'official'], menu: 'Nhật ký' },
  { route: 'goi-nhac', heading: 'Danh sách gọi nhắc', seenBy: READERS },
  { route: 'tieu-chi/:setId', heading: 'Bảng tiêu chí chấm điểm tập thể', seenBy: REGISTER },
  { route: 'tai-khoan', heading: 'Tài khoản của tôi', seenBy: EVERYONE },
  { route: 'huong-dan/:chapter', heading: 'Hướng dẫn cho cán bộ phụ trách', seenBy: EVERYONE },
  { route: 'khong-co-trang-nay', heading: 'Không có trang này', seenBy: EVERYONE },
];

let test: TestApp;
let browser: Browser;
let year: SampleYear;
/** Route → address with the year's own ids in it. */
const address = new Map<string, string>();
/** Names in the register of what the addresses lead to. */
const names = new Map<string, string>();
let unitId = '';

beforeAll(async () => {
  test = await startTestApp();
  browser = await launchBrowser();
  year = await SampleYear.open(test);
  await year.launch();
  await year.register();
  await year.score();
  await year.review();
  await fillAddresses();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await test.close();
});

async function idOf(sql: string, parameters: readonly unknown[] = []): Promise<string> {
  const [row] = await test.sql<{ id: string }>(sql, parameters);
  if (!row) throw new Error(`Nothing found: ${sql}`);
  return row.id;
}

/** One page of each kind, of the same unit throughout: a representative has no other. */
async function fillAddresses(): Promise<void> {
  unitId = await idOf(
    `select s.participant_id as id from score_sheets s join criteria_sets c on c.id = s.criteria_set_id
     where c.subject_kind = 'collective'
       and exists (select 1 from individuals i join participants p using (id) where p.unit_id = s.participant_id)
       and exists (select 1 from households h join participants p using (id) where p.unit_id = s.participant_id)
     limit 1`,
  );
  const setId = await idOf(
    `select criteria_set_id as id from score_sheets where participant_id = $1 limit 1`,
    [unitId],
  );
  const { body } = await year.clerk.get<{ items: { id: string }[] }>(
    `/api/campaigns/${year.campaignId}/nominations?verdict=met&pageSize=10`,
  );
  const decision = await year.clerk.post<{ id: string }>('/api/decisions', {
    campaignId: year.campaignId,
    title: 'Về việc khen thưởng năm 2025',
    nominationIds: body.items.map(({ id }) => id),
  });
  if (decision.status !== 201) throw new Error(decision.text);
  const individual = await idOf(
    `select id from individuals join participants using (id) where unit_id = $1 limit 1`,
    [unitId],
  );
  const household = await idOf(
    `select id from households join participants using (id) where unit_id = $1 limit 1`,
    [unitId],
  );
  const council = await councilIds(test);
  const ids: Record<string, string> = {
    'hoi-dong/:id': council.council,
    'hoi-dong/phien/:id': council.sitting,
    'hoi-dong/phien/:id/:paper': `${council.sitting}/bien-ban`,
    'hoi-dong/luot/:id': council.ballot,
    'hoi-dong/luot/:id/:paper': `${council.ballot}/phieu-bau`,
    'bieu-quyet/:ballotId': council.ballot,
    'huong-dan/:chapter': 'can-bo',
    'quan-tri/bo-quy-tac/:id': await idOf(`select id from rule_books where code = 'ND-152'`),
    'quyet-dinh/:id': decision.body.id,
    'trinh-cap-tren/:id': await proposalId(test, year.clerk),
    'quyet-dinh/:id/soat-ten': `${decision.body.id}/soat-ten`,
    'quyet-dinh/:id/bang-khen': `${decision.body.id}/bang-khen`,
    'bang-khen/:id': await blankId(year.clerk),
    'quyet-dinh/:id/doi-chieu': `${decision.body.id}/doi-chieu`,
    'tu-cham/:setId/:participantId': `${setId}/${unitId}`,
    'nhap-tu-excel/:id': await idOf(`select id from imports where kind = 'register'`),
    'tap-the/:id': unitId,
    'ca-nhan/:id': individual,
    'ho-gia-dinh/:id': household,
    'dang-ky/:unitId': unitId,
    'phong-trao/:id': year.campaignId,
    'cham-diem/:setId': setId,
    'cham-diem/:setId/excel': `${setId}/excel`,
    'cham-diem/:setId/:participantId': `${setId}/${unitId}`,
    'tieu-chi/:setId': setId,
  };
  for (const [who, id] of [
    ['UNIT', unitId],
    ['PERSON', individual],
    ['HOUSEHOLD', household],
  ] as const) {
    const [row] = await test.sql<{ name: string }>(`select name from participants where id = $1`, [id]);
    names.set(who, row?.name ?? '');
  }
  for (const { route } of PAGES) {
    address.set(route, `/${route.replace(/:.*/, '')}${ids[route] ?? ''}?phong-trao=${year.campaignId}`);
  }
}

function named(role: Role, heading: string): string {
  // A representative has but one unit and is led straight to it.
  const isLedOn = role === 'unit-representative' && heading === 'Đăng ký thi đua';
  return (isLedOn ? `${heading} của UNIT` : heading).replace(
    /UNIT|PERSON|HOUSEHOLD/,
    (who) => names.get(who) ?? who,
  );
}

async function account(role: Role): Promise<ApiClient> {
  if (role === 'ward-staff') return year.clerk;
  if (role === 'official') return year.official;
  if (role === 'committee-member') return year.members[0] as ApiClient;
  return test.account([role], role === 'unit-representative' ? { collectiveId: unitId } : {});
}

describe('pages by role', () => {
  it('has every route behind the sign-in in its table', () => {
    const source = readFileSync(join(packageRoot(), 'web/src/app/router.tsx'), 'utf8');
    // Routes inside another one are written deeper; the grid stands at its parent's own address.
    const routes = [...source.matchAll(/^( *)page\('([^']*)'/gm)].map(([, indent = '', path = '']) =>
      indent.length > 18 ? `cham-diem/:setId${path && `/${path}`}` : path,
    );
    const behind = new Set(
      routes.filter((path) => !['dang-nhap', 'thiet-lap', 'kiem-tra/:code?'].includes(path)),
    );
    // The guide without a chapter opens one's own; each role has one of its own heading.
    behind.delete('huong-dan');
    const tabled = PAGES.map(({ route }) => (route === 'khong-co-trang-nay' ? '*' : route));
    expect([...behind].sort()).toEqual(tabled.sort());
  });

  it.each(ROLES)(
    'shows what may be seen, refuses the rest in words, and offers only the former: %s',
    async (role) => {
      const { page, complaints, go } = await visit(browser, test, await account(role));
      const refused = refusalsOf(page);
      await go('/tai-khoan');
      const menu = page.getByRole('navigation', { name: 'Thực đơn chính' }).getByRole('link');
      const offered = PAGES.filter(({ seenBy, menu: label }) => label !== undefined && seenBy.includes(role));
      expect(await menu.allInnerTexts()).toEqual(offered.map(({ menu: label }) => label));
      for (const { route, heading, seenBy } of PAGES) {
        const wanted = seenBy.includes(role) ? named(role, heading) : FORBIDDEN;
        await follow(page, address.get(route) ?? '');
        await eventually(async () => ({ route, headings: await page.locator('h1').allInnerTexts() }), {
          route,
          headings: [wanted],
        });
      }
      expect(refused).toEqual([]);
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  it('gives nothing to whoever is not signed in, and leads back', async () => {
    const { page, complaints } = await visit(browser, test);
    for (const { route } of PAGES) {
      await page.goto(address.get(route) ?? '');
      await page.getByLabel('Tên đăng nhập').waitFor();
      const { pathname, searchParams } = new URL(page.url());
      expect({ pathname, next: searchParams.get('tiep') }).toEqual({
        pathname: '/dang-nhap',
        next: address.get(route),
      });
    }
    expect(complaints).toEqual([]);
  }, 60_000);

  it('shows nothing of one account to another that signed in meanwhile in a second window', async () => {
    const { page, context, complaints, go } = await visit(browser, test, year.clerk);
    await go(address.get('de-nghi') ?? '');
    await context.addCookies([
      { name: 'sid', value: year.members[0]?.cookie.slice(4) ?? '', url: test.baseUrl },
    ]);
    await page.evaluate(`dispatchEvent(new Event('visibilitychange'))`);
    await page.getByRole('heading', { name: FORBIDDEN }).waitFor();
    await page
      .getByRole('link', { name: 'Tài khoản của tôi: Thành viên TV1, Thành viên Hội đồng' })
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
