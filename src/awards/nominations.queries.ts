import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { shakenBy } from '../honours/built-on.sql.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { containsPattern, limits, orderBy, pageOf, type Page } from '../platform/http/paging.js';
import { searchKey } from '../platform/text/keys.js';
import type { NominationDetailDto, NominationDto, NominationPageQuery } from './awards.dto.js';
import { nominationPolicy } from './policy.js';

/** Whether a decision may take a nomination: the rules say yes, or an override with its paper does. */
export const ELIGIBLE = `(n.verdict = 'met' or n.override_reason is not null)`;

/** Whether it goes into a decision as things are: not left out and eligible; or stands in an issued one. */
export const SELECTED = `(n.status = 'decided' or (n.status = 'proposed' and ${ELIGIBLE}))`;

const COLUMNS = `
  n.id, n.campaign_id as "campaignId", n.participant_id as "participantId", p.kind as "subjectKind", p.name,
  coalesce(i.form_of_address, '') as "formOfAddress", coalesce(i.post, '') as post, p.unit_id as "unitId",
  coalesce(u.name, '') as "unitName", c.block, n.award_type_id as "awardTypeId", a.name as "awardName",
  n.received_on as "receivedOn", n.status, n.set_aside_reason as "setAsideReason", n.verdict, ${ELIGIBLE} as eligible,
  ${SELECTED} as "isSelected", n.sentences, n.evaluated_at as "evaluatedAt", n.override_reason as "overrideReason", n.override_document as "overrideDocument",
  res.points::text as points, res.classification, res.rank_overall as "rankOverall", res.rank_in_block as "rankInBlock",
  ${shakenBy({ participant: 'n.participant_id', award: 'n.award_type_id', year: '(select y.year from campaigns y where y.id = n.campaign_id)' })} as "shakenBy",
  n.version`;
/** The result the award rests on: frozen where scoring has closed, else as it stands and without a rank. */
const FROM = `
  from nominations n
  join participants p on p.id = n.participant_id
  join award_types a on a.id = n.award_type_id
  left join participants u on u.id = p.unit_id
  left join individuals i on i.id = p.id
  left join collectives c on c.id = coalesce(p.unit_id, p.id)
  left join lateral (
    select coalesce(fr.points, live.points) as points, coalesce(fr.classification, live.classification) as classification,
           fr.rank_overall, fr.rank_in_block
      from criteria_sets s
      join criteria_set_awards m on m.criteria_set_id = s.id and m.award_type_id = n.award_type_id
      left join result_freezes f on f.criteria_set_id = s.id and f.reopened_at is null
      left join frozen_results fr on fr.freeze_id = f.id and fr.participant_id = n.participant_id
      left join results live on f.id is null and live.criteria_set_id = s.id and live.participant_id = n.participant_id
     where s.campaign_id = n.campaign_id and (fr.participant_id is not null or live.participant_id is not null)
     order by coalesce(fr.complete, live.complete) desc, s.id limit 1) res on true`;
/** Whether campaign `g` is in review today: as the gate answers it. */
export const IS_REVIEWED = `phase_state(g.id, array['review']) = 'open'`;
const NAME_ORDER = 'p.sort_given collate "vi_num", p.sort_rest collate "vi_num"';
export const NOMINATIONS_SORTABLE = {
  name: NAME_ORDER,
  unit: 'c.protocol_order, u.name collate "vi_num"',
  award: 'a.sort_order',
  kind: 'p.kind',
  verdict: 'n.verdict',
  status: 'n.status',
  points: 'res.points',
  rank: 'res.rank_overall',
  rankInBlock: 'res.rank_in_block',
};

/** Nominations as shown: subject, award, verdict, result. */
@Injectable()
export class NominationsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found` for a campaign that is not there */
  async page(
    campaignId: string,
    query: NominationPageQuery,
    { permissions }: Actor,
  ): Promise<Page<NominationDto>> {
    return this.uow.run(async () => {
      const [campaign] = await this.uow.query<{ isOpen: boolean }>(
        `select ${IS_REVIEWED} as "isOpen" from campaigns g where g.id = $1`,
        [campaignId],
      );
      if (!campaign) throw notFound('phong trào');
      const where = `where n.campaign_id = $1 and ($2::uuid is null or n.award_type_id = $2)
        and ($3::text is null or p.kind = $3) and ($4::text is null or n.verdict = $4)
        and ($5::text is null or n.status = $5) and ($6::boolean is null or ${ELIGIBLE} = $6)
        and ($7::uuid is null or coalesce(p.unit_id, p.id) = $7)
        and ($8::text is null or p.search_key like $8 or u.search_key like $8)
        and ($9::boolean is null or ${SELECTED} = $9) and ($10::text is null or c.block = $10)`;
      const parameters = [
        campaignId,
        query.awardTypeId ?? null,
        query.subjectKind ?? null,
        query.verdict ?? null,
        query.status ?? null,
        query.eligible === undefined ? null : query.eligible === 'true',
        query.unitId ?? null,
        query.q ? containsPattern(searchKey(query.q)) : null,
        query.selected === undefined ? null : query.selected === 'true',
        query.block ?? null,
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from nominations n join participants p on p.id = n.participant_id
           left join participants u on u.id = p.unit_id left join collectives c on c.id = coalesce(p.unit_id, p.id) ${where}`,
        parameters,
      );
      const order = orderBy(
        query.sort,
        NOMINATIONS_SORTABLE,
        `a.sort_order, c.protocol_order, ${NAME_ORDER}`,
        'n.id',
      );
      const rows = await this.uow.query<Omit<NominationDto, 'policy'>>(
        `select ${COLUMNS} ${FROM} ${where} ${order} limit $11 offset $12`,
        [...parameters, ...limits(query)],
      );
      const items = rows.map((row) => ({
        ...row,
        policy: nominationPolicy(row, permissions, campaign.isOpen),
      }));
      return pageOf(query, count?.total ?? 0, items);
    });
  }

  async get(id: string, { permissions }: Actor): Promise<NominationDetailDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<Omit<NominationDetailDto, 'policy'> & { readonly isOpen: boolean }>(
        `select ${COLUMNS}, ${IS_REVIEWED} as "isOpen", n.rule_set_id as "ruleSetId", r.source as "ruleSource",
                b.valid_from as "ruleValidFrom", b.name as "ruleBookName", b.is_verified as "ruleBookIsVerified", o.display_name as "overriddenByName", n.overridden_at as "overriddenAt"
         ${FROM} join campaigns g on g.id = n.campaign_id left join rule_sets r on r.id = n.rule_set_id
          left join rule_books b on b.id = n.rule_book_id left join accounts o on o.id = n.overridden_by
          where n.id = $1`,
        [id],
      );
      if (!row) throw notFound('đề nghị khen thưởng');
      const { isOpen, ...nomination } = row;
      return { ...nomination, policy: nominationPolicy(nomination, permissions, isOpen) };
    });
  }
}
