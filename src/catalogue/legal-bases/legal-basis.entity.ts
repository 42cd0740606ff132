import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Sureness } from '../sureness.js';

/** A «Căn cứ …» line and the days on which it is cited (NĐ 30/2020, PL I: each on a line of its own). */
@Entity('legal_bases')
@Unique('uq_legal_bases_text', ['wardId', 'text', 'validFrom'])
@Check('ck_legal_bases_text', `btrim(text) <> ''`)
@Check('ck_legal_bases_position', `position between 1 and 1000`)
@Check('ck_legal_bases_validity', `valid_to is null or valid_to >= valid_from`)
@Check('ck_legal_bases_sureness', `sureness in ('verified', 'secondary', 'recalled', 'local')`)
export class LegalBasis {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_legal_bases' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_legal_bases_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  /** Without the «;» or «.» it ends with on paper. */
  @Column('varchar', { length: 500 })
  text: string;

  /** Place among the lines of a paper, smallest first. */
  @Column('integer')
  position: number;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** The last day it is cited on. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('varchar', { length: 11 })
  sureness: Sureness;

  @Column('integer', { default: 1 })
  version: number;
}
