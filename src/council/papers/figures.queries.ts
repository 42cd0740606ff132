import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../../catalogue/subject-kind.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { BallotMethod, BallotStatus } from '../ballots/ballot-methods.js';
import type { Outcome } from '../counting/tally.js';
import type { AppliedRule } from '../rules/applied-rule.js';
import type { VoteResultDto } from '../sittings/questions.dto.js';
import { OUTCOME, RESULT_JSON } from '../sittings/questions.queries.js';
import type { SittingStatus } from '../sittings/sitting-moves.js';

/** One question with all that papers say of it. */
export interface FigureRow {
  readonly sittingId: string;
  readonly sittingStatus: SittingStatus;
  readonly heldOn: string;
  readonly minutesNumber: string;
  readonly questionId: string;
  readonly nominationId: string | null;
  readonly participantId: string;
  readonly subjectKind: SubjectKind;
  readonly name: string;
  readonly formOfAddress: string;
  readonly post: string;
  readonly unitName: string;
  readonly awardTypeId: string;
  readonly awardName: string;
  readonly awardCategory: 'title' | 'form';
  readonly notes: string;
  readonly tieReason: string | null;
  /** Null while the question has not been put to the vote. */
  readonly ballotId: string | null;
  readonly ballotStatus: BallotStatus | null;
  readonly method: BallotMethod | null;
  readonly rule: AppliedRule | null;
  /** Null until the ballot is closed. */
  readonly result: VoteResultDto | null;
  readonly outcome: Outcome | null;
  readonly steppedOut: string[];
}

/** Which questions: of a sitting, of one of its ballots, or of all locked sittings of a campaign. */
export type FigureScope =
  { readonly sittingId: string } | { readonly ballotId: string } | { readonly campaignId: string };

/**
 * The figures of votes, read in one way for minutes, counting sheet, slips and decisions: whatever names a number of
 * votes names this one.
 */
@Injectable()
export class FiguresQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async of(scope: FigureScope): Promise<FigureRow[]> {
    return this.uow.query<FigureRow>(
      `select s.id as "sittingId", s.status as "sittingStatus", s.held_on as "heldOn", s.minutes_number as "minutesNumber",
              q.id as "questionId", q.nomination_id as "nominationId", p.id as "participantId", p.kind as "subjectKind", p.name,
              coalesce(i.form_of_address, '') as "formOfAddress", coalesce(i.post, '') as post, coalesce(u.name, '') as "unitName",
              a.id as "awardTypeId", a.name as "awardName", a.category as "awardCategory", q.notes, q.tie_reason as "tieReason",
              b.id as "ballotId", b.status as "ballotStatus", b.method, x.rule, ${RESULT_JSON} as result, ${OUTCOME} as outcome,
              array(select r.name from question_recusals y join sitting_roster r on r.sitting_id = y.sitting_id and r.member_id = y.member_id
                     where y.question_id = q.id and y.stepped_out order by r.position)::text[] as "steppedOut"
         from sitting_questions q join sittings s on s.id = q.sitting_id join participants p on p.id = q.participant_id
         join award_types a on a.id = q.award_type_id left join individuals i on i.id = p.id
         left join participants u on u.id = p.unit_id
         left join ballot_boxes x on x.question_id = q.id and x.live left join ballots b on b.id = x.ballot_id
         left join box_results t on t.box_id = x.id
        where ($1::uuid is null or s.id = $1) and ($2::uuid is null or b.id = $2)
          and ($3::uuid is null or (s.campaign_id = $3 and s.status = 'locked'))
        order by s.held_on, s.starts_at, s.id, q.position`,
      [
        'sittingId' in scope ? scope.sittingId : null,
        'ballotId' in scope ? scope.ballotId : null,
        'campaignId' in scope ? scope.campaignId : null,
      ],
    );
  }
}
