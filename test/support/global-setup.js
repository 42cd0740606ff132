import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = '../../dist/src/platform/database/embedded/embedded-postgres.js';
const silent = {
  log() {},
  warn() {},
  error: console.error,
  debug() {},
  verbose() {},
  fatal: console.error,
};

/**
 * One PostgreSQL server for the whole run: the program's own embedded one in a temporary folder, or the one named by
 * TEST_DATABASE_URL (its user needs CREATEDB and CREATEROLE). Test files make their databases in it with
 * `createTestDatabase()`.
 *
 * Plain JavaScript over the build, because Jest loads this file without transforming what it imports.
 */
export default async function globalSetup() {
  process.env.TEST_RUN_ID = `${process.pid.toString(36)}${Date.now().toString(36)}`;
  if (process.env.TEST_DATABASE_URL) {
    process.env.TEST_ADMIN_URL = process.env.TEST_DATABASE_URL;
    process.env.TEST_OWNER_URL = process.env.TEST_DATABASE_URL;
    return;
  }
  if (!existsSync(fileURLToPath(new URL(BUILT, import.meta.url)))) {
    throw new Error(
      'The tests start the built program: run "npm run build" first ("npm test" does so by itself).',
    );
  }
  const { startEmbeddedPostgres } = await import(BUILT);
  const folder = mkdtempSync(join(tmpdir(), 'thidua-test-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, log: silent, durable: false });
  globalThis.stopTestServer = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  process.env.TEST_ADMIN_URL = server.adminUrl;
  process.env.TEST_OWNER_URL = server.url;
}
