import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** Every refusal has this shape (RFC 9457). */
const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string', example: 'urn:thidua:stale-version' },
    title: { type: 'string', description: 'Câu tiếng Việt cho người dùng' },
    status: { type: 'integer', example: 409 },
    code: { type: 'string', description: 'Mã ổn định cho chương trình', example: 'stale-version' },
    detail: { type: 'string' },
    instance: { type: 'string', example: '/api/campaigns' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

/** Builds the OpenAPI document and serves it at /api/openapi.json, with a browser for it at /api/docs. */
export function setUpOpenApi(app: INestApplication, isSecure: boolean): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Thi đua – khen thưởng')
    .setDescription('Phong trào, đăng ký, chấm điểm, xét và quyết định khen thưởng của phường, xã.')
    .setVersion('1')
    .addCookieAuth(isSecure ? '__Host-sid' : 'sid')
    .build();
  const document = withProblems(SwaggerModule.createDocument(app, config));
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'API Thi đua – khen thưởng',
  });
  return document;
}

/** Says of every refusal that it is a problem document, and gives each operation the ones all of them share. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
  };
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(
      path as Record<string, { responses?: Record<string, { description?: string; content?: unknown }> }>,
    )) {
      if (!operation?.responses) continue;
      operation.responses['400'] ??= { description: 'invalid-input' };
      for (const [status, response] of Object.entries(operation.responses)) {
        if (Number(status) >= 400) response.content ??= content;
      }
    }
  }
  return document;
}
