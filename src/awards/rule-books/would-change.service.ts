import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { bookOf, type RuleBook } from '../eligibility/rule.js';
import { judge } from '../evaluation.service.js';
import { FactsQueries } from '../facts.queries.js';
import { RuleSetsService } from '../rule-sets.service.js';
import type { VerdictChangeDto, WouldChangeBody, WouldChangeDto } from './rule-books.dto.js';
import { RuleBooksQueries } from './rule-books.queries.js';
import { RuleBooksService, withChanges } from './rule-books.service.js';

/** Weighs the open files of a book twice, as it stands and as it would stand, and writes nothing. */
@Injectable()
export class WouldChange {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: RuleBooksQueries,
    private readonly books: RuleBooksService,
    private readonly rules: RuleSetsService,
    private readonly facts: FactsQueries,
  ) {}

  /** @throws DomainError 404; 400 as a change of rules */
  async of(id: string, body: WouldChangeBody, actor: Actor): Promise<WouldChangeDto> {
    return this.uow.run(async () => {
      const book = await this.queries.get(id, actor);
      const names = await this.rules.awardNames();
      const current = await this.rules.current(id);
      const changed = body.rules ? await this.books.read(id, body.rules) : [];
      const would = bookOf(withChanges(current, changed), names);
      const all = await this.rules.books();
      const [replaced] = body.activate
        ? await this.uow.query<{ id: string }>(
            `select id from rule_books where valid_from = $1 and is_active and id <> $2`,
            [book.validFrom, id],
          )
        : [];
      const weighedIn = new Map([[id, would], ...(replaced ? [[replaced.id, would] as const] : [])]);
      return this.compare(weighedIn, all);
    });
  }

  private async compare(
    would: ReadonlyMap<string, RuleBook>,
    stands: ReadonlyMap<string, RuleBook>,
  ): Promise<WouldChangeDto> {
    const campaigns = await this.uow.query<{ id: string; name: string; year: number }>(
      `select g.id, g.name, g.year from campaigns g
        where exists (select from nominations n where n.campaign_id = g.id and n.status <> 'decided'
                         and n.rule_book_id = any($1::uuid[])) order by g.year desc, g.name, g.id`,
      [[...would.keys()]],
    );
    const changes: VerdictChangeDto[] = [];
    let weighed = 0;
    for (const campaign of campaigns) {
      for (const nomination of await this.facts.openNominations(campaign.id, campaign.year, {
        intent: 'as it stands',
      })) {
        const newer = would.get(nomination.ruleBookId ?? '');
        if (!newer) continue;
        weighed += 1;
        const before = judge(nomination, stands.get(nomination.ruleBookId ?? '')).verdict;
        const after = judge(nomination, newer).verdict;
        if (before === after) continue;
        const { id, name, unitName, awardName } = nomination;
        const whose = {
          nominationId: id,
          campaignName: campaign.name,
          name,
          unitName: unitName ?? '',
          awardName,
        };
        changes.push({ ...whose, before, after });
      }
    }
    return { weighed, changes };
  }
}
