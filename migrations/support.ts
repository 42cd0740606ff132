import type { QueryRunner } from 'typeorm';

/** The ward of the running transaction, or null; a setting read back after a transaction is '' and not null. */
export const CURRENT_WARD = `nullif(current_setting('app.ward_id', true), '')::uuid`;

/**
 * The same for a policy: as a subquery it is worked out once per statement, and not once per row looked at.
 */
const WARD_OF_STATEMENT = `(select ${CURRENT_WARD})`;

/** Acts the app role may do on a table besides reading. */
export type Grants = readonly ('insert' | 'update' | 'delete')[];

/**
 * Fences a business table: only rows of the transaction's ward can be seen or written, for the owner too,
 * and the app role gets no more than the acts named.
 */
export async function isolateWard(
  q: QueryRunner,
  table: string,
  grants: Grants = ['insert', 'update', 'delete'],
): Promise<void> {
  await q.query(`alter table ${table} enable row level security`);
  await q.query(`alter table ${table} force row level security`);
  await q.query(
    `create policy ward_isolation on ${table} to thidua_app
       using (ward_id = ${WARD_OF_STATEMENT}) with check (ward_id = ${WARD_OF_STATEMENT})`,
  );
  await q.query(`grant ${['select', ...grants].join(', ')} on ${table} to thidua_app`);
}

/** The columns every business table begins with. */
export const WARD_COLUMNS = `
  id uuid not null default gen_random_uuid(),
  ward_id uuid not null default ${CURRENT_WARD}`;
