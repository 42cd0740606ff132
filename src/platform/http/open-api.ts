import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { exampleBody, fillExamples, type Schema, type Schemas } from './open-api-examples.js';
import { codesOf, PROBLEM_SCHEMA, problemExamples } from './open-api-problems.js';

interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value: object }>;
}
interface Answer {
  description: string;
  content?: Record<string, Media>;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Record<string, unknown>;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
  security?: Record<string, string[]>[];
  'x-sort'?: string[];
  'x-permission'?: string[];
}

const SAFE_METHODS = new Set(['get', 'head', 'options']);
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete']);
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Builds the OpenAPI document and serves it at /api/openapi.json, with a browser for it at /api/docs.
 *
 * @param isSecure served over HTTPS, where the session cookie has another name
 */
export function setUpOpenApi(app: INestApplication, isSecure: boolean): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Thi đua – khen thưởng')
    .setDescription(
      'Phong trào, đăng ký, chấm điểm, xét và quyết định khen thưởng của phường, xã. Đăng nhập bằng ' +
        'POST /api/session; mọi thay đổi gửi kèm csrfToken của câu trả lời ấy trong X-CSRF-Token.',
    )
    .setVersion('1')
    .addCookieAuth(isSecure ? '__Host-sid' : 'sid')
    .build();
  const document = completed(SwaggerModule.createDocument(app, config));
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'API Thi đua – khen thưởng',
  });
  return document;
}

/** Adds what holds of every operation alike, so that no controller can forget to say it. */
function completed(document: OpenAPIObject): OpenAPIObject {
  const schemas = { ...document.components?.schemas } as Schemas;
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, one] of Object.entries(item)) {
      if (!METHODS.has(method)) continue;
      const operation = one as unknown as Operation;
      // Refusals told of a whole controller are one object for all its operations.
      operation.responses = Object.fromEntries(
        Object.entries(operation.responses).map(([status, answer]) => [status, { ...answer }]),
      );
      describeParameters(operation, method);
      describeBody(operation, schemas);
      if (path.startsWith('/api/exports/')) describeWorkbook(operation);
      addRefusals(operation, method, path);
      completeRefusals(operation);
    }
  }
  fillExamples(schemas);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
  };
  return document;
}

function describeParameters(operation: Operation, method: string): void {
  const parameters = (operation.parameters ??= []);
  for (const parameter of parameters) {
    if (parameter.in === 'path' && parameter.schema?.['type'] === 'string') {
      parameter.schema = { ...parameter.schema, format: 'uuid' };
    }
    const columns = operation['x-sort'];
    if (parameter.in === 'query' && parameter.name === 'sort' && columns) {
      const one = `-?(${columns.join('|')})`;
      parameter.description = `${parameter.description ?? ''}. Các cột: ${columns.join(', ')}`;
      parameter.schema = { ...parameter.schema, pattern: `^${one}(,${one})*$`, example: columns[0] };
    }
  }
  if (SAFE_METHODS.has(method)) return;
  parameters.push({
    name: 'X-CSRF-Token',
    in: 'header',
    required: operation.security !== undefined,
    description: operation.security
      ? 'csrfToken mà POST hoặc GET /api/session trả về'
      : 'Chỉ cần khi trình duyệt đang giữ một phiên',
    schema: { type: 'string' },
  });
}

function describeBody(operation: Operation, schemas: Schemas): void {
  for (const media of Object.values(operation.requestBody?.content ?? {})) {
    if (media.schema) media.example ??= exampleBody(media.schema, schemas);
  }
}

/** Whatever is exported comes as a workbook. */
function describeWorkbook(operation: Operation): void {
  const schema: Schema = { type: 'string', format: 'binary' };
  operation.responses['200'] ??= { description: 'Tệp Excel' };
  operation.responses['200'].content ??= { [WORKBOOK]: { schema } };
}

function addRefusals(operation: Operation, method: string, path: string): void {
  const hasBody = operation.requestBody !== undefined;
  const isSecured = operation.security !== undefined;
  const isUnsafe = !SAFE_METHODS.has(method);
  const add = (status: string, ...codes: string[]): void => {
    const answer = (operation.responses[status] ??= { description: '' });
    // Codes told of the controller and of its operation come one below the other.
    const told = answer.description.split(/\s*\n\s*|,\s*(?![^(]*\))/).filter((part) => part !== '');
    const known = codesOf(told.join(','));
    answer.description = [...new Set([...told, ...codes.filter((code) => !known.includes(code))])].join(', ');
  };
  add('400', 'invalid-input');
  if (operation['x-sort']) add('400', 'unknown-sort');
  if (hasBody || path.includes('{')) add('400', 'malformed-request');
  if (isSecured) add('401', 'not-signed-in');
  if (isSecured) add('403', 'forbidden');
  // Whoever has a handed-out password may still ask who they are, change it, and leave.
  if (operation['x-permission']) add('403', 'password-change-required');
  if (isUnsafe) add('403', 'cross-site-request', 'csrf-token');
  if (path.includes('{')) add('404', 'not-found');
  if (hasBody) add('413', 'body-too-large');
  if (hasBody) add('415', 'unsupported-content-type');
  if (!operation.responses['503']) add('503', 'database-away');
}

function completeRefusals(operation: Operation): void {
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (Number(status) < 400) continue;
    answer.content ??= {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: problemExamples(status, codesOf(answer.description)),
      },
    };
  }
}
