import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { containsPattern, limits, orderBy, pageOf, type Page } from '../platform/http/paging.js';
import { searchKey } from '../platform/text/keys.js';
import type { AwardTypeDto, AwardTypePageQuery } from './catalogue.dto.js';

const SELECT = `
  select a.id, a.code, a.name, a.category, a.granted_by as "grantedBy", a.subject_kinds as "subjectKinds",
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
