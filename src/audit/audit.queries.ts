import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import {
  limits,
  orderBy,
  pageOf,
  searchPattern,
  type Page,
  type PageQuery,
} from '../platform/http/paging.js';

/** One act as shown to people. */
export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly requestId: string;
}

/** Looks over a page of the record before it is shown; gives the rows back, some of them with less in them. */
export type AuditPresenter = (rows: readonly AuditRow[]) => Promise<readonly AuditRow[]>;

/** What the record can be narrowed by; days are calendar days in Việt Nam, both ends included. */
export interface AuditFilter {
  readonly action?: string;
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly accountId?: string;
  readonly from?: string;
  readonly to?: string;
}

export const AUDIT_SORTABLE = {
  at: 'e.id',
  actorName: 'e.actor_name collate "vi_num"',
  action: 'e.action',
  subjectLabel: 'e.subject_label collate "vi_num"',
};

/** Reads the record of acts, newest first unless asked otherwise; ids are given out in the order acts are recorded. */
@Injectable()
export class AuditQueries {
  private readonly presenters: AuditPresenter[] = [];

  constructor(private readonly uow: UnitOfWork) {}

  /** Registers what a feature keeps back of its own acts for the time being; the record itself keeps all. */
  onPresent(presenter: AuditPresenter): void {
    this.presenters.push(presenter);
  }

  async page(query: PageQuery, filter: AuditFilter): Promise<Page<AuditRow>> {
    return this.uow.run(async () => {
      const where = `
        where ($1::text is null or e.action = $1) and ($2::text is null or e.subject_type = $2)
          and ($3::text is null or e.subject_id = $3) and ($4::uuid is null or e.account_id = $4)
          and ($5::date is null or e.at >= $5::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
          and ($6::date is null or e.at < ($6::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
          and ($7::text is null or search_text(e.subject_label) like $7 or search_text(e.actor_name) like $7
               or search_text(e.reason) like $7)`;
      const parameters = [
        filter.action ?? null,
        filter.subjectType ?? null,
        filter.subjectId ?? null,
        filter.accountId ?? null,
        filter.from ?? null,
        filter.to ?? null,
        searchPattern(query.q),
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from audit_entries e ${where}`,
        parameters,
      );
      // Named with its table: a bare «id» would be the text of the answer, and «99» sort after «100».
      const order = orderBy(query.sort, AUDIT_SORTABLE, 'e.id desc', 'e.id desc');
      const items = await this.uow.query<AuditRow>(
        `select e.id::text, e.at, e.actor_name as "actorName", e.action, e.subject_type as "subjectType",
                e.subject_id as "subjectId", e.subject_label as "subjectLabel", e.before, e.after, e.reason,
                e.request_id as "requestId"
           from audit_entries e ${where} ${order} limit $8 offset $9`,
        [...parameters, ...limits(query)],
      );
      let shown: readonly AuditRow[] = items;
      for (const present of this.presenters) shown = await present(shown);
      return pageOf(query, count?.total ?? 0, shown);
    });
  }
}
