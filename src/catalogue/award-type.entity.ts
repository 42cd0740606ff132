import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SubjectKind } from './subject-kind.js';
import type { Sureness } from './sureness.js';

/** A title (danh hiệu thi đua) or form of commendation (hình thức khen thưởng), and who grants it. */
@Entity('award_types')
@Unique('uq_award_types_ward_id', ['wardId', 'id'])
@Unique('uq_award_types_code', ['wardId', 'code'])
@Unique('uq_award_types_name', ['wardId', 'nameKey'])
@Check('ck_award_types_code', `code ~ '^[A-Z][A-Z0-9-]*$'`)
@Check('ck_award_types_category', `category in ('title', 'form')`)
@Check('ck_award_types_granted_by', `granted_by in ('ward', 'province', 'higher')`)
@Check(
  'ck_award_types_subject_kinds',
  `cardinality(subject_kinds) > 0 and subject_kinds <@ array['collective', 'individual', 'household']`,
)
@Check('ck_award_types_scored_kinds', `scored_kinds <@ subject_kinds`)
@Check('ck_award_types_validity', `valid_to is null or valid_to >= valid_from`)
@Check('ck_award_types_sureness', `sureness in ('verified', 'secondary', 'recalled', 'local')`)
export class AwardType {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_award_types' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_award_types_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  /** Stable code programs and rules refer to: «CSTDCS». */
  @Column('varchar', { length: 40 })
  code: string;

  /** The name as printed in decisions. */
  @Column('varchar', { length: 200 })
  name: string;

  /** Identity key of the name: two names with the same key are one award. */
  @Column('varchar', { name: 'name_key', length: 200 })
  nameKey: string;

  @Column('varchar', { name: 'search_key', length: 200 })
  searchKey: string;

  @Column('varchar', { length: 5 })
  category: 'title' | 'form';

  @Column('varchar', { name: 'granted_by', length: 8 })
  grantedBy: 'ward' | 'province' | 'higher';

  @Column('text', { name: 'subject_kinds', array: true })
  subjectKinds: SubjectKind[];

  /** Kinds whose candidates the committee scores before this award is considered. */
  @Column('text', { name: 'scored_kinds', array: true, default: () => `'{}'` })
  scoredKinds: SubjectKind[];

  /** False where the law gives no coefficient and the ward has set none (Gia đình văn hóa). */
  @Column('boolean', { name: 'carries_money', default: true })
  carriesMoney: boolean;

  @Column('integer', { name: 'sort_order' })
  sortOrder: number;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('varchar', { length: 300 })
  source: string;

  @Column('varchar', { length: 11 })
  sureness: Sureness;

  @Column('integer', { default: 1 })
  version: number;
}
