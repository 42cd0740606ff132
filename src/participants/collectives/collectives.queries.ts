import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, type Page } from '../../platform/http/paging.js';
import { searchPatterns } from '../participant-names.js';
import { participantPolicy } from '../policy.js';
import { seesPersonalNumbers, visibleUnit } from '../visibility.js';
import type { CollectiveDto, CollectiveNameDto, CollectivePageQuery } from './collectives.dto.js';

type CollectiveRow = Omit<CollectiveDto, 'policy'>;

const FROM = `from participants p join collectives c on c.id = p.id`;
const lineage = (own: string, other: string): string => `
  coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'changedOn', l.changed_on::text, 'change', l.change)
                            order by l.changed_on, o.sort_given collate "vi_num")
              from collective_predecessors l join participants o on o.id = l.${other} where l.${own} = p.id), '[]')`;
const PEOPLE = `(select count(*)::int from participants m where m.unit_id = p.id and m.kind = 'individual' and m.status = 'active')`;
const SELECT = `
  select p.id, p.name, c.code, c.short_name as "shortName", c.superior, c.type, c.block, c.protocol_order as "protocolOrder",
         c.valid_from as "validFrom", c.valid_to as "validTo", c.head_name as "headName", c.phone, c.member_count as "memberCount",
         ${PEOPLE} as "peopleCount",
         ${lineage('collective_id', 'predecessor_id')} as predecessors, ${lineage('predecessor_id', 'collective_id')} as successors,
         p.status, p.version ${FROM}`;
const NAME = `p.sort_given collate "vi_num"`;
export const COLLECTIVES_SORTABLE = {
  name: NAME,
  block: 'c.block collate "vi_num"',
  type: 'c.type collate "vi_num"',
  protocolOrder: 'c.protocol_order',
  memberCount: 'c.member_count',
  peopleCount: PEOPLE,
  validFrom: 'c.valid_from',
  validTo: 'c.valid_to',
  code: 'c.code collate "vi_num"',
  shortName: 'c.short_name collate "vi_num"',
  superior: 'c.superior collate "vi_num"',
  headName: 'c.head_name collate "vi_num"',
};

/** Units as shown, each with those before and after it. */
@Injectable()
export class CollectivesQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: CollectivePageQuery, actor: Actor): Promise<Page<CollectiveDto>> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const where = `
        where p.status = $1 and ($2::uuid is null or p.id = $2) and ($3::text is null or c.block = $3)
          and ($4::text is null or c.type = $4) and ' ' || p.search_key || ' ' || search_text(concat_ws(' ', c.code, c.short_name, c.head_name)) like all ($5::text[])
          and ($6::int is null or daterange(c.valid_from, c.valid_to, '[]')
               && daterange(make_date($6, 1, 1), make_date($6, 12, 31), '[]'))`;
      const parameters = [
        query.status ?? 'active',
        unit,
        query.block ?? null,
        query.type ?? null,
        searchPatterns(query.q ?? ''),
        query.year ?? null,
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${FROM} ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, COLLECTIVES_SORTABLE, `c.protocol_order, ${NAME}`, 'p.id');
      const items = await this.uow.query<CollectiveRow>(`${SELECT} ${where} ${order} limit $7 offset $8`, [
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

  /** Units by name alone: whoever keeps the accounts names the unit an account speaks for, and reads nothing else. */
  async names(): Promise<CollectiveNameDto[]> {
    return this.uow.run(() =>
      this.uow.query<CollectiveNameDto>(
        `select p.id, p.name, c.block ${FROM} where p.status = 'active' order by c.protocol_order, ${NAME}, p.id`,
      ),
    );
  }

  /** @throws DomainError 404 `not-found`, also for a unit the account does not speak for */
  async get(id: string, actor: Actor): Promise<CollectiveDto> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const [row] = await this.uow.query<CollectiveRow>(
        `${SELECT} where p.id = $1 and ($2::uuid is null or p.id = $2)`,
        [id, unit],
      );
      if (!row) throw notFound('tập thể');
      return present(row, actor);
    });
  }
}

function present(row: CollectiveRow, actor: Actor): CollectiveDto {
  return {
    ...row,
    phone: seesPersonalNumbers(actor) ? row.phone : null,
    policy: participantPolicy(actor, row.status),
  };
}
