import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EvaluationService } from './evaluation.service.js';
import { FactsQueries } from './facts.queries.js';
import { Nomination } from './nomination.entity.js';
import { NominationsController } from './nominations.controller.js';
import { NominationsQueries } from './nominations.queries.js';
import { NominationsService } from './nominations.service.js';
import { RuleBookSeed } from './rule-books/rule-book-seed.service.js';
import { RuleBooksController } from './rule-books/rule-books.controller.js';
import { RuleBooksQueries } from './rule-books/rule-books.queries.js';
import { RuleBooksService } from './rule-books/rule-books.service.js';
import { WouldChange } from './rule-books/would-change.service.js';
import { RuleBook } from './rule-book.entity.js';
import { RuleSet } from './rule-set.entity.js';
import { RuleSetsService } from './rule-sets.service.js';
import { MeterQueries } from './selection/meter.queries.js';
import { SelectionController } from './selection/selection.controller.js';
import { SelectionService } from './selection/selection.service.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';
import { SuggestionsService } from './suggestions/suggestions.service.js';
import './acts.js';

/** Dated rules, nominations and their verdicts. The catalogue comes first: rules are seeded for its awards. */
@Module({
  imports: [TypeOrmModule.forFeature([RuleBook, RuleSet, Nomination]), CatalogueModule, CampaignsModule],
  controllers: [NominationsController, SelectionController, RuleBooksController, SuggestionsController],
  providers: [
    NominationsService,
    NominationsQueries,
    EvaluationService,
    FactsQueries,
    RuleSetsService,
    RuleBookSeed,
    RuleBooksQueries,
    RuleBooksService,
    WouldChange,
    MeterQueries,
    SelectionService,
    SuggestionsService,
  ],
  exports: [NominationsService, EvaluationService],
})
export class AwardsModule {}
