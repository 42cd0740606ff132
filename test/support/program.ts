import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../src/platform/config/package-root.js';

const MAIN = join(packageRoot(), 'dist', 'src', 'main.js');
const PATIENCE_MS = 20_000;

/** How a program ended. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program as a process of its own, as `npm start` runs it. */
export class Program {
  private static readonly running = new Set<Program>();
  readonly ended: Promise<Ending>;
  stdout = '';
  stderr = '';
  private readonly child: ChildProcess;

  /** Port 0 (any free one) unless told otherwise; nothing else of our own environment decides anything. */
  constructor(env: Readonly<Record<string, string>>) {
    const base = { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], PORT: '0' };
    this.child = spawn(process.execPath, [MAIN], {
      env: { ...base, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    Program.running.add(this);
    this.ended = new Promise((resolve) => {
      // «exit», not «close»: a database server left behind would hold the pipes open.
      this.child.once('exit', (code) => {
        Program.running.delete(this);
        setTimeout(() => resolve({ code, stdout: this.stdout, stderr: this.stderr }), 20);
      });
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** What a service manager on Windows says in place of SIGTERM. */
  sayShutdown(): void {
    this.child.send('shutdown');
  }

  /** Waits for a text in what the program wrote; fails when it ends or stays silent. */
  async wrote(pattern: RegExp): Promise<RegExpExecArray> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = pattern.exec(this.stdout) ?? pattern.exec(this.stderr);
      if (found) return found;
      if (this.child.exitCode !== null || Date.now() > until) {
        throw new Error(`The program did not write ${String(pattern)}:\n${this.stdout}\n${this.stderr}`);
      }
      await sleep(10);
    }
  }

  /** The address it answers at, once it does. */
  async address(): Promise<string> {
    return (await this.wrote(/đang chạy tại (http\S+)/))[1] ?? '';
  }

  async stop(): Promise<Ending> {
    this.signal('SIGTERM');
    return this.ended;
  }

  /** For afterAll: ends what a failed test left running. */
  static async stopAll(): Promise<void> {
    await Promise.all([...Program.running].map((program) => program.stop()));
  }
}

/** Process number of the embedded server by its own lock file; undefined when the file is gone. */
export function serverPid(dataDir: string): number | undefined {
  const file = join(dataDir, 'database', 'cluster', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

export async function health(address: string): Promise<{ status: number; database?: string }> {
  const response = await fetch(`${address}/api/health`);
  const body = (await response.json()) as { database?: string };
  return { status: response.status, database: body.database };
}
