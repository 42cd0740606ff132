import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { visibleUnit } from '../visibility.js';
import {
  LINEAGE_CHANGE_LABELS,
  type LineageEdgeDto,
  type LineageGraphDto,
  type LineageNodeDto,
} from './collectives.dto.js';

/**
 * Every unit in the story of unit $1 with how many steps away it stands. A unit reached in several ways counts as near
 * as its shortest one; circles are refused when lineage is written.
 */
const STORY = `
  with recursive earlier as (
    select $1::uuid as id, 0 as generation
    union select l.predecessor_id, e.generation - 1 from earlier e join collective_predecessors l on l.collective_id = e.id),
  later as (
    select $1::uuid as id, 0 as generation
    union select l.collective_id, e.generation + 1 from later e join collective_predecessors l on l.predecessor_id = e.id),
  story as (
    select id, max(generation) as generation from earlier group by id
    union all
    select id, min(generation) from later where id <> $1 group by id)`;

/** The story of a unit through mergers, splits and new names. */
@Injectable()
export class LineageQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found`, also for a unit the account does not speak for */
  async graph(id: string, actor: Actor): Promise<LineageGraphDto> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const nodes = await this.uow.query<LineageNodeDto>(
        `${STORY} select p.id, p.name, t.generation, c.valid_from::text as "validFrom", c.valid_to::text as "validTo", p.status
           from story t join participants p on p.id = t.id join collectives c on c.id = t.id
          where $2::uuid is null or $1 = $2
          order by t.generation, c.valid_from nulls first, p.sort_given collate "vi_num", p.id`,
        [id, unit],
      );
      if (nodes.length === 0) throw notFound('tập thể');
      const edges = await this.uow.query<Omit<LineageEdgeDto, 'changeLabel'>>(
        `select l.predecessor_id as "predecessorId", l.collective_id as "successorId", l.changed_on::text as "changedOn", l.change
           from collective_predecessors l where l.predecessor_id = any ($1::uuid[]) and l.collective_id = any ($1::uuid[])
          order by l.changed_on, l.predecessor_id, l.collective_id`,
        [nodes.map((node) => node.id)],
      );
      return {
        nodes,
        edges: edges.map((edge) => ({ ...edge, changeLabel: LINEAGE_CHANGE_LABELS[edge.change] })),
      };
    });
  }
}
