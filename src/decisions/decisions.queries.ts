import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import {
  limits,
  orderBy,
  pageOf,
  searchPattern,
  type Page,
  type PageQuery,
} from '../platform/http/paging.js';
import type {
  DecisionDetailDto,
  DecisionDto,
  DecisionLineDto,
  DecisionPageQuery,
  MoneyLineDto,
  MoneyListDto,
} from './decisions.dto.js';
import { canChange, canCorrect, canReturn, canRevoke, canTake } from './policy.js';

/** A decision without what depends on the asker. */
export type DecisionRow = Omit<DecisionDto, 'policy'>;

/** «05/QĐ-UBND» of the decision `d`: below ten with a leading zero (NĐ 30/2020, Appendix I). */
export const NUMBER_TEXT = `case when d.number is null then null
  else lpad(d.number::text, greatest(2, length(d.number::text)), '0') || '/' || d.book end`;
const COLUMNS = `
  d.id, d.campaign_id as "campaignId", d.book, d.number, ${NUMBER_TEXT} as "numberText", d.year, d.decided_on as "decidedOn",
  d.title, d.legal_basis as "legalBasis", d.signer_name as "signerName", d.signer_title as "signerTitle", d.status,
  d.manual_order as "manualOrder", d.from_paper as "fromPaper", d.corrects_id as "correctsId",
  (select ${NUMBER_TEXT.replaceAll('d.', 'o.')} from decisions o where o.id = d.corrects_id) as "correctsNumber", d.expenses,
  (select coalesce(sum((e->>'quantity')::bigint * (e->>'unitPriceDong')::bigint), 0)::float8
     from jsonb_array_elements(d.expenses) e) as "expensesDong",
  pr.display_name as "proposedByName", d.proposed_at as "proposedAt", ap.display_name as "approvedByName",
  d.approved_at as "approvedAt", rt.display_name as "returnedByName", d.returned_at as "returnedAt",
  d.return_reason as "returnReason", i.display_name as "issuedByName", d.issued_at as "issuedAt", d.version,
  sums."lineCount", sums."totalDong", sums.unpriced, sums."revokedLines", sums."lineCount" - sums."revokedLines" as "standingLines"`;
const FROM = `
  from decisions d left join accounts i on i.id = d.issued_by left join accounts pr on pr.id = d.proposed_by
  left join accounts ap on ap.id = d.approved_by left join accounts rt on rt.id = d.returned_by
  cross join lateral (
    select count(*)::int as "lineCount", coalesce(sum(l.amount), 0)::float8 as "totalDong",
           (count(*) filter (where l.amount is null))::int as unpriced, count(v.id)::int as "revokedLines"
      from decision_lines l left join revocation_lines v on v.decision_line_id = l.id where l.decision_id = d.id) sums`;
// Whole đồng far below 2^53: exact in a double.
const LINE_COLUMNS = `
  l.id, l.nomination_id as "nominationId", l.participant_id as "participantId", l.position, l.subject_kind as "subjectKind",
  l.name, l.form_of_address as "formOfAddress", l.post, l.unit_id as "unitId", l.unit_name as "unitName", l.block,
  l.award_type_id as "awardTypeId", l.award_name as "awardName", l.award_category as "awardCategory", l.year,
  l.coefficient::text as coefficient, l.multiplier::text as multiplier, l.base_salary::float8 as "baseSalaryDong",
  l.full_amount::float8 as "fullAmountDong", l.amount::float8 as "amountDong", l.note,
  l.certificate_number as "certificateNumber",
  (select r.decided_on::text from revocation_lines v join revocations r on r.id = v.revocation_id
    where v.decision_line_id = l.id) as "revokedOn"`;
const STATUS_ORDER = `array_position(array['draft', 'proposed', 'approved', 'issued'], d.status::text)`;
export const DECISIONS_SORTABLE = {
  number: 'd.year, d.number',
  decidedOn: 'd.decided_on',
  title: 'd.title collate "vi_num"',
  status: STATUS_ORDER,
  total: 'sums."totalDong"',
};
const MONEY_FROM = `from decision_lines l join decisions d on d.id = l.decision_id
  left join participants p on p.id = l.participant_id left join participants u on u.id = l.unit_id`;
export const MONEY_SORTABLE = {
  amount: 'l.amount',
  unit: 'l.unit_name collate "vi_num"',
  name: 'l.name collate "vi_num"',
  award: 'l.award_name collate "vi_num"',
};

/** Decisions as shown and as exported: flat reads, the same for screen, list and workbook. */
@Injectable()
export class DecisionsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: DecisionPageQuery, actor: Actor): Promise<Page<DecisionDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::uuid is null or d.campaign_id = $1) and ($2::int is null or d.year = $2)
        and ($3::text is null or d.status = $3) and ($5::boolean is null or (d.campaign_id is null) = $5)
        and ($4::text is null or search_text(d.title) like $4 or search_text(${NUMBER_TEXT}) like $4
             or search_text(d.signer_name) like $4)`;
      const parameters = [
        query.campaignId ?? null,
        query.year ?? null,
        query.status ?? null,
        searchPattern(query.q),
        query.sudden === undefined ? null : query.sudden === 'true',
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from decisions d ${where}`,
        parameters,
      );
      const order = orderBy(
        query.sort,
        DECISIONS_SORTABLE,
        `${STATUS_ORDER}, d.decided_on desc nulls first, d.number desc nulls first, d.created_at`,
        'd.id',
      );
      const rows = await this.uow.query<DecisionRow>(
        `select ${COLUMNS} ${FROM} ${where} ${order} limit $6 offset $7`,
        [...parameters, ...limits(query)],
      );
      return pageOf(
        query,
        count?.total ?? 0,
        rows.map((row) => withPolicy(row, actor)),
      );
    });
  }

  async get(id: string, actor: Actor): Promise<DecisionDetailDto> {
    return this.uow.run(async () => {
      const decision = withPolicy(await this.row(id), actor);
      return { ...decision, lines: await this.lines(id) };
    });
  }

  /** One decision without its lines. @throws DomainError 404 `not-found` */
  async row(id: string): Promise<DecisionRow> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<DecisionRow>(`select ${COLUMNS} ${FROM} where d.id = $1`, [id]);
      if (!row) throw notFound('quyết định');
      return row;
    });
  }

  /** The lines of a decision in their order. */
  async lines(id: string): Promise<DecisionLineDto[]> {
    return this.uow.run(() =>
      this.uow.query<DecisionLineDto>(
        `select ${LINE_COLUMNS} from decision_lines l where l.decision_id = $1 order by l.position`,
        [id],
      ),
    );
  }

  /**
   * The money list of one decision or of a whole campaign, with the sum over all its pages.
   *
   * @throws DomainError 404 `not-found` for a decision or campaign that is not there
   */
  async money(
    filter: { readonly decisionId?: string; readonly campaignId?: string },
    query: PageQuery,
  ): Promise<MoneyListDto> {
    return this.uow.run(async () => {
      const [there] = await this.uow.query<{ decision: boolean; campaign: boolean }>(
        `select $1::uuid is null or exists (select from decisions where id = $1) as decision,
                $2::uuid is null or exists (select from campaigns where id = $2) as campaign`,
        [filter.decisionId ?? null, filter.campaignId ?? null],
      );
      if (!there?.decision) throw notFound('quyết định');
      if (!there.campaign) throw notFound('phong trào');
      const where = `where ($1::uuid is null or d.id = $1) and ($2::uuid is null or d.campaign_id = $2)
        and ($3::text is null or p.search_key like $3 or u.search_key like $3 or search_text(l.name) like $3)`;
      const parameters = [filter.decisionId ?? null, filter.campaignId ?? null, searchPattern(query.q)];
      const [sum] = await this.uow.query<{ total: number; dong: number }>(
        `select count(*)::int as total, coalesce(sum(l.amount), 0)::float8 as dong
           ${MONEY_FROM} ${where}`,
        parameters,
      );
      const order = orderBy(
        query.sort,
        MONEY_SORTABLE,
        'd.decided_on nulls last, d.number nulls last, d.created_at, d.id, l.position',
        'l.id',
      );
      const items = await this.uow.query<MoneyLineDto>(
        `select ${LINE_COLUMNS}, d.id as "decisionId", ${NUMBER_TEXT} as "decisionNumber", d.status as "decisionStatus"
           ${MONEY_FROM} ${where} ${order} limit $4 offset $5`,
        [...parameters, ...limits(query)],
      );
      return { ...pageOf(query, sum?.total ?? 0, items), items, totalDong: sum?.dong ?? 0 };
    });
  }
}

function withPolicy(row: DecisionRow, actor: Actor): DecisionDto {
  return {
    ...row,
    policy: {
      canChange: canChange(actor, row),
      canPropose: canTake('propose', actor, row),
      canApprove: canTake('approve', actor, row),
      canReturn: canReturn(actor, row),
      canIssue: canTake('issue', actor, row),
      canRevoke: canRevoke(actor, row),
      canCorrect: canCorrect(actor, row),
    },
  };
}
