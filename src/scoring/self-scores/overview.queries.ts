import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { CriteriaSetsQueries, type StoredCriteriaSet } from '../../criteria/criteria-sets.queries.js';
import { searchPatterns } from '../../participants/participant-names.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { forbidden, notFound } from '../../platform/errors/domain-error.js';
import { limits, orderBy, pageOf } from '../../platform/http/paging.js';
import { CANDIDATES, UNIT_JOIN } from '../candidates.queries.js';
import {
  SELF_SCORE_STATE_LABELS,
  type SelfScorePage,
  type SelfScoreRowDto,
  type SelfScoresQuery,
  type SelfScoreState,
} from './overview.dto.js';
import { selfScorePolicy, WINDOW_SQL, type SelfScoreWindow } from './policy.js';
import { presentLines, selfScoreLines, type StoredLine } from './self-score-lines.js';
import { countOut } from './self-scores.service.js';

type Row = Omit<SelfScoreRowDto, 'stateLabel' | 'ownTotal' | 'appraisedTotal' | 'policy'> & {
  readonly unitId: string | null;
  readonly marks: StoredLine[] | null;
};

const VALUE = (row: string): string =>
  `(${row}.kind, ${row}.points, ${row}.actual, ${row}.target, ${row}.knockout)`;

/**
 * The candidates of set $1 with how far each has come; $2 is the one unit to be seen, $3–$5 what is looked for. Lines
 * that knock out need no mark, so they are no part of the progress.
 */
const STANDING = `
  with found as materialized (
    select p.id, p.name, p.sort_given, p.sort_rest, p.display_order, p.unit_id, un.name as unit_name, nullif(u.block, '') as block,
           u.protocol_order, m.lines, m.done, m.appraised, m.differences, e.files
      from (${CANDIDATES}) c join participants p on p.id = c.participant_id ${UNIT_JOIN}
     cross join lateral (
       select count(*) filter (where l.kind <> 'knockout')::int as lines,
              count(*) filter (where l.kind <> 'knockout' and own.kind is not null)::int as done,
              count(*) filter (where l.kind <> 'knockout' and other.kind is not null)::int as appraised,
              count(*) filter (where own.kind is not null and other.kind is not null
                                 and ${VALUE('own')} is distinct from ${VALUE('other')})::int as differences
         from criteria l
         left join self_scores own on own.criteria_set_id = $1 and own.participant_id = p.id and own.criterion_id = l.id and own.stage = 'self'
         left join self_scores other on other.criteria_set_id = $1 and other.participant_id = p.id and other.criterion_id = l.id
                                    and other.stage = 'appraisal'
        where l.criteria_set_id = $1) m
     cross join lateral (
       select count(*)::int as files from evidence_files f where f.criteria_set_id = $1 and f.participant_id = p.id) e
     where ($2::uuid is null or coalesce(p.unit_id, p.id) = $2) and ($3::uuid is null or coalesce(p.unit_id, p.id) = $3)
       and ($4::text is null or u.block = $4) and ' ' || p.search_key like all ($5::text[])),
  stated as (
    select *, case when appraised = lines then 'appraised' when done = lines then 'complete'
                   when done > 0 then 'in-progress' else 'not-begun' end as state
      from found where $6::boolean is null or (differences > 0) = $6)`;
const BY_NAME = `s.sort_given collate "vi_num", s.sort_rest collate "vi_num"`;
export const SELF_SCORES_SORTABLE = {
  name: BY_NAME,
  unit: 's.protocol_order, s.unit_name collate "vi_num"',
  block: 's.block collate "vi_num"',
  state: `array_position(array['not-begun', 'in-progress', 'complete', 'appraised'], s.state)`,
  done: 's.done',
  appraised: 's.appraised',
  differences: 's.differences',
  evidenceCount: 's.files',
};

/** The self-scores of a set, one row per subject: for staff and officials all, for a unit its own. */
@Injectable()
export class SelfScoresOverview {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sets: CriteriaSetsQueries,
  ) {}

  /** @throws DomainError 404 `not-found`; 403 `forbidden` for an account that speaks for no unit; 400 `unknown-sort` */
  async page(setId: string, query: SelfScoresQuery, actor: Actor): Promise<SelfScorePage> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      const set = await this.sets.stored(setId);
      const parameters = [
        setId,
        unit,
        query.unitId ?? null,
        query.block ?? null,
        searchPatterns(query.q ?? ''),
        query.differing === undefined ? null : query.differing === 'true',
      ];
      const counts = await this.uow.query<{ state: SelfScoreState; subjects: number }>(
        `${STANDING} select state, count(*)::int as subjects from stated group by state`,
        parameters,
      );
      const of = (state: SelfScoreState): number => counts.find((row) => row.state === state)?.subjects ?? 0;
      const fallback = `s.protocol_order nulls last, s.display_order, ${BY_NAME}`;
      const rows = await this.uow.query<Row>(
        `${STANDING}, page as (
           select s.* from stated s where $7::text is null or s.state = $7
           ${orderBy(query.sort, SELF_SCORES_SORTABLE, fallback, 's.id')} limit $8 offset $9)
         select s.id as "participantId", s.name, s.unit_id as "unitId", s.unit_name as "unitName", s.block, s.state, s.lines, s.done,
                s.appraised, s.differences, s.files as "evidenceCount", (${selfScoreLines('$1', 's.id')}) as marks
           from page s ${orderBy(query.sort, SELF_SCORES_SORTABLE, fallback, 's.id')}`,
        [...parameters, query.state ?? null, ...limits(query)],
      );
      const window = await this.window(set.campaignId);
      const total = query.state ? of(query.state) : counts.reduce((sum, row) => sum + row.subjects, 0);
      return {
        ...pageOf(
          query,
          total,
          rows.map((row) => present(row, set, actor, window)),
        ),
        counts: {
          notBegun: of('not-begun'),
          inProgress: of('in-progress'),
          complete: of('complete'),
          appraised: of('appraised'),
        },
      };
    });
  }

  private async window(campaignId: string): Promise<SelfScoreWindow> {
    const [window] = await this.uow.query<SelfScoreWindow>(
      `select ${WINDOW_SQL} from campaigns c where c.id = $1`,
      [campaignId],
    );
    if (!window) throw notFound('phong trào');
    return window;
  }
}

/** @throws DomainError 403 `forbidden` */
function visibleUnit({ permissions, collectiveId }: Actor): string | null {
  if (permissions.has('appraisal.write') || permissions.has('scoring.read-progress')) return null;
  if (collectiveId === null) throw forbidden('Tài khoản của bạn chưa gắn với đơn vị nào.');
  return collectiveId;
}

function present(row: Row, set: StoredCriteriaSet, actor: Actor, window: SelfScoreWindow): SelfScoreRowDto {
  const { marks, unitId, ...shown } = row;
  const { own, appraised } = countOut(set, presentLines(marks, false));
  return {
    ...shown,
    stateLabel: SELF_SCORE_STATE_LABELS[row.state],
    ownTotal: own.total,
    appraisedTotal: appraised.total,
    policy: selfScorePolicy(actor, { participantId: row.participantId, unitId }, window),
  };
}
