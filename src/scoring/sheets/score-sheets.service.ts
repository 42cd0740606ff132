import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { allCriteria } from '../../criteria/criteria-set.js';
import { CriteriaSetsQueries, type StoredCriteriaSet } from '../../criteria/criteria-sets.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { IS_CANDIDATE } from '../candidates.queries.js';
import { notAScorer, othersSeen, sheetClosed, sheetIncomplete, sheetNot } from '../errors.js';
import { unmarkedLines } from '../marks/mark-value.js';
import { ScoringGate } from '../scoring-gate.service.js';
import { isBound, sheetPolicy, sightSql, type SheetPolicy } from './policy.js';
import { ResultsService } from '../results/results.service.js';
import type { SheetStateDto, SubmitAllDto } from './score-sheets.dto.js';
import type { SheetStatus } from './score-sheet.entity.js';
import { SheetCounter } from './sheet-counter.service.js';

interface Scorer {
  readonly id: string;
  readonly code: string;
}

interface LockedSheet {
  readonly id: string;
  readonly participantId: string;
  readonly status: SheetStatus;
  readonly version: number;
  readonly total: string | null;
  readonly recusalReason: string | null;
  readonly hasSeenOthers: boolean;
  readonly wasReopened: boolean;
}

interface OpenSheet {
  readonly set: StoredCriteriaSet;
  readonly scorer: Scorer;
  readonly subject: string;
  /** Undefined where the member has not begun. */
  readonly sheet: LockedSheet | undefined;
}

const LOCKED = `select id, participant_id as "participantId", status, version, total::text, recusal_reason as "recusalReason",
    ${sightSql('s', 's.criteria_set_id')}
  from score_sheets s`;

/** Submitting, withdrawing and stepping aside; the results follow in the same transaction. */
@Injectable()
export class ScoreSheetsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: ScoringGate,
    private readonly sets: CriteriaSetsQueries,
    private readonly results: ResultsService,
    private readonly counter: SheetCounter,
  ) {}

  /**
   * Hands in one's sheet: it counts from now on.
   * @throws DomainError 409 `sheet-incomplete` (with `missing`), `sheet-submitted`, `sheet-recused`, `stale-version`,
   *   and the phase's refusals; 403 `not-a-scorer`; 404
   */
  async submit(setId: string, participantId: string, version: number, actor: Actor): Promise<SheetStateDto> {
    return this.uow.run(async () => {
      const open = await this.open(setId, participantId, version, actor);
      if (open.sheet && open.sheet.status !== 'draft') throw sheetClosed(open.sheet.status);
      const counted = open.sheet ? await this.counter.countOut(open.set, [open.sheet.id]) : undefined;
      const result = open.sheet && counted?.get(open.sheet.id);
      const missing = unmarkedLines(
        allCriteria(open.set),
        result?.missing ?? allCriteria(open.set).map(({ code }) => code),
      );
      if (!open.sheet || !result || missing.length > 0) throw sheetIncomplete(missing);
      await this.uow.execute(
        `update score_sheets set status = 'submitted', total = $2, knockout = $3, submitted_at = clock_timestamp(), version = version + 1
          where id = $1`,
        [open.sheet.id, result.total, result.knockout],
      );
      await this.results.recompute(open.set, [participantId]);
      const { total, knockout } = result;
      await this.record('score-sheet.submit', open, open.sheet.id, { after: { total, knockout } });
      const policy = policyOf({ ...open.sheet, status: 'submitted' }, []);
      return { status: 'submitted', version: open.sheet.version + 1, total, knockout, missing: [], policy };
    });
  }

  /**
   * Takes a submitted sheet back to mend it, as long as the others' marks have not been shown: a mark changed after
   * that could be drawn by theirs. Once an official has re-opened the scores, all know all marks and may mend theirs.
   * @throws DomainError 409 `sheet-not-submitted`, `others-seen`, and as submit
   */
  async withdraw(
    setId: string,
    participantId: string,
    version: number,
    actor: Actor,
  ): Promise<SheetStateDto> {
    return this.uow.run(async () => {
      const open = await this.open(setId, participantId, version, actor);
      if (open.sheet?.status !== 'submitted') throw sheetNot('submitted');
      if (isBound(open.sheet)) throw othersSeen();
      await this.toDraft(open.sheet.id);
      await this.results.recompute(open.set, [participantId]);
      await this.record('score-sheet.withdraw', open, open.sheet.id, { before: { total: open.sheet.total } });
      return this.state(open.set, open.sheet.id);
    });
  }

  /** Steps aside where related: recorded with the reason, out of the count; marks already given stay unseen. */
  async recuse(
    setId: string,
    participantId: string,
    input: { readonly reason: string; readonly version: number },
    actor: Actor,
  ): Promise<SheetStateDto> {
    return this.uow.run(async () => {
      const open = await this.open(setId, participantId, input.version, actor);
      if (open.sheet?.status === 'recused') throw sheetClosed('recused');
      const [row] = await this.uow.query<{ id: string }>(
        `insert into score_sheets (campaign_id, criteria_set_id, participant_id, scorer_id, status, recusal_reason)
         values ($1, $2, $3, $4, 'recused', $5)
         on conflict on constraint uq_score_sheets_subject do update set status = 'recused', recusal_reason = excluded.recusal_reason,
           total = null, knockout = false, submitted_at = null, version = score_sheets.version + 1
           where score_sheets.version = $6
         returning id`,
        [open.set.campaignId, setId, participantId, open.scorer.id, input.reason, input.version],
      );
      // Begun in another tab since: the row was not there to be locked.
      if (!row) throw await this.stale(open.set, await this.lockSheet(setId, participantId, open.scorer.id));
      const { id } = row;
      await this.results.recompute(open.set, [participantId]);
      await this.record('score-sheet.recuse', open, id, {
        before: { status: open.sheet?.status ?? null, total: open.sheet?.total ?? null },
        after: { status: 'recused' },
        reason: input.reason,
      });
      return this.state(open.set, id);
    });
  }

  /** Undoes a recusal. @throws DomainError 409 `sheet-not-recused`, `others-seen`, and as submit */
  async unrecuse(
    setId: string,
    participantId: string,
    version: number,
    actor: Actor,
  ): Promise<SheetStateDto> {
    return this.uow.run(async () => {
      const open = await this.open(setId, participantId, version, actor);
      if (open.sheet?.status !== 'recused') throw sheetNot('recused');
      if (isBound(open.sheet)) throw othersSeen();
      await this.toDraft(open.sheet.id);
      await this.results.recompute(open.set, [participantId]);
      await this.record('score-sheet.unrecuse', open, open.sheet.id, {
        before: { status: 'recused', reason: open.sheet.recusalReason },
        after: { status: 'draft' },
      });
      return this.state(open.set, open.sheet.id);
    });
  }

  /** Hands in every complete sheet of the set at once; the incomplete stay as they are. */
  async submitAll(setId: string, actor: Actor): Promise<SubmitAllDto> {
    return this.uow.run(async () => {
      const { set, scorer } = await this.enter(setId, actor);
      const drafts = await this.uow.query<LockedSheet>(
        `${LOCKED} where criteria_set_id = $1 and scorer_id = $2 and status = 'draft' order by participant_id for update of s`,
        [setId, scorer.id],
      );
      const counted = await this.counter.countOut(
        set,
        drafts.map(({ id }) => id),
      );
      const complete = drafts.flatMap(({ id, participantId }) => {
        const result = counted.get(id);
        if (!result || unmarkedLines(allCriteria(set), result.missing).length > 0) return [];
        return [{ id, participantId, total: result.total, knockout: result.knockout }];
      });
      await this.uow.execute(
        `update score_sheets s set status = 'submitted', total = n.total, knockout = n.knockout, submitted_at = clock_timestamp(),
                version = version + 1
           from jsonb_to_recordset($1) as n(id uuid, total numeric, knockout boolean) where s.id = n.id`,
        [JSON.stringify(complete)],
      );
      await this.results.recompute(
        set,
        complete.map(({ participantId }) => participantId),
      );
      const notBegun = await this.notBegun(setId, scorer.id);
      const summary = { submitted: complete.length, incomplete: drafts.length - complete.length, notBegun };
      await this.audit.record({
        action: 'score-sheet.submit-all',
        subject: { type: 'criteria-set', id: setId, label: `${set.code} · ${scorer.code}` },
        after: summary,
      });
      return summary;
    });
  }

  private async toDraft(id: string): Promise<void> {
    await this.uow.execute(
      `update score_sheets set status = 'draft', recusal_reason = null, total = null, knockout = false, submitted_at = null,
              version = version + 1 where id = $1`,
      [id],
    );
  }

  private async state(set: StoredCriteriaSet, id: string): Promise<SheetStateDto> {
    const [sheet] = await this.uow.query<LockedSheet>(`${LOCKED} where id = $1`, [id]);
    const result = (await this.counter.countOut(set, [id])).get(id);
    if (!sheet || !result) throw notFound('phiếu chấm');
    const { total, knockout, missing } = result;
    const unmarked = unmarkedLines(allCriteria(set), missing);
    const { status, version } = sheet;
    return { status, version, total, knockout, missing: unmarked, policy: policyOf(sheet, unmarked) };
  }

  /** The set, open for scoring, and the member in it. The campaign stays locked against a change of phase. */
  private async enter(setId: string, actor: Actor): Promise<{ set: StoredCriteriaSet; scorer: Scorer }> {
    const set = await this.sets.stored(setId);
    const [scorer] = await this.uow.query<Scorer>(
      `select id, code from scorers where campaign_id = $1 and account_id = $2`,
      [set.campaignId, actor.accountId],
    );
    if (!scorer) throw notAScorer();
    await this.gate.enter(set.campaignId);
    return { set, scorer };
  }

  /** One's own sheet for the subject, locked; refused where it changed since it was read. */
  private async open(
    setId: string,
    participantId: string,
    version: number,
    actor: Actor,
  ): Promise<OpenSheet> {
    const { set, scorer } = await this.enter(setId, actor);
    const [subject] = await this.uow.query<{ name: string }>(
      `select p.name from criteria_sets s join participants p on p.kind = s.subject_kind
        where s.id = $1 and p.id = $2 and ${IS_CANDIDATE}`,
      [setId, participantId],
    );
    if (!subject) throw notFound('đối tượng trong danh sách chấm');
    const sheet = await this.lockSheet(setId, participantId, scorer.id);
    if ((sheet?.version ?? 0) !== version) throw await this.stale(set, sheet);
    return { set, scorer, subject: subject.name, sheet };
  }

  private async lockSheet(
    setId: string,
    participantId: string,
    scorerId: string,
  ): Promise<LockedSheet | undefined> {
    const [sheet] = await this.uow.query<LockedSheet>(
      `${LOCKED} where criteria_set_id = $1 and participant_id = $2 and scorer_id = $3 for update of s`,
      [setId, participantId, scorerId],
    );
    return sheet;
  }

  private async stale(set: StoredCriteriaSet, sheet: LockedSheet | undefined): Promise<Error> {
    return staleVersion(sheet ? { ...(await this.state(set, sheet.id)) } : { version: 0 });
  }

  private async notBegun(setId: string, scorerId: string): Promise<number> {
    const [row] = await this.uow.query<{ n: number }>(
      `select count(*)::int as n from criteria_sets s join participants p on p.kind = s.subject_kind
        where s.id = $1 and ${IS_CANDIDATE}
          and not exists (select from score_sheets sh where sh.criteria_set_id = s.id and sh.participant_id = p.id and sh.scorer_id = $2)`,
      [setId, scorerId],
    );
    return row?.n ?? 0;
  }

  private record(
    action: string,
    open: OpenSheet,
    id: string,
    what: { readonly before?: unknown; readonly after?: unknown; readonly reason?: string },
  ): Promise<void> {
    const label = `${open.subject} · ${open.set.code} · ${open.scorer.code}`;
    return this.audit.record({ action, subject: { type: 'score-sheet', id, label }, ...what });
  }
}

/** Of a sheet that an act has just changed: scoring is open, or there would have been no act. */
function policyOf(
  sheet: Pick<LockedSheet, 'status' | 'hasSeenOthers' | 'wasReopened'>,
  missing: readonly string[],
): SheetPolicy {
  return sheetPolicy({ ...sheet, isOpen: true, isOver: false, isComplete: missing.length === 0 });
}
