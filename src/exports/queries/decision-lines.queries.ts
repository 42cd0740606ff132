import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import type { LineOrder } from '../options/list-options.js';
import { pagesOf } from './cursor.js';

/** One commended subject as it stands in a decision: the snapshot taken with it, never the register of today. */
export interface DecisionLineRow {
  readonly decisionId: string;
  readonly number: number | null;
  readonly book: string;
  readonly decidedOn: string | null;
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
  select d.id as "decisionId", d.number, d.book, d.decided_on as "decidedOn", d.signer_name as "signerName",
         d.signer_title as "signerTitle", l.position, l.subject_kind as kind, l.name, l.form_of_address as "formOfAddress",
         l.post, l.unit_name as "unitName", l.block, l.award_name as "awardName", l.award_category as "awardCategory",
         l.year, l.amount::float8 as amount, l.note, coalesce(u.protocol_order, 0) as "protocolOrder"
    from decision_lines l
    join decisions d on d.id = l.decision_id
    left join collectives u on u.id = coalesce(l.unit_id, l.participant_id)`;

/** How lines stand on paper: which kinds first, and in which order within them. */
export interface Arrangement {
  readonly kinds: readonly SubjectKind[];
  readonly order: LineOrder;
}

/** Lines `l` of decisions `d` of campaign $1 that a paper of the year may rest on: a draft is no ground for one. */
export const ISSUED_LINE = `d.campaign_id = $1 and d.status = 'issued'`;
/** Of these, lines with money to hand out. */
export const PAID_LINE = `${ISSUED_LINE} and l.amount > 0`;

const OLDEST_FIRST = `d.decided_on, d.number, d.id`;
const WITHIN: Readonly<Record<LineOrder, string>> = {
  decision: `l.position`,
  unit: `coalesce(u.protocol_order, 0), coalesce(nullif(l.unit_name, ''), l.name) collate "vi_num", l.position`,
  // People by given name, then by the rest of the name as it stands in the decision; others by the whole of it.
  name: `case when l.subject_kind = 'individual' then regexp_replace(l.name, '^.*\\s', '') else l.name end collate "vi_num",
    l.name collate "vi_num", l.position`,
};
/** Kinds as $2 has them, then awards as the decision first names them, then as asked. */
function byAward(order: LineOrder): string {
  return `array_position($2::text[], l.subject_kind::text),
    min(l.position) over (partition by l.decision_id, l.subject_kind, l.award_name), ${WITHIN[order]}`;
}

function ofDecision(order: LineOrder): string {
  return `${SELECT} where d.id = $1 order by ${byAward(order)}`;
}

function paid(order: LineOrder): string {
  const lines = order === 'decision' ? `${OLDEST_FIRST}, l.position` : `${WITHIN[order]}, ${OLDEST_FIRST}`;
  return `${SELECT} where ${PAID_LINE} order by array_position($2::text[], l.subject_kind::text), ${lines}`;
}

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
  ofDecision(decisionId: string, { kinds, order }: Arrangement): Promise<DecisionLineRow[]> {
    return this.uow.query<DecisionLineRow>(ofDecision(order), [decisionId, kinds]);
  }

  /** The same in pages, for lists too long to hold. */
  pagesOfDecision(
    decisionId: string,
    { kinds, order }: Arrangement,
  ): AsyncGenerator<readonly DecisionLineRow[]> {
    return pagesOf<DecisionLineRow>(this.uow, ofDecision(order), [decisionId, kinds]);
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
  ofCampaign(campaignId: string, { kinds, order }: Arrangement): Promise<DecisionLineRow[]> {
    return this.uow.query<DecisionLineRow>(
      `${SELECT} where ${ISSUED_LINE} order by ${OLDEST_FIRST}, ${byAward(order)}`,
      [campaignId, kinds],
    );
  }

  /** At most `most` lines of issued decisions with money to hand out, kind by kind. */
  paid(campaignId: string, { kinds, order }: Arrangement, most: number): Promise<DecisionLineRow[]> {
    return this.uow.query<DecisionLineRow>(`${paid(order)} limit $3`, [campaignId, kinds, most]);
  }

  /** All lines of issued decisions with money to hand out, kind by kind, in pages. */
  paidPages(campaignId: string, { kinds, order }: Arrangement): AsyncGenerator<readonly DecisionLineRow[]> {
    return pagesOf<DecisionLineRow>(this.uow, paid(order), [campaignId, kinds]);
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
