import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Days off of one year as the ward has entered them; it stands in place of the usual ones. */
@Entity('holiday_years')
@Unique('uq_holiday_years_year', ['wardId', 'year'])
@Check('ck_holiday_years_year', `year between 2000 and 2100`)
export class HolidayYearRow {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_holiday_years' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_holiday_years_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('smallint')
  year: number;

  /** Entered from the yearly notice, not worked out from the law alone. */
  @Column('boolean', { name: 'is_announced' })
  isAnnounced: boolean;

  /** 'MM-DD' → what the day is. */
  @Column('jsonb')
  off: Record<string, string>;

  /** Saturdays and Sundays that are worked, 'MM-DD'. */
  @Column('jsonb')
  worked: string[];

  @Column('integer', { default: 1 })
  version: number;
}
