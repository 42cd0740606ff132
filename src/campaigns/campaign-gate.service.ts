import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { deadlinePassed, notYetOpen, wrongPhase } from './errors.js';
import type { Phase } from './phases.js';

interface GateRow {
  phase: Phase;
  year: number;
  state: 'open' | 'wrong-phase' | 'not-yet-open' | 'deadline-passed';
  opens_on: string | null;
  closes_on: string | null;
}

/** Says whether an act may happen now. Asked inside the act's own transaction, so that nothing slips past a move. */
@Injectable()
export class CampaignGate {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Passes when the campaign is in one of `wanted` and today is within that phase's days, by the database's clock.
   * The campaign row stays locked against a change of phase until the transaction ends.
   *
   * @returns the campaign's phase and year
   * @throws DomainError 404 `not-found`; 409 `wrong-phase`, `not-yet-open`, `deadline-passed`
   */
  async demand(campaignId: string, ...wanted: readonly Phase[]): Promise<{ phase: Phase; year: number }> {
    return this.check(campaignId, wanted, true);
  }

  /** As {@link demand}, but without looking at the days: for office work that may run late. */
  async demandPhase(
    campaignId: string,
    ...wanted: readonly Phase[]
  ): Promise<{ phase: Phase; year: number }> {
    return this.check(campaignId, wanted, false);
  }

  private async check(
    campaignId: string,
    wanted: readonly Phase[],
    withDays: boolean,
  ): Promise<{ phase: Phase; year: number }> {
    const [row] = await this.uow.query<GateRow>(
      `select c.phase, c.year, phase_state(c.id, $2) as state, p.opens_on, p.closes_on
         from campaigns c left join campaign_phases p on p.campaign_id = c.id and p.phase = c.phase
        where c.id = $1 for share of c`,
      [campaignId, wanted],
    );
    if (!row) throw notFound('phong trào');
    // Whoever waited for a move to end reads the phase of after it, while the function still judged the one before.
    if (row.state === 'wrong-phase' || !wanted.includes(row.phase)) throw wrongPhase(row.phase, wanted);
    if (withDays && row.state === 'not-yet-open') throw notYetOpen(row.phase, row.opens_on ?? '');
    if (withDays && row.state === 'deadline-passed') throw deadlinePassed(row.phase, row.closes_on ?? '');
    return { phase: row.phase, year: row.year };
  }
}
