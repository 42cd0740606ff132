import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import {
  breaksAfter,
  openWorkbook,
  sheetValues,
  sheetXml,
  xlsxParts,
} from '../../../test/support/xlsx-parts.js';
import type { AttachedListModel, ListFrame, LongListRow } from './attached-list.model.js';
import { attachedListWorkbook, writeLongList } from './attached-list.js';

const STAMP = { creator: 'UBND phường Tân Lập', created: new Date('2026-01-15T03:00:00Z') };
const FRAME: ListFrame = {
  sheetName: 'Gia đình văn hóa',
  title: 'Hộ gia đình được công nhận Gia đình văn hóa năm 2025',
  decision: { number: '9', symbol: 'QĐ-UBND', signedOn: '2026-01-15', year: 2026, issuer: 'Chủ tịch UBND' },
  headings: { name: 'Họ và tên chủ hộ', position: 'Địa chỉ' },
};

async function* listed(
  rows: readonly (LongListRow | readonly LongListRow[])[],
): AsyncGenerator<LongListRow | readonly LongListRow[]> {
  yield* rows;
}

async function streamed(
  rows: readonly (LongListRow | readonly LongListRow[])[],
  frame = FRAME,
): Promise<Buffer> {
  const target = new PassThrough();
  const [file] = await Promise.all([buffer(target), writeLongList(target, frame, listed(rows), STAMP)]);
  return file;
}

function entry(index: number): LongListRow {
  return {
    type: 'entry',
    honorific: 'Ông',
    name: `Nguyễn Văn ${index}`,
    position: `Tổ dân phố ${index}`,
    note: null,
  };
}

const SECTIONS = Array.from({ length: 7 }, (_, section) =>
  Array.from({ length: 20 }, (_, line) => section * 20 + line),
);

describe('long list', () => {
  it('has the cells, styles, heights, merges, breaks and print set-up of a short one', async () => {
    const rows = SECTIONS.flatMap((section, index): LongListRow[] => [
      { type: 'section', kind: 'household', title: `TỔ DÂN PHỐ ${index + 1}` },
      ...section.map(entry),
    ]);
    const model: AttachedListModel = {
      ...FRAME,
      sections: SECTIONS.map((section, index) => ({
        kind: 'household',
        title: `TỔ DÂN PHỐ ${index + 1}`,
        groups: [
          {
            title: null,
            entries: section.map((one) => ({
              honorific: 'Ông',
              name: `Nguyễn Văn ${one}`,
              position: `Tổ dân phố ${one}`,
              note: null,
            })),
          },
        ],
      })),
    };
    const files = [await streamed(rows), await attachedListWorkbook([model], STAMP)];
    const sheets = await Promise.all(
      files.map(async (file) => {
        const sheet = (await openWorkbook(file)).worksheets[0];
        if (!sheet) throw new Error('No sheet was written');
        const styles: unknown[] = [];
        sheet.eachRow((row) => row.eachCell({ includeEmpty: true }, (cell) => styles.push(cell.style)));
        return {
          values: sheetValues(sheet),
          heights: Array.from({ length: sheet.rowCount }, (_row, index) => sheet.getRow(index + 1).height),
          merges: [...sheet.model.merges].sort(),
          widths: sheet.columns.map((column) => column.width),
          breaks: breaksAfter(await sheetXml(file)),
          headerFooter: sheet.headerFooter,
          styles,
          setup: sheet.pageSetup,
        };
      }),
    );
    expect(sheets[0]).toEqual(sheets[1]);
    expect(sheets[0]?.breaks.length).toBeGreaterThan(0);
    const streamedStyles = (await xlsxParts(files[0] as Buffer)).get('xl/styles.xml');
    expect(streamedStyles).not.toContain('Calibri');
  });

  it('takes rows in pages as well as one by one', async () => {
    const section: LongListRow = { type: 'section', kind: 'household' };
    const one = await streamed([section, entry(1), entry(2), entry(3)]);
    const pages = await streamed([[section, entry(1)], [], [entry(2), entry(3)]]);
    const values = async (file: Buffer): Promise<unknown> =>
      (await openWorkbook(file)).worksheets.map((sheet) => sheetValues(sheet));
    expect(await values(pages)).toEqual(await values(one));
  });

  it('writes some thousand rows without losing one', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => entry(index));
    const file = await streamed([{ type: 'section', kind: 'household' }, rows]);
    const sheet = (await openWorkbook(file)).worksheets[0];
    expect(sheet?.getCell('A6007').value).toBe(6_000);
    expect(sheet?.getCell('B6007').value).toBe('Ông Nguyễn Văn 5999');
    expect(sheet?.getCell('A6009').value).toBe('(Danh sách này có 6000 hộ gia đình./.)');
  });

  it('lets other work run while it writes', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await streamed([Array.from({ length: 10_000 }, (_, index) => entry(index))]);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('tells a failing source and destroys the stream', async () => {
    async function* failing(): AsyncGenerator<LongListRow> {
      yield entry(1);
      throw new Error('the database went away');
    }
    const target = new PassThrough();
    target.on('error', () => undefined).resume();
    await expect(writeLongList(target, FRAME, failing(), STAMP)).rejects.toThrow('the database went away');
    expect(target.destroyed).toBe(true);
  });

  it('stops when the receiver goes away', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<LongListRow> {
      for (;;) {
        asked += 1;
        yield entry(asked);
      }
    }
    const target = new Writable({
      write(_chunk, _encoding, done) {
        this.destroy();
        done();
      },
    });
    await expect(writeLongList(target, FRAME, endless(), STAMP)).rejects.toThrow('The receiver closed');
    expect(asked).toBeGreaterThan(0);
  });
});
