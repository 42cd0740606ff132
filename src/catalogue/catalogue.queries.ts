import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { containsPattern, limits, orderBy, pageOf, type Page } from '../platform/http/paging.js';
import { searchKey } from '../platform/text/keys.js';
import type { AwardTypeDto, AwardTypePageQuery } from './catalogue.dto.js';

/** What must be held or met before, by the rules in use today: it is written there and nowhere else. */
const PREREQUISITES = `coalesce((
  select array_agg(distinct needed.name::text) from rule_books b join rule_sets r on r.book_id = b.id and r.award_type_id = a.id
    cross join lateral (
      select c->>'award' as code from jsonb_path_query(r.conditions, 'strict $.** ? (@.kind == "meets-award")') c
      union all
      select jsonb_array_elements_text(c->'awards')
        from jsonb_path_query(r.conditions, 'strict $.** ? (@.kind == "held-in-years" || @.kind == "title-count")') c) named
    join award_types needed on needed.code = named.code
   where b.id = (select id from rule_books where is_active and valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
                  order by valid_from desc limit 1)
     and not exists (select from rule_sets l where l.book_id = r.book_id and l.award_type_id = r.award_type_id
                        and l.subject_kind = r.subject_kind and l.revision > r.revision)), '{}')`;

const SELECT = `
  select ${PREREQUISITES} as prerequisites, a.id, a.code, a.name, a.category, a.granted_by as "grantedBy", a.subject_kinds as "subjectKinds",
         a.scored_kinds as "scoredKinds", a.carries_money as "carriesMoney", a.sort_order as "sortOrder",
         a.valid_from as "validFrom", a.valid_to as "validTo", a.source, a.sureness, a.version,
         coalesce((select json_agg(json_build_object('id', c.id, 'subjectKind', c.subject_kind,
                     'coefficient', c.coefficient::text, 'multiplier', c.multiplier::text, 'validFrom', c.valid_from::text,
                     'validTo', c.valid_to::text, 'source', c.source, 'sureness', c.sureness, 'version', c.version)
                     order by c.subject_kind, c.valid_from)
                   from award_coefficients c where c.award_type_id = a.id), '[]') as coefficients
    from award_types a`;
export const AWARD_TYPES_SORTABLE = {
  name: 'a.name collate "vi_num"',
  code: 'a.code',
  category: 'a.category',
  grantedBy: 'a.granted_by',
  sortOrder: 'a.sort_order',
  validFrom: 'a.valid_from',
};

/** Titles and forms as shown, each with its dated coefficients. */
@Injectable()
export class CatalogueQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: AwardTypePageQuery): Promise<Page<AwardTypeDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::text is null or a.category = $1) and ($2::text is null or a.granted_by = $2)
        and ($3::text is null or $3 = any(a.subject_kinds)) and ($4::text is null or a.search_key like $4)
        and ($5::date is null or $5 between a.valid_from and coalesce(a.valid_to, 'infinity'))`;
      const parameters = [
        query.category ?? null,
        query.grantedBy ?? null,
        query.subjectKind ?? null,
        query.q ? containsPattern(searchKey(query.q)) : null,
        query.inForceOn ?? null,
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from award_types a ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, AWARD_TYPES_SORTABLE, 'a.sort_order', 'a.id');
      const items = await this.uow.query<AwardTypeDto>(`${SELECT} ${where} ${order} limit $6 offset $7`, [
        ...parameters,
        ...limits(query),
      ]);
      return pageOf(query, count?.total ?? 0, items);
    });
  }

  async get(id: string): Promise<AwardTypeDto> {
    return this.uow.run(async () => {
      const [award] = await this.uow.query<AwardTypeDto>(`${SELECT} where a.id = $1`, [id]);
      if (!award) throw notFound('danh hiệu, hình thức khen thưởng');
      return award;
    });
  }
}
