import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { IS_CANDIDATE } from '../candidates.queries.js';
import { noSuchSubject, ScoredSubjects } from '../scored-subjects.queries.js';
import { selfScorePolicy, WINDOW_SQL, type SelfScoreWindow } from '../self-scores/policy.js';
import { evidenceAccess, type EvidenceSubject } from './evidence-policy.js';
import type { EvidenceType } from './evidence-type.js';
import type { EvidenceDto } from './evidence.dto.js';
import { EVIDENCE_JSON, IS_APPRAISED, presentEvidence, type StoredEvidence } from './evidence.sql.js';
import { recusedFrom } from './errors.js';

/** A file ready to be sent. */
export interface EvidenceContent {
  readonly fileName: string;
  readonly type: EvidenceType;
  readonly content: Buffer;
}

/** A stored file and whose it is, as the asker stands to it. */
export interface FoundEvidence extends EvidenceSubject {
  readonly id: string;
  readonly criteriaSetId: string;
  readonly campaignId: string;
  readonly criterionId: string;
  readonly fileName: string;
  readonly type: EvidenceType;
  readonly size: number;
  readonly sha256: string;
  /** «Tổ dân phố 7 · TC-TAPTHE · A.2», for the record of acts. */
  readonly label: string;
  readonly isAppraised: boolean;
}

/** Evidence as read; who may is asked every time, for the list and for each file. */
@Injectable()
export class EvidenceQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly subjects: ScoredSubjects,
  ) {}

  /** @throws DomainError 404 `not-found`, also for another unit's; 403 `recused` */
  async list(setId: string, participantId: string, actor: Actor): Promise<EvidenceDto[]> {
    return this.uow.run(async () => {
      const subject = await this.subjects.find(setId, participantId, actor);
      demandAccess(actor, subject, noSuchSubject);
      const rows = await this.uow.query<SelfScoreWindow & { file: StoredEvidence; isAppraised: boolean }>(
        `select ${EVIDENCE_JSON} as file, ${IS_APPRAISED} as "isAppraised", ${WINDOW_SQL}
           from evidence_files e join criteria_sets s on s.id = e.criteria_set_id join campaigns c on c.id = s.campaign_id
           join criteria l on l.id = e.criterion_id join criteria_groups g on g.id = l.group_id
           left join accounts ua on ua.id = e.uploaded_by
          where e.criteria_set_id = $1 and e.participant_id = $2 order by g.position, l.position, e.uploaded_at, e.id`,
        [setId, participantId],
      );
      return rows.map((row) =>
        presentEvidence(row.file, selfScorePolicy(actor, subject, row).canWrite && !row.isAppraised),
      );
    });
  }

  /** @throws DomainError 404 `not-found`, also for another unit's; 403 `recused` */
  async content(id: string, actor: Actor): Promise<EvidenceContent> {
    return this.uow.run(async () => {
      const { fileName, type } = await this.find(id, actor);
      const [row] = await this.uow.query<{ content: Buffer }>(
        `select content from evidence_files where id = $1`,
        [id],
      );
      if (!row) throw noSuchFile();
      return { fileName, type, content: row.content };
    });
  }

  /** A file for someone who may read it. @throws as {@link content} */
  async find(id: string, actor: Actor): Promise<FoundEvidence> {
    const [found] = await this.uow.query<FoundEvidence>(
      `select e.id, e.criteria_set_id as "criteriaSetId", s.campaign_id as "campaignId", e.criterion_id as "criterionId",
              e.file_name as "fileName", e.file_type as type, e.size, e.sha256, p.id as "participantId", p.unit_id as "unitId",
              p.name || ' · ' || s.code || ' · ' || l.code as label, ${IS_APPRAISED} as "isAppraised",
              sc.id is not null and ${IS_CANDIDATE} as "isScorer", coalesce(sh.status = 'recused', false) as "isRecused"
         from evidence_files e join criteria_sets s on s.id = e.criteria_set_id join criteria l on l.id = e.criterion_id
         join participants p on p.id = e.participant_id
         left join scorers sc on sc.campaign_id = s.campaign_id and sc.account_id = $2
         left join score_sheets sh on sh.criteria_set_id = s.id and sh.participant_id = p.id and sh.scorer_id = sc.id
        where e.id = $1`,
      [id, actor.accountId],
    );
    if (!found) throw noSuchFile();
    demandAccess(actor, found, noSuchFile);
    return found;
  }
}

function demandAccess(actor: Actor, subject: EvidenceSubject, absent: () => Error): void {
  const access = evidenceAccess(actor, subject);
  if (access === 'recused') throw recusedFrom();
  if (access === 'none') throw absent();
}

/** 404, also for a file the asker may not see. */
export function noSuchFile(): Error {
  return notFound('tệp minh chứng');
}
