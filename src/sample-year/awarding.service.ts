import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { EvaluationService } from '../awards/evaluation.service.js';
import { NominationsService } from '../awards/nominations.service.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import { DecisionLife } from '../decisions/life.service.js';
import { IssuingService } from '../decisions/issuing.service.js';
import { as } from './cast.service.js';
import { decisionTitle, OFFICIAL, SAMPLE_DECIDED_ON, SAMPLE_YEAR } from './sample-plan.js';
import type { EligibleAward } from './sample.queries.js';

/** From registrations to issued decisions. */
@Injectable()
export class Awarding {
  constructor(
    private readonly nominations: NominationsService,
    private readonly evaluation: EvaluationService,
    private readonly decisions: DecisionsService,
    private readonly life: DecisionLife,
    private readonly issuing: IssuingService,
  ) {}

  async nominate(campaignId: string, clerk: Actor): Promise<void> {
    await as(clerk, async () => {
      await this.nominations.fromRegistrations(campaignId);
      await this.evaluation.evaluate(campaignId);
    });
  }

  async decide(campaignId: string, award: EligibleAward, clerk: Actor, official: Actor): Promise<void> {
    const draft = await as(clerk, (actor) =>
      this.decisions.draft(
        {
          campaignId,
          awardTypeIds: [award.id],
          title: decisionTitle(award, SAMPLE_YEAR),
          decidedOn: SAMPLE_DECIDED_ON,
          signerName: OFFICIAL.displayName,
          signerTitle: 'CHỦ TỊCH',
        },
        actor,
      ),
    );
    const proposed = await as(clerk, (actor) => this.life.propose(draft.id, draft.version, actor));
    await as(official, async (actor) => {
      const { version } = await this.life.approve(draft.id, proposed.version, actor);
      await this.issuing.issue(draft.id, { version, confirmation: 'BAN HÀNH' }, actor);
    });
  }
}
