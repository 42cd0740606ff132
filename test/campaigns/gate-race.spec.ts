import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CampaignGate } from '../../src/campaigns/campaign-gate.service.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

describe('an act that waits for a change of phase', () => {
  it('is judged by the phase of after it', async () => {
    const staff = await test.account(['ward-staff']);
    const { body } = await staff.post<{ id: string }>('/api/campaigns', {
      kind: 'yearly',
      name: 'Đua',
      year: 2026,
    });
    await test.sql(`update campaigns set phase = 'registration' where id = $1`, [body.id]);
    const mover = new pg.Client({ connectionString: test.adminUrl });
    await mover.connect();
    await mover.query('begin');
    await mover.query(`update campaigns set phase = 'self-score' where id = $1`, [body.id]);
    const waiting = test
      .inWard(() => test.app.get(CampaignGate).demand(body.id, 'registration'))
      .then(() => 'let through')
      .catch((error: unknown) => (error instanceof DomainError ? error.code : String(error)));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await mover.query('commit');
    await mover.end();
    expect(await waiting).toBe('wrong-phase');
  });
});
