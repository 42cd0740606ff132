import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { SubjectKind } from '../catalogue/subject-kind.js';

const WARD_DEFAULT = (): string => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`;

export const PARTICIPANT_STATUSES = ['active', 'archived'] as const;
export type ParticipantStatus = (typeof PARTICIPANT_STATUSES)[number];

/**
 * Whoever can be emulated and commended: a collective, an individual or a household. Never deleted; archived.
 * That nobody stands here twice is an exclusion constraint (`uq_participants_identity_expression`), which only the
 * migration can say.
 */
@Entity('participants')
@Unique('uq_participants_ward_id', ['wardId', 'id'])
@Index('ix_participants_unit', ['wardId', 'unitId'])
@ForeignKey('Collective', ['wardId', 'unitId'], ['wardId', 'id'], { name: 'fk_participants_unit' })
@Check('ck_participants_kind', `kind in ('collective', 'individual', 'household')`)
@Check('ck_participants_name', `name <> ''`)
@Check('ck_participants_unit', `(kind = 'collective') = (unit_id is null)`)
@Check('ck_participants_identity_span', `not isempty(identity_span) and not isempty(identity_number)`)
@Check('ck_participants_status', `status in ('active', 'archived')`)
export class Participant {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_participants' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_participants_ward' })
  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('varchar', { length: 10 })
  kind: SubjectKind;

  /** As the person spells it, and as it is printed. */
  @Column('varchar', { length: 255 })
  name: string;

  @Column('varchar', { name: 'identity_key', length: 300 })
  identityKey: string;

  @Column('varchar', { name: 'search_key', length: 300 })
  searchKey: string;

  /** First key of lists by name: the given name of a person, the whole name of a unit or household. */
  @Column('varchar', { name: 'sort_given', length: 300 })
  sortGiven: string;

  @Column('varchar', { name: 'sort_rest', length: 300 })
  sortRest: string;

  /** The collective a person or household belongs to; a collective belongs to none. */
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  /** Days of birth that are possible, or the days a unit is in force: what tells namesakes apart. */
  @Column('daterange', { name: 'identity_span', default: () => `'(,)'` })
  identitySpan: string;

  /** A person's identity number as a range of one, or every number while it is not known. */
  @Column('int8range', { name: 'identity_number', default: () => `'(,)'` })
  identityNumber: string;

  /** Place in lists: among the ward's units, or within the unit. */
  @Column('integer', { name: 'display_order', default: 0 })
  displayOrder: number;

  @Column('varchar', { length: 10, default: 'active' })
  status: ParticipantStatus;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}

/** A unit: office, residential group (tổ dân phố), school, association, enterprise. */
@Entity('collectives')
@Unique('uq_collectives_ward_id', ['wardId', 'id'])
@ForeignKey('Participant', ['wardId', 'id'], ['wardId', 'id'], { name: 'fk_collectives_participant' })
@Check('ck_collectives_validity', `valid_to is null or valid_from is null or valid_to >= valid_from`)
@Check('ck_collectives_member_count', `member_count >= 0`)
export class Collective {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_collectives' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  /** The unit's own code, where the ward keeps codes. */
  @Column('varchar', { length: 40, default: '' })
  code: string;

  @Column('varchar', { name: 'short_name', length: 60, default: '' })
  shortName: string;

  /** Đơn vị cấp trên, in words. */
  @Column('varchar', { length: 255, default: '' })
  superior: string;

  /** «cơ quan», «tổ dân phố», «trường học» …, in the ward's own words. */
  @Column('varchar', { length: 60, default: '' })
  type: string;

  /** Khối thi đua: units of one block are ranked among themselves. */
  @Column('varchar', { length: 120, default: '' })
  block: string;

  @Column('integer', { name: 'protocol_order', default: 0 })
  protocolOrder: number;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('varchar', { name: 'head_name', length: 255, default: '' })
  headName: string;

  @Column('varchar', { length: 60, default: '' })
  phone: string;

  /** People, or households of a residential group. */
  @Column('integer', { name: 'member_count', nullable: true })
  memberCount: number | null;
}

export const LINEAGE_CHANGES = ['merged', 'split', 'renamed', 'transferred'] as const;
export type LineageChange = (typeof LINEAGE_CHANGES)[number];

/** A unit that came before another: the mergers of 2025 would break every count of years in a row without it. */
@Entity('collective_predecessors')
@Index('ix_collective_predecessors_predecessor', ['wardId', 'predecessorId'])
@ForeignKey('Collective', ['wardId', 'collectiveId'], ['wardId', 'id'], {
  name: 'fk_collective_predecessors_collective',
})
@ForeignKey('Collective', ['wardId', 'predecessorId'], ['wardId', 'id'], {
  name: 'fk_collective_predecessors_predecessor',
})
@Check('ck_collective_predecessors_other', `collective_id <> predecessor_id`)
@Check('ck_collective_predecessors_change', `change in ('merged', 'split', 'renamed', 'transferred')`)
export class CollectivePredecessor {
  @PrimaryColumn('uuid', { name: 'collective_id', primaryKeyConstraintName: 'pk_collective_predecessors' })
  collectiveId: string;

  @PrimaryColumn('uuid', { name: 'predecessor_id', primaryKeyConstraintName: 'pk_collective_predecessors' })
  predecessorId: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('date', { name: 'changed_on' })
  changedOn: string;

  @Column('varchar', { length: 10 })
  change: LineageChange;
}

/** A household commended as such («Gia đình ông …»). */
@Entity('households')
@Unique('uq_households_ward_id', ['wardId', 'id'])
@ForeignKey('Participant', ['wardId', 'id'], ['wardId', 'id'], { name: 'fk_households_participant' })
export class Household {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_households' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('varchar', { length: 255, default: '' })
  address: string;
}
