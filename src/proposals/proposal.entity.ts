import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PartKind } from './dossier.js';

export const PROPOSAL_STATUSES = ['preparing', 'sent', 'returned', 'decided'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export const OUTCOMES = ['granted', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const WARD_DEFAULT = (): string => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`;

/** A dossier sent up for one award: whom the ward proposes, with which papers, and what became of it. */
@Entity('proposals')
@Unique('uq_proposals_ward_id', ['wardId', 'id'])
@Index('ix_proposals_award_type', ['wardId', 'awardTypeId'])
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], { name: 'fk_proposals_award_type' })
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], { name: 'fk_proposals_campaign' })
@ForeignKey('Account', ['wardId', 'movedBy'], ['wardId', 'id'], { name: 'fk_proposals_moved_by' })
@Check('ck_proposals_year', `year between 1945 and 2100`)
@Check('ck_proposals_status', `status in ('preparing', 'sent', 'returned', 'decided')`)
@Check(
  'ck_proposals_sent',
  `status not in ('sent', 'returned') or (sent_on is not null and sent_number is not null)`,
)
@Check(
  'ck_proposals_returned',
  `status <> 'returned' or (returned_on is not null and return_reason is not null)`,
)
@Check(
  'ck_proposals_decided',
  `(status = 'decided') = (decided_on is not null and decision_number is not null and authority is not null)`,
)
export class Proposal {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_proposals' })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'award_type_id' })
  awardTypeId: string;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId: string | null;

  /** The year commended. */
  @Column('smallint')
  year: number;

  @Column('varchar', { length: 500 })
  title: string;

  /** Whom it is sent to: «Sở Nội vụ tỉnh Thái Nguyên». */
  @Column('varchar', { length: 200 })
  addressee: string;

  /** The last day it is received, as the province's notice says. */
  @Column('date', { nullable: true })
  deadline: string | null;

  /** Farmers, workers, people found by the head: a summary in place of report and minutes (NĐ 152/2025 Art. 33.8). */
  @Column('boolean', { name: 'is_short', default: false })
  isShort: boolean;

  @Column('varchar', { length: 9, default: 'preparing' })
  status: ProposalStatus;

  @Column('date', { name: 'sent_on', nullable: true })
  sentOn: string | null;

  /** Number of the submission (tờ trình): «45/TTr-UBND». */
  @Column('varchar', { name: 'sent_number', length: 60, nullable: true })
  sentNumber: string | null;

  @Column('date', { name: 'returned_on', nullable: true })
  returnedOn: string | null;

  @Column('varchar', { name: 'return_reason', length: 1000, nullable: true })
  returnReason: string | null;

  @Column('varchar', { name: 'decision_number', length: 60, nullable: true })
  decisionNumber: string | null;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  /** Who granted it: «Chủ tịch UBND tỉnh Thái Nguyên». */
  @Column('varchar', { length: 200, nullable: true })
  authority: string | null;

  /** Who brought it to where it stands. */
  @Column('uuid', {
    name: 'moved_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  movedBy: string | null;

  @Column('timestamptz', { name: 'moved_at', default: () => 'now()' })
  movedAt: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}

/** Somebody proposed, and whether the award was granted. */
@Entity('proposal_lines')
@Unique('uq_proposal_lines_ward_id', ['wardId', 'id'])
@Unique('uq_proposal_lines_participant', ['wardId', 'proposalId', 'participantId'])
@Index('ix_proposal_lines_participant', ['wardId', 'participantId'])
@ForeignKey('Proposal', ['wardId', 'proposalId'], ['wardId', 'id'], { name: 'fk_proposal_lines_proposal' })
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_proposal_lines_participant',
})
@Check('ck_proposal_lines_outcome', `outcome in ('granted', 'refused')`)
export class ProposalLine {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_proposal_lines',
  })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'proposal_id' })
  proposalId: string;

  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  /** Null until it is decided. */
  @Column('varchar', { length: 7, nullable: true })
  outcome: Outcome | null;
}

/** One paper of the dossier: of the whole, or of one of those proposed. */
@Entity('proposal_parts')
@Index('ix_proposal_parts_proposal', ['wardId', 'proposalId'])
@ForeignKey('Proposal', ['wardId', 'proposalId'], ['wardId', 'id'], { name: 'fk_proposal_parts_proposal' })
@ForeignKey('ProposalLine', ['wardId', 'lineId'], ['wardId', 'id'], { name: 'fk_proposal_parts_line' })
@Check('ck_proposal_parts_kind', `kind in ('submission', 'list', 'minutes', 'report', 'initiative', 'other')`)
export class ProposalPart {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_proposal_parts',
  })
  id: string;

  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('uuid', { name: 'proposal_id' })
  proposalId: string;

  @Column('uuid', { name: 'line_id', nullable: true })
  lineId: string | null;

  @Column('varchar', { length: 10 })
  kind: PartKind;

  @Column('varchar', { length: 200 })
  label: string;

  @Column('boolean', { name: 'is_required' })
  isRequired: boolean;

  /** The day it was put in; null while it is missing. */
  @Column('date', { name: 'done_on', nullable: true })
  doneOn: string | null;

  /** Its number and day, or where it lies. */
  @Column('varchar', { length: 200, default: '' })
  document: string;
}
