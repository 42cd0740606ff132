import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Sureness } from './sureness.js';

/** Mức lương cơ sở, in đồng, from a day on until the next one begins. */
@Entity('base_salaries')
@Unique('uq_base_salaries_start', ['wardId', 'validFrom'])
@Check('ck_base_salaries_amount', `amount > 0 and amount <= 1000000000`)
@Check('ck_base_salaries_sureness', `sureness in ('verified', 'secondary', 'recalled', 'local')`)
export class BaseSalary {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_base_salaries' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_base_salaries_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('bigint')
  amount: string;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('varchar', { length: 300 })
  source: string;

  @Column('varchar', { length: 11 })
  sureness: Sureness;

  @Column('integer', { default: 1 })
  version: number;
}

/** How a reward is rounded, from one day to another (NĐ 152/2025 Art. 49.2). */
@Entity('money_rules')
@Unique('uq_money_rules_start', ['wardId', 'validFrom'])
@Check('ck_money_rules_unit', `rounding_unit > 0`)
@Check('ck_money_rules_direction', `rounding_direction in ('up', 'nearest', 'down')`)
@Check('ck_money_rules_validity', `valid_to is null or valid_to >= valid_from`)
@Check('ck_money_rules_sureness', `sureness in ('verified', 'secondary', 'recalled', 'local')`)
export class MoneyRule {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_money_rules' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_money_rules_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('integer', { name: 'rounding_unit' })
  roundingUnit: number;

  @Column('varchar', { name: 'rounding_direction', length: 7 })
  roundingDirection: 'up' | 'nearest' | 'down';

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('varchar', { length: 300 })
  source: string;

  @Column('varchar', { length: 11 })
  sureness: Sureness;
}
