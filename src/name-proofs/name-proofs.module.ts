import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { ParticipantsModule } from '../participants/participants.module.js';
import { NameProof, NameProofRound } from './name-proof.entity.js';
import { NameProofsController } from './name-proofs.controller.js';
import { NameProofsQueries } from './name-proofs.queries.js';
import { NameProofs } from './name-proofs.service.js';
import { OwnNamesController } from './own-names.controller.js';
import { ProofAnswers } from './proof-answers.service.js';
import { ProofCorrections } from './proof-corrections.service.js';
import { ProofRounds } from './proof-rounds.service.js';
import { RegisterOfNames } from './register-of-names.service.js';
import './acts.js';

/** The name proof round: each unit looks its names through before anything is printed with them. */
@Module({
  imports: [TypeOrmModule.forFeature([NameProof, NameProofRound]), ParticipantsModule, DecisionsModule],
  controllers: [NameProofsController, OwnNamesController],
  providers: [NameProofs, NameProofsQueries, ProofRounds, ProofAnswers, ProofCorrections, RegisterOfNames],
  exports: [NameProofs, NameProofsQueries],
})
export class NameProofsModule {}
