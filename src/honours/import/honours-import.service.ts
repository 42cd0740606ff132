import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ImportRegistry } from '../../imports/import-registry.service.js';
import type { ImportKind, ImportPlan, ImportRow } from '../../imports/import-kind.js';
import { subjectIdOf } from '../../participants/import/parsing/register.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isAccepted } from '../../platform/table/row-issue.js';
import type { FormWorkbook } from '../../platform/workbook/forms/form.js';
import { LARGE_WORKBOOK_LIMITS } from '../../platform/workbook/reading/limits.js';
import type { RawWorkbook } from '../../platform/workbook/reading/raw-workbook.js';
import { HonoursLedger, honourKey, type NewHonour } from '../honours-ledger.service.js';
import { historyTemplate } from './history-template.js';
import { KnownRegisterQueries, type LedgerAward } from './known-register.queries.js';
import { parseHistoryWorkbook, type ParsedHistoryRow } from './parsing/parse-history-workbook.js';

/**
 * Awards of earlier years. Each row is kept with the names as printed then, tied to somebody of the register where
 * exactly one is meant, and without a tie where nobody is: what was given stays given.
 */
@Injectable()
export class HonoursImport implements ImportKind<readonly NewHonour[]>, OnModuleInit {
  readonly kind = 'honours';
  readonly label = 'Khen thưởng các năm trước';
  readonly permissions = ['honours.manage'] as const;
  readonly limits = LARGE_WORKBOOK_LIMITS;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: ImportRegistry,
    private readonly register: KnownRegisterQueries,
    private readonly ledger: HonoursLedger,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async template(): Promise<FormWorkbook> {
    return historyTemplate(await this.register.load());
  }

  async choices(list: 'units' | 'awards'): Promise<string[]> {
    const known = await this.register.load();
    return known[list].map(({ name }) => name);
  }

  async plan(workbook: RawWorkbook): Promise<ImportPlan<readonly NewHonour[]>> {
    const register = await this.register.load();
    const { rows, cleaned, counts } = parseHistoryWorkbook(workbook, register);
    const awards = new Map(register.awards.map((award) => [award.code, award]));
    const standing = await this.standing(rows.map((row) => row.values.year));
    const fresh: NewHonour[] = [];
    const planned = rows.map((row): ImportRow => {
      const honour = isAccepted(row) ? honourOf(row, awards) : null;
      if (honour === null) return rowOf(row, 'error', row.values);
      if (standing.has(honourKey(honour))) return rowOf(row, 'unchanged', honour);
      fresh.push(honour);
      return rowOf(row, 'new', honour);
    });
    return { rows: planned, cleaned, counts: { ...counts }, data: fresh };
  }

  async write(plan: ImportPlan<readonly NewHonour[]>): Promise<Record<string, number>> {
    return { honours: await this.ledger.record(plan.data) };
  }

  /** What the ledger holds for the years the file speaks of. */
  private async standing(years: readonly (number | null)[]): Promise<ReadonlySet<string>> {
    const rows = await this.uow.query<Parameters<typeof honourKey>[0]>(
      `select distinct year, subject_kind as "subjectKind", name, unit_name as "unitName", award_type_id as "awardTypeId",
              decision_number as "decisionNumber" from honours where year = any($1::int[])`,
      [[...new Set(years.filter((year) => year !== null))]],
    );
    return new Set(rows.map(honourKey));
  }
}

/** An accepted row says everything a ledger entry needs; anything else is a row in error. */
function honourOf({ values }: ParsedHistoryRow, awards: ReadonlyMap<string, LedgerAward>): NewHonour | null {
  const award = values.award && awards.get(values.award.code);
  if (!award || values.year === null || values.kind === null) return null;
  return {
    participantId: values.subject && subjectIdOf(values.subject),
    subjectKind: values.kind,
    name: values.name,
    unitName: values.kind === 'collective' ? '' : values.unitName,
    awardTypeId: award.id,
    awardName: award.name,
    year: values.year,
    decisionNumber: values.decisionNumber ?? '',
    decidedOn: values.decisionOn,
    source: 'import',
    decisionId: null,
  };
}

function rowOf(row: ParsedHistoryRow, status: ImportRow['status'], values: object): ImportRow {
  const { name, year } = row.values;
  return {
    sheet: row.sheet,
    row: row.row,
    subject: 'honour',
    label: year === null ? name : `${name} (${year})`,
    status,
    issues: row.issues,
    values: { ...values },
  };
}
