import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import type { HonourDto } from '../../honours/honours.dto.js';
import { HonoursQueries } from '../../honours/honours.queries.js';
import { visibleUnit } from '../../participants/visibility.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { IS_CANDIDATE } from '../candidates.queries.js';
import { evidenceAccess, type EvidenceSubject } from '../evidence/evidence-policy.js';
import {
  EVIDENCE_JSON,
  IS_APPRAISED,
  presentEvidence,
  type StoredEvidence,
} from '../evidence/evidence.sql.js';
import { selfScorePolicy, WINDOW_SQL, type SelfScoreWindow } from '../self-scores/policy.js';
import type { DocumentEvidenceDto, NamingDecisionDto, ParticipantDocumentsDto } from './documents.dto.js';

type Place = Omit<DocumentEvidenceDto, keyof StoredEvidence | 'opensInline' | 'policy'>;

interface FileRow extends EvidenceSubject, SelfScoreWindow {
  readonly file: StoredEvidence;
  readonly place: Place;
  readonly isAppraised: boolean;
}

/** More decisions than anyone is named in. */
const EVERYTHING = { page: 1, pageSize: 1_000 };

/** The papers that stand behind a participant: files they showed, decisions that name them. */
@Injectable()
export class ParticipantDocuments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly honours: HonoursQueries,
  ) {}

  /** @throws DomainError 404 `not-found`, also for somebody of a unit the account does not speak for */
  async of(participantId: string, actor: Actor): Promise<ParticipantDocumentsDto> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const known = await this.uow.query(
        `select from participants where id = $1 and ($2::uuid is null or coalesce(unit_id, id) = $2)`,
        [participantId, unit],
      );
      if (known.length === 0) throw notFound('đối tượng thi đua');
      const evidence = await this.evidence(participantId, actor);
      if (!actor.permissions.has('honours.read')) return { evidence, decisions: null };
      const { items } = await this.honours.page(
        {
          ...EVERYTHING,
          participantId,
          predecessors: 'true',
          sort: '-decidedOn,-year',
        },
        actor,
      );
      return { evidence, decisions: decisionsOf(items) };
    });
  }

  private async evidence(participantId: string, actor: Actor): Promise<DocumentEvidenceDto[]> {
    const rows = await this.uow.query<FileRow>(
      `select ${EVIDENCE_JSON} as file, p.id as "participantId", p.unit_id as "unitId", ${IS_APPRAISED} as "isAppraised", ${WINDOW_SQL},
              sc.id is not null and ${IS_CANDIDATE} as "isScorer", coalesce(sh.status = 'recused', false) as "isRecused",
              json_build_object('campaignId', c.id, 'campaignName', c.name, 'year', c.year, 'criteriaSetId', s.id,
                                'criteriaSetCode', s.code, 'criterionCode', l.code, 'criterionName', l.name) as place
         from evidence_files e join participants p on p.id = e.participant_id
         join criteria_sets s on s.id = e.criteria_set_id join campaigns c on c.id = s.campaign_id
         join criteria l on l.id = e.criterion_id join criteria_groups g on g.id = l.group_id
         left join accounts ua on ua.id = e.uploaded_by
         left join scorers sc on sc.campaign_id = s.campaign_id and sc.account_id = $2
         left join score_sheets sh on sh.criteria_set_id = s.id and sh.participant_id = p.id and sh.scorer_id = sc.id
        where e.participant_id = $1
        order by c.year desc, c.id, s.code, g.position, l.position, e.uploaded_at, e.id`,
      [participantId, actor.accountId],
    );
    return rows
      .filter((row) => evidenceAccess(actor, row) === 'granted')
      .map((row) => ({
        ...presentEvidence(row.file, selfScorePolicy(actor, row, row).canWrite && !row.isAppraised),
        ...row.place,
      }));
  }
}

/** Honours put together by the decision that granted them; what names no decision is no paper. */
function decisionsOf(honours: readonly HonourDto[]): NamingDecisionDto[] {
  const decisions = new Map<string, NamingDecisionDto>();
  for (const honour of honours) {
    const { decisionId, decisionNumber: number, decidedOn, year, name, awardName } = honour;
    if (number === '') continue;
    const key = JSON.stringify([decisionId, number, decidedOn, year, name]);
    const decision = decisions.get(key) ?? { decisionId, number, decidedOn, year, name, awards: [] };
    decision.awards.push(awardName);
    decisions.set(key, decision);
  }
  return [...decisions.values()];
}
