import { zipOf } from '../import-reading/zip-builder.js';

const TYPES = { name: '[Content_Types].xml', content: '<Types/>' };

/** The smallest files of each kind that evidence may be, and some that only look like it. */
export const FILES = {
  pdf: (text = 'Báo cáo') => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`),
  jpg: () => Buffer.from('ffd8ffe000104a464946', 'hex'),
  png: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  docx: () => zipOf([TYPES, { name: 'word/document.xml', content: '<document/>' }]),
  xlsx: () => zipOf([TYPES, { name: 'xl/workbook.xml', content: '<workbook/>' }]),
  withMacros: () =>
    zipOf([
      TYPES,
      { name: 'word/document.xml', content: '<document/>' },
      { name: 'word/vbaProject.bin', content: 'x' },
    ]),
  encrypted: () => zipOf([TYPES, { name: 'word/document.xml', content: 'x', flags: 0x801 }]),
  plainZip: () => zipOf([{ name: 'a.txt', content: 'x' }]),
  noTypes: () => zipOf([{ name: 'word/document.xml', content: 'x' }]),
};
