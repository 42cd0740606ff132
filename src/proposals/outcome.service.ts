import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { HonoursLedger } from '../honours/honours-ledger.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/errors/domain-error.js';
import { identityKey } from '../platform/text/keys.js';
import { dayOutOfOrder, notConfirmed } from './errors.js';
import { ProposalDesk } from './proposal-desk.service.js';
import type { DecideProposalBody, ProposalDetailDto } from './proposals.dto.js';
import { ProposalsQueries } from './proposals.queries.js';

/** What is typed to show that the outcome is meant: the ledger is never rubbed out. */
export const OUTCOME_WORD = 'GHI VÀO SỔ';

/** What the higher level decided: granted ones go into the ledger of honours, the others stay on record as refused. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: ProposalDesk,
    private readonly queries: ProposalsQueries,
    private readonly ledger: HonoursLedger,
  ) {}

  /**
   * @throws DomainError 404; 400 `not-confirmed`, `day-out-of-order`; 409 `wrong-step`, `stale-version`
   */
  async decide(id: string, body: DecideProposalBody, actor: Actor): Promise<ProposalDetailDto> {
    if (identityKey(body.confirmation) !== identityKey(OUTCOME_WORD)) throw notConfirmed(OUTCOME_WORD);
    const { decisionNumber, decidedOn, authority, grantedLineIds, version } = body;
    return this.desk.change({ id, version, from: ['sent'] }, 'decide', actor, async (before) => {
      await this.demandDay(decidedOn, before.sentOn);
      const lines = await this.queries.lines(id);
      const granted = lines.filter((line) => grantedLineIds.includes(line.id));
      if (granted.length < new Set(grantedLineIds).size) throw notFound('dòng của hồ sơ');
      await this.uow.execute(
        `update proposals set status = 'decided', decision_number = $3, decided_on = $4, authority = $5, moved_by = $2,
                moved_at = now() where id = $1`,
        [id, actor.accountId, decisionNumber, decidedOn, authority],
      );
      await this.uow.execute(
        `update proposal_lines set outcome = case when id = any($2::uuid[]) then 'granted' else 'refused' end
          where proposal_id = $1`,
        [id, grantedLineIds],
      );
      await this.ledger.record(
        granted.map(({ participantId, subjectKind, name, unitName }) => ({
          ...{ participantId, subjectKind, name, unitName },
          ...{ awardTypeId: before.awardTypeId, awardName: before.awardName, year: before.year },
          ...{ decisionNumber, decidedOn, authority, source: 'proposal' as const, decisionId: null },
        })),
      );
      const refused = lines.filter((line) => !grantedLineIds.includes(line.id));
      return {
        before: { status: 'sent' },
        after: {
          ...{ status: 'decided', decisionNumber, decidedOn, authority },
          granted: granted.map(({ name }) => name),
          refused: refused.map(({ name }) => name),
        },
      };
    });
  }

  private async demandDay(decidedOn: string, sentOn: string | null): Promise<void> {
    const [now] = await this.uow.query<{ day: string }>(
      `select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`,
    );
    if (decidedOn > (now?.day ?? '')) throw dayOutOfOrder('Ngày quyết định không thể sau hôm nay.');
    if (decidedOn < (sentOn ?? '')) throw dayOutOfOrder('Ngày quyết định không thể trước ngày gửi hồ sơ.');
  }
}
