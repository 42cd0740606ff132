import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { sittingSubject } from '../acts.js';
import { memberWithoutAccount, notAMember, wrongClaimCode } from '../errors.js';
import { SittingLock } from './sitting-lock.service.js';
import type { ClaimCodeDto } from './sittings.dto.js';

/** Letters and digits that nobody mistakes for one another when reading a slip of paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 8;
const MOST_ATTEMPTS = 5;

/**
 * An administrator can hand out a new password and so sign in as a member. Such an account does not vote until the
 * member has shown, by a code handed over in the room, that it is theirs (reliability.md §5).
 */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
  ) {}

  /** A new one-time code for a member; the one before is void. @throws DomainError 404; 409 `member-without-account` */
  async issue(sittingId: string, memberId: string): Promise<ClaimCodeDto> {
    const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    return this.uow.run(async () => {
      const sitting = await this.lock.take(sittingId, 'update', 'planned', 'open');
      const [member] = await this.uow.query<{ accountId: string | null; name: string }>(
        `select account_id as "accountId", name from sitting_roster where sitting_id = $1 and member_id = $2`,
        [sittingId, memberId],
      );
      if (!member) throw notFound('thành viên của phiên họp');
      if (member.accountId === null) throw memberWithoutAccount();
      await this.uow.execute(
        `update sitting_roster set claim_hash = $3, claim_attempts = 0 where sitting_id = $1 and member_id = $2`,
        [sittingId, memberId, hashOf(code)],
      );
      await this.audit.record({
        action: 'sitting.claim-code',
        subject: sittingSubject(sitting),
        after: { memberId, name: member.name },
      });
      return { claimCode: `${code.slice(0, 4)}-${code.slice(4)}` };
    });
  }

  /**
   * The member takes the account back. A wrong code is counted, and after five the code is void, whatever else the
   * request comes to.
   *
   * @throws DomainError 404; 403 `not-a-member`, `wrong-claim-code`
   */
  async claim(sittingId: string, code: string, actor: Actor): Promise<void> {
    const isRight = await this.uow.run(async () => {
      const sitting = await this.lock.take(sittingId, 'update', 'planned', 'open');
      const [member] = await this.uow.query<{ memberId: string; hash: Buffer | null; attempts: number }>(
        `select member_id as "memberId", claim_hash as hash, claim_attempts as attempts from sitting_roster
          where sitting_id = $1 and account_id = $2`,
        [sittingId, actor.accountId],
      );
      if (!member) throw notAMember();
      const given = hashOf(code.toUpperCase().replace(/[^A-Z0-9]/g, ''));
      const right =
        member.hash !== null && member.attempts < MOST_ATTEMPTS && timingSafeEqual(member.hash, given);
      await this.uow.execute(
        right
          ? `update sitting_roster set claim_hash = null, claimed_at = clock_timestamp() where sitting_id = $1 and member_id = $2`
          : `update sitting_roster set claim_attempts = least(claim_attempts + 1, 100) where sitting_id = $1 and member_id = $2`,
        [sittingId, member.memberId],
      );
      if (right) await this.audit.record({ action: 'sitting.claim', subject: sittingSubject(sitting) });
      return right;
    });
    if (!isRight) throw wrongClaimCode();
  }
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
