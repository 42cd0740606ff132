import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { WardColumn } from '../columns.js';
import type { Choice, Outcome } from '../counting/tally.js';

/** An open vote given by name. */
@Entity('raised_hands')
@ForeignKey('BallotBox', ['wardId', 'boxId'], ['wardId', 'id'], { name: 'fk_raised_hands_box' })
@ForeignKey('CouncilMember', ['wardId', 'memberId'], ['wardId', 'id'], { name: 'fk_raised_hands_member' })
@Check('ck_raised_hands_choice', `choice in ('agree', 'disagree', 'no-opinion')`)
export class RaisedHand {
  @PrimaryColumn('uuid', { name: 'box_id', primaryKeyConstraintName: 'pk_raised_hands' })
  boxId: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'pk_raised_hands' })
  memberId: string;

  @WardColumn()
  wardId: string;

  @Column('varchar', { length: 10 })
  choice: Choice;
}

/** What one counter entered for a box: hands counted once, or slips counted by the first or the second person. */
@Entity('vote_counts')
@Unique('uq_vote_counts_counter', ['wardId', 'boxId', 'countedBy'])
@ForeignKey('BallotBox', ['wardId', 'boxId'], ['wardId', 'id'], { name: 'fk_vote_counts_box' })
@ForeignKey('Account', ['wardId', 'countedBy'], ['wardId', 'id'], { name: 'fk_vote_counts_counted_by' })
@Check('ck_vote_counts_slot', `slot in (1, 2)`)
@Check('ck_vote_counts_sum', `returned = invalid + agree + disagree + no_opinion`)
export class VoteCount {
  @PrimaryColumn('uuid', { name: 'box_id', primaryKeyConstraintName: 'pk_vote_counts' })
  boxId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_vote_counts' })
  slot: 1 | 2;

  @WardColumn()
  wardId: string;

  @Column('uuid', { name: 'counted_by' })
  countedBy: string;

  @Column('smallint')
  issued: number;

  @Column('smallint')
  returned: number;

  @Column('smallint')
  invalid: number;

  @Column('smallint')
  agree: number;

  @Column('smallint')
  disagree: number;

  @Column('smallint', { name: 'no_opinion' })
  noOpinion: number;
}

/** What a box came to, written once when its ballot was closed. Votes include the written opinions that count. */
@Entity('box_results')
@ForeignKey('BallotBox', ['wardId', 'boxId'], ['wardId', 'id'], { name: 'fk_box_results_box' })
@Check('ck_box_results_outcome', `outcome in ('passed', 'not-passed', 'tied')`)
export class BoxResult {
  @PrimaryColumn('uuid', { name: 'box_id', primaryKeyConstraintName: 'pk_box_results' })
  boxId: string;

  @WardColumn()
  wardId: string;

  @Column('smallint')
  members: number;

  @Column('smallint')
  present: number;

  /** Present, and not stepped out. */
  @Column('smallint')
  eligible: number;

  /** Stepped out, present or not. */
  @Column('smallint')
  recused: number;

  /** Slips handed out; on screen and by hand, whoever could vote. */
  @Column('smallint')
  issued: number;

  @Column('smallint')
  returned: number;

  @Column('smallint')
  invalid: number;

  @Column('smallint')
  agree: number;

  @Column('smallint')
  disagree: number;

  @Column('smallint', { name: 'no_opinion' })
  noOpinion: number;

  @Column('smallint', { name: 'opinions_agree' })
  opinionsAgree: number;

  @Column('smallint', { name: 'opinions_disagree' })
  opinionsDisagree: number;

  @Column('smallint', { name: 'opinions_no_opinion' })
  opinionsNoOpinion: number;

  @Column('smallint')
  base: number;

  @Column('smallint')
  needed: number;

  @Column('numeric', { precision: 5, scale: 2 })
  percent: string;

  @Column('boolean', { name: 'is_tie' })
  isTie: boolean;

  @Column('boolean', { name: 'is_unanimous' })
  isUnanimous: boolean;

  @Column('varchar', { length: 10 })
  outcome: Outcome;
}
