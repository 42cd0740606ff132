import { Injectable } from '@nestjs/common';
import { WardService } from '../../access/ward.service.js';
import { WardSettingsService } from '../../access/ward-settings/ward-settings.service.js';
import type { WordValues } from '../../platform/word/word-template.js';
import { KIND_ORDERS } from '../options/list-options.js';
import { emptyList } from '../paper.js';
import { CampaignFiguresQueries } from '../queries/campaign-figures.queries.js';
import { CampaignPapersQueries } from '../queries/campaign-papers.queries.js';
import { DecisionPapersQueries } from '../queries/decision-papers.queries.js';
import {
  decisionValues,
  noticeValues,
  submissionValues,
  type DecisionPaper,
} from './values/decision-values.js';
import { summaryValues } from './values/summary-values.js';

export interface ValuesOfPaper {
  readonly values: WordValues;
  /** For the file's name. */
  readonly year: number;
  readonly number: string | null;
  /** What tells two papers of a kind and year apart: whom or what it is about; empty where the year does. */
  readonly about: string;
}

/** What stands on the papers of decisions and campaigns; within a unit of work. */
@Injectable()
export class DocumentValues {
  constructor(
    private readonly wards: WardService,
    private readonly settings: WardSettingsService,
    private readonly decisions: DecisionPapersQueries,
    private readonly figures: CampaignFiguresQueries,
    private readonly papers: CampaignPapersQueries,
  ) {}

  /** @throws DomainError 404 `not-found`; 409 `empty-list` */
  async ofDecision(kind: 'decision' | 'submission' | 'public-notice', id: string): Promise<ValuesOfPaper> {
    const paper = await this.decisionPaper(id);
    const { decision } = paper;
    const number = decision.number === null || kind !== 'decision' ? null : String(decision.number);
    const about = number === null ? decision.title : '';
    return { values: await this.valuesOf(kind, paper), year: decision.year, number, about };
  }

  /** @throws DomainError 404 `not-found` */
  async ofCampaign(id: string): Promise<ValuesOfPaper> {
    const { campaign, occasion } = await this.papers.occasionOf(id);
    const values = summaryValues(await this.wards.own(), occasion, {
      name: campaign.name,
      registered: await this.figures.registered(id),
      awarded: await this.figures.awarded(id),
      decisions: await this.figures.decisions(id),
    });
    return { values, year: campaign.year, number: null, about: campaign.name };
  }

  private async decisionPaper(id: string): Promise<DecisionPaper> {
    const decision = await this.decisions.decision(id);
    const { listOrder } = await this.settings.own();
    const lines = await this.papers.lines.ofDecision(id, {
      kinds: KIND_ORDERS[listOrder],
      order: 'decision',
    });
    if (lines.length === 0) throw emptyList();
    return { ward: await this.wards.own(), decision, lines };
  }

  private async valuesOf(
    kind: 'decision' | 'submission' | 'public-notice',
    paper: DecisionPaper,
  ): Promise<WordValues> {
    if (kind === 'decision') return decisionValues(paper);
    if (kind === 'public-notice') return noticeValues(paper);
    const { councilName, councilChairName } = await this.settings.own();
    return submissionValues(paper, { name: councilName, chairName: councilChairName });
  }
}
