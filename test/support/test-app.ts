import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { createApp } from '../../src/app.setup.js';
import { csrfToken } from '../../src/access/csrf.js';
import { hashPassword } from '../../src/access/passwords.js';
import type { Role } from '../../src/access/permissions.js';
import { SessionService } from '../../src/access/session.service.js';
import { SetupService } from '../../src/access/setup.service.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { runInContext } from '../../src/platform/context/request-context.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { createTestDatabase } from './test-database.js';

export const TEST_PASSWORD = 'mùa thu hoạch ở tổ dân phố 7';

/** An answer of the API; `body` is parsed JSON where it was JSON. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
  readonly headers: Headers;
}

/** A signed-in (or anonymous) caller of the real HTTP API. */
export class ApiClient {
  constructor(
    readonly baseUrl: string,
    readonly accountId: string,
    readonly wardId: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** «sid=…», to go on in a real browser as the same person. */
  get cookie(): string {
    return this.headers['cookie'] ?? '';
  }

  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
    return this.send('GET', path);
  }

  post<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send('POST', path, body);
  }

  put<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send('PUT', path, body);
  }

  patch<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send('PATCH', path, body);
  }

  delete<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
    return this.send('DELETE', path);
  }

  /** Sends a file as the pages do: multipart, field «file», further fields beside it. */
  async upload<Body = Record<string, unknown>>(
    path: string,
    file: Uint8Array,
    fileName: string,
    fields: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([new Uint8Array(file)]), fileName);
    return read(await fetch(this.baseUrl + path, { method: 'POST', headers: this.headers, body: form }));
  }

  /** The bytes of a download. */
  async download(path: string): Promise<{ status: number; headers: Headers; bytes: Uint8Array }> {
    const response = await fetch(this.baseUrl + path, { headers: this.headers });
    return {
      status: response.status,
      headers: response.headers,
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  }

  async send<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    extra: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(this.baseUrl + path, {
      method,
      headers: {
        ...this.headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...extra,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return read(response);
  }
}

async function read<Body>(response: Response): Promise<Answer<Body>> {
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const body = (isJson && text !== '' ? JSON.parse(text) : {}) as Body;
  return { status: response.status, body, text, headers: response.headers };
}

/** The real application on a database of its own, with two wards to tell apart. */
export interface TestApp {
  readonly app: NestExpressApplication;
  readonly baseUrl: string;
  readonly databaseUrl: string;
  /** The same database as superuser, for a second connection that holds locks. */
  readonly adminUrl: string;
  readonly wardA: string;
  readonly wardB: string;
  /** Nobody signed in. */
  readonly anonymous: ApiClient;
  /** A new account with these roles in ward A (or B), signed in. */
  account(
    roles: readonly Role[],
    options?: { ward?: 'A' | 'B'; name?: string; collectiveId?: string },
  ): Promise<ApiClient>;
  /** Runs work inside a unit of work of ward A (or B), for what the API does not do. */
  inWard<T>(work: (uow: UnitOfWork) => Promise<T>, ward?: 'A' | 'B'): Promise<T>;
  /** Flat SQL as the database's superuser on the embedded server: sees everything, for checks only. */
  sql<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** How many statements the application sends while `work` runs. */
  countQueries(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

let nextName = 0;

/** Starts the application as main.ts does, on a fresh database and a free port. */
export async function startTestApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  // A machine that runs everything at once may stand still for longer than an office would wait.
  const config = loadConfig({
    PORT: '0',
    LOG_LEVEL: 'fatal',
    DATABASE_CONNECT_SECONDS: '60',
    ...environment,
  });
  const app = await createApp(config, database.url);
  await app.listen(0, '127.0.0.1');
  const baseUrl = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const uow = app.get(UnitOfWork);
  const passwordHash = await hashPassword(TEST_PASSWORD);
  const wards = { A: await setUpWard(app, 'Tân Lập'), B: await setUpWard(app, 'Phú Xá') };
  const admin = new pg.Pool({ connectionString: adminUrl(database.url), max: 2 });

  const inWard = <T>(work: (uow: UnitOfWork) => Promise<T>, ward: 'A' | 'B' = 'A'): Promise<T> =>
    runInContext({ requestId: 'test-request', wardId: wards[ward], actorName: 'Kiểm thử' }, () =>
      uow.run(() => work(uow)),
    );

  return {
    app,
    baseUrl,
    databaseUrl: database.url,
    adminUrl: adminUrl(database.url),
    wardA: wards.A,
    wardB: wards.B,
    anonymous: new ApiClient(baseUrl, '', '', {}),
    inWard,
    sql: async <Row>(text: string, parameters: readonly unknown[] = []) =>
      (await admin.query(text, [...parameters])).rows as Row[],
    account: async (roles, options = {}) => {
      const ward = options.ward ?? 'A';
      const accountId = await inWard(async () => {
        const [row] = await uow.query<{ id: string }>(
          `insert into accounts (username, display_name, roles, collective_id, password_hash, must_change_password)
           values ($1, $2, $3, $4, $5, false) returning id`,
          [
            `user${++nextName}`,
            options.name ?? `Người dùng ${nextName}`,
            roles,
            options.collectiveId ?? null,
            passwordHash,
          ],
        );
        return row?.id ?? '';
      }, ward);
      return signIn(app, baseUrl, accountId, wards[ward]);
    },
    countQueries,
    close: async () => {
      await app.close();
      await admin.end();
      await database.drop();
    },
  };
}

async function setUpWard(app: NestExpressApplication, name: string): Promise<string> {
  const setup = app.get(SetupService);
  const { wardId } = await runInContext({ requestId: 'test-setup' }, async () =>
    setup.setUp({
      token: await setup.issueLink(),
      ward: { kind: 'phường', name, province: 'Thái Nguyên' },
      administrator: {
        username: `quantri${++nextName}`,
        displayName: `Quản trị ${name}`,
        password: TEST_PASSWORD,
      },
    }),
  );
  return wardId;
}

async function signIn(
  app: NestExpressApplication,
  baseUrl: string,
  accountId: string,
  wardId: string,
): Promise<ApiClient> {
  const request = { get: () => undefined, ip: '127.0.0.1' };
  const token = await app.get(SessionService).open(accountId, request as never);
  return new ApiClient(baseUrl, accountId, wardId, {
    cookie: `sid=${token}`,
    'x-csrf-token': csrfToken(token),
  });
}

/** The test server's superuser, in the test's own database. */
function adminUrl(databaseUrl: string): string {
  const url = new URL(process.env.TEST_ADMIN_URL ?? databaseUrl);
  url.pathname = new URL(databaseUrl).pathname;
  return url.toString();
}

async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const prototype = pg.Client.prototype as unknown as { query: (...parameters: unknown[]) => unknown };
  const original = prototype.query;
  let count = 0;
  prototype.query = function (this: unknown, ...parameters: unknown[]) {
    count += 1;
    return original.apply(this, parameters);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return count;
}
