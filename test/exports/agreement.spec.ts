import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type ExcelJS from 'exceljs';
import type { AgreementDto } from '../../src/exports/agreement/agreement.dto.js';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import type { Answer, ApiClient } from '../support/test-app.js';
import { PapersOffice } from './papers-office.js';

type Reply = Answer<AgreementDto & { code: string; title: string; changedBy: string }>;

let office: PapersOffice;
let decision: DecisionDetailDto;

beforeAll(async () => {
  office = await PapersOffice.open();
  ({ decision } = await office.decided());
});

afterAll(() => office.test.close());

const path = (id = decision.id): string => `/api/decisions/${id}/agreement`;
const read = (client: ApiClient = office.staff, id = decision.id): Promise<Reply> => client.get(path(id));
const bring = (kind: string, file: Buffer, name: string, client = office.staff): Promise<Reply> =>
  client.upload(`${path()}/papers/${kind}`, file, name);
const withdraw = (kind: string): Promise<Reply> => office.staff.delete(`${path()}/papers/${kind}`);
const told = ({ body }: Reply, kind: string): string[] =>
  body.papers.find((paper) => paper.kind === kind)?.differences.map(({ text }) => text) ?? ['?'];

/** A Word file of these paragraphs, and of one table where rows are given. */
async function word(lines: readonly string[], rows: readonly (readonly string[])[] = []): Promise<Buffer> {
  const table = rows.map(
    (cells) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  );
  const children = [
    ...lines.map((text) => new Paragraph(text)),
    ...(table.length > 0 ? [new Table({ rows: table })] : []),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The program's list with some cells written over. */
async function edited(edit: (cell: ExcelJS.Cell) => void, money = false): Promise<Buffer> {
  const { workbook } = await office.download(
    `decisions/${decision.id}/attached-list${money ? '?money=true' : ''}`,
  );
  workbook.worksheets[0]?.eachRow((row) => row.eachCell(edit));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('the papers of a decision', () => {
  it('agree as the program makes them, and are marked ready for this version only', async () => {
    const { body } = await read();
    expect(
      body.papers.map(({ kind, state, names, differences }) => [kind, state, names, differences]),
    ).toEqual([
      ['minutes', 'none', null, []],
      ['submission', 'agrees', null, []],
      ['decision', 'agrees', null, []],
      ['attached-list', 'agrees', 2, []],
      ['money-list', 'agrees', 2, []],
      ['certificates', 'none', null, []],
    ]);
    expect(body).toMatchObject({
      agrees: true,
      ready: null,
      policy: { canUpload: true, canMarkReady: true },
    });
    const marked: Reply = await office.staff.post(`${path()}/ready`, { version: decision.version });
    expect(marked.body.ready).toMatchObject({ markedByName: 'Nguyễn Thị Cán Bộ', isStale: false });
    const other: Reply = await office.staff.post(`${path()}/ready`, { version: decision.version + 1 });
    expect([other.status, other.body.code]).toEqual([409, 'stale-version']);
    await office.staff.post(`/api/decisions/${decision.id}/lines/sort`, { version: decision.version });
    expect((await read()).body.ready).toMatchObject({ isStale: true });
  });

  it('once issued have their numbers in the golden book too', async () => {
    const issued = (await office.decided({ issue: true })).decision;
    const numbers = (await read(office.official, issued.id)).body.papers.at(-1);
    expect(numbers).toMatchObject({ kind: 'certificates', state: 'agrees', names: 2, differences: [] });
  });

  it('are for whoever takes papers out; brought back by staff alone', async () => {
    const { body } = await read(office.official);
    expect(body.policy).toEqual({ canUpload: false, canMarkReady: false });
    const file = await word(['Tờ trình']);
    expect((await bring('submission', file, 'a.docx', office.official)).status).toBe(403);
    const elsewhere = await office.test.account(['ward-staff'], { ward: 'B' });
    expect((await read(elsewhere)).status).toBe(404);
    expect((await bring('submission', file, 'a.docx', elsewhere)).status).toBe(404);
  });
});

describe('a paper brought back from Word', () => {
  it('is held against the decision by its counts and its sum', async () => {
    const wrong = await bring(
      'submission',
      await word([
        'Danh hiệu “Lao động tiên tiến”: 03 cá nhân;',
        'Danh hiệu “Lao động tiên tiến”: 710.000 đồng/cá nhân (09 cá nhân);',
        'Danh hiệu “Tập thể Lao động tiên tiến”: 01 tập thể.',
      ]),
      'Tờ trình.docx',
    );
    expect(told(wrong, 'submission')).toEqual([
      '“Lao động tiên tiến”: ghi 03 cá nhân, danh sách có 02 cá nhân.',
      'Ghi 01 tập thể được tặng “Tập thể lao động tiên tiến”; danh sách không có.',
    ]);
    const silent = await bring('decision', await word(['Tổng số tiền: 1.000 đồng']), 'qd.docx');
    expect(told(silent, 'decision')).toEqual([
      'Không nêu số cá nhân được tặng “Lao động tiên tiến”; danh sách có 02 cá nhân.',
      'Tổng số tiền ghi 1.000 đồng, danh sách cộng lại 1.420.000 đồng.',
    ]);
    const ready: Reply = await office.staff.post(`${path()}/ready`, { version: silent.body.version });
    expect([ready.status, ready.body.code, ready.body.title]).toEqual([
      409,
      'papers-differ',
      'Chưa đánh dấu sẵn sàng ký được vì còn khác nhau: Tờ trình, Quyết định.',
    ]);
    expect(silent.body.policy.canMarkReady).toBe(false);
    const again = await bring('submission', await word(['“Lao động tiên tiến”: 02 cá nhân.']), 'tt.docx');
    expect(again.body.papers[1]).toMatchObject({
      state: 'agrees',
      upload: { version: 2, fileName: 'tt.docx', uploadedByName: 'Nguyễn Thị Cán Bộ' },
    });
    const kept = await office.staff.download(`${path()}/papers/submission/file`);
    expect([kept.status, Buffer.from(kept.bytes).subarray(0, 2).toString()]).toEqual([200, 'PK']);
    await withdraw('submission');
    expect((await withdraw('decision')).body).toMatchObject({ agrees: true });
    const none = await withdraw('decision');
    expect([none.status, none.body.code]).toEqual([409, 'nothing-uploaded']);
  });

  it('is read name by name from a table, leaving out who did not pass', async () => {
    const file = await word(
      ['BIÊN BẢN'],
      [
        ['TT', 'Họ và tên', 'Danh hiệu, hình thức', 'Kết quả'],
        ['1', 'Nguyễn Hoài Yên', 'Lao động tiên tiến', 'Đạt'],
        ['2', 'Lê Thị Ánh', 'Chiến sĩ thi đua cơ sở', 'Đạt'],
        ['3', 'Trần Văn Đạt', 'Lao động tiên tiến', 'Không đạt'],
        ['4', 'Phan Quốc Việt', 'Lao động tiên tiến', 'Đạt'],
      ],
    );
    expect(told(await bring('minutes', file, 'bb.docx'), 'minutes')).toEqual([
      'Thừa Phan Quốc Việt (Lao động tiên tiến): quyết định không có.',
      'Lê Thị Ánh: ghi “Chiến sĩ thi đua cơ sở”, quyết định ghi “Lao động tiên tiến”.',
      'Ghi “Nguyễn Hoài Yên”, quyết định ghi “Nguyễn Hoài Yến”.',
    ]);
    const empty = await bring('minutes', await word(['Không có bảng']), 'bb.docx');
    expect(told(empty, 'minutes')).toEqual([
      'Không đọc thấy danh sách tên nào (bảng có cột TT và cột họ tên).',
    ]);
    await withdraw('minutes');
  });
});

describe('a list brought back from Excel', () => {
  it('tells a missing name, a changed letter, another order, another amount', async () => {
    const names = (await read()).body.papers.length;
    expect(names).toBe(6);
    const gone = await bring(
      'attached-list',
      await edited((cell) => cell.value === 'Lê Thị Ánh' && (cell.value = 'Vũ Minh Khôi')),
      'ds.xlsx',
    );
    expect(told(gone, 'attached-list')).toEqual([
      'Thiếu Lê Thị Ánh (Lao động tiên tiến).',
      'Thừa Vũ Minh Khôi (Lao động tiên tiến): quyết định không có.',
    ]);
    const turned = await bring(
      'attached-list',
      await edited((cell) => {
        if (cell.value === 'Lê Thị Ánh') cell.value = 'Nguyễn Hoài Yến';
        else if (cell.value === 'Nguyễn Hoài Yến') cell.value = 'Lê Thị Ánh';
      }),
      'ds.xlsx',
    );
    expect(told(turned, 'attached-list')).toEqual([
      'Thứ tự khác từ dòng 1: ghi “Nguyễn Hoài Yến”, danh sách kèm theo ghi “Lê Thị Ánh”.',
    ]);
    await withdraw('attached-list');
    const paid = await bring(
      'money-list',
      await edited((cell) => cell.value === 710_000 && (cell.value = 700_000), true),
      'tien.xlsx',
    );
    expect(told(paid, 'money-list')).toEqual([
      'Lê Thị Ánh: ghi 700.000 đồng, quyết định ghi 710.000 đồng.',
      'Nguyễn Hoài Yến: ghi 700.000 đồng, quyết định ghi 710.000 đồng.',
    ]);
    expect((await withdraw('money-list')).body.agrees).toBe(true);
  });
});

it('refuses what is no paper, and keeps nothing of it', async () => {
  const zip = Buffer.from('504b0304', 'hex');
  const refused = [
    await bring('submission', Buffer.from('MZ'), 'virus.exe'),
    await bring('submission', await edited(() => undefined), 'ds.xlsx'),
    await bring('submission', Buffer.from('không phải Word'), 'a.docx'),
    await bring('minutes', zip, 'a.docx'),
    await bring('attached-list', zip, 'a.xlsx'),
  ];
  expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
    [422, 'paper-wrong-type'],
    [422, 'paper-wrong-type'],
    [422, 'template-not-docx'],
    [422, 'template-damaged'],
    [422, 'workbook-damaged'],
  ]);
  const [row] = await office.test.sql<{ count: number }>(
    `select count(*)::int as count from agreement_papers where withdrawn_at is null`,
  );
  expect(row?.count).toBe(0);
});
