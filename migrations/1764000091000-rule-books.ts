import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateWard, WARD_COLUMNS } from './support.js';

/**
 * Rules of eligibility stand in dated books. A rule that is changed is a new row with the next revision, so what a file
 * was weighed by stays; a nomination keeps the book it was received under.
 */
export class RuleBooks1764000091000 implements MigrationInterface {
  readonly name = 'RuleBooks1764000091000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rule_books (
        ${WARD_COLUMNS},
        code varchar(20),
        name varchar(200) not null,
        valid_from date not null,
        is_active boolean not null,
        is_verified boolean not null,
        note varchar(2000) not null default '',
        copied_from_id uuid,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_rule_books primary key (id),
        constraint uq_rule_books_ward_id unique (ward_id, id),
        constraint uq_rule_books_code unique (ward_id, code),
        constraint uq_rule_books_name unique (ward_id, name),
        constraint fk_rule_books_ward foreign key (ward_id) references wards (id),
        constraint fk_rule_books_copied_from foreign key (ward_id, copied_from_id) references rule_books (ward_id, id),
        constraint ck_rule_books_name check (name <> '')
      )`);
    await q.query(
      `create unique index uq_rule_books_active on rule_books (ward_id, valid_from) where is_active`,
    );
    await this.unfenced(q, ['rule_sets', 'nominations'], () => this.moveRules(q));
    await isolateWard(q, 'rule_books', ['insert', 'update']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `alter table nominations drop constraint fk_nominations_rule_book, drop column rule_book_id`,
    );
    await q.query(`alter table rule_sets add column valid_from date, add column valid_to date`);
    await this.unfenced(q, ['rule_sets', 'rule_books', 'nominations'], async () => {
      // One rule per award and day, as it was before: the newest of the book in use.
      await q.query(`
        update nominations set rule_set_id = null where rule_set_id in (
          select r.id from rule_sets r join rule_books b on b.id = r.book_id
           where not b.is_active or exists (select from rule_sets l where l.book_id = r.book_id
             and l.award_type_id = r.award_type_id and l.subject_kind = r.subject_kind and l.revision > r.revision))`);
      await q.query(`
        delete from rule_sets r using rule_books b where b.id = r.book_id and (not b.is_active or exists (
          select from rule_sets l where l.book_id = r.book_id and l.award_type_id = r.award_type_id
             and l.subject_kind = r.subject_kind and l.revision > r.revision))`);
      await q.query(
        `update rule_sets r set valid_from = b.valid_from from rule_books b where b.id = r.book_id`,
      );
    });
    await q.query(`
      alter table rule_sets drop constraint uq_rule_sets_revision, drop constraint fk_rule_sets_book,
        drop constraint ck_rule_sets_revision, drop column book_id, drop column revision, alter column valid_from set not null,
        add constraint uq_rule_sets_start unique (ward_id, award_type_id, subject_kind, valid_from),
        add constraint ck_rule_sets_validity check (valid_to is null or valid_to >= valid_from)`);
    await q.query(`drop table rule_books`);
  }

  private async moveRules(q: QueryRunner): Promise<void> {
    await q.query(`
      insert into rule_books (ward_id, code, name, valid_from, is_active, is_verified)
      select distinct on (ward_id, valid_from) ward_id, case when valid_from = '2024-01-01' then 'LUAT-2022' end,
             case when valid_from = '2024-01-01' then 'Luật Thi đua, khen thưởng 2022 (từ 01/01/2024)'
                  else 'Quy định từ ' || to_char(valid_from, 'DD/MM/YYYY') end, valid_from, true, true
        from rule_sets`);
    await q.query(
      `alter table rule_sets add column book_id uuid, add column revision integer not null default 1`,
    );
    await q.query(`
      update rule_sets r set book_id = b.id from rule_books b
       where b.ward_id = r.ward_id and b.valid_from = r.valid_from`);
    await q.query(`
      alter table rule_sets
        alter column book_id set not null,
        drop constraint uq_rule_sets_start,
        drop constraint ck_rule_sets_validity,
        drop column valid_from,
        drop column valid_to,
        add constraint fk_rule_sets_book foreign key (ward_id, book_id) references rule_books (ward_id, id),
        add constraint uq_rule_sets_revision unique (ward_id, book_id, award_type_id, subject_kind, revision),
        add constraint ck_rule_sets_revision check (revision > 0)`);
    await q.query(`
      alter table nominations
        add column rule_book_id uuid,
        add constraint fk_nominations_rule_book foreign key (ward_id, rule_book_id) references rule_books (ward_id, id)`);
    await q.query(`
      update nominations n set rule_book_id = r.book_id from rule_sets r where r.id = n.rule_set_id`);
    await q.query(`
      update nominations set sentences =
        (select coalesce(jsonb_agg(s || '{"isWarning": false}'), '[]') from jsonb_array_elements(sentences) s)`);
  }

  /** The owner's own policies hide every row from it; what is moved here is moved for all wards. */
  private async unfenced(
    q: QueryRunner,
    tables: readonly string[],
    work: () => Promise<void>,
  ): Promise<void> {
    for (const table of tables) await q.query(`alter table ${table} no force row level security`);
    await work();
    for (const table of tables) await q.query(`alter table ${table} force row level security`);
  }
}
