import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/platform/database/data-source.js';

/** A database of one test file's own, built by the real migrations. */
export interface TestDatabase {
  /** Connects as its owner, who is no superuser on the embedded server. */
  readonly url: string;
  /** Removes the database, cutting whatever connections are still open. */
  drop(): Promise<void>;
}

/** Any number will do as long as nobody else locks it in the maintenance database. */
const TEMPLATE_LOCK = 7_411_001;

/**
 * Clones the migrated template (made by whichever worker comes first). Some 50 ms.
 *
 * @param options.migrated false gives an empty database
 */
export async function createTestDatabase(options: { migrated?: boolean } = {}): Promise<TestDatabase> {
  const name = databaseName(randomBytes(5).toString('hex'));
  await asAdmin(async (admin) => {
    const template = (options.migrated ?? true) ? await ensureTemplate(admin) : 'template0';
    await createDatabase(admin, name, template);
  });
  return {
    url: urlOf(name),
    drop: () =>
      asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`)).then(() => undefined),
  };
}

async function ensureTemplate(admin: pg.Client): Promise<string> {
  const name = databaseName('template');
  await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const unfinished = `${name}_new`;
      await admin.query(`drop database if exists ${unfinished} with (force)`);
      await createDatabase(admin, unfinished, 'template0');
      await migrate(urlOf(unfinished));
      await admin.query(`alter database ${unfinished} rename to ${name}`);
    }
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
  return name;
}

async function createDatabase(admin: pg.Client, name: string, template: string): Promise<void> {
  const owner = new URL(setting('TEST_OWNER_URL')).username;
  await admin.query(`create database ${name} owner ${admin.escapeIdentifier(owner)} template ${template}
    ${template === 'template0' ? `encoding 'UTF8' locale 'C'` : ''}`);
}

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: setting('TEST_ADMIN_URL') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(setting('TEST_OWNER_URL'));
  url.pathname = `/${database}`;
  return url.toString();
}

function databaseName(suffix: string): string {
  return `thidua_test_${setting('TEST_RUN_ID')}_${suffix}`;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: Jest's global setup has not run.`);
  return value;
}
