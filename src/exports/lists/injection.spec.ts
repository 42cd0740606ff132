import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openWorkbook, xlsxParts } from '../../../test/support/xlsx-parts.js';
import { cellText, CellValueError } from '../../platform/workbook/writing/cell.js';
import type { ListEntry, ListFrame, LongListRow } from './attached-list.model.js';
import { attachedListWorkbook, writeLongList } from './attached-list.js';

const STAMP = { creator: 'UBND phường', created: new Date(0) };
const FRAME: ListFrame = {
  sheetName: 'Danh sách',
  title: 'Danh sách',
  decision: { number: null, symbol: 'QĐ-UBND', signedOn: null, year: 2026, issuer: 'Chủ tịch' },
};

const lead = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  '\u0000',
  "'",
  '"',
  '',
);
const payload = fc.constantFrom(
  'HYPERLINK("http://example.com","x")',
  "cmd|' /C calc'!A0",
  '1+1',
  'WEBSERVICE("http://example.com")',
  '<f>1+1</f>',
  ']]></v></c><f>1</f>',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.tuple(lead, payload).map((parts) => parts.join('')),
  fc.tuple(lead, fc.string({ unit: 'grapheme', maxLength: 12 })).map((parts) => parts.join('')),
);
const entry = fc.record({ name: text, position: text, note: text });

function expectNothingLive(parts: Map<string, string>): void {
  for (const [path, xml] of parts) {
    expect(/<f[\s>/]/.test(xml) && path.startsWith('xl/worksheets/')).toBe(false);
    expect(xml).not.toContain('<hyperlink');
    expect(xml).not.toContain('TargetMode="External"');
  }
}

async function checkFile(file: Buffer, entries: readonly ListEntry[]): Promise<void> {
  expectNothingLive(await xlsxParts(file));
  const sheet = (await openWorkbook(file)).worksheets[0];
  for (const [index, one] of entries.entries()) {
    const row = sheet?.getRow(8 + index);
    const shown = [2, 3, 4].map((column) => row?.getCell(column).value ?? '');
    expect(shown).toEqual([one.name, one.position ?? '', one.note ?? ''].map(cellText));
    for (const column of [2, 3, 4]) expect(row?.getCell(column).numFmt).toBe('@');
  }
}

describe('nothing in a list can be taken for a formula', () => {
  it('whatever the texts are, in a list made in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 80, maxLength: 120 }), async (entries) => {
        const sections = [{ kind: 'individual' as const, groups: [{ title: null, entries }] }];
        await checkFile(await attachedListWorkbook([{ ...FRAME, sections }], STAMP), entries);
      }),
      { numRuns: 35 },
    );
  });

  it('whatever the texts are, in a streamed list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 80, maxLength: 120 }), async (entries) => {
        async function* rows(): AsyncGenerator<LongListRow> {
          yield { type: 'section', kind: 'individual' };
          for (const one of entries) yield { type: 'entry', ...one };
        }
        const target = new PassThrough();
        const [file] = await Promise.all([buffer(target), writeLongList(target, FRAME, rows(), STAMP)]);
        await checkFile(file, entries);
      }),
      { numRuns: 35 },
    );
  });

  it('objects in the place of text are refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.object({ maxDepth: 1 }), async (value) => {
        const entries = [{ name: value as unknown as string }];
        const sections = [{ kind: 'individual' as const, groups: [{ title: null, entries }] }];
        await expect(attachedListWorkbook([{ ...FRAME, sections }], STAMP)).rejects.toThrow(CellValueError);
      }),
      { numRuns: 100 },
    );
    for (const value of [{ formula: '1+1' }, { text: 'x', hyperlink: 'http://example.com' }]) {
      const entries = [{ name: 'A', position: value as unknown as string }];
      const sections = [{ kind: 'individual' as const, groups: [{ title: null, entries }] }];
      await expect(attachedListWorkbook([{ ...FRAME, sections }], STAMP)).rejects.toThrow(CellValueError);
    }
  });
});
