import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Sureness } from '../../catalogue/sureness.js';
import { WardColumn } from '../columns.js';
import type { PassComparison, TieRule, VoteBase } from '../counting/vote-rule.js';

export const BALLOT_KINDS = ['open', 'secret'] as const;
export type BallotKind = (typeof BALLOT_KINDS)[number];

/** How an award is voted upon from a day on; without an award, how every award is that has no rule of its own. */
@Entity('council_vote_rules')
@Unique('uq_council_vote_rules_start', ['wardId', 'awardTypeId', 'validFrom'])
@Index('uq_council_vote_rules_usual', ['wardId', 'validFrom'], {
  unique: true,
  where: '(award_type_id IS NULL)',
})
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], {
  name: 'fk_council_vote_rules_award_type',
})
@ForeignKey('AwardType', ['wardId', 'downgradeAwardTypeId'], ['wardId', 'id'], {
  name: 'fk_council_vote_rules_downgrade',
})
@Check('ck_council_vote_rules_quorum', `quorum_parts between 1 and quorum_of and quorum_of <= 100`)
@Check('ck_council_vote_rules_pass', `pass_percent between 1 and 100`)
@Check('ck_council_vote_rules_base', `base in ('all-members', 'present')`)
@Check('ck_council_vote_rules_ballot', `ballot in ('open', 'secret')`)
@Check('ck_council_vote_rules_tie', `tie in ('not-passed', 'chair-decides')`)
@Check('ck_council_vote_rules_downgrade', `downgrade_award_type_id <> award_type_id`)
@Check('ck_council_vote_rules_paper_below', `paper_below between 2 and 100`)
@Check('ck_council_vote_rules_sureness', `sureness in ('verified', 'secondary', 'recalled', 'local')`)
export class CouncilVoteRule {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_council_vote_rules',
  })
  id: string;

  @WardColumn()
  wardId: string;

  @Column('uuid', { name: 'award_type_id', nullable: true })
  awardTypeId: string | null;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('smallint', { name: 'quorum_parts' })
  quorumParts: number;

  @Column('smallint', { name: 'quorum_of' })
  quorumOf: number;

  @Column('smallint', { name: 'pass_percent' })
  passPercent: number;

  @Column('varchar', { name: 'pass_comparison', length: 9 })
  passComparison: PassComparison;

  @Column('varchar', { length: 11 })
  base: VoteBase;

  @Column('boolean', { name: 'recused_leave_base' })
  recusedLeaveBase: boolean;

  @Column('varchar', { length: 6 })
  ballot: BallotKind;

  @Column('boolean', { name: 'absentee_opinions_count' })
  absenteeOpinionsCount: boolean;

  @Column('varchar', { length: 13 })
  tie: TieRule;

  /** The smaller award that may be put to the vote when this one falls. */
  @Column('uuid', { name: 'downgrade_award_type_id', nullable: true })
  downgradeAwardTypeId: string | null;

  /** Fewer voters than this vote on paper, not on screen. */
  @Column('smallint', { name: 'paper_below', nullable: true })
  paperBelow: number | null;

  @Column('varchar', { length: 500 })
  source: string;

  @Column('varchar', { length: 11 })
  sureness: Sureness;

  @Column('integer', { default: 1 })
  version: number;
}
