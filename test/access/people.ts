import { TEST_PASSWORD, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

/** A refusal as the tests of access look at it. */
export interface Problem {
  code: string;
  title: string;
  errors?: { field: string; code: string; message: string }[];
  requestId: string;
}

/** Makes an account over the API, with the password of all tests. */
export async function newAccount(
  admin: ApiClient,
  username: string,
  roles: string[] = ['ward-staff'],
): Promise<{ id: string; username: string; version: number }> {
  const { body } = await admin.post<{ id: string; username: string; version: number }>('/api/accounts', {
    username,
    displayName: `Người ${username}`,
    roles,
    password: TEST_PASSWORD,
  });
  return body;
}

/** Logs in as a stranger would. */
export function logIn(
  test: TestApp,
  username: string,
  password = TEST_PASSWORD,
  headers: Record<string, string> = {},
): Promise<Answer<Record<string, unknown>>> {
  return test.anonymous.send('POST', '/api/session', { username, password }, headers);
}
