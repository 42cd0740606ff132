import type {
  AttachedListModel,
  DecisionReference,
  SubjectKind,
} from '../src/exports/lists/attached-list.model.js';
import type { MoneyLine } from '../src/exports/lists/list-kinds.js';
import type { RankingLine } from '../src/exports/lists/score-summary.js';
import type { OfficialHeading, Signature } from '../src/exports/lists/standalone-list.model.js';
import type { YearEndModel } from '../src/exports/lists/year-end.js';

/** A merged ward's year for our program and for its floor: 500 awards in five decisions, 60 units, two rankings. */

const AWARDS: readonly { name: string; kind: SubjectKind; count: number; amount: number }[] = [
  { name: 'Tập thể lao động tiên tiến', kind: 'collective', count: 30, amount: 1_880_000 },
  { name: 'Lao động tiên tiến', kind: 'individual', count: 270, amount: 710_000 },
  { name: 'Chiến sĩ thi đua cơ sở', kind: 'individual', count: 60, amount: 2_340_000 },
  { name: 'Giấy khen', kind: 'individual', count: 90, amount: 710_000 },
  { name: 'Giấy khen (hộ gia đình)', kind: 'household', count: 50, amount: 1_060_000 },
];
const NAMES = [
  'Nguyễn Văn An',
  'Trần Thị Thu Thủy',
  'Lê Hữu Nam',
  'Phạm Ngọc Hương',
  'Hoàng Đức Long',
  'Vũ Hoài Oanh',
];
const BLOCKS = ['Khối cơ quan, đoàn thể', 'Khối trường học', 'Khối tổ dân phố'];
const UNITS = Array.from({ length: 60 }, (_, index) => ({
  name: `Tổ dân phố ${index + 1}`,
  block: index % 3,
}));

const HEADING: OfficialHeading = {
  body: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG TÂN LẬP'],
  place: 'Tân Lập',
  signedOn: null,
  year: 2026,
};
const SIGNATURES: readonly Signature[] = [
  { lines: ['NGƯỜI LẬP BẢNG'], name: 'Trần Thị Thu Thủy' },
  { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Đức Long' },
];

function decision(index: number): DecisionReference {
  const issuer = 'Chủ tịch Ủy ban nhân dân phường Tân Lập';
  return { number: String(index + 3), symbol: 'QĐ-UBND', signedOn: '2026-01-15', year: 2026, issuer };
}

function person(index: number): string {
  return NAMES[index % NAMES.length] ?? '';
}

function unit(index: number): string {
  return UNITS[index % UNITS.length]?.name ?? '';
}

function list(award: (typeof AWARDS)[number], index: number): AttachedListModel {
  const entries = Array.from({ length: award.count }, (_, line) => ({
    honorific: award.kind === 'individual' ? 'Ông' : null,
    name: award.kind === 'collective' ? unit(line) : person(line),
    position: award.kind === 'collective' ? null : `Tổ trưởng, ${unit(line)}`,
    amount: award.amount,
    note: null,
  }));
  return {
    sheetName: award.name,
    title: `Tập thể, cá nhân được tặng ${award.name} năm 2025`,
    decision: decision(index),
    money: true,
    sections: [{ kind: award.kind, groups: [{ title: null, entries }] }],
  };
}

function moneyLines(award: (typeof AWARDS)[number], index: number): MoneyLine[] {
  return Array.from({ length: award.count }, (_, line) => ({
    name: award.kind === 'collective' ? unit(line) : person(line),
    unit: award.kind === 'collective' ? null : unit(line),
    award: award.name,
    decision: `0${index + 3}/QĐ-UBND`,
    amount: award.amount,
  }));
}

function ranked(count: number, withUnit: boolean): RankingLine[] {
  return Array.from({ length: count }, (_, index) => ({
    name: withUnit ? person(index) : unit(index),
    unit: withUnit ? unit(index) : null,
    block: BLOCKS[index % 3] ?? '',
    points: (99.5 - index * 0.25).toFixed(2),
    classification: 'Tốt',
    rankInBlock: Math.floor(index / 3) + 1,
    rankOverall: index + 1,
  }));
}

export function yearEndModel(): YearEndModel {
  const frame = { heading: HEADING, signatures: SIGNATURES };
  return {
    lists: AWARDS.map(list),
    summary: {
      ...frame,
      sheetName: 'Tổng hợp theo đơn vị',
      title: 'TỔNG HỢP',
      subtitle: 'Danh hiệu thi đua, hình thức khen thưởng theo đơn vị năm 2025',
      awards: AWARDS.map((award) => award.name),
      blocks: BLOCKS.map((title, block) => ({
        title,
        units: UNITS.filter((one) => one.block === block).map((one, index) => ({
          name: one.name,
          counts: AWARDS.map((_, award) => (index + award) % 4),
        })),
      })),
    },
    money: {
      frame: { ...frame, sheetName: 'Tiền thưởng', title: 'DANH SÁCH', subtitle: 'Tiền thưởng năm 2025' },
      sections: AWARDS.map((award, index) => ({
        title: award.name.toLocaleUpperCase('vi'),
        lines: moneyLines(award, index),
      })),
    },
    rankings: [
      { count: 60, withUnit: false, criteriaSet: 'TC-TAPTHE' },
      { count: 150, withUnit: true, criteriaSet: 'TC-CANHAN' },
    ].map(({ count, withUnit, criteriaSet }) => ({
      ...frame,
      criteriaSet,
      title: 'XẾP HẠNG THI ĐUA',
      subtitle: 'Năm 2025',
      withUnit,
      blocks: BLOCKS,
      lines: ranked(count, withUnit),
    })),
  };
}
