import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { staleVersion } from '../../platform/errors/domain-error.js';
import { sittingSubject } from '../acts.js';
import {
  ballotsHeld,
  ballotStillOpen,
  chairOrSecretaryAbsent,
  moveNotAllowed,
  noQuorum,
  notTheChair,
  reasonRequired,
  tieUndecided,
} from '../errors.js';
import { presides } from '../policy.js';
import { QuorumService } from './quorum.service.js';
import { RosterService } from './roster.service.js';
import { SittingLock, type SittingState } from './sitting-lock.service.js';
import { moveFrom, type SittingStatus } from './sitting-moves.js';
import type { MoveSittingBody, SittingDetailDto } from './sittings.dto.js';
import { SittingsQueries } from './sittings.queries.js';

/** Opens, closes and locks sittings, and goes a step back with a reason: all of it by the chair. */
@Injectable()
export class SittingStateService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
    private readonly roster: RosterService,
    private readonly quorum: QuorumService,
    private readonly queries: SittingsQueries,
  ) {}

  /**
   * @throws DomainError 404; 403 `not-the-chair`; 400 `reason-required`; 409 `move-not-allowed`, `stale-version`,
   *   `no-quorum`, `chair-or-secretary-absent`, `ballots-held`, `ballot-still-open`, `tie-undecided`
   */
  async move(id: string, body: MoveSittingBody, actor: Actor): Promise<SittingDetailDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.take(id, 'update');
      if (!presides(actor, sitting)) throw notTheChair();
      if (sitting.version !== body.version) throw staleVersion({ ...(await this.queries.get(id, actor)) });
      const move = moveFrom(sitting.status, body.to);
      if (!move) throw moveNotAllowed(sitting.status, body.to);
      if (move.needsReason && !body.reason) throw reasonRequired();
      await this.demand(sitting, body.to);
      await this.uow.execute(
        `update sittings set status = $2::varchar, version = version + 1,
                opened_at = case $2::varchar when 'planned' then null else coalesce(opened_at, clock_timestamp()) end,
                closed_at = case $2::varchar when 'closed' then clock_timestamp() when 'locked' then closed_at end,
                locked_at = case $2::varchar when 'locked' then clock_timestamp() end
          where id = $1`,
        [id, body.to],
      );
      const after = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'sitting.move',
        subject: sittingSubject(after),
        before: { status: sitting.status },
        after: { status: body.to, quorum: after.quorum },
        reason: body.reason,
      });
      return after;
    });
  }

  private async demand(sitting: SittingState, to: SittingStatus): Promise<void> {
    if (sitting.status === 'planned' && to === 'open') {
      await this.roster.bringUpToDate(sitting.id);
      await this.demandPresence(sitting);
    }
    if (to === 'planned') {
      const held = await this.uow.query(`select from ballots where sitting_id = $1 limit 1`, [sitting.id]);
      if (held.length > 0) throw ballotsHeld();
    }
    if (to === 'closed') {
      const open = await this.uow.query(
        `select from ballots where sitting_id = $1 and status = 'open' limit 1`,
        [sitting.id],
      );
      if (open.length > 0) throw ballotStillOpen();
    }
    if (to === 'locked') {
      const ties = await this.uow.query(
        `select from sitting_questions q join ballot_boxes x on x.question_id = q.id and x.live join box_results t on t.box_id = x.id
          where q.sitting_id = $1 and t.outcome = 'tied' and q.tie_decision is null limit 1`,
        [sitting.id],
      );
      if (ties.length > 0) throw tieUndecided();
    }
  }

  private async demandPresence(sitting: SittingState): Promise<void> {
    const here = await this.uow.query<{ memberId: string }>(
      `select member_id as "memberId" from sitting_roster where sitting_id = $1 and presence = 'present'`,
      [sitting.id],
    );
    const isHere = (id: string): boolean => here.some(({ memberId }) => memberId === id);
    if (!isHere(sitting.chairMemberId) || !isHere(sitting.secretaryMemberId)) throw chairOrSecretaryAbsent();
    const quorum = await this.quorum.of(sitting.id);
    if (!quorum.met) throw noQuorum(quorum);
  }
}
