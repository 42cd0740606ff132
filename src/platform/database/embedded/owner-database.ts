import pg from 'pg';

/** Both the role that owns the program's database and the database itself. */
export const OWNER = 'thidua';

/**
 * Makes the program's database and its owner when they are absent. The owner is no superuser: it may create roles,
 * as the schema brings the restricted role that business work runs as.
 */
export async function ensureDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [OWNER]);
    if (roles === 0) {
      const literal = client.escapeLiteral(password);
      await client.query(`create role ${OWNER} login createrole nosuperuser nobypassrls password ${literal}`);
      // From PostgreSQL 16 on, who creates a role may administer it but not become it unless asked for beforehand.
      await client.query(`alter role ${OWNER} set createrole_self_grant = 'set, inherit'`);
    }
    const { rowCount: databases } = await client.query('select from pg_database where datname = $1', [OWNER]);
    if (databases === 0) {
      await client.query(
        `create database ${OWNER} owner ${OWNER} template template0 encoding 'UTF8' locale 'C'`,
      );
      await client.query(`revoke connect, temporary on database ${OWNER} from public`);
    }
  } finally {
    await client.end();
  }
}
