import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { WorkingCalendar } from '../../catalogue/working-days/working-calendar.service.js';
import { shakenBy } from '../../honours/built-on.sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, searchPattern, type Page } from '../../platform/http/paging.js';
import { NUMBER_TEXT } from '../decisions.queries.js';
import type {
  AftermathDto,
  BuiltOnDto,
  CorrectionDto,
  ReturnDto,
  ReturnPageQuery,
  RevocationDto,
} from './revocations.dto.js';

/** Working days in which object and money come back (NĐ 152/2025 Art. 58). */
const DAYS_TO_RETURN = 15;
const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Line `v` of revocation `r` has not come back in full. */
const IS_OWED = `(v.object_returned_on is null or (v.money_dong > 0 and v.money_returned_on is null))`;
export const RETURNS_SORTABLE = {
  dueOn: 'r.due_on',
  name: 'l.name collate "vi_num"',
  money: 'v.money_dong',
};
const BUILT_ON_DECISION = `
  with built as (
    select 'honour' as kind, k.id, k.name, k.award_name as "awardName", k.year, k.decision_number as "decisionNumber",
           k.decision_id as "decisionId", null::uuid as "campaignId",
           ${shakenBy({ participant: 'k.participant_id', award: 'k.award_type_id', year: 'k.year' }, 'lost.decision_id = $1')} as "shakenBy"
      from honours k where k.revoked_on is null
    union all
    select 'nomination', n.id, p.name, a.name, g.year, null, null, g.id,
           ${shakenBy({ participant: 'n.participant_id', award: 'n.award_type_id', year: 'g.year' }, 'lost.decision_id = $1')}
      from nominations n join participants p on p.id = n.participant_id join award_types a on a.id = n.award_type_id
      join campaigns g on g.id = n.campaign_id where n.status <> 'decided')
  select * from built where "shakenBy" is not null order by year, name collate "vi_num", "awardName" collate "vi_num", id`;

/** What became of decisions after they were issued. */
@Injectable()
export class RevocationsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** The last day to give object and money back after a revocation of that day, by the ward's working days. */
  lastDayToReturn(revokedOn: string): Promise<string> {
    return this.calendar.add(revokedOn, DAYS_TO_RETURN);
  }

  /** Awards taken back over all decisions, those owed longest first. */
  async returns(query: ReturnPageQuery): Promise<Page<ReturnDto>> {
    return this.uow.run(async () => {
      const from = `from revocation_lines v join revocations r on r.id = v.revocation_id
        join decision_lines l on l.id = v.decision_line_id join decisions d on d.id = r.decision_id
        where ($1::boolean is null or ${IS_OWED} = $1) and ($2::text is null or search_text(l.name) like $2
               or search_text(l.unit_name) like $2)`;
      const parameters = [query.open === undefined ? null : query.open === 'true', searchPattern(query.q)];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${from}`,
        parameters,
      );
      const order = orderBy(query.sort, RETURNS_SORTABLE, `${IS_OWED} desc, r.due_on`, 'v.id');
      const items = await this.uow.query<ReturnDto>(
        `select v.id, d.id as "decisionId", ${NUMBER_TEXT} as "decisionNumber",
                ${NUMBER_TEXT.replaceAll('d.', 'r.')} as "revocationNumber", r.decided_on::text as "revokedOn",
                r.due_on::text as "dueOn", l.name, l.unit_name as "unitName", l.award_name as "awardName",
                v.money_dong::float8 as "moneyDong", v.object_returned_on::text as "objectReturnedOn",
                v.money_returned_on::text as "moneyReturnedOn", not ${IS_OWED} as "isDone",
                ${IS_OWED} and r.due_on < ${TODAY} as "isOverdue"
           ${from} ${order} limit $3 offset $4`,
        [...parameters, ...limits(query)],
      );
      return pageOf(query, count?.total ?? 0, items);
    });
  }

  /** @throws DomainError 404 `not-found` */
  async aftermath(decisionId: string, actor: Actor): Promise<AftermathDto> {
    return this.uow.run(async () => {
      const [decision] = await this.uow.query(`select from decisions where id = $1`, [decisionId]);
      if (!decision) throw notFound('quyết định');
      const corrections = await this.uow.query<CorrectionDto>(
        `select d.id, ${NUMBER_TEXT} as "numberText", d.title, d.status = 'issued' as "isIssued" from decisions d
          where d.corrects_id = $1 order by d.created_at, d.id`,
        [decisionId],
      );
      const builtOn = await this.uow.query<BuiltOnDto>(BUILT_ON_DECISION, [decisionId]);
      return { revocations: await this.of(decisionId, actor), builtOn, corrections };
    });
  }

  private async of(decisionId: string, actor: Actor): Promise<RevocationDto[]> {
    const rows = await this.uow.query<Omit<RevocationDto, 'policy'>>(
      `select d.id, d.decision_id as "decisionId", ${NUMBER_TEXT} as "numberText", d.decided_on::text as "decidedOn",
              d.due_on::text as "dueOn", d.ground, d.explanation, d.signer_name as "signerName",
              a.display_name as "createdByName", d.created_at as "createdAt", d.version,
              (select json_agg(json_build_object('id', v.id, 'lineId', l.id, 'name', l.name, 'unitName', l.unit_name,
                        'awardName', l.award_name, 'moneyDong', v.money_dong, 'objectReturnedOn', v.object_returned_on,
                        'moneyReturnedOn', v.money_returned_on,
                        'isOverdue', d.due_on < ${TODAY} and (v.object_returned_on is null
                                      or (v.money_dong > 0 and v.money_returned_on is null))) order by l.position)
                 from revocation_lines v join decision_lines l on l.id = v.decision_line_id
                where v.revocation_id = d.id) as lines
         from revocations d left join accounts a on a.id = d.created_by
        where d.decision_id = $1 order by d.decided_on, d.number`,
      [decisionId],
    );
    const canTrack = actor.permissions.has('decision.draft') || actor.permissions.has('decision.revoke');
    return rows.map((row) => ({ ...row, policy: { canTrack } }));
  }
}
