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
import { DecisionLifeController } from './life.controller.js';
import { DecisionSeal } from './decision-seal.service.js';
import { DecisionLife } from './life.service.js';
import { DraftLock } from './draft-lock.service.js';
import { IssueEffects } from './issue-effects.service.js';
import { IssuingService } from './issuing.service.js';
import { FundController } from './fund/fund.controller.js';
import { FundService } from './fund/fund.service.js';
import { NumberBooks } from './number-books.service.js';
import { PaperDecisions } from './paper/paper-decisions.service.js';
import { RecipientLines } from './recipient-lines.service.js';
import { Revocation, RevocationLine } from './revoking/revocation.entity.js';
import { ReturnsController } from './revoking/returns.controller.js';
import { RevocationsQueries } from './revoking/revocations.queries.js';
import { RevocationsService } from './revoking/revocations.service.js';
import './acts.js';

/** Award decisions: drafted, proposed, approved, issued and locked; corrected and revoked by further ones. They feed the ledger of honours. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Decision, DecisionLine, DecisionCounter, Revocation, RevocationLine]),
    CatalogueModule,
    CampaignsModule,
    HonoursModule,
    AwardsModule,
  ],
  controllers: [DecisionLifeController, DecisionsController, FundController, ReturnsController],
  providers: [
    DecisionsService,
    DecisionsQueries,
    DecisionLinesService,
    DraftLock,
    IssuingService,
    IssueEffects,
    DecisionLife,
    DecisionSeal,
    NumberBooks,
    RecipientLines,
    FundService,
    PaperDecisions,
    RevocationsQueries,
    RevocationsService,
  ],
  exports: [DecisionsService, DecisionLife, IssuingService],
})
export class DecisionsModule {}
