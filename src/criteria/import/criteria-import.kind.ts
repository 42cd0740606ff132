import { Injectable } from '@nestjs/common';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import { PHASES } from '../../campaigns/phases.js';
import type {
  ImportContext,
  ImportKind,
  ImportPlan,
  ImportRow,
  ImportRowStatus,
  ImportWriteContext,
} from '../../imports/import-kind.js';
import type { FormWorkbook } from '../../platform/workbook/forms/form.js';
import { WORKBOOK_LIMITS } from '../../platform/workbook/reading/limits.js';
import type { RawWorkbook } from '../../platform/workbook/reading/raw-workbook.js';
import type { CriteriaSetContent } from '../criteria-set.writer.js';
import { CriteriaSetsQueries, type StoredCriteriaSet } from '../criteria-sets.queries.js';
import { CriteriaSetsService } from '../criteria-sets.service.js';
import { criteriaFrozen } from '../errors.js';
import { criteriaOpen } from '../policy.js';
import { criteriaTemplate } from './criteria-template.js';
import { comparedLines, same, settingValues, withNotes, type Values } from './criteria-comparison.js';
import {
  isUsable,
  parseCriteriaWorkbook,
  type ParsedCriteriaSheet,
} from './parsing/parse-criteria-workbook.js';

/** A set of the file that would be made, or put over the one there. */
interface PlannedSet {
  readonly content: CriteriaSetContent;
  readonly stored: { readonly id: string; readonly version: number } | undefined;
}

/** Reads criteria tables (tieu-chi.xlsx): one set per sheet, taken as a whole or not at all. */
@Injectable()
export class CriteriaImport implements ImportKind<readonly PlannedSet[]> {
  readonly kind = 'criteria';
  readonly label = 'Bảng tiêu chí';
  readonly permissions = ['criteria.manage'] as const;
  readonly limits = WORKBOOK_LIMITS;
  readonly needsCampaign = true;

  constructor(
    private readonly sets: CriteriaSetsService,
    private readonly queries: CriteriaSetsQueries,
    private readonly gate: CampaignGate,
  ) {}

  template(): Promise<FormWorkbook> {
    return Promise.resolve(criteriaTemplate());
  }

  /** @throws DomainError 409 `criteria-frozen` where the file would change sets that are being scored */
  async plan(workbook: RawWorkbook, context: ImportContext): Promise<ImportPlan<readonly PlannedSet[]>> {
    const parsed = parseCriteriaWorkbook(workbook);
    const campaignId = context.campaignId ?? '';
    const { phase } = await this.gate.demandPhase(campaignId, ...PHASES);
    const stored = new Map((await this.queries.storedOf(campaignId)).map((set) => [set.code, set]));
    const sheets = parsed.sets.map((sheet) => planSheet(sheet, stored.get(sheet.definition.code)));
    const data = sheets.flatMap(({ planned }) => (planned ? [planned] : []));
    const touchesFrozen = data.some(({ content }) => stored.get(content.code)?.frozenAt);
    if (data.length > 0 && (touchesFrozen || !criteriaOpen(phase))) throw criteriaFrozen();
    return { rows: sheets.flatMap(({ rows }) => rows), cleaned: parsed.cleaned, counts: parsed.counts, data };
  }

  async write(
    plan: ImportPlan<readonly PlannedSet[]>,
    { campaignId, actor }: ImportWriteContext,
  ): Promise<Record<string, number>> {
    let criteria = 0;
    for (const { content, stored } of plan.data) {
      if (stored) await this.sets.replace(stored.id, { ...content, version: stored.version }, actor);
      else await this.sets.create(campaignId ?? '', content, actor);
      criteria += content.groups.reduce((sum, group) => sum + group.criteria.length, 0);
    }
    return { sets: plan.data.length, criteria };
  }
}

function planSheet(
  sheet: ParsedCriteriaSheet,
  stored: StoredCriteriaSet | undefined,
): { readonly rows: ImportRow[]; readonly planned: PlannedSet | undefined } {
  if (!isUsable(sheet)) return { rows: refusedRows(sheet), planned: undefined };
  const { definition } = sheet;
  const before = new Map(stored && comparedLines(stored).map((line) => [line.key, line]));
  const lines = comparedLines(definition);
  const removed = [...before.values()]
    .filter(({ key }) => !lines.some((line) => line.key === key))
    .map(({ values }) => values.code);
  const settings = { ...settingValues(definition), ...(removed.length > 0 ? { removed } : {}) };
  const rows = [
    row(sheet, {
      at: { row: Math.max(1, (sheet.rows[0]?.row ?? 2) - 1), label: definition.name, issues: [] },
      subject: 'criteria-set',
      values: settings,
      before: stored && settingValues(stored),
    }),
    ...sheet.rows.map((line, index) =>
      row(sheet, {
        at: line,
        subject: lines[index]?.subject ?? 'criterion',
        values: lines[index]?.values ?? {},
        before: before.get(lines[index]?.key ?? '')?.values,
      }),
    ),
    // What the settings say stands in the set's own row; their lines are listed for what there is to tell of them.
    ...sheet.settings
      .filter(({ issues }) => issues.length > 0)
      .map((line) => row(sheet, { at: line, subject: 'criteria-setting', values: {}, before: {} })),
  ];
  if (rows.every(({ status }) => status === 'unchanged')) return { rows, planned: undefined };
  return {
    rows,
    planned: {
      content: withNotes(definition, stored),
      stored: stored && { id: stored.id, version: stored.version },
    },
  };
}

function row(
  { sheet }: ParsedCriteriaSheet,
  what: {
    readonly at: Pick<ImportRow, 'row' | 'label' | 'issues'>;
    readonly subject: string;
    readonly values: Values;
    readonly before: Values | undefined;
  },
): ImportRow {
  const { at, subject, values, before } = what;
  const status: ImportRowStatus = !before ? 'new' : same(before, values) ? 'unchanged' : 'changed';
  return {
    sheet,
    row: at.row,
    subject,
    label: at.label,
    status,
    issues: at.issues,
    values,
    ...(status === 'changed' ? { before } : {}),
  };
}

/** One faulty line keeps the whole set out: a table without a line would be another table. */
function refusedRows(sheet: ParsedCriteriaSheet): ImportRow[] {
  return [...sheet.settings, ...sheet.rows]
    .toSorted((a, b) => a.row - b.row)
    .map(({ row: number, label, issues }) => ({
      sheet: sheet.sheet,
      row: number,
      subject: 'criterion',
      label,
      status: 'error',
      issues: issues.some(({ severity }) => severity === 'error')
        ? issues
        : [
            ...issues,
            {
              code: 'set-has-errors',
              severity: 'error',
              message: `Bảng ${sheet.definition.code} còn dòng lỗi nên cả bảng chưa được nhận.`,
            },
          ],
      values: {},
    }));
}
