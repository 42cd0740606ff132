import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What was said of a line: right, to be corrected, or a correction that the ward did not take. */
export const PROOF_ANSWERS = ['confirmed', 'correction', 'refused'] as const;
export type ProofAnswer = (typeof PROOF_ANSWERS)[number];

/** By the unit on screen, or on a sheet of paper that staff entered. */
export const PROOF_WAYS = ['screen', 'paper'] as const;
export type ProofWay = (typeof PROOF_WAYS)[number];

/** What a line of a decision said when it was proofed, and what was answered. One per line; earlier answers are on record. */
@Entity('name_proofs')
@Unique('uq_name_proofs_line', ['wardId', 'decisionLineId'])
@ForeignKey('DecisionLine', ['wardId', 'decisionLineId'], ['wardId', 'id'], {
  name: 'fk_name_proofs_line',
  onDelete: 'CASCADE',
})
@ForeignKey('Account', ['wardId', 'answeredBy'], ['wardId', 'id'], { name: 'fk_name_proofs_answered_by' })
@ForeignKey('Account', ['wardId', 'refusedBy'], ['wardId', 'id'], { name: 'fk_name_proofs_refused_by' })
@Check('ck_name_proofs_state', `state in ('confirmed', 'correction', 'refused')`)
@Check('ck_name_proofs_how', `how in ('screen', 'paper')`)
@Check(
  'ck_name_proofs_proposed',
  `num_nulls(proposed_name, proposed_form_of_address, proposed_post) = case state when 'confirmed' then 3 else 0 end`,
)
@Check(
  'ck_name_proofs_refused',
  `num_nulls(refused_at, refusal_reason) = case state when 'refused' then 0 else 2 end`,
)
export class NameProof {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_name_proofs' })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'decision_line_id' })
  decisionLineId: string;

  @Column('varchar', { length: 10 })
  state: ProofAnswer;

  /** Name, form of address and post exactly as they stood before whoever answered. */
  @Column('varchar', { length: 255 })
  name: string;

  @Column('varchar', { name: 'form_of_address', length: 20, default: '' })
  formOfAddress: string;

  @Column('varchar', { length: 255, default: '' })
  post: string;

  /** What they should be, all three, where something is to be corrected. */
  @Column('varchar', { name: 'proposed_name', length: 255, nullable: true })
  proposedName: string | null;

  @Column('varchar', { name: 'proposed_form_of_address', length: 20, nullable: true })
  proposedFormOfAddress: string | null;

  @Column('varchar', { name: 'proposed_post', length: 255, nullable: true })
  proposedPost: string | null;

  @Column('varchar', { length: 500, default: '' })
  note: string;

  @Column('varchar', { length: 6 })
  how: ProofWay;

  /** Who signed the sheet of paper; empty for an answer on screen. */
  @Column('varchar', { name: 'signed_by', length: 120, default: '' })
  signedBy: string;

  @Column('uuid', {
    name: 'answered_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', default: () => 'now()' })
  answeredAt: Date;

  @Column('uuid', { name: 'refused_by', nullable: true })
  refusedBy: string | null;

  @Column('timestamptz', { name: 'refused_at', nullable: true })
  refusedAt: Date | null;

  @Column('varchar', { name: 'refusal_reason', length: 1000, nullable: true })
  refusalReason: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** A decision whose units are asked to look their names through. */
@Entity('name_proof_rounds')
@Unique('uq_name_proof_rounds_decision', ['wardId', 'decisionId'])
@ForeignKey('Decision', ['wardId', 'decisionId'], ['wardId', 'id'], {
  name: 'fk_name_proof_rounds_decision',
  onDelete: 'CASCADE',
})
@ForeignKey('Account', ['wardId', 'openedBy'], ['wardId', 'id'], { name: 'fk_name_proof_rounds_opened_by' })
export class NameProofRound {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_name_proof_rounds',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  /** The day the units are asked to answer by; told, not enforced. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('uuid', {
    name: 'opened_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  openedBy: string | null;

  @Column('timestamptz', { name: 'opened_at', default: () => 'now()' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
