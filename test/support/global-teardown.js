import pg from 'pg';

/** Stops our server; on a server that is not ours, drops what this run left there. */
export default async function globalTeardown() {
  if (globalThis.stopTestServer) {
    await globalThis.stopTestServer();
    return;
  }
  const client = new pg.Client({ connectionString: process.env.TEST_ADMIN_URL });
  await client.connect();
  const prefix = `thidua_test_${process.env.TEST_RUN_ID}_`;
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
    prefix,
  ]);
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
  await client.end();
}
