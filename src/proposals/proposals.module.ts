import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { HonoursModule } from '../honours/honours.module.js';
import { AskedPaper } from './asked-papers/asked-paper.entity.js';
import { AskedPapersController } from './asked-papers/asked-papers.controller.js';
import { AskedPapersService } from './asked-papers/asked-papers.service.js';
import { DossierController } from './dossier.controller.js';
import { DossierService } from './dossier.service.js';
import { OutcomeService } from './outcome.service.js';
import { ProposalDesk } from './proposal-desk.service.js';
import { Proposal, ProposalLine, ProposalPart } from './proposal.entity.js';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsQueries } from './proposals.queries.js';
import { ProposalsService } from './proposals.service.js';
import './acts.js';

/** Proposals upward: dossiers for awards of the province and higher, from their papers to their place in the ledger. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Proposal, ProposalLine, ProposalPart, AskedPaper]),
    CatalogueModule,
    HonoursModule,
  ],
  controllers: [ProposalsController, DossierController, AskedPapersController],
  providers: [
    ProposalsService,
    ProposalsQueries,
    ProposalDesk,
    DossierService,
    OutcomeService,
    AskedPapersService,
  ],
})
export class ProposalsModule {}
