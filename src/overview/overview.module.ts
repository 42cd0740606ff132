import { Module } from '@nestjs/common';
import { ChartsQueries } from './charts/charts.queries.js';
import { CurrentCampaign } from './current-campaign.queries.js';
import { FirstStepsQueries } from './first-steps.queries.js';
import { OverviewController } from './overview.controller.js';
import { ToDoQueries } from './to-do/to-do.queries.js';

/** The start page. Reads what stands to its left, changes nothing. */
@Module({
  controllers: [OverviewController],
  providers: [CurrentCampaign, ToDoQueries, ChartsQueries, FirstStepsQueries],
})
export class OverviewModule {}
