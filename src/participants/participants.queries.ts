import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { limits, orderBy, pageOf, type Page } from '../platform/http/paging.js';
import { searchPatterns } from './participant-names.js';
import type { FacetsDto, ParticipantDto, ParticipantPageQuery } from './participants.dto.js';
import { participantPolicy } from './policy.js';
import { BIRTH_TEXT, BY_NAME, BY_UNIT } from './register-sql.js';
import { visibleUnit } from './visibility.js';

const FROM = `
  from participants p
  left join individuals i on i.id = p.id
  join collectives c on c.id = coalesce(p.unit_id, p.id)
  join participants u on u.id = c.id`;
export const PARTICIPANTS_SORTABLE = {
  name: BY_NAME,
  unit: BY_UNIT,
  kind: `array_position(array['collective', 'individual', 'household'], p.kind::text)`,
  block: 'c.block collate "vi_num"',
};

/** Finds anyone of the register, of whatever kind, so that nobody is entered twice. */
@Injectable()
export class ParticipantsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: ParticipantPageQuery, actor: Actor): Promise<Page<ParticipantDto>> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const where = `
        where p.status = $1 and ($2::text is null or p.kind = $2) and ($3::uuid is null or c.id = $3)
          and ($4::uuid is null or c.id = $4) and ($5::text is null or c.block = $5) and ' ' || p.search_key like all ($6::text[])`;
      const parameters = [
        query.status ?? 'active',
        query.kind ?? null,
        unit,
        query.unitId ?? null,
        query.block ?? null,
        searchPatterns(query.q ?? ''),
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${FROM} ${where}`,
        parameters,
      );
      const items = await this.uow.query<Omit<ParticipantDto, 'policy'>>(
        `select p.id, p.kind, p.name, c.block, coalesce(i.post, case when p.kind = 'collective' then c.type else '' end) as detail,
                ${BIRTH_TEXT} as birth, p.status, p.version,
                case when p.unit_id is not null then json_build_object('id', u.id, 'name', u.name, 'block', c.block) end as unit
           ${FROM} ${where} ${orderBy(query.sort, PARTICIPANTS_SORTABLE, BY_NAME, 'p.id')} limit $7 offset $8`,
        [...parameters, ...limits(query)],
      );
      return pageOf(
        query,
        count?.total ?? 0,
        items.map((item) => ({ ...item, policy: participantPolicy(actor, item.status) })),
      );
    });
  }

  /** What the lists can be narrowed by, in Vietnamese order; of what the asker may see. */
  async facets(actor: Actor): Promise<FacetsDto> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const words = (column: string): string =>
        `coalesce((select json_agg(word order by word collate "vi_num") from (
           select distinct ${column} as word ${FROM} where p.status = 'active' and ($1::uuid is null or c.id = $1) and ${column} <> '') w), '[]')`;
      const [facets] = await this.uow.query<FacetsDto>(
        `select ${words('c.block')} as blocks, ${words('c.type')} as "unitTypes", ${words('i.category')} as categories`,
        [unit],
      );
      return facets ?? { blocks: [], unitTypes: [], categories: [] };
    });
  }
}
