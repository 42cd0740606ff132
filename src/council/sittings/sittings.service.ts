import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { staleVersion } from '../../platform/errors/domain-error.js';
import { sittingSubject } from '../acts.js';
import { sameChairAndSecretary } from '../errors.js';
import { PlanRequirements } from './plan-requirements.service.js';
import { RosterService } from './roster.service.js';
import { SittingLock } from './sitting-lock.service.js';
import type { ChangeSittingBody, PlanSittingBody, SittingDetailDto } from './sittings.dto.js';
import { SittingsQueries, type SittingRow } from './sittings.queries.js';

/** Plans sittings, changes what is said of them, and takes a planned one back. */
@Injectable()
export class SittingsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly plans: PlanRequirements,
    private readonly roster: RosterService,
    private readonly queries: SittingsQueries,
    private readonly lock: SittingLock,
  ) {}

  /**
   * @throws DomainError 404; 400 `same-person`, `member-not-on-term`; 409 `council-not-in-force`, `wrong-phase`,
   *   `chair-cannot-preside`
   */
  async plan(body: PlanSittingBody, actor: Actor): Promise<SittingDetailDto> {
    if (body.chairMemberId === body.secretaryMemberId) throw sameChairAndSecretary();
    return this.uow.run(async () => {
      await this.plans.demandCampaign(body.campaignId);
      await this.plans.demandMembers(body.councilId, body);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into sittings (council_id, campaign_id, title, held_on, starts_at, place, chair_member_id, secretary_member_id,
                content, invitation_number, invited_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
        [body.councilId, body.campaignId, ...columnsOf(body)],
      );
      const id = row?.id ?? '';
      await this.roster.bringUpToDate(id);
      const created = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'sitting.plan',
        subject: sittingSubject(created),
        after: content(created),
      });
      return created;
    });
  }

  /**
   * What is said of a sitting. Day, chair and secretary are settled once it has been opened.
   *
   * @throws as {@link plan}; DomainError 409 `stale-version`, `wrong-sitting-status`
   */
  async change(id: string, body: ChangeSittingBody, actor: Actor): Promise<SittingDetailDto> {
    if (body.chairMemberId === body.secretaryMemberId) throw sameChairAndSecretary();
    return this.uow.run(async () => {
      const sitting = await this.lock.take(id, 'update', 'planned', 'open', 'closed');
      const before = await this.queries.row(id);
      if (sitting.version !== body.version) throw staleVersion({ ...(await this.queries.get(id, actor)) });
      const people = {
        heldOn: body.heldOn,
        chairMemberId: body.chairMemberId,
        secretaryMemberId: body.secretaryMemberId,
      };
      const settled = Object.entries(people).every(
        ([key, value]) => before[key as keyof typeof people] === value,
      );
      if (!settled) {
        await this.lock.take(id, 'update', 'planned');
        await this.plans.demandMembers(sitting.councilId, body);
      }
      await this.uow.execute(
        `update sittings set title = $2, held_on = $3, starts_at = $4, place = $5, chair_member_id = $6, secretary_member_id = $7,
                content = $8, invitation_number = $9, invited_on = $10, minutes_number = $11, conclusion = $12, version = version + 1
          where id = $1`,
        [id, ...columnsOf(body), body.minutesNumber, body.conclusion],
      );
      if (sitting.status === 'planned') await this.roster.bringUpToDate(id);
      const after = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'sitting.change',
        subject: sittingSubject(after),
        before: content(before),
        after: content(after),
      });
      return after;
    });
  }

  /** Takes back a sitting that has not been opened. @throws DomainError 409 `stale-version`, `wrong-sitting-status` */
  async cancel(id: string, version: number, actor: Actor): Promise<void> {
    await this.uow.run(async () => {
      const sitting = await this.lock.take(id, 'update', 'planned');
      const before = await this.queries.get(id, actor);
      if (sitting.version !== version) throw staleVersion({ ...before });
      for (const table of ['written_opinions', 'question_recusals', 'sitting_questions', 'sitting_roster'])
        await this.uow.execute(`delete from ${table} where sitting_id = $1`, [id]);
      await this.uow.execute(`delete from sittings where id = $1`, [id]);
      await this.audit.record({
        action: 'sitting.cancel',
        subject: sittingSubject(before),
        before: content(before),
      });
    });
  }
}

function columnsOf(body: PlanSittingBody | ChangeSittingBody): unknown[] {
  return [
    body.title,
    body.heldOn,
    body.startsAt,
    body.place,
    body.chairMemberId,
    body.secretaryMemberId,
    body.content,
    body.invitationNumber,
    body.invitedOn,
  ];
}

function content(sitting: Omit<SittingRow, 'chairAccountId'>): object {
  const { title, heldOn, startsAt, place, chairName, secretaryName, content: about } = sitting;
  const { invitationNumber, invitedOn, minutesNumber, conclusion, campaignId, status } = sitting;
  return {
    ...{ title, heldOn, startsAt, place, chairName, secretaryName, content: about },
    ...{ invitationNumber, invitedOn, minutesNumber, conclusion, campaignId, status },
  };
}
