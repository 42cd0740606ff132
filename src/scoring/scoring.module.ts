import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditQueries } from '../audit/audit.queries.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CriteriaModule } from '../criteria/criteria.module.js';
import { HonoursModule } from '../honours/honours.module.js';
import { ImportRegistry } from '../imports/import-registry.service.js';
import { ImportsModule } from '../imports/imports.module.js';
import { NomineeBackground } from './dossiers/background.queries.js';
import { ParticipantDocuments } from './dossiers/documents.queries.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { ParticipantScores } from './dossiers/participant-scores.queries.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceFile } from './evidence/evidence-file.entity.js';
import { EvidenceQueries } from './evidence/evidence.queries.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { FrozenDefinitions } from './frozen-definitions.service.js';
import { ScoreBookImport } from './import/score-book.kind.js';
import { ScoreBookQueries } from './import/score-book.queries.js';
import { ScoreBookWriter } from './import/score-book.writer.js';
import { OwnBooks } from './own-books/own-books.service.js';
import { OwnBooksController } from './own-books/own-books.controller.js';
import { FrozenResult, Result, ResultFreeze } from './results/result.entity.js';
import { ResultsAccess } from './results/results-access.queries.js';
import { ResultsController } from './results/results.controller.js';
import { FrozenBoards } from './results/frozen-boards.service.js';
import { ResultsQueries } from './results/results.queries.js';
import { ResultsService } from './results/results.service.js';
import { WhatIfQueries } from './results/what-if.queries.js';
import { ScoredSubjects } from './scored-subjects.queries.js';
import { CandidatesService } from './scorers/candidates.service.js';
import { ScorersController } from './scorers/scorers.controller.js';
import { ScorersService } from './scorers/scorers.service.js';
import { ScoringGate } from './scoring-gate.service.js';
import { SealedActs } from './sealed-acts.service.js';
import { SelfScoresOverviewController } from './self-scores/overview.controller.js';
import { SelfScoresOverview } from './self-scores/overview.queries.js';
import { SelfScoresController } from './self-scores/self-scores.controller.js';
import { SelfScoresService } from './self-scores/self-scores.service.js';
import { OwnSetsController } from './sheets/own-sets.controller.js';
import { OwnSetsQueries } from './sheets/own-sets.queries.js';
import { SaveMark } from './sheets/save-mark.service.js';
import { ExtraCandidate, Scorer, ScoreMark, ScoreSheet, SelfScore } from './sheets/score-sheet.entity.js';
import { ScoreSheetsController } from './sheets/score-sheets.controller.js';
import { ScoreSheetsQueries } from './sheets/score-sheets.queries.js';
import { ScoreSheetsService } from './sheets/score-sheets.service.js';
import { SheetCounter } from './sheets/sheet-counter.service.js';
import './acts.js';

const ENTITIES = [
  Scorer,
  ExtraCandidate,
  ScoreSheet,
  ScoreMark,
  SelfScore,
  Result,
  ResultFreeze,
  FrozenResult,
  EvidenceFile,
];

/** Self-scores, score sheets, results and their freezing. */
@Module({
  imports: [
    ImportsModule,
    CampaignsModule,
    CatalogueModule,
    CriteriaModule,
    HonoursModule,
    TypeOrmModule.forFeature(ENTITIES),
  ],
  controllers: [
    ScorersController,
    OwnBooksController,
    ScoreSheetsController,
    OwnSetsController,
    ResultsController,
    SelfScoresController,
    SelfScoresOverviewController,
    EvidenceController,
    DossiersController,
  ],
  providers: [
    ScorersService,
    CandidatesService,
    FrozenDefinitions,
    ScoredSubjects,
    ScoringGate,
    SaveMark,
    ScoreSheetsService,
    ScoreSheetsQueries,
    OwnSetsQueries,
    ResultsService,
    FrozenBoards,
    ResultsAccess,
    ResultsQueries,
    WhatIfQueries,
    SelfScoresService,
    SelfScoresOverview,
    EvidenceService,
    EvidenceQueries,
    ParticipantScores,
    ParticipantDocuments,
    NomineeBackground,
    SheetCounter,
    SealedActs,
    ScoreBookImport,
    ScoreBookQueries,
    ScoreBookWriter,
    OwnBooks,
  ],
  exports: [ResultsService, ResultsQueries, ScorersService, SelfScoresService, SaveMark, ScoreSheetsService],
})
export class ScoringModule implements OnModuleInit {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly results: ResultsService,
    private readonly imports: ImportRegistry,
    private readonly scoreBooks: ScoreBookImport,
    private readonly record: AuditQueries,
    private readonly sealed: SealedActs,
  ) {}

  onModuleInit(): void {
    this.campaigns.onPhaseChange((change) => this.results.onPhaseChange(change));
    this.imports.register(this.scoreBooks);
    this.record.onPresent((rows) => this.sealed.present(rows));
  }
}
