import { person } from '../fixtures/eligibility-facts.js';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type {
  DisciplineLevel,
  IndividualFacts,
  InitiativeLevel,
  Rating,
} from '../../src/awards/eligibility/facts.js';
import { SUBJECT_KIND_NAMES, type SubjectKind } from '../../src/catalogue/subject-kind.js';
import {
  allCriteria,
  COMBINING_NAMES,
  COMBINING_WAYS,
  type CriteriaGroup,
  type CriteriaSetDefinition,
  type Criterion,
  CRITERION_KIND_NAMES,
  CRITERION_KINDS,
} from '../../src/criteria/criteria-set.js';
import type { Mark } from '../../src/criteria/mark.js';

/**
 * Reads samples/ward-2025 the shortest way, for checking the calculators alone: no import rules, no database. The
 * rows that the program's own import must refuse are skipped by expected.json, so that both are tested apart.
 */
const FOLDER = path.join(import.meta.dirname, '..', '..', 'samples', 'ward-2025');

export interface ExpectedResult {
  kind: string;
  name: string;
  unit: string;
  block: string;
  criteria: string;
  sheets: Record<string, string>;
  points: string;
  complete: boolean;
  knockout: boolean;
  classification: string;
  rankInBlock: number | null;
  rankOverall: number | null;
}

export interface ExpectedNomination {
  kind: string;
  name: string;
  unit: string;
  award: string;
  eligible: boolean;
  rewardDong: number;
}

export interface Expected {
  year: number;
  baseSalary: number;
  decisionDate: string;
  import: { errors: { sheet: string; row: number }[] };
  results: ExpectedResult[];
  nominations: ExpectedNomination[];
  awards: Record<string, { count: number; money: number }>;
  totalMoney: number;
  totalAwards: number;
}

/** Who a row is about; individuals and households are told apart by their unit. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string;
}

/** One row of a score book: the marks, or that the member stepped aside. */
export interface SheetRow {
  readonly subject: Subject;
  readonly member: string;
  readonly criteriaSet: string;
  readonly marks: ReadonlyMap<string, Mark> | 'recused';
}

export interface SampleWard {
  readonly expected: Expected;
  readonly sets: readonly CriteriaSetDefinition[];
  readonly sheets: readonly SheetRow[];
  readonly people: readonly { readonly unit: string; readonly facts: IndividualFacts }[];
  readonly blockOfUnit: ReadonlyMap<string, string>;
  readonly registrations: readonly { readonly subject: Subject; readonly award: string }[];
}

export function keyOf({ kind, name, unit }: Subject): string {
  return [kind, name, unit].join('|').toLowerCase();
}

export async function readSampleWard(): Promise<SampleWard> {
  const expected = JSON.parse(await readFile(path.join(FOLDER, 'expected.json'), 'utf8')) as Expected;
  const register = await open('dang-ky.xlsx');
  const refused = new Set(expected.import.errors.map(({ sheet, row }) => `${sheet}|${row}`));
  const rows = (sheet: string) =>
    tableOf(register, sheet).filter(({ number }) => !refused.has(`${sheet}|${number}`));
  const sets = (await open('tieu-chi.xlsx')).worksheets.map(readCriteriaSet);
  return {
    expected,
    sets,
    sheets: (await open('cham-diem.xlsx')).worksheets.flatMap((sheet) => readScoreSheet(sheet, sets)),
    people: rows('Cá nhân').map(({ cell }) => readPerson(cell, expected.year)),
    blockOfUnit: new Map(rows('Đơn vị').map(({ cell }) => [cell('Tên đơn vị'), cell('Khối thi đua')])),
    registrations: rows('Đăng ký').map(({ cell }) => ({
      subject: readSubject(cell),
      award: cell('Danh hiệu/Hình thức đăng ký'),
    })),
  };
}

async function open(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(FOLDER, file));
  return workbook;
}

type Cell = (label: string) => string;
interface Row {
  readonly number: number;
  readonly cell: Cell;
}

/** Rows of the third row's headings on that hold more than a number or a total. */
function tableOf(workbook: ExcelJS.Workbook, name: string): Row[] {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return rowsOf(sheet).filter(({ cell }) => !/^(Tổng|Cộng)/.test(cell('STT')));
}

function rowsOf(sheet: ExcelJS.Worksheet): Row[] {
  const headings = new Map<string, number>();
  const rows: Row[] = [];
  sheet.eachRow((row, number) => {
    const text = (column: number) => clean(row.getCell(column).value);
    if (headings.size === 0) {
      if (!['STT', 'Mã', 'Loại'].includes(text(1))) return;
      row.eachCell((_, column) => headings.set(text(column), column));
      return;
    }
    const cell: Cell = (label) => {
      const column = headings.get(label);
      return column === undefined ? '' : text(column);
    };
    const filled = [...headings.keys()].some((label) => label !== 'STT' && cell(label) !== '');
    if (filled) rows.push({ number, cell });
  });
  return rows;
}

function clean(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined || value instanceof Date) return '';
  if (typeof value === 'object') return 'result' in value ? clean(value.result) : '';
  return String(value)
    .normalize('NFC')
    .replace(/(?:\s|\u200b|\u200c|\u200d)+/g, ' ')
    .trim();
}

function readSubject(cell: Cell): Subject {
  return { kind: find(SUBJECT_KIND_NAMES, cell('Loại')), name: cell('Tên'), unit: cell('Đơn vị') };
}

function find<K extends string>(names: Readonly<Record<K, string>>, name: string): K {
  const entry = (Object.entries(names) as [K, string][]).find(([, text]) => text === name);
  if (!entry) throw new Error(`Unknown word ${name}`);
  return entry[0];
}

const RATING: Record<string, Rating> = { HTXSNV: 'excellent', HTTNV: 'good', HTNV: 'completed' };
const INITIATIVE: Record<string, InitiativeLevel> = { 'Cơ sở': 'base', 'Cấp tỉnh': 'province' };
const DISCIPLINE: Record<string, DisciplineLevel> = { 'Khiển trách': 'reprimand', 'Cảnh cáo': 'warning' };

function readPerson(cell: Cell, year: number): { unit: string; facts: IndividualFacts } {
  const initiative = INITIATIVE[cell('Sáng kiến')];
  const discipline = DISCIPLINE[cell('Kỷ luật')];
  return {
    unit: cell('Đơn vị'),
    facts: person({
      name: cell('Họ và tên'),
      year,
      rating: RATING[cell('Xếp loại năm 2025')] ?? null,
      initiatives: initiative ? [{ level: initiative, year }] : [],
      disciplines: discipline ? [{ level: discipline, year }] : [],
    }),
  };
}

function readCriteriaSet(sheet: ExcelJS.Worksheet): CriteriaSetDefinition {
  const groups: (CriteriaGroup & { criteria: Criterion[] })[] = [];
  const settings = new Map<string, string>();
  for (const { cell } of rowsOf(sheet)) {
    const [code, name, kind, max] = [
      cell('Mã'),
      cell('Nội dung'),
      cell('Cách chấm'),
      cell('Điểm tối đa') || null,
    ];
    if (kind === 'Nhóm') groups.push({ code, name, max, criteria: [] });
    else if (kind === '') settings.set(code, max ?? name);
    else groups.at(-1)?.criteria.push(readCriterion(cell, code, name, max));
  }
  const combining = settings.get('Cách tổng hợp');
  return {
    code: sheet.name,
    name: sheet.name,
    subjectKind: sheet.name === 'TC-TAPTHE' ? 'collective' : 'individual',
    bonusCap: settings.get('Trần điểm thưởng') ?? null,
    notApplicableMode: 'rescale',
    combining: COMBINING_WAYS.find((way) => COMBINING_NAMES[way] === combining) ?? 'median',
    minimumSheets: Number(settings.get('Số phiếu tối thiểu')),
    bands: (settings.get('Xếp loại') ?? '').split(';').map((text) => {
      const [name = '', from = ''] = text.split(' từ ');
      return { name: name.trim(), from: from.trim() };
    }),
    tieBreak: (settings.get('Khi bằng điểm, xét lần lượt') ?? '').split(',').map((code) => code.trim()),
    groups,
  };
}

function readCriterion(cell: Cell, code: string, name: string, max: string | null): Criterion {
  const kind = CRITERION_KINDS.find((one) => CRITERION_KIND_NAMES[one] === cell('Cách chấm'));
  if (!kind) throw new Error(`Unknown kind of criterion ${code}`);
  const detail = cell('Bước/Mức');
  return {
    code,
    name,
    kind,
    max,
    step: kind === 'tiered' ? null : detail || null,
    levels: kind === 'tiered' ? detail.split('/') : null,
    allowsNotApplicable: cell('Không áp dụng được') === 'x',
  };
}

/** One sheet of the score book, «TV1 TC-TAPTHE»: member and criteria set. */
function readScoreSheet(sheet: ExcelJS.Worksheet, sets: readonly CriteriaSetDefinition[]): SheetRow[] {
  const [member = '', criteriaSet = ''] = sheet.name.split(' ');
  const set = sets.find(({ code }) => code === criteriaSet);
  if (!set) throw new Error(`No criteria set ${criteriaSet}`);
  return rowsOf(sheet).map(({ cell }) => ({
    subject: readSubject(cell),
    member,
    criteriaSet,
    marks: cell('Ghi chú').startsWith('Không chấm')
      ? 'recused'
      : new Map(allCriteria(set).map((criterion) => [criterion.code, readMark(criterion, cell)])),
  }));
}

function readMark({ code, kind }: Criterion, cell: Cell): Mark {
  if (cell(code) === 'KAD') return { kind: 'not-applicable' };
  if (kind === 'ratio') return { kind, actual: cell(`${code} thực hiện`), target: cell(`${code} chỉ tiêu`) };
  return kind === 'knockout' ? { kind, value: cell(code) === 'x' } : { kind: 'points', value: cell(code) };
}
