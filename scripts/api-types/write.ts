/**
 * `npm run api-types`: writes web/src/api/schema.d.ts, the types of the pages, from the OpenAPI document of the program
 * as built. A test fails while the file is older than the program.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../sample/server.js';
import { API_TYPES_FILE, apiTypes } from './api-types.js';

const folder = mkdtempSync(join(tmpdir(), 'thidua-types-'));
const server = await startServer({ dataDir: folder, port: 0 });
try {
  const document: unknown = await (await fetch(`${server.address}/api/openapi.json`)).json();
  writeFileSync(API_TYPES_FILE, await apiTypes(document));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
