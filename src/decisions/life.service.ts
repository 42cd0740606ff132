import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { forbidden } from '../platform/errors/domain-error.js';
import type { DecisionDetailDto } from './decisions.dto.js';
import { DecisionsQueries, type DecisionRow } from './decisions.queries.js';
import { subjectOf } from './decisions.service.js';
import { DraftLock } from './draft-lock.service.js';
import { decisionIncomplete, wrongStep } from './errors.js';
import { canReturn, STEPS } from './policy.js';

/** The steps before issuing: staff propose, officials approve, either gives back. */
@Injectable()
export class DecisionLife {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: DecisionsQueries,
    private readonly draftLock: DraftLock,
  ) {}

  /**
   * Lays a draft before the officials; from here on it is not edited until it comes back.
   *
   * @throws DomainError 404; 409 `wrong-step`, `already-issued`, `stale-version`, `decision-incomplete`, `wrong-phase`
   */
  propose(id: string, version: number, actor: Actor): Promise<DecisionDetailDto> {
    return this.step(id, version, actor, 'propose');
  }

  /** @throws DomainError 404; 409 as {@link propose} */
  approve(id: string, version: number, actor: Actor): Promise<DecisionDetailDto> {
    return this.step(id, version, actor, 'approve');
  }

  /**
   * Back to the draft, with the reason on record.
   *
   * @throws DomainError 404; 403 `forbidden` for a clerk once it is approved; 409 `wrong-step`, `already-issued`,
   *   `stale-version`, `wrong-phase`
   */
  async giveBack(id: string, version: number, reason: string, actor: Actor): Promise<DecisionDetailDto> {
    return this.uow.run(async () => {
      const before = await this.draftLock.take(id, version, ['proposed', 'approved'], wrongStep);
      if (!canReturn(actor, before)) {
        throw forbidden('Quyết định đã duyệt thì chỉ lãnh đạo mới trả lại được.');
      }
      await this.uow.execute(
        `update decisions set status = 'draft', returned_by = $3, returned_at = now(), return_reason = $4,
                proposed_by = null, proposed_at = null, approved_by = null, approved_at = null, version = version + 1
          where id = $1 and version = $2`,
        [id, version, actor.accountId, reason],
      );
      return this.recorded('decision.return', before, actor, reason);
    });
  }

  private async step(
    id: string,
    version: number,
    actor: Actor,
    step: 'propose' | 'approve',
  ): Promise<DecisionDetailDto> {
    const { from, to } = STEPS[step];
    return this.uow.run(async () => {
      const before = await this.draftLock.take(id, version, [from], wrongStep);
      const missing = missingParts(before);
      if (missing.length > 0) throw decisionIncomplete(missing, step === 'propose' ? 'trình' : 'duyệt');
      await this.uow.execute(
        `update decisions set status = $3, ${to}_by = $4, ${to}_at = now(), version = version + 1
          where id = $1 and version = $2`,
        [id, version, to, actor.accountId],
      );
      return this.recorded(`decision.${step}`, before, actor);
    });
  }

  private async recorded(
    action: string,
    before: DecisionRow,
    actor: Actor,
    reason?: string,
  ): Promise<DecisionDetailDto> {
    const after = await this.queries.get(before.id, actor);
    await this.audit.record({
      action,
      subject: subjectOf(after),
      before: { status: before.status },
      after: { status: after.status },
      ...(reason === undefined ? {} : { reason }),
    });
    return after;
  }
}

/** What a decision must have before anybody is asked to sign it; a number is drawn where none is given. */
export function missingParts(decision: DecisionRow): string[] {
  return [
    ...(decision.decidedOn === null ? ['ngày quyết định'] : []),
    ...(decision.signerName === '' ? ['người ký'] : []),
    ...(decision.signerTitle === '' ? ['chức vụ người ký'] : []),
    ...(decision.lineCount === 0 ? ['đối tượng được khen thưởng'] : []),
  ];
}
