import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { awardId, newPerson, newUnit } from './register-fixtures.js';

/** A registration as the API answers it, as far as tests look. */
export interface RegistrationAnswer {
  id: string;
  version: number;
  status: string;
  code?: string;
  detail?: string;
  current?: { version: number };
  participant: { name: string };
  unit: { id: string; name: string };
  award: { name: string };
  returnReason: string | null;
  flaggedFields: string[];
  handledBy: string | null;
  policy: { acts: string[]; needsReason: boolean };
}

/** A ward with two units: four people in the one a representative speaks for, a stranger in the other. */
export interface RegistrationOffice {
  readonly test: TestApp;
  readonly staff: ApiClient;
  readonly representative: ApiClient;
  readonly unitA: string;
  readonly unitB: string;
  /** The award every registration here is for. */
  readonly award: string;
  readonly people: readonly string[];
  readonly stranger: string;
  readonly register: (
    by: ApiClient,
    campaignId: string,
    participantId: string,
    more?: object,
  ) => ReturnType<typeof post<RegistrationAnswer>>;
  readonly act: (
    by: ApiClient,
    name: string,
    one: { id: string; version: number },
    more?: object,
  ) => ReturnType<typeof post<RegistrationAnswer>>;
}

function post<Body>(by: ApiClient, path: string, body: object): ReturnType<typeof by.post<Body>> {
  return by.post<Body>(path, body);
}

export async function openRegistrationOffice(): Promise<RegistrationOffice> {
  const test = await startTestApp();
  const staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
  const unitA = await newUnit(staff, 'Tổ dân phố 2', { protocolOrder: 2, block: 'Khối TDP' });
  const unitB = await newUnit(staff, 'Tổ dân phố 10', { protocolOrder: 10, block: 'Khối TDP' });
  const award = await awardId(test, 'Lao động tiên tiến');
  const people: string[] = [];
  for (const name of ['Lê Thị An', 'Phạm Văn Bình', 'Vũ Thị Cúc', 'Đỗ Văn Dũng']) {
    people.push((await newPerson(staff, unitA, name)).id);
  }
  return {
    ...{ test, staff, unitA, unitB, award, people },
    representative: await test.account(['unit-representative'], { collectiveId: unitA, name: 'Trần Văn Tổ' }),
    stranger: (await newPerson(staff, unitB, 'Hoàng Văn Lạ')).id,
    register: (by, campaignId, participantId, more = {}) =>
      post(by, '/api/registrations', { campaignId, participantId, awardTypeId: award, ...more }),
    act: (by, name, one, more = {}) =>
      post(by, `/api/registrations/${one.id}/${name}`, { version: one.version, ...more }),
  };
}
