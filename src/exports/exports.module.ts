import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council/council.module.js';
import { CriteriaModule } from '../criteria/criteria.module.js';
import { AgreementController } from './agreement/agreement.controller.js';
import { AgreementMark, AgreementPaper } from './agreement/agreement.entity.js';
import { AgreementPapers } from './agreement/agreement-papers.service.js';
import { Agreement } from './agreement/agreement.service.js';
import { OwnPapers } from './agreement/own-papers.service.js';
import { CampaignPapers } from './campaign-papers.service.js';
import { DocumentDesk } from './documents/document-desk.service.js';
import { DocumentValues } from './documents/document-values.service.js';
import { DocumentsController } from './documents/documents.controller.js';
import { MeritReports } from './documents/merit-reports.service.js';
import { DocumentTemplate } from './documents/store/document-template.entity.js';
import { DocumentTemplatesController } from './documents/store/document-templates.controller.js';
import { DocumentTemplates } from './documents/store/document-templates.service.js';
import { ExportsController } from './exports.controller.js';
import { HonoursBook } from './honours-book.service.js';
import { HonoursBookController } from './honours-book.controller.js';
import { LongLists } from './long-lists.service.js';
import { Occasions } from './occasions.service.js';
import { ListCatalogueController } from './options/list-catalogue.controller.js';
import { ListCatalogue } from './options/list-catalogue.service.js';
import { ListTargetsQueries } from './options/list-targets.queries.js';
import { PaperDesk } from './paper-desk.service.js';
import { PreviewsController } from './previews.controller.js';
import { CampaignFiguresQueries } from './queries/campaign-figures.queries.js';
import { CampaignPapersQueries } from './queries/campaign-papers.queries.js';
import { DecisionLinesQueries } from './queries/decision-lines.queries.js';
import { DecisionPapersQueries } from './queries/decision-papers.queries.js';
import { HonoursBookQueries } from './queries/honours-book.queries.js';
import { MeritQueries } from './queries/merit.queries.js';
import { ProposalsQueries } from './queries/proposals.queries.js';
import { ScoringTableQueries } from './queries/scoring-table.queries.js';
import { StandingsQueries } from './queries/standings.queries.js';
import { ScorePapers } from './score-papers.service.js';
import './acts.js';

/**
 * Lists, workbooks and documents. Reads what stands to its left; its own are the templates papers are made from, and
 * the record of who took what.
 */
@Module({
  imports: [
    TypeOrmModule.forFeature([DocumentTemplate, AgreementPaper, AgreementMark]),
    CriteriaModule,
    CouncilModule,
  ],
  controllers: [
    ListCatalogueController,
    ExportsController,
    HonoursBookController,
    PreviewsController,
    DocumentsController,
    DocumentTemplatesController,
    AgreementController,
  ],
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
    ...[DocumentDesk, DocumentValues, DocumentTemplates, MeritReports],
    ...[HonoursBook, HonoursBookQueries],
    ...[Agreement, AgreementPapers, OwnPapers],
    ...[CampaignFiguresQueries, DecisionPapersQueries, MeritQueries],
  ],
})
export class ExportsModule {}
