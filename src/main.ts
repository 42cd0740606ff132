import type { AddressInfo } from 'node:net';
import { loadConfig, type AppConfig } from './platform/config/config.js';
import { startEmbeddedPostgres } from './platform/database/embedded/embedded-postgres.js';
import { JsonLogger } from './platform/logging/json-logger.js';
import {
  assertPortFree,
  drain,
  listenFailure,
  officeAddresses,
  publicAddress,
} from './platform/runtime/http-server.js';
import { Lifecycle, StopRequested } from './platform/runtime/lifecycle.js';
import { prepareDatabase } from './platform/runtime/prepare-database.js';
import { StartupError } from './platform/runtime/startup-error.js';

/** Requests in flight get this long to be answered when the program stops. */
const PATIENCE_MS = 10_000;
/** Beyond this a stop counts as stuck: requests, then the database's own fast shutdown. */
const STOP_WITHIN_MS = 45_000;

/** Standard output is for the person at the terminal; the log goes to standard error. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The sentence of a fault that can be acted upon, without its stack; anything else is a defect for the log. */
function complain(error: unknown, log: JsonLogger): void {
  if (error instanceof StartupError) {
    process.stderr.write(`${error.message}
`);
    log.debug({ msg: 'Nguyên nhân' }, error, 'Lifecycle');
  } else log.fatal({ msg: 'Lỗi ngoài dự kiến, chương trình dừng' }, error, 'Lifecycle');
}

async function openDatabase(config: AppConfig, log: JsonLogger, life: Lifecycle): Promise<string> {
  let url = config.databaseUrl;
  if (url === undefined) {
    const server = await startEmbeddedPostgres({
      dataDir: config.dataDir,
      log,
      onLost: (error) => life.fail(error),
    });
    life.add('PostgreSQL', () => server.stop());
    url = server.url;
  }
  life.checkpoint();
  await prepareDatabase(url, log);
  life.checkpoint();
  return url;
}

/** Everything up to answering requests. The code of the application is loaded while the database starts. */
async function start(config: AppConfig, log: JsonLogger, life: Lifecycle): Promise<void> {
  await assertPortFree(config);
  const [url, { createApp }, { SetupService }] = await Promise.all([
    openDatabase(config, log, life),
    import('./app.setup.js'),
    import('./access/setup.service.js'),
  ]);
  const app = await createApp(config, url, log);
  const server = app.getHttpServer();
  life.add('HTTP', async () => {
    await drain(server, PATIENCE_MS);
    await app.close();
  });
  life.checkpoint();
  await app.listen(config.port, config.host).catch((error: unknown) => {
    throw listenFailure(config, error);
  });
  const { port } = server.address() as AddressInfo;
  const address = publicAddress(config, port);
  log.log({ msg: 'Sẵn sàng', port, afterMs: Math.round(performance.now()) }, 'Lifecycle');
  say(`Chương trình đang chạy tại ${address} (nhấn Ctrl+C để dừng).`);
  for (const other of officeAddresses(config, port)) say(`Máy khác trong mạng vào bằng ${other}`);
  const setup = app.get(SetupService);
  if (await setup.isEmpty()) {
    say(`Thiết lập lần đầu, liên kết dùng một lần: ${address}/thiet-lap#${await setup.issueLink()}`);
  }
}

async function main(): Promise<number> {
  let config: AppConfig;
  try {
    config = loadConfig(process.env);
  } catch (error) {
    complain(error, new JsonLogger());
    return 1;
  }
  const log = new JsonLogger(config.logLevel);
  const life = new Lifecycle(log, { followParent: process.env['npm_lifecycle_event'] !== undefined });
  let code = 0;
  try {
    await start(config, log, life);
    await life.stopAsked;
  } catch (error) {
    if (!(error instanceof StopRequested)) {
      complain(error, log);
      code = 1;
    }
  }
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  return (await life.stopAll()) ? code : 1;
}

process.exit(await main());
