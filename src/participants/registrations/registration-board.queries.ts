import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { limits, orderBy, pageOf } from '../../platform/http/paging.js';
import { searchPatterns } from '../participant-names.js';
import { seesPersonalNumbers, visibleUnit } from '../visibility.js';
import { RegistrationWindows } from './registration-window.service.js';
import { mayRegister } from './registration.policy.js';
import {
  UNIT_STATES,
  UNIT_STATE_LABELS,
  type BoardPage,
  type BoardQuery,
  type BoardRowDto,
  type UnitState,
} from './registrations.dto.js';

/**
 * Where each unit `u` in the register stands with its registrations in a campaign, as SQL. What came back to it is
 * for it to mend first; what it has only drafted nobody has seen.
 *
 * @param campaign SQL of the campaign's id
 * @param where which units; `u` is the participant, `c` the collective
 */
export function unitStates(campaign: string, where = 'true'): string {
  return `
    select b.*, case when returned > 0 then 'returned' when submitted > 0 then 'sent' when accepted > 0 then 'accepted' else 'not-sent' end as state
      from (
        select u.id, u.name, u.sort_given, c.block, c.protocol_order, c.head_name, c.phone,
               count(*) filter (where g.status = 'draft')::int as draft, count(*) filter (where g.status = 'submitted')::int as submitted,
               count(*) filter (where g.status = 'returned')::int as returned, count(*) filter (where g.status = 'accepted')::int as accepted,
               max(g.submitted_at) as last_submitted_at
          from participants u join collectives c on c.id = u.id
          left join participants p on coalesce(p.unit_id, p.id) = u.id
          left join registrations g on g.participant_id = p.id and g.campaign_id = ${campaign}
         where u.status = 'active' and ${where}
         group by u.id, u.name, u.sort_given, c.block, c.protocol_order, c.head_name, c.phone) b`;
}

/** A unit in one of these states has still to send something. */
const WAITED_FOR: readonly UnitState[] = ['not-sent', 'returned'];

/**
 * `due`: the last day to register in campaign $1, and how many days ago it was. Once scoring has begun nobody can
 * register any more, so nobody is late.
 */
const BOARD = `
  with stated as (${unitStates('$1', `($2::uuid is null or u.id = $2) and ($3::text is null or c.block = $3) and ' ' || u.search_key like all ($4::text[])`)}),
  due as (
    select f.closes_on, case when g.phase in ('registration', 'self-score')
             then nullif(greatest((now() at time zone 'Asia/Ho_Chi_Minh')::date - f.closes_on, 0), 0) end as days_late
      from campaigns g left join campaign_phases f on f.campaign_id = g.id and f.phase = 'registration' where g.id = $1)`;
export const BOARD_SORTABLE = {
  name: 'sort_given collate "vi_num"',
  block: 'block collate "vi_num"',
  protocolOrder: 'protocol_order',
  state: 'state',
  lastSubmittedAt: 'last_submitted_at',
};

/** The status board of the units. */
@Injectable()
export class RegistrationBoard {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly windows: RegistrationWindows,
  ) {}

  /** Who has not sent, has sent, was returned: one row per unit. @throws DomainError 404 `not-found` */
  async page(query: BoardQuery, actor: Actor): Promise<BoardPage> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const window = await this.windows.of(query.campaignId);
      const parameters = [query.campaignId, unit, query.block ?? null, searchPatterns(query.q ?? '')];
      const counts = await this.uow.query<{ state: UnitState; units: number; dueOn: string | null }>(
        `${BOARD} select state, count(id)::int as units, closes_on as "dueOn" from due left join stated on true group by state, closes_on`,
        parameters,
      );
      const of = (...states: readonly UnitState[]): number =>
        counts.reduce((sum, row) => (states.includes(row.state) ? sum + row.units : sum), 0);
      const order = orderBy(query.sort, BOARD_SORTABLE, `protocol_order, sort_given collate "vi_num"`, 'id');
      const asked = statesAsked(query);
      const items = await this.uow.query<Omit<BoardRowDto, 'stateLabel'>>(
        `${BOARD} select json_build_object('id', id, 'name', name, 'block', block) as unit, state, draft, submitted, returned, accepted,
                         last_submitted_at as "lastSubmittedAt", head_name as "headName", phone,
                         days_late as "daysLate"
           from stated cross join due where state = any ($5::text[]) ${order} limit $6 offset $7`,
        [...parameters, asked, ...limits(query)],
      );
      const totals = {
        notSent: of('not-sent'),
        sent: of('sent'),
        returned: of('returned'),
        accepted: of('accepted'),
      };
      return {
        ...pageOf(
          query,
          of(...asked),
          items.map((item) => present(item, actor)),
        ),
        totals,
        dueOn: counts[0]?.dueOn ?? null,
        canRegister: mayRegister(actor, window),
      };
    });
  }
}

function statesAsked({ state, waitedFor }: BoardQuery): UnitState[] {
  return UNIT_STATES.filter((one) => state === undefined || one === state).filter(
    (one) => waitedFor === undefined || WAITED_FOR.includes(one) === (waitedFor === 'true'),
  );
}

function present(row: Omit<BoardRowDto, 'stateLabel'>, actor: Actor): BoardRowDto {
  return {
    ...row,
    stateLabel: UNIT_STATE_LABELS[row.state],
    phone: seesPersonalNumbers(actor) ? row.phone : null,
    daysLate: WAITED_FOR.includes(row.state) ? row.daysLate : null,
  };
}
