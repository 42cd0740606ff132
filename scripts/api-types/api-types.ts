import { join } from 'node:path';
import openapi, { astToString } from 'openapi-typescript';
import { packageRoot } from '../../src/platform/config/package-root.js';

export const API_TYPES_FILE = join(packageRoot(), 'web', 'src', 'api', 'schema.d.ts');

const HEADER = `/* Written by «npm run api-types» from the program's OpenAPI document. Do not edit. */\n\n`;

/**
 * The TypeScript text of an OpenAPI document: paths and schemas. Left out are examples, which tell a type nothing, and
 * the CSRF header, which the client of the pages adds to every change by itself.
 */
export async function apiTypes(document: unknown): Promise<string> {
  const bare: unknown = JSON.parse(JSON.stringify(document, withoutNoise));
  return HEADER + astToString(await openapi(bare as Parameters<typeof openapi>[0]));
}

function withoutNoise(key: string, value: unknown): unknown {
  if (key === 'example' || key === 'examples') return undefined;
  if (key === 'parameters' && Array.isArray(value)) {
    return value.filter((parameter: { in?: string }) => parameter.in !== 'header');
  }
  return value;
}
