import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeclaredRoutes, type DeclaredRoute } from '../../src/access/declared-routes.js';
import { ROLES, ROLE_PERMISSIONS, type Permission } from '../../src/access/permissions.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

/** Everything that may be reached by someone who is not signed in, and why. */
const OPEN_ROUTES = [
  'GET /api/health', // for the service manager
  'GET /api/setup', // first start
  'POST /api/setup', // first start, guarded by its one-time link
  'GET /api/setup/sample', // how far the sample ward is
  'POST /api/setup/sample', // the same link, for the sample ward
  'POST /api/session', // log-in
  'GET /api/certificate-check', // what the QR code of a certificate opens
];

let test: TestApp;
let routes: DeclaredRoute[];

beforeAll(async () => {
  test = await startTestApp();
  routes = test.app.get(DeclaredRoutes).all();
});

afterAll(() => test.close());

describe('architecture: routes', () => {
  it('declares access on every handler', () => {
    expect(routes.filter((route) => route.declaration === undefined)).toEqual([]);
  });

  it('finds the same routes in the router as in the controllers', () => {
    expect(routerPaths(test)).toEqual([...new Set(routes.map((route) => route.path))].sort());
  });

  it('opens to everyone only what must be open', () => {
    const open = routes
      .filter((route) => route.declaration?.kind === 'public')
      .map((route) => `${route.method} ${route.path}`);
    expect(open.filter((route) => !OPEN_ROUTES.includes(route))).toEqual([]);
  });

  it('answers 401 to whoever is not signed in, on every other route', async () => {
    const answers: string[] = [];
    for (const route of routes.filter((one) => one.declaration?.kind !== 'public')) {
      const { status } = await call(test.anonymous, route);
      if (status !== 401) answers.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(answers).toEqual([]);
  });

  it.each(ROLES)(
    'refuses %s with 403 whatever their permissions do not name, and changes nothing',
    async (role) => {
      const collectiveId = role === 'unit-representative' ? await anyCollective(test) : undefined;
      const client = await test.account([role], { collectiveId });
      const held = new Set<Permission>(ROLE_PERMISSIONS[role]);
      const before = await fingerprint(test);
      const surprises: string[] = [];
      for (const route of routes) {
        if (
          route.declaration?.kind !== 'permission' ||
          route.declaration.anyOf.some((permission) => held.has(permission))
        )
          continue;
        const { status, body } = await call(client, route);
        if (status !== 403 || body.code !== 'forbidden')
          surprises.push(`${route.method} ${route.path}: ${status}`);
      }
      expect(surprises).toEqual([]);
      expect(await fingerprint(test)).toBe(before);
    },
  );

  it('makes someone with a handed-out password change it before anything else', async () => {
    const client = await test.account(['administrator', 'ward-staff', 'official']);
    await test.sql(`update accounts set must_change_password = true where id = $1`, [client.accountId]);
    const { status, body } = await client.get<{ code: string }>('/api/accounts');
    expect([status, body.code]).toEqual([403, 'password-change-required']);
    expect((await client.get('/api/session')).status).toBe(200);
  });
});

/** Paths as Express knows them: whatever is reachable is in here. */
function routerPaths({ app }: TestApp): string[] {
  const express = app.getHttpAdapter().getInstance() as unknown as {
    router: { stack: { route?: { path: string } }[] };
  };
  const served = express.router.stack.flatMap((layer) => (layer.route ? [layer.route.path] : []));
  return [
    ...new Set(
      served.filter(
        (path) => !path.startsWith('/api/docs') && !path.startsWith('/api/openapi') && !path.includes('*'),
      ),
    ),
  ].sort();
}

function call(client: ApiClient, route: DeclaredRoute): Promise<Answer<Record<string, unknown>>> {
  const path = route.path.replace(/:[A-Za-z]+/g, '00000000-0000-4000-8000-000000000000');
  return client.send(
    route.method,
    path,
    route.method === 'GET' || route.method === 'DELETE' ? undefined : {},
  );
}

async function anyCollective(app: TestApp): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    `insert into participants (ward_id, kind, name, identity_key, search_key, sort_given, sort_rest)
     values ($1, 'collective', 'Tổ dân phố 1', 'tổ dân phố 1', 'to dan pho 1', '1', 'tổ dân phố') returning id`,
    [app.wardA],
  );
  await app.sql(`insert into collectives (id, ward_id) values ($1, $2)`, [row?.id, app.wardA]);
  return row?.id ?? '';
}

/** One number over all rows of all tables but those a mere visit touches. */
async function fingerprint(app: TestApp): Promise<string> {
  const tables = await app.sql<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('sessions', 'login_throttles') order by 1`,
  );
  const sums: string[] = [];
  for (const { name } of tables) {
    const [row] = await app.sql<{ sum: string }>(
      `select coalesce(sum(hashtext(t::text)), 0)::text as sum from "${name}" t`,
    );
    sums.push(`${name}:${row?.sum ?? ''}`);
  }
  return sums.join(' ');
}
