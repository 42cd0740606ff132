import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardCoefficient } from './award-coefficient.entity.js';
import { AwardType } from './award-type.entity.js';
import { BaseSalariesService } from './base-salaries.service.js';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueQueries } from './catalogue.queries.js';
import { CatalogueSeed } from './catalogue-seed.service.js';
import { CatalogueService } from './catalogue.service.js';
import { LegalBasesController } from './legal-bases/legal-bases.controller.js';
import { LegalBases } from './legal-bases/legal-bases.service.js';
import { LegalBasis } from './legal-bases/legal-basis.entity.js';
import { BaseSalary, MoneyRule } from './money.entity.js';
import { RewardRates } from './reward-rates.service.js';
import { HolidayYearRow } from './working-days/holiday-year.entity.js';
import { HolidaysController } from './working-days/holidays.controller.js';
import { WorkingCalendar } from './working-days/working-calendar.service.js';
import './acts.js';

/** Titles and forms of commendation, who grants them, and what they are worth when. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      AwardType,
      AwardCoefficient,
      BaseSalary,
      MoneyRule,
      HolidayYearRow,
      LegalBasis,
    ]),
  ],
  controllers: [CatalogueController, HolidaysController, LegalBasesController],
  providers: [
    CatalogueService,
    CatalogueQueries,
    BaseSalariesService,
    RewardRates,
    CatalogueSeed,
    WorkingCalendar,
    LegalBases,
  ],
  exports: [CatalogueService, RewardRates, WorkingCalendar, LegalBases],
})
export class CatalogueModule {}
