import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A floor that answers requests: a program of bench/floors that prints its port. */
export interface BareServer {
  readonly address: string;
  stop(): Promise<void>;
}

export async function startBareServer(program: URL, args: readonly string[]): Promise<BareServer> {
  const child = spawn(process.execPath, [fileURLToPath(program), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((done, fail) => {
    child.once('exit', (code) => fail(new Error(`${program.pathname} ended with ${code}`)));
    child.stdout.setEncoding('utf8').once('data', (text: string) => done(Number(text.trim())));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        child.removeAllListeners('exit');
        child.once('exit', () => done());
        child.kill('SIGKILL');
      }),
  };
}
