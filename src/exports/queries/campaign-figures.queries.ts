import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ISSUED_LINE } from './decision-lines.queries.js';

/** A line of an issued decision that still stands. */
export interface AwardedRow {
  readonly kind: SubjectKind;
  readonly awardName: string;
  readonly grantedBy: string;
  /** Whole đồng. */
  readonly amount: number;
  readonly isLeader: boolean;
}

/** What a campaign came to, in numbers. */
@Injectable()
export class CampaignFiguresQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Lines that were not revoked, awards in the order of the catalogue. */
  awarded(campaignId: string): Promise<AwardedRow[]> {
    return this.uow.query<AwardedRow>(
      `select l.subject_kind as kind, l.award_name as "awardName", t.granted_by as "grantedBy",
              coalesce(l.amount, 0)::float8 as amount, coalesce(i.is_leader, false) as "isLeader"
         from decision_lines l
         join decisions d on d.id = l.decision_id
         join award_types t on t.id = l.award_type_id
         left join individuals i on i.id = l.participant_id
        where ${ISSUED_LINE} and not exists (select from revocation_lines r where r.decision_line_id = l.id)
        order by t.sort_order, t.id, l.position`,
      [campaignId],
    );
  }

  async decisions(campaignId: string): Promise<number> {
    const [row] = await this.uow.query<{ count: number }>(
      `select count(*)::int as count from decisions where campaign_id = $1 and status = 'issued'`,
      [campaignId],
    );
    return row?.count ?? 0;
  }

  /** Everyone whose registration was taken, once each. */
  registered(campaignId: string): Promise<{ readonly kind: SubjectKind }[]> {
    return this.uow.query(
      `select distinct p.id, p.kind from registrations r join participants p on p.id = r.participant_id where r.campaign_id = $1 and r.status = 'accepted'`,
      [campaignId],
    );
  }
}
