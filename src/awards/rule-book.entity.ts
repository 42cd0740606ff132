import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A dated book of rules («bộ quy tắc»). Of several of one day, one is in use. */
@Entity('rule_books')
@Unique('uq_rule_books_ward_id', ['wardId', 'id'])
@Unique('uq_rule_books_code', ['wardId', 'code'])
@Unique('uq_rule_books_name', ['wardId', 'name'])
@Index('uq_rule_books_active', ['wardId', 'validFrom'], { unique: true, where: 'is_active' })
@ForeignKey('RuleBook', ['wardId', 'copiedFromId'], ['wardId', 'id'], { name: 'fk_rule_books_copied_from' })
@Check('ck_rule_books_name', `name <> ''`)
export class RuleBook {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_rule_books' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_rule_books_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  /** Stable code of a book every ward begins with; null for one of the ward's own. */
  @Column('varchar', { length: 20, nullable: true })
  code: string | null;

  @Column('varchar', { length: 200 })
  name: string;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('boolean', { name: 'is_active' })
  isActive: boolean;

  /** False = «chưa xác minh»: written before the text itself was seen. */
  @Column('boolean', { name: 'is_verified' })
  isVerified: boolean;

  @Column('varchar', { length: 2000, default: '' })
  note: string;

  @Column('uuid', { name: 'copied_from_id', nullable: true })
  copiedFromId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
