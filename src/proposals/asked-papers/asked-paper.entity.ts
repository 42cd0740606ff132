import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A paper the province asks for besides those of the law: put into every dossier begun afterwards. */
@Entity('asked_papers')
@Unique('uq_asked_papers_label', ['wardId', 'awardTypeId', 'isOfEach', 'label'])
@Index('uq_asked_papers_of_all', ['wardId', 'isOfEach', 'label'], {
  unique: true,
  where: 'award_type_id is null',
})
@ForeignKey('AwardType', ['wardId', 'awardTypeId'], ['wardId', 'id'], { name: 'fk_asked_papers_award_type' })
export class AskedPaper {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_asked_papers' })
  id: string;

  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  /** Null: for every award. */
  @Column('uuid', { name: 'award_type_id', nullable: true })
  awardTypeId: string | null;

  @Column('varchar', { length: 200 })
  label: string;

  /** One for each of those proposed; otherwise one for the dossier. */
  @Column('boolean', { name: 'is_of_each' })
  isOfEach: boolean;

  @Column('boolean', { name: 'is_required' })
  isRequired: boolean;

  @Column('integer', { default: 1 })
  version: number;
}
