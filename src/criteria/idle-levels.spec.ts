import { describe, expect, it } from '@jest/globals';
import type { CriterionKind } from './criteria-set.js';
import { validateCriteriaSet } from './validate-criteria-set.js';

function problems(kind: CriterionKind, levels: string[]): string[] {
  return validateCriteriaSet({
    code: 'TC',
    name: 'Bảng tiêu chí',
    subjectKind: 'collective',
    bonusCap: null,
    notApplicableMode: 'rescale',
    combining: 'mean',
    minimumSheets: 1,
    bands: [{ name: 'Đạt', from: '0' }],
    tieBreak: [],
    groups: [
      {
        code: 'A',
        name: 'Nhóm',
        max: kind === 'graded' || kind === 'ratio' ? '10' : null,
        criteria: [{ code: 'A.1', name: 'Dòng', kind, max: kind === 'knockout' ? null : '10', levels }],
      },
    ],
  })
    .filter(({ field }) => field.includes('levels'))
    .map(({ field, code }) => `${code} at ${field}`);
}

describe('levels of a line that is not marked by levels', () => {
  it.each(['graded', 'ratio', 'bonus', 'penalty', 'knockout'] as const)('must be points too: %s', (kind) => {
    const at = (index: number) => `groups[0].criteria[0].levels[${index}]`;
    expect(problems(kind, ['x', '10', '-1', '1000000'])).toEqual([
      `invalid-number at ${at(0)}`,
      `negative-number at ${at(2)}`,
      `level-above-max at ${at(3)}`,
    ]);
    expect(problems(kind, ['10', '5.25'])).toEqual([]);
  });
});
