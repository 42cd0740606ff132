import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import type { Phase } from '../../campaigns/phases.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { lateReasonRequired } from './errors.js';

/** Where a campaign stands as to registering. `late`: the deadline is over, scoring has not begun. */
export type RegistrationWindow = 'open' | 'late' | 'closed';

/**
 * When one may register. Unit representatives: while the phase is open, to its last second. Ward staff: also after
 * it, until scoring opens, with a reason. Registering is advisory in law, so that a late one is mended, not lost.
 */
@Injectable()
export class RegistrationWindows {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gate: CampaignGate,
  ) {}

  /**
   * Passes when the actor may touch registrations of the campaign now; holds the campaign's phase until commit.
   *
   * @throws DomainError 404; 409 `wrong-phase`, `not-yet-open`, `deadline-passed`; 400 `late-reason-required`
   */
  async demand(campaignId: string, actor: Actor, reason: string | undefined): Promise<void> {
    if (!actor.permissions.has('registration.manage')) {
      await this.gate.demand(campaignId, 'registration');
      return;
    }
    await this.gate.demandPhase(campaignId, 'registration', 'self-score');
    const window = await this.of(campaignId);
    if (window === 'closed') await this.gate.demand(campaignId, 'registration');
    if (window === 'late' && !reason) throw lateReasonRequired();
  }

  /** Where the campaign stands, by the database's clock. @throws DomainError 404 `not-found` */
  async of(campaignId: string): Promise<RegistrationWindow> {
    const [row] = await this.uow.query<{ phase: Phase; state: string }>(
      `select phase, phase_state(id, array['registration']) as state from campaigns where id = $1`,
      [campaignId],
    );
    if (!row) throw notFound('phong trào');
    if (row.state === 'open') return 'open';
    return row.state === 'deadline-passed' || row.phase === 'self-score' ? 'late' : 'closed';
  }
}
