import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportsModule } from '../imports/imports.module.js';
import { Honour } from './honour.entity.js';
import { HonoursController } from './honours.controller.js';
import { HonoursLedger } from './honours-ledger.service.js';
import { HonoursQueries } from './honours.queries.js';
import { TakingBack } from './taking-back.service.js';
import { HonoursImport } from './import/honours-import.service.js';
import { KnownRegisterQueries } from './import/known-register.queries.js';
import './acts.js';

/** The ledger of honours, fed by imported history and by issued decisions. */
@Module({
  imports: [TypeOrmModule.forFeature([Honour]), ImportsModule],
  controllers: [HonoursController],
  providers: [HonoursLedger, HonoursQueries, TakingBack, HonoursImport, KnownRegisterQueries],
  exports: [HonoursLedger, HonoursQueries],
})
export class HonoursModule {}
