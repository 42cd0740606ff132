import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { pagesOf } from './cursor.js';

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

const DECISIONS_FIRST = `d.decided_on, d.number, d.id, l.position`;
const PAID = `${SELECT} where d.campaign_id = $1 and d.status = 'issued' and l.amount > 0
  order by array_position(array['collective', 'household', 'individual'], l.subject_kind::text), ${DECISIONS_FIRST}`;

/** What the papers beside the decisions take from the newest of them. */
export interface NewestDecision {
  /** Year of its day; today's in Việt Nam while nothing is issued. */
  readonly year: number;
  readonly signerName: string | null;
  readonly signerTitle: string | null;
}

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

  /** Lines of the campaign's issued decisions, oldest decision first: a draft is no ground for a paper of the year. */
  ofCampaign(campaignId: string): Promise<DecisionLineRow[]> {
    return this.uow.query<DecisionLineRow>(
      `${SELECT} where d.campaign_id = $1 and d.status = 'issued' order by ${DECISIONS_FIRST}`,
      [campaignId],
    );
  }

  /** At most `most` lines of issued decisions with money to hand out, kind by kind. */
  paid(campaignId: string, most: number): Promise<DecisionLineRow[]> {
    return this.uow.query<DecisionLineRow>(`${PAID} limit $2`, [campaignId, most]);
  }

  /** All lines of issued decisions with money to hand out, kind by kind, in pages. */
  paidPages(campaignId: string): AsyncGenerator<readonly DecisionLineRow[]> {
    return pagesOf<DecisionLineRow>(this.uow, PAID, [campaignId]);
  }

  /** The campaign's newest issued decision, whose day and signer its other papers follow; no values without one. */
  async newest(campaignId: string): Promise<NewestDecision> {
    const [row] = await this.uow.query<NewestDecision>(
      `select extract(year from coalesce(d.decided_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date))::int as year,
              d.signer_name as "signerName", d.signer_title as "signerTitle"
         from (select) one left join lateral (
           select decided_on, signer_name, signer_title from decisions where campaign_id = $1 and status = 'issued'
            order by decided_on desc, number desc, id limit 1) d on true`,
      [campaignId],
    );
    if (!row) throw new RangeError('A select without a table gives one row.');
    return row;
  }
}
