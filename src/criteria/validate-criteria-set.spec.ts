import { describe, expect, it } from '@jest/globals';
import { bandsBestFirst, type CriteriaSetDefinition, type Criterion, scaleOf } from './criteria-set.js';
import { validateCriteriaSet } from './validate-criteria-set.js';

/** As the sample ward's set for individuals: group A stops at 60 though its lines hold 65. */
const SET: CriteriaSetDefinition = {
  code: 'TC-CANHAN',
  name: 'Bảng tiêu chí chấm điểm cá nhân',
  subjectKind: 'individual',
  bonusCap: '5',
  notApplicableMode: 'rescale',
  combining: 'mean',
  minimumSheets: 3,
  bands: [
    { name: 'Xuất sắc', from: '90' },
    { name: 'Tốt', from: '80' },
    { name: 'Chưa đạt', from: '0' },
  ],
  tieBreak: ['A.1'],
  groups: [
    {
      code: 'A',
      name: 'Kết quả công tác',
      max: '60',
      criteria: [
        { code: 'A.1', name: 'Hoàn thành nhiệm vụ', kind: 'graded', max: '40', step: '0.5' },
        { code: 'A.2', name: 'Sáng kiến', kind: 'tiered', max: '25', levels: ['25', '15', '5', '0'] },
      ],
    },
    {
      code: 'T',
      name: 'Điểm thưởng, trừ',
      max: null,
      criteria: [
        { code: 'T.1', name: 'Đột xuất', kind: 'bonus', max: '5', step: '0.5' },
        { code: 'T.2', name: 'Báo cáo chậm', kind: 'penalty', max: '3' },
        { code: 'T.3', name: 'Kỷ luật', kind: 'knockout', max: null },
      ],
    },
  ],
};

/** The set with line A.1 and/or A.2 changed. */
function withLines(first: Partial<Criterion>, second: Partial<Criterion> = {}): CriteriaSetDefinition {
  const [group, others] = SET.groups as [
    CriteriaSetDefinition['groups'][number],
    CriteriaSetDefinition['groups'][number],
  ];
  const [a1, a2] = group.criteria as [Criterion, Criterion];
  return {
    ...SET,
    groups: [
      {
        ...group,
        criteria: [
          { ...a1, ...first },
          { ...a2, ...second },
        ],
      },
      others,
    ],
  };
}

function withGroupMax(max: string | null): CriteriaSetDefinition {
  return { ...SET, groups: SET.groups.map((group, index) => (index === 0 ? { ...group, max } : group)) };
}

/** «severity code at field» of every problem. */
function found(set: CriteriaSetDefinition): string[] {
  return validateCriteriaSet(set).map(({ severity, code, field }) => `${severity} ${code} at ${field}`);
}

describe('a criteria set', () => {
  it('may hold more in its lines than its group gives', () => {
    expect(validateCriteriaSet(SET)).toEqual([]);
  });

  it.each<[string, CriteriaSetDefinition, string[]]>([
    ['no code', { ...SET, code: ' ' }, ['error required at code']],
    ['no name', { ...SET, name: '' }, ['error required at name']],
    ['a negative bonus cap', { ...SET, bonusCap: '-1' }, ['error negative-bonus-cap at bonusCap']],
    ['a bonus cap that is no number', { ...SET, bonusCap: '5đ' }, ['error invalid-number at bonusCap']],
    ['no sheets needed', { ...SET, minimumSheets: 0 }, ['error minimum-sheets-too-small at minimumSheets']],
    [
      'half a sheet needed',
      { ...SET, minimumSheets: 2.5 },
      ['error minimum-sheets-too-small at minimumSheets'],
    ],
    ['an unknown tie-break', { ...SET, tieBreak: ['A.9'] }, ['error unknown-tie-break at tieBreak[0]']],
    ['a tie-break twice', { ...SET, tieBreak: ['A.1', 'A.1'] }, ['error duplicate-code at tieBreak[1]']],
    [
      'a knock-out as tie-break',
      { ...SET, tieBreak: ['T.3'] },
      ['error tie-break-without-points at tieBreak[0]'],
    ],
    [
      'a penalty as tie-break',
      { ...SET, tieBreak: ['T.2'] },
      ['warning tie-break-on-penalty at tieBreak[0]'],
    ],
    ['nothing to score', { ...SET, groups: [], tieBreak: [] }, ['error no-criteria at groups']],
    [
      'no maximum for a group of graded lines',
      withGroupMax(null),
      ['error group-max-missing at groups[0].max'],
    ],
    [
      'a group maximum nobody reaches',
      withGroupMax('70'),
      ['warning group-max-unreachable at groups[0].max'],
    ],
    ['a negative group maximum', withGroupMax('-1'), ['error negative-number at groups[0].max']],
    ['a group maximum with a comma', withGroupMax('60,0'), ['error invalid-number at groups[0].max']],
    [
      'a line without maximum',
      withLines({ max: null }),
      ['error max-missing at groups[0].criteria[0].max', 'warning group-max-unreachable at groups[0].max'],
    ],
    [
      'a line worth nothing',
      withLines({ max: '0' }),
      [
        'error max-not-positive at groups[0].criteria[0].max',
        'warning group-max-unreachable at groups[0].max',
      ],
    ],
    ['a step of nought', withLines({ step: '0' }), ['error step-not-positive at groups[0].criteria[0].step']],
    [
      'a step past the maximum',
      withLines({ step: '0.3' }),
      ['warning step-not-dividing at groups[0].criteria[0].step'],
    ],
    [
      'a step that is no number',
      withLines({ step: 'x' }),
      ['error invalid-number at groups[0].criteria[0].step'],
    ],
    ['no levels', withLines({}, { levels: [] }), ['error levels-missing at groups[0].criteria[1].levels']],
    [
      'a level above the maximum',
      withLines({}, { levels: ['30', '25'] }),
      ['error level-above-max at groups[0].criteria[1].levels[0]'],
    ],
    [
      'a negative level',
      withLines({}, { levels: ['25', '-5'] }),
      ['error negative-number at groups[0].criteria[1].levels[1]'],
    ],
    [
      'a level twice',
      withLines({}, { levels: ['25', '25.00'] }),
      ['error duplicate-level at groups[0].criteria[1].levels[1]'],
    ],
    [
      'no level at the maximum',
      withLines({}, { levels: ['20', '0'] }),
      ['warning max-not-a-level at groups[0].criteria[1].levels'],
    ],
    [
      'a knock-out with points',
      withLines({ kind: 'knockout' }, { max: '60', levels: ['60'] }),
      [
        'error knockout-with-points at groups[0].criteria[0].max',
        'error tie-break-without-points at tieBreak[0]',
      ],
    ],
    ['a code twice', withLines({}, { code: 'A.1' }), ['error duplicate-code at groups[0].criteria[1].code']],
    [
      'a group code twice',
      { ...SET, groups: SET.groups.map((group) => ({ ...group, code: 'A' })) },
      ['error duplicate-code at groups[1].code'],
    ],
    [
      'a line without code and name',
      withLines({}, { code: '', name: '' }),
      ['error required at groups[0].criteria[1].code', 'error required at groups[0].criteria[1].name'],
    ],
    ['no bands', { ...SET, bands: [] }, ['error no-bands at bands']],
    [
      'no band from nought',
      { ...SET, bands: [{ name: 'Đạt', from: '50' }] },
      ['error no-band-from-zero at bands'],
    ],
    [
      'bands out of order',
      {
        ...SET,
        bands: [
          { name: 'Tốt', from: '8' },
          { name: 'Khá', from: '70' },
          { name: 'Yếu', from: '0' },
        ],
      },
      ['warning bands-unordered at bands[1].from'],
    ],
    [
      'two bands from the same points, and of the same name',
      {
        ...SET,
        bands: [
          { name: 'Tốt', from: '80' },
          { name: 'Tốt', from: '80.0' },
          { name: 'Yếu', from: '0' },
        ],
      },
      ['error duplicate-code at bands[1].name', 'error bands-equal at bands[1].from'],
    ],
    [
      'a negative and an unreadable band',
      {
        ...SET,
        bands: [
          { name: 'Tốt', from: 'tám mươi' },
          { name: 'Yếu', from: '-1' },
        ],
      },
      ['error invalid-number at bands[0].from', 'error negative-number at bands[1].from'],
    ],
  ])('with %s is told so', (_, set, problems) => {
    expect(found(set)).toEqual(problems);
  });

  it('explains itself in Vietnamese', () => {
    expect(validateCriteriaSet(withGroupMax('70'))[0]?.message).toBe(
      'Nhóm A: điểm tối đa 70 lớn hơn tổng các tiêu chí (65) nên không ai đạt được.',
    );
    expect(validateCriteriaSet(withLines({ step: '0.3' }))[0]?.message).toBe(
      'Tiêu chí A.1: đi theo bước 0,3 không tới được điểm tối đa 40.',
    );
    expect(validateCriteriaSet(withGroupMax(null))[0]?.message).toBe(
      'Nhóm A có tiêu chí được tính điểm (A.1, A.2) nên phải có điểm tối đa.',
    );
  });
});

describe('what a set is made of', () => {
  it('has the scale of its group maxima', () => {
    expect(scaleOf(SET)).toBe(6000);
  });

  it('lists its bands from the best down, however they are written', () => {
    expect(bandsBestFirst({ bands: SET.bands.toReversed() })).toEqual(SET.bands);
  });
});
