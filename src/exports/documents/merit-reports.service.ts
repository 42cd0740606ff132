import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { WardService } from '../../access/ward.service.js';
import { seesPersonalNumbers } from '../../participants/visibility.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CampaignPapersQueries } from '../queries/campaign-papers.queries.js';
import { MeritQueries } from '../queries/merit.queries.js';
import type { ValuesOfPaper } from './document-values.service.js';
import { meritValues } from './values/merit-values.js';

/** Reports of merit (báo cáo thành tích): what is on record of a subject, with room for what only it can tell. */
@Injectable()
export class MeritReports {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly wards: WardService,
    private readonly papers: CampaignPapersQueries,
    private readonly merits: MeritQueries,
  ) {}

  /** @throws DomainError 404 `not-found` */
  async of(
    id: string,
    campaignId: string,
    actor: Actor,
  ): Promise<ValuesOfPaper & { readonly kind: 'individual-report' | 'collective-report' }> {
    return this.uow.run(async () => {
      const subject = await this.merits.subject(id);
      const { campaign, occasion } = await this.papers.occasionOf(campaignId);
      const values = meritValues({
        ward: await this.wards.own(),
        subject,
        year: campaign.year,
        datedYear: occasion.datedYear,
        registeredFor: await this.merits.registeredFor(campaignId, id),
        honours: await this.merits.honours(id),
        result: await this.resultOf(id, campaignId, actor),
        withPersonal: seesPersonalNumbers(actor),
      });
      const kind = subject.kind === 'individual' ? 'individual-report' : 'collective-report';
      return { values, year: campaign.year, number: null, about: subject.name, kind };
    });
  }

  /** «87,5 điểm, xếp loại Tốt» where the asker may see it. */
  private async resultOf(id: string, campaignId: string, actor: Actor): Promise<string | null> {
    for (const set of await this.papers.standings.setsOf(campaignId)) {
      if (!(await this.papers.standings.isVisible(campaignId, set.id, actor))) continue;
      const row = (await this.papers.standings.of(set.id)).find(({ participantId }) => participantId === id);
      if (!row || row.points === null) continue;
      const points = `${row.points.replace('.', ',')} điểm`;
      return row.classification === null ? points : `${points}, xếp loại ${row.classification}`;
    }
    return null;
  }
}
