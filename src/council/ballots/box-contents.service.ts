import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { differences, type SlipCount } from '../counting/slip-count.js';
import { countVotes, type Choice, type People, type VotedQuestion, type Votes } from '../counting/tally.js';
import type { AppliedRule } from '../rules/applied-rule.js';
import { openVote } from '../secrecy/sealed-vote.js';
import { shuffled } from '../secrecy/shuffle.js';
import type { BallotMethod } from './ballot-methods.js';
import { countMismatch, countsDiffer, countsMissing, sealedVoteDamaged } from './errors.js';

interface BoxRow {
  readonly boxId: string;
  readonly questionId: string;
  readonly name: string;
  readonly awardName: string;
  readonly rule: AppliedRule;
  readonly people: People;
  readonly opinions: Votes;
}

/** A box ready to be counted. */
export interface BoxContent extends VotedQuestion, BoxRow {
  readonly people: People;
  readonly opinions: Votes;
  readonly issued: number;
  readonly returned: number;
}

/** What was in a box, however it came there. */
type Found = Pick<BoxContent, 'votes' | 'invalid' | 'issued' | 'returned'>;

const OUT = `exists (select from question_recusals y where y.question_id = q.id and y.member_id = r.member_id and y.stepped_out)`;
const VOTING = `from sitting_roster r where r.sitting_id = q.sitting_id and r.has_vote`;
const PRESENT = `r.presence is not distinct from 'present'`;
const OPINIONS = `from written_opinions o join sitting_roster r on r.sitting_id = o.sitting_id and r.member_id = o.member_id
  where o.question_id = q.id and r.has_vote and not (${PRESENT}) and not ${OUT}`;
const BOXES = `
  select x.id as "boxId", q.id as "questionId", p.name, a.name as "awardName", x.rule,
         (select json_build_object('members', count(*), 'present', count(*) filter (where ${PRESENT}),
                   'recusedPresent', count(*) filter (where ${PRESENT} and ${OUT}),
                   'recusedAbsent', count(*) filter (where not (${PRESENT}) and ${OUT})) ${VOTING}) as people,
         (select json_build_object('agree', count(*) filter (where o.choice = 'agree'),
                   'disagree', count(*) filter (where o.choice = 'disagree'),
                   'noOpinion', count(*) filter (where o.choice = 'no-opinion')) ${OPINIONS}) as opinions
    from ballot_boxes x join sitting_questions q on q.id = x.question_id join participants p on p.id = q.participant_id
    join award_types a on a.id = q.award_type_id where x.ballot_id = $1 order by q.position`;

/** Takes what is in the boxes of a ballot out of them. Callers hold the sitting's lock, so nothing comes in meanwhile. */
@Injectable()
export class BoxContents {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * @param privateKey of a secret ballot on screen, null for every other
   * @throws DomainError 409 `sealed-vote-damaged`, `count-mismatch`, `counts-missing`, `counts-differ`
   */
  async of(
    ballot: { readonly id: string; readonly method: BallotMethod },
    privateKey: Buffer | null,
  ): Promise<BoxContent[]> {
    const boxes = await this.uow.query<BoxRow>(BOXES, [ballot.id]);
    const found = await this.found(ballot.method, boxes, privateKey);
    return boxes.map((box) => ({ ...box, ...(found.get(box.boxId) as Found) }));
  }

  private async found(
    method: BallotMethod,
    boxes: readonly BoxRow[],
    privateKey: Buffer | null,
  ): Promise<ReadonlyMap<string, Found>> {
    switch (method) {
      case 'secret-screen':
        return this.sealed(boxes, privateKey as Buffer);
      case 'open-roll':
        return this.hands(boxes);
      default:
        return this.counts(boxes, method === 'secret-paper' ? 2 : 1);
    }
  }

  /** Opens the sealed votes, checks them against the receipts and lays them down again in an order of their own. */
  private async sealed(boxes: readonly BoxRow[], privateKey: Buffer): Promise<Map<string, Found>> {
    const ids = boxes.map(({ boxId }) => boxId);
    const rows = await this.uow.query<{ boxId: string; sealed: Buffer }>(
      `delete from sealed_ballots where box_id = any($1::uuid[]) returning box_id as "boxId", sealed`,
      [ids],
    );
    const receipts = await this.uow.query<{ boxId: string; n: number }>(
      `select box_id as "boxId", count(*)::int as n from ballot_receipts where box_id = any($1::uuid[]) group by box_id`,
      [ids],
    );
    const opened = shuffled(
      rows.map(({ boxId, sealed }) => ({ boxId, choice: openedVote(sealed, boxId, privateKey) })),
    );
    await this.uow.execute(
      `insert into counted_ballots (box_id, choice)
       select t.box_id, t.choice from unnest($1::uuid[], $2::text[]) with ordinality as t(box_id, choice, place) order by t.place`,
      [opened.map(({ boxId }) => boxId), opened.map(({ choice }) => choice)],
    );
    return new Map(
      boxes.map((box) => {
        const choices = opened.filter(({ boxId }) => boxId === box.boxId).map(({ choice }) => choice);
        const voters = receipts.find(({ boxId }) => boxId === box.boxId)?.n ?? 0;
        if (choices.length !== voters) throw countMismatch(choices.length, voters);
        return [box.boxId, given(box, choices)];
      }),
    );
  }

  private async hands(boxes: readonly BoxRow[]): Promise<Map<string, Found>> {
    const hands = await this.uow.query<{ boxId: string; choice: Choice }>(
      `select box_id as "boxId", choice from raised_hands where box_id = any($1::uuid[])`,
      [boxes.map(({ boxId }) => boxId)],
    );
    return new Map(
      boxes.map((box) => [
        box.boxId,
        given(
          box,
          hands.filter(({ boxId }) => boxId === box.boxId).map(({ choice }) => choice),
        ),
      ]),
    );
  }

  private async counts(boxes: readonly BoxRow[], needed: 1 | 2): Promise<Map<string, Found>> {
    const counts = await this.uow.query<SlipCount & { boxId: string }>(
      `select box_id as "boxId", issued, returned, invalid, agree, disagree, no_opinion as "noOpinion"
         from vote_counts where box_id = any($1::uuid[]) order by box_id, slot`,
      [boxes.map(({ boxId }) => boxId)],
    );
    const of = (box: BoxRow): SlipCount[] => counts.filter(({ boxId }) => boxId === box.boxId);
    const missing = boxes.filter((box) => of(box).length < needed);
    if (missing.length > 0) throw countsMissing(missing.map(({ name }) => name));
    const unequal = boxes.flatMap((box) => {
      const [first, second] = of(box);
      const found = first && second ? differences(first, second) : [];
      return found.length > 0 ? [{ questionId: box.questionId, name: box.name, differences: found }] : [];
    });
    if (unequal.length > 0) throw countsDiffer(unequal);
    return new Map(
      boxes.map((box) => {
        const { agree, disagree, noOpinion, invalid, issued, returned } = of(box)[0] as SlipCount;
        // Whoever left the room after the slips were counted has voted all the same; the count then has to be entered anew.
        if (returned > eligibleOf(box)) throw countMismatch(returned, eligibleOf(box));
        return [box.boxId, { votes: { agree, disagree, noOpinion }, invalid, issued, returned }];
      }),
    );
  }
}

function openedVote(sealed: Buffer, boxId: string, privateKey: Buffer): Choice {
  try {
    return openVote(sealed, boxId, privateKey);
  } catch {
    throw sealedVoteDamaged();
  }
}

function eligibleOf({ people }: BoxRow): number {
  return people.present - people.recusedPresent;
}

/** Votes each given by a member: whoever could vote was asked. */
function given(box: BoxRow, choices: readonly Choice[]): Found {
  return { votes: countVotes(choices), invalid: 0, issued: eligibleOf(box), returned: choices.length };
}
