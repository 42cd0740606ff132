import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { questionSubject } from '../acts.js';
import { differences, faultOf, type SlipCount } from '../counting/slip-count.js';
import { keepsRecord } from '../policy.js';
import { SittingLock } from '../sittings/sitting-lock.service.js';
import type { CountBody, CountStateDto } from './ballots.dto.js';
import { MAY_VOTE } from './ballots.queries.js';
import { countSenseless, notACounter, twoHaveCounted } from './errors.js';
import { OpenBoxes, type OpenBox } from './open-boxes.service.js';

interface CountRow extends SlipCount {
  readonly slot: 1 | 2;
  readonly countedBy: string;
  readonly counterName: string;
}

/**
 * Counts entered by people: hands once, by the secretary; slips by two people who do not see each other's figures until
 * both have entered theirs, and who then count again until they are equal.
 */
@Injectable()
export class CountsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly lock: SittingLock,
    private readonly boxes: OpenBoxes,
  ) {}

  /** How far counting is, as this counter may know it. @throws as {@link enter} */
  async state(questionId: string, actor: Actor): Promise<CountStateDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.takeOfQuestion(questionId, 'share', 'open');
      const box = await this.boxes.demand(questionId, 'open-count', 'secret-paper');
      await this.demandCounter(sitting.id, box, actor);
      return this.stateOf(questionId, box, actor);
    });
  }

  /**
   * @throws DomainError 404; 403 `not-a-counter`; 409 `wrong-sitting-status`, `ballot-not-open`, `ballot-closed`,
   *   `wrong-method`, `count-senseless`, `two-have-counted`
   */
  async enter(questionId: string, body: CountBody, actor: Actor): Promise<CountStateDto> {
    return this.uow.run(async () => {
      const sitting = await this.lock.takeOfQuestion(questionId, 'update', 'open');
      const box = await this.boxes.demand(questionId, 'open-count', 'secret-paper');
      await this.demandCounter(sitting.id, box, actor);
      const fault = faultOf(body, await this.eligible(questionId));
      if (fault !== undefined) throw countSenseless(fault);
      await this.uow.execute(
        `insert into vote_counts (box_id, slot, counted_by, issued, returned, invalid, agree, disagree, no_opinion)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (box_id, slot) do update set counted_by = excluded.counted_by, issued = excluded.issued,
           returned = excluded.returned, invalid = excluded.invalid, agree = excluded.agree, disagree = excluded.disagree,
           no_opinion = excluded.no_opinion`,
        [
          box.id,
          await this.slotFor(box, actor),
          actor.accountId,
          body.issued,
          body.returned,
          body.invalid,
          body.agree,
          body.disagree,
          body.noOpinion,
        ],
      );
      // The figures come into the record with the result: the other counter must not find them there.
      await this.audit.record({
        action: 'ballot.count',
        subject: questionSubject({ ...box, id: questionId }),
      });
      return this.stateOf(questionId, box, actor);
    });
  }

  /** Hands are counted once, whoever enters it; slips each in the counter's own place. */
  private async slotFor(box: OpenBox, actor: Actor): Promise<1 | 2> {
    if (box.method === 'open-count') return 1;
    const counts = await this.rows(box.id);
    const own = counts.find(({ countedBy }) => countedBy === actor.accountId);
    if (own) return own.slot;
    if (counts.length >= 2) throw twoHaveCounted();
    return counts.length === 0 ? 1 : 2;
  }

  private async demandCounter(sittingId: string, box: OpenBox, actor: Actor): Promise<void> {
    if (keepsRecord(actor)) return;
    const [counter] = await this.uow.query(
      `select from sitting_roster r join sittings s on s.id = r.sitting_id
        where r.sitting_id = $1 and r.account_id = $2 and (r.teller is not null or r.member_id = s.secretary_member_id)`,
      [sittingId, actor.accountId],
    );
    if (box.method !== 'secret-paper' || !counter) throw notACounter();
  }

  private async eligible(questionId: string): Promise<number> {
    const [row] = await this.uow.query<{ n: number }>(
      `select count(*)::int as n from sitting_questions q join sitting_roster r on r.sitting_id = q.sitting_id
        where q.id = $1 and ${MAY_VOTE}`,
      [questionId],
    );
    return row?.n ?? 0;
  }

  private rows(boxId: string): Promise<CountRow[]> {
    return this.uow.query<CountRow>(
      `select c.slot, c.counted_by as "countedBy", a.display_name as "counterName", c.issued, c.returned, c.invalid, c.agree,
              c.disagree, c.no_opinion as "noOpinion"
         from vote_counts c join accounts a on a.id = c.counted_by where c.box_id = $1 order by c.slot`,
      [boxId],
    );
  }

  private async stateOf(questionId: string, box: OpenBox, actor: Actor): Promise<CountStateDto> {
    const rows = await this.rows(box.id);
    const [first, second] = rows;
    const own = rows.find(({ countedBy }) => countedBy === actor.accountId);
    const found = first && second ? differences(first, second) : null;
    return {
      questionId,
      name: box.name,
      counters: rows.map(({ counterName }) => counterName),
      mine: own ? figuresOf(own) : null,
      differences: found,
      isComplete: box.method === 'open-count' ? first !== undefined : found?.length === 0,
    };
  }
}

function figuresOf({ issued, returned, invalid, agree, disagree, noOpinion }: SlipCount): SlipCount {
  return { issued, returned, invalid, agree, disagree, noOpinion };
}
