import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { withEarlierForms } from '../../participants/collectives/earlier-forms.sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';

/** Who a merit report (báo cáo thành tích) is about. */
export interface MeritSubjectRow {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly formOfAddress: string;
  readonly post: string;
  readonly unitName: string;
  readonly superior: string;
  readonly block: string;
  readonly memberCount: number | null;
  readonly gender: 'male' | 'female' | null;
  readonly birthYear: number | null;
  readonly birthMonth: number | null;
  readonly birthDay: number | null;
}

export interface MeritHonourRow {
  readonly year: number;
  readonly awardName: string;
  readonly category: 'title' | 'form';
  readonly decisionNumber: string;
  readonly decidedOn: string | null;
  readonly authority: string;
}

@Injectable()
export class MeritQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found` */
  async subject(id: string): Promise<MeritSubjectRow> {
    const [row] = await this.uow.query<MeritSubjectRow>(
      `select p.kind, p.name, coalesce(i.form_of_address, '') as "formOfAddress", coalesce(i.post, '') as post,
              coalesce(u.name, '') as "unitName", coalesce(c.superior, '') as superior, coalesce(c.block, '') as block,
              c.member_count as "memberCount", i.gender, i.birth_year as "birthYear", i.birth_month as "birthMonth",
              i.birth_day as "birthDay"
         from participants p
         left join participants u on u.id = p.unit_id
         left join collectives c on c.id = coalesce(p.unit_id, p.id)
         left join individuals i on i.id = p.id
        where p.id = $1`,
      [id],
    );
    if (!row) throw notFound('đối tượng thi đua');
    return row;
  }

  /** What the subject, and the units it came from, have been given and not lost again; the newest first. */
  honours(id: string): Promise<MeritHonourRow[]> {
    return this.uow.query<MeritHonourRow>(
      `${withEarlierForms('$1')}
       select h.year, h.award_name as "awardName", t.category, h.decision_number as "decisionNumber",
              h.decided_on as "decidedOn", h.authority
         from honours h join award_types t on t.id = h.award_type_id
        where h.participant_id in (select id from subject) and h.revoked_on is null
        order by h.year desc, t.sort_order, h.id`,
      [id],
    );
  }

  /** Awards the subject is registered for in the campaign, in the order of the catalogue. */
  async registeredFor(campaignId: string, id: string): Promise<string[]> {
    const rows = await this.uow.query<{ name: string }>(
      `select t.name from registrations r join award_types t on t.id = r.award_type_id
        where r.campaign_id = $1 and r.participant_id = $2 order by t.sort_order, t.id`,
      [campaignId, id],
    );
    return rows.map(({ name }) => name);
  }
}
