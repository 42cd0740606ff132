import { DomainError } from '../../../platform/errors/domain-error.js';
import { cleanWorkbook } from '../../../platform/table/clean-workbook.js';
import { findSheet, findSheetByHeading } from '../../../platform/table/find-sheet.js';
import { type CleanedCells, isAccepted } from '../../../platform/table/row-issue.js';
import type { RawSheet, RawWorkbook } from '../../../platform/workbook/reading/raw-workbook.js';
import { PERSON_COLUMNS, REGISTRATION_COLUMNS, UNIT_COLUMNS } from './columns.js';
import { type ParsedPeople, parsePeople } from './people-sheet.js';
import type { CurrentRegister, HouseholdRef } from './register.js';
import { type ParsedRegistration, parseRegistrations } from './registrations-sheet.js';
import { AwardNames } from './subject-cells.js';
import { SubjectDirectory } from './subject-directory.js';
import { type ParsedUnit, parseUnits } from './units-sheet.js';

/** A workbook of units, people and registrations, explained row by row. Sheets it does not have are empty. */
export interface ParsedRegisterWorkbook {
  readonly units: readonly ParsedUnit[];
  readonly people: ParsedPeople;
  readonly registrations: readonly ParsedRegistration[];
  /** Households named by accepted registrations, each once. */
  readonly households: readonly HouseholdRef[];
  readonly cleaned: CleanedCells;
  /** Accepted rows. */
  readonly counts: {
    readonly units: number;
    readonly people: number;
    readonly households: number;
    readonly registrations: number;
  };
}

/**
 * Reads «Đơn vị», «Cá nhân» and «Đăng ký», as many of them as the workbook has, in that order whatever the order of
 * the tabs. Rows find each other and the register by name.
 * @throws DomainError «sheet-not-found», «heading-not-found», «column-missing»
 */
export function parseRegisterWorkbook(raw: RawWorkbook, register: CurrentRegister): ParsedRegisterWorkbook {
  const { workbook, cleaned } = cleanWorkbook(raw);
  const sheets = findSheets(workbook);
  const directory = new SubjectDirectory(register);
  const units = sheets.units ? parseUnits(sheets.units, directory) : [];
  const people = sheets.people
    ? parsePeople(sheets.people, directory)
    : { rows: [], ratingYear: null, columns: new Set<never>() };
  const registrations = sheets.registrations
    ? parseRegistrations(sheets.registrations, directory, new AwardNames(register.awards))
    : [];
  const households = acceptedHouseholds(registrations);
  return {
    units,
    people,
    registrations,
    households,
    cleaned,
    counts: {
      units: units.filter(isAccepted).length,
      people: people.rows.filter(isAccepted).length,
      households: households.length,
      registrations: registrations.filter(isAccepted).length,
    },
  };
}

type RegisterSheets = Readonly<Record<'units' | 'people' | 'registrations', RawSheet | undefined>>;

function findSheets(workbook: RawWorkbook): RegisterSheets {
  const byName: RegisterSheets = {
    units: findSheet(workbook, ['Đơn vị', 'Tập thể']),
    people: findSheet(workbook, ['Cá nhân', 'Nhân sự']),
    registrations: findSheet(workbook, ['Đăng ký', 'Đăng kí', 'Đề nghị']),
  };
  if (Object.values(byName).some((sheet) => sheet !== undefined)) return byName;
  const byHeading = {
    registrations: findSheetByHeading(workbook, REGISTRATION_COLUMNS),
    people: findSheetByHeading(workbook, {
      ...PERSON_COLUMNS,
      fullName: { ...PERSON_COLUMNS.fullName, required: true },
    }),
    units: findSheetByHeading(workbook, { ...UNIT_COLUMNS, name: { label: 'Tên đơn vị', required: true } }),
  };
  const found = new Set(Object.values(byHeading).filter((sheet) => sheet !== undefined));
  if (found.size === 0) throw sheetNotFound(workbook);
  return {
    registrations: byHeading.registrations,
    people: byHeading.people === byHeading.registrations ? undefined : byHeading.people,
    units:
      byHeading.units === byHeading.registrations || byHeading.units === byHeading.people
        ? undefined
        : byHeading.units,
  };
}

function sheetNotFound({ sheets, hiddenSheets }: RawWorkbook): DomainError {
  const names = sheets.map(({ name }) => `«${name}»`).join(', ');
  const hidden =
    hiddenSheets.length > 0
      ? ` Sheet đang ẩn không được đọc: ${hiddenSheets.map((name) => `«${name}»`).join(', ')}.`
      : '';
  return new DomainError({
    status: 422,
    code: 'sheet-not-found',
    message: `Tệp không có sheet «Đơn vị», «Cá nhân» hay «Đăng ký»${names ? ` (chỉ có ${names})` : ''}.${hidden}`,
  });
}

function acceptedHouseholds(registrations: readonly ParsedRegistration[]): HouseholdRef[] {
  const households = new Set<HouseholdRef>();
  for (const registration of registrations) {
    const { subject } = registration.values;
    if (isAccepted(registration) && subject?.kind === 'household') households.add(subject.household);
  }
  return [...households];
}
