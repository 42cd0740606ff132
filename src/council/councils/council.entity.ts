import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { WardColumn } from '../columns.js';

/**
 * A council founded by a decision. That only one is in force on any day is an exclusion constraint
 * (`uq_councils_term_expression`), which only the migration can say.
 */
@Entity('councils')
@Unique('uq_councils_ward_id', ['wardId', 'id'])
@Check('ck_councils_validity', `valid_to is null or valid_to >= valid_from`)
@Check('ck_councils_quorum', `quorum_parts between 1 and quorum_of and quorum_of <= 100`)
export class Council {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_councils' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_councils_ward' })
  @WardColumn()
  wardId: string;

  @Column('varchar', { length: 200 })
  name: string;

  /** Number and sign of the founding decision, «45/QĐ-UBND». */
  @Column('varchar', { name: 'decision_number', length: 60 })
  decisionNumber: string;

  @Column('date', { name: 'decided_on' })
  decidedOn: string;

  @Column('varchar', { name: 'signer_name', length: 120 })
  signerName: string;

  @Column('varchar', { name: 'signer_title', length: 200, default: '' })
  signerTitle: string;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  /** Share of the members that must be there at any sitting: 2 of 3. */
  @Column('smallint', { name: 'quorum_parts', default: () => '2' })
  quorumParts: number;

  @Column('smallint', { name: 'quorum_of', default: () => '3' })
  quorumOf: number;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}

export const MEMBER_ROLES = ['chair', 'vice-chair', 'standing', 'secretary', 'member'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const MEMBER_ROLE_LABELS: Readonly<Record<MemberRole, string>> = {
  chair: 'Chủ tịch Hội đồng',
  'vice-chair': 'Phó Chủ tịch Hội đồng',
  standing: 'Ủy viên thường trực',
  secretary: 'Thư ký Hội đồng',
  member: 'Ủy viên',
};

/**
 * A member for a term: somebody with an account, or a person from outside. One chair on any day
 * (`uq_council_members_chair_expression`).
 */
@Entity('council_members')
@Unique('uq_council_members_council', ['wardId', 'councilId', 'id'])
@Unique('uq_council_members_ward_id', ['wardId', 'id'])
@Unique('uq_council_members_account', ['wardId', 'councilId', 'accountId'])
@ForeignKey('Council', ['wardId', 'councilId'], ['wardId', 'id'], { name: 'fk_council_members_council' })
@ForeignKey('Account', ['wardId', 'accountId'], ['wardId', 'id'], { name: 'fk_council_members_account' })
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_council_members_participant',
})
@ForeignKey('Collective', ['wardId', 'unitId'], ['wardId', 'id'], { name: 'fk_council_members_unit' })
@Check('ck_council_members_role', `role in ('chair', 'vice-chair', 'standing', 'secretary', 'member')`)
@Check('ck_council_members_chair', `role <> 'chair' or has_vote`)
@Check('ck_council_members_term', `term_to is null or term_to >= term_from`)
export class CouncilMember {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_council_members',
  })
  id: string;

  @WardColumn()
  wardId: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  /** The same person in the register, so that nobody votes on themselves. */
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId: string | null;

  /** The unit the member belongs to, so that stepping out for its people is suggested. */
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 200, default: '' })
  post: string;

  @Column('varchar', { length: 10 })
  role: MemberRole;

  @Column('boolean', { name: 'has_vote', default: true })
  hasVote: boolean;

  /** Place in lists. */
  @Column('smallint')
  position: number;

  @Column('date', { name: 'term_from' })
  termFrom: string;

  @Column('date', { name: 'term_to', nullable: true })
  termTo: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
