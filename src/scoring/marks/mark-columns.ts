import { Column } from 'typeorm';
import type { Mark } from '../../criteria/mark.js';

export const WARD_DEFAULT = (): string => `(NULLIF(current_setting('app.ward_id', true), ''))::uuid`;
export const ACCOUNT_DEFAULT = (): string => `(NULLIF(current_setting('app.account_id', true), ''))::uuid`;

/** At most one form of value is filled, as `kind` says. */
export const MARK_CHECK = `
  case kind
    when 'points' then points is not null and points >= 0 and num_nonnulls(actual, target, knockout) = 0
    when 'ratio' then actual is not null and actual >= 0 and target is not null and target > 0 and num_nonnulls(points, knockout) = 0
    when 'knockout' then knockout is not null and num_nonnulls(points, actual, target) = 0
    else (kind is null or kind = 'not-applicable') and num_nonnulls(points, actual, target, knockout) = 0 end`;

/** The stored form of a {@link Mark}; `kind` null is a mark taken back: the line is unmarked again. */
export abstract class MarkColumns {
  @Column('uuid', { name: 'ward_id', default: WARD_DEFAULT })
  wardId: string;

  @Column('varchar', { length: 14, nullable: true })
  kind: Mark['kind'] | null;

  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  points: string | null;

  @Column('numeric', { precision: 19, scale: 4, nullable: true })
  actual: string | null;

  @Column('numeric', { precision: 19, scale: 4, nullable: true })
  target: string | null;

  @Column('boolean', { nullable: true })
  knockout: boolean | null;

  /** Counts the changes of this one mark. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'marked_at', default: () => 'clock_timestamp()' })
  markedAt: Date;

  /** Account that gave the mark; staff where a paper or Excel sheet was brought in. */
  @Column('uuid', { name: 'marked_by', nullable: true, default: ACCOUNT_DEFAULT })
  markedBy: string | null;
}
