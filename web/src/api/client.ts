import createClient from 'openapi-fetch';
import { Problem } from './problem';
import type { components, paths } from './schema';

/** The schemas of the API by name: `Schema<'CampaignDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

let csrfToken: string | undefined;
let onSessionLost: () => void = () => undefined;

/** Every change carries the token of the session; told by whoever reads the session. */
export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/** What happens when an answer says that nobody is signed in any more. */
export function whenSessionIsLost(act: () => void): void {
  onSessionLost = act;
}

/** The typed client: `api.GET('/api/campaigns/{id}', { params: { path: { id } } })`. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    if (!SAFE.has(request.method) && csrfToken !== undefined) request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
  onResponse({ request, response }) {
    const isSignIn = new URL(request.url).pathname === '/api/session';
    if (response.status === 401 && !isSignIn) onSessionLost();
  },
  onError({ error }) {
    return Problem.offline(error);
  },
});

/**
 * The data of an answer.
 *
 * @throws Problem what the server said when it refused, or that it cannot be reached
 */
export async function answer<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw Problem.from(error, response);
  return data as Data;
}

/**
 * Sends a form with a file, telling how much of it has gone out.
 *
 * @param onSent share sent, 0 … 1
 * @throws Problem
 */
export function upload<Data>(
  path: string,
  form: FormData,
  onSent: (share: number) => void = () => undefined,
): Promise<Data> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    if (csrfToken !== undefined) request.setRequestHeader('x-csrf-token', csrfToken);
    request.upload.onprogress = (event) => onSent(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => fail(Problem.offline(undefined));
    request.onload = () => {
      const body: unknown = readJson(request.responseText);
      if (request.status >= 200 && request.status < 300) return done(body as Data);
      if (request.status === 401) onSessionLost();
      fail(Problem.of(body, request.status));
    };
    request.send(form);
  });
}

/**
 * Downloads what the API offers as a file, under the name it gives.
 *
 * @param body what the file is made from, where it is asked for by POST
 * @throws Problem
 */
export async function download(path: string, body?: object): Promise<void> {
  let response: Response;
  try {
    response = await fetch(path, {
      credentials: 'same-origin',
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken ?? '' },
        body: JSON.stringify(body),
      }),
    });
  } catch (error) {
    throw Problem.offline(error);
  }
  if (response.status === 401) onSessionLost();
  if (!response.ok) throw Problem.of(readJson(await response.text()), response.status);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(response.headers.get('content-disposition') ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Reads an address the API itself handed over.
 *
 * @throws Problem
 */
export async function readPath<Data>(path: string, signal?: AbortSignal): Promise<Data> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw Problem.offline(error);
  }
  if (response.status === 401) onSessionLost();
  const body = readJson(await response.text());
  if (!response.ok) throw Problem.of(body, response.status);
  return body as Data;
}

function fileNameOf(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? 'tai-ve';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
