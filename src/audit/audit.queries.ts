import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { containsPattern, limits, pageOf, type Page, type PageQuery } from '../platform/http/paging.js';

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

/** What the record can be narrowed by; days are calendar days in Việt Nam, both ends included. */
export interface AuditFilter {
  readonly action?: string;
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly accountId?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Reads the record of acts, newest first. */
@Injectable()
export class AuditQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: PageQuery, filter: AuditFilter): Promise<Page<AuditRow>> {
    return this.uow.run(async () => {
      const where = `
        where ($1::text is null or action = $1) and ($2::text is null or subject_type = $2)
          and ($3::text is null or subject_id = $3) and ($4::uuid is null or account_id = $4)
          and ($5::date is null or at >= $5::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
          and ($6::date is null or at < ($6::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
          and ($7::text is null or subject_label ilike $7 or actor_name ilike $7 or reason ilike $7)`;
      const parameters = [
        filter.action ?? null,
        filter.subjectType ?? null,
        filter.subjectId ?? null,
        filter.accountId ?? null,
        filter.from ?? null,
        filter.to ?? null,
        query.q ? containsPattern(query.q) : null,
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from audit_entries ${where}`,
        parameters,
      );
      const items = await this.uow.query<AuditRow>(
        `select id::text, at, actor_name as "actorName", action, subject_type as "subjectType", subject_id as "subjectId",
                subject_label as "subjectLabel", before, after, reason, request_id as "requestId"
           from audit_entries ${where} order by id desc limit $8 offset $9`,
        [...parameters, ...limits(query)],
      );
      return pageOf(query, count?.total ?? 0, items);
    });
  }
}
