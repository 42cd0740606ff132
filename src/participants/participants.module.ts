import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkActs } from './bulk/bulk.service.js';
import { CollectivesController } from './collectives/collectives.controller.js';
import { CollectivesQueries } from './collectives/collectives.queries.js';
import { CollectivesService } from './collectives/collectives.service.js';
import { LineageQueries } from './collectives/lineage.queries.js';
import { HouseholdsController } from './households/households.controller.js';
import { HouseholdsService } from './households/households.service.js';
import { RegisterImport } from './import/register-import.kind.js';
import { RegisterSnapshots } from './import/register-snapshot.queries.js';
import { RegisterWriter } from './import/register-writer.service.js';
import { Discipline, Individual, Initiative, Rating } from './individual.entity.js';
import { IndividualsController } from './individuals/individuals.controller.js';
import { IndividualsQueries } from './individuals/individuals.queries.js';
import { IndividualsService } from './individuals/individuals.service.js';
import { RecordsController } from './individuals/records.controller.js';
import { RecordsService } from './individuals/records.service.js';
import { ParticipantStore } from './participant-store.service.js';
import { Collective, CollectivePredecessor, Household, Participant } from './participant.entity.js';
import { ParticipantsController } from './participants.controller.js';
import { ParticipantsQueries } from './participants.queries.js';
import { RegistrationBoard } from './registrations/registration-board.queries.js';
import { RegistrationMoves } from './registrations/registration-moves.service.js';
import { RegistrationWindows } from './registrations/registration-window.service.js';
import { RegistrationSummaries } from './registrations/registration-summary.queries.js';
import { Registration } from './registrations/registration.entity.js';
import { RegistrationsController } from './registrations/registrations.controller.js';
import { RegistrationsQueries } from './registrations/registrations.queries.js';
import { RegistrationsService } from './registrations/registrations.service.js';
import { StandingPeriod } from './standing/standing-period.entity.js';
import { StandingController } from './standing/standing.controller.js';
import { StandingQueries } from './standing/standing.queries.js';
import { StandingService } from './standing/standing.service.js';
import './acts.js';

/** Units with their lineage, people, households, and what they register for. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Participant,
      Collective,
      CollectivePredecessor,
      Individual,
      Household,
      Rating,
      Initiative,
      Discipline,
      Registration,
      StandingPeriod,
    ]),
    CampaignsModule,
    ImportsModule,
  ],
  controllers: [
    ParticipantsController,
    BulkController,
    CollectivesController,
    IndividualsController,
    RecordsController,
    HouseholdsController,
    RegistrationsController,
    StandingController,
  ],
  providers: [
    ParticipantStore,
    ParticipantsQueries,
    BulkActs,
    CollectivesService,
    CollectivesQueries,
    LineageQueries,
    IndividualsService,
    IndividualsQueries,
    RecordsService,
    HouseholdsService,
    RegistrationsService,
    RegistrationsQueries,
    RegistrationBoard,
    RegistrationSummaries,
    RegistrationMoves,
    RegistrationWindows,
    StandingService,
    StandingQueries,
    RegisterSnapshots,
    RegisterWriter,
    RegisterImport,
  ],
  exports: [
    RegistrationsService,
    RegistrationMoves,
    CollectivesService,
    IndividualsService,
    HouseholdsService,
  ],
})
export class ParticipantsModule {}
