import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { SetupService } from '../../access/setup.service.js';
import { SURENESS, type Sureness } from '../../catalogue/sureness.js';
import { runInContext } from '../../platform/context/request-context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DEFAULT_BOOKS } from '../eligibility/default-books.js';
import { conditionsOf, type RuleNode } from '../eligibility/rule.js';

/** Gives every ward the books of law.md: a new one when it is set up, one that stands what it lacks at the next start. */
@Injectable()
export class RuleBookSeed implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly setup: SetupService,
  ) {}

  /** The catalogue's module is imported by this one, so its hook was registered first and its awards are there. */
  onModuleInit(): void {
    this.setup.onWardSetup(() => this.seed());
  }

  async onApplicationBootstrap(): Promise<void> {
    const wards = await this.uow.runAsSystem(() => this.uow.query<{ id: string }>(`select id from wards`));
    for (const { id: wardId } of wards) {
      await runInContext({ requestId: randomUUID(), wardId, actorName: 'Hệ thống' }, () =>
        this.uow.run(() => this.seed()),
      );
    }
  }

  /**
   * Adds the books and rules that are not there, by their codes; what the ward has, also what it has changed, stays. A
   * book is not put in use where the ward already uses one of its own from that day.
   */
  private async seed(): Promise<void> {
    await this.uow.execute(
      `insert into rule_books (code, name, valid_from, is_active, is_verified, note)
       select code, name, "validFrom",
              "isActive" and not exists (select from rule_books b where b.is_active and b.valid_from = t."validFrom"),
              "isVerified", note
         from jsonb_to_recordset($1) as t(code text, name text, "validFrom" date, "isActive" boolean, "isVerified" boolean, note text)
           on conflict do nothing`,
      [JSON.stringify(DEFAULT_BOOKS)],
    );
    await this.uow.execute(
      `insert into rule_sets (book_id, award_type_id, subject_kind, conditions, source, sureness)
       select b.id, a.id, t."subjectKind", t.root, t.source, t.sureness
         from jsonb_to_recordset($1) as t(book text, award text, "subjectKind" text, root jsonb, source text, sureness text)
         join rule_books b on b.code = t.book join award_types a on a.code = t.award
        where t."subjectKind" = any(a.subject_kinds)
          and not exists (select from rule_sets r where r.book_id = b.id and r.award_type_id = a.id
                           and r.subject_kind = t."subjectKind")
           on conflict do nothing`,
      [JSON.stringify(DEFAULT_RULES)],
    );
  }
}

const DEFAULT_RULES = DEFAULT_BOOKS.flatMap(({ code, rules }) =>
  rules.map(({ award, subjectKind, root }) => ({ book: code, award, subjectKind, root, ...sourceOf(root) })),
);

/** Where the rule stands, and how sure it is: as sure as its least sure condition. */
export function sourceOf(root: RuleNode): { readonly source: string; readonly sureness: Sureness } {
  const conditions = conditionsOf(root);
  const sources = [...new Set(conditions.map(({ article }) => article))];
  const order = conditions.map(({ sureness }) => SURENESS.indexOf(sureness));
  return { source: sources.join('; ').slice(0, 500), sureness: SURENESS[Math.max(0, ...order)] ?? 'local' };
}
