import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { PhaseDaysBody } from '../campaigns/campaigns.dto.js';
import { CampaignsQueries } from '../campaigns/campaigns.queries.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import type { Phase } from '../campaigns/phases.js';
import { ImportsService } from '../imports/imports.service.js';
import { UploadsService } from '../imports/uploads.service.js';
import { ScorersService } from '../scoring/scorers/scorers.service.js';
import { as } from './cast.service.js';
import { SAMPLE_FILES, SAMPLE_FOLDER } from './sample-plan.js';

/** Steps that more than one of the sample's campaigns takes. */
@Injectable()
export class CampaignSteps {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly queries: CampaignsQueries,
    private readonly imports: ImportsService,
    private readonly uploads: UploadsService,
    private readonly scorers: ScorersService,
  ) {}

  /** Moves a campaign on from phase to phase. */
  async move(campaignId: string, person: Actor, ...phases: readonly Phase[]): Promise<void> {
    for (const to of phases) {
      await as(person, async (actor) => {
        const { version } = await this.queries.get(campaignId, actor);
        await this.campaigns.move(campaignId, { to, version }, actor);
      });
    }
  }

  async setDays(campaignId: string, person: Actor, phases: PhaseDaysBody[]): Promise<void> {
    await as(person, async (actor) => {
      const { name, theme, awardTypeIds, version } = await this.queries.get(campaignId, actor);
      await this.campaigns.change(campaignId, { name, theme, awardTypeIds, phases, version }, actor);
    });
  }

  /** Reads one of the sample's workbooks and applies it. */
  async import(kind: keyof typeof SAMPLE_FILES, person: Actor, campaignId?: string): Promise<void> {
    const originalname = SAMPLE_FILES[kind];
    const buffer = await readFile(join(SAMPLE_FOLDER, originalname));
    await as(person, async (actor) => {
      const file = { originalname, buffer, size: buffer.length };
      const { id } = await this.uploads.preview(file, { kind, campaignId }, actor);
      await this.imports.apply(id, undefined, actor);
    });
  }

  /** Names the members who score, by their codes. */
  async nameScorers(campaignId: string, clerk: Actor, members: ReadonlyMap<string, Actor>): Promise<void> {
    let position = 0;
    for (const [code, { accountId }] of members) {
      position += 1;
      await as(clerk, () => this.scorers.add(campaignId, { accountId, code, position }));
    }
  }
}
