import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { candidatesOf } from '../candidates.queries.js';
import { notAScorer } from '../errors.js';
import type { OwnSetDto, OwnSetsDto } from './score-sheets.dto.js';

/**
 * Campaign $1's sets with how far scorer $2 has come with each. A sheet is ready when every line is marked but those
 * that knock out, where a blank means «không».
 */
const OWN_SETS = `
  select s.id as "criteriaSetId", s.code, s.name, s.subject_kind as "subjectKind", count(c.participant_id)::int as candidates,
         (count(*) filter (where sh.status = 'submitted'))::int as submitted,
         (count(*) filter (where sh.status = 'draft' and m.done = l.lines))::int as ready,
         (count(*) filter (where sh.status = 'draft' and m.done < l.lines))::int as draft,
         (count(*) filter (where c.participant_id is not null and sh.id is null))::int as "notBegun",
         (count(*) filter (where sh.status = 'recused'))::int as recused
    from criteria_sets s
    cross join lateral (
      select count(*) as lines from criteria k where k.criteria_set_id = s.id and k.kind <> 'knockout') l
    left join (${candidatesOf('$1')}) c on c.criteria_set_id = s.id
    left join score_sheets sh on sh.criteria_set_id = s.id and sh.participant_id = c.participant_id and sh.scorer_id = $2
    left join lateral (
      select count(*) as done from score_marks sm join criteria k on k.id = sm.criterion_id
       where sm.sheet_id = sh.id and sm.kind is not null and k.kind <> 'knockout') m on true
   where s.campaign_id = $1
   group by s.id
   order by array_position(array['collective', 'individual', 'household'], s.subject_kind::text), s.code collate "vi_num", s.id`;

/** What there is to score for one who scores in a campaign. */
@Injectable()
export class OwnSetsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found`; 403 `not-a-scorer` */
  async read(campaignId: string, actor: Actor): Promise<OwnSetsDto> {
    return this.uow.run(async () => {
      const [asked] = await this.uow.query<{ id: string | null; code: string; isOpen: boolean }>(
        `select sc.id, sc.code, phase_state(c.id, '{scoring}') = 'open' as "isOpen"
           from campaigns c left join scorers sc on sc.campaign_id = c.id and sc.account_id = $2 where c.id = $1`,
        [campaignId, actor.accountId],
      );
      if (!asked) throw notFound('phong trào');
      if (asked.id === null) throw notAScorer();
      const sets = await this.uow.query<OwnSetDto>(OWN_SETS, [campaignId, asked.id]);
      return { scorerCode: asked.code, isOpen: asked.isOpen, sets };
    });
  }
}
