import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { sittingSubject } from '../acts.js';
import { memberHasVoted } from '../errors.js';
import { RosterQueries } from './roster.queries.js';
import { SittingLock } from './sitting-lock.service.js';
import type { AttendanceBody, AttendanceEntryBody, SittingDetailDto, TellersBody } from './sittings.dto.js';
import { SittingsQueries } from './sittings.queries.js';

/** Who belongs to a sitting, who came, and who counts the slips. */
@Injectable()
export class RosterService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
    private readonly queries: SittingsQueries,
    private readonly roster: RosterQueries,
  ) {}

  /** Members on the sitting's day, as they are now; for a sitting that has not been opened. */
  async bringUpToDate(sittingId: string): Promise<void> {
    const gone = `sitting_id = $1 and member_id not in (
      select m.id from sittings s join council_members m on m.council_id = s.council_id
       where s.id = $1 and s.held_on between m.term_from and coalesce(m.term_to, 'infinity'))`;
    for (const table of ['written_opinions', 'question_recusals', 'sitting_roster'])
      await this.uow.execute(`delete from ${table} where ${gone}`, [sittingId]);
    await this.uow.execute(
      `insert into sitting_roster as r (sitting_id, member_id, account_id, participant_id, unit_id, name, post, role, has_vote, position)
       select s.id, m.id, m.account_id, m.participant_id, m.unit_id, m.name, m.post, m.role, m.has_vote, m.position
         from sittings s join council_members m on m.council_id = s.council_id
        where s.id = $1 and s.held_on between m.term_from and coalesce(m.term_to, 'infinity')
       on conflict (sitting_id, member_id) do update set account_id = excluded.account_id, participant_id = excluded.participant_id,
          unit_id = excluded.unit_id, name = excluded.name, post = excluded.post, role = excluded.role,
          has_vote = excluded.has_vote, position = excluded.position`,
      [sittingId],
    );
  }

  /**
   * Who is there, who is not and why. Nobody whose vote lies in an open box leaves the room on paper.
   *
   * @throws DomainError 404; 409 `stale-version`, `wrong-sitting-status`, `member-has-voted`
   */
  async recordAttendance(id: string, body: AttendanceBody, actor: Actor): Promise<SittingDetailDto> {
    return this.uow.run(async () => {
      await this.lock.take(id, 'update', 'planned', 'open');
      for (const entry of body.entries) await this.recordOne(id, entry, actor);
      const after = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'sitting.attendance',
        subject: sittingSubject(after),
        after: body.entries.map(({ memberId, presence, absenceReason, opinionDocument }) => ({
          ...{ memberId, presence, absenceReason, opinionDocument },
        })),
      });
      return after;
    });
  }

  /** Ban kiểm phiếu. @throws DomainError 404; 409 `stale-version`, `wrong-sitting-status` */
  async appointTellers(id: string, body: TellersBody, actor: Actor): Promise<SittingDetailDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.take(id, 'update', 'planned', 'open');
      if (sitting.version !== body.version) throw staleVersion({ ...(await this.queries.get(id, actor)) });
      const memberIds = [...new Set([body.headMemberId, ...body.memberIds])];
      await this.uow.execute(
        `update sitting_roster set teller = null where sitting_id = $1 and teller is not null`,
        [id],
      );
      const appointed = await this.uow.execute(
        `update sitting_roster set teller = case when member_id = $2 then 'head' else 'member' end
          where sitting_id = $1 and member_id = any($3::uuid[])`,
        [id, body.headMemberId, memberIds],
      );
      if (appointed < memberIds.length) throw notFound('thành viên của phiên họp');
      await this.uow.execute(`update sittings set version = version + 1 where id = $1`, [id]);
      const after = await this.queries.get(id, actor);
      const { headMemberId } = body;
      await this.audit.record({
        action: 'sitting.tellers',
        subject: sittingSubject(after),
        after: { headMemberId, memberIds },
      });
      return after;
    });
  }

  private async recordOne(id: string, entry: AttendanceEntryBody, actor: Actor): Promise<void> {
    const isAbsent = entry.presence === 'absent';
    if (isAbsent) {
      const voted = await this.uow.query(
        `select from ballot_boxes x join ballots b on b.id = x.ballot_id and b.status = 'open'
          where x.sitting_id = $1 and (exists (select from ballot_receipts y where y.box_id = x.id and y.member_id = $2)
            or exists (select from raised_hands h where h.box_id = x.id and h.member_id = $2)) limit 1`,
        [id, entry.memberId],
      );
      if (voted.length > 0) throw memberHasVoted();
    }
    const affected = await this.uow.execute(
      `update sitting_roster set presence = $4, absence_reason = $5, opinion_document = $6, version = version + 1
        where sitting_id = $1 and member_id = $2 and version = $3`,
      [
        id,
        entry.memberId,
        entry.version,
        entry.presence,
        isAbsent ? entry.absenceReason : '',
        isAbsent ? entry.opinionDocument : '',
      ],
    );
    if (affected === 0) {
      const current = (await this.roster.list(id, actor)).find(({ memberId }) => memberId === entry.memberId);
      if (!current) throw notFound('thành viên của phiên họp');
      throw staleVersion({ ...current });
    }
    // Whoever is in the room says it with the vote; what was counted already stays as it was counted.
    if (!isAbsent || entry.opinionDocument === '') {
      await this.uow.execute(
        `delete from written_opinions o where o.sitting_id = $1 and o.member_id = $2
            and not exists (select from ballot_boxes x join box_results t on t.box_id = x.id where x.question_id = o.question_id and x.live)`,
        [id, entry.memberId],
      );
    }
  }
}
