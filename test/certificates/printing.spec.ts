import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LayoutField } from '../../src/certificates/layout/fields.js';
import { APP_CONFIG } from '../../src/platform/config/config.token.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { anchorOf, CertificateOffice, type BatchReply } from './office.js';

const PUBLIC_URL = 'http://thidua.example.vn';
/** As far as a certificate may be off where it is looked at (millimetres). */
const TOLERANCE = 0.5;

let test: TestApp;
let office: CertificateOffice;

beforeAll(async () => {
  test = await startTestApp({ PUBLIC_URL });
  office = await CertificateOffice.open(test);
});

afterAll(() => test.close());

const refusalOf = ({ status, body }: BatchReply): unknown[] => [status, body.code];
describe('certificates of a decision', () => {
  it('are printed in the order of the list, every field where the blank has it', async () => {
    const group = await office.year.unit('Tổ dân phố số 7', 'Khối tổ dân phố');
    const household = await office.year.household(group, 'Gia đình ông Trần Văn Hòa');
    const sheet = await office.issued(group, { name: 'Nguyễn Hoài Yến' }, household);
    await office.proof(sheet);
    const blank = await office.blank();
    const backwards = [...sheet.lines].reverse();
    const batch = await office.print(sheet, blank, { lines: backwards });
    expect([batch.status, batch.body.count]).toEqual([200, 3]);

    const { sizes, texts } = await office.file(batch);
    expect(sizes.map((size) => size.map((mm) => Math.round(mm * 10) / 10))).toEqual([
      ...[
        [297, 210],
        [297, 210],
        [297, 210],
      ],
    ]);
    const fields = new Map(
      blank.layouts.individual.map((field): [string, LayoutField] => [field.kind, field]),
    );
    for (const [index, line] of sheet.lines.entries()) {
      const number = `Số bằng: ${String(line.certificateNumber).padStart(2, '0')}`;
      const expected: [string, string, number][] = [
        ...(line.subjectKind === 'household'
          ? []
          : ([['form-of-address', line.subjectKind === 'individual' ? 'Bà:' : 'Tập thể:', 0]] as const)),
        ['recipient', line.name, 0],
        ['post', WHERE[line.subjectKind], 0],
        ['achievement', 'Đã có thành tích xuất sắc đột xuất năm 2026', 0],
        ['place-date', 'Tân Lập, ngày 15 tháng 01 năm 2026', 0],
        ['signer-post', 'KT. CHỦ TỊCH', 0],
        ['signer-post', 'PHÓ CHỦ TỊCH', 1],
        ['signer-name', 'Nguyễn Văn Bình', 0],
        ['decision', `Số: ${sheet.decision.numberText}, ngày 15 tháng 01 năm 2026`, 0],
        ['decision', number, 1],
      ].map(([kind, text, row]) => [String(kind), String(text), Number(row)]);
      const found = texts.filter(({ page, sizePt }) => page === index + 1 && sizePt > 7);
      expect(found.map(({ text }) => text)).toEqual(expected.map(([, text]) => text));
      for (const [place, [kind, , row]] of expected.entries()) {
        const field = fields.get(kind);
        const text = found[place];
        if (!field || !text) throw new Error(`Nothing is printed for ${kind}.`);
        const [x, y] = anchorOf(text, field.align);
        const lineMm = (row * field.sizePt * 1.25 * 25.4) / 72;
        expect(Math.abs(x - field.xMm)).toBeLessThanOrEqual(TOLERANCE);
        expect(Math.abs(y - field.baselineMm - lineMm)).toBeLessThanOrEqual(TOLERANCE);
      }
    }
  });

  it('land where the printer puts them right', async () => {
    const { body: printer } = await office.staff.post<{ id: string }>('/api/certificate-printers', {
      ...{ name: 'Canon LBP 2900', dxMm: 1.5, dyMm: -2 },
    });
    const sheet = await office.issued({ name: 'Lê Văn An', formOfAddress: 'Ông' });
    await office.proof(sheet);
    const blank = await office.blank();
    const plain = await office.file(await office.print(sheet, blank));
    const moved = await office.file(
      await office.print(sheet, blank, { printerId: printer.id, reprintReason: 'Lệch khỏi khung' }),
    );
    const shifts = moved.texts.map(({ leftMm, baselineMm }, index) => [
      (leftMm - (plain.texts[index]?.leftMm ?? 0)).toFixed(2),
      (baselineMm - (plain.texts[index]?.baselineMm ?? 0)).toFixed(2),
    ]);
    expect(shifts).toEqual(plain.texts.map(() => ['1.50', '-2.00']));
  });

  it('set a long name smaller, then on two lines, and refuse what does not fit by its name', async () => {
    const long = 'Nguyễn Phước Hoàng Trần Lê Bảo Tôn Nữ Thùy Dương Khánh Quỳnh Ngọc Ánh';
    const longest = `${long} và Đội văn nghệ quần chúng Ằẵặậẩẫ Ễệểế Ỗộổố Ỡợởớ Ữựửứ Ỵỷỹý`;
    const sheet = await office.issued({ name: long }, { name: longest });
    await office.proof(sheet);
    const blank = await office.blank();
    const { texts } = await office.file(await office.print(sheet, blank));
    const names = texts.filter(({ baselineMm }) => baselineMm > 100 && baselineMm < 110);
    const [one, two, three] = names;
    if (!one || !two || !three) throw new Error('Three lines of names are printed.');
    expect([one.text, one.page, `${two.text} ${three.text}`, two.page]).toEqual([long, 1, longest, 2]);
    expect([one.sizePt < 24 && one.sizePt >= 16, two.sizePt, three.sizePt]).toEqual([true, 16, 16]);
    expect(names.filter(({ widthMm }) => widthMm > 230)).toEqual([]);
    // Half a line above the anchor and half below it.
    expect(((two.baselineMm + three.baselineMm) / 2).toFixed(2)).toBe('105.00');

    const narrow = await office.blank(({ layouts }) => ({
      layouts: { ...layouts, individual: layouts.individual.map((field) => ({ ...field, maxWidthMm: 60 })) },
    }));
    const refused = await office.print(sheet, narrow, { reprintReason: 'Phôi khác' });
    expect([...refusalOf(refused), refused.body.title]).toEqual([
      ...[422, 'text-does-not-fit'],
      `Mục «Tên người, đơn vị được tặng» của «${long}» quá dài, không vừa ô đã đặt. Hãy nới bề rộng, thêm dòng hoặc giảm cỡ chữ nhỏ nhất.`,
    ]);
    expect((await office.sheet(sheet.decision.id)).body.lines.map(({ prints }) => prints.length)).toEqual([
      1, 1,
    ]);
  });

  it('wait for their names: a reason lets unproofed ones through, nothing a contested one', async () => {
    const sheet = await office.issued({ name: 'Phạm Thu Hà' }, { name: 'Đỗ Thị Mơ' });
    const blank = await office.blank();
    const early = await office.print(sheet, blank);
    expect([...refusalOf(early), early.body.lines.map(({ name }) => name)]).toEqual([
      ...[409, 'names-not-proofed'],
      ['Phạm Thu Hà', 'Đỗ Thị Mơ'],
    ]);
    expect(refusalOf(await office.print(sheet, blank, { unproofedReason: 'gấp' }))).toEqual([
      400,
      'invalid-input',
    ]);
    const [first] = sheet.lines;
    if (!first) throw new Error('There is a line.');
    const allowed = await office.print(sheet, blank, {
      lines: [first],
      unproofedReason: 'Hội nghị chiều nay',
    });
    expect(allowed.status).toBe(200);
    const record = await test.sql<Record<string, unknown>>(
      `select actor_name as actor, subject_label as label, reason from audit_entries where action = 'certificate.print'
        order by id desc limit 1`,
    );
    expect(record).toEqual([
      { actor: 'Trần Thị Lan', label: 'Phạm Thu Hà', reason: 'Chưa soát tên: Hội nghị chiều nay' },
    ]);
    // A correction of an issued decision is not taken; one that waited since before is still there.
    await test.sql(
      `insert into name_proofs (ward_id, decision_line_id, state, name, form_of_address, post, proposed_name,
              proposed_form_of_address, proposed_post, how)
       select ward_id, id, 'correction', name, form_of_address, post, 'Đỗ Thị Mỡ', form_of_address, post, 'paper'
         from decision_lines where id = $1`,
      [sheet.lines[1]?.lineId],
    );
    const contested = await office.print(sheet, blank, { unproofedReason: 'Hội nghị chiều nay' });
    expect([...refusalOf(contested), contested.body.lines.map(({ name }) => name)]).toEqual([
      ...[409, 'name-contested'],
      ['Đỗ Thị Mơ'],
    ]);
    const { counts, lines } = (await office.sheet(sheet.decision.id)).body;
    expect(counts).toEqual({ total: 2, printed: 1, notPrinted: 1, spoiled: 0, open: 1, corrections: 1 });
    expect(lines.map(({ policy }) => policy.canPrint)).toEqual([true, false]);
  });

  it('spoiled are printed again freely, good ones for a reason; the stock knows each sheet', async () => {
    const sheet = await office.issued({ name: 'Bùi Thị Na' });
    await office.proof(sheet);
    const blank = await office.blank();
    await office.staff.post(`/api/certificate-blanks/${blank.id}/stock`, { kind: 'received', quantity: 10 });
    expect((await office.print(sheet, blank)).body.balance).toBe(9);
    expect(refusalOf(await office.print(sheet, blank))).toEqual([409, 'already-printed']);
    expect((await office.print(sheet, blank, { reprintReason: 'Tờ trước bị mất' })).body.balance).toBe(8);

    const printed = (await office.sheet(sheet.decision.id)).body.lines[0]?.prints ?? [];
    expect(printed.map(({ reprintReason }) => reprintReason)).toEqual(['Tờ trước bị mất', null]);
    for (const { id } of printed) {
      const path = `/api/certificate-prints/${id}/spoil`;
      expect((await office.staff.post(path, { reason: 'Kẹt giấy' })).status).toBe(200);
      expect(refusalOf(await office.staff.post(path, { reason: 'Kẹt giấy' }))).toEqual([
        409,
        'already-spoiled',
      ]);
    }
    const [line] = (await office.sheet(sheet.decision.id)).body.lines;
    expect([line?.printState, line?.prints.map((one) => [one.spoiledByName, one.policy.canSpoil])]).toEqual([
      ...[
        'spoiled',
        [
          ['Trần Thị Lan', false],
          ['Trần Thị Lan', false],
        ],
      ],
    ]);
    expect((await office.print(sheet, blank)).body.balance).toBe(7);
  });

  it('have numbers only once the decision is issued; before that there is a trial sheet', async () => {
    const draft = await office.draft([await office.person({ name: 'Lý Thị Sen' })]);
    const { body: sheet } = await office.sheet(draft.id);
    const blank = await office.blank();
    expect(refusalOf(await office.print(sheet, blank, { unproofedReason: 'Hội nghị chiều nay' }))).toEqual([
      ...[409, 'not-issued'],
    ]);
    expect(sheet.policy).toEqual({ canPrint: false, canWord: true });
    const trial = await office.staff.post(`/api/decisions/${draft.id}/certificates/preview`, {
      ...{ blankId: blank.id, lineIds: sheet.lines.map(({ lineId }) => lineId) },
    });
    expect([trial.status, trial.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const stranger = await office.issued({ name: 'Mai Thị Tư' });
    const wrong = await office.print(stranger, blank, { lines: sheet.lines });
    expect(refusalOf(wrong)).toEqual([404, 'not-found']);
  });

  it('refuse a letter nobody can print, and a QR code that opens nothing', async () => {
    const sheet = await office.issued({ name: 'Trần Thị 明' });
    await office.proof(sheet);
    const blank = await office.blank();
    const strange = await office.print(sheet, blank);
    expect([...refusalOf(strange), strange.body.title]).toEqual([
      ...[422, 'letter-not-in-font'],
      '«Trần Thị 明» có ký tự «明» không in được. Hãy gõ lại bằng chữ Việt.',
    ]);
    const config = test.app.get<{ publicUrl: string | undefined }>(APP_CONFIG);
    config.publicUrl = undefined;
    expect(refusalOf(await office.print(sheet, blank))).toEqual([409, 'no-public-address']);
    const { layouts } = await office.blank();
    config.publicUrl = PUBLIC_URL;
    expect(layouts.individual.find(({ kind }) => kind === 'qr')?.isShown).toBe(false);
  });

  it('say what staff write, in place of the usual words', async () => {
    const sheet = await office.issued({ name: 'Hà Thị Út' });
    await office.proof(sheet);
    const own = 'Đã dũng cảm cứu người bị đuối nước ngày 02/01/2026';
    const word = (achievement: string, version: number): Promise<BatchReply> =>
      office.staff.put(`/api/decisions/${sheet.decision.id}/certificates/achievement`, {
        ...{ achievement, lines: sheet.lines.map(({ lineId }) => ({ lineId, version })) },
      });
    expect((await word(own, 0)).status).toBe(200);
    const late = await word('Khác', 0);
    expect([...refusalOf(late), late.body.changedBy, late.body.current['achievement']]).toEqual([
      ...[409, 'stale-version', 'Trần Thị Lan', own],
    ]);
    const { texts } = await office.file(await office.print(sheet, await office.blank()));
    expect(texts.filter(({ text }) => text === own)).toHaveLength(1);
    await word('', 1);
    const [line] = (await office.sheet(sheet.decision.id)).body.lines;
    expect([line?.achievement, line?.hasOwnAchievement, line?.version]).toEqual([
      ...['Đã có thành tích xuất sắc đột xuất năm 2026', false, 2],
    ]);
  });
});

const WHERE = {
  individual: 'Y sĩ, Trạm Y tế phường',
  household: 'Tổ dân phố số 7, phường Tân Lập',
  collective: 'phường Tân Lập, Thái Nguyên',
};
