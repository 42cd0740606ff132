import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { limits, orderBy, pageOf, searchPattern, type Page } from '../platform/http/paging.js';
import type { RuleSetDto, RuleSetPageQuery } from './awards.dto.js';
import {
  bookOf,
  conditionsOf,
  type Condition,
  type EligibilityRule,
  type RuleBook,
  type RuleNode,
} from './eligibility/rule.js';

/** A rule as stored: its row can be named beside the verdict it led to. */
export interface StoredRule extends EligibilityRule {
  readonly id: string;
  readonly bookId: string;
  readonly awardTypeId: string;
  readonly revision: number;
}

/** Of a rule that was changed, the newest revision counts. */
const CURRENT = `not exists (select from rule_sets l where l.book_id = r.book_id and l.award_type_id = r.award_type_id
  and l.subject_kind = r.subject_kind and l.revision > r.revision)`;

const RULE = `r.id, r.book_id as "bookId", a.code as award, a.name as "awardName", a.id as "awardTypeId",
  r.subject_kind as "subjectKind", r.revision, r.conditions as root`;
const FROM = `from rule_sets r join award_types a on a.id = r.award_type_id`;
const DATED = `(select b.*, (select min(l.valid_from) - 1 from rule_books l where l.is_active and l.valid_from > b.valid_from) as valid_to
  from rule_books b)`;

/** SQL of the book in use on a day. */
export function bookOn(day: string): string {
  return `(select id from rule_books where is_active and valid_from <= ${day} order by valid_from desc limit 1)`;
}

export const RULE_SETS_SORTABLE = {
  award: 'a.sort_order',
  awardName: 'a.name collate "vi_num"',
  subjectKind: 'r.subject_kind',
  validFrom: 'b.valid_from',
};

/** Rules of eligibility, kept as data in dated books. */
@Injectable()
export class RuleSetsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The rules that count, of one book or of all, in the order of the catalogue. */
  async current(bookId?: string): Promise<StoredRule[]> {
    return this.uow.query<StoredRule>(
      `select ${RULE} ${FROM} where ($1::uuid is null or r.book_id = $1) and ${CURRENT} order by a.sort_order, a.id,
         array_position(array['individual', 'collective', 'household'], r.subject_kind::text)`,
      [bookId ?? null],
    );
  }

  /** «CSTDCS» → «Chiến sĩ thi đua cơ sở», of the whole catalogue. */
  async awardNames(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.uow.query<{ code: string; name: string }>(`select code, name from award_types`);
    return new Map(rows.map(({ code, name }) => [code, name]));
  }

  /** Every book as files are weighed by it. */
  async books(): Promise<ReadonlyMap<string, RuleBook>> {
    const names = await this.awardNames();
    const byBook = new Map<string, StoredRule[]>();
    for (const rule of await this.current()) {
      byBook.set(rule.bookId, [...(byBook.get(rule.bookId) ?? []), rule]);
    }
    return new Map([...byBook].map(([id, rules]) => [id, bookOf(rules, names)]));
  }

  async page(query: RuleSetPageQuery): Promise<Page<RuleSetDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::uuid is null or r.award_type_id = $1) and ($2::text is null or r.subject_kind = $2)
        and ($3::date is null or b.is_active and $3 between b.valid_from and coalesce(b.valid_to, 'infinity')) and ${CURRENT}
        and ($4::text is null or a.search_key like $4 or search_text(a.code) like $4 or search_text(r.source) like $4)`;
      const parameters = [
        query.awardTypeId ?? null,
        query.subjectKind ?? null,
        query.inForceOn ?? null,
        searchPattern(query.q),
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total ${FROM} join ${DATED} b on b.id = r.book_id ${where}`,
        parameters,
      );
      const fallback = 'a.sort_order, r.subject_kind, b.valid_from desc';
      const order = orderBy(query.sort, RULE_SETS_SORTABLE, fallback, 'r.id');
      const rows = await this.uow.query<RuleSetDto & { root: RuleNode }>(
        `select ${RULE}, b.valid_from::text as "validFrom", b.valid_to::text as "validTo", r.source, r.sureness
           ${FROM} join ${DATED} b on b.id = r.book_id ${where} ${order} limit $5 offset $6`,
        [...parameters, ...limits(query)],
      );
      const items = rows.map(({ id, awardTypeId, award, awardName, subjectKind, ...row }) => ({
        ...{ id, awardTypeId, award, awardName, subjectKind },
        ...{ validFrom: row.validFrom, validTo: row.validTo, source: row.source, sureness: row.sureness },
        conditions: conditionsOf(row.root).map(present),
      }));
      return pageOf(query, count?.total ?? 0, items);
    });
  }
}

function present(condition: Condition): {
  id: string;
  text: string;
  article: string;
  sureness: Condition['sureness'];
} {
  const { id, text, article, sureness } = condition;
  return { id, text, article, sureness };
}
