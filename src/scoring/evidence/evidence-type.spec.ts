import { describe, expect, it } from '@jest/globals';
import { endsLike, opensInline, type EvidenceType } from './evidence-type.js';

describe('the name of a file', () => {
  it.each<[EvidenceType, string, boolean]>([
    ['pdf', 'Báo cáo.pdf', true],
    ['pdf', 'BÁO CÁO.PDF', true],
    ['jpg', 'a.jpg', true],
    ['jpg', 'a.jpeg', true],
    ['png', 'a.jpg', false],
    ['pdf', 'a.pdf.exe', false],
    ['pdf', 'pdf', false],
    ['pdf', '.pdf', false],
    ['docx', 'a.doc', false],
    ['xlsx', 'a.xlsm', false],
  ])('%s may be called %j: %p', (type, name, fits) => {
    expect(endsLike(type, name)).toBe(fits);
  });
});

it('opens only what a browser shows by itself', () => {
  expect((['pdf', 'jpg', 'png', 'docx', 'xlsx'] as const).filter(opensInline)).toEqual(['pdf', 'jpg', 'png']);
});
