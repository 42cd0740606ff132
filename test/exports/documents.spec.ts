import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Packer } from 'docx';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import type { DocumentTemplateDto } from '../../src/exports/documents/documents.dto.js';
import { line, mark, paper } from '../../src/exports/documents/templates/blocks.js';
import { paragraphsOf } from '../support/word-parts.js';
import type { ApiClient } from '../support/test-app.js';
import { PapersOffice } from './papers-office.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const NOBODY = '00000000-0000-4000-8000-000000000000';

let office: PapersOffice;
let campaignId: string;
let decision: DecisionDetailDto;

beforeAll(async () => {
  office = await PapersOffice.open();
  ({ campaignId, decision } = await office.decided({ issue: true }));
});

afterAll(() => office.test.close());

async function lines(path: string, client = office.staff): Promise<string[]> {
  const { status, headers, bytes } = await client.download(path);
  expect([status, headers.get('content-type')]).toEqual([200, DOCX]);
  const all = await paragraphsOf(Buffer.from(bytes));
  return all.filter((text) => text.trim() !== '');
}

const paperOf = (kind: string): string => `/api/exports/decisions/${decision.id}/documents/${kind}`;

async function word(...texts: readonly string[]): Promise<Buffer> {
  return Packer.toBuffer(
    paper(texts.map((text) => (/^\{[#/][a-z_]+\}$/.test(text) ? mark(text.slice(1, -1)) : line(text)))),
  );
}

async function refusal(path: string, file: Buffer, client: ApiClient = office.staff): Promise<unknown> {
  const { status, body } = await client.upload<{ code: string; detail: string }>(path, file, 'mau.docx');
  return [status, body.code, body.detail];
}

/** What is cited on the day of the decision, 15 January 2026. */
const BASIS = [
  'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
  'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;',
  'Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng;',
  'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng;',
  'Theo đề nghị của Hội đồng Thi đua - Khen thưởng.',
];

describe('papers of a decision', () => {
  it('says who is commended, with what money, and is signed by the chair alone', async () => {
    const text = await lines(paperOf('decision'));
    expect(text).toEqual([
      'ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN LẬP',
      `Số: ${String(decision.number).padStart(2, '0')}/QĐ-UBND`,
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tân Lập, ngày 15 tháng 01 năm 2026',
      'QUYẾT ĐỊNH',
      'Về việc công nhận danh hiệu Lao động tiên tiến năm 2025',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP',
      ...BASIS,
      'QUYẾT ĐỊNH:',
      'Điều 1. Tặng danh hiệu “Lao động tiên tiến” cho 02 cá nhân, đã có thành tích xuất sắc trong phong trào thi đua năm 2025 (có Danh sách kèm theo).',
      'Điều 2. Tiền thưởng kèm theo, theo quy định hiện hành, gồm:',
      '- Danh hiệu “Lao động tiên tiến”: 710.000 đồng/cá nhân (02 cá nhân);',
      'Tổng số tiền: 1.420.000 đồng (Bằng chữ: Một triệu bốn trăm hai mươi nghìn đồng), chi từ Quỹ thi đua, khen thưởng của phường Tân Lập.',
      'Điều 3. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế, thủ trưởng các cơ quan, đơn vị có liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
      'Nơi nhận:',
      '- Như Điều 3;',
      '- Chủ tịch, các Phó Chủ tịch UBND;',
      '- Lưu: VT, TĐKT.',
      'CHỦ TỊCH',
      'Nguyễn Văn Bình',
    ]);
  });

  it('comes as PDF beside it, and each one taken is on record', async () => {
    const { status, headers, bytes } = await office.official.download(`${paperOf('decision')}?format=pdf`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(bytes).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const [record] = await office.test.sql(
      `select action, subject_type, after from audit_entries where ward_id = $1 order by at desc limit 1`,
      [office.test.wardA],
    );
    expect(record).toEqual({ action: 'export.decision', subject_type: 'decision', after: { format: 'pdf' } });
  });

  it('asks the chair in the council’s name', async () => {
    const text = await lines(paperOf('submission'));
    expect(text.filter((one) => /^Kính gửi|^- Danh hiệu|^Tổng số|^TM\./.test(one))).toEqual([
      'Kính gửi: Chủ tịch Ủy ban nhân dân phường Tân Lập.',
      '- Danh hiệu “Lao động tiên tiến”: 02 cá nhân;',
      'Tổng số: 02 cá nhân.',
      'TM. HỘI ĐỒNG',
    ]);
  });

  it('puts the names up in public, without a number of its own yet', async () => {
    const text = await lines(paperOf('public-notice'));
    expect(text.slice(text.indexOf('TT'), text.indexOf('TT') + 12)).toEqual([
      ...['TT', 'Tên tập thể / Họ và tên', 'Chức vụ, đơn vị', 'Danh hiệu, hình thức'],
      ...['1', 'Lê Thị Ánh', 'Trạm Y tế phường', 'Lao động tiên tiến'],
      ...['2', 'Nguyễn Hoài Yến', 'Trạm Y tế phường', 'Lao động tiên tiến'],
    ]);
  });

  it('is not there for who has no business with it', async () => {
    const member = await office.test.account(['committee-member']);
    expect((await member.download(paperOf('decision'))).status).toBe(403);
    expect((await office.staff.download(`/api/exports/decisions/${NOBODY}/documents/decision`)).status).toBe(
      404,
    );
    expect((await office.staff.download(paperOf('minutes'))).status).toBe(400);
  });
});

describe('papers of a campaign and of a subject', () => {
  it('counts what the issued decisions gave', async () => {
    const text = await lines(`/api/exports/campaigns/${campaignId}/documents/summary-report`);
    const at = text.indexOf('Trong đó trực tiếp');
    expect(text.slice(at + 1, at + 8)).toEqual(['1', 'Lao động tiên tiến', 'Cấp xã', '0', '0', '2', '2']);
    expect(text.find((one) => one.startsWith('Chủ tịch Ủy ban'))).toBe(
      'Chủ tịch Ủy ban nhân dân phường Tân Lập đã ban hành 01 quyết định, khen thưởng 02 cá nhân; tổng tiền thưởng 1.420.000 đồng (Một triệu bốn trăm hai mươi nghìn đồng). Cụ thể:',
    );
  });

  it('tells a person’s merits with room for what only the person knows', async () => {
    const [who] = await office.test.sql<{ id: string; name: string }>(
      `select participant_id as id, name from decision_lines where decision_id = $1 order by position limit 1`,
      [decision.id],
    );
    const text = await lines(
      `/api/exports/participants/${who?.id}/documents/merit-report?campaignId=${campaignId}`,
    );
    expect(text.filter((one) => /^1\. Họ|^Tân Lập|BÁO CÁO|^2025|^Quyết định|^Lao động/.test(one))).toEqual([
      'Tân Lập, ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0\u00a0năm 2026',
      'BÁO CÁO THÀNH TÍCH',
      `1. Họ và tên: ${who?.name}`,
      '2025',
      'Lao động tiên tiến',
      `Quyết định số ${String(decision.number).padStart(2, '0')}/QĐ-UBND ngày 15 tháng 01 năm 2026 của Chủ tịch UBND phường Tân Lập`,
      'NGƯỜI BÁO CÁO',
    ]);
  });
});

describe('templates', () => {
  it('are taken in as checked, used at once, and given up again', async () => {
    const mine = await word(
      '{trich_yeu}',
      '{#can_cu}',
      '{dong}',
      '{/can_cu}',
      '{noi_dung_tang}',
      'Ký: {nguoi_ky}',
    );
    const { status, body } = await office.staff.upload<DocumentTemplateDto>(
      '/api/document-templates/decision',
      mine,
      'Mẫu của phường.docx',
    );
    expect([status, body.version, body.fileName, body.uploadedBy]).toEqual([
      ...[201, 1, 'Mẫu của phường.docx', 'Nguyễn Thị Cán Bộ'],
    ]);
    expect(await lines(paperOf('decision'))).toEqual([
      'Về việc công nhận danh hiệu Lao động tiên tiến năm 2025',
      ...BASIS,
      'Tặng danh hiệu “Lao động tiên tiến” cho 02 cá nhân',
      'Ký: Nguyễn Văn Bình',
    ]);
    const out = await office.official.download('/api/document-templates/decision/file');
    expect(Buffer.from(out.bytes).equals(mine)).toBe(true);
    const back = await office.staff.delete<DocumentTemplateDto>('/api/document-templates/decision');
    expect([back.status, back.body.version]).toEqual([200, null]);
    expect((await lines(paperOf('decision'))).at(-1)).toBe('Nguyễn Văn Bình');
    const again = await office.staff.delete<{ code: string }>('/api/document-templates/decision');
    expect([again.status, again.body.code]).toEqual([409, 'already-standard']);
  });

  it('are refused with what is wrong, and only staff bring them', async () => {
    const path = '/api/document-templates/minutes';
    expect(await refusal(path, await word('{ten_chu_tri}{ten_thu_ky}'))).toEqual([
      422,
      'template-faults',
      'Mẫu chưa dùng được: Mẫu thiếu chỗ điền bắt buộc {ket_qua_xet}: Kết quả biểu quyết.',
    ]);
    expect(await refusal(path, Buffer.from('not a file'))).toEqual([
      422,
      'template-not-docx',
      'Tệp này không phải tệp Word .docx. Hãy mở bằng Word và lưu thành “Word Document (*.docx)”.',
    ]);
    expect((await refusal(path, await word('x'), office.official)) as unknown[]).toEqual([
      ...[403, 'forbidden'],
      expect.any(String),
    ]);
    const { body } = await office.official.get<DocumentTemplateDto[]>('/api/document-templates');
    expect(body.map(({ kind, version }) => [kind, version])).toEqual([
      ...[
        ['collective-report', null],
        ['individual-report', null],
        ['invitation', null],
        ['ballot-slip', null],
      ],
      ...[
        ['counting-sheet', null],
        ['minutes', null],
        ['submission', null],
        ['public-notice', null],
      ],
      ...[
        ['decision', null],
        ['summary-report', null],
      ],
    ]);
  });
});
