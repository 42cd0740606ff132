import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import type { Phase } from '../../campaigns/phases.js';
import { CriteriaSetsQueries } from '../../criteria/criteria-sets.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { searchPatterns } from '../../participants/participant-names.js';
import { CANDIDATES, UNIT_JOIN } from '../candidates.queries.js';
import type { AddCandidateBody, CandidateDto, CandidatePage } from './scorers.dto.js';
import { STAFFING_PHASES } from './scorers.service.js';

const BY_NAME = 'p.sort_given collate "vi_num", p.sort_rest collate "vi_num"';
export const CANDIDATES_SORTABLE = {
  name: BY_NAME,
  unit: 'un.name collate "vi_num"',
  block: 'u.block collate "vi_num"',
};

/** Whom a criteria set scores, and who is added to them without a registration. */
@Injectable()
export class CandidatesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
    private readonly sets: CriteriaSetsQueries,
  ) {}

  async page(setId: string, query: PageQuery, actor: Actor): Promise<CandidatePage> {
    return this.uow.run(async () => {
      const search = query.q ? searchPatterns(query.q) : null;
      const from = `from (${CANDIDATES}) c join participants p on p.id = c.participant_id`;
      const where = `where ($2::text[] is null or ' ' || p.search_key like all($2))`;
      const [count] = await this.uow.query<{ phase: Phase | null; total: number }>(
        `select (select g.phase from criteria_sets s join campaigns g on g.id = s.campaign_id where s.id = $1) as phase, (select count(*)::int ${from} ${where}) as total`,
        [setId, search],
      );
      if (!count?.phase) throw notFound('bảng tiêu chí');
      const canChange = actor.permissions.has('campaign.manage') && STAFFING_PHASES.includes(count.phase);
      const items = await this.uow.query<CandidateDto>(
        `select p.id as "participantId", p.name, un.name as "unitName", nullif(u.block, '') as block, x.reason as "extraReason"
           ${from} ${UNIT_JOIN} left join extra_candidates x on x.criteria_set_id = $1 and x.participant_id = p.id
          ${where} ${orderBy(query.sort, CANDIDATES_SORTABLE, `u.protocol_order nulls last, ${BY_NAME}`, 'p.id')} limit $3 offset $4`,
        [setId, search, ...limits(query)],
      );
      return { ...pageOf(query, count.total, items), canChange };
    });
  }

  /** @throws DomainError 404; 409 `candidate-exists`, `wrong-phase` */
  async add(setId: string, body: AddCandidateBody): Promise<void> {
    await this.uow.run(async () => {
      const set = await this.sets.stored(setId);
      await this.gate.demandPhase(set.campaignId, ...STAFFING_PHASES);
      const added = await this.uow.execute(
        `insert into extra_candidates (criteria_set_id, participant_id, reason)
         select $1, p.id, $3 from participants p where p.id = $2 and p.kind = $4 and p.status = 'active'`,
        [setId, body.participantId, body.reason, set.subjectKind],
      );
      if (added === 0) throw notFound('đối tượng thuộc loại được chấm bằng bảng tiêu chí này');
      await this.record('candidate.add', set.code, setId, body.participantId, body.reason);
    });
  }

  /** @throws DomainError 404; 409 `wrong-phase` */
  async remove(setId: string, participantId: string): Promise<void> {
    await this.uow.run(async () => {
      const set = await this.sets.stored(setId);
      await this.gate.demandPhase(set.campaignId, ...STAFFING_PHASES);
      const removed = await this.uow.execute(
        `delete from extra_candidates where criteria_set_id = $1 and participant_id = $2`,
        [setId, participantId],
      );
      if (removed === 0) throw notFound('đối tượng được thêm ngoài đăng ký');
      await this.record('candidate.remove', set.code, setId, participantId);
    });
  }

  private record(
    action: string,
    code: string,
    id: string,
    participantId: string,
    reason?: string,
  ): Promise<void> {
    return this.audit.record({
      action,
      subject: { type: 'criteria-set', id, label: code },
      after: { participantId },
      reason,
    });
  }
}
