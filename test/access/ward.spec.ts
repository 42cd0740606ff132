import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WardDto } from '../../src/access/access.dto.js';
import { ROLES } from '../../src/access/permissions.js';
import { addParticipant } from '../scoring-api/scoring-fixture.js';
import { contents, onRecord } from '../support/acts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

interface Problem {
  readonly code: string;
  readonly current: WardDto;
  readonly errors?: { readonly field: string }[];
}

let test: TestApp;
let admin: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.account(['administrator'], { name: 'Lê Thị Tư' });
});

afterAll(() => test.close());

const ward = async (client = admin): Promise<WardDto> => (await client.get<WardDto>('/api/ward')).body;
const change = (body: object, client = admin) => client.patch<WardDto & Problem>('/api/ward', body);

describe('the ward', () => {
  it('is known to everyone of it, and to nobody else', async () => {
    const collectiveId = await test.inWard((uow) => addParticipant(uow, 'collective', 'Tổ dân phố 1'));
    for (const role of ROLES) {
      const client = await test.account([role], { collectiveId });
      expect({ role, ...(await ward(client)) }).toEqual({
        ...{ role, id: test.wardA, kind: 'phường', name: 'Tân Lập', province: 'Thái Nguyên' },
        ...{ placeName: 'Tân Lập', version: 1 },
      });
    }
    const stranger = await test.account(['administrator'], { ward: 'B' });
    expect(await ward(stranger)).toMatchObject({ id: test.wardB, name: 'Phú Xá' });
  });

  it('changes province and place name, on record with before and after; other wards stay as they are', async () => {
    const stranger = await test.account(['administrator'], { ward: 'B' });
    const before = { own: await ward(), other: await ward(stranger) };
    const { status, body } = await change({
      province: 'Tỉnh  mới',
      placeName: 'Phường Tân Lập',
      version: before.own.version,
    });
    const after = {
      ...before.own,
      ...{ province: body.province, placeName: 'Phường Tân Lập', version: before.own.version + 1 },
    };
    expect([status, body, await ward()]).toEqual([200, after, after]);
    expect(await ward(stranger)).toEqual(before.other);
    const [entry] = await test.sql(
      `select actor_name, ward_id, subject_id, before, after from audit_entries where action = 'ward.change' order by id desc limit 1`,
    );
    expect(entry).toEqual({
      ...{ actor_name: 'Lê Thị Tư', ward_id: test.wardA, subject_id: test.wardA },
      ...{ before: before.own, after },
    });
  });

  it('shows who comes second what stands now, and changes nothing for them', async () => {
    const read = await ward();
    const first = await change({ province: 'Bắc Kạn', placeName: 'Tân Lập', version: read.version });
    const before = await contents(test);
    const second = await change({ province: 'Cao Bằng', placeName: 'Tân Lập', version: read.version });
    expect([second.status, second.body.code, second.body.current]).toEqual([
      409,
      'stale-version',
      first.body,
    ]);
    expect(await contents(test)).toEqual(before);
  });

  it.each([
    ['no province', { province: '' }, 'province'],
    ['a province that is too long', { province: 'x'.repeat(121) }, 'province'],
    ['no place name', { placeName: undefined }, 'placeName'],
    ['no version', { version: undefined }, 'version'],
    ['a name of its own', { name: 'Phường khác' }, 'name'],
  ])('refuses %s', async (_what, fault, field) => {
    const acts = await onRecord(test, 'ward.change');
    const { version } = await ward();
    const { status, body } = await change({ province: 'Bắc Kạn', placeName: 'Tân Lập', version, ...fault });
    expect([status, body.code, body.errors?.map((one) => one.field)]).toEqual([
      400,
      'invalid-input',
      [field],
    ]);
    expect(await onRecord(test, 'ward.change')).toBe(acts);
  });

  it.each(['ward-staff', 'official', 'committee-member'] as const)(
    'is not for %s to change',
    async (role) => {
      const before = await ward();
      const body = { province: 'Bắc Kạn', placeName: 'Tân Lập', version: before.version };
      const refused = await change(body, await test.account([role]));
      expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
      expect((await change(body, test.anonymous)).status).toBe(401);
      expect(await ward()).toEqual(before);
    },
  );
});
