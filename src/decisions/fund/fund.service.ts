import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NUMBER_TEXT } from '../decisions.queries.js';
import { budgetPassed } from '../errors.js';
import type { FundDto, FundEntryDto, FundGiftDto } from './fund.dto.js';
import { fundOf, type Budget } from './fund.js';

/** The fund ledger (quỹ thi đua, khen thưởng): read from the decisions, so it can never differ from them. */
@Injectable()
export class FundService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Decisions without a day yet stand in this year's ledger as planned. */
  async ofYear(year: number): Promise<FundDto> {
    return this.uow.run(async () => {
      const [budget] = await this.uow.query<Budget>(
        `select amount::float8 as "amountDong", blocks from reward_budgets where year = $1`,
        [year],
      );
      return fundOf(year, budget ?? null, await this.entries(year), await this.gifts(year));
    });
  }

  /**
   * A ward may set that the budget holds; then issuing past it is refused. Call with the issuing lock held, after pricing.
   *
   * @throws DomainError 409 `budget-passed`
   */
  async demandWithinBudget(decisionId: string, year: number): Promise<void> {
    const { budgetDong, blocks, spentDong, entries } = await this.ofYear(year);
    if (budgetDong === null || !blocks) return;
    const own = entries.find((entry) => entry.decisionId === decisionId);
    const after = spentDong + (own === undefined ? 0 : own.rewardsDong + own.expensesDong);
    if (after > budgetDong) throw budgetPassed(year, after - budgetDong);
  }

  private gifts(year: number): Promise<FundGiftDto[]> {
    return this.uow.query<FundGiftDto>(
      `select min(e.label) as label, sum(e.quantity)::int as quantity,
              sum(e.quantity * e."unitPriceDong")::float8 as "amountDong"
         from decisions d, jsonb_to_recordset(d.expenses) as e(label text, quantity bigint, "unitPriceDong" bigint)
        where d.status = 'issued' and d.year = $1
        group by search_text(e.label) order by 3 desc, 1`,
      [year],
    );
  }

  private entries(year: number): Promise<FundEntryDto[]> {
    return this.uow.query<FundEntryDto>(
      `select d.id as "decisionId", ${NUMBER_TEXT} as "numberText", d.decided_on::text as "decidedOn", d.title, d.status,
              coalesce(s.rewards, 0)::float8 as "rewardsDong", coalesce(s.returned, 0)::float8 as "returnedDong",
              coalesce(s.owed, 0)::float8 as "owedDong",
              (select coalesce(sum((e->>'quantity')::bigint * (e->>'unitPriceDong')::bigint), 0)::float8
                 from jsonb_array_elements(d.expenses) e) as "expensesDong"
         from decisions d
         left join lateral (
           select sum(l.amount) as rewards, sum(v.money_dong) filter (where v.money_returned_on is not null) as returned,
                  sum(v.money_dong) filter (where v.money_returned_on is null) as owed
             from decision_lines l left join revocation_lines v on v.decision_line_id = l.id
            where l.decision_id = d.id) s on true
        where coalesce(d.year, extract(year from now() at time zone 'Asia/Ho_Chi_Minh')) = $1
        order by d.status = 'issued' desc, d.decided_on nulls last, d.number nulls last, d.created_at, d.id`,
      [year],
    );
  }
}
