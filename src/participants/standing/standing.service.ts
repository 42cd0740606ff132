import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { cleanText } from '../../platform/text/clean-text.js';
import { endsBeforeStart, isArchived, leaveOfPeopleOnly } from '../errors.js';
import type { RemoveRecordBody } from '../individuals/records.dto.js';
import type { ChangeStandingPeriodBody, StandingPeriodBody, StandingPeriodDto } from './standing.dto.js';
import { StandingQueries } from './standing.queries.js';

const COLUMNS = `kind, starts_on, ends_on, decision_number, decided_on, note`;

/** The register of suspensions and leave. Each entry is guarded alone. */
@Injectable()
export class StandingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: StandingQueries,
  ) {}

  /** @throws DomainError 404; 400 `ends-before-start`, `leave-of-people-only`; 409 `archived` */
  async add(participantId: string, body: StandingPeriodBody, actor: Actor): Promise<StandingPeriodDto> {
    return this.uow.run(async () => {
      const [participant] = await this.uow.query<{ kind: SubjectKind; status: string }>(
        `select kind, status from participants where id = $1`,
        [participantId],
      );
      if (!participant) throw notFound('đối tượng thi đua');
      if (participant.status === 'archived') throw isArchived();
      demandSense(body, participant.kind);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into standing_periods (participant_id, ${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
        [participantId, ...valuesOf(body)],
      );
      const after = await this.queries.get(row?.id ?? '', actor);
      await this.audit.record({
        action: 'standing-period.add',
        subject: subjectOf(after),
        after: told(after),
      });
      return after;
    });
  }

  /** @throws DomainError 404; 400 as {@link add}; 409 `stale-version` with the entry that stands */
  async change(id: string, body: ChangeStandingPeriodBody, actor: Actor): Promise<StandingPeriodDto> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      demandSense(body, before.subjectKind);
      const affected = await this.uow.execute(
        `update standing_periods set (${COLUMNS}, version) = ($3, $4, $5, $6, $7, $8, version + 1) where id = $1 and version = $2`,
        [id, body.version, ...valuesOf(body)],
      );
      const after = await this.queries.get(id, actor);
      if (affected === 0) throw await this.stale(after);
      await this.audit.record({
        action: 'standing-period.change',
        subject: subjectOf(after),
        before: told(before),
        after: told(after),
      });
      return after;
    });
  }

  /** Takes back an entry made by mistake; the record of acts keeps that it was there. */
  async remove(id: string, body: RemoveRecordBody, actor: Actor): Promise<void> {
    return this.uow.run(async () => {
      const before = await this.queries.get(id, actor);
      const affected = await this.uow.execute(`delete from standing_periods where id = $1 and version = $2`, [
        id,
        body.version,
      ]);
      if (affected === 0) throw await this.stale(before);
      await this.audit.record({
        action: 'standing-period.remove',
        subject: subjectOf(before),
        before: told(before),
        reason: body.reason,
      });
    });
  }

  private async stale(current: StandingPeriodDto): Promise<Error> {
    return staleVersion({ ...current }, await this.audit.lastActOn('standing-period', current.id));
  }
}

function demandSense({ kind, startsOn, endsOn }: StandingPeriodBody, subject: SubjectKind): void {
  if (endsOn && endsOn < startsOn) throw endsBeforeStart('endsOn');
  if (kind !== 'suspension' && subject !== 'individual') throw leaveOfPeopleOnly();
}

function valuesOf(body: StandingPeriodBody): unknown[] {
  const text = (value: string | undefined): string => cleanText(value ?? '').text;
  const { kind, startsOn, endsOn, decidedOn } = body;
  return [kind, startsOn, endsOn ?? null, text(body.decisionNumber), decidedOn ?? null, text(body.note)];
}

/** Days and paper go on record, the reason never: readers of the record need not be among those who may see it. */
function told({ kind, startsOn, endsOn, decisionNumber, decidedOn }: StandingPeriodDto): object {
  return { kind, startsOn, endsOn, decisionNumber, decidedOn };
}

function subjectOf({ id, name, unitName }: StandingPeriodDto): { type: string; id: string; label: string } {
  return { type: 'standing-period', id, label: unitName === '' ? name : `${name} (${unitName})` };
}
