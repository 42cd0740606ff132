import { Module } from '@nestjs/common';
import { CriteriaModule } from '../criteria/criteria.module.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { LongDecisionList } from './long-decision-list.service.js';
import { CampaignPapersQueries } from './queries/campaign-papers.queries.js';
import { DecisionLinesQueries } from './queries/decision-lines.queries.js';
import { ProposalsQueries } from './queries/proposals.queries.js';
import { ScoringTableQueries } from './queries/scoring-table.queries.js';
import { StandingsQueries } from './queries/standings.queries.js';

/** Lists and workbooks. Reads what stands to its left, changes nothing but the record of who took what. */
@Module({
  imports: [CriteriaModule],
  controllers: [ExportsController],
  providers: [
    ExportsService,
    LongDecisionList,
    CampaignPapersQueries,
    DecisionLinesQueries,
    ProposalsQueries,
    ScoringTableQueries,
    StandingsQueries,
  ],
})
export class ExportsModule {}
