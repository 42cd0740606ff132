import { describe, expect, it } from '@jest/globals';
import {
  isUsable,
  parseCriteriaWorkbook,
} from '../../src/criteria/import/parsing/parse-criteria-workbook.js';
import { parseHistoryWorkbook } from '../../src/honours/import/parsing/parse-history-workbook.js';
import { parseRegisterWorkbook } from '../../src/participants/import/parsing/parse-register-workbook.js';
import { LARGE_WORKBOOK_LIMITS } from '../../src/platform/workbook/reading/limits.js';
import { readWorkbook } from '../../src/platform/workbook/reading/read-workbook.js';
import { parseScoreBook } from '../../src/scoring/import/parsing/parse-score-book.js';
import { EMPTY_REGISTER, registerAfter, sampleExpectation, sampleFile } from './support.js';

const register = readWorkbook(sampleFile('dang-ky.xlsx')).then((workbook) =>
  registerAfter(parseRegisterWorkbook(workbook, EMPTY_REGISTER)),
);
const criteria = readWorkbook(sampleFile('tieu-chi.xlsx')).then(parseCriteriaWorkbook);

describe('tieu-chi.xlsx of the sample ward', () => {
  it('becomes two usable criteria sets', async () => {
    const { sets, counts } = await criteria;
    expect(sets.map(({ definition }) => definition.code)).toEqual(['TC-TAPTHE', 'TC-CANHAN']);
    expect(sets.every(isUsable)).toBe(true);
    expect(counts).toEqual({ sets: 2, criteria: 18 });
    expect(
      sets.flatMap(({ rows, settings }) => [...rows, ...settings]).flatMap(({ issues }) => issues),
    ).toEqual([]);
  });

  it('reads the set for individuals whole', async () => {
    const { sets } = await criteria;
    const criterion = { step: null, levels: null, allowsNotApplicable: false };
    expect(sets[1]?.definition).toEqual({
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
        { name: 'Khá', from: '70' },
        { name: 'Trung bình', from: '50' },
        { name: 'Chưa đạt', from: '0' },
      ],
      tieBreak: ['A.1'],
      groups: [
        {
          code: 'A',
          name: 'Kết quả công tác',
          max: '60',
          criteria: [
            {
              ...criterion,
              code: 'A.1',
              name: 'Hoàn thành nhiệm vụ được giao',
              kind: 'graded',
              max: '40',
              step: '0.5',
            },
            {
              ...criterion,
              code: 'A.2',
              name: 'Sáng kiến, cách làm mới',
              kind: 'tiered',
              max: '25',
              levels: ['25', '15', '5', '0'],
            },
          ],
        },
        {
          code: 'B',
          name: 'Phẩm chất, tham gia phong trào',
          max: '40',
          criteria: [
            {
              ...criterion,
              code: 'B.1',
              name: 'Đạo đức, lối sống, đoàn kết',
              kind: 'graded',
              max: '20',
              step: '0.5',
            },
            {
              ...criterion,
              code: 'B.2',
              name: 'Tham gia phong trào tại nơi cư trú',
              kind: 'graded',
              max: '20',
              step: '0.5',
              allowsNotApplicable: true,
            },
          ],
        },
        {
          code: 'T',
          name: 'Điểm thưởng',
          max: null,
          criteria: [
            {
              ...criterion,
              code: 'T.1',
              name: 'Đột xuất, cứu người, cứu tài sản',
              kind: 'bonus',
              max: '5',
              step: '0.5',
            },
          ],
        },
      ],
    });
  });

  it('reads combining, tie-break and every kind of the set for collectives', async () => {
    const { sets } = await criteria;
    const set = sets[0]?.definition;
    expect(set).toMatchObject({ subjectKind: 'collective', combining: 'trimmed', tieBreak: ['I.2', 'II.2'] });
    expect(set?.groups.map(({ max }) => max)).toEqual(['40', '30', '30', null]);
    expect(set?.groups.flatMap((group) => group.criteria.map(({ kind }) => kind))).toEqual([
      'ratio',
      'graded',
      'tiered',
      'tiered',
      'graded',
      'graded',
      'graded',
      'graded',
      'graded',
      'bonus',
      'bonus',
      'penalty',
      'knockout',
    ]);
  });
});

describe('cham-diem.xlsx of the sample ward', () => {
  const book = Promise.all([
    readWorkbook(sampleFile('cham-diem.xlsx'), LARGE_WORKBOOK_LIMITS),
    register,
    criteria,
  ]).then(([workbook, current, { sets }]) =>
    parseScoreBook(workbook, { register: current, sets: sets.map(({ definition }) => definition) }),
  );

  it('reads ten sheets without a fault', async () => {
    const { sheets } = await book;
    expect(sheets.map(({ memberCode, setCode }) => `${memberCode} ${setCode}`)).toEqual(
      [1, 2, 3, 4, 5].flatMap((member) => [`TV${member} TC-TAPTHE`, `TV${member} TC-CANHAN`]),
    );
    expect(sheets.flatMap(({ issues, rows }) => [...issues, ...rows.flatMap((row) => row.issues)])).toEqual(
      [],
    );
  });

  it('holds as many submitted sheets and recusals as the independent program counted', async () => {
    const { counts } = await book;
    const results = sampleExpectation().results;
    const outcomes = results.flatMap(({ sheets }) => Object.values(sheets));
    expect(counts.sheets).toBe(outcomes.filter((outcome) => /^\d/.test(outcome)).length);
    expect(counts.recusals).toBe(outcomes.filter((outcome) => outcome === 'recused').length);
  });

  it('reads each kind of mark', async () => {
    const { sheets } = await book;
    const police = sheets[0]?.rows.find(({ values }) => values.name === 'Công an phường');
    expect(police?.values.marks.get('I.1')).toEqual({ kind: 'ratio', actual: '6', target: '9' });
    expect(police?.values.marks.get('I.2')).toEqual({ kind: 'points', value: '10' });
    expect(police?.values.marks.get('III.2')).toEqual({ kind: 'not-applicable' });
    expect(police?.values.marks.get('T.4')).toEqual({ kind: 'knockout', value: false });
    expect(police?.values.marks.size).toBe(13);
    const quarter = sheets[0]?.rows.find(({ values }) => values.name === 'Tổ dân phố 1');
    expect(quarter?.values.marks.get('T.4')).toEqual({ kind: 'knockout', value: true });
  });

  it('takes a note «Không chấm» for a recusal without marks', async () => {
    const { sheets } = await book;
    const recused = sheets.flatMap(({ rows }) => rows).filter(({ values }) => values.recused);
    expect(
      recused.every(({ values }) => values.marks.size === 0 && values.note?.startsWith('Không chấm')),
    ).toBe(true);
  });
});

describe('lich-su.xlsx of the sample ward', () => {
  it('reads every award of earlier years', async () => {
    const workbook = await readWorkbook(sampleFile('lich-su.xlsx'), LARGE_WORKBOOK_LIMITS);
    const { rows, counts } = parseHistoryWorkbook(workbook, await register);
    expect(counts).toEqual({ honours: 595 });
    expect(rows.flatMap(({ issues }) => issues)).toEqual([]);
    expect(rows[0]).toMatchObject({
      sheet: 'Lịch sử',
      row: 4,
      values: {
        year: 2022,
        kind: 'individual',
        name: 'Lương Đình Long',
        unitName: 'Văn phòng HĐND và UBND',
        award: { code: 'LDTT' },
        decisionNumber: '247/QĐ-UBND',
        decisionOn: '2023-01-10',
      },
    });
    expect(rows.every(({ values }) => values.subject !== null)).toBe(true);
  });
});
