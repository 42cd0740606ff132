import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { identityKey } from '../platform/text/keys.js';
import { DecisionLinesService } from './decision-lines.service.js';
import { DecisionSeal } from './decision-seal.service.js';
import type { DecisionDetailDto } from './decisions.dto.js';
import type { IssueBody } from './life.dto.js';
import type { DecisionRow } from './decisions.queries.js';
import { DraftLock } from './draft-lock.service.js';
import { decisionIncomplete, notConfirmed, wrongStep } from './errors.js';
import { missingParts } from './life.service.js';
import { STEPS } from './policy.js';

/** Issues decisions: from here on they stand as they are, and the ledger of honours holds them. */
@Injectable()
export class IssuingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lines: DecisionLinesService,
    private readonly draftLock: DraftLock,
    private readonly seal: DecisionSeal,
  ) {}

  /**
   * Gives the decision its number, prices it at the rates of its day, locks it, writes the ledger: all or nothing. Of
   * two officials who issue at once, one succeeds and the other is told who did.
   *
   * @throws DomainError 404; 400 `not-confirmed`; 409 `already-issued`, `wrong-step`, `stale-version`,
   *   `decision-incomplete`, `number-taken`, `rate-missing`, `nomination-not-eligible`, `nomination-set-aside`,
   *   `refused-by-council`,
   *   `wrong-phase`, `budget-passed`
   */
  async issue(id: string, body: IssueBody, actor: Actor): Promise<DecisionDetailDto> {
    return this.uow.run(async () => {
      const { from } = STEPS.issue;
      const draft = await this.draftLock.take(id, body.version, [from], wrongStep);
      demandConfirmed(draft, body.confirmation);
      const missing = missingParts(draft);
      if (missing.length > 0 || draft.decidedOn === null) throw decisionIncomplete(missing);
      await this.lines.demandStillEligible(id);
      return this.seal.finish(draft, draft.decidedOn, actor, 'decision.issue');
    });
  }
}

/** «BAN HÀNH», or the number where it has one already: what cannot be taken back is not done by a slip of the hand. */
function demandConfirmed({ number, numberText }: DecisionRow, typed: string): void {
  const words = ['BAN HÀNH', ...(number === null ? [] : [String(number), numberText ?? ''])];
  const same = (word: string): boolean => identityKey(word) === identityKey(typed);
  if (!words.some(same)) throw notConfirmed(numberText === null ? ['BAN HÀNH'] : ['BAN HÀNH', numberText]);
}
