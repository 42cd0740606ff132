import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { Discipline, Individual, Initiative, Rating } from './individual.entity.js';
import { Collective, CollectivePredecessor, Household, Participant } from './participant.entity.js';
import { Registration } from './registrations/registration.entity.js';

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
    ]),
    CampaignsModule,
    ImportsModule,
  ],
})
export class ParticipantsModule {}
