/** A refusal of the API, with everything the answer said. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    call: string,
    text: string,
  ) {
    super(`${call} → ${status} ${code}: ${text.slice(0, 600)}`);
  }
}

/** A person signed in over the public HTTP API, as a browser would be: cookie, CSRF token, JSON. */
export class Person {
  private constructor(
    readonly address: string,
    readonly accountId: string,
    readonly displayName: string,
    /** Cookie and CSRF token, as every request of this person carries them. */
    readonly headers: Readonly<Record<string, string>>,
  ) {}

  static anonymous(address: string): Person {
    return new Person(address, '', '', {});
  }

  /** Signs in with a name and a password. */
  static async signIn(address: string, username: string, password: string): Promise<Person> {
    const response = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    const text = await response.text();
    if (!response.ok) throw refusal('POST /api/session', response.status, text);
    const session = JSON.parse(text) as { accountId: string; displayName: string; csrfToken: string };
    const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return new Person(address, session.accountId, session.displayName, {
      cookie,
      'x-csrf-token': session.csrfToken,
    });
  }

  get<Body>(path: string): Promise<Body> {
    return this.call('GET', path);
  }

  post<Body>(path: string, body?: unknown): Promise<Body> {
    return this.call('POST', path, body ?? {});
  }

  put<Body>(path: string, body: unknown): Promise<Body> {
    return this.call('PUT', path, body);
  }

  patch<Body>(path: string, body: unknown): Promise<Body> {
    return this.call('PATCH', path, body);
  }

  /** Sends a file as the pages do. */
  async upload<Body>(
    path: string,
    bytes: Uint8Array,
    fileName: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<Body> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([new Uint8Array(bytes)]), fileName);
    const response = await fetch(this.address + path, { method: 'POST', headers: this.headers, body: form });
    const text = await response.text();
    if (!response.ok) throw refusal(`POST ${path} ${fileName}`, response.status, text);
    return JSON.parse(text) as Body;
  }

  /** Downloads a file: its name as the server gives it, and its bytes. */
  async download(path: string): Promise<{ fileName: string; bytes: Uint8Array }> {
    const response = await fetch(this.address + path, { headers: this.headers });
    if (!response.ok) throw refusal(`GET ${path}`, response.status, await response.text());
    const disposition = response.headers.get('content-disposition') ?? '';
    const fileName = /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'download.xlsx';
    return { fileName, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  /** The answer as it was sent, byte for byte. */
  async text(path: string): Promise<string> {
    const response = await fetch(this.address + path, { headers: this.headers });
    const text = await response.text();
    if (!response.ok) throw refusal(`GET ${path}`, response.status, text);
    return text;
  }

  /** All rows of a paged list. */
  async all<Row>(path: string): Promise<Row[]> {
    const rows: Row[] = [];
    for (let page = 1; ; page++) {
      const separator = path.includes('?') ? '&' : '?';
      const body = await this.get<{ items: Row[]; total: number }>(
        `${path}${separator}page=${page}&pageSize=200`,
      );
      rows.push(...body.items);
      if (rows.length >= body.total || body.items.length === 0) return rows;
    }
  }

  private async call<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const response = await fetch(this.address + path, {
      method,
      headers: { ...this.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw refusal(`${method} ${path}`, response.status, text);
    return (text === '' ? undefined : JSON.parse(text)) as Body;
  }
}

function refusal(call: string, status: number, text: string): ApiRefusal {
  const code = /"code":"([^"]+)"/.exec(text)?.[1] ?? 'no-code';
  return new ApiRefusal(status, code, call, text);
}
