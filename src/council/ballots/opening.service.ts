import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { sittingSubject } from '../acts.js';
import { notTheChair } from '../errors.js';
import { presides } from '../policy.js';
import { BallotKeys } from '../secrecy/ballot-keys.service.js';
import { makeBallotKeys } from '../secrecy/sealed-vote.js';
import { SittingLock } from '../sittings/sitting-lock.service.js';
import type { BallotDto, OpenBallotBody } from './ballots.dto.js';
import { BallotsQueries } from './ballots.queries.js';
import { BallotRequirements } from './ballot-requirements.service.js';
import { passphraseRequired, samePassphrase } from './errors.js';

/** Opens ballots: the chair puts questions to the vote, in a way the council's rules allow. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
    private readonly requirements: BallotRequirements,
    private readonly keys: BallotKeys,
    private readonly queries: BallotsQueries,
  ) {}

  /**
   * @throws DomainError 404; 403 `not-the-chair`; 400 `passphrase-required`, `same-passphrase`; 409 `wrong-sitting-status`,
   *   `question-voted`, `no-quorum`, `vote-rule-missing`, `secret-required`, `recusals-unanswered`, `nobody-may-vote`,
   *   `paper-vote-needed`, `voter-without-account`
   */
  async open(sittingId: string, body: OpenBallotBody, actor: Actor): Promise<BallotDto> {
    const ballotId = randomUUID();
    try {
      return await this.uow.run(async () => {
        const sitting = await this.lock.take(sittingId, 'update', 'open');
        if (!presides(actor, sitting)) throw notTheChair();
        const asked = await this.requirements.check(sitting, [...new Set(body.questionIds)], body.method);
        const publicKey = body.method === 'secret-screen' ? await this.seal(ballotId, body) : null;
        await this.uow.execute(
          `insert into ballots (id, sitting_id, method, public_key) values ($1, $2, $3, $4)`,
          [ballotId, sittingId, body.method, publicKey],
        );
        await this.uow.execute(
          `insert into ballot_boxes (sitting_id, ballot_id, question_id, rule)
           select $1, $2, t.id, t.rule from jsonb_to_recordset($3) as t(id uuid, rule jsonb)`,
          [sittingId, ballotId, JSON.stringify(asked.map(({ id, rule }) => ({ id, rule })))],
        );
        await this.audit.record({
          action: 'ballot.open',
          subject: sittingSubject(sitting),
          after: {
            ballotId,
            method: body.method,
            questions: asked.map(({ name, awardName }) => `${name}: ${awardName}`),
          },
        });
        return this.queries.get(ballotId, actor);
      });
    } catch (error) {
      // A key without its ballot would be a way to read what nobody sealed; it goes with the rest.
      await this.keys.destroy(ballotId);
      throw error;
    }
  }

  /** A key pair for this ballot alone; the private half is locked up for both holders and forgotten. */
  private async seal(
    ballotId: string,
    { chairPassphrase, secretaryPassphrase }: OpenBallotBody,
  ): Promise<Buffer> {
    if (!chairPassphrase) throw passphraseRequired('chairPassphrase');
    if (!secretaryPassphrase) throw passphraseRequired('secretaryPassphrase');
    if (chairPassphrase.normalize('NFC') === secretaryPassphrase.normalize('NFC')) throw samePassphrase();
    const { publicKey, privateKey } = makeBallotKeys();
    await this.keys.keep(ballotId, privateKey, [chairPassphrase, secretaryPassphrase]);
    privateKey.fill(0);
    return publicKey;
  }
}
