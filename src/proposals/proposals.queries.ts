import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { WorkingCalendar } from '../catalogue/working-days/working-calendar.service.js';
import { workingDaysBetween, type Holidays } from '../catalogue/working-days/working-days.js';
import { shakenBy } from '../honours/built-on.sql.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, searchPattern, type Page } from '../platform/http/paging.js';
import { canAnswer, canChange, canDiscard, OPEN } from './policy.js';
import type {
  ProposalDetailDto,
  ProposalDto,
  ProposalLineDto,
  ProposalPageQuery,
  ProposalPartDto,
} from './proposals.dto.js';

/** A dossier without what depends on the day and on the asker. */
export type ProposalRow = Omit<ProposalDto, 'policy' | 'workingDaysLeft' | 'isLate'>;

const COLUMNS = `
  s.id, s.award_type_id as "awardTypeId", a.name as "awardName", s.campaign_id as "campaignId", s.year, s.title, s.addressee,
  s.deadline::text as deadline, s.is_short as "isShort", s.status, s.sent_on::text as "sentOn", s.sent_number as "sentNumber",
  s.returned_on::text as "returnedOn", s.return_reason as "returnReason", s.decision_number as "decisionNumber",
  s.decided_on::text as "decidedOn", s.authority, m.display_name as "movedByName", s.moved_at as "movedAt", s.version,
  (select count(*)::int from proposal_lines l where l.proposal_id = s.id) as "lineCount",
  (select count(*)::int from proposal_lines l where l.proposal_id = s.id and l.outcome = 'granted') as "grantedCount",
  (select count(*)::int from proposal_parts t where t.proposal_id = s.id and t.is_required) as "partCount",
  (select count(*)::int from proposal_parts t
    where t.proposal_id = s.id and t.is_required and t.done_on is null) as "missingCount"`;
const FROM = `from proposals s join award_types a on a.id = s.award_type_id left join accounts m on m.id = s.moved_by`;
const PART = `json_build_object('id', t.id, 'kind', t.kind, 'label', t.label, 'isRequired', t.is_required,
  'doneOn', t.done_on, 'document', t.document)`;
const PART_ORDER = `array_position(array['submission', 'list', 'minutes', 'report', 'initiative', 'other'], t.kind::text),
  t.label, t.id`;
/** The nomination of the dossier's campaign, else the newest one of its year. */
const WEIGHED = `(
  select json_build_object('nominationId', n.id, 'campaignId', g.id, 'campaignName', g.name, 'verdict', n.verdict,
                           'isWeighed', n.evaluated_at is not null, 'overrideDocument', n.override_document, 'sentences', n.sentences)
    from nominations n join campaigns g on g.id = n.campaign_id
   where n.participant_id = l.participant_id and n.award_type_id = s.award_type_id
     and (g.id = s.campaign_id or g.year = s.year)
   order by (g.id = s.campaign_id) desc nulls last, n.evaluated_at desc nulls last, n.id limit 1)`;
const SHAKEN = shakenBy({ participant: 'l.participant_id', award: 's.award_type_id', year: 's.year' });
const STATUS_ORDER = `array_position(array['returned', 'preparing', 'sent', 'decided'], s.status::text)`;
export const PROPOSALS_SORTABLE = {
  deadline: 's.deadline',
  title: 's.title collate "vi_num"',
  award: 'a.name collate "vi_num"',
  year: 's.year',
  status: STATUS_ORDER,
};

/** Dossiers as shown: those to work on first, by deadline. */
@Injectable()
export class ProposalsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly calendar: WorkingCalendar,
  ) {}

  async page(query: ProposalPageQuery, actor: Actor): Promise<Page<ProposalDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::text is null or s.status = $1) and ($2::int is null or s.year = $2)
        and ($3::uuid is null or s.award_type_id = $3)
        and ($4::text is null or search_text(s.title) like $4 or search_text(coalesce(s.sent_number, '')) like $4
             or exists (select from proposal_lines l join participants p on p.id = l.participant_id
                         where l.proposal_id = s.id and p.search_key like $4))`;
      const parameters = [
        query.status ?? null,
        query.year ?? null,
        query.awardTypeId ?? null,
        searchPattern(query.q),
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${FROM} ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, PROPOSALS_SORTABLE, `${STATUS_ORDER}, s.deadline nulls last`, 's.id');
      const rows = await this.uow.query<ProposalRow>(
        `select ${COLUMNS} ${FROM} ${where} ${order} limit $5 offset $6`,
        [...parameters, ...limits(query)],
      );
      const present = await this.presenter(actor);
      return pageOf(query, count?.total ?? 0, rows.map(present));
    });
  }

  /** @throws DomainError 404 `not-found` */
  async get(id: string, actor: Actor): Promise<ProposalDetailDto> {
    return this.uow.run(async () => {
      const present = await this.presenter(actor);
      const proposal = present(await this.row(id));
      const [own] = await this.uow.query<{ parts: ProposalPartDto[] }>(
        `select coalesce(json_agg(${PART} order by ${PART_ORDER}), '[]') as parts from proposal_parts t
          where t.proposal_id = $1 and t.line_id is null`,
        [id],
      );
      return { ...proposal, parts: own?.parts ?? [], lines: await this.lines(id) };
    });
  }

  /** @throws DomainError 404 `not-found` */
  async row(id: string): Promise<ProposalRow> {
    const [row] = await this.uow.query<ProposalRow>(`select ${COLUMNS} ${FROM} where s.id = $1`, [id]);
    if (!row) throw notFound('hồ sơ trình cấp trên');
    return row;
  }

  /** Those proposed: collectives, households, people; units by protocol, people by given name. */
  lines(id: string): Promise<ProposalLineDto[]> {
    return this.uow.query<ProposalLineDto>(
      `select l.id, l.participant_id as "participantId", p.kind as "subjectKind", p.name, coalesce(u.name, '') as "unitName",
              l.outcome, ${WEIGHED} as weighed, ${SHAKEN} as "shakenBy", (select coalesce(json_agg(${PART} order by ${PART_ORDER}), '[]') from proposal_parts t
                           where t.line_id = l.id) as parts
         from proposal_lines l join proposals s on s.id = l.proposal_id join participants p on p.id = l.participant_id
         left join participants u on u.id = p.unit_id left join collectives c on c.id = coalesce(p.unit_id, p.id)
        where l.proposal_id = $1
        order by array_position(array['collective', 'household', 'individual'], p.kind::text), c.protocol_order,
                 p.sort_given collate "vi_num", p.sort_rest collate "vi_num", l.id`,
      [id],
    );
  }

  private async presenter(actor: Actor): Promise<(row: ProposalRow) => ProposalDto> {
    const holidays = await this.calendar.holidays();
    const [now] = await this.uow.query<{ day: string }>(
      `select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`,
    );
    return (row) => presented(row, actor, now?.day ?? '', holidays);
  }
}

function presented(row: ProposalRow, actor: Actor, today: string, holidays: Holidays): ProposalDto {
  const isOpen = OPEN.includes(row.status);
  return {
    ...row,
    workingDaysLeft:
      row.deadline === null || !isOpen ? null : workingDaysBetween(today, row.deadline, holidays),
    isLate: isOpen && row.deadline !== null && row.deadline < today,
    policy: {
      canChange: canChange(actor, row),
      canDiscard: canDiscard(actor, row),
      canAnswer: canAnswer(actor, row),
    },
  };
}
