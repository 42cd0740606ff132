import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { staleVersion } from '../platform/errors/domain-error.js';
import { roundClosed } from './errors.js';
import type { ProofBoardDto } from './name-proofs.dto.js';
import { isRoundOpen, NameProofsQueries, type AskedDecision } from './name-proofs.queries.js';

/** Asks the units of a decision to look their names through, until staff end it. */
@Injectable()
export class ProofRounds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: NameProofsQueries,
  ) {}

  /** Asks, asks again, or sets another day. @throws DomainError 404; 409 `stale-version` */
  async open(
    decisionId: string,
    dueOn: string | null,
    version: number,
    actor: Actor,
  ): Promise<ProofBoardDto> {
    return this.uow.run(async () => {
      const asked = await this.take(decisionId, version);
      await this.uow.execute(
        `insert into name_proof_rounds (decision_id, due_on) values ($1, $2)
         on conflict (ward_id, decision_id) do update
            set due_on = excluded.due_on, closed_at = null, version = name_proof_rounds.version + 1`,
        [decisionId, dueOn],
      );
      await this.record('name-proof.open', asked, { dueOn });
      return this.queries.board(decisionId, actor);
    });
  }

  /** @throws DomainError 404; 409 `stale-version`, `round-closed` */
  async close(decisionId: string, version: number, actor: Actor): Promise<ProofBoardDto> {
    return this.uow.run(async () => {
      const asked = await this.take(decisionId, version);
      if (!isRoundOpen(asked.round)) throw roundClosed();
      await this.uow.execute(
        `update name_proof_rounds set closed_at = now(), version = version + 1 where decision_id = $1`,
        [decisionId],
      );
      await this.record('name-proof.close', asked, undefined);
      return this.queries.board(decisionId, actor);
    });
  }

  private async take(decisionId: string, version: number): Promise<AskedDecision> {
    await this.uow.query(`select id from decisions where id = $1 for update`, [decisionId]);
    const asked = await this.queries.asked(decisionId);
    if ((asked.round?.version ?? 0) === version) return asked;
    throw staleVersion({ ...asked.round }, await this.audit.lastActOn('name-proof', decisionId));
  }

  private record(
    action: string,
    { decision, round }: AskedDecision,
    after: object | undefined,
  ): Promise<void> {
    const label = decision.numberText ?? decision.title;
    return this.audit.record({
      action,
      subject: { type: 'name-proof', id: decision.id, label },
      ...(round === null ? {} : { before: { dueOn: round.dueOn } }),
      ...(after === undefined ? {} : { after }),
    });
  }
}
