import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import type { LoggerService } from '@nestjs/common';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../../runtime/startup-error.js';
import type { PostgresBinaries } from './binaries.js';
import { writeSettings, type ClusterPaths } from './cluster.js';
import { freePort, isAlive, stopPostmaster, waitUntilReady } from './postmaster.js';
import type { ServerAccount } from './server-account.js';

const PORT_ATTEMPTS = 5;
const PORT_TAKEN = /could not bind|could not create any TCP/;
const RESTARTS_PER_MINUTE = 3;
const RESTART_PAUSE_MS = 500;
const KEPT_LINES = 20;

interface ServerOptions {
  readonly paths: ClusterPaths;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount;
  readonly env: NodeJS.ProcessEnv;
  readonly durable: boolean;
  readonly log: LoggerService;
  readonly onLost: ((error: Error) => void) | undefined;
}

/** The running server: started, watched, restarted when it dies by itself, stopped with the program. */
export class ServerProcess {
  port = 0;
  pid = 0;
  private child: ChildProcess | undefined;
  private stopping = false;
  private readonly lastLines: string[] = [];
  private readonly restarts: number[] = [];
  /** Last resort when node ends without `stop`: nothing asynchronous can be awaited any more. */
  private readonly onExit = (): void => this.signalNow();

  constructor(private readonly options: ServerOptions) {}

  /** Starts on a free port; another one is tried when somebody else was quicker. */
  async start(): Promise<void> {
    process.once('exit', this.onExit);
    for (let attempt = 1; ; attempt++) {
      this.port = await freePort();
      if (await this.launch()) return;
      const clash = this.lastLines.some((line) => PORT_TAKEN.test(line));
      if (!clash || attempt === PORT_ATTEMPTS) break;
    }
    process.removeListener('exit', this.onExit);
    throw this.failure();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.pid !== 0)
      await stopPostmaster(this.pid, this.options.paths.cluster, this.options.binaries.pgCtl);
    const { child } = this;
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    process.removeListener('exit', this.onExit);
  }

  /** True once connections are taken; false when the server ended instead, and `lastLines` tell why. */
  private async launch(): Promise<boolean> {
    const { paths, account, durable } = this.options;
    await writeSettings(paths, account, { port: this.port, durable });
    this.lastLines.length = 0;
    return process.platform === 'win32' ? this.launchOnWindows() : this.launchDirectly();
  }

  /**
   * In a session of its own, for Ctrl+C in a terminal goes to all of the foreground group and would end the server
   * under requests still being answered.
   */
  private async launchDirectly(): Promise<boolean> {
    const { paths, binaries, account, env } = this.options;
    const { file, args, ...identity } = account.command(binaries.postgres, ['-D', paths.cluster]);
    const child = spawn(file, args, {
      ...identity,
      env,
      cwd: paths.cluster,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.child = child;
    let ended = false;
    child.once('error', (error) => {
      ended = true;
      this.keepLine(error.message);
    });
    child.once('exit', () => (ended = true));
    this.follow(child.stderr);
    this.pid = child.pid ?? 0;
    const ready = await waitUntilReady(
      paths.cluster,
      (pid) => pid === this.pid,
      () => ended,
    );
    if (ready === undefined) {
      this.pid = 0;
      await sleep(RESTART_PAUSE_MS / 10); // lets the last lines of its log arrive
      return false;
    }
    if (ended) void this.onEnd(child.exitCode ?? child.signalCode);
    else child.once('exit', (code, signal) => void this.onEnd(code ?? signal));
    return true;
  }

  /** There, pg_ctl sheds administrator rights, which PostgreSQL refuses, and writes the log into a file. */
  private async launchOnWindows(): Promise<boolean> {
    const { paths, binaries, env } = this.options;
    const args = ['start', '-D', paths.cluster, '-l', paths.serverLog, '-w', '-t', '120', '-s'];
    const starter = spawn(binaries.pgCtl, args, { env, detached: true, windowsHide: true, stdio: 'ignore' });
    const [code] = (await once(starter, 'exit')) as [number | null];
    if (code !== 0) {
      this.keepLine(`pg_ctl ${code}: ${paths.serverLog}`);
      return false;
    }
    const ready = await waitUntilReady(paths.cluster, isAlive, () => false);
    this.pid = ready?.pid ?? 0;
    return ready !== undefined;
  }

  private follow(stream: Readable): void {
    const lines = createInterface({ input: stream });
    lines.on('line', (line) => {
      this.keepLine(line);
      if (/^(FATAL|PANIC)/.test(line) && !this.stopping) this.options.log.warn(line, 'PostgreSQL');
      else this.options.log.debug?.(line, 'PostgreSQL');
    });
  }

  private keepLine(line: string): void {
    this.lastLines.push(line);
    if (this.lastLines.length > KEPT_LINES) this.lastLines.shift();
  }

  /** A server killed from outside (out of memory, say) is brought back on the same port: pools reconnect to it. */
  private async onEnd(how: number | string | null): Promise<void> {
    this.pid = 0;
    if (this.stopping) return;
    const { log, onLost } = this.options;
    log.error({ msg: 'PostgreSQL đã dừng ngoài ý muốn, đang khởi động lại', how }, 'Database');
    const now = Date.now();
    while (this.restarts[0] !== undefined && this.restarts[0] < now - 60_000) this.restarts.shift();
    this.restarts.push(now);
    try {
      await sleep(RESTART_PAUSE_MS);
      if (this.stopping) return;
      if (this.restarts.length > RESTARTS_PER_MINUTE || !(await this.launch())) throw this.failure();
      log.warn('PostgreSQL đã chạy lại', 'Database');
      if (this.stopping) await this.stop();
    } catch (error) {
      if (!this.stopping) onLost?.(error instanceof Error ? error : this.failure());
    }
  }

  private failure(): StartupError {
    const line =
      this.lastLines.findLast((one) => /^(FATAL|PANIC|ERROR)|error/i.test(one)) ?? this.lastLines.at(-1);
    const cause = this.lastLines.join('\n');
    const full = /No space left/.test(cause) ? 'ổ đĩa đã đầy' : (line ?? 'không rõ nguyên nhân');
    return new StartupError(
      `PostgreSQL kèm sẵn không khởi động được trên "${this.options.paths.cluster}": ${full}.`,
      {
        cause,
      },
    );
  }

  private signalNow(): void {
    if (this.pid === 0) return;
    try {
      if (process.platform === 'win32') {
        spawnSync(this.options.binaries.pgCtl, ['kill', 'INT', String(this.pid)], { windowsHide: true });
      } else process.kill(this.pid, 'SIGINT');
    } catch {
      // it is gone already
    }
  }
}
