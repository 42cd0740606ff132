import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { Occasions } from '../occasions.service.js';
import type { Occasion } from '../official-papers.js';
import { DecisionLinesQueries } from './decision-lines.queries.js';
import { ProposalsQueries } from './proposals.queries.js';
import { ScoringTableQueries } from './scoring-table.queries.js';
import { StandingsQueries, type CriteriaSetRow } from './standings.queries.js';

export interface CampaignRow {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly kind: 'yearly' | 'thematic';
}

/** Everything the year's papers are read from. */
@Injectable()
export class CampaignPapersQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly occasions: Occasions,
    readonly lines: DecisionLinesQueries,
    readonly proposals: ProposalsQueries,
    readonly standings: StandingsQueries,
    readonly scoringTables: ScoringTableQueries,
  ) {}

  /** @throws DomainError 404 `not-found` */
  async campaign(id: string): Promise<CampaignRow> {
    const [row] = await this.uow.query<CampaignRow>(
      `select id, name, year, kind from campaigns where id = $1`,
      [id],
    );
    if (!row) throw notFound('phong trào');
    return row;
  }

  /** A criteria set with its campaign. @throws DomainError 404 `not-found` */
  async criteriaSet(id: string): Promise<{
    readonly campaign: CampaignRow;
    readonly occasion: Occasion;
    readonly set: CriteriaSetRow;
  }> {
    const [row] = await this.uow.query<CriteriaSetRow & { campaignId: string }>(
      `select id, code, name, subject_kind as "subjectKind", campaign_id as "campaignId" from criteria_sets where id = $1`,
      [id],
    );
    if (!row) throw notFound('bảng tiêu chí');
    return { ...(await this.occasionOf(row.campaignId)), set: row };
  }

  /** A campaign with what all of its papers have in common. @throws DomainError 404 `not-found` */
  async occasionOf(id: string): Promise<{ readonly campaign: CampaignRow; readonly occasion: Occasion }> {
    const campaign = await this.campaign(id);
    return { campaign, occasion: await this.occasions.of(campaign) };
  }

  async decisionExists(id: string): Promise<boolean> {
    const [row] = await this.uow.query<{ exists: boolean }>(
      `select exists (select from decisions where id = $1)`,
      [id],
    );
    return row?.exists ?? false;
  }
}
