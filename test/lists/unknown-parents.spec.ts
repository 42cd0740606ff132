import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let official: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  official = await test.account(['official']);
});

afterAll(() => test.close());

const NOBODY = '00000000-0000-4000-8000-000000000000';

it.each([
  `/api/participants/${NOBODY}/honours`,
  `/api/campaigns/${NOBODY}/nominations`,
  `/api/campaigns/${NOBODY}/money`,
  `/api/decisions/${NOBODY}/money`,
])('%s is not found: an empty list would say that there is such a one', async (path) => {
  const { status, body } = await official.get<{ code: string }>(path);
  expect([status, body.code]).toEqual([404, 'not-found']);
});
