import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, searchPattern, type Page } from '../../platform/http/paging.js';
import { ruleText } from '../counting/vote-rule.js';
import type { AwardVoteRuleDto, VoteRuleDto, VoteRulePageQuery } from './vote-rules.dto.js';

type Row = Omit<VoteRuleDto, 'text'>;

const COLUMNS = `r.id, r.award_type_id as "awardTypeId", a.name as "awardName", r.valid_from as "validFrom",
  r.quorum_parts as "quorumParts", r.quorum_of as "quorumOf", r.pass_percent as "passPercent",
  r.pass_comparison as "passComparison", r.base, r.recused_leave_base as "recusedLeaveBase", r.ballot,
  r.absentee_opinions_count as "absenteeOpinionsCount", r.tie, r.downgrade_award_type_id as "downgradeAwardTypeId",
  d.name as "downgradeAwardName", r.paper_below as "paperBelow", r.source, r.sureness, r.version`;
const FROM = `from council_vote_rules r left join award_types a on a.id = r.award_type_id
  left join award_types d on d.id = r.downgrade_award_type_id`;
export const VOTE_RULES_SORTABLE = {
  award: 'a.sort_order',
  validFrom: 'r.valid_from',
  passPercent: 'r.pass_percent',
};

/** How awards are voted upon: every rule with its day, and the one in force. */
@Injectable()
export class VoteRulesQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: VoteRulePageQuery): Promise<Page<VoteRuleDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::uuid is null or r.award_type_id = $1)
        and ($2::text is null or a.search_key like $2 or search_text(r.source) like $2)`;
      const parameters = [query.awardTypeId ?? null, searchPattern(query.q)];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${FROM} ${where}`,
        parameters,
      );
      const order = orderBy(
        query.sort,
        VOTE_RULES_SORTABLE,
        'a.sort_order nulls first, r.valid_from desc',
        'r.id',
      );
      const rows = await this.uow.query<Row>(
        `select ${COLUMNS} ${FROM} ${where} ${order} limit $3 offset $4`,
        [...parameters, ...limits(query)],
      );
      return pageOf(query, count?.total ?? 0, rows.map(withText));
    });
  }

  async get(id: string): Promise<VoteRuleDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<Row>(`select ${COLUMNS} ${FROM} where r.id = $1`, [id]);
      if (!row) throw notFound('quy định biểu quyết');
      return withText(row);
    });
  }

  /** Every award in use with its rule of that day: its own where it has one, else the usual one. */
  async inForce(day: string | null): Promise<AwardVoteRuleDto[]> {
    return this.uow.run(async () => {
      const rows = await this.uow.query<Row>(
        `select distinct on (r.award_type_id) ${COLUMNS} ${FROM}
          where r.valid_from <= coalesce($1::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
          order by r.award_type_id, r.valid_from desc`,
        [day],
      );
      const awards = await this.uow.query<{ awardTypeId: string; awardName: string }>(
        `select id as "awardTypeId", name as "awardName" from award_types
          where coalesce($1::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date) between valid_from and coalesce(valid_to, 'infinity')
          order by sort_order, id`,
        [day],
      );
      const usual = rows.find(({ awardTypeId }) => awardTypeId === null);
      return awards.map((award) => {
        const own = rows.find(({ awardTypeId }) => awardTypeId === award.awardTypeId);
        const rule = own ?? usual;
        return { ...award, isUsual: own === undefined, rule: rule ? withText(rule) : null };
      });
    });
  }
}

function withText(row: Row): VoteRuleDto {
  return { ...row, text: ruleText(row) };
}
