import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { withEarlierForms } from '../../participants/collectives/earlier-forms.sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { canSeeResults } from '../results/policy.js';
import type { ParticipantScoreDto } from './participant-scores.dto.js';

type ScoreRow = ParticipantScoreDto & { readonly isScorer: boolean };

const COLUMNS = `p.id as "participantId", p.name, c.year, c.id as "campaignId", c.name as "campaignName", s.id as "criteriaSetId",
  s.code as "criteriaSetCode", s.name as "criteriaSetName"`;
const IS_SCORER = `exists (select from scorers sc where sc.campaign_id = c.id and sc.account_id = $2) as "isScorer"`;

/** Results of participant $1 and the units it came from, as frozen and, where nothing is frozen, as they stand. */
const SCORES = `${withEarlierForms('$1')}
  select ${COLUMNS}, r.block, r.points::text, r.classification, r.complete, r.knockout, r.rank_in_block as "rankInBlock",
         case when r.rank_in_block is not null then (
           select count(*)::int from frozen_results o where o.freeze_id = f.id and o.block = r.block and o.rank_in_block is not null)
         end as "rankedInBlock", r.rank_overall as "rankOverall",
         case when r.rank_overall is not null then (
           select count(*)::int from frozen_results o where o.freeze_id = f.id and o.rank_overall is not null) end as "rankedOverall",
         to_json(f.frozen_at)#>>'{}' as "frozenAt", ${IS_SCORER}
    from subject join participants p on p.id = subject.id
    join frozen_results r on r.participant_id = p.id
    join result_freezes f on f.id = r.freeze_id and f.reopened_at is null
    join criteria_sets s on s.id = f.criteria_set_id join campaigns c on c.id = s.campaign_id
  union all
  select ${COLUMNS}, nullif(u.block, ''), r.points::text, r.classification, r.complete, r.knockout, null, null, null, null, null, ${IS_SCORER}
    from subject join participants p on p.id = subject.id
    join results r on r.participant_id = p.id and r.counted > 0
    join criteria_sets s on s.id = r.criteria_set_id join campaigns c on c.id = s.campaign_id
    left join collectives u on u.id = coalesce(p.unit_id, p.id)
   where not exists (select from result_freezes f where f.criteria_set_id = s.id and f.reopened_at is null)
   order by year desc, "campaignName", "criteriaSetCode", name, "participantId"`;

/** What somebody came to in the years behind them. A person takes the years along from unit to unit. */
@Injectable()
export class ParticipantScores {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Newest year first. Results that still move are told to those alone who may follow them, without a rank.
   *
   * @throws DomainError 404 `not-found`
   */
  async of(participantId: string, actor: Actor): Promise<ParticipantScoreDto[]> {
    return this.uow.run(async () => {
      const known = await this.uow.query(`select from participants where id = $1`, [participantId]);
      if (known.length === 0) throw notFound('đối tượng thi đua');
      const rows = await this.uow.query<ScoreRow>(SCORES, [participantId, actor.accountId]);
      return rows.flatMap(({ isScorer, ...score }) => {
        const isFrozen = score.frozenAt !== null;
        return canSeeResults({ permissions: actor.permissions, isFrozen, isScorer }) ? [score] : [];
      });
    });
  }
}
