import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { withEarlierForms } from '../participants/collectives/earlier-forms.sql.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { containsPattern, limits, orderBy, pageOf, type Page } from '../platform/http/paging.js';
import { searchKey } from '../platform/text/keys.js';
import { shakenBy } from './built-on.sql.js';
import type { HonourDto, HonourPageQuery, HonourYearDto } from './honours.dto.js';
import { canTakeBack } from './policy.js';

type HonourRow = Omit<HonourDto, 'policy'>;

const COLUMNS = `h.id, h.participant_id as "participantId", h.subject_kind as "subjectKind", h.name, h.unit_name as "unitName",
  h.award_type_id as "awardTypeId", h.award_name as "awardName", h.year, h.decision_number as "decisionNumber",
  h.decided_on as "decidedOn", h.source, h.decision_id as "decisionId", h.certificate_number as "certificateNumber",
  h.authority, h.revoked_on as "revokedOn", h.revoked_by as "revokedBy", h.recorded_at as "recordedAt", case when h.revoked_on is null then
    ${shakenBy({ participant: 'h.participant_id', award: 'h.award_type_id', year: 'h.year' })} end as "shakenBy"`;
export const HONOURS_SORTABLE = {
  year: 'h.year',
  name: 'h.name collate "vi_num"',
  unitName: 'h.unit_name collate "vi_num"',
  awardName: 'h.award_name collate "vi_num"',
  decidedOn: 'h.decided_on',
  certificate: 'h.year, h.certificate_number',
};

/** The participant asked for ($5), with the units it came from where those are asked for too ($7). */
const SUBJECT = withEarlierForms('$5', '$7::boolean');

/**
 * A participant's honours: those recorded for the participant, and those of earlier years that were recorded for
 * nobody in the register but carry exactly the participant's name and unit.
 */
const OF_PARTICIPANT = `($5::uuid is null or h.participant_id in (select id from subject) or (h.participant_id is null and exists (
  select from subject join participants p on p.id = subject.id left join participants u on u.id = p.unit_id
   where p.kind = h.subject_kind and p.identity_key = h.name_key and h.unit_key = coalesce(u.identity_key, ''))))`;

/** The ledger as read by people and by other features. */
@Injectable()
export class HonoursQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Years with entries, newest first. */
  async years(): Promise<HonourYearDto[]> {
    return this.uow.run(() =>
      this.uow.query<HonourYearDto>(
        `select year, count(*)::int as total, (count(*) filter (where revoked_on is not null))::int as revoked
           from honours group by year order by year desc`,
      ),
    );
  }

  /** @throws DomainError 404 `not-found` */
  async one(id: string, actor: Actor): Promise<HonourDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<HonourRow>(`select ${COLUMNS} from honours h where h.id = $1`, [id]);
      if (!row) throw notFound('lần khen trong sổ');
      return presented(actor)(row);
    });
  }

  /** @throws DomainError 404 `not-found` for a participant that is not there */
  async ofParticipant(id: string, query: HonourPageQuery, actor: Actor): Promise<Page<HonourDto>> {
    return this.uow.run(async () => {
      const [participant] = await this.uow.query(`select from participants where id = $1`, [id]);
      if (!participant) throw notFound('đối tượng thi đua');
      return this.page({ ...query, participantId: id }, actor);
    });
  }

  async page(query: HonourPageQuery, actor: Actor): Promise<Page<HonourDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::int is null or h.year = $1) and ($2::uuid is null or h.award_type_id = $2)
        and ($3::text is null or h.subject_kind = $3) and ($4::text is null or h.search_key like $4)
        and ${OF_PARTICIPANT} and ($6::uuid is null or h.decision_id = $6) and ($8::int is null or h.year >= $8)
        and ($9::text is null or h.source = $9) and ($10::boolean is null or (h.revoked_on is not null) = $10)`;
      const parameters = [
        query.year ?? null,
        query.awardTypeId ?? null,
        query.subjectKind ?? null,
        query.q ? containsPattern(searchKey(query.q)) : null,
        query.participantId ?? null,
        query.decisionId ?? null,
        query.predecessors === 'true',
        query.sinceYear ?? null,
        query.source ?? null,
        query.revoked === undefined ? null : query.revoked === 'true',
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `${SUBJECT} select count(*)::int as total from honours h ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, HONOURS_SORTABLE, 'h.year desc, h.name collate "vi_num"', 'h.id');
      const items = await this.uow.query<HonourRow>(
        `${SUBJECT} select ${COLUMNS} from honours h ${where} ${order} limit $11 offset $12`,
        [...parameters, ...limits(query)],
      );
      return pageOf(query, count?.total ?? 0, items.map(presented(actor)));
    });
  }
}

function presented(actor: Actor): (row: HonourRow) => HonourDto {
  return (row) => ({ ...row, policy: { canTakeBack: canTakeBack(actor, row) } });
}
