import type { LoggerService, LogLevel as NestLevel } from '@nestjs/common';
import { LOG_LEVELS, type LogLevel } from '../config/config.js';
import { currentContext } from '../context/request-context.js';
import { maskText, maskValue } from './mask.js';

/** Nest's own boot chatter (one line per route and module): of use to a developer only. */
const BOOT_CONTEXTS = new Set([
  'NestFactory',
  'NestApplication',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'TypeOrmModule',
]);

/**
 * Structured log: one JSON object per line on standard error, which leaves standard output to the few lines meant for
 * the person at the terminal.
 *
 * Fields: `time` (ISO, UTC), `level`, `msg`, `context` (who writes), the request's `requestId`, `wardId`, `accountId`
 * where there is one, then the fields of an object handed over, then `err`. Secrets and personal numbers are masked.
 *
 * Called as Nest does: `log('text', 'Context')`, `error('text', stack, 'Context')`, or with fields:
 * `log({ msg: 'Đã nhập', rows: 252 }, 'Imports')`; an Error may stand anywhere among the arguments.
 */
export class JsonLogger implements LoggerService {
  private threshold: number;

  constructor(
    level: LogLevel = 'info',
    private readonly write: (line: string) => void = (line) => void process.stderr.write(line),
  ) {
    this.threshold = LOG_LEVELS.indexOf(level);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.emit('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.emit('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.emit('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.emit('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.emit('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.emit('trace', message, rest);
  }

  /** Nest's way to change the level at run time: the most talkative of the levels named wins. */
  setLogLevels(levels: NestLevel[]): void {
    const names = levels.map((level) => (level === 'log' ? 'info' : level === 'verbose' ? 'trace' : level));
    this.threshold = Math.max(...names.map((name) => LOG_LEVELS.indexOf(name)));
  }

  private emit(asked: LogLevel, message: unknown, rest: readonly unknown[]): void {
    const { context, stack, error, fields } = sortArguments(message, rest);
    const level = asked === 'info' && context !== undefined && BOOT_CONTEXTS.has(context) ? 'debug' : asked;
    if (LOG_LEVELS.indexOf(level) > this.threshold) return;
    const request = currentContext();
    const line = {
      time: new Date().toISOString(),
      level,
      msg: messageOf(message, error),
      context,
      requestId: request?.requestId,
      wardId: request?.wardId,
      accountId: request?.accountId,
      ...(maskValue(fields) as Record<string, unknown>),
      err: error === undefined ? stack && { stack: maskText(stack) } : maskValue(error),
    };
    this.write(`${stringify(line)}\n`);
  }
}

interface Sorted {
  readonly context: string | undefined;
  readonly stack: string | undefined;
  readonly error: Error | undefined;
  readonly fields: Record<string, unknown>;
}

/** Nest passes the context as last text, and a stack (or undefined) before it. */
function sortArguments(message: unknown, rest: readonly unknown[]): Sorted {
  const texts = rest.filter((one) => typeof one === 'string');
  const stack = texts.find((text) => /\n\s+at /.test(text));
  const all = [message, ...rest];
  const fields: Record<string, unknown> = {};
  for (const one of all) {
    if (typeof one === 'object' && one !== null && !(one instanceof Error) && !Array.isArray(one)) {
      Object.assign(fields, one);
    }
  }
  const error = all.find((one) => one instanceof Error);
  const context = texts.filter((text) => text !== stack).at(-1);
  for (const reserved of ['msg', 'time', 'level', 'context']) delete fields[reserved];
  return { context, stack, error, fields };
}

function messageOf(message: unknown, error: Error | undefined): string {
  if (typeof message === 'string') return maskText(message);
  if (
    typeof message === 'object' &&
    message !== null &&
    'msg' in message &&
    typeof message.msg === 'string'
  ) {
    return maskText(message.msg);
  }
  return error ? maskText(error.message) : Array.isArray(message) ? stringify(maskValue(message)) : '';
}

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return JSON.stringify({ level: 'error', msg: 'A log line could not be written as JSON.' });
  }
}
