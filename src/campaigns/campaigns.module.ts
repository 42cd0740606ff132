import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignGate } from './campaign-gate.service.js';
import { Campaign, CampaignAward, CampaignPhase } from './campaign.entity.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsQueries } from './campaigns.queries.js';
import { CampaignsService } from './campaigns.service.js';
import './acts.js';

/** Emulation campaigns, their timetable and status table. */
@Module({
  imports: [TypeOrmModule.forFeature([Campaign, CampaignPhase, CampaignAward])],
  controllers: [CampaignsController],
  providers: [CampaignsService, CampaignsQueries, CampaignGate],
  exports: [CampaignsService, CampaignsQueries, CampaignGate],
})
export class CampaignsModule {}
