import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export const DECISION_STATUSES = ['draft', 'proposed', 'approved', 'issued'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** Something a decision costs besides the rewards: frames, flowers, keepsakes. Whole đồng. */
export interface DecisionExpense {
  readonly label: string;
  readonly quantity: number;
  readonly unitPriceDong: number;
}

/** A decision to commend; nothing of it changes once it is issued. What is taken back later stands in revocations. */
@Entity('decisions')
@Unique('uq_decisions_ward_id', ['wardId', 'id'])
@Index('uq_decisions_number', ['wardId', 'year', 'book', 'number'], {
  unique: true,
  where: `status = 'issued'`,
})
@Index('ix_decisions_campaign', ['wardId', 'campaignId'])
@ForeignKey('Campaign', ['wardId', 'campaignId'], ['wardId', 'id'], { name: 'fk_decisions_campaign' })
@ForeignKey('Account', ['wardId', 'createdBy'], ['wardId', 'id'], { name: 'fk_decisions_created_by' })
@ForeignKey('Account', ['wardId', 'issuedBy'], ['wardId', 'id'], { name: 'fk_decisions_issued_by' })
@ForeignKey('Account', ['wardId', 'proposedBy'], ['wardId', 'id'], { name: 'fk_decisions_proposed_by' })
@ForeignKey('Account', ['wardId', 'approvedBy'], ['wardId', 'id'], { name: 'fk_decisions_approved_by' })
@ForeignKey('Account', ['wardId', 'returnedBy'], ['wardId', 'id'], { name: 'fk_decisions_returned_by' })
@ForeignKey('Decision', ['wardId', 'correctsId'], ['wardId', 'id'], { name: 'fk_decisions_corrects' })
@Check('ck_decisions_status', `status in ('draft', 'proposed', 'approved', 'issued')`)
@Check('ck_decisions_returned', `num_nulls(returned_at, return_reason) in (0, 2)`)
@Check('ck_decisions_number', `number between 1 and 99999`)
@Check('ck_decisions_year', `(year is null) = (decided_on is null) and year = extract(year from decided_on)`)
@Check(
  'ck_decisions_complete',
  `status <> 'issued' or (number is not null and decided_on is not null and signer_name <> '' and signer_title <> '' and issued_at is not null)`,
)
export class Decision {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_decisions' })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  /** Null for a sudden achievement (đột xuất): it belongs to no campaign. */
  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId: string | null;

  /** The number book, which is also the symbol after the number: «QĐ-UBND». */
  @Column('varchar', { length: 40, default: 'QĐ-UBND' })
  book: string;

  @Column('integer', { nullable: true })
  number: number | null;

  /** The year of the day it is decided on: numbers begin anew each year. */
  @Column('smallint', { nullable: true })
  year: number | null;

  /** The day of the decision; rewards follow the rates in force on it (NĐ 152/2025 Art. 49.1). */
  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  @Column('varchar', { length: 500 })
  title: string;

  /** The «Căn cứ …» lines, one per line. */
  @Column('text', { name: 'legal_basis', default: '' })
  legalBasis: string;

  @Column('varchar', { name: 'signer_name', length: 120, default: '' })
  signerName: string;

  /** Capacity and post as printed above the signature: «CHỦ TỊCH», «KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH». */
  @Column('varchar', { name: 'signer_title', length: 200, default: '' })
  signerTitle: string;

  @Column('varchar', { length: 8, default: 'draft' })
  status: DecisionStatus;

  /** Signed on paper before; entered here afterwards with the number it has. */
  @Column('boolean', { name: 'from_paper', default: false })
  fromPaper: boolean;

  /** The issued decision that this one corrects. */
  @Column('uuid', { name: 'corrects_id', nullable: true })
  correctsId: string | null;

  @Column('jsonb', { default: () => `'[]'` })
  expenses: DecisionExpense[];

  /** True once somebody has put the lines in an order of their own: nothing sorts them again. */
  @Column('boolean', { name: 'manual_order', default: false })
  manualOrder: boolean;

  @Column('uuid', {
    name: 'created_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('uuid', { name: 'proposed_by', nullable: true })
  proposedBy: string | null;

  @Column('timestamptz', { name: 'proposed_at', nullable: true })
  proposedAt: Date | null;

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt: Date | null;

  /** The last time it was given back to be drafted anew, and why. */
  @Column('uuid', { name: 'returned_by', nullable: true })
  returnedBy: string | null;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  returnedAt: Date | null;

  @Column('varchar', { name: 'return_reason', length: 1000, nullable: true })
  returnReason: string | null;

  @Column('uuid', { name: 'issued_by', nullable: true })
  issuedBy: string | null;

  @Column('timestamptz', { name: 'issued_at', nullable: true })
  issuedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** The last number given out in a book in a year; drawn inside the issuing transaction, so none is lost or doubled. */
@Entity('decision_counters')
@Unique('uq_decision_counters_book', ['wardId', 'book', 'year'])
@Check('ck_decision_counters_last_number', `last_number > 0`)
export class DecisionCounter {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_decision_counters',
  })
  id: string;

  @ForeignKey('Ward', { name: 'fk_decision_counters_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('varchar', { length: 40 })
  book: string;

  @Column('smallint')
  year: number;

  @Column('integer', { name: 'last_number' })
  lastNumber: number;
}
