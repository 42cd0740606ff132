import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { missingRatesText, priceOf } from '../../catalogue/award-price.js';
import { RewardRates } from '../../catalogue/reward-rates.service.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { summaryOf, whatIfSteps, type Level } from '../calculation/what-if.js';
import { awardNotForSet } from '../errors.js';
import { ResultsAccess } from './results-access.queries.js';
import type { WhatIfDto, WhatIfQuery } from './results.dto.js';
import { FROZEN_STANDING, LIVE_STANDING } from './results.sql.js';

interface SetAndAward {
  readonly subjectKind: SubjectKind;
  /** The day asked for, else today in Việt Nam. */
  readonly day: string;
  readonly awardName: string | null;
  readonly carriesMoney: boolean | null;
  readonly isGranted: boolean | null;
}

/** How many would be awarded, and for how much, wherever the threshold is put. */
@Injectable()
export class WhatIfQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ResultsAccess,
    private readonly rates: RewardRates,
  ) {}

  /** @throws DomainError 404 `not-found`; 403 `results-hidden`; 400 `award-not-for-kind` */
  async of(setId: string, query: WhatIfQuery, actor: Actor): Promise<WhatIfDto> {
    return this.uow.run(async () => {
      const { freeze_id: freezeId, frozen_at: frozenAt } = await this.access.ask(setId, actor);
      const { subjectKind, day, amountEachDong, rateMissing } = await this.priceFor(setId, query);
      const levels = await this.uow.query<Level>(
        `with standing as (${freezeId === null ? LIVE_STANDING : FROZEN_STANDING})
         select points::text as points, count(*)::int as count,
                bool_or(case when $2::text is null then tied_overall else tied_in_block end) as tied
           from standing where rank_overall is not null and ($2::text is null or block = $2)
          group by standing.points order by standing.points desc`,
        [freezeId ?? setId, query.block ?? null],
      );
      return {
        ...{ subjectKind, onDate: day, amountEachDong, rateMissing, frozenAt },
        ...summaryOf(levels),
        steps: whatIfSteps(levels, amountEachDong),
      };
    });
  }

  private async priceFor(
    setId: string,
    { awardTypeId, onDate }: WhatIfQuery,
  ): Promise<Pick<WhatIfDto, 'subjectKind' | 'amountEachDong' | 'rateMissing'> & { readonly day: string }> {
    const [found] = await this.uow.query<SetAndAward>(
      `select s.subject_kind as "subjectKind", coalesce($3::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date)::text as day,
              a.name as "awardName", a.carries_money as "carriesMoney", s.subject_kind = any(a.subject_kinds) as "isGranted"
         from criteria_sets s left join award_types a on a.id = $2 where s.id = $1`,
      [setId, awardTypeId ?? null, onDate ?? null],
    );
    if (!found) throw notFound('bảng tiêu chí');
    const { subjectKind, day, awardName, carriesMoney, isGranted } = found;
    if (awardTypeId === undefined) return { subjectKind, day, amountEachDong: null, rateMissing: null };
    if (awardName === null) throw notFound('danh hiệu, hình thức khen thưởng');
    if (!isGranted) throw awardNotForSet();
    const award = { awardTypeId, awardName, subjectKind, carriesMoney: carriesMoney ?? false };
    const { amountDong, missing } = priceOf(award, await this.rates.on(day));
    const rateMissing = missing.length === 0 ? null : missingRatesText(day, missing);
    return { subjectKind, day, amountEachDong: amountDong, rateMissing };
  }
}
