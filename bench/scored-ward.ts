import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/platform/config/package-root.js';
import type { Person } from '../scripts/sample/api.js';
import { openBenchWard, type BenchWard } from './ward.js';

export const UNITS = 150;
const MEMBERS = 5;
const SET = 'TC-TAPTHE';
const YEAR = 2025;

/** A ward whose 150 units are registered and scored by five members; scoring is still open. */
export interface ScoredWard {
  readonly ward: BenchWard;
  readonly campaignId: string;
  readonly criteriaSetId: string;
  readonly clerk: Person;
  readonly official: Person;
  /** Two who scored nothing yet, all sheets empty: one for each bench that writes marks, so that neither finds the other's. */
  readonly newMember: Person;
  readonly typist: Person;
  /** Goes on to the next phase. */
  move(person: Person, to: string): Promise<void>;
}

/** Everything over the public API, as a ward would do it: register, criteria, score book. */
export async function openScoredWard(): Promise<ScoredWard> {
  const ward = await openBenchWard();
  const clerk = await ward.join('can-bo', 'ward-staff');
  const official = await ward.join('lanh-dao', 'official');
  const { id: campaignId } = await clerk.post<{ id: string }>('/api/campaigns', {
    kind: 'yearly',
    name: 'Đo lường',
    year: YEAR,
  });
  const move = async (person: Person, to: string): Promise<void> => {
    const { version } = await person.get<{ version: number }>(`/api/campaigns/${campaignId}`);
    await person.post(`/api/campaigns/${campaignId}/phase`, { to, version });
  };
  const criteria = readFileSync(join(packageRoot(), 'samples', 'ward-2025', 'tieu-chi.xlsx'));
  await bringIn(clerk, criteria, 'tieu-chi.xlsx', 'criteria', campaignId);
  await move(clerk, 'registration');
  await bringIn(clerk, await register(), 'dang-ky.xlsx', 'register', campaignId);
  const codes = Array.from({ length: MEMBERS }, (_, index) => `TV${index + 1}`);
  let position = 0;
  const scorer = async (code: string): Promise<Person> => {
    const member = await ward.join(`thanh-vien.${code.toLowerCase()}`, 'committee-member');
    await clerk.post(`/api/campaigns/${campaignId}/scorers`, {
      accountId: member.accountId,
      code,
      position: ++position,
    });
    return member;
  };
  for (const code of codes) await scorer(code);
  const newMember = await scorer('TV-MOI');
  const typist = await scorer('TV-GO');
  await move(clerk, 'scoring');
  await bringIn(clerk, await scoreBook(codes), 'cham-diem.xlsx', 'score-book', campaignId);
  const sets = await clerk.all<{ id: string; code: string }>(`/api/campaigns/${campaignId}/criteria-sets`);
  const criteriaSetId = sets.find((set) => set.code === SET)?.id ?? '';
  return { ward, campaignId, criteriaSetId, clerk, official, newMember, typist, move };
}

async function bringIn(
  clerk: Person,
  bytes: Uint8Array,
  fileName: string,
  kind: string,
  campaignId: string,
): Promise<void> {
  const preview = await clerk.upload<{ id: string; report: { sheets: { rows: { error: number } }[] } }>(
    '/api/imports',
    bytes,
    fileName,
    { kind, campaignId },
  );
  if (preview.report.sheets.some((sheet) => sheet.rows.error > 0))
    throw new Error(`${fileName}: ${JSON.stringify(preview.report)}`);
  await clerk.post(`/api/imports/${preview.id}/apply`);
}

function unitName(n: number): string {
  return `Tổ dân phố ${n}`;
}

async function register(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const units = workbook.addWorksheet('Đơn vị');
  units.addRow(['STT', 'Tên đơn vị', 'Loại', 'Khối thi đua', 'Thứ tự']);
  const registrations = workbook.addWorksheet('Đăng ký');
  registrations.addRow(['STT', 'Loại', 'Tên', 'Đơn vị', 'Danh hiệu/Hình thức đăng ký']);
  for (let n = 1; n <= UNITS; n++) {
    units.addRow([n, unitName(n), 'tổ dân phố', `Khối tổ dân phố số ${(n % 5) + 1}`, n]);
    registrations.addRow([n, 'Tập thể', unitName(n), '', 'Giấy khen']);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Marks are made by counting, so that every run scores alike; no two units are quite equal. */
async function scoreBook(codes: readonly string[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const heads = [
    'I.1 thực hiện',
    'I.1 chỉ tiêu',
    'I.2',
    'I.3',
    'II.1',
    'II.2',
    'II.3',
    'III.1',
    'III.2',
    'III.3',
    'T.1',
    'T.2',
    'T.3',
    'T.4',
  ];
  codes.forEach((code, member) => {
    const sheet = workbook.addWorksheet(`${code} ${SET}`);
    sheet.addRow(['Loại', 'Tên', 'Đơn vị', ...heads, 'Ghi chú']);
    for (let n = 1; n <= UNITS; n++) {
      const quarter = (max: number, salt: number): number =>
        (((n * 7 + member * 3 + salt) % (max * 2)) + max * 2) / 4;
      sheet.addRow([
        'Tập thể',
        unitName(n),
        '',
        20 + (n % 15),
        40,
        quarter(15, 1),
        8,
        5,
        quarter(15, 2),
        quarter(10, 3),
        quarter(15, 4),
        quarter(10, 5),
        quarter(5, 6),
        0,
        0,
        0,
      ]);
    }
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
