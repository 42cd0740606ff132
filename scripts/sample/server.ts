import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const START_WITHIN_MS = 60_000;

/** The real program, run as a ward runs it. */
export interface RunningServer {
  /** «http://127.0.0.1:PORT» */
  readonly address: string;
  /** Token of the one-time set-up link printed at the first start, where there was one. */
  readonly setupToken: string | undefined;
  /** The last of what the program wrote to its log. */
  complaints(): string;
  /** Asks the program to stop and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Starts the built program on a data folder and waits for its «running» line.
 *
 * @param options.port 0 lets the system choose
 * @param options.databaseUrl an existing server; absent, the program runs its own
 * @throws Error with what the program said when it ends before it runs
 */
export async function startServer(options: {
  readonly dataDir: string;
  readonly port: number;
  readonly databaseUrl?: string;
}): Promise<RunningServer> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      DATA_DIR: resolve(options.dataDir),
      PORT: String(options.port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  let complained = '';
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (complained = (complained + text).slice(-20_000)));
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}:\n${complained}`)));
  });
  ended.catch(() => undefined);
  const seen = (pattern: RegExp): Promise<string> =>
    new Promise((done, fail) => {
      const timer = setTimeout(
        () => fail(new Error(`Not said in time: ${pattern}\n${said}\n${complained}`)),
        START_WITHIN_MS,
      );
      const look = (): void => {
        const found = pattern.exec(said)?.[1];
        if (found === undefined) return;
        clearTimeout(timer);
        done(found);
      };
      child.stdout?.on('data', look);
      look();
    });
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const port = await Promise.race([seen(/https?:\/\/\S+?:(\d+)/), ended]);
  // By number, not by name: «localhost» may lead to an address the server does not listen on.
  const address = `http://127.0.0.1:${port}`;
  const { isEmpty } = (await (await fetch(`${address}/api/setup`)).json()) as { isEmpty: boolean };
  const setupToken = isEmpty ? await Promise.race([seen(/thiet-lap#(\S+)/), ended]) : undefined;
  return {
    address,
    setupToken,
    complaints: () => complained,
    stop: () => stop(child),
  };
}

/** Windows knows no SIGTERM: there the program listens to a message from its parent. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  if (process.platform === 'win32' && child.connected) child.send('shutdown');
  else child.kill('SIGTERM');
  await gone;
}
