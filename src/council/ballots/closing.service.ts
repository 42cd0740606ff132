import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { sittingSubject } from '../acts.js';
import { tally, type Tally } from '../counting/tally.js';
import { notTheChair } from '../errors.js';
import { presides } from '../policy.js';
import { BallotKeys } from '../secrecy/ballot-keys.service.js';
import { SittingLock } from '../sittings/sitting-lock.service.js';
import type { BallotMethod, BallotStatus } from './ballot-methods.js';
import type { BallotDto, CloseBallotBody, VoidBallotBody } from './ballots.dto.js';
import { BallotsQueries } from './ballots.queries.js';
import { BoxContents, type BoxContent } from './box-contents.service.js';
import { ballotClosed, ballotKeyLost, passphraseRequired, wrongPassphrase } from './errors.js';

interface BallotState {
  readonly id: string;
  readonly sittingId: string;
  readonly method: BallotMethod;
  readonly status: BallotStatus;
  readonly version: number;
}

interface Counted extends BoxContent {
  readonly tally: Tally;
}

/** Closes ballots: everything is counted at once, written once, and what could tell who chose what is destroyed. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
    private readonly contents: BoxContents,
    private readonly keys: BallotKeys,
    private readonly queries: BallotsQueries,
  ) {}

  /**
   * One transaction: votes are opened and shuffled into a new table, totals written, sealed votes removed; the key's
   * file goes as soon as that is committed. A vote that arrives meanwhile waits and is then refused.
   *
   * @throws DomainError 404; 403 `not-the-chair`, `wrong-passphrase`; 400 `passphrase-required`; 409 `ballot-closed`,
   *   `stale-version`, `ballot-key-lost`, `sealed-vote-damaged`, `count-mismatch`, `counts-missing`, `counts-differ`,
   *   `wrong-sitting-status`
   */
  async close(id: string, body: CloseBallotBody, actor: Actor): Promise<BallotDto> {
    // Outside the transaction, since making the lock from a passphrase takes its time on purpose.
    const privateKey = await this.privateKey(id, body.passphrase, actor);
    try {
      return await this.uow.run(async () => {
        const ballot = await this.takeOpen(id, body.version, actor);
        const boxes = await this.contents.of(ballot, privateKey);
        const counted = boxes.map((box) => ({ ...box, tally: tally(box, box.rule) }));
        await this.write(counted);
        return this.end(ballot, actor, {
          action: 'ballot.close',
          status: 'closed',
          after: counted.map((box) => ({
            question: `${box.name}: ${box.awardName}`,
            ...{ agree: box.tally.agree, disagree: box.tally.disagree, noOpinion: box.tally.noOpinion },
            ...{ invalid: box.tally.invalid, base: box.tally.base, outcome: box.tally.outcome },
          })),
        });
      });
    } finally {
      privateKey?.fill(0);
    }
  }

  /**
   * Gives a ballot up without looking into it: its votes are removed unread, its questions may be put anew.
   *
   * @throws DomainError 404; 403 `not-the-chair`; 409 `ballot-closed`, `stale-version`, `wrong-sitting-status`
   */
  async abandon(id: string, body: VoidBallotBody, actor: Actor): Promise<BallotDto> {
    return this.uow.run(async () => {
      const ballot = await this.takeOpen(id, body.version, actor);
      await this.uow.execute(
        `delete from sealed_ballots where box_id in (select x.id from ballot_boxes x where x.ballot_id = $1)`,
        [id],
      );
      await this.uow.execute(`update ballot_boxes set live = false where ballot_id = $1`, [id]);
      return this.end(ballot, actor, { action: 'ballot.void', status: 'void', reason: body.reason });
    });
  }

  private async end(
    ballot: BallotState,
    actor: Actor,
    how: { action: string; status: BallotStatus; after?: unknown; reason?: string },
  ): Promise<BallotDto> {
    await this.uow.execute(
      `update ballots set status = $2, void_reason = $3, closed_at = clock_timestamp(), version = version + 1 where id = $1`,
      [ballot.id, how.status, how.reason ?? null],
    );
    const sitting = await this.lock.take(ballot.sittingId, 'update');
    await this.audit.record({
      action: how.action,
      subject: sittingSubject(sitting),
      after: { ballotId: ballot.id, results: how.after },
      reason: how.reason,
    });
    if (ballot.method === 'secret-screen') this.uow.afterCommit(() => this.keys.forget(ballot.id));
    return this.queries.get(ballot.id, actor);
  }

  private async takeOpen(id: string, version: number, actor: Actor): Promise<BallotState> {
    const { sittingId } = await this.ballot(id);
    const sitting = await this.lock.take(sittingId, 'update', 'open');
    if (!presides(actor, sitting)) throw notTheChair();
    const ballot = await this.ballot(id);
    if (ballot.status !== 'open') throw ballotClosed();
    if (ballot.version !== version) throw staleVersion({ ...ballot });
    return ballot;
  }

  private async ballot(id: string): Promise<BallotState> {
    const [ballot] = await this.uow.query<BallotState>(
      `select id, sitting_id as "sittingId", method, status, version from ballots where id = $1`,
      [id],
    );
    if (!ballot) throw notFound('lượt biểu quyết');
    return ballot;
  }

  private async privateKey(id: string, passphrase: string | undefined, actor: Actor): Promise<Buffer | null> {
    const isSealed = await this.uow.run(async () => {
      const ballot = await this.ballot(id);
      if (!presides(actor, await this.lock.take(ballot.sittingId, 'share', 'open'))) throw notTheChair();
      if (ballot.status !== 'open') throw ballotClosed();
      return ballot.method === 'secret-screen';
    });
    if (!isSealed) return null;
    if (!passphrase) throw passphraseRequired('passphrase');
    const key = await this.keys.take(id, passphrase);
    if (key === 'lost') throw ballotKeyLost();
    if (key === 'wrong') throw wrongPassphrase();
    return key;
  }

  private async write(counted: readonly Counted[]): Promise<void> {
    await this.uow.execute(
      `insert into box_results (box_id, members, present, eligible, recused, issued, returned, invalid, agree, disagree, no_opinion,
              opinions_agree, opinions_disagree, opinions_no_opinion, base, needed, percent, is_tie, is_unanimous, outcome)
       select t.* from jsonb_to_recordset($1) as t(box_id uuid, members int, present int, eligible int, recused int, issued int,
              returned int, invalid int, agree int, disagree int, no_opinion int, opinions_agree int, opinions_disagree int,
              opinions_no_opinion int, base int, needed int, percent numeric, is_tie boolean, is_unanimous boolean, outcome text)`,
      [JSON.stringify(counted.map(resultRow))],
    );
  }
}

function resultRow({ boxId, people, issued, returned, tally: result }: Counted): object {
  return {
    box_id: boxId,
    members: people.members,
    present: people.present,
    eligible: result.eligible,
    recused: people.recusedPresent + people.recusedAbsent,
    issued,
    returned,
    invalid: result.invalid,
    agree: result.agree,
    disagree: result.disagree,
    no_opinion: result.noOpinion,
    opinions_agree: result.opinions.agree,
    opinions_disagree: result.opinions.disagree,
    opinions_no_opinion: result.opinions.noOpinion,
    base: result.base,
    needed: result.needed,
    percent: result.percent,
    is_tie: result.isTie,
    is_unanimous: result.isUnanimous,
    outcome: result.outcome,
  };
}
