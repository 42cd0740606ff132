import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { ImportRegistry } from '../imports/import-registry.service.js';
import { ImportsModule } from '../imports/imports.module.js';
import { CriteriaSet, CriteriaSetAward, CriteriaSetGroup, CriteriaSetLine } from './criteria-set.entity.js';
import { CriteriaSetsController } from './criteria-sets.controller.js';
import { CriteriaSetsQueries } from './criteria-sets.queries.js';
import { CriteriaSetsService } from './criteria-sets.service.js';
import { CriteriaSetWriter } from './criteria-set.writer.js';
import { CriteriaImport } from './import/criteria-import.kind.js';
import './acts.js';

/** Criteria sets: what is scored, how, and from when on it stands still. */
@Module({
  imports: [
    CampaignsModule,
    ImportsModule,
    TypeOrmModule.forFeature([CriteriaSet, CriteriaSetGroup, CriteriaSetLine, CriteriaSetAward]),
  ],
  controllers: [CriteriaSetsController],
  providers: [CriteriaSetsService, CriteriaSetsQueries, CriteriaSetWriter, CriteriaImport],
  exports: [CriteriaSetsService, CriteriaSetsQueries],
})
export class CriteriaModule implements OnModuleInit {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly sets: CriteriaSetsService,
    private readonly imports: ImportRegistry,
    private readonly criteriaImport: CriteriaImport,
  ) {}

  onModuleInit(): void {
    this.campaigns.onPhaseChange((change) => this.sets.onPhaseChange(change));
    this.campaigns.onCopy((copy) => this.sets.onCopy(copy));
    this.imports.register(this.criteriaImport);
  }
}
