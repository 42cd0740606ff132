import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CurrentRegister, KnownAward } from '../../src/participants/import/parsing/register.js';
import type { ParsedRegisterWorkbook } from '../../src/participants/import/parsing/parse-register-workbook.js';
import { isAccepted } from '../../src/platform/table/row-issue.js';
import { packageRoot } from '../../src/platform/config/package-root.js';

export function sampleFile(name: string): Buffer {
  return readFileSync(join(packageRoot(), 'samples/ward-2025', name));
}

export function sampleExpectation(): ExpectedYear {
  return JSON.parse(sampleFile('expected.json').toString('utf8')) as ExpectedYear;
}

export interface ExpectedYear {
  readonly import: {
    readonly units: number;
    readonly people: number;
    readonly registrations: number;
    readonly errors: readonly ExpectedIssue[];
    readonly warnings: readonly ExpectedIssue[];
    readonly cleanedCells: { readonly whitespace: number; readonly unicode: number };
  };
  /** Of each subject, by member: points of the sheet, 'recused' or 'missing'. */
  readonly results: readonly { readonly sheets: Readonly<Record<string, string>> }[];
}

export interface ExpectedIssue {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
}

export const AWARDS: readonly KnownAward[] = [
  { code: 'TTLDTT', name: 'Tập thể lao động tiên tiến', subjectKinds: ['collective'] },
  { code: 'TDPVH', name: 'Tổ dân phố văn hóa', subjectKinds: ['collective'] },
  { code: 'LDTT', name: 'Lao động tiên tiến', subjectKinds: ['individual'] },
  { code: 'CSTDCS', name: 'Chiến sĩ thi đua cơ sở', subjectKinds: ['individual'] },
  { code: 'GK', name: 'Giấy khen', subjectKinds: ['collective', 'individual', 'household'] },
];

export const EMPTY_REGISTER: CurrentRegister = { units: [], people: [], households: [], awards: AWARDS };

/** The register as it would stand after the first import. */
export function registerAfter({ units, people, households }: ParsedRegisterWorkbook): CurrentRegister {
  return {
    awards: AWARDS,
    units: units.filter(isAccepted).map(({ row, values }) => ({ id: `unit-${row}`, name: values.name })),
    people: people.rows.filter(isAccepted).map(({ row, values }) => ({
      id: `person-${row}`,
      fullName: values.fullName,
      unitId: `unit-${values.unit?.row}`,
      birth: values.birth,
      idNumber: values.idNumber,
    })),
    households: households.map(({ name, unit, row }) => ({
      id: `household-${row}`,
      name,
      unitId: `unit-${unit.row}`,
    })),
  };
}
