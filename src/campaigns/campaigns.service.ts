import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { describeConstraint } from '../platform/errors/database-errors.js';
import {
  DomainError,
  forbidden,
  invalidInput,
  notFound,
  staleVersion,
} from '../platform/errors/domain-error.js';
import { Campaign } from './campaign.entity.js';
import type {
  CampaignDto,
  ChangeCampaignBody,
  CopyCampaignBody,
  CreateCampaignBody,
  MovePhaseBody,
  PhaseDaysBody,
} from './campaigns.dto.js';
import { CampaignsQueries } from './campaigns.queries.js';
import { moveRefused, reasonRequired } from './errors.js';
import { DATED_PHASES, PHASE_MOVES, type Phase } from './phases.js';

describeConstraint('uq_campaigns_year_name', 'campaign-exists', 'Năm này đã có phong trào cùng tên.');

/** A campaign goes from one phase to another; features on the right do their part in the same transaction. */
export interface PhaseChange {
  readonly campaignId: string;
  readonly from: Phase;
  readonly to: Phase;
  readonly reason?: string;
}

/** A campaign was copied; features on the right copy what is theirs in the same transaction. */
export interface CampaignCopy {
  readonly fromId: string;
  readonly toId: string;
}

/** Makes, changes, copies campaigns and moves them from phase to phase. */
@Injectable()
export class CampaignsService {
  private readonly phaseHooks: ((change: PhaseChange) => Promise<void>)[] = [];
  private readonly copyHooks: ((copy: CampaignCopy) => Promise<void>)[] = [];

  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: CampaignsQueries,
  ) {}

  /** Registers work to do on every change of phase; a hook that throws stops the move. */
  onPhaseChange(hook: (change: PhaseChange) => Promise<void>): void {
    this.phaseHooks.push(hook);
  }

  onCopy(hook: (copy: CampaignCopy) => Promise<void>): void {
    this.copyHooks.push(hook);
  }

  /** @throws DomainError 409 `campaign-exists`; 400 for phases out of order */
  async create(body: CreateCampaignBody, actor: Actor): Promise<CampaignDto> {
    demandOrderedPhases(body.phases ?? []);
    return this.uow.run(async () => {
      const { identifiers } = await this.uow
        .repository(Campaign)
        .insert({ kind: body.kind, name: body.name, year: body.year, theme: body.theme ?? '' });
      const id = (identifiers[0] as { id: string }).id;
      await this.replaceDetails(id, body.phases ?? [], body.awardTypeIds ?? []);
      const created = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'campaign.create',
        subject: subjectOf(created),
        after: content(created),
      });
      return created;
    });
  }

  /** Changes name, theme, days and awards in play. @throws DomainError 409 `stale-version`, `campaign-closed` */
  async change(id: string, body: ChangeCampaignBody, actor: Actor): Promise<CampaignDto> {
    demandOrderedPhases(body.phases);
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      if (before.phase === 'closed') {
        throw new DomainError({
          status: 409,
          code: 'campaign-closed',
          message: 'Phong trào đã kết thúc nên không sửa được nữa.',
        });
      }
      const affected = await this.uow.execute(
        `update campaigns set name = $2, theme = $3, version = version + 1 where id = $1 and version = $4 and phase <> 'closed'`,
        [id, body.name, body.theme, body.version],
      );
      if (affected === 0) throw staleVersion({ ...(await this.queries.get(id, actor)) });
      await this.replaceDetails(id, body.phases, body.awardTypeIds);
      const after = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'campaign.change',
        subject: subjectOf(after),
        before: content(before),
        after: content(after),
      });
      return after;
    });
  }

  /** A new draft with the earlier campaign's awards, criteria and days, the days moved by whole years. */
  async copy(fromId: string, body: CopyCampaignBody, actor: Actor): Promise<CampaignDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ id: string }>(
        `insert into campaigns (kind, name, year, theme, copied_from_id)
         select kind, $2, $3, theme, id from campaigns where id = $1 returning id`,
        [fromId, body.name, body.year],
      );
      if (!row) throw notFound('phong trào');
      await this.uow.execute(
        `insert into campaign_phases (campaign_id, phase, opens_on, closes_on)
         select $2, p.phase, (p.opens_on + make_interval(years => $3 - c.year))::date, (p.closes_on + make_interval(years => $3 - c.year))::date
           from campaign_phases p join campaigns c on c.id = p.campaign_id where c.id = $1`,
        [fromId, row.id, body.year],
      );
      await this.uow.execute(
        `insert into campaign_awards (campaign_id, award_type_id) select $2, award_type_id from campaign_awards where campaign_id = $1`,
        [fromId, row.id],
      );
      for (const hook of this.copyHooks) await hook({ fromId, toId: row.id });
      const created = await this.queries.get(row.id, actor);
      await this.audit.record({
        action: 'campaign.copy',
        subject: subjectOf(created),
        before: { copiedFromId: fromId },
        after: content(created),
      });
      return created;
    });
  }

  /**
   * Moves the campaign along the status table. Of two who move it at once, one succeeds.
   *
   * @throws DomainError 409 `move-not-allowed`, `stale-version`; 403 `forbidden`; 400 `reason-required`; and whatever
   *   a feature's hook refuses with
   */
  async move(id: string, body: MovePhaseBody, actor: Actor): Promise<CampaignDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ phase: Phase; version: number }>(
        `select phase, version from campaigns where id = $1 for update`,
        [id],
      );
      if (!row) throw notFound('phong trào');
      if (row.version !== body.version) throw staleVersion({ ...(await this.queries.get(id, actor)) });
      const move = PHASE_MOVES.find((one) => one.from === row.phase && one.to === body.to);
      if (!move) throw moveRefused(row.phase, body.to);
      if (!actor.permissions.has(move.permission)) throw forbidden();
      if (move.needsReason && !body.reason) throw reasonRequired();
      await this.uow.execute(`update campaigns set phase = $2, version = version + 1 where id = $1`, [
        id,
        body.to,
      ]);
      for (const hook of this.phaseHooks)
        await hook({ campaignId: id, from: row.phase, to: body.to, reason: body.reason });
      const after = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'campaign.move',
        subject: subjectOf(after),
        before: { phase: row.phase },
        after: { phase: body.to },
        reason: body.reason,
      });
      return after;
    });
  }

  private async replaceDetails(
    id: string,
    phases: readonly PhaseDaysBody[],
    awardTypeIds: readonly string[],
  ): Promise<void> {
    await this.uow.execute(`delete from campaign_phases where campaign_id = $1`, [id]);
    await this.uow.execute(
      `insert into campaign_phases (campaign_id, phase, opens_on, closes_on)
       select $1, phase, "opensOn", "closesOn" from jsonb_to_recordset($2) as p(phase text, "opensOn" date, "closesOn" date)`,
      [id, JSON.stringify(phases)],
    );
    await this.uow.execute(`delete from campaign_awards where campaign_id = $1`, [id]);
    await this.uow.execute(
      `insert into campaign_awards (campaign_id, award_type_id) select $1, unnest($2::uuid[])`,
      [id, [...new Set(awardTypeIds)]],
    );
  }
}

/** Phases run one after the other: each once, and none begins before the one ahead of it has begun. */
function demandOrderedPhases(phases: readonly PhaseDaysBody[]): void {
  const seen = new Set<string>();
  phases.forEach((days, index) => {
    if (seen.has(days.phase)) throw fault(index, 'duplicate-phase', 'Mỗi giai đoạn chỉ ghi một lần.');
    seen.add(days.phase);
    if (days.closesOn < days.opensOn)
      throw fault(index, 'closes-before-opening', 'Ngày kết thúc phải từ ngày bắt đầu trở đi.');
  });
  const inOrder = DATED_PHASES.flatMap((phase) => phases.filter((days) => days.phase === phase));
  inOrder.forEach((days, index) => {
    const ahead = inOrder[index - 1];
    if (ahead && days.opensOn < ahead.opensOn) {
      throw fault(
        phases.indexOf(days),
        'phases-out-of-order',
        'Giai đoạn sau không được bắt đầu trước giai đoạn trước.',
      );
    }
  });
}

function fault(index: number, code: string, message: string): DomainError {
  return invalidInput([{ field: `phases.${index}`, code, message }]);
}

function subjectOf(campaign: CampaignDto): { type: string; id: string; label: string } {
  return { type: 'campaign', id: campaign.id, label: campaign.name };
}

function content(campaign: CampaignDto): object {
  const { kind, name, year, theme, phases, awardTypeIds } = campaign;
  return { kind, name, year, theme, phases, awardTypeIds };
}
