import { describe, expect, it } from '@jest/globals';
import { safeFileName } from './file-name.js';

describe('safeFileName', () => {
  it.each([
    ['Báo cáo quý III.pdf', 'Báo cáo quý III.pdf'],
    ['Biên bản'.normalize('NFD') + '.docx', 'Biên bản.docx'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\Hoa\\ảnh.JPG', 'ảnh.JPG'],
    ['a\u202efdp.exe', 'a fdp.exe'],
    ['  hai   khoảng \u00a0trắng .pdf', 'hai khoảng trắng.pdf'],
    ['<img src=x onerror=alert(1)>.png', '_img src=x onerror=alert(1)_.png'],
    ['a\r\nset-cookie: x.pdf', 'a set-cookie_ x.pdf'],
    ['.pdf', 'pdf'],
    ['..', 'tep'],
    ['', 'tep'],
    ['lone\ud800.pdf', 'lone\ufffd.pdf'],
  ])('keeps of %j the name %j', (raw, name) => {
    expect(safeFileName(raw)).toBe(name);
  });

  it('cuts what is too long before the ending', () => {
    expect(safeFileName(`${'ă'.repeat(300)}.docx`)).toBe(`${'ă'.repeat(195)}.docx`);
    expect(safeFileName('ă'.repeat(300))).toBe('ă'.repeat(200));
  });
});
