import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

/** Sends bytes as they are and reads whatever comes back. */
function send(text: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(test.baseUrl).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('close', () => done(answer));
    socket.on('error', fail);
  });
}

describe('requests Node itself refuses', () => {
  it.each([
    ['no HTTP at all', 'XIN CHÀO\r\n\r\n', 400, 'malformed-request'],
    [
      'a head of 30 KB',
      `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(30_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    [
      'an expectation',
      'GET /api/health HTTP/1.1\r\nhost: x\r\nexpect: foo\r\nconnection: close\r\n\r\n',
      417,
      'expectation-failed',
    ],
  ])('get a sentence and a code for %s', async (_what, bytes, status, code) => {
    const answer = await send(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain(`"code":"${code}"`);
  });
});
