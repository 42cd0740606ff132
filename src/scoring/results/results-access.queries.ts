import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { resultsHidden } from '../errors.js';
import { canSeeResults } from './policy.js';

/** Which standing a set has. */
export interface Standing {
  readonly freeze_id: string | null;
  readonly frozen_at: string | null;
  readonly is_scorer: boolean;
  /** Grows with every change of a name on the frozen board; null while nothing is frozen. */
  readonly revision: string | null;
}

/** Which standing criteria set $1 has, and whether account $2 scores in its campaign. */
const ASK = `
  select f.id as freeze_id, to_json(f.frozen_at)#>>'{}' as frozen_at,
         exists (select from scorers sc where sc.campaign_id = s.campaign_id and sc.account_id = $2) as is_scorer,
         (select sum(p.version) + coalesce(sum(un.version), 0)
            from frozen_results r join participants p on p.id = r.participant_id left join participants un on un.id = p.unit_id
           where r.freeze_id = f.id)::text as revision
    from criteria_sets s left join result_freezes f on f.criteria_set_id = s.id and f.reopened_at is null
   where s.id = $1`;

/** Says which results there are, to those who may see them. */
@Injectable()
export class ResultsAccess {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found`; 403 `results-hidden` */
  async ask(setId: string, { accountId, permissions }: Actor): Promise<Standing> {
    const [standing] = await this.uow.queryPrepared<Standing>(ASK, [setId, accountId]);
    if (!standing) throw notFound('bảng tiêu chí');
    const isFrozen = standing.freeze_id !== null;
    if (!canSeeResults({ permissions, isFrozen, isScorer: standing.is_scorer })) throw resultsHidden();
    return standing;
  }
}
