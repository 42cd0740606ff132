import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A signed-in browser. Only the hash of its token is kept. */
@Entity('sessions')
@Unique('uq_sessions_public_id', ['publicId'])
export class Session {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_sessions' })
  tokenHash: Buffer;

  @Index('ix_sessions_account_id')
  @ForeignKey('Account', { name: 'fk_sessions_account', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'seen_at', default: () => 'now()' })
  seenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('varchar', { name: 'user_agent', length: 200, default: '' })
  userAgent: string;

  @Column('varchar', { length: 60, default: '' })
  address: string;

  @Column('uuid', { name: 'public_id', default: () => 'gen_random_uuid()' })
  publicId: string;
}

/** Failed log-ins of one account or one address. */
@Entity('login_throttles')
export class LoginThrottle {
  @PrimaryColumn('varchar', { length: 200, primaryKeyConstraintName: 'pk_login_throttles' })
  key: string;

  @Column('integer', { default: 0 })
  failures: number;

  @Column('timestamptz', { name: 'blocked_until', nullable: true })
  blockedUntil: Date | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}

/** A one-time link that sets up a ward; only its hash is kept. */
@Entity('setup_links')
export class SetupLink {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_setup_links' })
  tokenHash: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
