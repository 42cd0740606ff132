import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CampaignsService } from '../../src/campaigns/campaigns.service.js';
import type { CampaignDto } from '../../src/campaigns/campaigns.dto.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { createCampaign, move, PHASES, type Problem } from './making.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
});

afterAll(() => test.close());

describe('campaigns', () => {
  it('are made with their days and handed out with what the asker may do', async () => {
    const campaign = await createCampaign(staff, { phases: PHASES });
    expect(campaign).toMatchObject({ phase: 'draft', phaseLabel: 'Đang soạn', phases: PHASES, version: 1 });
    expect(campaign.policy).toEqual({
      canChange: true,
      canCopy: true,
      canMoveTo: ['registration'],
      reasonFor: [],
    });
    const seen = await official.get<CampaignDto>(`/api/campaigns/${campaign.id}`);
    expect(seen.body.policy).toEqual({
      canChange: false,
      canCopy: false,
      canMoveTo: [],
      reasonFor: [],
    });
  });

  it('refuse a second of the same name in the same year', async () => {
    const { name } = await createCampaign(staff);
    const { status, body } = await staff.post<Problem>('/api/campaigns', {
      kind: 'yearly',
      name,
      year: 2026,
    });
    expect([status, body.code]).toEqual([409, 'campaign-exists']);
  });

  it.each([
    ['a phase twice', [PHASES[0], PHASES[0]], 'duplicate-phase'],
    [
      'an end before its beginning',
      [{ phase: 'scoring', opensOn: '2026-11-30', closesOn: '2026-11-01' }],
      'closes-before-opening',
    ],
    [
      'scoring before registration',
      [PHASES[0], { phase: 'scoring', opensOn: '2026-01-01', closesOn: '2026-01-02' }],
      'phases-out-of-order',
    ],
    [
      'a day that is not in the calendar',
      [{ phase: 'scoring', opensOn: '2026-02-30', closesOn: '2026-03-01' }],
      'is-iso8601',
    ],
  ])('refuse %s', async (_what, phases, code) => {
    const { status, body } = await staff.post<{ errors: { code: string }[] }>('/api/campaigns', {
      kind: 'yearly',
      name: 'X',
      year: 2026,
      phases,
    });
    expect(status).toBe(400);
    expect(body.errors.map((error) => error.code)).toContain(code);
  });

  it('let the first of two changes win', async () => {
    const campaign = await createCampaign(staff);
    const change = { name: campaign.name, theme: 'Một', phases: [], awardTypeIds: [], version: 1 };
    const answers = await Promise.all([
      staff.patch<Problem>(`/api/campaigns/${campaign.id}`, change),
      staff.patch<Problem>(`/api/campaigns/${campaign.id}`, { ...change, theme: 'Hai' }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body.code).toBe('stale-version');
  });

  it('are copied into another year: days moved, draft again', async () => {
    const campaign = await createCampaign(staff, { phases: PHASES, theme: 'Đoàn kết' });
    const { status, body } = await staff.post<CampaignDto>(`/api/campaigns/${campaign.id}/copy`, {
      name: 'Phong trào năm sau',
      year: 2027,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ phase: 'draft', year: 2027, theme: 'Đoàn kết', copiedFromId: campaign.id });
    expect(body.phases.map((days) => days.opensOn)).toEqual([
      '2027-01-05',
      '2027-10-01',
      '2027-11-01',
      '2027-12-01',
    ]);
  });

  it('copy with everything or not at all', async () => {
    const campaign = await createCampaign(staff);
    const service = test.app.get(CampaignsService);
    service.onCopy(async ({ fromId }) => {
      if (fromId === campaign.id)
        throw new DomainError({ status: 409, code: 'hook-refused', message: 'Không chép được.' });
    });
    const { status, body } = await staff.post<Problem>(`/api/campaigns/${campaign.id}/copy`, {
      name: 'Không thành',
      year: 2027,
    });
    expect([status, body.code]).toEqual([409, 'hook-refused']);
    expect(await test.sql(`select 1 from campaigns where name = 'Không thành'`)).toEqual([]);
    expect(await test.sql(`select 1 from audit_entries where subject_label = 'Không thành'`)).toEqual([]);
  });

  it('are filtered, sorted and paged by the server', async () => {
    await createCampaign(staff, { name: 'Phong trào Tổ 10', year: 2031 });
    await createCampaign(staff, { name: 'Phong trào Tổ 2', year: 2031, kind: 'thematic' });
    const names = async (query: string): Promise<string[]> =>
      (await staff.get<{ items: CampaignDto[] }>(`/api/campaigns?year=2031&${query}`)).body.items.map(
        (item) => item.name,
      );
    expect(await names('sort=name')).toEqual(['Phong trào Tổ 2', 'Phong trào Tổ 10']);
    expect(await names('sort=-name&pageSize=1&page=2')).toEqual(['Phong trào Tổ 2']);
    expect(await names('kind=thematic')).toEqual(['Phong trào Tổ 2']);
    expect(await names('q=%25')).toEqual([]);
    expect((await staff.get('/api/campaigns?sort=ward_id')).status).toBe(400);
  });

  it('never leak to another ward, and cost as many statements for three as for one', async () => {
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    const campaign = await createCampaign(staff);
    expect((await stranger.get(`/api/campaigns/${campaign.id}`)).status).toBe(404);
    expect(
      (
        await stranger.patch(`/api/campaigns/${campaign.id}`, {
          name: 'x',
          theme: '',
          phases: [],
          awardTypeIds: [],
          version: 1,
        })
      ).status,
    ).toBe(404);
    expect((await stranger.get<{ total: number }>('/api/campaigns')).body.total).toBe(0);
    for (const name of ['Một', 'Hai', 'Ba']) {
      await stranger.post('/api/campaigns', { kind: 'yearly', name, year: 2026 });
      if (name === 'Một')
        expect(await test.countQueries(() => stranger.get('/api/campaigns'))).toBeGreaterThan(0);
    }
    const three = await test.countQueries(() => stranger.get('/api/campaigns'));
    const one = await test.countQueries(() => stranger.get('/api/campaigns?pageSize=1'));
    expect(three).toBe(one);
  });

  it('are found without accents, and sorted by the place of their phase in the year', async () => {
    await createCampaign(staff, { name: 'Đền ơn đáp nghĩa', year: 2032 });
    await move(staff, await createCampaign(staff, { name: 'Xóa nhà tạm', year: 2032 }), 'registration');
    const closed = await createCampaign(staff, { name: 'Bình dân học vụ số', year: 2032 });
    await test.sql(`update campaigns set phase = 'closed' where id = $1`, [closed.id]);
    const names = async (query: string): Promise<string[]> =>
      (await staff.get<{ items: CampaignDto[] }>(`/api/campaigns?year=2032&${query}`)).body.items.map(
        (item) => item.name,
      );
    expect(await names('q=den%20on')).toEqual(['Đền ơn đáp nghĩa']);
    expect(await names(`q=${encodeURIComponent('XÓA')}`)).toEqual(['Xóa nhà tạm']);
    expect(await names('sort=phase')).toEqual(['Đền ơn đáp nghĩa', 'Xóa nhà tạm', 'Bình dân học vụ số']);
    expect(await names('sort=-phase')).toEqual(['Bình dân học vụ số', 'Xóa nhà tạm', 'Đền ơn đáp nghĩa']);
  });
});
