import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { CriteriaSetsQueries, type StoredCriteriaSet } from '../../criteria/criteria-sets.queries.js';
import type { ImportContext, ImportKind, ImportPlan, ImportWriteContext } from '../../imports/import-kind.js';
import type { FormWorkbook } from '../../platform/workbook/forms/form.js';
import { LARGE_WORKBOOK_LIMITS } from '../../platform/workbook/reading/limits.js';
import type { RawWorkbook } from '../../platform/workbook/reading/raw-workbook.js';
import { nothingToScore } from '../errors.js';
import { ScoringGate } from '../scoring-gate.service.js';
import { parseScoreBook } from './parsing/parse-score-book.js';
import { planScoreSheet, sheetKey, type PlannedSheet } from './score-book.plan.js';
import { SCORE_GUIDE, scoreForm, scoreLists } from './score-form.js';
import { ScoreBookQueries, type KnownScorer } from './score-book.queries.js';
import { ScoreBookWriter } from './score-book.writer.js';

interface PlannedBook {
  readonly sets: readonly StoredCriteriaSet[];
  readonly sheets: readonly PlannedSheet[];
}

/**
 * Reads score books (cham-diem.xlsx): one sheet per member and criteria set, for members on paper or offline. Staff
 * bring in everyone's while scoring is the phase, also after its last day; a member only their own, and in time.
 */
@Injectable()
export class ScoreBookImport implements ImportKind<PlannedBook> {
  readonly kind = 'score-book';
  readonly label = 'Phiếu chấm điểm';
  readonly permissions = [] as const;
  readonly limits = LARGE_WORKBOOK_LIMITS;
  readonly needsCampaign = true;

  constructor(
    private readonly gate: ScoringGate,
    private readonly criteria: CriteriaSetsQueries,
    private readonly queries: ScoreBookQueries,
    private readonly writer: ScoreBookWriter,
  ) {}

  async choices(list: 'units' | 'awards', { campaignId = '' }: ImportContext): Promise<string[]> {
    if (list === 'awards') return [];
    const nominees = await this.queries.nominees(campaignId);
    return nominees.flatMap(({ name, unitName }) => unitName ?? name);
  }

  /** Marks are for nobody to read in the record while scoring goes on, and afterwards stand in the sheets. */
  isSealed(): boolean {
    return true;
  }

  /**
   * A sheet for each member and set, without marks: what others gave is not for whoever prepares the paper.
   * @throws DomainError 409 `nothing-to-score` where no member or nobody to score is known
   */
  async template({ campaignId = '' }: ImportContext): Promise<FormWorkbook> {
    const sets = await this.criteria.storedOf(campaignId);
    const scorers = await this.queries.scorers(campaignId);
    const nominees = await this.queries.nominees(campaignId);
    const sheets = scorers.flatMap(({ code }) =>
      sets.flatMap((set) => {
        const own = nominees.filter(({ criteriaSetId }) => criteriaSetId === set.id);
        return own.length === 0 ? [] : [scoreForm(code, set, own)];
      }),
    );
    if (sheets.length === 0) throw nothingToScore();
    return { fileName: 'Phieu-cham-diem.xlsx', sheets, lists: scoreLists(sets), guide: SCORE_GUIDE };
  }

  /** @throws DomainError 409 `wrong-phase`, `not-yet-open`, `deadline-passed`; 422 `sheet-not-found` */
  async plan(workbook: RawWorkbook, context: ImportContext): Promise<ImportPlan<PlannedBook>> {
    const campaignId = context.campaignId ?? '';
    const isStaff = context.actor.permissions.has('campaign.manage');
    await this.gate.enterAlone(campaignId, isStaff);
    const sets = await this.criteria.storedOf(campaignId);
    const scorers = await this.queries.scorers(campaignId);
    const candidates = await this.queries.candidates(campaignId);
    const register = await this.queries.register([...candidates].map((key) => key.split(':')[1] ?? ''));
    const book = parseScoreBook(workbook, { register, sets, memberCodes: scorers.map(({ code }) => code) });
    const named = scorers.filter(({ code }) => book.sheets.some((sheet) => sheet.memberCode === code));
    const known = await this.queries.sheets(
      campaignId,
      named.map(({ id }) => id),
    );
    const state = {
      sets,
      scorers,
      candidates,
      sheets: new Map(
        known.map((sheet) => [sheetKey(sheet.scorerId, sheet.criteriaSetId, sheet.participantId), sheet]),
      ),
      onlyScorerId: isStaff ? undefined : ownScorer(scorers, context.actor),
    };
    const planned = book.sheets.flatMap((sheet) => planScoreSheet(sheet, state));
    return {
      rows: planned.map(({ row }) => row),
      cleaned: book.cleaned,
      counts: book.counts,
      data: { sets, sheets: planned.flatMap(({ sheet }) => (sheet ? [sheet] : [])) },
    };
  }

  async write(
    { data }: ImportPlan<PlannedBook>,
    { campaignId }: ImportWriteContext,
  ): Promise<Record<string, number>> {
    const marks = await this.writer.write(campaignId ?? '', data.sets, data.sheets);
    const recusals = data.sheets.filter(({ status }) => status === 'recused').length;
    return { sheets: data.sheets.length - recusals, recusals, marks };
  }
}

/** The scorer someone is, or null: then no sheet of the book is theirs. */
function ownScorer(scorers: readonly KnownScorer[], actor: Actor): string | null {
  return scorers.find(({ accountId }) => accountId === actor.accountId)?.id ?? null;
}
