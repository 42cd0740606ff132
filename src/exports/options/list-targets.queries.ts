import { Injectable } from '@nestjs/common';
import { NUMBER_TEXT } from '../../decisions/decisions.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { candidatesOf } from '../../scoring/candidates.queries.js';
import { ISSUED_LINE, PAID_LINE } from '../queries/decision-lines.queries.js';
import { PROPOSED } from '../queries/proposals.queries.js';

/** What of a campaign lists can be made from, and whether there is anything to put on them. */
export interface CampaignGround {
  readonly hasProposals: boolean;
  readonly hasIssuedLines: boolean;
  readonly hasMoney: boolean;
}

export interface DecisionGround {
  readonly id: string;
  readonly numberText: string | null;
  readonly title: string;
  readonly isIssued: boolean;
  readonly hasLines: boolean;
}

export interface SetGround {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly hasCriteria: boolean;
  readonly hasCandidates: boolean;
}

/** The grounds lists of a campaign stand on, asked with the very conditions the lists read by. */
@Injectable()
export class ListTargetsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async campaign(campaignId: string): Promise<CampaignGround> {
    const lines = `select from decision_lines l join decisions d on d.id = l.decision_id where`;
    const [row] = await this.uow.query<CampaignGround>(
      `select exists (select from nominations n where ${PROPOSED}) as "hasProposals",
              exists (${lines} ${ISSUED_LINE}) as "hasIssuedLines", exists (${lines} ${PAID_LINE}) as "hasMoney"`,
      [campaignId],
    );
    if (!row) throw new RangeError('A select without a table gives one row.');
    return row;
  }

  /** Newest first, drafts before all. */
  decisions(campaignId: string): Promise<DecisionGround[]> {
    return this.uow.query<DecisionGround>(
      `select d.id, ${NUMBER_TEXT} as "numberText", d.title, d.status = 'issued' as "isIssued",
              exists (select from decision_lines l where l.decision_id = d.id) as "hasLines"
         from decisions d where d.campaign_id = $1
        order by d.status = 'issued', d.decided_on desc nulls first, d.number desc nulls first, d.id`,
      [campaignId],
    );
  }

  sets(campaignId: string): Promise<SetGround[]> {
    return this.uow.query<SetGround>(
      `with candidates as materialized (${candidatesOf('$1')})
       select s.id, s.code, s.name, exists (select from criteria l where l.criteria_set_id = s.id) as "hasCriteria",
              exists (select from candidates c where c.criteria_set_id = s.id) as "hasCandidates"
         from criteria_sets s where s.campaign_id = $1
        order by array_position(array['collective', 'household', 'individual'], s.subject_kind::text), s.code`,
      [campaignId],
    );
  }
}
