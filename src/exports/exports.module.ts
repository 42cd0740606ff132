import { Module } from '@nestjs/common';
import { CriteriaModule } from '../criteria/criteria.module.js';
import { CampaignPapers } from './campaign-papers.service.js';
import { ExportsController } from './exports.controller.js';
import { LongLists } from './long-lists.service.js';
import { Occasions } from './occasions.service.js';
import { ListCatalogueController } from './options/list-catalogue.controller.js';
import { ListCatalogue } from './options/list-catalogue.service.js';
import { ListTargetsQueries } from './options/list-targets.queries.js';
import { PaperDesk } from './paper-desk.service.js';
import { PreviewsController } from './previews.controller.js';
import { CampaignPapersQueries } from './queries/campaign-papers.queries.js';
import { DecisionLinesQueries } from './queries/decision-lines.queries.js';
import { ProposalsQueries } from './queries/proposals.queries.js';
import { ScoringTableQueries } from './queries/scoring-table.queries.js';
import { StandingsQueries } from './queries/standings.queries.js';
import { ScorePapers } from './score-papers.service.js';
import './acts.js';

/** Lists and workbooks. Reads what stands to its left, changes nothing but the record of who took what. */
@Module({
  imports: [CriteriaModule],
  controllers: [ListCatalogueController, ExportsController, PreviewsController],
  providers: [
    PaperDesk,
    CampaignPapers,
    ScorePapers,
    Occasions,
    ListCatalogue,
    ListTargetsQueries,
    LongLists,
    CampaignPapersQueries,
    DecisionLinesQueries,
    ProposalsQueries,
    ScoringTableQueries,
    StandingsQueries,
  ],
})
export class ExportsModule {}
