import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../src/platform/database/embedded/embedded-postgres.js';
import { JsonLogger } from '../src/platform/logging/json-logger.js';
import { Person } from '../scripts/sample/api.js';
import { startServer, type RunningServer } from '../scripts/sample/server.js';

const PASSWORD = 'mùa thu hoạch ở tổ dân phố 7';
const FIRST_PASSWORD = 'mật khẩu cấp lần đầu số 1';

/** The real program on a data folder of its own, with a ward set up and people signed in. */
export interface BenchWard {
  readonly server: RunningServer;
  readonly dataDir: string;
  /** The same database for a floor: as superuser, past every fence. */
  readonly floorDatabaseUrl: string;
  readonly administrator: Person;
  /** A new account with this role, signed in, its first password changed. */
  join(username: string, role: string): Promise<Person>;
  close(): Promise<void>;
}

export async function openBenchWard(): Promise<BenchWard> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
  const database = await startEmbeddedPostgres({ dataDir, log: new JsonLogger('error') });
  const server = await startServer({ dataDir, port: 0, databaseUrl: database.url });
  const { address, setupToken } = server;
  await Person.anonymous(address).post('/api/setup', {
    token: setupToken,
    ward: { kind: 'phường', name: 'Đo Lường', province: 'Thái Nguyên' },
    administrator: { username: 'quantri', displayName: 'Quản Trị', password: PASSWORD },
  });
  const administrator = await Person.signIn(address, 'quantri', PASSWORD);
  return {
    server,
    dataDir,
    floorDatabaseUrl: floorUrl(database.adminUrl, database.url),
    administrator,
    join: async (username, role) => {
      await administrator.post('/api/accounts', {
        username,
        displayName: username,
        roles: [role],
        password: FIRST_PASSWORD,
      });
      const first = await Person.signIn(address, username, FIRST_PASSWORD);
      await first.post('/api/session/password', { currentPassword: FIRST_PASSWORD, newPassword: PASSWORD });
      return Person.signIn(address, username, PASSWORD);
    },
    close: async () => {
      await server.stop();
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function floorUrl(adminUrl: string, databaseUrl: string): string {
  const url = new URL(adminUrl);
  url.pathname = new URL(databaseUrl).pathname;
  return url.toString();
}
