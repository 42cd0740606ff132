import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import type { ProposalOrder } from '../options/list-options.js';
import { pagesOf } from './cursor.js';

/** Someone proposed for an award: the conditions are met, or were overridden with a reason on record. */
export interface ProposalRow {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly formOfAddress: string;
  readonly post: string;
  readonly unitName: string;
  readonly award: string;
}

/** Nominations `n` of campaign $1 that are proposed. */
export const PROPOSED = `n.campaign_id = $1 and n.status <> 'set-aside'
  and (n.verdict = 'met' or n.override_reason is not null)`;

const UNIT = `c.protocol_order, u.name collate "vi_num"`;
const NAME = `p.sort_given collate "vi_num", p.sort_rest collate "vi_num"`;
const AWARD = `a.sort_order, a.name`;
const ORDERS: Readonly<Record<ProposalOrder, string>> = {
  award: `${AWARD}, ${UNIT}, ${NAME}`,
  unit: `${UNIT}, ${NAME}, ${AWARD}`,
  name: `${NAME}, ${AWARD}`,
};

function select(order: ProposalOrder): string {
  return `
  select p.kind, p.name, coalesce(i.form_of_address, '') as "formOfAddress", coalesce(i.post, '') as post,
         coalesce(u.name, '') as "unitName", a.name as award
    from nominations n
    join participants p on p.id = n.participant_id
    join award_types a on a.id = n.award_type_id
    left join individuals i on i.id = p.id
    left join participants u on u.id = p.unit_id
    left join collectives c on c.id = coalesce(p.unit_id, p.id)
   where ${PROPOSED}
   order by array_position($2::text[], p.kind::text), ${ORDERS[order]}, p.id`;
}

/** How proposals stand on paper: which kinds first, and in which order within them. */
export interface ProposalArrangement {
  readonly kinds: readonly SubjectKind[];
  readonly order: ProposalOrder;
}

/** Proposals of a campaign; units in protocol order, people by given name. */
@Injectable()
export class ProposalsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** At most `most` of them. */
  ofCampaign(
    campaignId: string,
    { kinds, order }: ProposalArrangement,
    most: number,
  ): Promise<ProposalRow[]> {
    return this.uow.query<ProposalRow>(`${select(order)} limit $3`, [campaignId, kinds, most]);
  }

  /** All of them in pages. */
  pages(campaignId: string, { kinds, order }: ProposalArrangement): AsyncGenerator<readonly ProposalRow[]> {
    return pagesOf<ProposalRow>(this.uow, select(order), [campaignId, kinds]);
  }
}
