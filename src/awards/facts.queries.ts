import { Injectable } from '@nestjs/common';
import { AWARD_CODES } from '../catalogue/award-codes.js';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import {
  assemble,
  type GroupRow,
  type PersonRow,
  type ResultRow,
  type StandingRow,
} from './assemble-facts.js';
import type { SubjectFacts } from './eligibility/facts.js';
import { HONOURS_OF } from './honours-of.sql.js';

/** Somebody who is weighed for an award in a campaign. */
export interface Subject {
  readonly participantId: string;
  readonly awardTypeId: string;
  readonly award: string;
  readonly awardName: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly isRegistered: boolean;
}

/** A nomination still open, with everything its rule may ask about. */
export interface OpenNomination extends Subject {
  readonly id: string;
  readonly ruleBookId: string | null;
  readonly facts: SubjectFacts;
}

const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** What of a subject is the same for whoever is weighed: `p` the participant, `a` the award, $1 the campaign. */
const SUBJECT = `p.id as "participantId", a.id as "awardTypeId", a.code as award, a.name as "awardName", p.kind, p.name,
  p.unit_id as "unitId", u.name as "unitName",
  exists (select from registrations g where g.campaign_id = $1 and g.participant_id = p.id and g.award_type_id = a.id
           and g.status = 'accepted') as "isRegistered"`;

const OF_ARMED_FORCES = [AWARD_CODES.advancedSoldier, AWARD_CODES.advancedUnit, AWARD_CODES.victoriousUnit];

/** Loads what rules ask about: a fixed number of flat statements for a whole campaign, however many it weighs. */
@Injectable()
export class FactsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Nominations that no issued decision holds, in a fixed order; locked until the transaction ends where verdicts will be
   * written.
   *
   * @param ids only these
   */
  async openNominations(
    campaignId: string,
    year: number,
    { intent = 'to write', ids }: { intent?: 'to write' | 'as it stands'; ids?: readonly string[] } = {},
  ): Promise<OpenNomination[]> {
    const nominations = await this.uow.query<Omit<OpenNomination, 'facts'>>(
      `select n.id, n.rule_book_id as "ruleBookId", ${SUBJECT}
         from nominations n join award_types a on a.id = n.award_type_id join participants p on p.id = n.participant_id
         left join participants u on u.id = p.unit_id
        where n.campaign_id = $1 and n.status <> 'decided' and ($2::uuid[] is null or n.id = any($2))
        order by n.id ${intent === 'to write' ? 'for update of n' : ''}`,
      [campaignId, ids ?? null],
    );
    return this.withFacts(campaignId, year, nominations);
  }

  /**
   * Everybody in the register who could be given an award the campaign is for, and has not been proposed for it. Who is of
   * the armed forces the register does not know, so their titles only where the campaign names them.
   */
  async notProposed(
    campaignId: string,
    year: number,
    awardTypeId: string | undefined,
  ): Promise<(Subject & { readonly facts: SubjectFacts })[]> {
    const subjects = await this.uow.query<Subject>(
      `select ${SUBJECT}
         from award_types a join participants p on p.kind = any(a.subject_kinds) and p.status = 'active'
         left join participants u on u.id = p.unit_id
        where (a.valid_to is null or a.valid_to >= ${TODAY}) and ($2::uuid is null or a.id = $2)
          and (not exists (select from campaign_awards where campaign_id = $1) and a.code <> all($3::text[])
               or a.id in (select award_type_id from campaign_awards where campaign_id = $1))
          and not exists (select from nominations n where n.campaign_id = $1 and n.participant_id = p.id
                           and n.award_type_id = a.id)
        order by a.sort_order, p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`,
      [campaignId, awardTypeId ?? null, OF_ARMED_FORCES],
    );
    return this.withFacts(campaignId, year, subjects);
  }

  private async withFacts<Weighed extends Subject>(
    campaignId: string,
    year: number,
    subjects: readonly Weighed[],
  ): Promise<(Weighed & { readonly facts: SubjectFacts })[]> {
    const ids = [...new Set(subjects.map(({ participantId }) => participantId))];
    const [day] = await this.uow.query<{ today: string }>(`select ${TODAY}::text as today`);
    const people = await this.people(ids, year);
    const everybody = [...new Set([...ids, ...people.map(({ id }) => id)])];
    const facts = assemble({
      year,
      today: day?.today ?? '',
      people,
      results: await this.results(campaignId),
      standing: await this.standing(everybody),
      ledgerYears: await this.ledgerYears(),
      groups: await this.groups(campaignId),
    });
    return subjects.map((subject) => ({ ...subject, facts: facts(subject) }));
  }

  /** Those weighed who are people, and everybody in the units that are weighed, with their records of every year. */
  private people(ids: readonly string[], year: number): Promise<PersonRow[]> {
    return this.uow.query<PersonRow>(
      `select p.id, p.name, p.unit_id as "unitId", p.status = 'active' as "isMember",
              coalesce((select json_agg(json_build_object('level', r.level, 'year', r.year, 'decisionNumber', r.decision_number,
                          'decidedOn', r.decided_on)) from ratings r where r.individual_id = p.id and r.year <= $2), '[]') as ratings,
              coalesce((select json_agg(json_build_object('level', d.level, 'year', d.year, 'endsOn', d.ends_on)) from disciplines d
                         where d.individual_id = p.id and d.year <= $2), '[]') as disciplines,
              coalesce((select json_agg(json_build_object('level', i.level, 'year', i.year, 'name', i.name,
                          'used', case when a.id is not null then
                             json_build_object('award', a.code, 'awardName', a.name, 'year', i.used_year) end))
                         from initiatives i left join award_types a on a.id = i.used_award_type_id
                         where i.individual_id = p.id and i.year <= $2), '[]') as initiatives
         from participants p
        where p.kind = 'individual' and (p.unit_id = any($1::uuid[]) or p.id = any($1::uuid[]))
        order by p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`,
      [ids, year],
    );
  }

  /** Honours, suspensions and leave of everybody weighed or counted; nobody's row where there are none. */
  private standing(ids: readonly string[]): Promise<StandingRow[]> {
    return this.uow.query<StandingRow>(
      `with honoured as (${HONOURS_OF}), periods as (
         select participant_id as id, json_agg(json_build_object('kind', kind, 'startsOn', starts_on, 'endsOn', ends_on,
                'decisionNumber', decision_number) order by starts_on, id) as list
           from standing_periods where participant_id = any($1::uuid[]) group by participant_id)
       select coalesce(h.id, s.id) as id, coalesce(h.list, '[]') as honours, coalesce(s.list, '[]') as periods
         from honoured h full join periods s on s.id = h.id`,
      [ids],
    );
  }

  private async ledgerYears(): Promise<number[]> {
    const rows = await this.uow.query<{ year: number }>(`select distinct year from honours order by year`);
    return rows.map(({ year }) => year);
  }

  /** How many of a kind are proposed for what, by unit and over all; the ward comes with a null id. */
  private groups(campaignId: string): Promise<GroupRow[]> {
    return this.uow.query<GroupRow>(
      `with counted as (
         select coalesce(p.unit_id, p.id) as unit, p.kind, a.code, count(*)::int as amount
           from nominations n join participants p on p.id = n.participant_id join award_types a on a.id = n.award_type_id
          where n.campaign_id = $1 and n.status <> 'set-aside' group by 1, 2, 3)
       select u.id, k.kind, 'unit' as scope, u.name,
              (select count(*)::int from participants m where (m.unit_id = u.id or m.id = u.id) and m.kind = k.kind
                  and m.status = 'active') as people,
              (select json_object_agg(code, amount) from counted where unit = u.id and kind = k.kind) as proposed
         from (select distinct unit, kind from counted) k join participants u on u.id = k.unit
       union all
       select null, k.kind, 'ward', 'Toàn phường',
              (select count(*)::int from participants m where m.kind = k.kind and m.status = 'active'),
              coalesce((select json_object_agg(code, amount) from
                (select code, sum(amount)::int as amount from counted where kind = k.kind group by code) w), '{}')
         from unnest(array['collective', 'individual', 'household']) as k(kind)`,
      [campaignId],
    );
  }

  /** Results per award: frozen ones where scoring has closed, else as they stand. */
  private results(campaignId: string): Promise<ResultRow[]> {
    return this.uow.query<ResultRow>(
      `select m.award_type_id as "awardTypeId", r.participant_id as "participantId", r.points::text as points, r.complete,
              r.knockout, r.classification, r.counted, r.rank as "rankInBlock", s.minimum_sheets as "minimumSheets", s.bands
         from criteria_sets s
         join criteria_set_awards m on m.criteria_set_id = s.id
         left join result_freezes f on f.criteria_set_id = s.id and f.reopened_at is null
         cross join lateral (
           select participant_id, points, complete, knockout, classification, counted, rank_in_block as rank
             from frozen_results where freeze_id = f.id
           union all
           select participant_id, points, complete, knockout, classification, counted, null
             from results where criteria_set_id = s.id and f.id is null) r
        where s.campaign_id = $1 order by r.complete, s.id`,
      [campaignId],
    );
  }
}
