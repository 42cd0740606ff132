import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { identityKey } from '../platform/text/keys.js';
import { alreadyTakenBack, dayOutOfOrder, grantedHere, notConfirmed } from './errors.js';
import type { HonourDto, TakeBackHonourBody } from './honours.dto.js';
import { HonoursQueries } from './honours.queries.js';

/** What is typed to show that it is meant: the ledger is never rubbed out. */
const WORD = 'GHI ĐÃ HỦY';

/** Notes that an honour of an earlier year, or one the province gave, was taken back (Luật TĐKT Art. 93). */
@Injectable()
export class TakingBack {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: HonoursQueries,
  ) {}

  /** @throws DomainError 404; 400 `not-confirmed`, `day-out-of-order`; 409 `granted-here`, `honour-taken-back` */
  async takeBack(id: string, body: TakeBackHonourBody, actor: Actor): Promise<HonourDto> {
    if (identityKey(body.confirmation) !== identityKey(WORD)) throw notConfirmed(WORD);
    const { revokedOn, revokedBy, reason } = body;
    return this.uow.run(async () => {
      const before = await this.queries.one(id, actor);
      if (before.source === 'decision') throw grantedHere(before.decisionNumber);
      await this.demandDay(revokedOn, before.decidedOn);
      const affected = await this.uow.execute(
        `update honours set revoked_on = $2, revoked_by = $3 where id = $1 and revoked_on is null`,
        [id, revokedOn, revokedBy],
      );
      const after = await this.queries.one(id, actor);
      if (affected === 0) throw alreadyTakenBack(after.revokedBy ?? '', after.revokedOn ?? '');
      await this.audit.record({
        action: 'honour.take-back',
        subject: { type: 'honour', id, label: `${before.name}: ${before.awardName} năm ${before.year}` },
        before: { revokedOn: null, revokedBy: null },
        after: { revokedOn, revokedBy },
        reason,
      });
      return after;
    });
  }

  private async demandDay(revokedOn: string, decidedOn: string | null): Promise<void> {
    const [now] = await this.uow.query<{ day: string }>(
      `select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`,
    );
    if (revokedOn > (now?.day ?? '')) throw dayOutOfOrder('Ngày quyết định hủy không thể sau hôm nay.');
    if (revokedOn < (decidedOn ?? '')) {
      throw dayOutOfOrder('Ngày quyết định hủy không thể trước ngày quyết định khen.');
    }
  }
}
