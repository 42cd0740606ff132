import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../platform/errors/domain-error.js';

/** The ward as printed on documents and shown on screen. */
export interface WardView {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly province: string;
  readonly placeName: string;
  readonly version: number;
}

/** The ward of the running request. */
@Injectable()
export class WardService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Row-level security shows one ward only: the actor's own. */
  async own(): Promise<WardView> {
    return this.uow.run(async () => {
      const [ward] = await this.uow.query<WardView>(
        `select id, kind, name, province, place_name as "placeName", version from wards`,
      );
      if (!ward) throw notFound('phường, xã');
      return ward;
    });
  }

  async change(change: {
    readonly province: string;
    readonly placeName: string;
    readonly version: number;
  }): Promise<WardView> {
    return this.uow.run(async () => {
      const before = await this.own();
      const affected = await this.uow.execute(
        `update wards set province = $1, place_name = $2, version = version + 1 where version = $3`,
        [change.province, change.placeName, change.version],
      );
      if (affected === 0) throw staleVersion({ ...(await this.own()) });
      const after = await this.own();
      await this.audit.record({
        action: 'ward.change',
        subject: { type: 'ward', id: after.id, label: after.name },
        before,
        after,
      });
      return after;
    });
  }
}
