import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { CampaignGate } from '../campaigns/campaign-gate.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { EvaluatedDto } from './awards.dto.js';
import { evaluate, type Evaluation } from './eligibility/evaluate.js';
import type { EligibilityRule, RuleBook } from './eligibility/rule.js';
import { FactsQueries, type OpenNomination } from './facts.queries.js';
import { bookOn, RuleSetsService, type StoredRule } from './rule-sets.service.js';

export interface Judged extends Evaluation {
  readonly id: string;
  readonly ruleSetId: string | null;
}

/** Weighs every open nomination of a campaign against the rules its file came under. */
@Injectable()
export class EvaluationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
    private readonly rules: RuleSetsService,
    private readonly facts: FactsQueries,
  ) {}

  /**
   * Loads the facts in a fixed number of statements, judges them without the database, writes all verdicts at once.
   * Nominations in an issued decision keep theirs; overrides stay.
   */
  async evaluate(campaignId: string): Promise<EvaluatedDto> {
    return this.uow.run(async () => {
      const { year } = await this.gate.demand(campaignId, 'review');
      const answer = await this.weigh(campaignId, year);
      await this.audit.record({
        action: 'nomination.evaluate',
        subject: { type: 'campaign', id: campaignId },
        after: answer,
      });
      return answer;
    });
  }

  /** As {@link evaluate}, of these alone where they are named; call inside the transaction of an act that is recorded. */
  async weigh(campaignId: string, year: number, ids?: readonly string[]): Promise<EvaluatedDto> {
    await this.pinBooks(campaignId);
    const books = await this.rules.books();
    const nominations = await this.facts.openNominations(campaignId, year, { ids });
    const judged = nominations.map((nomination) => judge(nomination, books.get(nomination.ruleBookId ?? '')));
    await this.store(judged);
    const count = (verdict: string): number => judged.filter((one) => one.verdict === verdict).length;
    return {
      evaluated: judged.length,
      met: count('met'),
      notMet: count('not-met'),
      unknown: count('unknown'),
    };
  }

  /** A file keeps the book that was in use on the day it came in. */
  private async pinBooks(campaignId: string): Promise<void> {
    await this.uow.execute(
      `update nominations set rule_book_id = ${bookOn('received_on')}
        where campaign_id = $1 and rule_book_id is null and status <> 'decided'`,
      [campaignId],
    );
  }

  /** A nomination whose verdict and sentences stay the same keeps its version: nobody's open page goes stale. */
  private async store(judged: readonly Judged[]): Promise<void> {
    await this.uow.execute(
      `update nominations n set verdict = t.verdict, sentences = t.sentences, rule_set_id = t."ruleSetId", evaluated_at = now(),
              version = n.version + case when (n.verdict, n.sentences, n.rule_set_id)
                is distinct from (t.verdict::varchar, t.sentences, t."ruleSetId") then 1 else 0 end
         from jsonb_to_recordset($1) as t(id uuid, verdict text, sentences jsonb, "ruleSetId" uuid)
        where n.id = t.id`,
      [JSON.stringify(judged)],
    );
  }
}

export function judge(nomination: OpenNomination, book: RuleBook | undefined): Judged {
  const rule: EligibilityRule | undefined = book?.find(nomination.award, nomination.facts.kind);
  if (!book || !rule) {
    const text = `Chưa có quy định đang hiệu lực về điều kiện của ${nomination.awardName} để xét.`;
    const sentence = {
      ...{ conditionId: 'no-rule', verdict: 'unknown' as const, text },
      ...{ alternativeOf: null, isWarning: false },
    };
    return { id: nomination.id, ruleSetId: null, verdict: 'unknown', sentences: [sentence] };
  }
  const { verdict, sentences } = evaluate(rule, nomination.facts, book);
  return { id: nomination.id, ruleSetId: (rule as StoredRule).id, verdict, sentences };
}
