import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { API_TYPES_FILE, apiTypes } from '../../scripts/api-types/api-types.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

it('the types of the pages are those of the program («npm run api-types» writes them anew)', async () => {
  const { body } = await test.anonymous.get('/api/openapi.json');
  expect(readFileSync(API_TYPES_FILE, 'utf8') === (await apiTypes(body))).toBe(true);
});
