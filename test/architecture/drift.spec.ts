import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/**
 * What lives in migrations only, because an entity cannot say it: indexes over expressions. Everything else a table
 * has must stand in its entity too, and the other way round.
 */
const MIGRATION_ONLY = /^(index ix_\w+_search|index uq_\w+_expression)/;

/** Tables that belong to no ward: the wards themselves, what comes before it is known who asks, and TypeORM's own. */
const WITHOUT_WARD = [
  'login_throttles',
  'migrations',
  'sample_loads',
  'sessions',
  'setup_links',
  'typeorm_metadata',
  'wards',
];

const COLUMNS = `
  select format('column %I.%I %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then ' not null' else '' end,
                coalesce(case when a.attidentity <> '' then ' identity' else ' default ' || pg_get_expr(d.adbin, d.adrelid) end, '')) as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
     and c.relname not in ('migrations', 'typeorm_metadata')`;
const CONSTRAINTS = `
  select format('constraint %s on %s: %s', n.conname, c.relname, pg_get_constraintdef(n.oid)) as line
    from pg_constraint n join pg_class c on c.oid = n.conrelid
   where c.relnamespace = 'public'::regnamespace and n.contype in ('p', 'u', 'f') and c.relname not in ('migrations', 'typeorm_metadata')`;
/** Checks are compared by name: the server rewrites their text differently from one source to another. */
const CHECKS = `
  select format('check %s on %s', n.conname, c.relname) as line
    from pg_constraint n join pg_class c on c.oid = n.conrelid
   where c.relnamespace = 'public'::regnamespace and n.contype = 'c'`;
const INDEXES = `
  select format('index %s: %s', i.relname, replace(pg_get_indexdef(i.oid), 'public.', '')) as line
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
   where c.relnamespace = 'public'::regnamespace and c.relname not in ('migrations', 'typeorm_metadata')
     and not exists (select from pg_constraint n where n.conindid = i.oid and n.contype in ('p', 'u'))`;

let test: TestApp;
let scratch: TestDatabase;

beforeAll(async () => {
  test = await startTestApp();
  scratch = await createTestDatabase({ migrated: false });
});

afterAll(async () => {
  await test.close();
  await scratch.drop();
});

describe('schema drift', () => {
  it('builds the same tables from the migrations as the entities describe', async () => {
    const entities = test.app.get(DataSource).entityMetadatas.map((metadata) => metadata.target);
    const described = new DataSource({ type: 'postgres', url: scratch.url, entities, synchronize: false });
    await described.initialize();
    await described.query(`create collation if not exists vi_num (provider = icu, locale = 'vi-u-kn-true')`);
    await described.synchronize();
    const fromEntities = await schemaOf((sql) => described.query(sql));
    const fromMigrations = await schemaOf((sql) => test.sql(sql));
    await described.destroy();

    expect({
      onlyInMigrations: fromMigrations.filter((line) => !fromEntities.includes(line)),
      onlyInEntities: fromEntities.filter((line) => !fromMigrations.includes(line)),
    }).toEqual({ onlyInMigrations: [], onlyInEntities: [] });
  });

  it('fences every business table: row-level security on and forced, ward_id not null', async () => {
    const open = await test.sql<{ relname: string }>(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'ward_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and not (c.relrowsecurity and c.relforcerowsecurity and a.attnotnull)`,
    );
    expect(open).toEqual([]);
  });

  it('gives every table a ward but those named here', async () => {
    const tables = await test.sql<{ relname: string }>(
      `select c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'ward_id' and not a.attisdropped)
        order by 1`,
    );
    const unnamed = tables.map(({ relname }) => relname).filter((name) => !WITHOUT_WARD.includes(name));
    expect(unnamed).toEqual([]);
  });

  it('keeps tables without a ward to the owner alone', async () => {
    const open = await test.sql<{ table_name: string }>(
      `select distinct g.table_name from information_schema.role_table_grants g
        where g.grantee = 'thidua_app' and g.table_schema = 'public' and g.table_name <> 'wards'
          and not exists (select from information_schema.columns c where c.table_schema = 'public' and c.table_name = g.table_name and c.column_name = 'ward_id')`,
    );
    expect(open).toEqual([]);
  });
});

async function schemaOf(query: (sql: string) => Promise<{ line: string }[]>): Promise<string[]> {
  const lines: string[] = [];
  for (const part of [COLUMNS, CONSTRAINTS, CHECKS, INDEXES])
    lines.push(...(await query(part)).map((row) => row.line));
  return lines.filter((line) => !MIGRATION_ONLY.test(line)).sort();
}
