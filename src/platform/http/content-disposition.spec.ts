import { describe, expect, it } from '@jest/globals';
import { contentDisposition } from './content-disposition.js';

describe('contentDisposition', () => {
  it.each([
    ['bao-cao.pdf', `attachment; filename="bao-cao.pdf"; filename*=UTF-8''bao-cao.pdf`],
    [
      'Đơn đề nghị.docx',
      `attachment; filename="Don de nghi.docx"; filename*=UTF-8''%C4%90%C6%A1n%20%C4%91%E1%BB%81%20ngh%E1%BB%8B.docx`,
    ],
    [
      `a"; x='(1)*.pdf`,
      `attachment; filename="a_; x='(1)*.pdf"; filename*=UTF-8''a%22%3B%20x%3D%27%281%29%2A.pdf`,
    ],
    ['a\r\nb%41\\.pdf', `attachment; filename="a__b_41_.pdf"; filename*=UTF-8''a%0D%0Ab%2541%5C.pdf`],
    ['😀.png', `attachment; filename="__.png"; filename*=UTF-8''%F0%9F%98%80.png`],
  ])('writes %j', (name, header) => {
    expect(contentDisposition('attachment', name)).toBe(header);
  });
});
