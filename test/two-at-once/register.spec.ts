import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WardDto } from '../../src/access/access.dto.js';
import type { IndividualProfileDto } from '../../src/participants/individuals/individuals.dto.js';
import { newPerson, newUnit } from '../participants/register-fixtures.js';
import { oneOfTwo } from '../support/acts.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

interface Reply {
  readonly id: string;
  readonly version: number;
  readonly current: Record<string, unknown>;
}

let test: TestApp;
let hoa: ApiClient;
let lan: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  hoa = await test.account(['ward-staff', 'administrator'], { name: 'Nguyễn Thị Hoa' });
  lan = await test.account(['ward-staff', 'administrator'], { name: 'Trần Thị Lan' });
});

afterAll(() => test.close());

/** Hoa and Lan send the same request but for what each writes into it. */
function both(
  method: string,
  path: string,
  body: Record<string, unknown>,
  write: (who: string) => Record<string, unknown> = () => ({}),
): [() => Promise<Answer<Reply>>, () => Promise<Answer<Reply>>] {
  const by = (client: ApiClient, who: string) => () =>
    client.send<Reply>(method, path, { ...body, ...write(who) });
  return [by(hoa, 'Hoa'), by(lan, 'Lan')];
}

describe('of two at once, one is granted and the other sees what stands now:', () => {
  it('the ward', async () => {
    const { version, province } = (await hoa.get<WardDto>('/api/ward')).body;
    const { won, lost } = await oneOfTwo(
      test,
      { action: 'ward.change', code: 'stale-version' },
      ...both('PATCH', '/api/ward', { province, version }, (who) => ({ placeName: `Phường của ${who}` })),
    );
    expect(lost.body.current).toEqual(won.body);
    expect((await hoa.get('/api/ward')).body).toEqual(won.body);
  });

  it.each(['collective', 'individual', 'household'] as const)(
    'making, changing and archiving one %s',
    async (kind) => {
      const unit = kind === 'collective' ? {} : { unitId: await newUnit(hoa, `Tổ có ${kind}`) };
      const made = await oneOfTwo(
        test,
        { action: `${kind}.create`, code: 'already-in-register' },
        ...both('POST', `/api/${kind}s`, { ...unit, name: 'Đỗ Văn Hai' }),
      );
      const path = `/api/${kind}s/${made.won.body.id}`;
      const changed = await oneOfTwo(
        test,
        { action: `${kind}.change`, code: 'stale-version' },
        ...both('PATCH', path, { version: 1 }, (who) => ({ name: `Đỗ Văn ${who}` })),
      );
      expect(changed.lost.body.current).toEqual(changed.won.body);
      for (const [act, version] of [
        ['archive', 2],
        ['restore', 3],
      ] as const) {
        const { won, lost } = await oneOfTwo(
          test,
          { action: `${kind}.${act}`, code: 'stale-version' },
          ...both('POST', `${path}/${act}`, { version }),
        );
        expect([won.body.version, lost.body.current]).toEqual([version + 1, won.body]);
      }
    },
  );

  it('the units a unit came from', async () => {
    const [id, ...earlier] = [
      await newUnit(hoa, 'Bản mới'),
      await newUnit(hoa, 'Bản Hoa'),
      await newUnit(hoa, 'Bản Lan'),
    ];
    const { won, lost } = await oneOfTwo(
      test,
      { action: 'collective.set-predecessors', code: 'stale-version' },
      ...both('PUT', `/api/collectives/${id}/predecessors`, { version: 1 }, (who) => ({
        predecessors: [
          { predecessorId: earlier[who === 'Hoa' ? 0 : 1], changedOn: '2025-07-01', change: 'merged' },
        ],
      })),
    );
    expect(lost.body.current).toEqual(won.body);
  });

  it('a rating, first set and then changed', async () => {
    const { id } = await newPerson(hoa, await newUnit(hoa, 'Tổ xếp loại'), 'Lê Thị Tư');
    const level = (who: string) => ({ level: who === 'Hoa' ? 'good' : 'excellent' });
    const path = `/api/individuals/${id}/ratings/2025`;
    const act = 'individual.set-rating';
    await oneOfTwo(test, { action: act, code: 'rating-exists' }, ...both('PUT', path, {}, level));
    const { won, lost } = await oneOfTwo(
      test,
      { action: act, code: 'stale-version' },
      ...both('PUT', path, { version: 1 }, level),
    );
    const { ratings } = won.body as unknown as IndividualProfileDto;
    expect(lost.body.current).toMatchObject({ year: 2025, level: ratings?.[0]?.level, version: 2 });
  });

  it.each([
    ['initiatives', 'initiative', ['base', 'province']],
    ['disciplines', 'discipline', ['reprimand', 'warning']],
  ] as const)('one of the %s', async (table, one, [mine, hers]) => {
    const { id } = await newPerson(hoa, await newUnit(hoa, `Tổ có ${table}`), 'Vũ Thị Hạnh');
    const path = `/api/individuals/${id}/${table}`;
    const { body } = await hoa.post<IndividualProfileDto>(path, { year: 2025, level: mine });
    const { won, lost } = await oneOfTwo(
      test,
      { action: `individual.change-${one}`, code: 'stale-version' },
      ...both('PATCH', `${path}/${body[table]?.[0]?.id}`, { year: 2025, version: 1 }, (who) => ({
        level: who === 'Hoa' ? mine : hers,
      })),
    );
    const after = won.body as unknown as IndividualProfileDto;
    expect(lost.body.current).toMatchObject({ year: 2025, level: after[table]?.[0]?.level, version: 2 });
  });
});
