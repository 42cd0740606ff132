import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ListOrder } from './list-order.js';

/** How a ward makes its papers: one row per ward, laid down at set-up. Its version guards all of the settings. */
@Entity('ward_settings')
@Unique('uq_ward_settings_ward', ['wardId'])
@Check('ck_ward_settings_list_order', `list_order in ('collective-first', 'individual-first')`)
@Check('ck_ward_settings_decision_books', `cardinality(decision_books) between 1 and 10`)
export class WardSettings {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_ward_settings' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_ward_settings_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  /** «Hội đồng Thi đua - Khen thưởng phường»; empty while the council's papers carry the committee's heading. */
  @Column('varchar', { name: 'council_name', length: 200, default: '' })
  councilName: string;

  /** Whoever chairs the council, printed under its papers; empty leaves room to write. */
  @Column('varchar', { name: 'council_chair_name', length: 120, default: '' })
  councilChairName: string;

  @Column('varchar', { name: 'list_order', length: 16, default: 'collective-first' })
  listOrder: ListOrder;

  /** Symbols after a decision's number, each with numbers of its own; the first is the usual one. */
  @Column('text', { name: 'decision_books', array: true, default: () => `'{QĐ-UBND}'` })
  decisionBooks: string[];

  @Column('integer', { default: 1 })
  version: number;
}

/** Someone who may sign decisions of the ward; the first is the usual one. */
@Entity('ward_signers')
@Unique('uq_ward_signers_position', ['wardId', 'position'])
@Check('ck_ward_signers_position', `position between 1 and 20`)
export class WardSigner {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_ward_signers' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_ward_signers_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('smallint')
  position: number;

  @Column('varchar', { length: 120 })
  name: string;

  /** «Phó Chủ tịch UBND phường». */
  @Column('varchar', { length: 120 })
  post: string;

  /** Capacity as printed above the signature: «CHỦ TỊCH»; «KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH» (NĐ 30/2020, Appendix I). */
  @Column('varchar', { name: 'signing_title', length: 200 })
  signingTitle: string;
}

/** What a ward means to spend on rewards in a year, whole đồng. Only ever a warning. */
@Entity('reward_budgets')
@Unique('uq_reward_budgets_year', ['wardId', 'year'])
@Check('ck_reward_budgets_year', `year between 2000 and 2100`)
@Check('ck_reward_budgets_amount', `amount between 0 and 1000000000000`)
export class RewardBudget {
  @PrimaryColumn('uuid', {
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pk_reward_budgets',
  })
  id: string;

  @ForeignKey('Ward', { name: 'fk_reward_budgets_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('smallint')
  year: number;

  @Column('bigint')
  amount: string;

  /** Issuing past it is refused; usually it only warns. */
  @Column('boolean', { default: false })
  blocks: boolean;
}
