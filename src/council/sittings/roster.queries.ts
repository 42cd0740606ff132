import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { RosterEntryDto } from './sittings.dto.js';

/**
 * Whether roster entry `r` of sitting `s` belongs to an account whose password an administrator has handed out since
 * the sitting was planned, with the account or anew, and which its owner has not claimed in the room since (reliability.md §5).
 */
export const NEEDS_CLAIM = `exists (
  select from audit_entries e
   where e.subject_type = 'account' and e.subject_id = r.account_id::text and e.action in ('account.create', 'account.reset-password')
     and e.at > coalesce(r.claimed_at, s.created_at))`;

const COLUMNS = `r.member_id as "memberId", r.name, r.post, r.role, r.has_vote as "hasVote", r.position,
  r.account_id is not null as "hasAccount", r.account_id is not distinct from $2::uuid as "isMe", r.presence,
  r.absence_reason as "absenceReason", r.opinion_document as "opinionDocument", r.teller, ${NEEDS_CLAIM} as "needsClaim",
  r.version`;
const FROM = `from sitting_roster r join sittings s on s.id = r.sitting_id`;

/** Members of a sitting as shown. */
@Injectable()
export class RosterQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async list(sittingId: string, actor: Actor): Promise<RosterEntryDto[]> {
    return this.uow.query<RosterEntryDto>(
      `select ${COLUMNS} ${FROM} where r.sitting_id = $1 order by r.position, r.name collate "vi_num", r.member_id`,
      [sittingId, actor.accountId],
    );
  }
}
