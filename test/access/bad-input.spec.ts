import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, TEST_PASSWORD, type ApiClient, type TestApp } from '../support/test-app.js';
import { type Problem } from './people.js';

let test: TestApp;
let admin: ApiClient;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.account(['administrator'], { name: 'Quản Trị Viên' });
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

describe('bad input', () => {
  it('tells every fault of every field at once, in Vietnamese', async () => {
    const { status, body } = await admin.post<Problem>('/api/accounts', {
      username: 'A',
      displayName: '',
      roles: ['vua'],
      password: 5,
      la: 1,
    });
    expect(status).toBe(400);
    const faults = (body.errors ?? []).map((error) => `${error.field}:${error.code}`);
    expect(faults).toEqual(
      expect.arrayContaining([
        'username:min-length',
        'username:matches',
        'displayName:min-length',
        'roles:is-in',
        'password:is-string',
        'la:whitelist-validation',
      ]),
    );
    for (const error of body.errors ?? []) expect(error.message).not.toMatch(/must|should|property/);
  });

  it.each([
    ['malformed JSON', '{"username": ', 400, 'malformed-request'],
    ['an array for an object', '[]', 400, 'invalid-input'],
    ['two megabytes', JSON.stringify({ username: 'x'.repeat(2_000_000) }), 413, 'body-too-large'],
  ])('answers %s with a sentence and a code', async (_what, body, status, code) => {
    const response = await fetch(`${test.baseUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.code]).toEqual([status, code]);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(problem.title).toMatch(/[àáảãạăâđêôơưĐ]/);
    expect(problem.requestId).toBe(response.headers.get('x-request-id'));
  });

  it.each([
    '/api/accounts/không-phải-uuid',
    '/api/accounts?page=0',
    '/api/accounts?pageSize=9999',
    '/api/accounts?sort=password_hash',
    '/api/accounts?sort=1;drop',
    '/api/accounts?la=1',
  ])('refuses %s with 400', async (path) => {
    expect((await admin.get(encodeURI(path))).status).toBe(400);
  });

  it('says what is wrong with a number in its own words, weightiest first and nothing beside it', async () => {
    const sentences = async (query: string): Promise<string[]> =>
      ((await admin.get<Problem>(`/api/accounts?${query}`)).body.errors ?? []).map(({ message }) => message);
    expect(await sentences('page=x')).toEqual(['Trang phải là số nguyên.']);
    expect(await sentences('page=0')).toEqual(['Trang phải từ 1 trở lên.']);
    expect(await sentences('pageSize=201')).toEqual(['Số dòng mỗi trang không được lớn hơn 200.']);
  });

  it('never shows people the English name of a field, but keeps it for programs', async () => {
    const { body } = await staff.post<Problem>('/api/campaigns', {
      kind: 'monthly',
      name: '',
      year: '2026',
      phases: [{ phase: 'scoring', opensOn: '2026-01-05', closesOn: 5, extra: 1 }, 'x'],
    });
    const told = (body.errors ?? []).map(({ field, message }) => [field, message]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['kind', 'Loại không nằm trong các giá trị cho phép.'],
        ['name', 'Tên không được để trống.'],
        ['year', 'Năm phải là số nguyên.'],
        ['phases.0.extra', 'Yêu cầu có trường không được phép gửi.'],
      ]),
    );
    for (const { field, message } of body.errors ?? []) {
      const english = field.split('.').filter((part) => /[a-z]{3}/.test(part));
      for (const word of english) expect(message).not.toMatch(new RegExp(`\\b${word}\\b`));
      expect(message).toMatch(/^[A-ZĐ].*\.$/);
    }
  });

  it('tells in which entry of a list a fault lies', async () => {
    const { body } = await staff.post<Problem>('/api/campaigns', {
      kind: 'yearly',
      name: 'Phong trào',
      year: 2026,
      phases: [
        { phase: 'registration', opensOn: '2026-01-05', closesOn: '2026-01-06' },
        { phase: 'dance', opensOn: '2026-01-05', closesOn: '2026-01-06' },
      ],
    });
    expect(body.errors).toEqual([
      {
        field: 'phases.1.phase',
        code: 'is-in',
        message: 'Giai đoạn (các giai đoạn thứ 2) không nằm trong các giá trị cho phép.',
      },
    ]);
  });

  it.each(['=1+1', '+84', '-5', '@lệnh', '\t=1', '＝1', ' \u200b=1'])(
    'refuses %j as a name: a spreadsheet could take it for a formula',
    async (displayName) => {
      const { status, body } = await admin.post<Problem>('/api/accounts', {
        username: 'cong.thuc',
        displayName,
        roles: ['official'],
        password: TEST_PASSWORD,
      });
      expect([status, body.errors?.map(({ code }) => code)]).toEqual([400, ['starts-like-formula']]);
      expect(body.title).toBe('Họ và tên không được bắt đầu bằng dấu =, +, - hoặc @.');
    },
  );

  it.each([
    ['a zero character', 'Hoa\u0000'],
    ['half a surrogate pair', 'Hoa\ud800'],
    ['an escape character', 'Hoa\u001b[31m'],
  ])('refuses %s in any text', async (_what, text) => {
    const post = { username: 'dieu.khien', displayName: text, roles: ['official'], password: TEST_PASSWORD };
    const account = await admin.post<Problem>('/api/accounts', post);
    expect([account.status, account.body.errors?.[0]?.code]).toEqual([400, 'control-characters']);
    expect(account.body.title).toBe('Họ và tên có ký tự không nhìn thấy, không lưu được.');
    if (!/\p{Cs}/u.test(text)) {
      expect((await admin.get(`/api/accounts?q=${encodeURIComponent(text)}`)).status).toBe(400);
    }
  });

  it.each([
    ['text/plain', 'username=a'],
    ['application/xml', '<a/>'],
    ['application/x-www-form-urlencoded', 'username=a'],
  ])('answers a body of type %s with 415', async (type, body) => {
    const response = await fetch(`${test.baseUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.code]).toEqual([415, 'unsupported-content-type']);
    expect(problem.title).toContain('JSON');
  });

  it('asks no content type of a request without a body', async () => {
    const { status, body } = await admin.post<Problem>('/api/session/password');
    expect([status, body.code]).toEqual([400, 'invalid-input']);
  });
});
