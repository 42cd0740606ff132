import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { wrongSittingStatus } from '../errors.js';
import type { SittingStatus } from './sitting-moves.js';

/** What rules about a sitting ask for. */
export interface SittingState {
  readonly id: string;
  readonly councilId: string;
  readonly campaignId: string | null;
  readonly title: string;
  readonly heldOn: string;
  readonly status: SittingStatus;
  readonly version: number;
  readonly chairMemberId: string;
  readonly secretaryMemberId: string;
  /** Account of the chair as the sitting knows it; null for a chair without one. */
  readonly chairAccountId: string | null;
}

const SELECT = `
  select s.id, s.council_id as "councilId", s.campaign_id as "campaignId", s.title, s.held_on as "heldOn", s.status, s.version,
         s.chair_member_id as "chairMemberId", s.secretary_member_id as "secretaryMemberId",
         (select r.account_id from sitting_roster r where r.sitting_id = s.id and r.member_id = s.chair_member_id) as "chairAccountId"
    from sittings s where s.id = $1`;

/**
 * Every act in a sitting takes the sitting's row first: votes side by side (`share`), whatever decides who may vote or
 * what a vote came to alone (`update`). What is read afterwards is therefore what stands.
 */
@Injectable()
export class SittingLock {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404; 409 `wrong-sitting-status` unless it is in one of `wanted` */
  async take(
    id: string,
    mode: 'share' | 'update',
    ...wanted: readonly SittingStatus[]
  ): Promise<SittingState> {
    await this.uow.query(
      mode === 'share'
        ? `select from sittings where id = $1 for share`
        : `select from sittings where id = $1 for update`,
      [id],
    );
    const [sitting] = await this.uow.query<SittingState>(SELECT, [id]);
    if (!sitting) throw notFound('phiên họp');
    if (wanted.length > 0 && !wanted.includes(sitting.status))
      throw wrongSittingStatus(sitting.status, wanted);
    return sitting;
  }

  /** As {@link take}, for the sitting a question is put in. */
  async takeOfQuestion(
    questionId: string,
    mode: 'share' | 'update',
    ...wanted: readonly SittingStatus[]
  ): Promise<SittingState> {
    const [row] = await this.uow.query<{ sittingId: string }>(
      `select sitting_id as "sittingId" from sitting_questions where id = $1`,
      [questionId],
    );
    if (!row) throw notFound('nội dung biểu quyết');
    return this.take(row.sittingId, mode, ...wanted);
  }
}
