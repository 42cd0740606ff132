import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardCoefficient } from './award-coefficient.entity.js';
import { AwardType } from './award-type.entity.js';
import { BaseSalariesService } from './base-salaries.service.js';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueQueries } from './catalogue.queries.js';
import { CatalogueSeed } from './catalogue-seed.service.js';
import { CatalogueService } from './catalogue.service.js';
import { BaseSalary, MoneyRule } from './money.entity.js';
import { RewardRates } from './reward-rates.service.js';
import './acts.js';

/** Titles and forms of commendation, who grants them, and what they are worth when. */
@Module({
  imports: [TypeOrmModule.forFeature([AwardType, AwardCoefficient, BaseSalary, MoneyRule])],
  controllers: [CatalogueController],
  providers: [CatalogueService, CatalogueQueries, BaseSalariesService, RewardRates, CatalogueSeed],
  exports: [CatalogueService, RewardRates],
})
export class CatalogueModule {}
