import { Injectable } from '@nestjs/common';
import { WardService } from '../access/ward.service.js';
import { WardSettingsService } from '../access/ward-settings/ward-settings.service.js';
import type { Occasion } from './official-papers.js';
import { DecisionLinesQueries } from './queries/decision-lines.queries.js';

/** What all papers of a campaign have in common. */
@Injectable()
export class Occasions {
  constructor(
    private readonly wards: WardService,
    private readonly settings: WardSettingsService,
    private readonly lines: DecisionLinesQueries,
  ) {}

  async of(campaign: { readonly id: string; readonly year: number }): Promise<Occasion> {
    const { year, signerName, signerTitle } = await this.lines.newest(campaign.id);
    const { councilName, councilChairName } = await this.settings.own();
    return {
      ward: await this.wards.own(),
      year: campaign.year,
      datedYear: year,
      signer: signerTitle === null ? null : { title: signerTitle, name: signerName ?? '' },
      council: { name: councilName, chairName: councilChairName },
    };
  }
}
