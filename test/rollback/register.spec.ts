import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { RegistrationDto } from '../../src/participants/registrations/registrations.dto.js';
import type { IndividualProfileDto } from '../../src/participants/individuals/individuals.dto.js';
import { awardId, campaignIn, newPerson, newUnit } from '../participants/register-fixtures.js';
import { allOrNothing } from '../support/acts.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

/** Makes, changes, archives and restores one row of the register; gives its address and version. */
async function throughItsLife(
  kind: 'collective' | 'individual' | 'household',
  content: Record<string, unknown>,
): Promise<Versioned & { readonly path: string }> {
  const created = await allOrNothing(test, `${kind}.create`, () =>
    staff.post<Versioned>(`/api/${kind}s`, content),
  );
  const path = `/api/${kind}s/${created.id}`;
  let { version } = await allOrNothing(test, `${kind}.change`, () =>
    staff.patch<Versioned>(path, { name: `${String(content['name'])} mới`, version: created.version }),
  );
  for (const act of ['archive', 'restore']) {
    const read = version;
    const { version: next } = await allOrNothing(test, `${kind}.${act}`, () =>
      staff.post<Versioned>(`${path}/${act}`, { version: read }),
    );
    version = next;
  }
  return { id: created.id, version, path };
}

describe('an act that cannot be put on record is not done', () => {
  it('to units', async () => {
    const { path, version } = await throughItsLife('collective', { name: 'Tổ dân phố 1', block: 'Khối A' });
    const predecessorId = await newUnit(staff, 'Xóm Bãi');
    await allOrNothing(test, 'collective.set-predecessors', () =>
      staff.put(`${path}/predecessors`, {
        predecessors: [{ predecessorId, changedOn: '2025-07-01', change: 'merged' }],
        version,
      }),
    );
  });

  it('to people and households', async () => {
    const unitId = await newUnit(staff, 'Tổ dân phố 2');
    await throughItsLife('individual', { name: 'Nguyễn Thị Hoa', unitId, idNumber: '019180000011' });
    await throughItsLife('household', { name: 'Gia đình ông Bình', unitId, address: 'Số 12' });
  });

  it('to what is on record of a person', async () => {
    const { id } = await newPerson(staff, await newUnit(staff, 'Tổ dân phố 3'), 'Lê Thị Tư');
    const path = `/api/individuals/${id}`;
    const reason = 'Ghi nhầm người trùng tên';
    await allOrNothing(test, 'individual.set-rating', () =>
      staff.put(`${path}/ratings/2025`, { level: 'good' }),
    );
    await allOrNothing(test, 'individual.remove-rating', () =>
      staff.post(`${path}/ratings/2025/remove`, { reason, version: 1 }),
    );
    for (const [table, one, level] of [
      ['initiatives', 'initiative', 'base'],
      ['disciplines', 'discipline', 'warning'],
    ] as const) {
      const profile = await allOrNothing(test, `individual.add-${one}`, () =>
        staff.post<IndividualProfileDto>(`${path}/${table}`, { year: 2025, level }),
      );
      const record = `${path}/${table}/${profile[table]?.[0]?.id}`;
      await allOrNothing(test, `individual.change-${one}`, () =>
        staff.patch(record, { year: 2024, level, version: 1 }),
      );
      await allOrNothing(test, `individual.remove-${one}`, () =>
        staff.post(`${record}/remove`, { reason, version: 2 }),
      );
    }
  });

  it('to registrations, one or many', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const unitId = await newUnit(staff, 'Tổ dân phố 4');
    const awardTypeId = await awardId(test, 'Lao động tiên tiến');
    const enter = async (name: string): Promise<() => Promise<Answer<RegistrationDto>>> => {
      const { id: participantId } = await newPerson(staff, unitId, name);
      return () => staff.post('/api/registrations', { campaignId, participantId, awardTypeId });
    };
    const { id, version } = await allOrNothing(test, 'registration.create', await enter('Vũ Thị Hạnh'));
    const path = `/api/registrations/${id}`;
    let read = (
      await allOrNothing(test, 'registration.change', () =>
        staff.patch<RegistrationDto>(path, { awardTypeId, summary: 'Hoàn thành tốt', version }),
      )
    ).version;
    for (const act of ['submit', 'recall', 'submit', 'return', 'submit', 'accept']) {
      const sent = { version: read, ...(act === 'return' ? { reason: 'Chưa ghi thành tích' } : {}) };
      const moved = await allOrNothing(test, `registration.${act}`, () =>
        staff.post<RegistrationDto>(`${path}/${act}`, sent),
      );
      read = moved.version;
    }
    const drafts = [(await (await enter('Lò Văn Sơn'))()).body, (await (await enter('Đỗ Văn Tám'))()).body];
    for (const [act, added] of [
      ['submit', 0],
      ['accept', 1],
    ] as const) {
      const items = drafts.map((draft) => ({ id: draft.id, version: draft.version + added }));
      await allOrNothing(test, `registration.${act}`, () =>
        staff.post(`/api/registrations/${act}`, { items }),
      );
    }
    const { body: last } = await (await enter('Hoàng Thị Mai'))();
    await allOrNothing(test, 'registration.remove', () =>
      staff.post(`/api/registrations/${last.id}/remove`, { version: last.version }),
    );
  });
});
