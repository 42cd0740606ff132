import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { searchKey } from '../../platform/text/keys.js';
import type { EvaluatedDto } from '../awards.dto.js';
import { evaluate } from '../eligibility/evaluate.js';
import { suggestionGone } from '../errors.js';
import { EvaluationService } from '../evaluation.service.js';
import { FactsQueries } from '../facts.queries.js';
import { IS_REVIEWED } from '../nominations.queries.js';
import { mayChangeNominations } from '../policy.js';
import { bookOn, RuleSetsService } from '../rule-sets.service.js';
import type { ProposeManyBody, SuggestionDto, SuggestionPage, SuggestionsQuery } from './suggestions.dto.js';

const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

interface ForCampaign {
  readonly year: number;
  readonly isOpen: boolean;
  readonly bookId: string | null;
}

/** Who of the register «đủ điều kiện xét …» and has not been proposed: worked out when asked, never stored. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
    private readonly rules: RuleSetsService,
    private readonly facts: FactsQueries,
    private readonly evaluation: EvaluationService,
  ) {}

  /** @throws DomainError 404 `not-found` */
  async page(campaignId: string, query: SuggestionsQuery, actor: Actor): Promise<SuggestionPage> {
    return this.uow.run(async () => {
      const [campaign] = await this.uow.query<ForCampaign>(
        `select g.year, ${IS_REVIEWED} as "isOpen", ${bookOn(TODAY)} as "bookId" from campaigns g where g.id = $1`,
        [campaignId],
      );
      if (!campaign) throw notFound('phong trào');
      const canPropose = mayChangeNominations(actor.permissions, campaign.isOpen);
      const key = searchKey(query.q ?? '');
      const found = (await this.all(campaignId, campaign, query.awardTypeId)).filter(
        (one) =>
          (query.subjectKind === undefined || one.subjectKind === query.subjectKind) &&
          (query.unitId === undefined || (one.unitId ?? one.participantId) === query.unitId) &&
          (key === '' || searchKey(`${one.name} ${one.unitName}`).includes(key)),
      );
      const { page, pageSize } = query;
      return {
        ...{ page, pageSize, total: found.length },
        items: found
          .slice((page - 1) * pageSize, page * pageSize)
          .map((one) => ({ ...one, policy: { canPropose } })),
      };
    });
  }

  /**
   * Proposes those ticked, all or none, and weighs them at once.
   *
   * @throws DomainError 404; 409 `suggestion-gone` where somebody is proposed already or the register has changed
   */
  async propose(campaignId: string, { items }: ProposeManyBody): Promise<EvaluatedDto> {
    return this.uow.run(async () => {
      const { year } = await this.gate.demand(campaignId, 'review');
      const created = await this.uow.query<{ id: string; name: string }>(
        `with asked as (select distinct "participantId" as participant, "awardTypeId" as award
                          from jsonb_to_recordset($2) as t("participantId" uuid, "awardTypeId" uuid)),
         added as (
           insert into nominations (campaign_id, participant_id, award_type_id, rule_book_id)
           select $1, p.id, a.id, ${bookOn(TODAY)} from asked
             join participants p on p.id = asked.participant and p.status = 'active'
             join award_types a on a.id = asked.award and p.kind = any(a.subject_kinds)
            where not exists (select from campaign_awards where campaign_id = $1)
               or a.id in (select award_type_id from campaign_awards where campaign_id = $1)
           on conflict on constraint uq_nominations_award do nothing returning id, participant_id)
         select d.id, p.name from added d join participants p on p.id = d.participant_id`,
        [campaignId, JSON.stringify(items)],
      );
      const asked = new Set(items.map(({ participantId, awardTypeId }) => `${participantId} ${awardTypeId}`));
      if (created.length < asked.size) throw suggestionGone();
      const answer = await this.evaluation.weigh(
        campaignId,
        year,
        created.map(({ id }) => id),
      );
      await this.audit.record({
        action: 'nomination.from-suggestions',
        subject: { type: 'campaign', id: campaignId },
        after: { ...answer, names: created.map(({ name }) => name) },
      });
      return answer;
    });
  }

  private async all(
    campaignId: string,
    { year, bookId }: ForCampaign,
    awardTypeId: string | undefined,
  ): Promise<Omit<SuggestionDto, 'policy'>[]> {
    const book = (await this.rules.books()).get(bookId ?? '');
    if (!book) return [];
    return (await this.facts.notProposed(campaignId, year, awardTypeId)).flatMap((subject) => {
      const { facts, award, kind } = subject;
      const rule = book.find(award, kind);
      const isHeld = facts.honours.some(
        (one) => one.award === award && one.year === year && one.revokedOn === null,
      );
      if (!rule || isHeld) return [];
      // A household is proposed by its tổ dân phố, so that living in one is no proposal yet.
      const known =
        facts.kind === 'household' && !subject.isRegistered ? { ...facts, proposedBy: null } : facts;
      const { verdict, sentences } = evaluate(rule, known, book);
      if (verdict !== 'met') return [];
      const { participantId, awardTypeId: id, awardName, name, unitId, unitName, isRegistered } = subject;
      return [
        {
          ...{ participantId, awardTypeId: id, awardName, subjectKind: kind, name, unitId },
          ...{ unitName: unitName ?? '', isRegistered, sentences: [...sentences] },
        },
      ];
    });
  }
}
