import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { CriteriaSet, CriteriaSetAward, CriteriaSetGroup, CriteriaSetLine } from './criteria-set.entity.js';
import { CriteriaSetsController } from './criteria-sets.controller.js';
import { CriteriaSetsQueries } from './criteria-sets.queries.js';
import { CriteriaSetsService } from './criteria-sets.service.js';
import { CriteriaSetWriter } from './criteria-set.writer.js';

/** Criteria sets: what is scored, how, and from when on it stands still. */
@Module({
  imports: [
    CampaignsModule,
    TypeOrmModule.forFeature([CriteriaSet, CriteriaSetGroup, CriteriaSetLine, CriteriaSetAward]),
  ],
  controllers: [CriteriaSetsController],
  providers: [CriteriaSetsService, CriteriaSetsQueries, CriteriaSetWriter],
  exports: [CriteriaSetsService, CriteriaSetsQueries],
})
export class CriteriaModule implements OnModuleInit {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly sets: CriteriaSetsService,
  ) {}

  onModuleInit(): void {
    this.campaigns.onPhaseChange((change) => this.sets.onPhaseChange(change));
    this.campaigns.onCopy((copy) => this.sets.onCopy(copy));
  }
}
