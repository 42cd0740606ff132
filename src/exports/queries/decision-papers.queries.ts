import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';

/** What a decision's own papers are made from, beside its lines. */
export interface DecisionPaperRow {
  readonly title: string;
  readonly book: string;
  readonly number: number | null;
  /** 'YYYY-MM-DD' */
  readonly decidedOn: string | null;
  readonly legalBasis: string;
  readonly signerName: string;
  readonly signerTitle: string;
  /** Null for a sudden achievement, which belongs to no campaign. */
  readonly campaignName: string | null;
  readonly campaignKind: 'yearly' | 'thematic' | null;
  /** The year commended: the campaign's, else the day's, else today's in Việt Nam. */
  readonly year: number;
  /** Today's in Việt Nam. */
  readonly currentYear: number;
}

@Injectable()
export class DecisionPapersQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found` */
  async decision(id: string): Promise<DecisionPaperRow> {
    const [row] = await this.uow.query<DecisionPaperRow>(
      `select d.title, d.book, d.number, d.decided_on as "decidedOn", d.legal_basis as "legalBasis",
              d.signer_name as "signerName", d.signer_title as "signerTitle", c.name as "campaignName", c.kind as "campaignKind",
              coalesce(c.year, d.year, t.year)::int as year, t.year as "currentYear"
         from decisions d
         cross join (select extract(year from now() at time zone 'Asia/Ho_Chi_Minh')::int as year) t
         left join campaigns c on c.id = d.campaign_id
        where d.id = $1`,
      [id],
    );
    if (!row) throw notFound('quyết định');
    return row;
  }
}
