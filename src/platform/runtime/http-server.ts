import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppConfig } from '../config/config.js';
import { errorCode, errorText, StartupError } from './startup-error.js';

const IDLE_CHECK_MS = 50;
const PREDECESSOR_MS = 1_500;

/**
 * Fails early, before the database is touched, when the port cannot be had; `listen` may still meet the same fault.
 * A port in use gets a moment, for it may be our own predecessor's, on its way out of a restart.
 */
export async function assertPortFree(config: AppConfig): Promise<void> {
  if (config.port === 0) return;
  const until = Date.now() + PREDECESSOR_MS;
  for (;;) {
    const error = await tryPort(config.port, config.host);
    if (error === undefined) return;
    if (errorCode(error) !== 'EADDRINUSE' || Date.now() > until) throw listenFailure(config, error);
    await sleep(IDLE_CHECK_MS);
  }
}

function tryPort(port: number, host: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

/** The sentence for a port or host that cannot be listened on. */
export function listenFailure({ port, host }: AppConfig, error: unknown): StartupError {
  const cause = { cause: error };
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartupError(
        `Cổng ${port} trên ${host} đang được chương trình khác dùng (có thể chương trình này đã chạy rồi): ` +
          'xin đặt PORT sang số khác, hoặc dừng chương trình kia.',
        cause,
      );
    case 'EACCES':
      return new StartupError(`Hệ thống không cho mở cổng ${port}: xin đặt PORT từ 1024 trở lên.`, cause);
    case 'EADDRNOTAVAIL':
      return new StartupError(`Máy này không có địa chỉ ${host}: xin xem lại HOST.`, cause);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupError(`Không tra được tên máy ${host}: xin xem lại HOST.`, cause);
    default:
      return new StartupError(`Không mở được cổng ${port} trên ${host} (${errorText(error)}).`, cause);
  }
}

/** Where people reach the program: PUBLIC_URL, else this machine's name for itself. */
export function publicAddress(config: AppConfig, port: number): string {
  if (config.publicUrl !== undefined) return config.publicUrl;
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(config.host);
  const host = local ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host;
  return `http://${host}:${port}`;
}

/** Addresses for the other machines of the office when the program listens on all of them; none otherwise. */
export function officeAddresses(config: AppConfig, port: number): string[] {
  if (config.publicUrl !== undefined || !['0.0.0.0', '::'].includes(config.host)) return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && address.family === 'IPv4')
    .map((address) => `http://${address.address}:${port}`);
}

/**
 * Takes no more connections and waits for the requests in flight; those still unanswered after `patienceMs` are cut.
 * Connections that browsers keep open are closed as they fall idle.
 */
export async function drain(server: Server, patienceMs: number): Promise<void> {
  if (!server.listening) return;
  // Whoever is answered from now on is told not to come back on this connection.
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const late = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
