import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardsModule } from '../awards/awards.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { Ballot, BallotBox, BallotReceipt, CountedBallot, SealedBallot } from './ballots/ballot.entity.js';
import { BallotRequirements } from './ballots/ballot-requirements.service.js';
import { BallotsController } from './ballots/ballots.controller.js';
import { BallotsQueries } from './ballots/ballots.queries.js';
import { BoxContents } from './ballots/box-contents.service.js';
import { ClosingService } from './ballots/closing.service.js';
import { BoxResult, RaisedHand, VoteCount } from './ballots/count.entity.js';
import { CountsService } from './ballots/counts.service.js';
import { HandsService } from './ballots/hands.service.js';
import { OpenBoxes } from './ballots/open-boxes.service.js';
import { OpeningService } from './ballots/opening.service.js';
import { VotingService } from './ballots/voting.service.js';
import { Council, CouncilMember } from './councils/council.entity.js';
import { CouncilsController } from './councils/councils.controller.js';
import { CouncilsQueries } from './councils/councils.queries.js';
import { CouncilsService } from './councils/councils.service.js';
import { CouncilMembersService } from './councils/members.service.js';
import { CouncilResults } from './papers/council-results.service.js';
import { FiguresQueries } from './papers/figures.queries.js';
import { PaperSittings } from './papers/paper-sittings.queries.js';
import { PapersController } from './papers/papers.controller.js';
import { PapersService } from './papers/papers.service.js';
import { CouncilVoteRule } from './rules/vote-rule.entity.js';
import { VoteRulesController } from './rules/vote-rules.controller.js';
import { VoteRulesQueries } from './rules/vote-rules.queries.js';
import { VoteRulesService } from './rules/vote-rules.service.js';
import { BallotKeys } from './secrecy/ballot-keys.service.js';
import { AfterVoteService } from './sittings/after-vote.service.js';
import { AgendaService } from './sittings/agenda.service.js';
import { ClaimsService } from './sittings/claims.service.js';
import { OpinionsService } from './sittings/opinions.service.js';
import { PlanRequirements } from './sittings/plan-requirements.service.js';
import { QuestionsController } from './sittings/questions.controller.js';
import { QuestionsQueries } from './sittings/questions.queries.js';
import { QuorumService } from './sittings/quorum.service.js';
import { RecusalsService } from './sittings/recusals.service.js';
import { RosterQueries } from './sittings/roster.queries.js';
import { RosterService } from './sittings/roster.service.js';
import { SittingLock } from './sittings/sitting-lock.service.js';
import { QuestionRecusal, SittingQuestion, WrittenOpinion } from './sittings/sitting-question.entity.js';
import { SittingStateService } from './sittings/sitting-state.service.js';
import { Sitting, SittingRosterEntry } from './sittings/sitting.entity.js';
import { SittingsController } from './sittings/sittings.controller.js';
import { SittingsQueries } from './sittings/sittings.queries.js';
import { SittingsService } from './sittings/sittings.service.js';

const TABLES = [
  ...[Council, CouncilMember, CouncilVoteRule],
  ...[Sitting, SittingRosterEntry, SittingQuestion, QuestionRecusal, WrittenOpinion],
  ...[Ballot, BallotBox, BallotReceipt, SealedBallot, CountedBallot, RaisedHand, VoteCount, BoxResult],
];
const SITTINGS = [
  ...[
    SittingLock,
    SittingsService,
    SittingsQueries,
    SittingStateService,
    RosterService,
    RosterQueries,
    QuorumService,
  ],
  ...[
    AgendaService,
    QuestionsQueries,
    RecusalsService,
    OpinionsService,
    ClaimsService,
    AfterVoteService,
    PlanRequirements,
  ],
];
const BALLOTS = [
  ...[BallotKeys, BallotsQueries, OpeningService, VotingService, ClosingService, BoxContents],
  ...[OpenBoxes, HandsService, CountsService, BallotRequirements],
];

/**
 * The council: its members and rules, its sittings, its votes and what they came to. The catalogue comes first: rules
 * are seeded for its awards.
 */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), CatalogueModule, CampaignsModule, AwardsModule],
  controllers: [
    CouncilsController,
    VoteRulesController,
    SittingsController,
    QuestionsController,
    BallotsController,
    PapersController,
  ],
  providers: [
    ...[CouncilsService, CouncilMembersService, CouncilsQueries, VoteRulesService, VoteRulesQueries],
    ...SITTINGS,
    ...BALLOTS,
    ...[PapersService, PaperSittings, FiguresQueries, CouncilResults],
  ],
  exports: [CouncilResults, PapersService],
})
export class CouncilModule {}
