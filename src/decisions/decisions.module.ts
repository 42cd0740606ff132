import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardsModule } from '../awards/awards.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { HonoursModule } from '../honours/honours.module.js';
import { DecisionLine } from './decision-line.entity.js';
import { DecisionLinesService } from './decision-lines.service.js';
import { Decision, DecisionCounter } from './decision.entity.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsQueries } from './decisions.queries.js';
import { DecisionsService } from './decisions.service.js';
import { DraftLock } from './draft-lock.service.js';
import { IssueEffects } from './issue-effects.service.js';
import { IssuingService } from './issuing.service.js';
import './acts.js';

/** Award decisions: drafted, numbered, issued, locked. They feed the ledger of honours. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Decision, DecisionLine, DecisionCounter]),
    CatalogueModule,
    CampaignsModule,
    HonoursModule,
    AwardsModule,
  ],
  controllers: [DecisionsController],
  providers: [
    DecisionsService,
    DecisionsQueries,
    DecisionLinesService,
    DraftLock,
    IssuingService,
    IssueEffects,
  ],
  exports: [DecisionsService, IssuingService],
})
export class DecisionsModule {}
