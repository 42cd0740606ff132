import { opensInline } from './evidence-type.js';
import type { EvidenceDto } from './evidence.dto.js';

/** A file as {@link EVIDENCE_JSON} gives it: without what depends on the asker. */
export type StoredEvidence = Omit<EvidenceDto, 'opensInline' | 'policy'>;

/** JSON of file `e`, uploaded by account `ua`; never its content. */
export const EVIDENCE_JSON = `jsonb_build_object('id', e.id, 'criterionId', e.criterion_id, 'fileName', e.file_name, 'type', e.file_type,
  'size', e.size, 'uploadedAt', e.uploaded_at, 'uploadedBy', ua.display_name)`;

/** Whether the line of file `e` has been appraised. */
export const IS_APPRAISED = `exists (select from self_scores m where m.criteria_set_id = e.criteria_set_id
  and m.participant_id = e.participant_id and m.criterion_id = e.criterion_id and m.stage = 'appraisal' and m.kind is not null)`;

export function presentEvidence(file: StoredEvidence, canDelete: boolean): EvidenceDto {
  return { ...file, opensInline: opensInline(file.type), policy: { canDelete } };
}
