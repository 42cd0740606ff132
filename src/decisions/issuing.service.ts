import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { staleVersion } from '../platform/errors/domain-error.js';
import { DecisionLinesService } from './decision-lines.service.js';
import type { DecisionDetailDto } from './decisions.dto.js';
import { DecisionsQueries, type DecisionRow } from './decisions.queries.js';
import { content, subjectOf } from './decisions.service.js';
import { DraftLock } from './draft-lock.service.js';
import { IssueEffects } from './issue-effects.service.js';
import { alreadyIssued, decisionIncomplete, rateMissing } from './errors.js';

/** Issues decisions: from here on they stand as they are, and the ledger of honours holds them. */
@Injectable()
export class IssuingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: DecisionsQueries,
    private readonly lines: DecisionLinesService,
    private readonly effects: IssueEffects,
    private readonly draftLock: DraftLock,
  ) {}

  /**
   * Gives the decision its number, prices it at the rates of its day, locks it, writes the ledger: all or nothing. Of
   * two officials who issue at once, one succeeds and the other is told who did.
   *
   * @throws DomainError 404; 409 `already-issued`, `stale-version`, `decision-incomplete`, `number-taken`,
   *   `rate-missing`, `nomination-not-eligible`, `nomination-set-aside`, `wrong-phase`
   */
  async issue(id: string, version: number, actor: Actor): Promise<DecisionDetailDto> {
    return this.uow.run(async () => {
      const draft = await this.draftLock.take(id, version, alreadyIssued);
      const day = draft.decidedOn;
      const missing = missingParts(draft);
      if (missing.length > 0 || day === null) throw decisionIncomplete(missing);
      await this.lines.demandStillEligible(id);
      await this.oneAtATime();
      const missingRates = await this.lines.reprice(id, day);
      if (missingRates.length > 0) throw rateMissing(day, missingRates);
      const number = await this.takeNumber(draft.book, Number(day.slice(0, 4)), draft.number);
      const issued = await this.uow.execute(
        `update decisions set status = 'issued', number = $3, issued_by = $4, issued_at = now(), version = version + 1
          where id = $1 and version = $2 and status = 'draft'`,
        [id, version, number, actor.accountId],
      );
      if (issued === 0) throw staleVersion({ ...(await this.queries.row(id)) });
      const after = await this.queries.get(id, actor);
      await this.effects.apply(after);
      await this.audit.record({
        action: 'decision.issue',
        subject: subjectOf(after),
        before: content(draft),
        after: content(after),
      });
      return after;
    });
  }

  /**
   * From pricing on, issuing happens one at a time in a ward: what one decision pays for a title, the next one must
   * know. The lock ends with the transaction; it is always taken after the decision's own.
   */
  private async oneAtATime(): Promise<void> {
    await this.uow.query(
      `select pg_advisory_xact_lock(hashtextextended('decisions.issue ' || current_setting('app.ward_id'), $1))`,
      [0],
    );
  }

  /**
   * The number given by hand, or the next of the book. The book's last number follows the highest given, so what it
   * draws is always free; drawn inside this transaction, a number is neither lost nor doubled.
   */
  private async takeNumber(book: string, year: number, byHand: number | null): Promise<number> {
    const [counter] = await this.uow.query<{ number: number }>(
      `insert into decision_counters as c (book, year, last_number) values ($1, $2, coalesce($3::int, 1))
       on conflict on constraint uq_decision_counters_book do update
         set last_number = greatest(c.last_number, coalesce($3::int, c.last_number + 1))
       returning coalesce($3::int, last_number) as number`,
      [book, year, byHand],
    );
    return counter?.number ?? 0;
  }
}

function missingParts(draft: DecisionRow): string[] {
  return [
    ...(draft.decidedOn === null ? ['ngày quyết định'] : []),
    ...(draft.signerName === '' ? ['người ký'] : []),
    ...(draft.signerTitle === '' ? ['chức vụ người ký'] : []),
    ...(draft.lineCount === 0 ? ['đối tượng được khen thưởng'] : []),
  ];
}
