import { describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { openWorkbook, sheetValues } from '../../../test/support/xlsx-parts.js';
import { MemoryWorkbook } from '../../platform/workbook/writing/workbook-port.js';
import { awardSummaryList } from './award-summary.js';
import { pointsCell } from './points-cell.js';
import { rankingLists, scoreSummaryList } from './score-summary.js';
import type { RankingLine, ScoreSummaryModel } from './score-summary.js';
import { addStandaloneList, standaloneWorkbook } from './standalone-list.js';
import { yearEndWorkbook } from './year-end.js';

const STAMP = { creator: 'UBND phường Tân Lập', created: new Date('2026-01-15T03:00:00Z') };
const BARE = { heading: null, signatures: [], subtitle: null };

async function first(workbook: MemoryWorkbook): Promise<ExcelJS.Worksheet> {
  const sheet = (await openWorkbook(await workbook.toBuffer())).worksheets[0];
  if (!sheet) throw new Error('No sheet was written');
  return sheet;
}

describe('points', () => {
  it('are numbers where they are points, words where they are words', () => {
    expect(['79.92', '0', '-2.5', 'KAD', '', null, undefined].map(pointsCell)).toEqual([
      79.92,
      0,
      -2.5,
      'KAD',
      null,
      null,
      null,
    ]);
  });
});

describe('wide summary', () => {
  const model = (members: number): ScoreSummaryModel => ({
    ...BARE,
    sheetName: 'Tổng hợp',
    title: 'TỔNG HỢP ĐIỂM',
    members: Array.from({ length: members }, (_, index) => `TV${index + 1}`),
    withUnit: false,
    blocks: [
      {
        title: 'Khối tổ dân phố',
        lines: [
          {
            name: 'Tổ dân phố 5',
            unit: null,
            block: 'Khối tổ dân phố',
            scores: Array.from({ length: members }, (_, index) => (index === 1 ? 'KC' : '79.50')),
            points: '79.50',
            median: '79.50',
            spread: '0.00',
            classification: 'Khá',
            rankInBlock: 1,
            rankOverall: 3,
          },
        ],
      },
    ],
  });

  it.each([
    [3, 9],
    [6, 9],
    [9, 9],
    [30, 8],
  ])('takes %d members, on paper of size %d', async (members, paper) => {
    const workbook = new MemoryWorkbook(STAMP);
    addStandaloneList(workbook, scoreSummaryList(model(members)));
    const sheet = await first(workbook);
    const values = sheetValues(sheet);
    expect(values[2]).toHaveLength(2 + members + 6);
    expect(values[4]?.slice(0, 4)).toEqual([1, 'Tổ dân phố 5', 79.5, 'KC']);
    expect(values[4]?.slice(-6)).toEqual([79.5, 79.5, 0, 'Khá', 1, 3]);
    expect(sheet.pageSetup.paperSize).toBe(paper);
  });
});

describe('summary by award and unit', () => {
  it('adds up across and down', async () => {
    const workbook = new MemoryWorkbook(STAMP);
    addStandaloneList(
      workbook,
      awardSummaryList({
        ...BARE,
        sheetName: 'Tổng hợp',
        title: 'TỔNG HỢP',
        awards: ['Lao động tiên tiến', 'Giấy khen'],
        blocks: [
          {
            title: 'Khối cơ quan',
            units: [
              { name: 'Văn phòng', counts: [3, 0] },
              { name: 'Công an', counts: [2, 1] },
            ],
          },
          { title: 'Khối trường học', units: [{ name: 'Trường Mầm non 19-5', counts: [4, 2] }] },
        ],
      }),
    );
    expect(sheetValues(await first(workbook)).slice(2)).toEqual([
      ['TT', 'Tên đơn vị', 'Tổng số', 'Lao động tiên tiến', 'Giấy khen'],
      ['I', 'Khối cơ quan'],
      [1, 'Văn phòng', 3, 3, null],
      [2, 'Công an', 3, 2, 1],
      ['Cộng', 6, 5, 1],
      ['II', 'Khối trường học'],
      [1, 'Trường Mầm non 19-5', 6, 4, 2],
      ['Cộng', 6, 4, 2],
      ['Tổng cộng', 12, 9, 3],
    ]);
  });
});

const LINES: RankingLine[] = [
  {
    name: 'C',
    unit: null,
    block: 'Khối 2',
    points: '70.00',
    classification: 'Khá',
    rankInBlock: 1,
    rankOverall: 3,
  },
  {
    name: 'X',
    unit: null,
    block: 'Khối 1',
    points: '60.00',
    classification: null,
    rankInBlock: null,
    rankOverall: null,
  },
  {
    name: 'B',
    unit: null,
    block: 'Khối 1',
    points: '80.00',
    classification: 'Tốt',
    rankInBlock: 1,
    rankOverall: 1,
  },
  {
    name: 'A',
    unit: null,
    block: 'Khối 1',
    points: '80.00',
    classification: 'Tốt',
    rankInBlock: 1,
    rankOverall: 1,
  },
];
const RANKING = {
  ...BARE,
  criteriaSet: 'TC-TAPTHE',
  title: 'XẾP HẠNG',
  withUnit: false,
  blocks: ['Khối 1', 'Khối 2'],
  lines: LINES,
};

describe('ranking', () => {
  it('comes by block and over all, ties side by side, the unranked last', async () => {
    const file = await standaloneWorkbook(rankingLists(RANKING), STAMP);
    const [byBlock, overall] = (await openWorkbook(file)).worksheets.map((sheet) =>
      sheetValues(sheet).slice(3),
    );
    expect(byBlock).toEqual([
      ['TT', 'Tên tập thể', 'Điểm', 'Xếp loại', 'Hạng'],
      ['I', 'Khối 1'],
      [1, 'B', 80, 'Tốt', 1],
      [2, 'A', 80, 'Tốt', 1],
      [3, 'X', 60, null, null],
      ['II', 'Khối 2'],
      [1, 'C', 70, 'Khá', 1],
    ]);
    expect(overall).toEqual([
      ['TT', 'Tên tập thể', 'Khối', 'Điểm', 'Xếp loại', 'Hạng'],
      [1, 'B', 'Khối 1', 80, 'Tốt', 1],
      [2, 'A', 'Khối 1', 80, 'Tốt', 1],
      [3, 'C', 'Khối 2', 70, 'Khá', 3],
      [4, 'X', 'Khối 1', 60, null, null],
    ]);
  });
});

describe('year-end workbook', () => {
  it('puts all sheets of the year into one file under valid, unique names', async () => {
    const list = {
      sheetName: 'Danh hiệu “Tập thể lao động tiên tiến” năm 2025',
      title: 'Tập thể lao động tiên tiến',
      decision: { number: null, symbol: 'QĐ-UBND', signedOn: null, year: 2026, issuer: 'Chủ tịch' },
      sections: [],
    };
    const file = await yearEndWorkbook(
      {
        lists: [list, list],
        summary: { ...BARE, sheetName: 'Tổng hợp', title: 'TỔNG HỢP', awards: [], blocks: [] },
        money: { frame: { ...BARE, sheetName: 'Tiền thưởng', title: 'TIỀN THƯỞNG' }, sections: [] },
        rankings: [RANKING],
      },
      STAMP,
    );
    const workbook = await openWorkbook(file);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      'Danh hiệu “Tập thể lao động tiê',
      'Danh hiệu “Tập thể lao động (2)',
      'Tổng hợp',
      'Tiền thưởng',
      'Hạng khối TC-TAPTHE',
      'Hạng chung TC-TAPTHE',
    ]);
    expect(workbook.worksheets.map((sheet) => sheet.pageSetup.firstPageNumber)).toEqual(Array(6).fill(1));
    expect(workbook.creator).toBe('UBND phường Tân Lập');
  });
});
