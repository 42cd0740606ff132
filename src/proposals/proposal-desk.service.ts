import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { staleVersion } from '../platform/errors/domain-error.js';
import { wrongStep } from './errors.js';
import type { ProposalStatus } from './proposal.entity.js';
import type { ProposalDetailDto } from './proposals.dto.js';
import { ProposalsQueries, type ProposalRow } from './proposals.queries.js';

/** Takes a dossier for whoever is about to change it; everyone else waits and is told what happened meanwhile. */
@Injectable()
export class ProposalDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: ProposalsQueries,
  ) {}

  /**
   * One change of a dossier in a transaction: locked, in one of the steps asked for, at the version that was read; counted
   * up and put on record afterwards.
   *
   * @param change gets the dossier as it stands and gives what to put on record besides
   * @throws DomainError 404; 409 `wrong-step`, `stale-version`; what `change` throws
   */
  async change(
    at: { readonly id: string; readonly version: number; readonly from: readonly ProposalStatus[] },
    action: string,
    actor: Actor,
    change: (proposal: ProposalRow) => Promise<Recorded>,
  ): Promise<ProposalDetailDto> {
    return this.uow.run(async () => {
      await this.uow.query(`select id from proposals where id = $1 for update`, [at.id]);
      const before = await this.queries.row(at.id);
      if (!at.from.includes(before.status)) {
        throw wrongStep(before.status, before.movedByName, before.movedAt);
      }
      if (before.version !== at.version) {
        throw staleVersion({ ...before }, await this.audit.lastActOn('proposal', at.id));
      }
      const recorded = await change(before);
      await this.uow.execute(`update proposals set version = version + 1 where id = $1`, [at.id]);
      await this.audit.record({ action: `proposal.${action}`, subject: subjectOf(before), ...recorded });
      return this.queries.get(at.id, actor);
    });
  }
}

interface Recorded {
  readonly before?: object;
  readonly after?: object;
  readonly reason?: string;
}

export function subjectOf({ id, title }: Pick<ProposalRow, 'id' | 'title'>) {
  return { type: 'proposal', id, label: title };
}
