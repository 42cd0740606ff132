import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations/registry.js';

const DATE_OID = 1082;
// A calendar day is a day: pg would turn it into a local midnight and lose one day west of Việt Nam.
pg.types.setTypeParser(DATE_OID, (value) => value);

/** Connection settings that fail within seconds when the database hangs, instead of waiting for ever. */
const POOL = {
  max: 20,
  query_timeout: 15_000,
  statement_timeout: 12_000,
  idle_in_transaction_session_timeout: 20_000,
  keepAlive: true,
};

/**
 * What the running program connects with; entities are added by the feature modules.
 *
 * @param connectMs how long to wait for a connection: a new one, or one that others hold
 */
export function dataSourceOptions(url: string, connectMs: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    logging: false,
    extra: { ...POOL, connectionTimeoutMillis: connectMs },
    applicationName: 'thi-dua-khen-thuong',
  };
}

/** A data source that only migrates: no entities, no statement time limit. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    synchronize: false,
    logging: false,
    migrations,
    migrationsTransactionMode: 'each',
  });
}

/** Brings the database to the newest schema; does nothing when it is there already. */
export async function migrate(url: string): Promise<void> {
  const source = createDataSource(url);
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
