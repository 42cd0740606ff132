import type { LegalBasisDto } from '../../src/catalogue/legal-bases/legal-bases.dto.js';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { AccountDto, WardDto } from '../../src/access/access.dto.js';
import type { CampaignDto } from '../../src/campaigns/campaigns.dto.js';
import type { AwardTypeDto, BaseSalaryDto } from '../../src/catalogue/catalogue.dto.js';
import { allOrNothing } from '../support/acts.js';
import { startTestApp, TEST_PASSWORD, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let admin: ApiClient;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.account(['administrator']);
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

describe('an act that cannot be put on record is not done', () => {
  it('to accounts and sessions', async () => {
    const username = 'hoa.nguyen';
    const account = await allOrNothing(test, 'account.create', () =>
      admin.post<AccountDto>('/api/accounts', {
        username,
        displayName: 'Nguyễn Thị Hoa',
        roles: ['official'],
        password: TEST_PASSWORD,
      }),
    );
    const path = `/api/accounts/${account.id}`;
    await allOrNothing(test, 'session.open', () =>
      test.anonymous.post('/api/session', { username, password: TEST_PASSWORD }),
    );
    await allOrNothing(test, 'account.reset-password', () =>
      admin.post(`${path}/password`, { password: 'nắng sớm trên cầu Bến Tượng' }),
    );
    const { displayName, post, roles, version } = (await admin.get<AccountDto>(path)).body;
    await allOrNothing(test, 'account.change', () =>
      admin.patch(path, { displayName, post, roles, version, status: 'disabled' }),
    );
    const owner = await test.account(['official']);
    await allOrNothing(test, 'account.change-password', () =>
      owner.post('/api/session/password', {
        currentPassword: TEST_PASSWORD,
        newPassword: 'nắng sớm trên cầu Bến Tượng',
      }),
    );
  });

  it('to the ward', async () => {
    const { version } = (await admin.get<WardDto>('/api/ward')).body;
    await allOrNothing(test, 'ward.change', () =>
      admin.patch('/api/ward', { province: 'Bắc Kạn', placeName: 'Tân Lập', version }),
    );
  });

  it('to the catalogue', async () => {
    const content = {
      name: 'Hoa việc tốt',
      grantedBy: 'ward',
      subjectKinds: ['individual'],
      scoredKinds: [],
      carriesMoney: true,
      sortOrder: 500,
      validFrom: '2024-01-01',
      source: 'Quy chế của phường',
    };
    const award = await allOrNothing(test, 'award-type.create', () =>
      staff.post<AwardTypeDto>('/api/catalogue/award-types', { ...content, code: 'HVT', category: 'title' }),
    );
    const path = `/api/catalogue/award-types/${award.id}`;
    await allOrNothing(test, 'award-type.change', () =>
      staff.patch(path, { ...content, name: 'Người tốt, việc tốt', version: award.version }),
    );
    const rate = { coefficient: '0.30', multiplier: '1.00', source: 'Quy chế của phường' };
    const { coefficients } = await allOrNothing(test, 'award-coefficient.add', () =>
      staff.post<AwardTypeDto>(`${path}/coefficients`, {
        ...rate,
        subjectKind: 'individual',
        validFrom: '2024-01-01',
      }),
    );
    await allOrNothing(test, 'award-coefficient.change', () =>
      staff.patch(`${path}/coefficients/${coefficients[0]?.id}`, {
        ...rate,
        coefficient: '0.40',
        validTo: null,
        version: 1,
      }),
    );
    const salary = await allOrNothing(test, 'base-salary.add', () =>
      staff.post<BaseSalaryDto>('/api/catalogue/base-salaries', {
        amountDong: 3_000_000,
        validFrom: '2030-07-01',
        source: 'Nghị định thử',
      }),
    );
    await allOrNothing(test, 'base-salary.change', () =>
      staff.patch(`/api/catalogue/base-salaries/${salary.id}`, {
        amountDong: 3_100_000,
        source: 'Nghị định thử',
        version: salary.version,
      }),
    );
    const basis = { text: 'Căn cứ Quy chế thử', position: 60, validFrom: '2040-01-01', validTo: null };
    const bases = '/api/catalogue/legal-bases';
    const added = await allOrNothing(test, 'legal-basis.add', () => staff.post<LegalBasisDto>(bases, basis));
    const changed = await allOrNothing(test, 'legal-basis.change', () =>
      staff.patch<LegalBasisDto>(`${bases}/${added.id}`, { ...basis, position: 61, version: added.version }),
    );
    await allOrNothing(test, 'legal-basis.remove', () =>
      staff.delete(`${bases}/${added.id}?version=${changed.version}`),
    );
  });

  it('to campaigns', async () => {
    const phases = [{ phase: 'registration', opensOn: '2026-01-05', closesOn: '2026-03-31' }];
    const campaign = await allOrNothing(test, 'campaign.create', () =>
      staff.post<CampaignDto>('/api/campaigns', { kind: 'yearly', name: 'Phong trào', year: 2026, phases }),
    );
    const path = `/api/campaigns/${campaign.id}`;
    const { version } = await allOrNothing(test, 'campaign.change', () =>
      staff.patch<CampaignDto>(path, {
        name: 'Phong trào thi đua yêu nước',
        theme: 'Đoàn kết',
        phases: [{ phase: 'registration', opensOn: '2026-01-05', closesOn: '2026-04-30' }],
        awardTypeIds: [],
        version: campaign.version,
      }),
    );
    await allOrNothing(test, 'campaign.copy', () =>
      staff.post(`${path}/copy`, { name: 'Phong trào thi đua yêu nước', year: 2027 }),
    );
    await allOrNothing(test, 'campaign.move', () =>
      staff.post(`${path}/phase`, { to: 'registration', version }),
    );
  });
});
