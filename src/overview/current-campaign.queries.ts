import { Injectable } from '@nestjs/common';
import { PHASE_LABELS, type Phase } from '../campaigns/phases.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import type { OverviewCampaignDto } from './overview.dto.js';

/** The campaign that a look at the whole is about. */
@Injectable()
export class CurrentCampaign {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * The campaign asked for, else the newest that is not closed: one under way before one still being drafted, so that
   * preparing next year does not hide this year's work.
   *
   * @returns null where none is asked for and none is open
   * @throws DomainError 404 `not-found`
   */
  async find(id: string | undefined): Promise<OverviewCampaignDto | null> {
    const [row] = await this.uow.query<{ id: string; name: string; year: number; phase: Phase }>(
      `select id, name, year, phase from campaigns where id = $1 or ($1::uuid is null and phase <> 'closed')
        order by phase = 'draft', year desc, created_at desc, id limit 1`,
      [id ?? null],
    );
    if (row) return { ...row, phaseLabel: PHASE_LABELS[row.phase] };
    if (id !== undefined) throw notFound('phong trào');
    return null;
  }
}
