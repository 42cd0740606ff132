import { describe, expect, it } from '@jest/globals';
import { WORKBOOK_LIMITS } from '../../src/platform/workbook/reading/limits.js';
import { readWorkbook } from '../../src/platform/workbook/reading/read-workbook.js';
import { sampleFile } from './support.js';
import { xlsxOf, type ZipPart, zipOf } from './zip-builder.js';

const ROW = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData>';
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const part = (name: string, content: string | Buffer = 'x'): ZipPart => ({ name, content });

async function refusalOf(file: Buffer, limits = WORKBOOK_LIMITS): Promise<unknown> {
  return readWorkbook(file, limits).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  );
}

describe('files that are refused, each with its own code', () => {
  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'workbook-empty'],
    ['a text file', Buffer.from('STT,Tên'), 'workbook-not-xlsx'],
    ['more than 5 MB', Buffer.alloc(WORKBOOK_LIMITS.fileBytes + 1), 'workbook-too-large'],
    ['a Word document', zipOf([part('word/document.xml')]), 'workbook-not-xlsx'],
    ['an .xlsb', zipOf([part('xl/workbook.bin')]), 'workbook-legacy-format'],
    ['an .xls', Buffer.concat([OLE, Buffer.alloc(600)]), 'workbook-legacy-format'],
    ['a password', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), 'workbook-encrypted'],
    ['an encrypted zip', zipOf([{ ...part('xl/workbook.xml'), flags: 1 }]), 'workbook-encrypted'],
    ['half a file', sampleFile('dang-ky.xlsx').subarray(0, 20_000), 'workbook-damaged'],
    ['macros', xlsxOf(ROW, [part('xl/vbaProject.bin')]), 'workbook-has-macros'],
    ['macro sheets', xlsxOf(ROW, [part('xl/macrosheets/sheet1.xml')]), 'workbook-has-macros'],
    [
      'external links',
      xlsxOf(ROW, [part('xl/externalLinks/externalLink1.xml')]),
      'workbook-has-external-links',
    ],
    ['embedded files', xlsxOf(ROW, [part('xl/embeddings/oleObject1.bin')]), 'workbook-has-embedded-objects'],
    ['ActiveX', xlsxOf(ROW, [part('xl/activeX/activeX1.xml')]), 'workbook-has-activex'],
    [
      'a DTD',
      xlsxOf(ROW, [part('docProps/app.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>')]),
      'workbook-has-doctype',
    ],
    [
      'a DTD across the border of two pieces',
      xlsxOf(ROW, [part('docProps/app.xml', `${' '.repeat(128 * 1024 - 4)}<!DOCTYPE a><a/>`)]),
      'workbook-has-doctype',
    ],
    [
      '300 parts',
      xlsxOf(
        ROW,
        Array.from({ length: 300 }, (_, index) => part(`p${index}`)),
      ),
      'workbook-too-many-parts',
    ],
    ['two parts of one name', xlsxOf(ROW, [part('XL/workbook.xml')]), 'workbook-damaged'],
    ['a bomb', xlsxOf(ROW, [part('bomb', Buffer.alloc(8_000_000))]), 'workbook-suspicious-compression'],
    [
      'a forged size',
      xlsxOf(ROW, [{ ...part('big', 'x'.repeat(5000)), claimedSize: 10 }]),
      'workbook-damaged',
    ],
    ['a name that climbs out', xlsxOf(ROW, [part('../../etc/passwd')]), 'workbook-damaged'],
    ['broken XML', xlsxOf('<sheetData><row r="1"><c r="A1"></row>'), 'workbook-damaged'],
    [
      'an unknown entity',
      xlsxOf('<sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData>'),
      'workbook-damaged',
    ],
    [
      'a shared string that is not there',
      xlsxOf('<sheetData><row r="1"><c r="A1" t="s"><v>999</v></c></row></sheetData>'),
      'workbook-damaged',
    ],
    [
      'column ZZZZ',
      xlsxOf('<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>'),
      'workbook-too-many-columns',
    ],
    [
      'rows in disorder',
      xlsxOf(
        '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      ),
      'workbook-damaged',
    ],
    [
      'a text longer than a cell',
      xlsxOf(`<sheetData><row r="1"><c r="A1" t="str"><v>${'xy'.repeat(40_000)}</v></c></row></sheetData>`),
      'workbook-cell-too-long',
    ],
    [
      'no sheet behind the tab',
      zipOf([part('xl/workbook.xml', '<workbook><sheets><sheet name="a" id="x"/></sheets></workbook>')]),
      'workbook-damaged',
    ],
  ])('%s', async (_, file, code) => {
    expect(await refusalOf(file)).toBe(code);
  });

  it.each<[string, string, object, string]>([
    ['more unpacked than allowed', ROW.repeat(50), { unpackedBytes: 3000 }, 'workbook-unpacks-too-large'],
    ['too many rows', rows(30), { rows: 20 }, 'workbook-too-many-rows'],
    ['too many cells', rows(30), { cells: 20 }, 'workbook-too-many-cells'],
    ['too slow', rows(20_000), { milliseconds: 5 }, 'workbook-read-timeout'],
  ])('%s', async (_, sheet, limits, code) => {
    expect(await refusalOf(xlsxOf(sheet), { ...WORKBOOK_LIMITS, ...limits })).toBe(code);
  });

  it('more shared texts than its memory holds', async () => {
    const texts = Array.from({ length: 200_000 }, (_, index) => `<si><t>${index} Tổ dân phố</t></si>`).join(
      '',
    );
    const file = xlsxOf(ROW, [part('xl/sharedStrings.xml', `<sst>${texts}</sst>`)]);
    expect(await refusalOf(file)).toBe('read');
    expect(await refusalOf(file, { ...WORKBOOK_LIMITS, heapMegabytes: 8 })).toBe(
      'workbook-read-out-of-memory',
    );
  });

  it('says it in Vietnamese, with a status', async () => {
    await expect(readWorkbook(Buffer.from('x'))).rejects.toMatchObject({
      status: 422,
      code: 'workbook-not-xlsx',
      message: 'Tệp này không phải là sổ tính Excel (.xlsx).',
    });
  });
});

describe('files that look dangerous and are not', () => {
  it.each<[string, string]>([
    [
      'a drop-down on whole columns',
      `${ROW}<dataValidations><dataValidation sqref="A1:Z1048576" type="list"/></dataValidations>`,
    ],
    ['a merge over a whole column', `${ROW}<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>`],
    ['a column definition without end', `<cols><col min="1" max="99999999" width="9"/></cols>${ROW}`],
    [
      '200,000 empty styled rows',
      `${ROW.replace('</sheetData>', '')}${Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 2}" s="1"/>`).join('')}</sheetData>`,
    ],
  ])('%s', async (_, sheet) => {
    const { sheets } = await readWorkbook(xlsxOf(sheet));
    expect(sheets[0]?.rows).toMatchObject([{ row: 1, cells: [{ column: 1, value: 'a' }] }]);
  });

  it('lets at most two run at once and keeps the rest in line', async () => {
    const file = xlsxOf(ROW);
    const results = await Promise.all(Array.from({ length: 8 }, () => refusalOf(file)));
    expect(results).toEqual(Array.from({ length: 8 }, () => 'read'));
  });
});

function rows(count: number): string {
  const cells = Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
  );
  return `<sheetData>${cells.join('')}</sheetData>`;
}
