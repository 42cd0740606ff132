import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { RegistrationMoves } from '../participants/registrations/registration-moves.service.js';
import { RegistrationsService } from '../participants/registrations/registrations.service.js';
import { CampaignSteps } from './campaign-steps.service.js';
import { as } from './cast.service.js';
import { campaignName, dayFromToday, openPhases, SAMPLE_YEAR } from './sample-plan.js';
import { SampleMarks } from './sample-marks.service.js';
import { SampleQueries } from './sample.queries.js';

/** How many units of the thematic campaign stand where; the rest have sent nothing yet. */
const SENT = 14;
const ACCEPTED = 5;
const RETURNED = 2;
const DRAFTED = 2;

/** The year that runs and a campaign on a theme beside it: so that every page has something to show. */
@Injectable()
export class RunningYears {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly steps: CampaignSteps,
    private readonly queries: SampleQueries,
    private readonly marks: SampleMarks,
    private readonly registrations: RegistrationsService,
    private readonly moves: RegistrationMoves,
  ) {}

  /** The next year, copied: registered, partly self-scored and appraised, members in the midst of scoring. */
  async runNextYear(decidedId: string, clerk: Actor, members: ReadonlyMap<string, Actor>): Promise<void> {
    const year = SAMPLE_YEAR + 1;
    const body = { name: campaignName(year), year };
    const { id } = await as(clerk, (actor) => this.campaigns.copy(decidedId, body, actor));
    await this.steps.setDays(id, clerk, openPhases());
    await this.steps.move(id, clerk, 'registration');
    await this.steps.import('register', clerk, id);
    await this.steps.move(id, clerk, 'self-score');
    const sets = await as(clerk, () => this.queries.scoredSets(id));
    for (const set of sets) await this.marks.scoreThemselves(set, clerk);
    await this.steps.nameScorers(id, clerk, members);
    await this.steps.move(id, clerk, 'scoring');
    let place = 0;
    for (const member of members.values()) {
      for (const set of sets) await this.marks.scoreSome(set, member, place);
      place += 1;
    }
    await this.steps.setDays(id, clerk, [
      { phase: 'registration', opensOn: dayFromToday(-80), closesOn: dayFromToday(-45) },
      { phase: 'self-score', opensOn: dayFromToday(-30), closesOn: dayFromToday(-8) },
      { phase: 'scoring', opensOn: dayFromToday(-7), closesOn: dayFromToday(9) },
      { phase: 'review', opensOn: dayFromToday(10), closesOn: dayFromToday(30) },
    ]);
  }

  /** A campaign on a theme that units register for: accepted, sent, returned with a reason, not sent yet. */
  async openTheme(clerk: Actor, representative: Actor): Promise<void> {
    const body = {
      kind: 'thematic',
      name: 'Đợt thi đua 90 ngày hoàn thành chỉ tiêu năm',
      year: SAMPLE_YEAR + 1,
      theme: 'Về đích sớm các chỉ tiêu kinh tế - xã hội',
      phases: [
        { phase: 'registration', opensOn: dayFromToday(-10), closesOn: dayFromToday(4) },
        { phase: 'review', opensOn: dayFromToday(60), closesOn: dayFromToday(75) },
      ],
    } as const;
    const { id } = await as(clerk, (actor) =>
      this.campaigns.create({ ...body, phases: [...body.phases] }, actor),
    );
    await this.steps.move(id, clerk, 'registration');
    const awardTypeId = await as(clerk, () => this.queries.unitAward(id));
    const units = await as(clerk, () => this.queries.units());
    for (const [index, { id: participantId }] of units.slice(0, SENT).entries()) {
      const person = participantId === representative.collectiveId ? representative : clerk;
      const summary = 'Đăng ký hoàn thành 100% chỉ tiêu được giao trước ngày 20 tháng 12.';
      const registration = await as(person, (actor) =>
        this.registrations.create({ campaignId: id, participantId, awardTypeId, summary }, actor),
      );
      if (index >= SENT - DRAFTED) continue;
      const sent = await as(person, (actor) => this.moves.moveOne('submit', registration, actor));
      if (index >= ACCEPTED + RETURNED) continue;
      if (index < ACCEPTED) await as(clerk, (actor) => this.moves.moveOne('accept', sent, actor));
      else {
        const why = { reason: 'Chưa nêu chỉ tiêu cụ thể của đơn vị.', flaggedFields: ['summary'] };
        await as(clerk, (actor) => this.moves.moveOne('return', sent, actor, why));
      }
    }
  }
}
