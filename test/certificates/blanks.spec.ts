import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BlanksDto, PrinterDto, StockPage } from '../../src/certificates/blanks/blanks.dto.js';
import type { CertificateCheckDto } from '../../src/certificates/printing/certificates.dto.js';
import { startTestApp, type Answer, type TestApp } from '../support/test-app.js';
import { CertificateOffice, type BatchReply, type BlankReply } from './office.js';

let test: TestApp;
let office: CertificateOffice;

beforeAll(async () => {
  test = await startTestApp({ PUBLIC_URL: 'http://thidua.example.vn' });
  office = await CertificateOffice.open(test);
});

afterAll(() => test.close());

const refusalOf = ({ status, body }: { status: number; body: object }): unknown[] => [
  status,
  (body as { code?: string }).code,
];
const check = (code: string): Promise<Answer<CertificateCheckDto & { code: string; title: string }>> =>
  test.anonymous.get(`/api/certificate-check?code=${encodeURIComponent(code)}`);

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('a blank', () => {
  it('begins with every field where it usually stands, in proportion to its size', async () => {
    const { body } = await office.staff.post<BlankReply['body']>('/api/certificate-blanks', {
      ...{ name: 'Bằng khen', widthMm: 420, heightMm: 297 },
    });
    const places = body.layouts.individual.map(({ kind, xMm, baselineMm, sizePt, isShown }) => [
      ...[kind, xMm, baselineMm, sizePt, isShown],
    ]);
    expect(places).toEqual([
      ['issuer', 210, 87.7, 22.5, false],
      ['form-of-address', 210, 131.5, 22.5, true],
      ['recipient', 210, 148.5, 34, true],
      ['post', 210, 165.5, 22.5, true],
      ['award', 210, 175.4, 22.5, false],
      ['achievement', 210, 183.9, 22.5, true],
      ['place-date', 304, 219.2, 20, true],
      ['signer-post', 304, 230.5, 20, true],
      ['signer-name', 304, 275.8, 20, true],
      ['decision', 42.4, 261.6, 15.5, true],
      ['qr', 42.4, 247.5, 22.5, true],
    ]);
    expect(body.policy).toEqual({ canChange: true, canRetire: true, canRestore: false });
    const taken = await office.staff.post<BlankReply['body']>('/api/certificate-blanks', {
      ...{ name: 'Bằng khen', widthMm: 297, heightMm: 210 },
    });
    expect([...refusalOf(taken), taken.body.title]).toEqual([
      ...[409, 'name-taken', 'Đã có mẫu phôi mang tên này.'],
    ]);
  });

  it('is changed by whoever saw it last, and refuses fields off the sheet, twice, missing or growing', async () => {
    const blank = await office.blank();
    const stale = await office.change(blank, { version: blank.version - 1, name: 'Phôi khác' });
    expect([...refusalOf(stale), stale.body.changedBy]).toEqual([409, 'stale-version', 'Trần Thị Lan']);
    const [issuer, ...others] = blank.layouts.collective;
    if (!issuer) throw new Error('A layout begins with the issuer.');
    const faultsOf = async (collective: object[]): Promise<unknown[]> => {
      const { status, body } = await office.change(blank, { layouts: { ...blank.layouts, collective } });
      return [status, ...body.errors.map(({ code, message }) => `${code}: ${message}`)];
    };
    expect(await faultsOf([{ ...issuer, isShown: true, xMm: 110 }, ...others])).toEqual([
      ...[400, 'off-sheet: Tập thể: mục «Người có thẩm quyền tặng» ra ngoài mép phôi.'],
    ]);
    expect(await faultsOf(others)).toEqual([
      ...[400, 'field-missing: Tập thể: thiếu mục «Người có thẩm quyền tặng».'],
    ]);
    expect(await faultsOf([{ ...issuer, kind: 'qr' }, ...others])).toEqual([
      400,
      'field-missing: Tập thể: thiếu mục «Người có thẩm quyền tặng».',
      'field-twice: Tập thể: mục «Mã QR» có hai lần.',
    ]);
    expect(await faultsOf([{ ...issuer, floorPt: 20 }, ...others])).toEqual([
      ...[400, 'floor-above-size: Tập thể: cỡ chữ nhỏ nhất của «Người có thẩm quyền tặng» lớn hơn cỡ chữ.'],
    ]);
    expect(
      (
        await office.change(blank, {
          layouts: { ...blank.layouts, collective: [issuer, ...others.reverse()] },
        })
      ).body.layouts.collective,
    ).toEqual(blank.layouts.collective);
  });

  it('has a picture behind its fields, which no sheet shows', async () => {
    const blank = await office.blank();
    const path = `/api/certificate-blanks/${blank.id}/scan`;
    const wrong = await office.staff.upload(path, Buffer.from('<svg/>'), 'phoi.png');
    expect(refusalOf(wrong)).toEqual([422, 'scan-type']);
    expect((await office.staff.upload(path, PNG, 'phoi.png')).body['hasScan']).toBe(true);
    const { headers, bytes } = await office.staff.download(path);
    expect([headers.get('content-type'), Buffer.from(bytes).equals(PNG)]).toEqual(['image/png', true]);
    const { bytes: sample } = await office.staff.download(`/api/certificate-blanks/${blank.id}/sample`);
    expect(Buffer.from(sample).includes('/Subtype /Image')).toBe(false);
    expect((await office.staff.delete(path)).body['hasScan']).toBe(false);
    expect(refusalOf(await office.staff.get(path))).toEqual([404, 'not-found']);
  });

  it('that is used no more prints nothing, and comes back when it is wanted', async () => {
    const blank = await office.blank();
    const path = `/api/certificate-blanks/${blank.id}`;
    const { body } = await office.staff.post<BlankReply['body']>(`${path}/retire`, {
      version: blank.version,
    });
    expect(body.policy).toEqual({ canChange: false, canRetire: false, canRestore: true });
    expect(refusalOf(await office.change(body, {}))).toEqual([409, 'blank-retired']);
    expect(refusalOf(await office.staff.get(`${path}/test-page`))).toEqual([409, 'blank-retired']);
    await office.staff.post(`${path}/restore`, { version: body.version });
    const { texts } = await office.texts(`${path}/test-page`);
    expect(texts.slice(0, 3).map(({ text, leftMm }) => [text, Math.round(leftMm - Number(text))])).toEqual([
      ...[
        ['10', 0],
        ['10', 0],
        ['20', 0],
      ],
    ]);
    const { body: list } = await office.official.get<BlanksDto>('/api/certificate-blanks');
    expect([list.canManage, list.items.every(({ policy }) => !policy.canChange)]).toEqual([false, true]);
  });

  it('keeps its stock in a book that is only added to', async () => {
    const blank = await office.blank();
    const path = `/api/certificate-blanks/${blank.id}/stock`;
    const enter = (kind: string, quantity: number, note = ''): Promise<BatchReply> =>
      office.staff.post(path, { kind, quantity, note });
    await enter('received', 100, 'Nhận của nhà in');
    await enter('spoiled', 3, 'Ẩm mốc');
    expect(refusalOf(await enter('received', 0))).toEqual([400, 'wrong-quantity']);
    expect((await enter('counted', 97)).body.title).toBe('Sổ kho đã ghi còn 97 tờ, không có gì phải sửa.');
    await enter('counted', 95, 'Kiểm kê cuối năm');
    const { body } = await office.staff.get<StockPage>(path);
    expect(
      body.items.map(({ kind, quantity, balance, byName }) => [kind, quantity, balance, byName]),
    ).toEqual([
      ['counted', -2, 95, 'Trần Thị Lan'],
      ['spoiled', -3, 97, 'Trần Thị Lan'],
      ['received', 100, 100, 'Trần Thị Lan'],
    ]);
    expect([body.total, body.balance]).toEqual([3, 95]);
  });
});

it('printers are added, put right and taken away; two at once are told of each other', async () => {
  const add = (name: string): Promise<Answer<PrinterDto & { code: string }>> =>
    office.staff.post('/api/certificate-printers', { name, dxMm: 0, dyMm: 0 });
  const { body: printer } = await add('HP LaserJet');
  expect((await add('HP LaserJet')).body.code).toBe('name-taken');
  const path = `/api/certificate-printers/${printer.id}`;
  const put = { name: 'HP LaserJet', dxMm: -1.5, dyMm: 0.5, version: 1 };
  expect((await office.staff.put(path, put)).body).toEqual({
    ...put,
    id: printer.id,
    version: 2,
    canChange: true,
  });
  expect((await office.staff.put(path, put)).body['code']).toBe('stale-version');
  expect((await office.staff.put(path, { ...put, dxMm: 31, version: 2 })).status).toBe(400);
  expect((await office.staff.delete(`${path}?version=2`)).status).toBe(204);
  expect((await office.staff.get('/api/certificate-printers')).body).toEqual([]);
});

it('another ward sees none of it', async () => {
  const stranger = await test.account(['ward-staff'], { ward: 'B' });
  const sheet = await office.issued({ name: 'Tô Thị Ba' });
  const blank = await office.blank();
  const paths = [
    `/api/decisions/${sheet.decision.id}/certificates`,
    ...['', '/scan', '/stock', '/sample', '/test-page'].map(
      (end) => `/api/certificate-blanks/${blank.id}${end}`,
    ),
  ];
  const answers = await Promise.all(paths.map((path) => stranger.get(path)));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
  expect((await stranger.get<BlanksDto>('/api/certificate-blanks')).body.items).toEqual([]);
});

describe('the public check', () => {
  it('confirms a printed certificate to everybody, a revoked one only as revoked, and prepared ones not at all', async () => {
    const sheet = await office.issued({ name: 'Vũ Thị Xuân' });
    await office.proof(sheet);
    const [line] = sheet.lines;
    await office.staff.put(`/api/decisions/${sheet.decision.id}/certificates/achievement`, {
      ...{ achievement: 'Đã cứu người', lines: [{ lineId: line?.lineId, version: 0 }] },
    });
    const [made] = await test.sql<{ code: string }>(
      `select check_code as code from certificates where decision_line_id = $1`,
      [line?.lineId],
    );
    const code = made?.code ?? '';
    const unknown = await check(code);
    expect([unknown.status, unknown.body.code, unknown.body.title]).toEqual([
      ...[404, 'unknown-code'],
      'Không có bằng, giấy khen nào mang mã này. Hãy kiểm tra lại mã in dưới ô QR.',
    ]);
    const { texts } = await office.file(await office.print(sheet, await office.blank()));
    expect(texts.filter(({ text }) => text === code)).toHaveLength(1);
    const typed = `${code.slice(0, 5)}-${code.slice(5)}`
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    expect((await check(typed)).body).toEqual({
      state: 'valid',
      certificateNumber: String(line?.certificateNumber).padStart(2, '0'),
      name: 'Vũ Thị Xuân',
      awardName: 'Giấy khen',
      decisionNumber: sheet.decision.numberText,
      decidedOn: '2026-01-15',
      issuer: 'Chủ tịch UBND phường Tân Lập',
    });

    const { body: decision } = await office.official.get<{ version: number }>(
      `/api/decisions/${sheet.decision.id}`,
    );
    const revoked = await office.official.post(`/api/decisions/${sheet.decision.id}/revocations`, {
      ...{ lineIds: [line?.lineId], decidedOn: '2026-03-02', ground: 'false-declaration' },
      ...{
        explanation: 'Kê khai không đúng sự thật',
        signerName: 'Nguyễn Văn Bình',
        ...{ confirmation: 'hủy quyết định' },
        version: decision.version,
      },
    });
    expect(revoked.status).toBe(201);
    const nothing = { certificateNumber: null, name: null, awardName: null, decisionNumber: null };
    expect((await check(code)).body).toEqual({
      ...{ state: 'revoked', ...nothing, decidedOn: null, issuer: null },
    });
    const again = await office.print(sheet, await office.blank(), { reprintReason: 'Tờ trước bị mất' });
    expect(refusalOf(again)).toEqual([409, 'line-revoked']);
  });

  it('slows down whoever guesses', async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 32; tries++) statuses.push((await check(`GUESS${tries}`)).status);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.filter((status) => status === 404).length).toBeGreaterThanOrEqual(28);
    await test.sql(`delete from login_throttles where key like 'certificate-check:%'`);
  });
});
