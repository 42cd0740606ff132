import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Awarding } from './awarding.service.js';
import { CampaignSteps } from './campaign-steps.service.js';
import { as } from './cast.service.js';
import { campaignName, openPhases, SAMPLE_YEAR } from './sample-plan.js';
import { SampleQueries } from './sample.queries.js';

/** The days the year really had; it is gone through with all phases open. */
const DAYS = [
  { phase: 'registration', opensOn: '2025-02-03', closesOn: '2025-03-31' },
  { phase: 'self-score', opensOn: '2025-11-03', closesOn: '2025-11-21' },
  { phase: 'scoring', opensOn: '2025-11-24', closesOn: '2025-12-12' },
  { phase: 'review', opensOn: '2025-12-15', closesOn: '2026-01-15' },
] as const;

/** The sample's first year, from the criteria to the last decision, each step by whoever does it in a ward. */
@Injectable()
export class DecidedYear {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly steps: CampaignSteps,
    private readonly queries: SampleQueries,
    private readonly awarding: Awarding,
  ) {}

  /** The campaign with its criteria, launched, and the register with its registrations. @returns its id */
  async register(clerk: Actor): Promise<string> {
    const body = {
      kind: 'yearly',
      name: campaignName(SAMPLE_YEAR),
      year: SAMPLE_YEAR,
      phases: openPhases(),
    } as const;
    const { id } = await as(clerk, (actor) => this.campaigns.create(body, actor));
    await this.steps.import('criteria', clerk, id);
    await this.steps.move(id, clerk, 'registration');
    await this.steps.import('register', clerk, id);
    return id;
  }

  async rememberHonours(clerk: Actor): Promise<void> {
    await this.steps.import('honours', clerk);
  }

  /** All members' sheets from the score book; the official closes scoring, which freezes the results. */
  async score(id: string, clerk: Actor, official: Actor, members: ReadonlyMap<string, Actor>): Promise<void> {
    await this.steps.move(id, clerk, 'self-score');
    await this.steps.nameScorers(id, clerk, members);
    await this.steps.move(id, clerk, 'scoring');
    await this.steps.import('score-book', clerk, id);
    await this.steps.move(id, official, 'review');
  }

  /** Nominations judged by the rules, then one decision per award, drafted by the clerk and issued by the official. */
  async decide(id: string, clerk: Actor, official: Actor): Promise<void> {
    await this.awarding.nominate(id, clerk);
    for (const award of await as(clerk, () => this.queries.eligibleAwards(id)))
      await this.awarding.decide(id, award, clerk, official);
    await this.steps.move(id, official, 'decided');
    await this.steps.setDays(id, clerk, [...DAYS]);
  }
}
