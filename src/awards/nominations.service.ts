import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { CampaignGate } from '../campaigns/campaign-gate.service.js';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../platform/errors/domain-error.js';
import type {
  NominateBody,
  NominatedDto,
  NominationDetailDto,
  OverrideBody,
  SelectionBody,
  WithdrawOverrideBody,
} from './awards.dto.js';
import {
  awardNotInCampaign,
  kindNotGranted,
  nominationDecided,
  notOverridden,
  overrideNotNeeded,
  reasonRequired,
} from './errors.js';
import { NominationsQueries } from './nominations.queries.js';
import { isDecided, isOverridable, isOverridden } from './policy.js';
import { bookOn } from './rule-sets.service.js';

const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Who is proposed for what, and what people decide about it. All of it happens while the campaign is in review. */
@Injectable()
export class NominationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
    private readonly queries: NominationsQueries,
  ) {}

  /** Every accepted registration gets a nomination; those that have one keep it. */
  async fromRegistrations(campaignId: string): Promise<NominatedDto> {
    return this.uow.run(async () => {
      await this.gate.demand(campaignId, 'review');
      const created = await this.uow.execute(
        `insert into nominations (campaign_id, participant_id, award_type_id, rule_book_id)
         select campaign_id, participant_id, award_type_id, ${bookOn(TODAY)} from registrations where campaign_id = $1 and status = 'accepted'
         on conflict on constraint uq_nominations_award do nothing`,
        [campaignId],
      );
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from nominations where campaign_id = $1`,
        [campaignId],
      );
      const answer = { created, total: count?.total ?? 0 };
      if (created > 0) {
        await this.audit.record({
          action: 'nomination.from-registrations',
          subject: { type: 'campaign', id: campaignId },
          after: answer,
        });
      }
      return answer;
    });
  }

  /**
   * Proposes somebody who has not registered: registration has been no legal condition since 2024.
   *
   * @throws DomainError 404; 400 `kind-not-granted`; 409 `award-not-in-campaign`, `nomination-exists`
   */
  async nominate(campaignId: string, body: NominateBody, actor: Actor): Promise<NominationDetailDto> {
    return this.uow.run(async () => {
      await this.gate.demand(campaignId, 'review');
      const { kind } = await this.participant(body.participantId);
      const [award] = await this.uow.query<{ name: string; kinds: SubjectKind[]; inPlay: boolean }>(
        `select name, subject_kinds as kinds,
                not exists (select from campaign_awards where campaign_id = $2)
                or exists (select from campaign_awards where campaign_id = $2 and award_type_id = $1) as "inPlay"
           from award_types where id = $1`,
        [body.awardTypeId, campaignId],
      );
      if (!award) throw notFound('danh hiệu, hình thức khen thưởng');
      if (!award.kinds.includes(kind)) throw kindNotGranted(award.name);
      if (!award.inPlay) throw awardNotInCampaign(award.name);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into nominations (campaign_id, participant_id, award_type_id, rule_book_id)
         values ($1, $2, $3, ${bookOn(TODAY)}) returning id`,
        [campaignId, body.participantId, body.awardTypeId],
      );
      const created = await this.queries.get(row?.id ?? '', actor);
      await this.audit.record({
        action: 'nomination.create',
        subject: subjectOf(created),
        after: { campaignId, ...body },
      });
      return created;
    });
  }

  /**
   * Lets a nomination pass although the rules do not say yes, with the reason and the paper it rests on.
   *
   * @throws DomainError 409 `stale-version`, `nomination-decided`, `override-not-needed`
   */
  async override(id: string, body: OverrideBody, actor: Actor): Promise<NominationDetailDto> {
    return this.change(id, body.version, actor, {
      action: 'nomination.override',
      reason: body.reason,
      check: (before) => {
        if (!isOverridable(before)) throw overrideNotNeeded();
      },
      set: `override_reason = $3, override_document = $4, overridden_by = $5, overridden_at = now()`,
      parameters: [body.reason, body.document, actor.accountId],
    });
  }

  /** @throws DomainError 409 `stale-version`, `nomination-decided`, `not-overridden` */
  async withdrawOverride(id: string, body: WithdrawOverrideBody, actor: Actor): Promise<NominationDetailDto> {
    return this.change(id, body.version, actor, {
      action: 'nomination.withdraw-override',
      reason: body.reason,
      check: (before) => {
        if (!isOverridden(before)) throw notOverridden();
      },
      set: `override_reason = null, override_document = null, overridden_by = null, overridden_at = null`,
      parameters: [],
    });
  }

  /** Leaves a nomination out of decisions, or takes it in again. @throws DomainError 400 `reason-required` */
  async select(id: string, body: SelectionBody, actor: Actor): Promise<NominationDetailDto> {
    if (!body.selected && !body.reason) throw reasonRequired();
    return this.change(id, body.version, actor, {
      action: body.selected ? 'nomination.select' : 'nomination.set-aside',
      reason: body.reason,
      check: () => undefined,
      set: `status = $3, set_aside_reason = $4`,
      parameters: [body.selected ? 'proposed' : 'set-aside', body.selected ? null : (body.reason ?? null)],
    });
  }

  /**
   * Ties nominations to an issued decision: nothing about them changes afterwards. Call inside the issuing transaction.
   */
  async markDecided(ids: readonly string[]): Promise<void> {
    await this.uow.execute(
      `update nominations set status = 'decided', version = version + 1 where id = any($1::uuid[])`,
      [ids],
    );
  }

  private async change(
    id: string,
    version: number,
    actor: Actor,
    change: {
      readonly action: string;
      readonly reason: string | undefined;
      readonly check: (before: NominationDetailDto) => void;
      readonly set: string;
      readonly parameters: readonly unknown[];
    },
  ): Promise<NominationDetailDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      await this.gate.demand(before.campaignId, 'review');
      if (isDecided(before)) throw nominationDecided();
      if (before.version !== version) throw staleVersion({ ...before });
      change.check(before);
      const affected = await this.uow.execute(
        `update nominations set ${change.set}, version = version + 1
          where id = $1 and version = $2 and status <> 'decided'`,
        [id, version, ...change.parameters],
      );
      const after = await this.queries.get(id, actor);
      if (affected === 0) throw isDecided(after) ? nominationDecided() : staleVersion({ ...after });
      await this.audit.record({
        action: change.action,
        subject: subjectOf(after),
        before: judgement(before),
        after: judgement(after),
        reason: change.reason,
      });
      return after;
    });
  }

  private async participant(id: string): Promise<{ kind: SubjectKind }> {
    const [participant] = await this.uow.query<{ kind: SubjectKind }>(
      `select kind from participants where id = $1 and status = 'active'`,
      [id],
    );
    if (!participant) throw notFound('đối tượng trong danh sách');
    return participant;
  }
}

function judgement(nomination: NominationDetailDto): object {
  const { status, setAsideReason, verdict, overrideReason, overrideDocument } = nomination;
  return { status, setAsideReason, verdict, overrideReason, overrideDocument };
}

function subjectOf(nomination: NominationDetailDto): { type: string; id: string; label: string } {
  return { type: 'nomination', id: nomination.id, label: `${nomination.name}: ${nomination.awardName}` };
}
