import type { LoggerService } from '@nestjs/common';

/** Thrown at a checkpoint of the start when somebody asked to stop meanwhile. */
export class StopRequested extends Error {
  override readonly name = 'StopRequested';
}

/** On Windows SIGTERM does not exist: Ctrl+C is SIGINT, Ctrl+Break SIGBREAK, closing the window SIGHUP. */
const STOP_SIGNALS: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGBREAK', 'SIGHUP'] : ['SIGTERM', 'SIGINT', 'SIGHUP'];

const PARENT_CHECK_MS = 100;

/**
 * The life of the process: what was started, in order, and the wish to end it.
 *
 * The wish comes as a signal, as the message `shutdown` from a parent process (the way of service managers on Windows),
 * or as a fault nobody caught. Further wishes change nothing: the stop under way goes on.
 */
export class Lifecycle {
  private readonly steps: { name: string; stop: () => Promise<void> }[] = [];
  private asked = false;
  private fault: Error | undefined;
  private settle: { resolve: () => void; reject: (error: Error) => void };
  /** Resolves when somebody asks to stop, rejects when the program must. */
  readonly stopAsked: Promise<void>;

  /**
   * @param options.followParent also stop when the parent process is gone. npm runs a script through a shell that
   *   dies of SIGTERM without passing it on: we would live on with nobody able to stop us.
   */
  constructor(
    private readonly log: LoggerService,
    options: { followParent: boolean },
  ) {
    this.stopAsked = new Promise((resolve, reject) => (this.settle = { resolve, reject }));
    // The start looks at it only at its end; an early rejection must not count as unhandled.
    this.stopAsked.catch(() => undefined);
    for (const signal of STOP_SIGNALS) process.on(signal, () => this.ask(signal));
    process.on('message', (message) => {
      if (message === 'shutdown') this.ask('shutdown');
    });
    if (options.followParent && process.platform !== 'win32') this.followParent();
    process.on('uncaughtException', (error) => this.fail(error));
    process.on('unhandledRejection', (reason) =>
      this.fail(reason instanceof Error ? reason : new Error(String(reason))),
    );
  }

  /** Registers how to stop what has just been started. */
  add(name: string, stop: () => Promise<void>): void {
    this.steps.push({ name, stop });
  }

  /** @throws StopRequested, or the fault, when the start should not go on */
  checkpoint(): void {
    if (this.fault) throw this.fault;
    if (this.asked) throw new StopRequested();
  }

  /** The program cannot go on: it stops as cleanly as it can. The first fault is for the caller to tell. */
  fail(error: Error): void {
    if (this.asked) this.log.error(error, 'Lifecycle');
    this.asked = true;
    this.fault ??= error;
    this.settle.reject(error);
  }

  /** Stops everything in the reverse order; a step that fails is logged and the rest goes on. */
  async stopAll(): Promise<boolean> {
    let clean = true;
    for (const step of this.steps.splice(0).reverse()) {
      try {
        await step.stop();
      } catch (error) {
        clean = false;
        this.log.error({ msg: `Không dừng gọn được: ${step.name}` }, error, 'Lifecycle');
      }
    }
    return clean;
  }

  private followParent(): void {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      this.ask('parent gone');
    }, PARENT_CHECK_MS);
    watch.unref();
  }

  private ask(by: string): void {
    if (this.asked) return;
    this.log.log({ msg: 'Đang dừng', by }, 'Lifecycle');
    this.asked = true;
    this.settle.resolve();
  }
}
