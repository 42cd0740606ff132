import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AwardsModule } from './awards/awards.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { CertificatesModule } from './certificates/certificates.module.js';
import { CouncilModule } from './council/council.module.js';
import { CriteriaModule } from './criteria/criteria.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { HonoursModule } from './honours/honours.module.js';
import type { AppConfig } from './platform/config/config.js';
import { ImportsModule } from './imports/imports.module.js';
import { NameProofsModule } from './name-proofs/name-proofs.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { ParticipantsModule } from './participants/participants.module.js';
import { JsonLogger } from './platform/logging/json-logger.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { SampleYearModule } from './sample-year/sample-year.module.js';
import { ScoringModule } from './scoring/scoring.module.js';

/** The only file that names every feature, in the order data flows. */
@Module({})
export class AppModule {
  static register(config: AppConfig, databaseUrl: string, logger: JsonLogger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.register(config, databaseUrl, logger),
        AuditModule,
        AccessModule,
        ImportsModule,
        CatalogueModule,
        CampaignsModule,
        ParticipantsModule,
        CriteriaModule,
        HonoursModule,
        ScoringModule,
        AwardsModule,
        CouncilModule,
        DecisionsModule,
        ProposalsModule,
        NameProofsModule,
        CertificatesModule,
        ExportsModule,
        OverviewModule,
        SampleYearModule,
      ],
    };
  }
}
