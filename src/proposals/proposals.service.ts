import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../platform/errors/domain-error.js';
import { DossierService } from './dossier.service.js';
import { dayOutOfOrder, dossierIncomplete, notUpward, wrongStep } from './errors.js';
import { canDiscard, OPEN } from './policy.js';
import { ProposalDesk, subjectOf } from './proposal-desk.service.js';
import type {
  BeginProposalBody,
  ChangeProposalBody,
  ProposalDetailDto,
  ReturnProposalBody,
  SendProposalBody,
} from './proposals.dto.js';
import { ProposalsQueries } from './proposals.queries.js';

const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date::text`;

/** Begins dossiers, sends them up and notes when they come back. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: ProposalsQueries,
    private readonly desk: ProposalDesk,
    private readonly dossier: DossierService,
  ) {}

  /**
   * A dossier with the papers the law asks for; with those named, or those a campaign nominates for the award.
   *
   * @throws DomainError 404; 400 `not-upward`, `kind-not-granted`
   */
  async begin(body: BeginProposalBody, actor: Actor): Promise<ProposalDetailDto> {
    return this.uow.run(async () => {
      const [award] = await this.uow.query<{ name: string; grantedBy: string }>(
        `select name, granted_by as "grantedBy" from award_types where id = $1`,
        [body.awardTypeId],
      );
      if (!award) throw notFound('danh hiệu, hình thức khen thưởng');
      if (award.grantedBy === 'ward') throw notUpward(award.name);
      const nominated =
        body.campaignId === undefined ? [] : await this.nominated(body.campaignId, body.awardTypeId);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into proposals (award_type_id, campaign_id, year, title, addressee, deadline, is_short)
         values ($1, $2, $3, $4, $5, $6, $7) returning id`,
        [
          ...[body.awardTypeId, body.campaignId ?? null, body.year, body.title, body.addressee],
          ...[body.deadline ?? null, body.isShort ?? false],
        ],
      );
      const id = row?.id ?? '';
      await this.dossier.begin(id, body.isShort ?? false);
      await this.dossier.addLines(id, [...new Set([...(body.participantIds ?? []), ...nominated])]);
      const created = await this.queries.get(id, actor);
      await this.audit.record({
        action: 'proposal.begin',
        subject: subjectOf(created),
        after: {
          awardName: created.awardName,
          addressee: created.addressee,
          deadline: created.deadline,
          names: created.lines.map(({ name }) => name),
        },
      });
      return created;
    });
  }

  /** @throws DomainError 404; 409 `wrong-step`, `stale-version` */
  change(id: string, body: ChangeProposalBody, actor: Actor): Promise<ProposalDetailDto> {
    const { title, addressee, deadline, version } = body;
    return this.desk.change({ id, version, from: OPEN }, 'change', actor, async (before) => {
      await this.uow.execute(`update proposals set title = $2, addressee = $3, deadline = $4 where id = $1`, [
        ...[id, title, addressee, deadline],
      ]);
      return {
        before: { title: before.title, addressee: before.addressee, deadline: before.deadline },
        after: { title, addressee, deadline },
      };
    });
  }

  /** What was sent once stays on record. @throws DomainError 404; 409 `wrong-step`, `stale-version` */
  async discard(id: string, version: number, actor: Actor): Promise<void> {
    await this.uow.run(async () => {
      await this.uow.query(`select id from proposals where id = $1 for update`, [id]);
      const before = await this.queries.row(id);
      if (!canDiscard(actor, before)) throw wrongStep(before.status, before.movedByName, before.movedAt);
      if (before.version !== version) {
        throw staleVersion({ ...before }, await this.audit.lastActOn('proposal', id));
      }
      await this.uow.execute(`delete from proposal_parts where proposal_id = $1`, [id]);
      await this.uow.execute(`delete from proposal_lines where proposal_id = $1`, [id]);
      await this.uow.execute(`delete from proposals where id = $1`, [id]);
      await this.audit.record({ action: 'proposal.discard', subject: subjectOf(before) });
    });
  }

  /**
   * Late is not refused: whether it is still received is for the higher level to say.
   *
   * @throws DomainError 404; 400 `day-out-of-order`; 409 `dossier-incomplete`, `wrong-step`, `stale-version`
   */
  send(id: string, body: SendProposalBody, actor: Actor): Promise<ProposalDetailDto> {
    const { sentOn, sentNumber, version } = body;
    return this.desk.change({ id, version, from: OPEN }, 'send', actor, async (before) => {
      await this.demandNotAhead(sentOn, 'Ngày gửi');
      if (before.returnedOn !== null && sentOn < before.returnedOn) {
        throw dayOutOfOrder('Ngày gửi lại không thể trước ngày bị trả lại.');
      }
      const missing = await this.dossier.missing(id);
      if (missing.length > 0) throw dossierIncomplete(missing);
      await this.move(id, `status = 'sent', sent_on = $3, sent_number = $4`, [sentOn, sentNumber], actor);
      return { before: { status: before.status }, after: { status: 'sent', sentOn, sentNumber } };
    });
  }

  /** Back from the higher level, to be completed. @throws DomainError 404; 400 `day-out-of-order`; 409 as {@link send} */
  giveBack(id: string, body: ReturnProposalBody, actor: Actor): Promise<ProposalDetailDto> {
    const { returnedOn, reason, version } = body;
    return this.desk.change({ id, version, from: ['sent'] }, 'return', actor, async (before) => {
      await this.demandNotAhead(returnedOn, 'Ngày trả lại');
      if (returnedOn < (before.sentOn ?? '')) throw dayOutOfOrder('Ngày trả lại không thể trước ngày gửi.');
      await this.move(
        id,
        `status = 'returned', returned_on = $3, return_reason = $4`,
        [returnedOn, reason],
        actor,
      );
      return { before: { status: 'sent' }, after: { status: 'returned', returnedOn }, reason };
    });
  }

  private async move(id: string, set: string, values: readonly unknown[], actor: Actor): Promise<void> {
    await this.uow.execute(`update proposals set ${set}, moved_by = $2, moved_at = now() where id = $1`, [
      ...[id, actor.accountId],
      ...values,
    ]);
  }

  private async demandNotAhead(day: string, what: string): Promise<void> {
    const [now] = await this.uow.query<{ day: string }>(`select ${TODAY} as day`);
    if (day > (now?.day ?? '')) throw dayOutOfOrder(`${what} không thể sau hôm nay.`);
  }

  /** Whom a campaign proposes for the award: the conditions are met or overridden, and nobody left them out. */
  private async nominated(campaignId: string, awardTypeId: string): Promise<string[]> {
    const [campaign] = await this.uow.query(`select from campaigns where id = $1`, [campaignId]);
    if (!campaign) throw notFound('phong trào');
    const rows = await this.uow.query<{ id: string }>(
      `select participant_id as id from nominations
        where campaign_id = $1 and award_type_id = $2 and status <> 'set-aside'
          and (verdict = 'met' or override_reason is not null)`,
      [campaignId, awardTypeId],
    );
    return rows.map(({ id }) => id);
  }
}
