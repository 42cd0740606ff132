import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/** Dossiers that ask the province, or higher, for awards the ward itself cannot grant. */
export class Proposals1764000088000 implements MigrationInterface {
  readonly name = 'Proposals1764000088000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table proposals (
        ${WARD_COLUMNS},
        award_type_id uuid not null,
        campaign_id uuid,
        year smallint not null,
        title varchar(500) not null,
        addressee varchar(200) not null,
        deadline date,
        is_short boolean not null default false,
        status varchar(9) not null default 'preparing',
        sent_on date,
        sent_number varchar(60),
        returned_on date,
        return_reason varchar(1000),
        decision_number varchar(60),
        decided_on date,
        authority varchar(200),
        moved_by uuid default nullif(current_setting('app.account_id', true), '')::uuid,
        moved_at timestamptz not null default now(),
        created_at timestamptz not null default now(),
        version integer not null default 1,
        constraint pk_proposals primary key (id),
        constraint uq_proposals_ward_id unique (ward_id, id),
        constraint fk_proposals_award_type foreign key (ward_id, award_type_id) references award_types (ward_id, id),
        constraint fk_proposals_campaign foreign key (ward_id, campaign_id) references campaigns (ward_id, id),
        constraint fk_proposals_moved_by foreign key (ward_id, moved_by) references accounts (ward_id, id),
        constraint ck_proposals_year check (year between 1945 and 2100),
        constraint ck_proposals_status check (status in ('preparing', 'sent', 'returned', 'decided')),
        constraint ck_proposals_sent check (status not in ('sent', 'returned') or (sent_on is not null and sent_number is not null)),
        constraint ck_proposals_returned check (status <> 'returned' or (returned_on is not null and return_reason is not null)),
        constraint ck_proposals_decided check ((status = 'decided') = (decided_on is not null and decision_number is not null and authority is not null))
      )`);
    await q.query(`create index ix_proposals_award_type on proposals (ward_id, award_type_id)`);
    await isolateWard(q, 'proposals');
    await this.content(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table proposal_parts, proposal_lines, proposals`);
  }

  private async content(q: QueryRunner): Promise<void> {
    await q.query(`
      create table proposal_lines (
        ${WARD_COLUMNS},
        proposal_id uuid not null,
        participant_id uuid not null,
        outcome varchar(7),
        constraint pk_proposal_lines primary key (id),
        constraint uq_proposal_lines_ward_id unique (ward_id, id),
        constraint uq_proposal_lines_participant unique (ward_id, proposal_id, participant_id),
        constraint fk_proposal_lines_proposal foreign key (ward_id, proposal_id) references proposals (ward_id, id),
        constraint fk_proposal_lines_participant foreign key (ward_id, participant_id) references participants (ward_id, id),
        constraint ck_proposal_lines_outcome check (outcome in ('granted', 'refused'))
      )`);
    await q.query(`create index ix_proposal_lines_participant on proposal_lines (ward_id, participant_id)`);
    await isolateWard(q, 'proposal_lines');
    await q.query(`
      create table proposal_parts (
        ${WARD_COLUMNS},
        proposal_id uuid not null,
        line_id uuid,
        kind varchar(10) not null,
        label varchar(200) not null,
        is_required boolean not null,
        done_on date,
        document varchar(200) not null default '',
        constraint pk_proposal_parts primary key (id),
        constraint fk_proposal_parts_proposal foreign key (ward_id, proposal_id) references proposals (ward_id, id),
        constraint fk_proposal_parts_line foreign key (ward_id, line_id) references proposal_lines (ward_id, id),
        constraint ck_proposal_parts_kind check (kind in ('submission', 'list', 'minutes', 'report', 'initiative', 'other'))
      )`);
    await q.query(`create index ix_proposal_parts_proposal on proposal_parts (ward_id, proposal_id)`);
    await isolateWard(q, 'proposal_parts');
  }
}
