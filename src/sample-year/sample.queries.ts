import { Injectable } from '@nestjs/common';
import type { CriterionKind } from '../criteria/criteria-set.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { candidatesOf } from '../scoring/candidates.queries.js';

/** An award somebody has become eligible for. */
export interface EligibleAward {
  readonly id: string;
  readonly name: string;
  readonly category: 'title' | 'form';
}

/** A line of a criteria set that can be marked. */
export interface MarkableLine {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly max: string;
  readonly step: string | null;
  readonly levels: readonly string[] | null;
}

/** A criteria set with its lines and whom it scores, units in protocol order. */
export interface ScoredSet {
  readonly id: string;
  readonly lines: readonly MarkableLine[];
  readonly participants: readonly string[];
}

/** What the sample's cast looks up to act on. */
@Injectable()
export class SampleQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Units of the ward in protocol order. */
  units(): Promise<{ id: string }[]> {
    return this.uow.run(() =>
      this.uow.query<{ id: string }>(
        `select c.id from collectives c join participants p on p.id = c.id where p.status = 'active'
          order by c.protocol_order, p.name collate "vi_num", c.id`,
      ),
    );
  }

  /** Awards with an eligible nomination, by name. */
  eligibleAwards(campaignId: string): Promise<EligibleAward[]> {
    return this.uow.run(() =>
      this.uow.query<EligibleAward>(
        `select a.id, a.name, a.category from award_types a
          where exists (select from nominations n where n.campaign_id = $1 and n.award_type_id = a.id and n.verdict = 'met')
          order by a.name collate "vi_num"`,
        [campaignId],
      ),
    );
  }

  /** An award of the campaign that units may be proposed for. */
  async unitAward(campaignId: string): Promise<string> {
    const [row] = await this.uow.run(() =>
      this.uow.query<{ id: string }>(
        `select a.id from award_types a left join campaign_awards c on c.award_type_id = a.id and c.campaign_id = $1
          where 'collective' = any(a.subject_kinds) and a.granted_by = 'ward'
            and (c.campaign_id is not null or not exists (select from campaign_awards where campaign_id = $1))
          order by a.category, a.sort_order limit 1`,
        [campaignId],
      ),
    );
    return row?.id ?? '';
  }

  scoredSets(campaignId: string): Promise<ScoredSet[]> {
    return this.uow.run(() =>
      this.uow.query<ScoredSet>(
        `with candidates as materialized (${candidatesOf('$1')})
         select s.id,
                (select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'max', l.max::text, 'step', l.step::text,
                          'levels', l.levels::text[]) order by g.position, l.position), '[]')
                   from criteria l join criteria_groups g on g.id = l.group_id
                  where l.criteria_set_id = s.id and l.kind <> 'knockout') as lines,
                (select coalesce(json_agg(c.participant_id order by k.protocol_order, p.name collate "vi_num", p.id), '[]')
                   from candidates c join participants p on p.id = c.participant_id
                   left join collectives k on k.id = coalesce(p.unit_id, p.id) where c.criteria_set_id = s.id) as participants
           from criteria_sets s where s.campaign_id = $1 order by s.code desc`,
        [campaignId],
      ),
    );
  }
}
