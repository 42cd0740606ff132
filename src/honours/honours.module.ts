import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { Honour } from './honour.entity.js';
import { HonoursController } from './honours.controller.js';
import { HonoursLedger } from './honours-ledger.service.js';
import { HonoursQueries } from './honours.queries.js';

/** The ledger of honours, fed by imported history and by issued decisions. */
@Module({
  imports: [TypeOrmModule.forFeature([Honour]), CatalogueModule],
  controllers: [HonoursController],
  providers: [HonoursLedger, HonoursQueries],
  exports: [HonoursLedger, HonoursQueries],
})
export class HonoursModule {}
