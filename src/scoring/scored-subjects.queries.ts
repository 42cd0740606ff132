import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { IS_CANDIDATE, UNIT_JOIN } from './candidates.queries.js';

/** Whoever is scored by a criteria set, and how the asker stands to them. */
export interface ScoredSubject {
  readonly participantId: string;
  readonly name: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly block: string | null;
  readonly campaignId: string;
  /** The asker scores in the campaign. */
  readonly isScorer: boolean;
  /** The asker has stepped aside from scoring this subject. */
  readonly isRecused: boolean;
}

/** Finds subjects of a criteria set for those who ask about them. */
@Injectable()
export class ScoredSubjects {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found` where the set does not score the participant */
  async find(setId: string, participantId: string, actor: Actor): Promise<ScoredSubject> {
    const [subject] = await this.uow.query<ScoredSubject>(
      `select p.id as "participantId", p.name, p.unit_id as "unitId", un.name as "unitName", nullif(u.block, '') as block,
              s.campaign_id as "campaignId", sc.id is not null as "isScorer", coalesce(sh.status = 'recused', false) as "isRecused"
         from criteria_sets s join participants p on p.kind = s.subject_kind ${UNIT_JOIN}
         left join scorers sc on sc.campaign_id = s.campaign_id and sc.account_id = $3
         left join score_sheets sh on sh.criteria_set_id = s.id and sh.participant_id = p.id and sh.scorer_id = sc.id
        where s.id = $1 and p.id = $2 and ${IS_CANDIDATE}`,
      [setId, participantId, actor.accountId],
    );
    if (!subject) throw noSuchSubject();
    return subject;
  }
}

/** 404, also for another unit's subject: the two are not told apart. */
export function noSuchSubject(): Error {
  return notFound('đối tượng trong danh sách chấm');
}
