import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Permission } from '../access/permissions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { FirstStepsDto } from './overview.dto.js';

/** What a ward must have before its first year can begin, in this order. */
export const FIRST_STEPS = ['accounts', 'units', 'campaign', 'criteria'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

const STEPS: Readonly<Record<FirstStep, { readonly title: string; readonly permission: Permission }>> = {
  accounts: {
    title: 'Lập tài khoản cho cán bộ phụ trách, thành viên Hội đồng, lãnh đạo',
    permission: 'account.manage',
  },
  units: { title: 'Đưa danh sách đơn vị, cá nhân, hộ gia đình vào sổ', permission: 'participant.manage' },
  campaign: { title: 'Tạo phong trào thi đua của năm', permission: 'campaign.manage' },
  criteria: { title: 'Lập bảng tiêu chí chấm điểm', permission: 'criteria.manage' },
};

type Counts = Readonly<Record<FirstStep, number>> & { readonly hasEveryRole: boolean };

/** How far a ward that has only just been set up has come. */
@Injectable()
export class FirstStepsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async of(actor: Actor): Promise<FirstStepsDto> {
    return this.uow.run(async () => {
      const [counts] = await this.uow.query<Counts>(
        `select (select count(*)::int from accounts where status = 'active') as accounts,
                not exists (select from unnest(array['ward-staff', 'committee-member', 'official']) as wanted(role)
                  where not exists (select from accounts a where a.status = 'active' and wanted.role = any(a.roles))) as "hasEveryRole",
                (select count(*)::int from participants where kind = 'collective' and status = 'active') as units,
                (select count(*)::int from campaigns) as campaign,
                (select count(*)::int from criteria_sets) as criteria`,
      );
      const steps = FIRST_STEPS.map((code) => ({
        code,
        title: STEPS[code].title,
        count: counts?.[code] ?? 0,
        isDone: code === 'accounts' ? counts?.hasEveryRole === true : (counts?.[code] ?? 0) > 0,
        canDo: actor.permissions.has(STEPS[code].permission),
      }));
      return { isDone: steps.every(({ isDone }) => isDone), steps };
    });
  }
}
