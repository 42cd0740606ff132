import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { staleVersion } from '../platform/errors/domain-error.js';
import { DecisionLinesService } from './decision-lines.service.js';
import type { DecisionDetailDto } from './decisions.dto.js';
import { DecisionsQueries, type DecisionRow } from './decisions.queries.js';
import { rateMissing } from './errors.js';
import { FundService } from './fund/fund.service.js';
import { IssueEffects } from './issue-effects.service.js';
import { NumberBooks } from './number-books.service.js';

/** The last part of issuing, whichever way a decision came: numbers, money, lock, ledger. */
@Injectable()
export class DecisionSeal {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: DecisionsQueries,
    private readonly lines: DecisionLinesService,
    private readonly effects: IssueEffects,
    private readonly books: NumberBooks,
    private readonly fund: FundService,
  ) {}

  /** From pricing on: numbers, money, ledger. Also for a decision of paper, whose lines keep what was written on it. */
  async finish(
    draft: DecisionRow,
    day: string,
    actor: Actor,
    action: 'decision.issue' | 'decision.record-paper',
  ): Promise<DecisionDetailDto> {
    const { id } = draft;
    const year = Number(day.slice(0, 4));
    await this.books.oneAtATime();
    if (!draft.fromPaper) {
      const missingRates = await this.lines.reprice(id, day);
      if (missingRates.length > 0) throw rateMissing(day, missingRates);
      await this.fund.demandWithinBudget(id, year);
      const first = await this.books.takeCertificates(year, draft.lineCount);
      await this.lines.numberCertificates(id, first);
    }
    const number = await this.books.take(draft.book, year, draft.number);
    const issued = await this.uow.execute(
      `update decisions set status = 'issued', number = $3, issued_by = $4, issued_at = now(), version = version + 1
        where id = $1 and version = $2 and status <> 'issued'`,
      [id, draft.version, number, actor.accountId],
    );
    if (issued === 0) throw staleVersion({ ...(await this.queries.row(id)) });
    const after = await this.queries.get(id, actor);
    await this.effects.apply(draft, after, action);
    return after;
  }
}
