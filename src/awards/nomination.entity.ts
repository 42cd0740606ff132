import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Sentence } from './eligibility/evaluate.js';
import type { Verdict } from './eligibility/verdict.js';

/** `proposed` may go into a decision, `set-aside` was left out on purpose, `decided` stands in an issued decision. */
export const NOMINATION_STATUSES = ['proposed', 'set-aside', 'decided'] as const;
export type NominationStatus = (typeof NOMINATION_STATUSES)[number];

/** One subject proposed for one award in a campaign, with what the rules came to. */
@Entity('nominations')
@Unique('uq_nominations_ward_id', ['wardId', 'id'])
@Unique('uq_nominations_award', ['wardId', 'campaignId', 'participantId', 'awardTypeId'])
@Index('ix_nominations_participant', ['wardId', 'participantId'])
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], { name: 'fk_nominations_campaign' })
@ForeignKey('Participant', ['wardId', 'participantId'], ['wardId', 'id'], {
  name: 'fk_nominations_participant',
})
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], { name: 'fk_nominations_award_type' })
@ForeignKey('RuleSet', ['wardId', 'ruleSetId'], ['wardId', 'id'], { name: 'fk_nominations_rule_set' })
@ForeignKey('RuleBook', ['wardId', 'ruleBookId'], ['wardId', 'id'], { name: 'fk_nominations_rule_book' })
@ForeignKey('Account', ['wardId', 'overriddenBy'], ['wardId', 'id'], { name: 'fk_nominations_overridden_by' })
@Check('ck_nominations_status', `status in ('proposed', 'set-aside', 'decided')`)
@Check('ck_nominations_set_aside', `(status = 'set-aside') = (set_aside_reason is not null)`)
@Check('ck_nominations_verdict', `verdict in ('met', 'not-met', 'unknown')`)
@Check('ck_nominations_evaluated', `verdict = 'unknown' or evaluated_at is not null`)
@Check('ck_nominations_override', `num_nulls(override_reason, override_document, overridden_at) in (0, 3)`)
export class Nomination {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_nominations' })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  @Column('uuid', { name: 'award_type_id' })
  awardTypeId: string;

  /** The day the file came in: it keeps the rules that were in force then. */
  @Column('date', { name: 'received_on', default: () => `(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date` })
  receivedOn: string;

  @Column('varchar', { length: 9, default: 'proposed' })
  status: NominationStatus;

  @Column('varchar', { name: 'set_aside_reason', length: 1000, nullable: true })
  setAsideReason: string | null;

  @Column('varchar', { length: 7, default: 'unknown' })
  verdict: Verdict;

  /** One sentence per condition, as they stood when last evaluated. */
  @Column('jsonb', { default: () => `'[]'` })
  sentences: Sentence[];

  /** The book in use on the day the file came in: kept, whatever book begins later. */
  @Column('uuid', { name: 'rule_book_id', nullable: true })
  ruleBookId: string | null;

  @Column('uuid', { name: 'rule_set_id', nullable: true })
  ruleSetId: string | null;

  @Column('timestamptz', { name: 'evaluated_at', nullable: true })
  evaluatedAt: Date | null;

  /** Why the award is proposed although the rules do not say yes. */
  @Column('varchar', { name: 'override_reason', length: 1000, nullable: true })
  overrideReason: string | null;

  /** Number and date of the paper the override rests on. */
  @Column('varchar', { name: 'override_document', length: 200, nullable: true })
  overrideDocument: string | null;

  @Column('uuid', { name: 'overridden_by', nullable: true })
  overriddenBy: string | null;

  @Column('timestamptz', { name: 'overridden_at', nullable: true })
  overriddenAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
