import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { CampaignGate } from '../../campaigns/campaign-gate.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { UploadedContent } from '../../platform/http/takes-file.js';
import { safeFileName } from '../../platform/text/file-name.js';
import { noSuchSubject, ScoredSubjects } from '../scored-subjects.queries.js';
import { mayActFor } from '../self-scores/policy.js';
import type { MarkAddress } from '../sheets/save-mark.service.js';
import { endsLike, typeOfContent, type EvidenceType } from './evidence-type.js';
import type { EvidenceDto } from './evidence.dto.js';
import { EvidenceQueries, noSuchFile } from './evidence.queries.js';
import { EVIDENCE_JSON, presentEvidence, type StoredEvidence } from './evidence.sql.js';
import {
  evidenceAppraised,
  evidenceLimit,
  evidenceName,
  evidenceType,
  missingEvidence,
  MOST_EVIDENCE_FILES,
} from './errors.js';

/** Brings files in and takes them out, by the unit or by staff in its place, while the days of self-scoring run. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly gate: CampaignGate,
    private readonly subjects: ScoredSubjects,
    private readonly queries: EvidenceQueries,
  ) {}

  /**
   * Adds a file to a line. More may be shown after the appraisal: it may answer what the appraisal found missing.
   *
   * @throws DomainError 400 `missing-file`; 404; 409 `evidence-limit`, `evidence-exists` and the phase's refusals;
   *   422 `evidence-type`, `evidence-name`
   */
  async add(address: MarkAddress, file: UploadedContent | undefined, actor: Actor): Promise<EvidenceDto> {
    if (!file || file.size === 0) throw missingEvidence();
    const fileName = safeFileName(file.originalname);
    const type = await demandType(file.buffer, fileName);
    const sha256 = createHash('sha256').update(file.buffer).digest('hex');
    return this.uow.run(async () => {
      const { criteriaSetId, participantId, criterionId } = address;
      const subject = await this.subjects.find(criteriaSetId, participantId, actor);
      if (!mayActFor(actor, subject)) throw noSuchSubject();
      const [line] = await this.uow.query<{ label: string; isAppraised: boolean }>(
        `select s.code || ' · ' || l.code as label, exists (
                  select from self_scores m where m.criteria_set_id = s.id and m.participant_id = $3 and m.criterion_id = l.id
                     and m.stage = 'appraisal' and m.kind is not null) as "isAppraised"
           from criteria l join criteria_sets s on s.id = l.criteria_set_id where l.id = $1 and s.id = $2`,
        [criterionId, criteriaSetId, participantId],
      );
      if (!line) throw notFound('tiêu chí trong bảng');
      await this.gate.demand(subject.campaignId, 'self-score');
      const stored = await this.insert(address, { fileName, type, sha256, content: file.buffer });
      await this.audit.record({
        action: 'evidence.add',
        subject: { type: 'evidence', id: stored.id, label: `${subject.name} · ${line.label}` },
        after: { fileName, size: file.size, sha256 },
      });
      return presentEvidence(stored, !line.isAppraised);
    });
  }

  /**
   * Takes a file out; what it was stays in the record of acts by name and checksum.
   *
   * @throws DomainError 404; 403 `recused`; 409 `already-appraised` and the phase's refusals
   */
  async remove(id: string, actor: Actor): Promise<void> {
    await this.uow.run(async () => {
      const found = await this.queries.find(id, actor);
      if (!mayActFor(actor, found)) throw noSuchFile();
      await this.gate.demand(found.campaignId, 'self-score');
      if (found.isAppraised) throw evidenceAppraised();
      const removed = await this.uow.execute(`delete from evidence_files where id = $1`, [id]);
      if (removed === 0) throw noSuchFile();
      const { fileName, size, sha256 } = found;
      await this.audit.record({
        action: 'evidence.remove',
        subject: { type: 'evidence', id, label: found.label },
        before: { fileName, size, sha256 },
      });
    });
  }

  /** Puts the file into the line's first free place. */
  private async insert(
    { criteriaSetId, participantId, criterionId }: MarkAddress,
    file: {
      readonly fileName: string;
      readonly type: EvidenceType;
      readonly sha256: string;
      readonly content: Buffer;
    },
  ): Promise<StoredEvidence> {
    // One at a time per line, so that two at once do not reach for the same place.
    await this.uow.query(`select pg_advisory_xact_lock(hashtextextended('evidence ' || $1 || $2 || $3, 0))`, [
      criteriaSetId,
      participantId,
      criterionId,
    ]);
    const [stored] = await this.uow.query<{ file: StoredEvidence }>(
      `with e as (
         insert into evidence_files (criteria_set_id, participant_id, criterion_id, position, file_name, file_type, size, sha256, content)
         select $1, $2, $3, place, $4, $5, octet_length($7::bytea), $6, $7 from generate_series(1, $8) place
          where not exists (select from evidence_files o where o.criteria_set_id = $1 and o.participant_id = $2
                               and o.criterion_id = $3 and o.position = place)
          order by place limit 1
         returning id, criterion_id, file_name, file_type, size, uploaded_at, uploaded_by)
       select ${EVIDENCE_JSON} as file from e left join accounts ua on ua.id = e.uploaded_by`,
      [
        ...[criteriaSetId, participantId, criterionId, file.fileName, file.type, file.sha256, file.content],
        MOST_EVIDENCE_FILES,
      ],
    );
    if (!stored) throw evidenceLimit();
    return stored.file;
  }
}

/** @throws DomainError 422 `evidence-type`, `evidence-name` */
async function demandType(content: Buffer, fileName: string): Promise<EvidenceType> {
  const type = await typeOfContent(content);
  if (!type) throw evidenceType();
  if (!endsLike(type, fileName)) throw evidenceName(type);
  return type;
}
