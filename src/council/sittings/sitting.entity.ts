import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { WardColumn } from '../columns.js';
import type { MemberRole } from '../councils/council.entity.js';
import type { SittingStatus } from './sitting-moves.js';

/** A sitting of the council, for a campaign or for an award outside any (đột xuất). */
@Entity('sittings')
@Unique('uq_sittings_ward_id', ['wardId', 'id'])
@Index('ix_sittings_campaign', ['wardId', 'campaignId'])
@ForeignKey('Council', ['wardId', 'councilId'], ['wardId', 'id'], { name: 'fk_sittings_council' })
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], { name: 'fk_sittings_campaign' })
@ForeignKey('CouncilMember', ['wardId', 'councilId', 'chairMemberId'], ['wardId', 'councilId', 'id'], {
  name: 'fk_sittings_chair',
})
@ForeignKey('CouncilMember', ['wardId', 'councilId', 'secretaryMemberId'], ['wardId', 'councilId', 'id'], {
  name: 'fk_sittings_secretary',
})
@Check('ck_sittings_starts_at', `starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('ck_sittings_two_people', `chair_member_id <> secretary_member_id`)
@Check('ck_sittings_status', `status in ('planned', 'open', 'closed', 'locked')`)
export class Sitting {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_sittings' })
  id: string;

  @WardColumn()
  wardId: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId: string | null;

  @Column('varchar', { length: 300 })
  title: string;

  @Column('date', { name: 'held_on' })
  heldOn: string;

  /** Hour as invited, «14:00». */
  @Column('varchar', { name: 'starts_at', length: 5 })
  startsAt: string;

  @Column('varchar', { length: 300 })
  place: string;

  @Column('uuid', { name: 'chair_member_id' })
  chairMemberId: string;

  @Column('uuid', { name: 'secretary_member_id' })
  secretaryMemberId: string;

  /** What the invitation says the sitting is about. */
  @Column('varchar', { length: 2000, default: '' })
  content: string;

  @Column('varchar', { name: 'invitation_number', length: 60, default: '' })
  invitationNumber: string;

  @Column('date', { name: 'invited_on', nullable: true })
  invitedOn: string | null;

  @Column('varchar', { name: 'minutes_number', length: 60, default: '' })
  minutesNumber: string;

  @Column('varchar', { length: 5000, default: '' })
  conclusion: string;

  @Column('varchar', { length: 7, default: 'planned' })
  status: SittingStatus;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { name: 'locked_at', nullable: true })
  lockedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}

/** A member at a sitting, as the member stood on its day; whether they came, and what they are there for. */
@Entity('sitting_roster')
@Unique('uq_sitting_roster_ward_id', ['wardId', 'sittingId', 'memberId'])
@Unique('uq_sitting_roster_account', ['wardId', 'sittingId', 'accountId'])
@ForeignKey('Sitting', ['wardId', 'sittingId'], ['wardId', 'id'], { name: 'fk_sitting_roster_sitting' })
@ForeignKey('CouncilMember', ['wardId', 'memberId'], ['wardId', 'id'], { name: 'fk_sitting_roster_member' })
@Check('ck_sitting_roster_presence', `presence in ('present', 'absent')`)
@Check('ck_sitting_roster_absence', `presence = 'absent' or absence_reason = ''`)
@Check('ck_sitting_roster_teller', `teller in ('head', 'member')`)
export class SittingRosterEntry {
  @PrimaryColumn('uuid', { name: 'sitting_id', primaryKeyConstraintName: 'pk_sitting_roster' })
  sittingId: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'pk_sitting_roster' })
  memberId: string;

  @WardColumn()
  wardId: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId: string | null;

  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 200 })
  post: string;

  @Column('varchar', { length: 10 })
  role: MemberRole;

  @Column('boolean', { name: 'has_vote' })
  hasVote: boolean;

  @Column('smallint')
  position: number;

  /** Null until somebody has said. */
  @Column('varchar', { length: 7, nullable: true })
  presence: 'present' | 'absent' | null;

  @Column('varchar', { name: 'absence_reason', length: 500, default: '' })
  absenceReason: string;

  /** The paper an absent member's written opinion came on. */
  @Column('varchar', { name: 'opinion_document', length: 300, default: '' })
  opinionDocument: string;

  /** Ban kiểm phiếu: its head or one of its members. */
  @Column('varchar', { length: 6, nullable: true })
  teller: 'head' | 'member' | null;

  /** SHA-256 of the one-time code that gives a reset account back to its owner. */
  @Column('bytea', { name: 'claim_hash', nullable: true })
  claimHash: Buffer | null;

  @Column('smallint', { name: 'claim_attempts', default: () => '0' })
  claimAttempts: number;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
