import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf, searchPattern, type Page } from '../../platform/http/paging.js';
import { isUnderWay, keepsRecord, presides } from '../policy.js';
import { QuestionsQueries } from './questions.queries.js';
import { QuorumService } from './quorum.service.js';
import { RosterQueries } from './roster.queries.js';
import { SITTING_MOVES } from './sitting-moves.js';
import type {
  BallotSummaryDto,
  SittingDetailDto,
  SittingDto,
  SittingPageQuery,
  SittingPolicyDto,
} from './sittings.dto.js';

export type SittingRow = Omit<SittingDto, 'policy'> & { readonly chairAccountId: string | null };

const COLUMNS = `s.id, s.council_id as "councilId", s.campaign_id as "campaignId", g.name as "campaignName", s.title,
  s.held_on as "heldOn", s.starts_at as "startsAt", s.place, s.chair_member_id as "chairMemberId", c.name as "chairName",
  s.secretary_member_id as "secretaryMemberId", t.name as "secretaryName", s.content,
  s.invitation_number as "invitationNumber", s.invited_on as "invitedOn", s.minutes_number as "minutesNumber", s.conclusion,
  s.status, s.opened_at as "openedAt", s.closed_at as "closedAt", s.locked_at as "lockedAt",
  (select count(*)::int from sitting_questions q where q.sitting_id = s.id) as "questionCount", s.version,
  c.account_id as "chairAccountId"`;
/** Chair and secretary as the sitting knows them. */
const FROM = `from sittings s left join campaigns g on g.id = s.campaign_id
  join sitting_roster c on c.sitting_id = s.id and c.member_id = s.chair_member_id
  join sitting_roster t on t.sitting_id = s.id and t.member_id = s.secretary_member_id`;
export const SITTINGS_SORTABLE = {
  heldOn: 's.held_on, s.starts_at',
  title: 's.title collate "vi_num"',
  status: 's.status',
};

/** Sittings as shown: a line each, or one with everybody and everything in it. */
@Injectable()
export class SittingsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly roster: RosterQueries,
    private readonly questions: QuestionsQueries,
    private readonly quorum: QuorumService,
  ) {}

  async page(query: SittingPageQuery, actor: Actor): Promise<Page<SittingDto>> {
    return this.uow.run(async () => {
      const where = `where ($1::uuid is null or s.campaign_id = $1) and ($2::text is null or s.status = $2)
        and ($3::text is null or search_text(s.title) like $3 or search_text(s.place) like $3)`;
      const parameters = [query.campaignId ?? null, query.status ?? null, searchPattern(query.q)];
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from sittings s ${where}`,
        parameters,
      );
      const order = orderBy(query.sort, SITTINGS_SORTABLE, 's.held_on desc, s.starts_at desc', 's.id');
      const rows = await this.uow.query<SittingRow>(
        `select ${COLUMNS} ${FROM} ${where} ${order} limit $4 offset $5`,
        [...parameters, ...limits(query)],
      );
      return pageOf(
        query,
        count?.total ?? 0,
        rows.map((row) => withPolicy(row, actor)),
      );
    });
  }

  async get(id: string, actor: Actor): Promise<SittingDetailDto> {
    return this.uow.run(async () => {
      const sitting = withPolicy(await this.row(id), actor);
      return {
        ...sitting,
        quorum: await this.quorum.of(id),
        roster: await this.roster.list(id, actor),
        questions: await this.questions.list(id, actor),
        ballots: await this.uow.query<BallotSummaryDto>(
          `select b.id, b.method, b.status, b.opened_at as "openedAt", b.closed_at as "closedAt", b.void_reason as "voidReason",
                  b.version, array(select x.question_id from ballot_boxes x join sitting_questions q on q.id = x.question_id
                                    where x.ballot_id = b.id order by q.position) as "questionIds"
             from ballots b where b.sitting_id = $1 order by b.opened_at, b.id`,
          [id],
        ),
      };
    });
  }

  /** One sitting without what depends on the asker. @throws DomainError 404 `not-found` */
  async row(id: string): Promise<SittingRow> {
    const [sitting] = await this.uow.query<SittingRow>(`select ${COLUMNS} ${FROM} where s.id = $1`, [id]);
    if (!sitting) throw notFound('phiên họp');
    return sitting;
  }
}

function withPolicy({ chairAccountId, ...row }: SittingRow, actor: Actor): SittingDto {
  return { ...row, policy: policyOf({ ...row, chairAccountId }, actor) };
}

function policyOf(sitting: SittingRow, actor: Actor): SittingPolicyDto {
  const keeps = keepsRecord(actor);
  const chairs = presides(actor, sitting);
  return {
    canChange: keeps && sitting.status !== 'locked',
    canCancel: keeps && sitting.status === 'planned',
    canChangeAgenda: keeps && isUnderWay(sitting),
    canRecordAttendance: keeps && isUnderWay(sitting),
    canReadOpinions: keeps,
    moves: chairs ? SITTING_MOVES.filter(({ from }) => from === sitting.status).map(({ to }) => to) : [],
    canOpenBallot: chairs && sitting.status === 'open',
  };
}
