import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, type Page } from '../../platform/http/paging.js';
import { searchPatterns } from '../participant-names.js';
import { participantPolicy } from '../policy.js';
import { BIRTH_TEXT, BY_NAME, BY_UNIT } from '../register-sql.js';
import { maskedIdNumber, seesDiscipline, seesPersonalNumbers, visibleUnit } from '../visibility.js';
import type { IndividualDto, IndividualPageQuery, IndividualProfileDto } from './individuals.dto.js';

type IndividualRow = Omit<IndividualDto, 'policy'>;

const FROM = `
  from participants p
  join individuals i on i.id = p.id
  join collectives c on c.id = p.unit_id
  join participants u on u.id = p.unit_id
  left join lateral (select r.year, r.level, r.decision_number, r.decided_on, r.version from ratings r
                      where r.individual_id = p.id and ($1::int is null or r.year = $1) order by r.year desc limit 1) r on true`;
const SELECT = `
  select p.id, p.name, i.form_of_address as "formOfAddress", i.gender, ${BIRTH_TEXT} as birth,
         json_build_object('id', u.id, 'name', u.name, 'block', c.block) as unit, i.post, i.is_leader as "isLeader",
         i.id_number as "idNumber", i.phone, i.category, i.note, p.display_order as "displayOrder",
         case when r.year is not null then json_build_object('year', r.year, 'level', r.level, 'decisionNumber', r.decision_number,
              'decidedOn', r.decided_on::text, 'version', r.version) end as rating,
         p.status, p.version ${FROM}`;
export const INDIVIDUALS_SORTABLE = {
  name: BY_NAME,
  unit: BY_UNIT,
  displayOrder: 'p.display_order',
  birth: 'i.birth_year, i.birth_month, i.birth_day',
  post: 'i.post collate "vi_num"',
  gender: 'i.gender',
  leader: 'i.is_leader',
  category: 'i.category collate "vi_num"',
  block: 'c.block collate "vi_num"',
  rating: `array_position(array['not-completed', 'completed', 'good', 'excellent'], r.level::text)`,
};
/** Each kind of record as JSON, newest first. */
const RECORDS = `
  select
    coalesce((select json_agg(json_build_object('year', year, 'level', level, 'decisionNumber', decision_number,
                'decidedOn', decided_on::text, 'version', version) order by year desc)
                from ratings where individual_id = $1), '[]') as ratings,
    coalesce((select json_agg(json_build_object('id', n.id, 'year', n.year, 'level', n.level, 'name', n.name,
                'decisionNumber', n.decision_number, 'usedAwardTypeId', n.used_award_type_id, 'usedAwardName', a.name,
                'usedYear', n.used_year, 'version', n.version) order by n.year desc, n.level, n.id)
                from initiatives n left join award_types a on a.id = n.used_award_type_id where n.individual_id = $1), '[]') as initiatives,
    case when $2 then coalesce((select json_agg(json_build_object('id', id, 'year', year, 'level', level,
                'decidedOn', decided_on::text, 'endsOn', ends_on::text, 'decisionNumber', decision_number, 'note', case when $3 then note end,
                'version', version) order by year desc, id)
                from disciplines where individual_id = $1), '[]') end as disciplines,
    coalesce((select json_agg(json_build_object('id', g.id, 'campaignId', g.campaign_id, 'campaignName', k.name, 'year', k.year,
                'awardName', a.name, 'status', g.status) order by k.year desc, a.sort_order)
                from registrations g join campaigns k on k.id = g.campaign_id join award_types a on a.id = g.award_type_id
               where g.participant_id = $1), '[]') as registrations`;

/** People as shown: identity numbers masked, phones and discipline kept back, as the asker's permissions say. */
@Injectable()
export class IndividualsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: IndividualPageQuery, actor: Actor): Promise<Page<IndividualDto>> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const where = `
        where p.kind = 'individual' and p.status = $2 and ($3::uuid is null or p.unit_id = $3)
          and ($4::uuid is null or p.unit_id = $4) and ($5::text is null or c.block = $5)
          and ($6::text is null or coalesce(r.level, 'none') = $6) and ($7::boolean is null or i.is_leader = $7)
          and ($8::text is null or i.gender = $8) and (' ' || p.search_key like all ($9::text[]) or i.id_number = $10)
          and ($11::text is null or i.category = $11)`;
      const parameters = [
        query.year ?? null,
        query.status ?? 'active',
        unit,
        query.unitId ?? null,
        query.block ?? null,
        query.rating ?? null,
        query.leader === undefined ? null : query.leader === 'true',
        query.gender ?? null,
        searchPatterns(query.q ?? ''),
        searchedNumber(query.q, actor),
        query.category ?? null,
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${FROM} ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, INDIVIDUALS_SORTABLE, BY_NAME, 'p.id');
      const items = await this.uow.query<IndividualRow>(`${SELECT} ${where} ${order} limit $12 offset $13`, [
        ...parameters,
        ...limits(query),
      ]);
      return pageOf(
        query,
        count?.total ?? 0,
        items.map((item) => present(item, actor)),
      );
    });
  }

  /** @throws DomainError 404 `not-found`, also for someone of a unit the account does not speak for */
  async get(id: string, actor: Actor): Promise<IndividualDto> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const [row] = await this.uow.query<IndividualRow>(
        `${SELECT} where p.id = $2 and ($3::uuid is null or p.unit_id = $3)`,
        [null, id, unit],
      );
      if (!row) throw notFound('cá nhân');
      return present(row, actor);
    });
  }

  /** A person with ratings, initiatives, discipline (where the asker may see it) and registrations. */
  async profile(id: string, actor: Actor): Promise<IndividualProfileDto> {
    return this.uow.run(async () => {
      const individual = await this.get(id, actor);
      const [records] = await this.uow.query<
        Pick<IndividualProfileDto, 'ratings' | 'initiatives' | 'disciplines' | 'registrations'>
      >(RECORDS, [id, seesDiscipline(actor), seesPersonalNumbers(actor)]);
      if (!records) throw notFound('cá nhân');
      return { ...individual, ...records };
    });
  }

  /** The identity number as stored, for the use case that changes it. */
  async numbersOf(id: string): Promise<{ idNumber: string | null; phone: string; note: string }> {
    const [row] = await this.uow.query<{ idNumber: string | null; phone: string; note: string }>(
      `select id_number as "idNumber", phone, note from individuals where id = $1`,
      [id],
    );
    if (!row) throw notFound('cá nhân');
    return row;
  }
}

/** A whole identity number finds its person, for those who may see it; parts of one never do. */
function searchedNumber(search: string | undefined, actor: Actor): string | null {
  const digits = (search ?? '').trim();
  return seesPersonalNumbers(actor) && /^(\d{9}|\d{12})$/.test(digits) ? digits : null;
}

function present(row: IndividualRow, actor: Actor): IndividualDto {
  const sees = seesPersonalNumbers(actor);
  return {
    ...row,
    idNumber: row.idNumber === null || sees ? row.idNumber : maskedIdNumber(row.idNumber),
    phone: sees ? row.phone : null,
    note: sees ? row.note : null,
    policy: participantPolicy(actor, row.status),
  };
}
