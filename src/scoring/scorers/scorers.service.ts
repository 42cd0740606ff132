import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import type { Phase } from '../../campaigns/phases.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { notACommitteeMember, scorerOrderIncomplete } from '../errors.js';
import type {
  AddScorerBody,
  ChangeScorerBody,
  ScorerChoiceDto,
  ScorerChoicesDto,
  ScorerDto,
} from './scorers.dto.js';

/** Who scores may be settled until results are being considered. */
export const STAFFING_PHASES: readonly Phase[] = ['draft', 'registration', 'self-score', 'scoring'];

const SELECT = `select sc.id, sc.account_id as "accountId", a.display_name as "displayName", a.post, sc.code, sc.position, sc.version
  from scorers sc join accounts a on a.id = sc.account_id`;

/** The members of the committee who score in a campaign. */
@Injectable()
export class ScorersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
  ) {}

  async list(campaignId: string): Promise<ScorerDto[]> {
    return this.uow.run(async () => {
      await this.phaseOf(campaignId);
      return this.uow.query<ScorerDto>(`${SELECT} where sc.campaign_id = $1 order by sc.position, sc.code`, [
        campaignId,
      ]);
    });
  }

  /** Whom staff may still add: active accounts of committee members. @throws DomainError 404 */
  async choices(campaignId: string): Promise<ScorerChoicesDto> {
    return this.uow.run(async () => {
      const phase = await this.phaseOf(campaignId);
      const accounts = await this.uow.query<ScorerChoiceDto>(
        `select a.id as "accountId", a.display_name as "displayName", a.post from accounts a
          where a.status = 'active' and 'committee-member' = any(a.roles)
            and not exists (select from scorers sc where sc.campaign_id = $1 and sc.account_id = a.id)
          order by a.display_name collate "vi_num", a.id`,
        [campaignId],
      );
      return { canChange: STAFFING_PHASES.includes(phase), accounts };
    });
  }

  /** Puts the scorers in exactly this order. @throws DomainError 400 `order-incomplete`; 404; 409 `wrong-phase` */
  async reorder(campaignId: string, scorerIds: readonly string[]): Promise<ScorerDto[]> {
    return this.uow.run(async () => {
      await this.gate.demandPhase(campaignId, ...STAFFING_PHASES);
      const before = await this.list(campaignId);
      const named = new Set(scorerIds);
      if (named.size !== scorerIds.length || named.size !== before.length) throw scorerOrderIncomplete();
      if (!before.every(({ id }) => named.has(id))) throw scorerOrderIncomplete();
      await this.uow.execute(
        `update scorers sc set position = t.place, version = version + 1
           from unnest($2::uuid[]) with ordinality as t(id, place)
          where sc.campaign_id = $1 and sc.id = t.id and sc.position <> t.place`,
        [campaignId, scorerIds],
      );
      const after = await this.list(campaignId);
      await this.audit.record({
        action: 'scorer.reorder',
        subject: { type: 'campaign', id: campaignId },
        before: { codes: before.map(({ code }) => code) },
        after: { codes: after.map(({ code }) => code) },
      });
      return after;
    });
  }

  /** @throws DomainError 400 `not-a-committee-member`; 409 `scorer-code-taken`, `scorer-exists`, `wrong-phase` */
  async add(campaignId: string, body: AddScorerBody): Promise<ScorerDto> {
    return this.uow.run(async () => {
      await this.gate.demandPhase(campaignId, ...STAFFING_PHASES);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into scorers (campaign_id, account_id, code, position)
         select $1, a.id, $3, $4 from accounts a
          where a.id = $2 and a.status = 'active' and 'committee-member' = any(a.roles) returning id`,
        [campaignId, body.accountId, body.code, body.position],
      );
      if (!row) throw notACommitteeMember();
      const { scorer } = await this.get(row.id);
      await this.audit.record({ action: 'scorer.add', subject: subjectOf(scorer), after: contentOf(scorer) });
      return scorer;
    });
  }

  /** @throws DomainError 404; 409 `stale-version`, `scorer-code-taken`, `wrong-phase` */
  async change(id: string, body: ChangeScorerBody): Promise<ScorerDto> {
    return this.uow.run(async () => {
      const { scorer: before, campaignId } = await this.get(id);
      await this.gate.demandPhase(campaignId, ...STAFFING_PHASES);
      const affected = await this.uow.execute(
        `update scorers set code = $3, position = $4, version = version + 1 where id = $1 and version = $2`,
        [id, body.version, body.code, body.position],
      );
      const { scorer: after } = await this.get(id);
      if (affected === 0) throw staleVersion({ ...after });
      await this.audit.record({
        action: 'scorer.change',
        subject: subjectOf(after),
        before: contentOf(before),
        after: contentOf(after),
      });
      return after;
    });
  }

  /** @throws DomainError 404; 409 `stale-version`, `scorer-has-sheets`, `wrong-phase` */
  async remove(id: string, version: number): Promise<void> {
    await this.uow.run(async () => {
      const { scorer, campaignId } = await this.get(id);
      await this.gate.demandPhase(campaignId, ...STAFFING_PHASES);
      const affected = await this.uow.execute(`delete from scorers where id = $1 and version = $2`, [
        id,
        version,
      ]);
      if (affected === 0) throw staleVersion({ ...scorer });
      await this.audit.record({
        action: 'scorer.remove',
        subject: subjectOf(scorer),
        before: contentOf(scorer),
      });
    });
  }

  private async phaseOf(campaignId: string): Promise<Phase> {
    const [row] = await this.uow.query<{ phase: Phase }>(`select phase from campaigns where id = $1`, [
      campaignId,
    ]);
    if (!row) throw notFound('phong trào');
    return row.phase;
  }

  private async get(id: string): Promise<{ scorer: ScorerDto; campaignId: string }> {
    const [scorer] = await this.uow.query<ScorerDto>(`${SELECT} where sc.id = $1`, [id]);
    const [row] = await this.uow.query<{ campaign_id: string }>(
      `select campaign_id from scorers where id = $1`,
      [id],
    );
    if (!scorer || !row) throw notFound('thành viên chấm điểm');
    return { scorer, campaignId: row.campaign_id };
  }
}

function subjectOf(scorer: ScorerDto): { type: string; id: string; label: string } {
  return { type: 'scorer', id: scorer.id, label: `${scorer.code} – ${scorer.displayName}` };
}

function contentOf({ accountId, code, position }: ScorerDto): object {
  return { accountId, code, position };
}
