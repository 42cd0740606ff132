import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PapersOffice, texts } from './papers-office.js';

let office: PapersOffice;

beforeAll(async () => {
  office = await PapersOffice.open();
});

afterAll(() => office.test.close());

describe('the other lists', () => {
  it('propose whoever qualifies and nobody else', async () => {
    const { campaignId } = await office.decided();
    const { workbook } = await office.download(`campaigns/${campaignId}/proposals`);
    const all = texts(workbook.worksheets[0]).map(String);
    expect(all).toEqual(
      expect.arrayContaining([
        'ỦY BAN NHÂN DÂN',
        'PHƯỜNG TÂN LẬP',
        'Nguyễn Hoài Yến',
        'Lê Thị Ánh',
        'Lao động tiên tiến',
      ]),
    );
    expect(all).not.toContain('Trần Văn Đạt');
    expect(all).toContain('NGƯỜI LẬP BẢNG');
  });

  it('hand out exactly the money of the decisions, with a column to sign in', async () => {
    const { campaignId, decision } = await office.decided({ issue: true });
    const { workbook } = await office.download(`campaigns/${campaignId}/money-receipts`);
    const all = texts(workbook.worksheets[0]);
    expect(
      all.filter((value) => typeof value === 'number' && value === decision.totalDong).length,
    ).toBeGreaterThanOrEqual(1);
    expect(all).toEqual(
      expect.arrayContaining([
        'Ký nhận',
        'Nguyễn Văn Bình',
        `${String(decision.number).padStart(2, '0')}/QĐ-UBND`,
      ]),
    );
  });

  it('count the awards of each unit as the year-end workbook does', async () => {
    const { campaignId } = await office.decided({ issue: true });
    const own = await office.download(`campaigns/${campaignId}/award-summary`);
    const year = await office.download(`campaigns/${campaignId}/year-end`);
    expect(own.workbook.worksheets.map(({ name }) => name)).toEqual(['Tổng hợp theo đơn vị']);
    const counted = texts(own.workbook.worksheets[0]);
    expect(counted).toEqual(texts(year.workbook.worksheets[1]));
    expect(counted).toEqual(
      expect.arrayContaining(['TỔNG HỢP KHEN THƯỞNG THEO ĐƠN VỊ', 'Tổng số', 'Tổng cộng', 'CHỦ TỊCH']),
    );
  });

  it('leave drafts out of the money and of the year, down to refusing an empty paper', async () => {
    const { campaignId } = await office.decided();
    for (const path of ['money-receipts', 'award-summary', 'year-end']) {
      const { status, body } = await office.staff.get<{ code: string }>(
        `/api/exports/campaigns/${campaignId}/${path}`,
      );
      expect([path, status, body.code]).toEqual([path, 409, 'empty-list']);
    }
  });

  it('are dated in the year of the newest decision and carry its signer where the chair signs', async () => {
    const { campaignId } = await office.decided({ issue: true });
    const blank = /^Tân Lập, ngày\s+tháng\s+năm 2026$/;
    const receipts = texts(
      (await office.download(`campaigns/${campaignId}/money-receipts`)).workbook.worksheets[0],
    );
    expect(receipts.filter((value) => blank.test(String(value)))).toHaveLength(1);
    expect(receipts.slice(-4)).toEqual(['NGƯỜI LẬP BẢNG', 'CHỦ TỊCH', '', 'Nguyễn Văn Bình']);
    const proposals = texts(
      (await office.download(`campaigns/${campaignId}/proposals`)).workbook.worksheets[0],
    );
    expect(proposals.filter((value) => blank.test(String(value)))).toHaveLength(1);
    expect(proposals.slice(-6)).toEqual(['NGƯỜI LẬP BẢNG', 'TM. HỘI ĐỒNG', '', 'CHỦ TỊCH', '', '']);
    expect(proposals).not.toContain('Nguyễn Văn Bình');
    const { workbook } = await office.download(`campaigns/${campaignId}/year-end`);
    const [, summary, money] = workbook.worksheets;
    for (const sheet of [summary, money])
      expect(texts(sheet).slice(-4)).toEqual(['NGƯỜI LẬP BẢNG', 'CHỦ TỊCH', '', 'Nguyễn Văn Bình']);
  });

  it('are dated in the running year while nothing is issued', async () => {
    const { campaignId } = await office.decided();
    const { workbook } = await office.download(`campaigns/${campaignId}/proposals`);
    const [now] = await office.test.sql<{ year: string }>(
      `select extract(year from now() at time zone 'Asia/Ho_Chi_Minh')::text as year`,
    );
    const dates = texts(workbook.worksheets[0]).filter((value) => /^Tân Lập, ngày/.test(String(value)));
    expect(dates.map((value) => String(value).slice(-4))).toEqual([now?.year]);
  });

  it('put the year into one workbook: lists, summary, money', async () => {
    const { campaignId, decision } = await office.decided({ issue: true });
    const { workbook } = await office.download(`campaigns/${campaignId}/year-end`);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      `QĐ ${String(decision.number).padStart(2, '0')} Lao động tiên tiến`,
      'Tổng hợp theo đơn vị',
      'Tiền thưởng',
    ]);
    expect(workbook.creator).toBe('Nguyễn Thị Cán Bộ');
  });
});

describe('the book of honours', () => {
  it('prints a year of the ledger in the order of its numbers, with who signed, the money and what was taken back', async () => {
    const { decision } = await office.decided({ issue: true });
    const [first] = decision.lines;
    await office.official.post(`/api/decisions/${decision.id}/revocations`, {
      lineIds: [first?.id],
      ground: 'false-declaration',
      explanation: 'Kết luận thanh tra số 12/KL-TTr',
      decidedOn: '2026-02-06',
      signerName: 'Nguyễn Văn Bình',
      confirmation: 'HỦY QUYẾT ĐỊNH',
      version: decision.version,
    });
    const unit = decision.lines[0]?.unitName ?? '';
    const { workbook, fileName } = await office.download(
      `honours?year=2025&q=${encodeURIComponent(unit.toLowerCase())}`,
    );
    expect(fileName).toBe('SoTheoDoiKhenThuong_2025.xlsx');
    const written = texts(workbook.worksheets[0]);
    const number = decision.numberText ?? '';
    expect(written.filter((value) => String(value).startsWith(`${number}\n`))).toEqual(
      decision.lines.map(() => `${number}\n15/01/2026`),
    );
    expect(written.filter((value) => value === 710_000)).toHaveLength(2);
    expect(written.filter((value) => String(value).startsWith('Đã hủy: QĐ số'))).toHaveLength(1);
    expect(written.filter((value) => value === 'NĂM 2025')).toHaveLength(1);
    const numbers = decision.lines
      .map(({ certificateNumber }) => Number(certificateNumber))
      .sort((a, b) => a - b)
      .map(String);
    expect(written.filter((value) => numbers.includes(String(value))).slice(0, 2)).toEqual(numbers);
    const [record] = await office.test.sql<{ action: string }>(
      `select action from audit_entries where action = 'export.honours-book' limit 1`,
    );
    expect(record?.action).toBe('export.honours-book');
  });

  it('is looked at before it is printed, says when it is empty, and is for those who take lists', async () => {
    const { body } = await office.staff.get<{ fileName: string; pageCount: number }>(
      '/api/exports/honours/preview?year=2025',
    );
    expect([body.fileName, body.pageCount > 0]).toEqual(['SoTheoDoiKhenThuong_2025.xlsx', true]);
    const empty = await office.staff.get<{ code: string }>('/api/exports/honours?year=1950');
    expect([empty.status, empty.body.code]).toEqual([409, 'empty-list']);
    const member = await office.test.account(['committee-member']);
    expect((await member.get('/api/exports/honours')).status).toBe(403);
    const { body: years } = await member.get<{ year: number; total: number }[]>('/api/honours/years');
    expect(years.map(({ year }) => year)).toEqual([2025]);
  });
});
