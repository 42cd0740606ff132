import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { CampaignGate } from '../campaigns/campaign-gate.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound, staleVersion, type DomainError } from '../platform/errors/domain-error.js';
import { DecisionsQueries, type DecisionRow } from './decisions.queries.js';
import type { DecisionStatus } from './decision.entity.js';
import type { StepTaken } from './errors.js';

/** Takes a decision for whoever is about to change it or take it a step further; everyone else waits. */
@Injectable()
export class DraftLock {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gate: CampaignGate,
    private readonly queries: DecisionsQueries,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Decisions are made while a campaign is under review or decided; sudden achievements wait for none.
   *
   * @throws DomainError 409 `wrong-phase`
   */
  async demandOpen(campaignId: string | null): Promise<void> {
    if (campaignId !== null) await this.gate.demandPhase(campaignId, 'review', 'decided');
  }

  /**
   * The campaign's row first, then the decision's: in the order in which a change of phase takes them. Who comes second
   * is told what the first did before being told that the version is old.
   *
   * @param statuses where the decision must stand
   * @param refusal what is said where it stands elsewhere
   * @throws DomainError 404; 409 `wrong-phase`, `stale-version`; what `refusal` gives
   */
  async take(
    id: string,
    version: number,
    statuses: readonly DecisionStatus[],
    refusal: (step: StepTaken) => DomainError,
  ): Promise<DecisionRow> {
    const [row] = await this.uow.query<{ campaignId: string | null }>(
      `select campaign_id as "campaignId" from decisions where id = $1`,
      [id],
    );
    if (!row) throw notFound('quyết định');
    await this.demandOpen(row.campaignId);
    await this.uow.query(`select id from decisions where id = $1 for update`, [id]);
    const decision = await this.queries.row(id);
    if (!statuses.includes(decision.status)) throw refusal(lastStep(decision));
    if (decision.version !== version) {
      throw staleVersion({ ...decision }, await this.audit.lastActOn('decision', id));
    }
    return decision;
  }
}

/** Who brought a decision to where it stands, and when. */
export function lastStep(decision: DecisionRow): StepTaken {
  const { status, returnReason } = decision;
  const [by, at] = {
    draft: [decision.returnedByName, decision.returnedAt] as const,
    proposed: [decision.proposedByName, decision.proposedAt] as const,
    approved: [decision.approvedByName, decision.approvedAt] as const,
    issued: [decision.issuedByName, decision.issuedAt] as const,
  }[status];
  return { status, by: by ?? '', at, returnReason };
}
