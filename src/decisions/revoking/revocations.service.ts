import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { HonoursLedger } from '../../honours/honours-ledger.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { identityKey } from '../../platform/text/keys.js';
import { DecisionsQueries } from '../decisions.queries.js';
import { subjectOf } from '../decisions.service.js';
import { alreadyRevoked, dayOutOfOrder, notConfirmed, notIssued } from '../errors.js';
import { NumberBooks } from '../number-books.service.js';
import type { AftermathDto, ReturnedBody, RevokeBody } from './revocations.dto.js';
import { RevocationsQueries } from './revocations.queries.js';

/** What is typed to show that the revocation is meant. */
export const REVOKING_WORD = 'HỦY QUYẾT ĐỊNH';

interface LineToRevoke {
  readonly id: string;
  readonly participantId: string | null;
  readonly name: string;
  readonly unitName: string;
  readonly awardTypeId: string;
  readonly amountDong: number | null;
  readonly revokedBy: string | null;
}

/** Takes awards back: by a decision of its own, never by touching the one that granted them. */
@Injectable()
export class RevocationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly decisions: DecisionsQueries,
    private readonly queries: RevocationsQueries,
    private readonly books: NumberBooks,
    private readonly ledger: HonoursLedger,
  ) {}

  /**
   * Revokes the lines named, or all that stand; the ledger of honours marks them, so that no later title counts them.
   *
   * @throws DomainError 404; 400 `not-confirmed`, `day-out-of-order`; 409 `not-issued`, `already-revoked`,
   *   `stale-version`, `number-taken`
   */
  async revoke(decisionId: string, body: RevokeBody, actor: Actor): Promise<AftermathDto> {
    if (identityKey(body.confirmation) !== identityKey(REVOKING_WORD)) throw notConfirmed([REVOKING_WORD]);
    return this.uow.run(async () => {
      await this.uow.query(`select id from decisions where id = $1 for update`, [decisionId]);
      const decision = await this.decisions.row(decisionId);
      if (decision.status !== 'issued') throw notIssued();
      if (decision.version !== body.version) {
        throw staleVersion({ ...decision }, await this.audit.lastActOn('decision', decisionId));
      }
      if (body.decidedOn < (decision.decidedOn ?? '')) {
        throw dayOutOfOrder('Quyết định hủy không thể có ngày trước quyết định bị hủy.');
      }
      const lines = await this.linesToRevoke(decisionId, body.lineIds);
      await this.books.oneAtATime();
      const book = body.book ?? decision.book;
      const year = Number(body.decidedOn.slice(0, 4));
      const number = await this.books.take(book, year, body.number ?? null);
      const dueOn = await this.queries.lastDayToReturn(body.decidedOn);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into revocations (decision_id, book, number, year, decided_on, due_on, ground, explanation, signer_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
        [
          decisionId,
          book,
          number,
          year,
          body.decidedOn,
          dueOn,
          body.ground,
          body.explanation,
          body.signerName,
        ],
      );
      await this.uow.execute(
        `insert into revocation_lines (revocation_id, decision_line_id, money_dong)
         select $1, id, coalesce(amount, 0) from decision_lines where id = any($2::uuid[])`,
        [row?.id, lines.map(({ id }) => id)],
      );
      const numberText = `${String(number).padStart(2, '0')}/${book}`;
      await this.ledger.revoke(decisionId, lines, { on: body.decidedOn, number: numberText });
      await this.audit.record({
        action: 'decision.revoke',
        subject: subjectOf(decision),
        after: {
          numberText,
          decidedOn: body.decidedOn,
          dueOn,
          ground: body.ground,
          names: lines.map(({ name }) => name),
        },
        reason: body.explanation,
      });
      return this.queries.aftermath(decisionId, actor);
    });
  }

  /**
   * Notes when object and money of one award came back.
   *
   * @throws DomainError 404; 400 `day-out-of-order`; 409 `stale-version`
   */
  async trackReturn(decisionId: string, body: ReturnedBody, actor: Actor): Promise<AftermathDto> {
    return this.uow.run(async () => {
      const [line] = await this.uow.query<{ revocationId: string; decidedOn: string; moneyDong: number }>(
        `select r.id as "revocationId", r.decided_on::text as "decidedOn", v.money_dong::float8 as "moneyDong"
           from revocation_lines v join revocations r on r.id = v.revocation_id
          where v.id = $1 and r.decision_id = $2 for update`,
        [body.id, decisionId],
      );
      if (!line) throw notFound('dòng bị hủy');
      const days = [body.objectReturnedOn, body.moneyReturnedOn].filter((day) => day !== null);
      if (days.some((day) => day < line.decidedOn)) {
        throw dayOutOfOrder('Ngày nộp lại không thể trước ngày quyết định hủy.');
      }
      if (body.moneyReturnedOn !== null && line.moneyDong === 0) {
        throw dayOutOfOrder('Dòng này không có tiền phải nộp lại.');
      }
      const counted = await this.uow.execute(
        `update revocations set version = version + 1 where id = $1 and version = $2`,
        [line.revocationId, body.version],
      );
      if (counted === 0) {
        const current = await this.queries.aftermath(decisionId, actor);
        throw staleVersion({ ...current }, await this.audit.lastActOn('decision', decisionId));
      }
      await this.uow.execute(
        `update revocation_lines set object_returned_on = $2, money_returned_on = $3 where id = $1`,
        [body.id, body.objectReturnedOn, body.moneyReturnedOn],
      );
      await this.audit.record({
        action: 'decision.track-return',
        subject: subjectOf(await this.decisions.row(decisionId)),
        after: { objectReturnedOn: body.objectReturnedOn, moneyReturnedOn: body.moneyReturnedOn },
      });
      return this.queries.aftermath(decisionId, actor);
    });
  }

  private async linesToRevoke(
    decisionId: string,
    lineIds: readonly string[] | undefined,
  ): Promise<LineToRevoke[]> {
    const all = await this.uow.query<LineToRevoke>(
      `select l.id, l.participant_id as "participantId", l.name, l.unit_name as "unitName",
              l.award_type_id as "awardTypeId", l.amount::float8 as "amountDong",
              (select lpad(r.number::text, greatest(2, length(r.number::text)), '0') || '/' || r.book
                 from revocation_lines v join revocations r on r.id = v.revocation_id
                where v.decision_line_id = l.id) as "revokedBy"
         from decision_lines l where l.decision_id = $1 order by l.position`,
      [decisionId],
    );
    const chosen =
      lineIds === undefined
        ? all.filter(({ revokedBy }) => revokedBy === null)
        : all.filter(({ id }) => lineIds.includes(id));
    if (lineIds !== undefined && chosen.length < new Set(lineIds).size) throw notFound('dòng của quyết định');
    const before = chosen.filter(({ revokedBy }) => revokedBy !== null);
    const known = before.length > 0 ? before : chosen.length === 0 ? all : [];
    if (known.length > 0) {
      throw alreadyRevoked(
        known.map(({ name }) => name),
        known[0]?.revokedBy ?? '',
      );
    }
    return chosen;
  }
}
