import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { CriteriaSetsQueries } from '../../criteria/criteria-sets.queries.js';
import { HonoursQueries } from '../../honours/honours.queries.js';
import {
  REGISTRATION_LABELS,
  type RegistrationStatus,
} from '../../participants/registrations/registration-status.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notAScorer } from '../errors.js';
import { recusedFrom } from '../evidence/errors.js';
import { ScoredSubjects } from '../scored-subjects.queries.js';
import { presentLines, selfScoreLines, type StoredLine } from '../self-scores/self-score-lines.js';
import { countOut } from '../self-scores/self-scores.service.js';
import type { BackgroundDto, NomineeInitiativeDto, NomineeRatingDto } from './background.dto.js';
import { ParticipantScores } from './participant-scores.queries.js';

const YEARS_BEHIND = 3;
/** More honours than anyone is given in four years. */
const EVERYTHING = { page: 1, pageSize: 1_000 };

interface Records {
  readonly year: number;
  readonly lines: StoredLine[] | null;
  readonly registrations: { awardName: string; status: RegistrationStatus; summary: string }[];
  readonly ratings: NomineeRatingDto[];
  readonly initiatives: NomineeInitiativeDto[];
}

const RECORDS = `
  select c.year, (${selfScoreLines('s.id', 'p.id')}) as lines,
         coalesce((select json_agg(json_build_object('awardName', a.name, 'status', g.status, 'summary', g.summary) order by a.sort_order, a.name)
                     from registrations g join award_types a on a.id = g.award_type_id
                    where g.campaign_id = c.id and g.participant_id = p.id and g.status in ('submitted', 'accepted')), '[]') as registrations,
         coalesce((select json_agg(json_build_object('year', r.year, 'level', r.level) order by r.year desc)
                     from ratings r where r.individual_id = p.id and r.year between c.year - $3::int and c.year), '[]') as ratings,
         coalesce((select json_agg(json_build_object('year', i.year, 'level', i.level, 'name', i.name, 'decisionNumber', i.decision_number)
                                   order by i.year desc, i.name)
                     from initiatives i where i.individual_id = p.id and i.year between c.year - $3::int and c.year), '[]') as initiatives
    from criteria_sets s join campaigns c on c.id = s.campaign_id join participants p on p.id = $2 where s.id = $1`;

/** What stands behind a nominee, for the members who score it. */
@Injectable()
export class NomineeBackground {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sets: CriteriaSetsQueries,
    private readonly subjects: ScoredSubjects,
    private readonly honours: HonoursQueries,
    private readonly scores: ParticipantScores,
  ) {}

  /**
   * The self-score with its appraisal and evidence, the registration, and the last three years with the present one.
   *
   * @throws DomainError 404 `not-found`; 403 `not-a-scorer`, `recused`
   */
  async of(setId: string, participantId: string, actor: Actor): Promise<BackgroundDto> {
    return this.uow.run(async () => {
      const set = await this.sets.stored(setId);
      const subject = await this.subjects.find(setId, participantId, actor);
      if (!subject.isScorer) throw notAScorer();
      if (subject.isRecused) throw recusedFrom();
      const [records] = await this.uow.query<Records>(RECORDS, [setId, participantId, YEARS_BEHIND]);
      const { year, lines: stored, registrations, ratings, initiatives } = records as Records;
      const sinceYear = year - YEARS_BEHIND;
      const lines = presentLines(stored, false);
      const { own, appraised } = countOut(set, lines);
      const honours = await this.honours.page(
        {
          ...EVERYTHING,
          participantId,
          sinceYear,
          predecessors: 'true',
        },
        actor,
      );
      const { name, unitName, block } = subject;
      return {
        subject: { participantId, name, unitName, block },
        sinceYear,
        ...{ lines, own, appraised, ratings, initiatives },
        registrations: registrations.map(({ awardName, status, summary }) => ({
          awardName,
          statusLabel: REGISTRATION_LABELS[status],
          summary,
        })),
        honours: honours.items.filter((honour) => honour.year <= year),
        results: (await this.scores.of(participantId, actor)).filter(
          (score) =>
            score.frozenAt !== null &&
            score.campaignId !== set.campaignId &&
            score.year >= sinceYear &&
            score.year <= year,
        ),
      };
    });
  }
}
