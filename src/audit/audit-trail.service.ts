import { Injectable } from '@nestjs/common';
import { currentContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LastAct } from '../platform/errors/domain-error.js';

/** An act to put on record. `action` is «subject.verb» («campaign.open»); before and after hold what changed. */
export interface AuditRecord {
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string; readonly label?: string };
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

/** Writes acts into the record, inside the act's own transaction: either both happen or neither. */
@Injectable()
export class AuditTrail {
  constructor(private readonly uow: UnitOfWork) {}

  /** Who (account, name), ward, time and request id are the transaction's own. */
  async record(record: AuditRecord): Promise<void> {
    await this.uow.execute(
      `insert into audit_entries (actor_name, action, subject_type, subject_id, subject_label, before, after, reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        currentContext()?.actorName ?? 'Hệ thống',
        record.action,
        record.subject.type,
        record.subject.id,
        (record.subject.label ?? '').slice(0, 300),
        record.before === undefined ? null : JSON.stringify(record.before),
        record.after === undefined ? null : JSON.stringify(record.after),
        record.reason ?? null,
      ],
    );
  }

  /** Several acts of one request in one statement, in the order given; see {@link record}. */
  async recordAll(records: readonly AuditRecord[]): Promise<void> {
    await this.uow.execute(
      `insert into audit_entries (actor_name, action, subject_type, subject_id, subject_label, before, after, reason)
       select $1, action, subject->>'type', subject->>'id', left(coalesce(subject->>'label', ''), 300), before, after, reason
         from jsonb_to_recordset($2) as r(action text, subject jsonb, before jsonb, after jsonb, reason text)`,
      [currentContext()?.actorName ?? 'Hệ thống', JSON.stringify(records)],
    );
  }

  /** Who acted last on a subject: told to whoever comes second. Undefined where nothing is on record. */
  async lastActOn(type: string, id: string): Promise<LastAct | undefined> {
    const [last] = await this.uow.query<LastAct>(
      `select actor_name as by, at from audit_entries where subject_type = $1 and subject_id = $2 order by id desc limit 1`,
      [type, id],
    );
    return last;
  }
}
