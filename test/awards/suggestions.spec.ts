import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EvaluatedDto } from '../../src/awards/awards.dto.js';
import type { NominationMeterDto } from '../../src/awards/selection/selection.dto.js';
import type { SuggestionPage } from '../../src/awards/suggestions/suggestions.dto.js';
import type {
  RuleBookDto,
  RuleBookSummaryDto,
  RuleNodeDto,
} from '../../src/awards/rule-books/rule-books.dto.js';
import type { AwardTypePage } from '../../src/catalogue/catalogue.dto.js';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import type { AftermathDto } from '../../src/decisions/revoking/revocations.dto.js';
import { HonoursLedger } from '../../src/honours/honours-ledger.service.js';
import type { HonourPage } from '../../src/honours/honours.dto.js';
import { issueDraft } from '../decisions/review.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { nominating, type Nominating } from './nominating.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let n: Nominating;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  n = await nominating(test, staff);
});

afterAll(() => test.close());

const suggested = async (campaignId: string, query: string, client = official): Promise<SuggestionPage> =>
  (await client.get<SuggestionPage>(`/api/campaigns/${campaignId}/suggestions?${query}`)).body;

/** As a page sends it back: without what the server says of it. */
const bare = (node: RuleNodeDto): object => ({ ...node, sentence: undefined, of: node.of?.map(bare) });

interface Given {
  /** Null: of an earlier year, under the name alone. */
  readonly participantId: string | null;
  readonly name: string;
  readonly unitName: string;
  readonly code: string;
  readonly year: number;
}

async function honour({ code, ...given }: Given): Promise<void> {
  const awardTypeId = await n.year.award(code);
  const [award] = await test.sql<{ name: string }>(`select name from award_types where id = $1`, [
    awardTypeId,
  ]);
  await test.inWard(() =>
    test.app.get(HonoursLedger).record([
      {
        ...given,
        ...{ subjectKind: 'individual', awardTypeId, awardName: award?.name ?? '' },
        ...{ decisionNumber: `${given.year}/QĐ-UBND`, decidedOn: `${given.year}-12-20` },
        ...{ source: 'import', decisionId: null },
      },
    ]),
  );
}

describe('suggestions', () => {
  it('name whoever in the register meets the rules and is not proposed, with the records', async () => {
    const unit = await n.year.unit('Đơn vị gợi ý');
    const good = await n.year.person(unit, 'Lê Văn Tốt', { rating: 'good' });
    await n.year.person(unit, 'Lê Văn Vừa', { rating: 'completed' });
    await n.year.person(unit, 'Lê Văn Chưa');
    await n.year.household(unit, 'Hộ ông Lê Văn Sáu');
    const held = await n.year.person(unit, 'Lê Văn Đã', { rating: 'good' });
    await honour({
      ...{ participantId: held, name: 'Lê Văn Đã', unitName: 'Đơn vị gợi ý', code: 'LDTT', year: 2025 },
    });
    const campaign = await n.campaign();
    const worker = await n.year.award('LDTT');
    const page = await suggested(campaign, `unitId=${unit}`);
    expect(page).toEqual({
      ...{ page: 1, pageSize: 50, total: 1 },
      items: [
        {
          ...{ participantId: good, awardTypeId: worker, awardName: 'Lao động tiên tiến' },
          ...{ subjectKind: 'individual', name: 'Lê Văn Tốt', unitId: unit, unitName: 'Đơn vị gợi ý' },
          isRegistered: false,
          sentences: [
            'Xếp loại năm 2025: HTTNV – đạt yêu cầu (từ HTTNV trở lên).',
            'Năm 2025 không bị kỷ luật – đạt yêu cầu.',
            'Không trong thời gian tạm dừng xét – đạt yêu cầu.',
          ].map((text) => expect.objectContaining({ text, verdict: 'met', isWarning: false }) as unknown),
          policy: { canPropose: false },
        },
      ],
    });
    expect((await suggested(campaign, `q=le van tot&awardTypeId=${worker}`, staff)).items).toMatchObject([
      { name: 'Lê Văn Tốt', policy: { canPropose: true } },
    ]);
    expect((await suggested(campaign, 'subjectKind=household')).total).toBe(0);
  });

  it('are proposed and weighed at once, all or none', async () => {
    const unit = await n.year.unit('Đơn vị đề nghị');
    const people = [];
    for (const name of ['Vũ Thị Một', 'Vũ Thị Hai']) {
      people.push(await n.year.person(unit, name, { rating: 'excellent' }));
    }
    const campaign = await n.campaign();
    const { items } = await suggested(campaign, `unitId=${unit}`, staff);
    expect(items.map(({ name, awardName }) => `${name}: ${awardName}`).sort()).toEqual([
      'Vũ Thị Hai: Chiến sĩ thi đua cơ sở',
      'Vũ Thị Hai: Lao động tiên tiến',
      'Vũ Thị Một: Chiến sĩ thi đua cơ sở',
      'Vũ Thị Một: Lao động tiên tiến',
    ]);
    const path = `/api/campaigns/${campaign}/suggestions/propose`;
    const body = {
      items: items.map(({ participantId, awardTypeId }) => ({ participantId, awardTypeId })),
    };
    expect((await official.post(path, body)).status).toBe(403);
    const done = await staff.post<EvaluatedDto>(path, body);
    expect([done.status, done.body]).toEqual([200, { evaluated: 4, met: 4, notMet: 0, unknown: 0 }]);
    expect((await suggested(campaign, `unitId=${unit}`)).total).toBe(0);
    const again = await staff.post<{ code: string }>(path, { items: body.items.slice(0, 1) });
    expect([again.status, again.body.code]).toEqual([409, 'suggestion-gone']);
    expect(await n.list(campaign)).toHaveLength(4);
    await test.sql(`update campaigns set phase = 'decided' where id = $1`, [campaign]);
    expect((await staff.post(path, body)).status).toBe(409);
  });

  it('are not for another ward, nor for who reads no nominations', async () => {
    const path = `/api/campaigns/${await n.campaign()}/suggestions`;
    expect((await (await test.account(['official'], { ward: 'B' })).get(path)).status).toBe(404);
    expect((await (await test.account(['committee-member'])).get(path)).status).toBe(403);
    expect((await official.get(`/api/campaigns/${n.clinic}/suggestions`)).status).toBe(404);
  });

  it('take as many statements for five people as for one', async () => {
    const unit = await n.year.unit('Đơn vị đo');
    const campaign = await n.campaign();
    await n.year.person(unit, 'Đo Văn Không', { rating: 'good' });
    await suggested(campaign, '');
    const statements = await test.countQueries(() => suggested(campaign, ''));
    for (const name of ['Một', 'Hai', 'Ba', 'Bốn']) {
      await n.year.person(unit, `Đo Văn ${name}`, { rating: 'good' });
    }
    expect(await test.countQueries(() => suggested(campaign, ''))).toBe(statements);
  });
});

describe('the meter of caps and budget', () => {
  it('counts those selected, and those ticked as if they were', async () => {
    const admin = await test.account(['administrator']);
    const { body: books } = await admin.get<RuleBookSummaryDto[]>('/api/rule-books');
    const id = books.find(({ code }) => code === 'LUAT-2026-A')?.id ?? '';
    const { body: book } = await admin.get<RuleBookDto>(`/api/rule-books/${id}`);
    const rule = book.rules.find(({ award }) => award === 'CSTDCS');
    const cap = {
      ...{ kind: 'group-cap', percent: 50, base: 'LDTT', scope: 'unit', severity: 'warning' },
      ...{ text: 'Không quá 50 %', article: 'Quy định của tỉnh, Điều 5' },
    };
    const saved = await admin.put(`/api/rule-books/${id}/rules`, {
      rules: [
        {
          ...{ awardTypeId: rule?.awardTypeId, subjectKind: 'individual' },
          conditions: [...(rule?.conditions ?? []).map(bare), cap],
        },
      ],
      version: book.version,
    });
    expect(saved.status).toBe(200);
    await test.sql(
      `insert into reward_budgets (ward_id, year, amount) values ($1, 2026, 5000000)
           on conflict on constraint uq_reward_budgets_year do update set amount = 5000000`,
      [staff.wardId],
    );
    const unit = await n.year.unit('Đơn vị tỷ lệ');
    const campaign = await n.campaign();
    for (const name of ['Trần Văn Một', 'Trần Văn Hai']) {
      const person = await n.year.person(unit, name, { rating: 'excellent' });
      for (const code of ['LDTT', 'CSTDCS']) await n.year.register(campaign, person, code);
    }
    await n.fromRegistrations(campaign);
    await n.evaluate(campaign);
    const left = (await n.list(campaign)).find(({ awardName }) => awardName === 'Chiến sĩ thi đua cơ sở');
    await staff.patch(`/api/nominations/${left?.id ?? ''}/selection`, {
      ...{ selected: false, reason: 'Chờ ý kiến', version: left?.version },
    });
    const path = `/api/campaigns/${campaign}/nominations/meter`;
    const { body: before } = await official.get<NominationMeterDto>(`${path}?onDate=2026-11-01`);
    const told = {
      ...{ awardName: 'Chiến sĩ thi đua cơ sở', baseName: 'Lao động tiên tiến', percent: 50, scope: 'unit' },
      ...{ subjectKind: 'individual', groupName: 'Đơn vị tỷ lệ', base: 2, allowed: 1, blocks: false },
      article: 'Quy định của tỉnh, Điều 5',
    };
    expect(before.caps).toEqual([{ ...told, selected: 1, isPassed: false }]);
    // 2.530.000 for one, 760.000 for the other who has the lower title alone.
    expect(before.fund).toEqual({
      ...{ year: 2026, budgetDong: 5_000_000, spentDong: 0, blocks: false },
      ...{ toSpendDong: 3_290_000, leftDong: 1_710_000 },
    });
    const ticked = { ids: [left?.id], onDate: '2026-11-01' };
    const { status, body: after } = await official.post<NominationMeterDto>(path, ticked);
    expect([status, after.caps]).toEqual([200, [{ ...told, selected: 2, isPassed: true }]]);
    expect([after.fund.toSpendDong, after.fund.leftDong]).toEqual([5_060_000, -60_000]);
    expect((await official.get<NominationMeterDto>(`${path}?onDate=2026-11-01`)).body).toEqual(before);
  });
});

describe('a title that is taken back', () => {
  it('flags what was granted and what is proposed on its ground, and no more once it is granted anew', async () => {
    const name = 'Ngô Thị Chuỗi';
    const unit = await n.year.unit('Đơn vị chuỗi');
    const person = await n.year.person(unit, name, { rating: 'excellent' });
    const campaign = await n.campaign();
    await n.year.register(campaign, person, 'CSTDCS');
    await n.fromRegistrations(campaign);
    await n.evaluate(campaign);
    const [row] = await n.list(campaign);
    const drafted = await staff.post<DecisionDetailDto>('/api/decisions', {
      ...{ campaignId: campaign, title: 'Về việc khen thưởng', decidedOn: '2026-02-06', book: 'CH-1' },
      ...{ signerName: 'Nguyễn Văn Bình', signerTitle: 'CHỦ TỊCH', nominationIds: [row?.id] },
    });
    const issued = await issueDraft(staff, official, drafted.body);
    expect(issued.status).toBe(200);
    const given = { participantId: person, name, unitName: 'Đơn vị chuỗi' };
    await honour({ ...given, code: 'BK-TINH', year: 2026 });
    await honour({ ...given, code: 'CSTD-TINH', year: 2028 });
    const next = await n.year.campaign('Phong trào xét Bằng khen');
    await n.year.register(next, person, 'BK-TINH');
    await n.fromRegistrations(next);
    const { body } = await official.post<AftermathDto>(`/api/decisions/${issued.body.id}/revocations`, {
      ...{ ground: 'false-declaration', explanation: 'Kê khai sai thành tích.', decidedOn: '2026-03-02' },
      ...{ signerName: 'Nguyễn Văn Bình', confirmation: 'HỦY QUYẾT ĐỊNH', version: issued.body.version },
    });
    const why = `Chiến sĩ thi đua cơ sở năm 2025 của ${name} (Quyết định ${issued.body.numberText}) đã bị hủy bỏ ngày 02/03/2026`;
    // Three years back from 2028 begin in 2026, so that title stands; the one of 2026 counts 2025.
    expect(
      body.builtOn.map(({ kind, awardName, year, shakenBy }) => [kind, awardName, year, shakenBy]),
    ).toEqual([
      ['nomination', 'Bằng khen cấp tỉnh', 2025, why],
      ['honour', 'Bằng khen cấp tỉnh', 2026, why],
    ]);
    expect((await n.list(next))[0]?.shakenBy).toBe(why);
    const ledger = async (): Promise<unknown[]> =>
      (await staff.get<HonourPage>(`/api/honours?participantId=${person}&sort=year`)).body.items.map(
        (one) => [one.year, one.shakenBy],
      );
    expect(await ledger()).toEqual([
      [2025, null],
      [2026, why],
      [2028, null],
    ]);
    await honour({ ...given, code: 'CSTDCS', year: 2025 });
    expect((await n.list(next))[0]?.shakenBy).toBe(null);
  });
});

it('an entry of an earlier year that is taken back flags what rests on it too, known by name and unit alone', async () => {
  const name = 'Ngô Thị Xưa';
  const unit = await n.year.unit('Đơn vị xưa');
  const person = await n.year.person(unit, name);
  const given = { name, unitName: 'Đơn vị xưa' };
  await honour({ ...given, participantId: null, code: 'CSTDCS', year: 2025 });
  await honour({ ...given, participantId: person, code: 'BK-TINH', year: 2026 });
  const entries = async (): Promise<HonourPage['items']> =>
    (await staff.get<HonourPage>(`/api/participants/${person}/honours?sort=year`)).body.items;
  const [early, later] = await entries();
  expect(later?.shakenBy).toBe(null);
  const taken = await staff.post(`/api/honours/${early?.id ?? ''}/take-back`, {
    ...{ revokedOn: '2026-03-02', revokedBy: '56/QĐ-UBND', reason: 'Kết luận thanh tra số 12' },
    confirmation: 'ghi đã hủy',
  });
  expect(taken.status).toBe(200);
  expect((await entries()).map(({ shakenBy }) => shakenBy)).toEqual([
    null,
    `Chiến sĩ thi đua cơ sở năm 2025 của ${name} (Quyết định 2025/QĐ-UBND) đã bị hủy bỏ ngày 02/03/2026`,
  ]);
});

it('the catalogue tells what must be held before, by the rules in use', async () => {
  const { body } = await official.get<AwardTypePage>('/api/catalogue/award-types?pageSize=200');
  const of = (code: string): unknown => body.items.find((one) => one.code === code)?.prerequisites;
  expect([of('LDTT'), of('CSTDCS'), of('CSTD-TINH'), of('BK-TINH')]).toEqual([
    [],
    ['Lao động tiên tiến'],
    ['Chiến sĩ thi đua cơ sở'],
    ['Chiến sĩ thi đua cơ sở', 'Tập thể lao động xuất sắc', 'Đơn vị quyết thắng'],
  ]);
});
