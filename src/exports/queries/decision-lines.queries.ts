import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SubjectKind } from '../official-papers.js';

/** One commended subject as it stands in a decision: the snapshot taken with it, never the register of today. */
export interface DecisionLineRow {
  readonly decisionId: string;
  readonly number: number | null;
  readonly book: string;
  readonly decidedOn: string | null;
  readonly status: 'draft' | 'issued';
  readonly signerName: string;
  readonly signerTitle: string;
  readonly position: number;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly formOfAddress: string;
  readonly post: string;
  readonly unitName: string;
  readonly block: string;
  readonly awardName: string;
  readonly awardCategory: 'title' | 'form';
  readonly year: number;
  /** Whole đồng; null while no rate is known. */
  readonly amount: number | null;
  readonly note: string;
  /** Protocol order of the subject's unit. */
  readonly protocolOrder: number;
}

const SELECT = `
  select d.id as "decisionId", d.number, d.book, d.decided_on as "decidedOn", d.status, d.signer_name as "signerName",
         d.signer_title as "signerTitle", l.position, l.subject_kind as kind, l.name, l.form_of_address as "formOfAddress",
         l.post, l.unit_name as "unitName", l.block, l.award_name as "awardName", l.award_category as "awardCategory",
         l.year, l.amount::float8 as amount, l.note, coalesce(u.protocol_order, 0) as "protocolOrder"
    from decision_lines l
    join decisions d on d.id = l.decision_id
    left join collectives u on u.id = coalesce(l.unit_id, l.participant_id)`;

/** The lines of decisions, in the order they are read out. */
@Injectable()
export class DecisionLinesQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @returns no rows for a decision that is not there or has no lines */
  ofDecision(decisionId: string): Promise<DecisionLineRow[]> {
    return this.uow.query<DecisionLineRow>(`${SELECT} where d.id = $1 order by l.position`, [decisionId]);
  }

  /** A page of a decision's lines, for lists too long to hold. */
  pageOf(decisionId: string, afterPosition: number, size: number): Promise<DecisionLineRow[]> {
    return this.uow.query<DecisionLineRow>(
      `${SELECT} where d.id = $1 and l.position > $2 order by l.position limit $3`,
      [decisionId, afterPosition, size],
    );
  }

  /** One line per kind and award, in order: enough to word the title of a long list. */
  samples(decisionId: string): Promise<DecisionLineRow[]> {
    return this.uow.query<DecisionLineRow>(
      `select distinct on (kind, "awardName") * from (${SELECT} where d.id = $1) l order by kind, "awardName", position`,
      [decisionId],
    );
  }

  async countOf(decisionId: string): Promise<number> {
    const [row] = await this.uow.query<{ count: number }>(
      `select count(*)::int as count from decision_lines where decision_id = $1`,
      [decisionId],
    );
    return row?.count ?? 0;
  }

  /** Lines of all the campaign's decisions, drafts too: issued ones by number, then drafts as they were begun. */
  ofCampaign(campaignId: string): Promise<DecisionLineRow[]> {
    return this.uow.query<DecisionLineRow>(
      `${SELECT} where d.campaign_id = $1 order by d.decided_on nulls last, d.number nulls last, d.created_at, d.id, l.position`,
      [campaignId],
    );
  }
}
