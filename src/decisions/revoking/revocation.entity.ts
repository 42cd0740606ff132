import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Why an award is taken back (Luật TĐKT 2022, Art. 93). */
export const REVOCATION_GROUNDS = [
  'false-declaration',
  'forged-papers',
  'wrong-procedure',
  'standard-broken',
] as const;
export type RevocationGround = (typeof REVOCATION_GROUNDS)[number];

/** A decision that takes awards of another one back. It has a number of the same books. */
@Entity('revocations')
@Unique('uq_revocations_ward_id', ['wardId', 'id'])
@Unique('uq_revocations_number', ['wardId', 'year', 'book', 'number'])
@Index('ix_revocations_decision', ['wardId', 'decisionId'])
@ForeignKey('Decision', ['wardId', 'decisionId'], ['wardId', 'id'], { name: 'fk_revocations_decision' })
@ForeignKey('Account', ['wardId', 'createdBy'], ['wardId', 'id'], { name: 'fk_revocations_created_by' })
@Check('ck_revocations_number', `number between 1 and 99999`)
@Check('ck_revocations_year', `year = extract(year from decided_on)`)
@Check('ck_revocations_due_on', `due_on > decided_on`)
@Check(
  'ck_revocations_ground',
  `ground in ('false-declaration', 'forged-papers', 'wrong-procedure', 'standard-broken')`,
)
export class Revocation {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_revocations' })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('varchar', { length: 40 })
  book: string;

  @Column('integer')
  number: number;

  @Column('smallint')
  year: number;

  @Column('date', { name: 'decided_on' })
  decidedOn: string;

  /** The last of the 15 working days to give object and money back in (NĐ 152/2025 Art. 58). */
  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('varchar', { length: 20 })
  ground: RevocationGround;

  /** What happened and the paper it rests on, in the official's words. */
  @Column('varchar', { length: 1000 })
  explanation: string;

  @Column('varchar', { name: 'signer_name', length: 120 })
  signerName: string;

  @Column('uuid', {
    name: 'created_by',
    nullable: true,
    default: () => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`,
  })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}

/** One award taken back, and when its object and its money came back. */
@Entity('revocation_lines')
@Unique('uq_revocation_lines_line', ['wardId', 'decisionLineId'])
@Index('ix_revocation_lines_revocation', ['wardId', 'revocationId'])
@ForeignKey('Revocation', ['wardId', 'revocationId'], ['wardId', 'id'], {
  name: 'fk_revocation_lines_revocation',
})
@ForeignKey('DecisionLine', ['wardId', 'decisionLineId'], ['wardId', 'id'], {
  name: 'fk_revocation_lines_line',
})
@Check('ck_revocation_lines_money', `money_dong >= 0 and (money_dong > 0 or money_returned_on is null)`)
export class RevocationLine {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_revocation_lines',
  })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('uuid', { name: 'revocation_id' })
  revocationId: string;

  @Column('uuid', { name: 'decision_line_id' })
  decisionLineId: string;

  /** What was paid and is to come back, whole đồng. */
  @Column('bigint', { name: 'money_dong', default: () => '0' })
  moneyDong: string;

  /** The day the certificate, flag or keepsake was given back. */
  @Column('date', { name: 'object_returned_on', nullable: true })
  objectReturnedOn: string | null;

  @Column('date', { name: 'money_returned_on', nullable: true })
  moneyReturnedOn: string | null;
}
