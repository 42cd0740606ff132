import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure, measureProgram, type Figure, type Measured } from './children.js';
import { openBenchWard } from './ward.js';

const PEOPLE = 10_000;
const UNITS = 100;
const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Nông',
  'Ma',
];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Thanh', 'Hữu', 'Minh', 'Quang', 'Thu', 'Kim', 'Xuân'];
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Đạt',
  'Hà',
  'Hòa',
  'Hương',
  'Khánh',
  'Lan',
  'Mai',
  'Nga',
  'Phúc',
  'Sơn',
  'Yến',
];

/** A workbook of 10,000 people, from the upload to the finished preview, beside ExcelJS merely reading it. */
export async function benchReading(rounds = 5): Promise<Figure[]> {
  const ward = await openBenchWard();
  try {
    const file = join(ward.dataDir, 'people.xlsx');
    await writePeople(file);
    const bytes = readFileSync(file);
    const staff = await ward.join('can-bo', 'ward-staff');
    const upload = async (): Promise<Measured> => {
      const begun = performance.now();
      const preview = await staff.upload<{ report: { counts: Record<string, number> } }>(
        '/api/imports',
        bytes,
        'people.xlsx',
        { kind: 'register' },
      );
      if (preview.report.counts.people !== PEOPLE)
        throw new Error(`Preview of ${JSON.stringify(preview.report.counts)}`);
      return { seconds: (performance.now() - begun) / 1000, peakMb: 0 };
    };
    const floor = new URL('./floors/reading-floor.js', import.meta.url);
    const runs = { ours: [] as Measured[], floor: [] as Measured[] };
    await upload();
    for (let round = 0; round < rounds; round++) {
      runs.ours.push(await upload());
      runs.floor.push(await measureProgram(floor, [file]));
    }
    return [
      figure(
        `workbook of ${PEOPLE.toLocaleString('en')} people to a finished preview`,
        's',
        runs,
        (run) => run.seconds,
      ),
    ];
  } finally {
    await ward.close();
  }
}

/** Names are made by counting, so that the file is the same on every machine. */
async function writePeople(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const units = workbook.addWorksheet('Đơn vị');
  units.addRow(['STT', 'Tên đơn vị', 'Loại', 'Khối thi đua', 'Thứ tự']);
  for (let n = 1; n <= UNITS; n++) units.addRow([n, `Tổ dân phố ${n}`, 'tổ dân phố', 'Khối tổ dân phố', n]);
  const people = workbook.addWorksheet('Cá nhân');
  people.addRow([
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'CCCD',
    'Chức vụ',
    'Đơn vị',
    'Đối tượng',
    'Lãnh đạo',
    'Xếp loại năm 2025',
  ]);
  for (let n = 0; n < PEOPLE; n++) {
    const name = [
      pick(FAMILY, n),
      pick(MIDDLE, Math.floor(n / 7)),
      pick(GIVEN, Math.floor(n / 3)),
      pick(GIVEN, Math.floor(n / 113)),
    ].join(' ');
    const born = `${String((n % 28) + 1).padStart(2, '0')}/${String((n % 12) + 1).padStart(2, '0')}/${1960 + (n % 40)}`;
    const isWoman = n % 2 === 1;
    const id = `019${isWoman ? 1 : 0}${String((1960 + (n % 40)) % 100).padStart(2, '0')}${String(n).padStart(6, '0')}`;
    people.addRow([
      n + 1,
      name,
      born,
      isWoman ? 'Nữ' : 'Nam',
      id,
      'Người dân',
      `Tổ dân phố ${(n % UNITS) + 1}`,
      'người dân',
      '',
      'HTTNV',
    ]);
  }
  await workbook.xlsx.writeFile(file);
}

function pick(list: readonly string[], n: number): string {
  return list[n % list.length] ?? '';
}
