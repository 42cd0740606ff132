import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { invalidInput, staleVersion } from '../../platform/errors/domain-error.js';
import type { EligibilityRule } from '../eligibility/rule.js';
import { bookActive, rulesInCircle } from '../errors.js';
import { RuleSetsService, type StoredRule } from '../rule-sets.service.js';
import { circleIn } from './circle.js';
import { type KnownAward, RuleReader } from './grammar.js';
import { sourceOf } from './rule-book-seed.service.js';
import type {
  ChangeRuleBookBody,
  ChangeRulesBody,
  CopyRuleBookBody,
  RuleBody,
  RuleBookDto,
} from './rule-books.dto.js';
import { RuleBooksQueries } from './rule-books.queries.js';

/** Copies and changes books of rules. What was weighed by an earlier revision stays as it was until it is weighed again. */
@Injectable()
export class RuleBooksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly rules: RuleSetsService,
    private readonly queries: RuleBooksQueries,
  ) {}

  /** A copy is not in use until it is put in use. @throws DomainError 404; 409 `rule-book-exists` */
  async copy(id: string, body: CopyRuleBookBody, actor: Actor): Promise<RuleBookDto> {
    return this.uow.run(async () => {
      const original = await this.queries.get(id, actor);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into rule_books (name, valid_from, is_active, is_verified, note, copied_from_id)
         values ($1, $2, false, false, $3, $4) returning id`,
        [body.name.trim(), body.validFrom, original.note, id],
      );
      const copyId = row?.id ?? '';
      await this.write(copyId, await this.rules.current(id));
      const copy = await this.queries.get(copyId, actor);
      await this.record('copy', copy, undefined, { ...told(copy), copiedFrom: original.name });
      return copy;
    });
  }

  /** @throws DomainError 404; 409 `stale-version`, `rule-book-exists` */
  async change(id: string, body: ChangeRuleBookBody, actor: Actor): Promise<RuleBookDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      const affected = await this.uow.execute(
        `update rule_books set name = $3, note = $4, is_verified = $5, version = version + 1 where id = $1 and version = $2`,
        [id, body.version, body.name.trim(), body.note, body.isVerified],
      );
      const after = await this.queries.get(id, actor);
      if (affected === 0) throw await this.stale(after);
      await this.record('change', after, told(before), told(after));
      return after;
    });
  }

  /**
   * Puts changed rules beside the old ones, one revision on; rules not sent stay.
   *
   * @throws DomainError 404; 400 `invalid-input` with the path of each fault, `rules-in-circle`; 409 `stale-version`
   */
  async changeRules(id: string, body: ChangeRulesBody, actor: Actor): Promise<RuleBookDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      const changed = await this.read(id, body.rules);
      const affected = await this.uow.execute(
        `update rule_books set version = version + 1 where id = $1 and version = $2`,
        [id, body.version],
      );
      if (affected === 0) throw await this.stale(await this.queries.get(id, actor));
      await this.write(id, changed);
      const after = await this.queries.get(id, actor);
      const sentences = (book: RuleBookDto): object =>
        Object.fromEntries(
          book.rules
            .filter((rule) => changed.some((one) => isSame(one, rule)))
            .map((rule) => [`${rule.award} ${rule.subjectKind}`, rule.conditions]),
        );
      await this.record('change-rules', after, sentences(before), sentences(after));
      return after;
    });
  }

  /**
   * Puts a book in use instead of the one of the same day. Open files received under that one follow: it is another
   * reading of the same law, not a later law.
   *
   * @throws DomainError 404; 409 `stale-version`, `rule-book-active`
   */
  async activate(id: string, version: number, actor: Actor): Promise<RuleBookDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      if (before.isActive) throw bookActive();
      if (before.version !== version) throw await this.stale(before);
      const [replaced] = await this.uow.query<{ id: string; name: string }>(
        `update rule_books set is_active = false, version = version + 1 where valid_from = $1 and is_active returning id, name`,
        [before.validFrom],
      );
      const affected = await this.uow.execute(
        `update rule_books set is_active = true, version = version + 1 where id = $1 and version = $2`,
        [id, version],
      );
      if (affected === 0) throw await this.stale(await this.queries.get(id, actor));
      await this.uow.execute(
        `update nominations set rule_book_id = $1, version = version + 1 where rule_book_id = $2 and status <> 'decided'`,
        [id, replaced?.id ?? null],
      );
      const after = await this.queries.get(id, actor);
      await this.record('activate', after, { replaced: replaced?.name ?? null }, told(after));
      return after;
    });
  }

  /** The rules as they would stand in the book. @throws DomainError 400 as {@link changeRules} */
  async read(bookId: string, bodies: readonly RuleBody[]): Promise<StoredRule[]> {
    const awards = await this.uow.query<KnownAward>(
      `select id, code, name, subject_kinds as "subjectKinds" from award_types`,
    );
    const current = await this.rules.current(bookId);
    const reader = new RuleReader(awards);
    const changed = bodies.map((body, index): StoredRule => {
      const root = reader.read(body, `rules.${index}`);
      const award = awards.find(({ id }) => id === body.awardTypeId);
      const { awardTypeId, subjectKind } = body;
      const rule = { awardTypeId, subjectKind, award: award?.code ?? '', awardName: award?.name ?? '' };
      const revision = (current.find((one) => isSame(one, rule))?.revision ?? 0) + 1;
      return { ...rule, id: '', bookId, revision, root };
    });
    if (reader.faults.length > 0) throw invalidInput(reader.faults);
    const circle = circleIn(withChanges(current, changed));
    if (circle) throw rulesInCircle(circle);
    return changed;
  }

  private async write(bookId: string, rules: readonly StoredRule[]): Promise<void> {
    const rows = rules.map((rule) => ({ ...rule, ...sourceOf(rule.root) }));
    await this.uow.execute(
      `insert into rule_sets (book_id, award_type_id, subject_kind, revision, conditions, source, sureness)
       select $1, "awardTypeId", "subjectKind", revision, root, source, sureness
         from jsonb_to_recordset($2) as t("awardTypeId" uuid, "subjectKind" text, revision integer, root jsonb, source text,
              sureness text)`,
      [bookId, JSON.stringify(rows)],
    );
  }

  private async stale(current: RuleBookDto): Promise<Error> {
    return staleVersion(
      { ...told(current), version: current.version },
      await this.audit.lastActOn('rule-book', current.id),
    );
  }

  private async record(verb: string, book: RuleBookDto, before?: object, after?: object): Promise<void> {
    const subject = { type: 'rule-book', id: book.id, label: book.name };
    await this.audit.record({ action: `rule-book.${verb}`, subject, before, after });
  }
}

/** The book's rules with the changed ones in their places. */
export function withChanges(
  current: readonly StoredRule[],
  changed: readonly StoredRule[],
): EligibilityRule[] {
  return [...current.filter((rule) => !changed.some((one) => isSame(one, rule))), ...changed];
}

function isSame(
  one: Pick<StoredRule, 'awardTypeId' | 'subjectKind'>,
  other: Pick<StoredRule, 'awardTypeId' | 'subjectKind'>,
): boolean {
  return one.awardTypeId === other.awardTypeId && one.subjectKind === other.subjectKind;
}

function told({ name, validFrom, isActive, isVerified, note }: RuleBookDto): object {
  return { name, validFrom, isActive, isVerified, note };
}
