import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Who acts, for which ward, under which request: known to every line that runs for one request.
 *
 * `wardId`, `accountId` and `actorName` are absent before log-in and in work the system does by itself.
 */
export interface RequestContext {
  readonly requestId: string;
  readonly wardId?: string;
  readonly accountId?: string;
  readonly actorName?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** The context of the running request, or undefined outside one. */
export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}

/** Runs `work` with the given context; contexts nest, the innermost is current. */
export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}
