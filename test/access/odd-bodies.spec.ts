import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SetupService } from '../../src/access/setup.service.js';
import { startTestApp, TEST_PASSWORD, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

describe('odd bodies', () => {
  it('nested deeper than anything of ours are refused before they are walked through', async () => {
    for (const deep of [
      `${'['.repeat(6_000)}${']'.repeat(6_000)}`,
      `{"username":${'['.repeat(5_000)}1${']'.repeat(5_000)},"password":"x"}`,
    ]) {
      const response = await fetch(`${test.baseUrl}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: deep,
      });
      const { code } = (await response.json()) as { code: string };
      expect([response.status, code]).toEqual([400, 'body-too-deep']);
    }
  });

  it.each([[[]], [[{ username: 'a' }]], ['chữ'], [null]])(
    '%j for an object is told, and the set-up link stays good',
    async (odd) => {
      const token = await test.app.get(SetupService).issueLink();
      const ward = { kind: 'xã', name: 'Quyết Thắng', province: 'Thái Nguyên' };
      const refused = await test.anonymous.post<{ code: string }>('/api/setup', {
        token,
        ward,
        administrator: odd,
      });
      expect([refused.status, refused.body.code]).toEqual([400, 'invalid-input']);
      expect(await test.sql(`select 1 from setup_links where used_at is null`)).toHaveLength(1);
    },
  );

  it.each(['code', 'shortName', 'superior', 'block', 'headName', 'phone'])(
    "null for a unit's %s is told",
    async (field) => {
      const { status } = await staff.post('/api/collectives', {
        name: `Tổ ${field}`,
        type: 'tổ dân phố',
        [field]: null,
      });
      expect(status).toBe(400);
    },
  );

  it('null stays good where it has a meaning', async () => {
    const admin = await test.account(['administrator']);
    const body = {
      username: 'khong.don.vi',
      displayName: 'Không Đơn Vị',
      roles: ['official'],
      collectiveId: null,
      password: TEST_PASSWORD,
    };
    expect((await admin.post('/api/accounts', body)).status).toBe(201);
  });
});
