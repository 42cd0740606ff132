import { describe, expect, it } from '@jest/globals';
import { parseRegisterWorkbook } from '../../src/participants/import/parsing/parse-register-workbook.js';
import { isAccepted, type ParsedRow } from '../../src/platform/table/row-issue.js';
import { readWorkbook } from '../../src/platform/workbook/reading/read-workbook.js';
import {
  EMPTY_REGISTER,
  type ExpectedIssue,
  registerAfter,
  sampleExpectation,
  sampleFile,
} from './support.js';

describe('dang-ky.xlsx of the sample ward', () => {
  const { import: expected } = sampleExpectation();
  const reading = readWorkbook(sampleFile('dang-ky.xlsx'));
  const parsing = reading.then((workbook) => parseRegisterWorkbook(workbook, EMPTY_REGISTER));

  it('lets in as many units, people and registrations as expected', async () => {
    const { counts } = await parsing;
    expect(counts).toEqual({
      units: expected.units,
      people: expected.people,
      registrations: expected.registrations,
      households: 32,
    });
  });

  it('tells exactly the expected errors and warnings, nothing more, nothing less', async () => {
    const { units, people, registrations } = await parsing;
    const rows = [...units, ...people.rows, ...registrations];
    expect(issuesOf(rows, 'error')).toEqual(expected.errors);
    expect(issuesOf(rows, 'warning')).toEqual(expected.warnings);
  });

  it('counts the cells it cleaned', async () => {
    const { cleaned } = await parsing;
    expect(cleaned).toEqual({
      whitespace: expected.cleanedCells.whitespace,
      unicodeNfc: expected.cleanedCells.unicode,
    });
  });

  it('reads the values of a row with several blemishes', async () => {
    const { people } = await parsing;
    const row = people.rows.find((person) => person.row === 4);
    expect(row?.values).toMatchObject({
      fullName: 'Lương Đình Long',
      birth: { on: '1999-07-15', precision: 'day' },
      gender: 'male',
      idNumber: '019099314028',
      post: 'Trưởng',
      unit: { name: 'Văn phòng HĐND và UBND', row: 5 },
      leader: true,
      phone: '0990496699',
      rating: 'completed',
      initiatives: [],
      disciplines: [],
    });
    expect(people.ratingYear).toBe(2025);
  });

  it('finds everything unchanged the second time', async () => {
    const first = await parsing;
    const register = registerAfter(first);
    const second = parseRegisterWorkbook(await reading, register);
    expect(second.counts).toEqual(first.counts);
    expect(second.units.filter(isAccepted).every(({ unit }) => unit?.id !== null)).toBe(true);
    expect(second.people.rows.filter(isAccepted).every(({ person }) => person?.id !== null)).toBe(true);
    expect(second.households.every(({ id }) => id !== null)).toBe(true);
    expect(issuesOf(second.people.rows, 'error')).toEqual(issuesOf(first.people.rows, 'error'));
  });
});

function issuesOf(rows: readonly ParsedRow<unknown>[], severity: 'error' | 'warning'): ExpectedIssue[] {
  return rows.flatMap(({ sheet, row, issues }) =>
    issues.filter((issue) => issue.severity === severity).map(({ code }) => ({ sheet, row, code })),
  );
}
