import { Injectable } from '@nestjs/common';
import { CampaignGate } from '../campaigns/campaign-gate.service.js';
import { wrongPhase } from '../campaigns/errors.js';
import type { Phase } from '../campaigns/phases.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { scoringLock } from './scoring-lock.js';

/** Lets acts of scoring in while the phase is theirs, and keeps it so until their transaction ends. */
@Injectable()
export class ScoringGate {
  constructor(
    private readonly gate: CampaignGate,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * For handing in, withdrawing and stepping aside: within the days of scoring, and not while a score book is
   * being brought in.
   * @throws DomainError 409 `wrong-phase`, `not-yet-open`, `deadline-passed`
   */
  async enter(campaignId: string): Promise<void> {
    const { phase } = await this.gate.demand(campaignId, 'scoring');
    demandScoring(phase);
    await this.uow.query(`select ${scoringLock('$1', 'shared')}`, [campaignId]);
  }

  /** For score books: nobody saves a mark or hands in a sheet until they are done. Staff may be late. */
  async enterAlone(campaignId: string, mayBeLate: boolean): Promise<void> {
    const { phase } = mayBeLate
      ? await this.gate.demandPhase(campaignId, 'scoring')
      : await this.gate.demand(campaignId, 'scoring');
    demandScoring(phase);
    await this.uow.query(`select ${scoringLock('$1', 'exclusive')}`, [campaignId]);
  }
}

/** Who waited for a change of phase was let in by the state from before it; the phase itself is the locked row's. */
function demandScoring(phase: Phase): void {
  if (phase !== 'scoring') throw wrongPhase(phase, ['scoring']);
}
