import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, searchPattern, type Page } from '../platform/http/paging.js';
import type { CampaignDto, CampaignPageQuery } from './campaigns.dto.js';
import { movesFrom, PHASES, PHASE_LABELS, type CampaignKind, type Phase } from './phases.js';

interface CampaignRow {
  id: string;
  kind: CampaignKind;
  name: string;
  year: number;
  theme: string;
  phase: Phase;
  phases: { phase: Phase; opensOn: string; closesOn: string }[];
  awardTypeIds: string[];
  copiedFromId: string | null;
  version: number;
}

const SELECT = `
  select c.id, c.kind, c.name, c.year, c.theme, c.phase, c.copied_from_id as "copiedFromId", c.version,
    coalesce((select json_agg(json_build_object('phase', p.phase, 'opensOn', p.opens_on::text, 'closesOn', p.closes_on::text) order by p.opens_on, p.phase)
                from campaign_phases p where p.campaign_id = c.id), '[]') as phases,
    coalesce((select json_agg(a.award_type_id order by a.award_type_id) from campaign_awards a where a.campaign_id = c.id), '[]') as "awardTypeIds"
    from campaigns c`;
/** Phases sort by their place in the year, not by their letters. */
export const CAMPAIGNS_SORTABLE = {
  name: 'c.name collate "vi_num"',
  year: 'c.year',
  phase: `array_position(array[${PHASES.map((phase) => `'${phase}'`).join(', ')}], c.phase::text)`,
};

/** Campaigns as shown: each with its days, its awards, and what the asker may do with it. */
@Injectable()
export class CampaignsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: CampaignPageQuery, actor: Actor): Promise<Page<CampaignDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::int is null or c.year = $1) and ($2::text is null or c.kind = $2) and ($3::text is null or c.phase = $3)
        and ($4::text is null or search_text(c.name) like $4) and ($5::uuid is null or c.copied_from_id = $5)`;
      const parameters = [
        query.year ?? null,
        query.kind ?? null,
        query.phase ?? null,
        searchPattern(query.q),
        query.copiedFromId ?? null,
      ];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from campaigns c ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, CAMPAIGNS_SORTABLE, 'c.year desc, c.name collate "vi_num"', 'c.id');
      const rows = await this.uow.query<CampaignRow>(`${SELECT} ${where} ${order} limit $6 offset $7`, [
        ...parameters,
        ...limits(query),
      ]);
      return pageOf(
        query,
        count?.total ?? 0,
        rows.map((row) => present(row, actor)),
      );
    });
  }

  async get(id: string, actor: Actor): Promise<CampaignDto> {
    return this.uow.run(async () => {
      const [row] = await this.uow.query<CampaignRow>(`${SELECT} where c.id = $1`, [id]);
      if (!row) throw notFound('phong trào');
      return present(row, actor);
    });
  }
}

function present(row: CampaignRow, actor: Actor): CampaignDto {
  const canManage = actor.permissions.has('campaign.manage');
  const moves = movesFrom(row.phase, actor.permissions);
  return {
    ...row,
    phaseLabel: PHASE_LABELS[row.phase],
    policy: {
      canChange: canManage && row.phase !== 'closed',
      canCopy: canManage,
      canMoveTo: moves.map(({ to }) => to),
      reasonFor: moves.filter(({ needsReason }) => needsReason).map(({ to }) => to),
    },
  };
}
