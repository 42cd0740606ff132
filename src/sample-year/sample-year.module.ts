import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardsModule } from '../awards/awards.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { ParticipantsModule } from '../participants/participants.module.js';
import { ScoringModule } from '../scoring/scoring.module.js';
import { Awarding } from './awarding.service.js';
import { CampaignSteps } from './campaign-steps.service.js';
import { Cast } from './cast.service.js';
import { DecidedYear } from './decided-year.service.js';
import { RunningYears } from './running-years.service.js';
import { SampleLoad } from './sample-load.entity.js';
import { SampleMarks } from './sample-marks.service.js';
import { SampleProgress } from './sample-progress.service.js';
import { SampleStory } from './sample-story.service.js';
import { SampleYearController } from './sample-year.controller.js';
import { SampleYear } from './sample-year.service.js';
import { SampleQueries } from './sample.queries.js';

/** A ward with its years to look around in, made through the services of all features. */
@Module({
  imports: [
    ImportsModule,
    CampaignsModule,
    ParticipantsModule,
    ScoringModule,
    AwardsModule,
    DecisionsModule,
    TypeOrmModule.forFeature([SampleLoad]),
  ],
  controllers: [SampleYearController],
  providers: [
    SampleYear,
    SampleStory,
    SampleProgress,
    SampleQueries,
    SampleMarks,
    Cast,
    CampaignSteps,
    DecidedYear,
    Awarding,
    RunningYears,
  ],
})
export class SampleYearModule {}
