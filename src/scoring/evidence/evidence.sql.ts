import { opensInline } from './evidence-type.js';
import type { EvidenceDto } from './evidence.dto.js';

/** A file as {@link EVIDENCE_JSON} gives it: without what depends on the asker. */
export type StoredEvidence = Omit<EvidenceDto, 'opensInline' | 'policy'>;

/** JSON of file `e`, uploaded by account `ua`; never its content. */
export const EVIDENCE_JSON = `jsonb_build_object('id', e.id, 'criterionId', e.criterion_id, 'fileName', e.file_name, 'type', e.file_type,
  'size', e.size, 'uploadedAt', e.uploaded_at, 'uploadedBy', ua.display_name)`;

export function presentEvidence(file: StoredEvidence, canDelete: boolean): EvidenceDto {
  return { ...file, opensInline: opensInline(file.type), policy: { canDelete } };
}
