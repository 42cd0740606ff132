import { Injectable } from '@nestjs/common';
import { CampaignGate } from '../campaigns/campaign-gate.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound, staleVersion, type DomainError } from '../platform/errors/domain-error.js';
import { DecisionsQueries, type DecisionRow } from './decisions.queries.js';

/** Takes a draft for whoever is about to change or issue it; everyone else waits. */
@Injectable()
export class DraftLock {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gate: CampaignGate,
    private readonly queries: DecisionsQueries,
  ) {}

  /** Decisions are made while a campaign is under review or decided. @throws DomainError 409 `wrong-phase` */
  async demandOpen(campaignId: string): Promise<void> {
    await this.gate.demandPhase(campaignId, 'review', 'decided');
  }

  /**
   * The campaign's row first, then the decision's: in the order in which a change of phase takes them.
   *
   * @param whenIssued the refusal where the decision is issued already, given by whom and when
   * @throws DomainError 404; 409 `wrong-phase`, `stale-version`; what `whenIssued` gives
   */
  async take(
    id: string,
    version: number,
    whenIssued: (by: string, at: Date | null) => DomainError,
  ): Promise<DecisionRow> {
    const [row] = await this.uow.query<{ campaignId: string }>(
      `select campaign_id as "campaignId" from decisions where id = $1`,
      [id],
    );
    if (!row) throw notFound('quyết định');
    await this.demandOpen(row.campaignId);
    await this.uow.query(`select id from decisions where id = $1 for update`, [id]);
    const decision = await this.queries.row(id);
    if (decision.status === 'issued') throw whenIssued(decision.issuedByName ?? '', decision.issuedAt);
    if (decision.version !== version) throw staleVersion({ ...decision });
    return decision;
  }
}
