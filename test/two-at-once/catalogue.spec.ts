import type { LegalBasisDto } from '../../src/catalogue/legal-bases/legal-bases.dto.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AwardTypeDto, BaseSalaryDto } from '../../src/catalogue/catalogue.dto.js';
import type { RegistrationDto } from '../../src/participants/registrations/registrations.dto.js';
import { awardId, campaignIn, newPerson, newUnit } from '../participants/register-fixtures.js';
import { oneOfTwo } from '../support/acts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

type Told<Body> = Body & { readonly current: Record<string, unknown> };

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

describe('of two at once, one is granted:', () => {
  it('adding an award, and changing it', async () => {
    const content = {
      grantedBy: 'ward',
      subjectKinds: ['individual'],
      scoredKinds: [],
      carriesMoney: true,
      sortOrder: 500,
      validFrom: '2024-01-01',
      source: 'Quy chế của phường',
    };
    const add = (name: string) => () =>
      staff.post<AwardTypeDto>('/api/catalogue/award-types', {
        ...{ ...content, name, code: 'HVT', category: 'title' },
      });
    const act = { action: 'award-type.create', code: 'award-code-exists' };
    const path = `/api/catalogue/award-types/${(await oneOfTwo(test, act, add('Hoa'), add('Nụ'))).won.body.id}`;
    const change = (name: string) => () =>
      staff.patch<Told<AwardTypeDto>>(path, { ...content, name, version: 1 });
    const changing = { action: 'award-type.change', code: 'stale-version' };
    const { won, lost } = await oneOfTwo(test, changing, change('Hoa việc tốt'), change('Việc tốt'));
    expect(lost.body.current).toEqual(won.body);

    const rate = { multiplier: '1.00', source: 'Quy chế của phường' };
    const price = (coefficient: string) => () =>
      staff.post<AwardTypeDto>(`${path}/coefficients`, {
        ...{ ...rate, coefficient, subjectKind: 'individual', validFrom: '2024-01-01' },
      });
    const pricing = { action: 'award-coefficient.add', code: 'coefficient-exists' };
    const priced = await oneOfTwo(test, pricing, price('0.30'), price('0.40'));
    const [first] = priced.won.body.coefficients;
    const correct = (coefficient: string) => () =>
      staff.patch<Told<AwardTypeDto>>(`${path}/coefficients/${first?.id}`, {
        ...{ ...rate, coefficient, validTo: null, version: 1 },
      });
    const correcting = { action: 'award-coefficient.change', code: 'stale-version' };
    const corrected = await oneOfTwo(test, correcting, correct('0.50'), correct('0.60'));
    expect(corrected.lost.body.current).toEqual(corrected.won.body.coefficients[0]);
  });

  it('adding a base salary, and correcting it', async () => {
    const source = 'Nghị định thử';
    const add = (amountDong: number) => () =>
      staff.post<BaseSalaryDto>('/api/catalogue/base-salaries', {
        ...{ amountDong, source, validFrom: '2040-07-01' },
      });
    const act = { action: 'base-salary.add', code: 'base-salary-exists' };
    const { id } = (await oneOfTwo(test, act, add(3_000_000), add(3_100_000))).won.body;
    const change = (amountDong: number) => () =>
      staff.patch<Told<BaseSalaryDto>>(`/api/catalogue/base-salaries/${id}`, {
        ...{ amountDong, source, version: 1 },
      });
    const changing = { action: 'base-salary.change', code: 'stale-version' };
    const { won, lost } = await oneOfTwo(test, changing, change(3_200_000), change(3_300_000));
    expect(lost.body.current).toEqual(won.body);
  });

  it('adding a legal basis, and changing it', async () => {
    const path = '/api/catalogue/legal-bases';
    const basis = { text: 'Căn cứ Quy chế thử', validFrom: '2040-01-01', validTo: null };
    const add = (position: number) => () => staff.post<LegalBasisDto>(path, { ...basis, position });
    const act = { action: 'legal-basis.add', code: 'legal-basis-exists' };
    const { id } = (await oneOfTwo(test, act, add(60), add(70))).won.body;
    const change = (position: number) => () =>
      staff.patch<Told<LegalBasisDto>>(`${path}/${id}`, { ...basis, position, version: 1 });
    const changing = { action: 'legal-basis.change', code: 'stale-version' };
    const { won, lost } = await oneOfTwo(test, changing, change(80), change(90));
    expect(lost.body.current).toEqual(won.body);
  });

  it('entering a registration, and changing it', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const awardTypeId = await awardId(test, 'Lao động tiên tiến');
    const person = await newPerson(staff, await newUnit(staff, 'Tổ dân phố 1'), 'Lê Thị Tư');
    const entry = { campaignId, awardTypeId, participantId: person.id };
    const enter = () => staff.post<RegistrationDto>('/api/registrations', entry);
    const act = { action: 'registration.create', code: 'already-registered' };
    const { id } = (await oneOfTwo(test, act, enter)).won.body;
    const change = (summary: string) => () =>
      staff.patch<Told<RegistrationDto>>(`/api/registrations/${id}`, { awardTypeId, summary, version: 1 });
    const changing = { action: 'registration.change', code: 'stale-version' };
    const { won, lost } = await oneOfTwo(test, changing, change('Hoàn thành tốt'), change('Xuất sắc'));
    expect(lost.body.current).toEqual(won.body);
  });
});
