import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from './permissions.js';

/** A person who may sign in. Never deleted: a disabled account keeps its name in the record of acts. */
@Entity('accounts')
@Unique('uq_accounts_ward_id', ['wardId', 'id'])
@Unique('uq_accounts_username', ['username'])
@ForeignKey('Collective', ['wardId', 'collectiveId'], ['wardId', 'id'], { name: 'fk_accounts_collective' })
@Check('ck_accounts_username', `username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'`)
@Check('ck_accounts_status', `status in ('active', 'disabled')`)
@Check('ck_accounts_roles', `cardinality(roles) > 0`)
export class Account {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()', primaryKeyConstraintName: 'pk_accounts' })
  id: string;

  @ForeignKey('Ward', { name: 'fk_accounts_ward' })
  @Column('uuid', {
    name: 'ward_id',
    default: () => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`,
  })
  wardId: string;

  @Column('varchar', { length: 40 })
  username: string;

  @Column('varchar', { name: 'display_name', length: 120 })
  displayName: string;

  /** Post at the ward, as printed beside a signature. */
  @Column('varchar', { length: 120, default: '' })
  post: string;

  @Column('text', { array: true })
  roles: Role[];

  @Column('uuid', { name: 'collective_id', nullable: true })
  collectiveId: string | null;

  @Column('varchar', { name: 'password_hash', length: 200 })
  passwordHash: string;

  @Column('boolean', { name: 'must_change_password', default: true })
  mustChangePassword: boolean;

  @Column('varchar', { length: 10, default: 'active' })
  status: 'active' | 'disabled';

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_login_at', nullable: true })
  lastLoginAt: Date | null;
}
