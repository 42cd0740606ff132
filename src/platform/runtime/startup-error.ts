/**
 * A reason why the program cannot start (or go on) that the person at the terminal can act upon.
 *
 * `message` is one clear Vietnamese sentence, printed as it stands and without a stack; `cause` goes to the log.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
  }
}

/** The text of anything thrown, for sentences that have to quote a foreign error. */
export function errorText(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorText(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of a system or SQL error (ENOENT, EADDRINUSE, 28P01…), if it carries one. */
export function errorCode(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) return errorCode(error.errors[0]);
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
