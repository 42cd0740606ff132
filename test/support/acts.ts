import { expect } from '@jest/globals';
import type { Answer, TestApp } from './test-app.js';

/** What tests of acts as a whole need: the record made to fail or to wait, and what the database then holds. */

type Send<Body> = () => Promise<Answer<Body>>;

/** How many acts of this name are on record, in any ward. */
export async function onRecord(test: TestApp, action: string): Promise<number> {
  const [row] = await test.sql<{ n: number }>(
    `select count(*)::int as n from audit_entries where action = $1`,
    [action],
  );
  return row?.n ?? 0;
}

/** A number per table over all of its rows; of sessions only whose they are, since a mere visit touches the rest. */
export async function contents(test: TestApp): Promise<Record<string, string>> {
  const tables = await test.sql<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('sessions', 'login_throttles')`,
  );
  const sums = [
    ...tables.map(({ name }) => ({ name, rows: `select t::text as row from "${name}" t` })),
    { name: 'sessions', rows: `select account_id || ' ' || public_id as row from sessions` },
  ].map(({ name, rows }) => {
    const sum = `count(*) || ' rows, ' || coalesce(sum(hashtextextended(row, 0)), 0)`;
    return `select '${name}' as name, ${sum} as sum from (${rows}) r`;
  });
  const found = await test.sql<{ name: string; sum: string }>(sums.join(' union all '));
  return Object.fromEntries(found.map(({ name, sum }) => [name, sum]));
}

/** Lets PostgreSQL do something just before an act of this name goes on record, while `work` runs. */
async function beforeRecording<T>(
  test: TestApp,
  action: string,
  doing: string,
  work: () => Promise<T>,
): Promise<T> {
  await test.sql(
    `create function before_recording() returns trigger language plpgsql as $$ begin ${doing}; return new; end $$`,
  );
  await test.sql(
    `create trigger before_recording before insert on audit_entries for each row
       when (new.action = '${action}') execute function before_recording()`,
  );
  try {
    return await work();
  } finally {
    await test.sql(`drop trigger before_recording on audit_entries`);
    await test.sql(`drop function before_recording`);
  }
}

/**
 * Sends a request twice. The first time the act cannot be put on record: it must leave every table as it was. The
 * second time nothing is in its way: it must succeed and be on record once, which shows that the first was refused for
 * the missing record and for nothing else.
 *
 * @returns the second answer
 */
export async function allOrNothing<Body>(test: TestApp, action: string, send: Send<Body>): Promise<Body> {
  const before = await contents(test);
  const recorded = await onRecord(test, action);
  const fault = await beforeRecording(test, action, `raise exception 'the record is full'`, send);
  expect({ action, status: fault.status, code: (fault.body as { code?: string }).code }).toEqual({
    action,
    status: 500,
    code: 'internal-error',
  });
  expect({ action, ...(await contents(test)) }).toEqual({ action, ...before });
  const done = await send();
  if (done.status >= 300) throw new Error(`${action}: ${done.status} ${done.text}`);
  expect({ action, recorded: (await onRecord(test, action)) - recorded }).toEqual({ action, recorded: 1 });
  return done.body;
}

/**
 * Sends two requests of which only one can be granted. Whoever comes first waits before recording the act, its writes
 * done and not yet committed, so that the other one is under way beside it. Exactly one must succeed and be on record;
 * the other is told with 409 and this code.
 */
export async function oneOfTwo<Body>(
  test: TestApp,
  act: { readonly action: string; readonly code: string },
  first: Send<Body>,
  second: Send<Body> = first,
): Promise<{ readonly won: Answer<Body>; readonly lost: Answer<Body> }> {
  const { action, code } = act;
  const recorded = await onRecord(test, action);
  const answers = await beforeRecording(test, action, 'perform pg_sleep(0.15)', () =>
    Promise.all([first(), second()]),
  );
  const [won, lost] = answers.sort((a, b) => a.status - b.status);
  const told = {
    action,
    won: won.status < 300,
    lost: lost.status,
    code: (lost.body as { code?: string }).code,
  };
  expect({ ...told, recorded: (await onRecord(test, action)) - recorded }).toEqual({
    ...{ action, won: true, lost: 409, code },
    recorded: 1,
  });
  return { won, lost };
}
