import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { searchPattern } from '../../platform/http/paging.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { pagesOf } from './cursor.js';

/** Which honours the book is made of; all of them where nothing is asked. */
export interface HonoursChosen {
  readonly year?: number | undefined;
  readonly awardTypeId?: string | undefined;
  readonly subjectKind?: SubjectKind | undefined;
  readonly q?: string | undefined;
}

/** One line of the ledger with what its decision says besides, where the decision was made here. */
export interface HonourBookRow {
  readonly year: number;
  readonly certificateNumber: number | null;
  readonly name: string;
  readonly formOfAddress: string;
  readonly birthYear: number | null;
  readonly post: string;
  readonly unitName: string;
  readonly awardName: string;
  readonly achievement: string;
  readonly decisionNumber: string;
  readonly decidedOn: string | null;
  /** Who signed; for an award of a higher level who granted it. */
  readonly signedBy: string;
  /** Whole đồng; null where this ward paid nothing by a decision of its own. */
  readonly amount: number | null;
  readonly revokedOn: string | null;
  readonly revokedBy: string | null;
}

const WHERE = `where ($1::int is null or h.year = $1) and ($2::uuid is null or h.award_type_id = $2)
  and ($3::text is null or h.subject_kind = $3) and ($4::text is null or h.search_key like $4)`;
// An achievement is written down only where a decision of no campaign was made for it.
const SELECT = `
  select h.year, h.certificate_number as "certificateNumber", h.name, coalesce(l.form_of_address, '') as "formOfAddress",
         i.birth_year as "birthYear", coalesce(l.post, '') as post, h.unit_name as "unitName", h.award_name as "awardName",
         case when d.campaign_id is null and d.title is not null then d.title else 'Thành tích năm ' || h.year end as achievement,
         h.decision_number as "decisionNumber", h.decided_on::text as "decidedOn",
         coalesce(nullif(h.authority, ''), d.signer_name, '') as "signedBy", l.amount::float8 as amount,
         h.revoked_on::text as "revokedOn", h.revoked_by as "revokedBy"
    from honours h
    left join decisions d on d.id = h.decision_id
    left join individuals i on i.id = h.participant_id
    left join lateral (
      select o.form_of_address, o.post, o.amount from decision_lines o
       where o.decision_id = h.decision_id and o.award_type_id = h.award_type_id
         and o.participant_id is not distinct from h.participant_id
         and (o.participant_id is not null or (o.name = h.name and o.unit_name = h.unit_name))
       order by o.position limit 1) l on true
   ${WHERE}
   order by h.year, h.certificate_number nulls last, h.decided_on, h.decision_number, h.name collate "vi_num", h.id`;

/** The ledger of honours as its book prints it: by year, then as numbered. */
@Injectable()
export class HonoursBookQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async count(chosen: HonoursChosen): Promise<number> {
    const [row] = await this.uow.query<{ total: number }>(
      `select count(*)::int as total from honours h ${WHERE}`,
      parametersOf(chosen),
    );
    return row?.total ?? 0;
  }

  /** All of them in pages. */
  pages(chosen: HonoursChosen): AsyncGenerator<readonly HonourBookRow[]> {
    return pagesOf<HonourBookRow>(this.uow, SELECT, parametersOf(chosen));
  }
}

function parametersOf({ year, awardTypeId, subjectKind, q }: HonoursChosen): unknown[] {
  return [year ?? null, awardTypeId ?? null, subjectKind ?? null, searchPattern(q)];
}
