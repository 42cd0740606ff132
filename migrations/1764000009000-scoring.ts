import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_WARD, isolateWard, WARD_COLUMNS } from './support.js';

const WARD = `ward_id uuid not null default ${CURRENT_WARD}`;

/** The value of one line; at most one of the forms is filled, as `kind` says. No kind = a mark taken back. */
const MARK_COLUMNS = `
  kind varchar(14),
  points numeric(8,2),
  actual numeric(19,4),
  target numeric(19,4),
  knockout boolean`;
const MARK_CHECK = `
  case kind
    when 'points' then points is not null and points >= 0 and num_nonnulls(actual, target, knockout) = 0
    when 'ratio' then actual is not null and actual >= 0 and target is not null and target > 0 and num_nonnulls(points, knockout) = 0
    when 'knockout' then knockout is not null and num_nonnulls(points, actual, target) = 0
    else (kind is null or kind = 'not-applicable') and num_nonnulls(points, actual, target, knockout) = 0 end`;

/** Scorers, score sheets and their marks, self-scores, results and what was frozen of them. */
export class Scoring1764000009000 implements MigrationInterface {
  readonly name = 'Scoring1764000009000';

  async up(q: QueryRunner): Promise<void> {
    await this.people(q);
    await this.sheets(q);
    await this.selfScores(q);
    await this.results(q);
    await this.freezes(q);
    await isolateWard(q, 'scorers');
    await isolateWard(q, 'extra_candidates', ['insert', 'delete']);
    for (const table of ['score_sheets', 'score_marks', 'self_scores', 'results', 'result_freezes']) {
      await isolateWard(q, table, ['insert', 'update']);
    }
    await isolateWard(q, 'frozen_results', ['insert']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table frozen_results, result_freezes, results, self_scores, score_marks, score_sheets,
      extra_candidates, scorers`);
  }

  private async people(q: QueryRunner): Promise<void> {
    await q.query(`
      create table scorers (${WARD_COLUMNS},
        campaign_id uuid not null,
        account_id uuid not null,
        code varchar(20) not null,
        position smallint not null,
        version integer not null default 1,
        constraint pk_scorers primary key (id),
        constraint uq_scorers_campaign unique (ward_id, id, campaign_id),
        constraint uq_scorers_code unique (ward_id, campaign_id, code),
        constraint uq_scorers_account unique (ward_id, campaign_id, account_id),
        constraint fk_scorers_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id),
        constraint fk_scorers_account foreign key (ward_id, account_id) references accounts (ward_id, id)
      )`);
    await q.query(`
      create table extra_candidates (${WARD},
        criteria_set_id uuid not null,
        participant_id uuid not null,
        reason varchar(1000) not null,
        constraint pk_extra_candidates primary key (criteria_set_id, participant_id),
        constraint fk_extra_candidates_set foreign key (ward_id, criteria_set_id) references criteria_sets (ward_id, id),
        constraint fk_extra_candidates_participant foreign key (ward_id, participant_id) references participants (ward_id, id)
      )`);
  }

  private async sheets(q: QueryRunner): Promise<void> {
    await q.query(`
      create table score_sheets (${WARD_COLUMNS},
        campaign_id uuid not null,
        criteria_set_id uuid not null,
        participant_id uuid not null,
        scorer_id uuid not null,
        status varchar(9) not null default 'draft',
        recusal_reason varchar(1000),
        total numeric(8,2),
        knockout boolean not null default false,
        submitted_at timestamptz,
        version integer not null default 1,
        constraint pk_score_sheets primary key (id),
        constraint uq_score_sheets_set unique (ward_id, id, criteria_set_id),
        constraint uq_score_sheets_subject unique (criteria_set_id, participant_id, scorer_id),
        constraint fk_score_sheets_set foreign key (ward_id, criteria_set_id, campaign_id)
          references criteria_sets (ward_id, id, campaign_id),
        constraint fk_score_sheets_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint fk_score_sheets_scorer foreign key (ward_id, scorer_id, campaign_id)
          references scorers (ward_id, id, campaign_id),
        constraint ck_score_sheets_status check (status in ('draft', 'submitted', 'recused')),
        constraint ck_score_sheets_recusal check ((status = 'recused') = (recusal_reason is not null)),
        constraint ck_score_sheets_submitted check (case when status = 'submitted' then total is not null and submitted_at is not null
          else total is null and submitted_at is null and not knockout end)
      )`);
    await q.query(`create index ix_score_sheets_scorer on score_sheets (scorer_id, criteria_set_id)`);
    await q.query(`
      create table score_marks (${WARD},
        sheet_id uuid not null,
        criterion_id uuid not null,
        criteria_set_id uuid not null,${MARK_COLUMNS},
        version integer not null default 1,
        marked_at timestamptz not null default clock_timestamp(),
        marked_by uuid default nullif(current_setting('app.account_id', true), '')::uuid,
        constraint pk_score_marks primary key (sheet_id, criterion_id),
        constraint fk_score_marks_sheet foreign key (ward_id, sheet_id, criteria_set_id)
          references score_sheets (ward_id, id, criteria_set_id),
        constraint fk_score_marks_criterion foreign key (ward_id, criterion_id, criteria_set_id)
          references criteria (ward_id, id, criteria_set_id),
        constraint ck_score_marks_value check (${MARK_CHECK})
      )`);
  }

  private async selfScores(q: QueryRunner): Promise<void> {
    await q.query(`
      create table self_scores (${WARD},
        criteria_set_id uuid not null,
        participant_id uuid not null,
        criterion_id uuid not null,
        stage varchar(9) not null,${MARK_COLUMNS},
        reason varchar(1000),
        version integer not null default 1,
        marked_at timestamptz not null default clock_timestamp(),
        marked_by uuid default nullif(current_setting('app.account_id', true), '')::uuid,
        constraint pk_self_scores primary key (criteria_set_id, participant_id, criterion_id, stage),
        constraint fk_self_scores_criterion foreign key (ward_id, criterion_id, criteria_set_id)
          references criteria (ward_id, id, criteria_set_id),
        constraint fk_self_scores_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint ck_self_scores_stage check (stage in ('self', 'appraisal')),
        constraint ck_self_scores_value check (${MARK_CHECK})
      )`);
  }

  private async results(q: QueryRunner): Promise<void> {
    await q.query(`
      create table results (${WARD},
        campaign_id uuid not null,
        criteria_set_id uuid not null,
        participant_id uuid not null,
        points numeric(8,2),
        median numeric(8,2),
        spread numeric(8,2),
        complete boolean not null default false,
        knockout boolean not null default false,
        classification varchar(100),
        counted smallint not null default 0,
        tie_break numeric[] not null default '{}',
        updated_at timestamptz not null default clock_timestamp(),
        constraint pk_results primary key (criteria_set_id, participant_id),
        constraint fk_results_set foreign key (ward_id, criteria_set_id, campaign_id)
          references criteria_sets (ward_id, id, campaign_id),
        constraint fk_results_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint ck_results_counted check ((counted > 0) = (points is not null) and (counted > 0 or not complete))
      )`);
  }

  /** A freezing is never undone: re-opening ends it and keeps it, the next closing makes another. */
  private async freezes(q: QueryRunner): Promise<void> {
    await q.query(`
      create table result_freezes (${WARD_COLUMNS},
        campaign_id uuid not null,
        criteria_set_id uuid not null,
        number smallint not null,
        frozen_at timestamptz not null default clock_timestamp(),
        frozen_by uuid default nullif(current_setting('app.account_id', true), '')::uuid,
        reopened_at timestamptz,
        reopened_by uuid,
        reopen_reason varchar(1000),
        constraint pk_result_freezes primary key (id),
        constraint uq_result_freezes_ward_id unique (ward_id, id),
        constraint uq_result_freezes_number unique (ward_id, criteria_set_id, number),
        constraint fk_result_freezes_set foreign key (ward_id, criteria_set_id, campaign_id)
          references criteria_sets (ward_id, id, campaign_id),
        constraint ck_result_freezes_reopened check ((reopened_at is null) = (reopen_reason is null))
      )`);
    await q.query(
      `create unique index ix_result_freezes_current on result_freezes (criteria_set_id) where reopened_at is null`,
    );
    await q.query(`
      create table frozen_results (${WARD},
        freeze_id uuid not null,
        participant_id uuid not null,
        block varchar(200),
        points numeric(8,2),
        median numeric(8,2),
        spread numeric(8,2),
        complete boolean not null,
        knockout boolean not null,
        classification varchar(100),
        counted smallint not null,
        rank_in_block integer,
        rank_overall integer,
        tied_in_block boolean not null,
        tied_overall boolean not null,
        tie_break numeric[] not null,
        sheets json not null,
        constraint pk_frozen_results primary key (freeze_id, participant_id),
        constraint fk_frozen_results_freeze foreign key (ward_id, freeze_id) references result_freezes (ward_id, id),
        constraint fk_frozen_results_participant foreign key (ward_id, participant_id) references participants (ward_id, id)
      )`);
  }
}
