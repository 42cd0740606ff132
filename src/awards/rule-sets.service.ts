import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SetupService } from '../access/setup.service.js';
import { SURENESS, type Sureness } from '../catalogue/sureness.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { limits, orderBy, pageOf, searchPattern, type Page } from '../platform/http/paging.js';
import type { RuleSetDto, RuleSetPageQuery } from './awards.dto.js';
import { DEFAULT_RULES } from './eligibility/default-rules.js';
import type { Condition, EligibilityRule, RuleNode } from './eligibility/rule.js';

/** A rule as stored: its row can be named beside the verdict it led to. */
export interface StoredRule extends EligibilityRule {
  readonly id: string;
}

const SELECT = `
  select r.id, a.code as award, a.name as "awardName", a.id as "awardTypeId", r.subject_kind as "subjectKind",
         r.valid_from::text as "validFrom", r.valid_to::text as "validTo", r.conditions as root, r.source, r.sureness
    from rule_sets r join award_types a on a.id = r.award_type_id`;

export const RULE_SETS_SORTABLE = {
  award: 'a.sort_order',
  awardName: 'a.name collate "vi_num"',
  subjectKind: 'r.subject_kind',
  validFrom: 'r.valid_from',
};

/** Dated rules of eligibility, kept as data; a new ward begins with those of the law and of scoring practice. */
@Injectable()
export class RuleSetsService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly setup: SetupService,
  ) {}

  onModuleInit(): void {
    this.setup.onWardSetup(() => this.seed());
  }

  /** Every rule of the ward, past ones too. */
  async all(): Promise<StoredRule[]> {
    return this.uow.query<StoredRule>(SELECT);
  }

  async page(query: RuleSetPageQuery): Promise<Page<RuleSetDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::uuid is null or r.award_type_id = $1) and ($2::text is null or r.subject_kind = $2)
        and ($3::date is null or $3 between r.valid_from and coalesce(r.valid_to, 'infinity'))
        and ($4::text is null or a.search_key like $4 or search_text(a.code) like $4 or search_text(r.source) like $4)`;
      const parameters = [
        query.awardTypeId ?? null,
        query.subjectKind ?? null,
        query.inForceOn ?? null,
        searchPattern(query.q),
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from rule_sets r join award_types a on a.id = r.award_type_id ${where}`,
        parameters,
      );
      const fallback = 'a.sort_order, r.subject_kind, r.valid_from desc';
      const order = orderBy(query.sort, RULE_SETS_SORTABLE, fallback, 'r.id');
      const rows = await this.uow.query<RuleSetDto & { root: RuleNode }>(
        `${SELECT} ${where} ${order} limit $5 offset $6`,
        [...parameters, ...limits(query)],
      );
      const items = rows.map(({ root, ...row }) => ({ ...row, conditions: conditionsOf(root).map(present) }));
      return pageOf(query, count?.total ?? 0, items);
    });
  }

  /** Runs after the catalogue's own seed: its module is imported here, so its hook was registered first. */
  private async seed(): Promise<void> {
    await this.uow.execute(
      `insert into rule_sets (award_type_id, subject_kind, valid_from, valid_to, conditions, source, sureness)
       select a.id, t."subjectKind", t."validFrom", t."validTo", t.root, t.source, t.sureness
         from jsonb_to_recordset($1) as t(award text, "subjectKind" text, "validFrom" date, "validTo" date, root jsonb,
              source text, sureness text)
         join award_types a on a.code = t.award`,
      [JSON.stringify(DEFAULT_RULES.map(rowOf))],
    );
  }
}

function rowOf(rule: EligibilityRule): object {
  const conditions = conditionsOf(rule.root);
  const sources = [...new Set(conditions.map(({ article }) => article))];
  return { ...rule, source: sources.join('; ').slice(0, 500), sureness: weakest(conditions) };
}

/** A rule is as sure as its least sure condition. */
function weakest(conditions: readonly Condition[]): Sureness {
  const order = conditions.map(({ sureness }) => SURENESS.indexOf(sureness));
  return SURENESS[Math.max(0, ...order)] ?? 'local';
}

function conditionsOf(node: RuleNode): Condition[] {
  return node.kind === 'all' || node.kind === 'any' ? node.of.flatMap(conditionsOf) : [node];
}

function present(condition: Condition): {
  id: string;
  text: string;
  article: string;
  sureness: Sureness;
} {
  const { id, text, article, sureness } = condition;
  return { id, text, article, sureness };
}
