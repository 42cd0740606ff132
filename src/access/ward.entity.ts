import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A ward, commune or special zone: the tenant all business rows belong to. */
@Entity('wards')
@Unique('uq_wards_province_name', ['province', 'name'])
@Check('ck_wards_kind', `kind in ('phường', 'xã', 'đặc khu')`)
export class Ward {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_wards' })
  id: string;

  @Column('varchar', { length: 10, default: 'phường' })
  kind: 'phường' | 'xã' | 'đặc khu';

  /** Name without the kind: «Tân Lập». */
  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 120 })
  province: string;

  /** Place printed before the date of a document: «Tân Lập, ngày …» (NĐ 30/2020, Appendix I). */
  @Column('varchar', { name: 'place_name', length: 120 })
  placeName: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
