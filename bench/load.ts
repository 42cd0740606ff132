import autocannon from 'autocannon';

/** A request to send over and over; `next` may vary it from one to the next. */
export interface Load {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'PUT';
  /** Gives path and body of the request number n. */
  readonly next?: (n: number) => { readonly path: string; readonly body: string };
  readonly connections: number;
  readonly seconds: number;
}

/**
 * Requests answered per second under a closed load.
 *
 * @throws Error when any answer was not 2xx: a fast refusal is no work done
 */
export async function requestsPerSecond(load: Load): Promise<number> {
  let n = 0;
  const instance = autocannon({
    url: load.url,
    method: load.method ?? 'GET',
    headers: { ...load.headers },
    connections: load.connections,
    duration: load.seconds,
    requests: load.next
      ? [
          {
            setupRequest: (request) => {
              const { path, body } = load.next?.(n++) ?? { path: '/', body: '' };
              return { ...request, path, body };
            },
          },
        ]
      : undefined,
  });
  const result = await instance;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${load.url}: ${result.non2xx} answers that were not 2xx, ${result.errors} errors of ${result.requests.total}`,
    );
  }
  return result.requests.total / result.duration;
}
