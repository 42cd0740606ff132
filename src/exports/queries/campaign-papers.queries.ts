import { Injectable } from '@nestjs/common';
import { WardService } from '../../access/ward.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
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
    private readonly wards: WardService,
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
  async criteriaSet(id: string): Promise<{ readonly campaign: CampaignRow; readonly set: CriteriaSetRow }> {
    const [row] = await this.uow.query<CriteriaSetRow & { campaignId: string }>(
      `select id, code, name, subject_kind as "subjectKind", campaign_id as "campaignId" from criteria_sets where id = $1`,
      [id],
    );
    if (!row) throw notFound('bảng tiêu chí');
    return { campaign: await this.campaign(row.campaignId), set: row };
  }

  /** What all papers of a campaign have in common. */
  async occasion(campaign: CampaignRow): Promise<Occasion> {
    const { year, signerName, signerTitle } = await this.lines.newest(campaign.id);
    return {
      ward: await this.wards.own(),
      year: campaign.year,
      datedYear: year,
      signer: signerTitle === null ? null : { title: signerTitle, name: signerName ?? '' },
    };
  }

  async decisionExists(id: string): Promise<boolean> {
    const [row] = await this.uow.query<{ exists: boolean }>(
      `select exists (select from decisions where id = $1)`,
      [id],
    );
    return row?.exists ?? false;
  }
}
