import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { startScoring, submitFull, type ScoringFixture } from '../scoring-api/scoring-fixture.js';
import { sheetValues } from '../support/xlsx-parts.js';
import { PapersOffice, texts } from './papers-office.js';

const HOMES = ['Gia đình ông 1', 'Gia đình ông 2'];

let office: PapersOffice;

beforeAll(async () => {
  office = await PapersOffice.open();
});

afterAll(() => office.test.close());

async function rows(path: string): Promise<unknown[][]> {
  const { workbook } = await office.download(path);
  const [sheet] = workbook.worksheets;
  return sheet ? sheetValues(sheet) : [];
}

/** Numbers and names of the lines, and the numerals of the sections between them. */
async function lines(path: string, column = 1): Promise<string[]> {
  return (await rows(path))
    .filter(([first]) => typeof first === 'number' || /^[IVX]+$/.test(String(first)))
    .map((row) => `${String(row[0])} ${String(row[column] ?? row[1])}`);
}

async function setOrder(listOrder: string): Promise<void> {
  await office.test.sql(`update ward_settings set list_order = $2 where ward_id = $1`, [
    office.test.wardA,
    listOrder,
  ]);
}

describe('a decision with people and households', () => {
  let campaignId: string;
  let decision: DecisionDetailDto;

  beforeAll(async () => {
    ({ campaignId, decision } = await office.decided());
    const turned = await office.staff.put<DecisionDetailDto>(`/api/decisions/${decision.id}/lines/order`, {
      lineIds: decision.lines.map(({ id }) => id).toReversed(),
      version: decision.version,
    });
    expect(turned.body.lines.map(({ name }) => name)).toEqual(['Nguyễn Hoài Yến', 'Lê Thị Ánh']);
    await office.manyHouseholds(campaignId, decision.id, 2);
  });

  const list = (query = ''): string => `decisions/${decision.id}/attached-list${query}`;

  it('names households before people, numbers them anew and counts them', async () => {
    const people = ['II CÁ NHÂN', '1 Nguyễn Hoài Yến', '2 Lê Thị Ánh'];
    expect(await lines(list())).toEqual(['I HỘ GIA ĐÌNH', ...numbered(HOMES), ...people]);
    expect((await rows(list())).at(-1)).toEqual(['(Danh sách này có 02 hộ gia đình, 02 cá nhân./.)']);
  });

  it('names people first, in its title and its counts too, when asked or when the ward does so', async () => {
    const expected = ['I CÁ NHÂN', '1 Nguyễn Hoài Yến', '2 Lê Thị Ánh', 'II HỘ GIA ĐÌNH', ...numbered(HOMES)];
    expect(await lines(list('?sections=individual-first'))).toEqual(expected);
    await setOrder('individual-first');
    expect(await lines(list())).toEqual(expected);
    const all = (await rows(list())).flat().map(String);
    expect(all[1]?.startsWith('Cá nhân, hộ gia đình được tặng')).toBe(true);
    expect(all.at(-1)).toBe('(Danh sách này có 02 cá nhân, 02 hộ gia đình./.)');
    const other = await lines(list('?sections=collective-first'));
    expect(other[0]).toBe('I HỘ GIA ĐÌNH');
    await setOrder('collective-first');
  });

  it('numbers through, sorts by name, leaves the counts out', async () => {
    const asked = await lines(list('?numbering=continuous&order=name&countsLine=false'));
    expect(asked).toEqual([
      ...['I HỘ GIA ĐÌNH', ...numbered(HOMES)],
      ...['II CÁ NHÂN', '3 Lê Thị Ánh', '4 Nguyễn Hoài Yến'],
    ]);
    expect((await rows(list('?countsLine=false'))).at(-1)).toEqual(['./.']);
  });

  it('sorts by the protocol order of units', async () => {
    await office.test.sql(
      `with other as (insert into participants (ward_id, kind, name, identity_key, search_key, sort_given, sort_rest)
         values ($1, 'collective', 'Công an phường', 'công an phường', 'cong an phuong', 'công an phường', '') returning id),
       placed as (insert into collectives (id, ward_id, protocol_order) select id, $1, -1 from other returning id)
       update decision_lines set unit_id = placed.id, unit_name = 'Công an phường' from placed
        where decision_id = $2 and name = 'Lê Thị Ánh'`,
      [office.test.wardA, decision.id],
    );
    expect((await lines(list('?order=unit'))).slice(-2)).toEqual(['1 Lê Thị Ánh', '2 Nguyễn Hoài Yến']);
    expect((await lines(list('?order=decision'))).slice(-2)).toEqual(['1 Nguyễn Hoài Yến', '2 Lê Thị Ánh']);
  });

  it('is proposed in the same ways', async () => {
    const proposals = `campaigns/${campaignId}/proposals`;
    const people = ['1 Lê Thị Ánh', '2 Nguyễn Hoài Yến'];
    expect(await lines(proposals, 2)).toEqual([
      'I HỘ GIA ĐÌNH',
      '1 Gia đình ông 1',
      '2 Gia đình ông 2',
      'II CÁ NHÂN',
      ...people,
    ]);
    expect(await lines(`${proposals}?sections=individual-first&numbering=continuous&order=name`, 2)).toEqual([
      ...['I CÁ NHÂN', ...people],
      ...['II HỘ GIA ĐÌNH', '3 Gia đình ông 1', '4 Gia đình ông 2'],
    ]);
    const closing = '(Danh sách này có 02 hộ gia đình, 02 cá nhân./.)';
    expect((await rows(proposals)).flat()).not.toContain(closing);
    expect((await rows(`${proposals}?countsLine=true`)).flat()).toContain(closing);
  });

  it('pays in the same ways, once issued', async () => {
    await office.test.sql(
      `update decisions set status = 'issued', number = 901, issued_at = now() where id = $1`,
      [decision.id],
    );
    const receipts = `campaigns/${campaignId}/money-receipts`;
    const asked = await lines(`${receipts}?sections=individual-first&numbering=continuous&order=name`);
    expect(asked).toEqual([
      ...['I CÁ NHÂN', '1 Lê Thị Ánh', '2 Nguyễn Hoài Yến'],
      ...['II HỘ GIA ĐÌNH', '3 Gia đình ông 1', '4 Gia đình ông 2'],
    ]);
    const { workbook } = await office.download(
      `campaigns/${campaignId}/year-end?money=false&countsLine=true&sections=individual-first`,
    );
    const all = texts(workbook.worksheets[0]);
    expect(all).not.toContain(710_000);
    expect(all.at(-1)).toBe('(Danh sách này có 02 cá nhân, 02 hộ gia đình./.)');
  });

  it.each(['money=1', 'numbering=1', 'order=random', 'sections=all', 'color=red'])(
    'refuses «%s»',
    async (query) => {
      const { status, body } = await office.staff.get<{ code: string }>(`/api/exports/${list(`?${query}`)}`);
      expect([status, body.code]).toEqual([400, 'invalid-input']);
    },
  );
});

describe('scores on paper', () => {
  let fixture: ScoringFixture;

  beforeAll(async () => {
    fixture = await startScoring(office.test, office.staff);
    const [first, second, third] = fixture.units as [string, string, string];
    for (const member of fixture.members) {
      await submitFull(fixture, member, first, { 'A.2': { kind: 'points', points: '20' } });
      await submitFull(fixture, member, second);
      await submitFull(fixture, member, third, { 'A.2': { kind: 'points', points: '10' } });
    }
    await office.test.sql(
      `update collectives set block = case when id = $1 then 'Khối A' else 'Khối B' end, protocol_order = case when id = $1 then 1 else 2 end
        where id = any($2)`,
      [first, fixture.units],
    );
  });

  const summary = (query = ''): string => `criteria-sets/${fixture.set.id}/score-summary${query}`;

  it('stand block by block, or by place over all with the block beside them', async () => {
    const found = async (query: string): Promise<unknown[][]> =>
      (await rows(summary(query))).filter(([first]) => typeof first === 'number');
    const byBlock = await found('');
    expect(byBlock.map((row) => [row[0], row.at(-2), row.at(-1)])).toEqual([
      [1, 1, 2],
      [1, 1, 1],
      [2, 2, 3],
    ]);
    const byRank = await found('?order=rank');
    expect(byRank.map((row) => [row[0], row[2], row.at(-1)])).toEqual([
      [1, 'Khối B', 1],
      [2, 'Khối A', 2],
      [3, 'Khối B', 3],
    ]);
    const names = (await found('?order=name')).map((row) => String(row[1]));
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    expect((await found('?numbering=continuous')).map((row) => row[0])).toEqual([1, 2, 3]);
    expect([byBlock[0]?.length, (await found('?members=false'))[0]?.length]).toEqual([10, 8]);
    expect((await rows(summary('?members=false'))).flat().join(' ')).not.toContain('TV1');
  });

  it('are numbered through and left unsigned in a table of one unit', async () => {
    const table = `criteria-sets/${fixture.set.id}/participants/${fixture.units[0]}/scoring-table`;
    const numbers = async (query: string): Promise<unknown[]> =>
      (await rows(`${table}${query}`)).map(([first]) => first).filter((first) => typeof first === 'number');
    expect(await numbers('')).toEqual([1, 2, 1, 2, 1, 2, 3]);
    expect(await numbers('?numbering=continuous')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect((await rows(table)).flat()).toContain('TỔ THẨM ĐỊNH');
    expect((await rows(`${table}?signatures=false`)).flat()).not.toContain('TỔ THẨM ĐỊNH');
  });

  it('carry the name of the council and of its chair once the ward gave them', async () => {
    await office.test.sql(
      `update ward_settings set council_name = 'Hội đồng Thi đua - Khen thưởng', council_chair_name = 'Lê Văn Chủ' where ward_id = $1`,
      [office.test.wardA],
    );
    const all = (await rows(summary())).flat();
    expect(all.slice(0, 5)).toEqual([
      'UBND PHƯỜNG TÂN LẬP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'HỘI ĐỒNG',
      'Độc lập - Tự do - Hạnh phúc',
      'THI ĐUA - KHEN THƯỞNG',
    ]);
    expect(all.slice(-2)).toEqual(['', 'Lê Văn Chủ']);
  });
});

describe('the blank table of criteria', () => {
  let fixture: ScoringFixture;

  beforeEach(async () => {
    fixture = await startScoring(office.test, office.staff);
  });

  it('holds every line with what it takes in words, and room to write marks', async () => {
    const all = await rows(`criteria-sets/${fixture.set.id}/criteria-table`);
    const heading = all.findIndex(([first]) => first === 'TT');
    expect(all[heading]).toEqual([
      ...['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Điểm\nchuẩn', 'Điểm\ntự chấm', 'Điểm\nthẩm định'],
      'Ghi chú\n(minh chứng)',
    ]);
    const room = [null, null, null];
    expect(all.slice(heading + 1, heading + 18)).toEqual([
      ['I', 'Nhiệm vụ', 60, ...room],
      [
        ...[1, 'A.1. Hoàn thành chỉ tiêu'],
        ...['Chấm theo tỷ lệ thực hiện so với chỉ tiêu: ghi số thực hiện/chỉ tiêu.', 30, ...room],
      ],
      [2, 'A.2. Chất lượng', 'Xem báo cáo quý\nChấm theo bước 0,25 điểm.', 30, ...room],
      ['Cộng tiêu chí I', 60, ...room],
      ['II', 'Phong trào', 40, ...room],
      [1, 'B.1. Đăng ký', 'Chỉ chấm một trong các mức: 10; 5; 0.', 10, ...room],
      [
        ...[2, 'B.2. An ninh'],
        ...['Chấm theo bước 0,25 điểm.\nĐược ghi «KAD» khi không áp dụng.', 30, ...room],
      ],
      ['Cộng tiêu chí II', 40, ...room],
      ['III', 'Thưởng, trừ', null, ...room],
      [1, 'T.1. Bằng khen', 'Điểm thưởng, bước 1 điểm.', 8, ...room],
      [2, 'T.2. Báo cáo chậm', 'Điểm trừ, bước 0,5 điểm.', -3, ...room],
      [3, 'T.3. Có vi phạm', 'Loại trừ: ghi «Có» hoặc «Không».', null, ...room],
      ['Điểm thưởng', 5, ...room],
      ['Điểm trừ', null, ...room],
      ['Tổng điểm', 100, ...room],
      ['Xếp loại', null, ...room],
      [],
    ]);
    expect(all.flat()).toEqual(
      expect.arrayContaining([
        'BẢNG TIÊU CHÍ CHẤM ĐIỂM TẬP THỂ',
        `Tên đơn vị: ${'.'.repeat(60)}`,
        'Xếp loại: Tốt: từ 80 điểm; Khá: từ 50 điểm; Chưa đạt: từ 0 điểm.',
        'Tổng điểm thưởng không quá 5 điểm.',
        'TỔ THẨM ĐỊNH',
      ]),
    );
  });

  it('numbers through and goes unsigned when asked, and is on record as every list', async () => {
    const path = `criteria-sets/${fixture.set.id}/criteria-table?numbering=continuous&signatures=false`;
    const all = await rows(path);
    expect(all.map(([first]) => first).filter((first) => typeof first === 'number')).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(all.flat()).not.toContain('TỔ THẨM ĐỊNH');
    const entries = await office.test.sql(
      `select subject_label, after from audit_entries where action = 'export.criteria-table' and subject_id = $1`,
      [fixture.set.id],
    );
    expect(entries).toEqual([
      {
        subject_label: `BangTieuChi_${fixture.set.code}_2025.xlsx`,
        after: { numbering: 'continuous', signatures: false },
      },
    ]);
  });
});

function numbered(names: readonly string[]): string[] {
  return names.map((name, index) => `${index + 1} ${name}`);
}
