import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { conditionsOf, type RuleNode } from '../eligibility/rule.js';
import { RuleSetsService, type StoredRule } from '../rule-sets.service.js';
import { describeCondition } from './describe.js';
import type { RuleBookDto, RuleBookSummaryDto, RuleDto, RuleNodeDto } from './rule-books.dto.js';

type BookRow = Omit<RuleBookSummaryDto, 'policy'>;

const SELECT = `
  select b.id, b.code, b.name, b.valid_from::text as "validFrom", b.is_active as "isActive", b.is_verified as "isVerified",
         b.note, b.version,
         (select (min(l.valid_from) - 1)::text from rule_books l where l.is_active and l.valid_from > b.valid_from) as "validTo",
         (select count(*)::int from nominations n where n.rule_book_id = b.id and n.status <> 'decided') as "openNominations"
    from rule_books b`;

/** Books of rules, in sentences. */
@Injectable()
export class RuleBooksQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rules: RuleSetsService,
  ) {}

  async list(actor: Actor): Promise<RuleBookSummaryDto[]> {
    return this.uow.run(async () => {
      const rows = await this.uow.query<BookRow>(
        `${SELECT} order by b.valid_from desc, b.is_active desc, b.name collate "vi_num", b.id`,
      );
      return rows.map((row) => ({ ...row, policy: policyOf(row, actor) }));
    });
  }

  /** @throws DomainError 404 `not-found` */
  async get(id: string, actor: Actor): Promise<RuleBookDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<BookRow>(`${SELECT} where b.id = $1`, [id]);
      if (!row) throw notFound('bộ quy tắc');
      const names = await this.rules.awardNames();
      const nameOf = (code: string): string => names.get(code) ?? code;
      const rules = await this.rules.current(id);
      return {
        ...row,
        policy: policyOf(row, actor),
        rules: rules.map((rule) => presentRule(rule, nameOf)),
      };
    });
  }
}

function policyOf({ isActive }: BookRow, { permissions }: Actor): RuleBookSummaryDto['policy'] {
  const manages = permissions.has('rule.manage');
  return { canChange: manages, canCopy: manages, canActivate: manages && !isActive };
}

function presentRule(rule: StoredRule, nameOf: (code: string) => string): RuleDto {
  const { id, awardTypeId, award, awardName, subjectKind, revision, root } = rule;
  const conditions = root.kind === 'all' ? root.of : [root];
  const prerequisites = conditionsOf(root).flatMap((one) => {
    if (one.kind === 'meets-award') return [one.award];
    return one.kind === 'held-in-years' || one.kind === 'title-count' ? one.awards : [];
  });
  return {
    ...{ id, awardTypeId, award, awardName, subjectKind, revision },
    prerequisites: [...new Set(prerequisites)].map(nameOf),
    conditions: conditions.map((node) => presentNode(node, nameOf)),
  };
}

function presentNode(node: RuleNode, nameOf: (code: string) => string): RuleNodeDto {
  if (node.kind === 'all' || node.kind === 'any') {
    const sentence = node.kind === 'any' ? 'Một trong các điều kiện sau' : 'Tất cả các điều kiện sau';
    return { ...node, sentence, of: node.of.map((part) => presentNode(part, nameOf)) };
  }
  return { ...(node as unknown as RuleNodeDto), sentence: describeCondition(node, nameOf) };
}
