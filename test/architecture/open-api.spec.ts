import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeclaredRoutes } from '../../src/access/declared-routes.js';
import { ROLES } from '../../src/access/permissions.js';
import { fieldLabel } from '../../src/platform/http/field-labels.js';
import { codesOf } from '../../src/platform/http/open-api-problems.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

interface Media {
  schema?: Record<string, unknown>;
  example?: Record<string, unknown>;
  examples?: Record<string, { value: { code: string; status: number; title: string } }>;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: { type?: string; format?: string; pattern?: string };
}
interface Operation {
  summary?: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { description: string; content?: Record<string, Media> }>;
  security?: object[];
  'x-sort'?: string[];
}
interface Described extends Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {
    securitySchemes: Record<string, { name: string }>;
    schemas: Record<string, { properties?: Record<string, Record<string, unknown>> }>;
  };
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NO_ONE = '00000000-0000-4000-8000-000000000000';

let test: TestApp;
let everyone: ApiClient;
let document: Document;
let operations: Described[];

beforeAll(async () => {
  test = await startTestApp();
  everyone = await test.account(ROLES.filter((role) => role !== 'unit-representative'));
  document = (await test.anonymous.get<Document>('/api/openapi.json')).body;
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
    })),
  );
});

afterAll(() => test.close());

/** Names of the operations that break a rule. */
function breaking(isRight: (operation: Described) => boolean): string[] {
  return operations.filter((operation) => !isRight(operation)).map(({ name }) => name);
}

const isUnsafe = ({ method }: Described): boolean => method !== 'GET';
const success = (operation: Described): [string, Described['responses'][string]] | undefined =>
  Object.entries(operation.responses).find(([status]) => status.startsWith('2'));

describe('the OpenAPI document', () => {
  it('describes every route there is, and nothing else', () => {
    const routes = test.app
      .get(DeclaredRoutes)
      .all()
      .map(({ method, path }) => `${method} ${path.replace(/:([A-Za-z]+)/g, '{$1}')}`);
    expect(operations.map(({ name }) => name).sort()).toEqual(routes.sort());
  });

  it('says in a few words what each operation does', () => {
    expect(breaking(({ summary }) => (summary ?? '').length > 5)).toEqual([]);
  });

  it('tells what comes back: a schema, a workbook, a document, or nothing', () => {
    const wrong = breaking((operation) => {
      const [status, answer] = success(operation) ?? [];
      if (status === '204') return answer?.content === undefined;
      const media = Object.entries(answer?.content ?? {});
      if (!operation.path.startsWith('/api/exports/') || operation.path.endsWith('/preview'))
        return media.some(([, one]) => one.schema !== undefined);
      const kinds = operation.path.includes('/documents/') ? [DOCX, PDF] : [XLSX];
      return (
        String(media.map(([type]) => type)) === String(kinds) &&
        media.every(([, one]) => one.schema?.['format'] === 'binary')
      );
    });
    expect(wrong).toEqual([]);
    expect(operations.filter(({ path }) => path.startsWith('/api/exports/')).length).toBeGreaterThanOrEqual(
      6,
    );
  });

  it('tells every refusal an operation shares with others', () => {
    const has = (operation: Described, ...statuses: string[]): boolean =>
      statuses.every((status) => operation.responses[status] !== undefined);
    expect(breaking((one) => has(one, '400', '503'))).toEqual([]);
    expect(breaking((one) => !one.security || has(one, '401', '403'))).toEqual([]);
    expect(breaking((one) => !one.path.includes('{') || has(one, '404'))).toEqual([]);
    expect(breaking((one) => !one.requestBody || has(one, '413', '415'))).toEqual([]);
    expect(breaking((one) => !isUnsafe(one) || has(one, '403'))).toEqual([]);
  });

  it('shows one problem document for every code it names', () => {
    const wrong = operations.flatMap(({ name, responses }) =>
      Object.entries(responses).flatMap(([status, { description, content }]) => {
        if (Number(status) < 400 || content?.['application/json']) return [];
        const examples = content?.['application/problem+json']?.examples ?? {};
        const codes = codesOf(description);
        const isComplete =
          codes.length > 0 &&
          codes.every(
            (code) => examples[code]?.value.status === Number(status) && examples[code].value.title !== '',
          );
        return isComplete ? [] : [`${name} ${status}: ${description}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('names the session cookie and the token of changes where they are needed', async () => {
    const open = test.app
      .get(DeclaredRoutes)
      .all()
      .filter(({ declaration }) => declaration?.kind === 'public')
      .map(({ method, path }) => `${method} ${path}`);
    expect(breaking((one) => (one.security !== undefined) === !open.includes(one.name))).toEqual([]);
    const token = ({ parameters }: Operation): boolean =>
      parameters.some((one) => one.in === 'header' && one.name === 'X-CSRF-Token');
    expect(breaking((one) => token(one) === isUnsafe(one))).toEqual([]);
    expect(document.components.securitySchemes['cookie']?.name).toBe('sid');
    const secure = await startTestApp({ PUBLIC_URL: 'https://thidua.example.vn' });
    const { body } = await secure.anonymous.get<Document>('/api/openapi.json');
    await secure.close();
    expect(body.components.securitySchemes['cookie']?.name).toBe('__Host-sid');
  });

  it('gives the form of every id in a path', () => {
    const wrong = breaking(({ path, parameters }) =>
      (path.match(/\{\w+\}/g) ?? []).every((placed) => {
        const parameter = parameters.find((one) => one.in === 'path' && `{${one.name}}` === placed);
        return parameter?.schema.format === 'uuid' || parameter?.schema.type === 'number';
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('refers to nothing that is not in it, and gives every plain property an example', () => {
    const known = new Set(
      Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`),
    );
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g);
    expect(
      [...new Set([...references].map((match) => match[1] ?? ''))].filter((one) => !known.has(one)),
    ).toEqual([]);
    const bare = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => !JSON.stringify(property).includes('$ref') && name !== 'Problem')
        .filter(([, property]) => property['example'] === undefined)
        .map(([key]) => `${name}.${key}`),
    );
    expect(bare).toEqual([]);
  });

  it('has a Vietnamese name for every field that may be sent', () => {
    const queries = operations.flatMap(({ parameters }) =>
      parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    );
    const bodies = Object.entries(document.components.schemas)
      .filter(([name]) => name.endsWith('Body'))
      .flatMap(([, schema]) => Object.keys(schema.properties ?? {}));
    const nameless = [...new Set([...queries, ...bodies])].filter(
      (name) => fieldLabel(undefined, name) === undefined,
    );
    expect(nameless).toEqual([]);
  });
});

describe('what the document shows', () => {
  it('may be sent as it stands: no example of a body is refused for its form', async () => {
    const refused: string[] = [];
    for (const { name, method, path, requestBody } of operations) {
      const example = requestBody?.content['application/json']?.example;
      if (!requestBody || requestBody.content['multipart/form-data']) continue;
      const { status, body } = await everyone.send<{ errors?: { field: string; code: string }[] }>(
        method,
        path.replace('{year}', '2025').replace(/\{\w+\}/g, NO_ONE),
        example,
      );
      const form = /^(is-|min|max|matches|array-|nested|whitelist|unknown-value|control|starts-)/;
      const faults = (body.errors ?? []).filter(({ code }) => form.test(code));
      if (example === undefined || faults.length > 0 || status >= 500)
        refused.push(`${name}: ${status} ${JSON.stringify(faults)} ${JSON.stringify(example)}`);
    }
    expect(refused).toEqual([]);
  });

  it('sorts every list by every column it names, and by no other', async () => {
    const { body: campaign } = await everyone.post<{ id: string }>('/api/campaigns', {
      kind: 'yearly',
      name: 'Sắp xếp thử',
      year: 2026,
    });
    const lists = operations.filter((one) => one.parameters.some(({ name }) => name === 'sort'));
    expect(lists.length).toBeGreaterThanOrEqual(20);
    const wrong: string[] = [];
    for (const { name, path, parameters, 'x-sort': columns } of lists) {
      if (!columns?.length) wrong.push(`${name}: no columns`);
      const sort = parameters.find((one) => one.name === 'sort');
      const ask = (by: string): Promise<{ status: number; text: string }> =>
        everyone.get(
          `${path
            .replace('/campaigns/{id}', `/campaigns/${campaign.id}`)
            .replace('{campaignId}', campaign.id)
            .replace(/\{\w+\}/g, NO_ONE)}?sort=${by}${
            parameters.some((one) => one.name === 'campaignId' && one.in === 'query' && one.required)
              ? `&campaignId=${campaign.id}`
              : ''
          }`,
        );
      for (const column of columns ?? []) {
        if (!sort?.description?.includes(column)) wrong.push(`${name}: ${column} not told`);
        const { status, text } = await ask(`-${column}`);
        if (![200, 404].includes(status)) wrong.push(`${name} by ${column}: ${status} ${text}`);
      }
      for (const unknown of ['khongCo', 'constructor']) {
        const { status } = await ask(unknown);
        if (![400, 404].includes(status)) wrong.push(`${name} by ${unknown}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
