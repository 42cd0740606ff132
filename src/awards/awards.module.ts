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
import { RuleSet } from './rule-set.entity.js';
import { RuleSetsService } from './rule-sets.service.js';
import { MeterQueries } from './selection/meter.queries.js';
import { SelectionController } from './selection/selection.controller.js';
import { SelectionService } from './selection/selection.service.js';
import './acts.js';

/** Dated rules, nominations and their verdicts. The catalogue comes first: rules are seeded for its awards. */
@Module({
  imports: [TypeOrmModule.forFeature([RuleSet, Nomination]), CatalogueModule, CampaignsModule],
  controllers: [NominationsController, SelectionController],
  providers: [
    NominationsService,
    NominationsQueries,
    EvaluationService,
    FactsQueries,
    RuleSetsService,
    MeterQueries,
    SelectionService,
  ],
  exports: [NominationsService, EvaluationService],
})
export class AwardsModule {}
