import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { staleVersion } from '../../platform/errors/domain-error.js';
import { endsBeforeStart, ruleSenseless } from '../errors.js';
import type { ChangeCouncilBody, CouncilDetailDto, FoundCouncilBody } from './councils.dto.js';
import { CouncilsQueries, type CouncilRow } from './councils.queries.js';

/** Founds councils and changes what their founding decision says. Never removed: past sittings belong to them. */
@Injectable()
export class CouncilsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: CouncilsQueries,
  ) {}

  /** @throws DomainError 400 `ends-before-start`; 409 `council-in-force` */
  async found(body: FoundCouncilBody, actor: Actor): Promise<CouncilDetailDto> {
    demandSense(body);
    return this.uow.run(async () => {
      const [row] = await this.uow.query<{ id: string }>(
        `insert into councils (name, decision_number, decided_on, signer_name, signer_title, valid_from, valid_to, quorum_parts, quorum_of)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
        columnsOf(body),
      );
      const created = await this.queries.get(row?.id ?? '', actor);
      await this.audit.record({
        action: 'council.found',
        subject: subjectOf(created),
        after: content(created),
      });
      return created;
    });
  }

  /** @throws DomainError 404; 400 `ends-before-start`; 409 `stale-version`, `council-in-force` */
  async change(id: string, body: ChangeCouncilBody, actor: Actor): Promise<CouncilDetailDto> {
    demandSense(body);
    return this.uow.run(async () => {
      const before = await this.queries.row(id);
      const affected = await this.uow.execute(
        `update councils set name = $1, decision_number = $2, decided_on = $3, signer_name = $4, signer_title = $5,
                valid_from = $6, valid_to = $7, quorum_parts = $8, quorum_of = $9, version = version + 1
          where id = $10 and version = $11`,
        [...columnsOf(body), id, body.version],
      );
      const after = await this.queries.get(id, actor);
      if (affected === 0) throw staleVersion({ ...after });
      await this.audit.record({
        action: 'council.change',
        subject: subjectOf(after),
        before: content(before),
        after: content(after),
      });
      return after;
    });
  }
}

function columnsOf(body: FoundCouncilBody): unknown[] {
  return [
    body.name,
    body.decisionNumber,
    body.decidedOn,
    body.signerName,
    body.signerTitle,
    body.validFrom,
    body.validTo,
    body.quorumParts,
    body.quorumOf,
  ];
}

function demandSense(body: FoundCouncilBody): void {
  if (body.validTo !== null && body.validTo < body.validFrom) throw endsBeforeStart('validTo');
  if (body.quorumParts > body.quorumOf)
    throw ruleSenseless('quorumParts', 'Phần phải có mặt không được lớn hơn cả số.');
}

function content(council: CouncilRow): object {
  const { name, decisionNumber, decidedOn, signerName, signerTitle, validFrom, validTo } = council;
  const { quorumParts, quorumOf } = council;
  return {
    name,
    decisionNumber,
    decidedOn,
    signerName,
    signerTitle,
    validFrom,
    validTo,
    quorumParts,
    quorumOf,
  };
}

function subjectOf(council: CouncilRow): { type: string; id: string; label: string } {
  return { type: 'council', id: council.id, label: council.name };
}
