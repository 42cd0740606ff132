import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
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

const SELECT = `
  select p.kind, p.name, coalesce(i.form_of_address, '') as "formOfAddress", coalesce(i.post, '') as post,
         coalesce(u.name, '') as "unitName", a.name as award
    from nominations n
    join participants p on p.id = n.participant_id
    join award_types a on a.id = n.award_type_id
    left join individuals i on i.id = p.id
    left join participants u on u.id = p.unit_id
    left join collectives c on c.id = coalesce(p.unit_id, p.id)
   where n.campaign_id = $1 and n.status <> 'set-aside' and (n.verdict = 'met' or n.override_reason is not null)
   order by array_position(array['collective', 'household', 'individual'], p.kind::text), a.sort_order, a.name,
            c.protocol_order, u.name collate "vi_num", p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`;

/** Proposals of a campaign: tập thể, hộ gia đình, cá nhân; units in protocol order, people by given name. */
@Injectable()
export class ProposalsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** At most `most` of them. */
  ofCampaign(campaignId: string, most: number): Promise<ProposalRow[]> {
    return this.uow.query<ProposalRow>(`${SELECT} limit $2`, [campaignId, most]);
  }

  /** All of them in pages. */
  pages(campaignId: string): AsyncGenerator<readonly ProposalRow[]> {
    return pagesOf<ProposalRow>(this.uow, SELECT, [campaignId]);
  }
}
