import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { WardColumn } from '../columns.js';
import type { Choice } from '../counting/tally.js';
import type { BallotMethod, BallotStatus } from './ballot-methods.js';
import type { AppliedRule } from '../rules/applied-rule.js';

/** Questions voted upon together, opened and closed by the chair. */
@Entity('ballots')
@Unique('uq_ballots_ward_id', ['wardId', 'id'])
@Unique('uq_ballots_sitting', ['wardId', 'sittingId', 'id'])
@ForeignKey('Sitting', ['wardId', 'sittingId'], ['wardId', 'id'], { name: 'fk_ballots_sitting' })
@Check('ck_ballots_method', `method in ('open-count', 'open-roll', 'secret-screen', 'secret-paper')`)
@Check('ck_ballots_status', `status in ('open', 'closed', 'void')`)
@Check('ck_ballots_key', `(method = 'secret-screen') = (public_key is not null)`)
export class Ballot {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_ballots' })
  id: string;

  @WardColumn()
  wardId: string;

  @Column('uuid', { name: 'sitting_id' })
  sittingId: string;

  @Column('varchar', { length: 13 })
  method: BallotMethod;

  @Column('varchar', { length: 6, default: 'open' })
  status: BallotStatus;

  /** What votes are sealed with. The key that opens them is in a file, locked, and never here. */
  @Column('bytea', { name: 'public_key', nullable: true })
  publicKey: Buffer | null;

  @Column('varchar', { name: 'void_reason', length: 1000, nullable: true })
  voidReason: string | null;

  @Column('timestamptz', { name: 'opened_at', default: () => 'clock_timestamp()' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** The box of one question in one ballot, with the rule it is counted by. */
@Entity('ballot_boxes')
@Unique('uq_ballot_boxes_ward_id', ['wardId', 'id'])
@Unique('uq_ballot_boxes_question', ['wardId', 'ballotId', 'questionId'])
@Index('uq_ballot_boxes_live', ['questionId'], { unique: true, where: 'live' })
@ForeignKey('Ballot', ['wardId', 'sittingId', 'ballotId'], ['wardId', 'sittingId', 'id'], {
  name: 'fk_ballot_boxes_ballot',
})
@ForeignKey('SittingQuestion', ['wardId', 'sittingId', 'questionId'], ['wardId', 'sittingId', 'id'], {
  name: 'fk_ballot_boxes_question',
})
export class BallotBox {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_ballot_boxes' })
  id: string;

  @WardColumn()
  wardId: string;

  @Column('uuid', { name: 'sitting_id' })
  sittingId: string;

  @Column('uuid', { name: 'ballot_id' })
  ballotId: string;

  @Column('uuid', { name: 'question_id' })
  questionId: string;

  @Column('jsonb')
  rule: AppliedRule;

  /** False once the ballot is void; a question has one live box at most. */
  @Column('boolean', { default: true })
  live: boolean;
}

/** That a member has voted. Without a time, and without what. */
@Entity('ballot_receipts')
@ForeignKey('BallotBox', ['wardId', 'boxId'], ['wardId', 'id'], { name: 'fk_ballot_receipts_box' })
@ForeignKey('CouncilMember', ['wardId', 'memberId'], ['wardId', 'id'], { name: 'fk_ballot_receipts_member' })
export class BallotReceipt {
  @PrimaryColumn('uuid', { name: 'box_id', primaryKeyConstraintName: 'pk_ballot_receipts' })
  boxId: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'pk_ballot_receipts' })
  memberId: string;

  @WardColumn()
  wardId: string;
}

/**
 * A secret vote while its ballot is open. Exactly these three columns: no voter, no time, no number of its own; a test
 * counts them.
 */
@Entity('sealed_ballots')
@ForeignKey('BallotBox', ['wardId', 'boxId'], ['wardId', 'id'], { name: 'fk_sealed_ballots_box' })
@Check('ck_sealed_ballots_length', `octet_length(sealed) = 76`)
export class SealedBallot {
  @PrimaryColumn('uuid', { name: 'box_id', primaryKeyConstraintName: 'pk_sealed_ballots' })
  boxId: string;

  @WardColumn()
  wardId: string;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_sealed_ballots' })
  sealed: Buffer;
}

/** A secret vote after its ballot was closed, shuffled among the others of its box. */
@Entity('counted_ballots')
@Index('ix_counted_ballots_box', ['wardId', 'boxId'])
@ForeignKey('BallotBox', ['wardId', 'boxId'], ['wardId', 'id'], { name: 'fk_counted_ballots_box' })
@Check('ck_counted_ballots_choice', `choice in ('agree', 'disagree', 'no-opinion')`)
export class CountedBallot {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_counted_ballots',
  })
  id: string;

  @WardColumn()
  wardId: string;

  @Column('uuid', { name: 'box_id' })
  boxId: string;

  @Column('varchar', { length: 10 })
  choice: Choice;
}
