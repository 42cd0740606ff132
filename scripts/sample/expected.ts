import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type KindLabel = 'Tập thể' | 'Cá nhân' | 'Hộ gia đình';

/** What an independent program worked out for a ward's year; the file beside the four workbooks. */
export interface ExpectedYear {
  readonly year: number;
  readonly baseSalary: number;
  readonly decisionDate: string;
  readonly import: {
    readonly units: number;
    readonly people: number;
    readonly registrations: number;
    readonly errors: readonly RowCode[];
    readonly warnings: readonly RowCode[];
    readonly cleanedCells: { readonly whitespace: number; readonly unicode: number };
  };
  readonly results: readonly ExpectedResult[];
  readonly nominations: readonly ExpectedNomination[];
  readonly awards: Readonly<Record<string, { readonly count: number; readonly money: number }>>;
  readonly totalMoney: number;
  readonly totalAwards: number;
}

export interface RowCode {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
}

export interface ExpectedResult {
  readonly kind: KindLabel;
  readonly name: string;
  readonly unit: string;
  readonly block: string;
  readonly criteria: string;
  /** Member code → total, «missing» or «recused». */
  readonly sheets: Readonly<Record<string, string>>;
  readonly points: string | null;
  readonly complete: boolean;
  readonly knockout: boolean;
  readonly classification: string | null;
  readonly rankInBlock: number | null;
  readonly rankOverall: number | null;
}

export interface ExpectedNomination {
  readonly kind: KindLabel;
  readonly name: string;
  readonly unit: string;
  readonly award: string;
  readonly eligible: boolean;
  readonly rewardDong: number;
}

export function readExpected(folder: string): ExpectedYear {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedYear;
}
