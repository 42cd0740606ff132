import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { FiguresQueries } from './figures.queries.js';
import { isDecided, resultLine } from './paper-lines.js';
import type { CouncilResultDto } from './papers.dto.js';

/**
 * What the council came to, for whoever decides on its word: only from sittings whose minutes are locked, with the very
 * figures that stand in them.
 */
@Injectable()
export class CouncilResults {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly figures: FiguresQueries,
  ) {}

  /**
   * Every result of a campaign, in the order of sittings and agendas; where a name was voted upon again later, the
   * later vote alone.
   *
   * @throws DomainError 404 for a campaign that is not there
   */
  async ofCampaign(campaignId: string): Promise<CouncilResultDto[]> {
    return this.uow.run(async () => {
      const known = await this.uow.query(`select from campaigns where id = $1`, [campaignId]);
      if (known.length === 0) throw notFound('phong trào');
      const rows = (await this.figures.of({ campaignId })).filter(isDecided);
      const latest = new Map(rows.map((row) => [`${row.participantId} ${row.awardTypeId}`, row.questionId]));
      return rows
        .filter((row) => latest.get(`${row.participantId} ${row.awardTypeId}`) === row.questionId)
        .map((row, index) => {
          const { sittingId, nominationId, participantId, awardTypeId, heldOn, minutesNumber } = row;
          return {
            ...resultLine(row, index),
            ...{ sittingId, nominationId, participantId, awardTypeId, heldOn, minutesNumber },
          };
        });
    });
  }

  /** The same by nomination. */
  async byNomination(campaignId: string): Promise<ReadonlyMap<string, CouncilResultDto>> {
    const results = await this.ofCampaign(campaignId);
    return new Map(
      results.flatMap((result) =>
        result.nominationId === null ? [] : [[result.nominationId, result] as const],
      ),
    );
  }
}
