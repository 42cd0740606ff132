import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LineageGraphDto } from '../../src/participants/collectives/collectives.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { newUnit } from './register-fixtures.js';

let test: TestApp;
let staff: ApiClient;
/** Two hamlets became one in 2020, which became a residential group with another in 2025. */
let units: Record<'xomA' | 'xomB' | 'xom' | 'ban' | 'group' | 'alone', string>;

async function comesFrom(id: string, changedOn: string, change: string, ...from: string[]): Promise<void> {
  const { status, text } = await staff.put(`/api/collectives/${id}/predecessors`, {
    predecessors: from.map((predecessorId) => ({ predecessorId, changedOn, change })),
    version: 1,
  });
  if (status !== 200) throw new Error(text);
}

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  units = {
    xomA: await newUnit(staff, 'Xóm A', { validTo: '2019-12-31' }),
    xomB: await newUnit(staff, 'Xóm B', { validTo: '2019-12-31' }),
    xom: await newUnit(staff, 'Xóm AB', { validFrom: '2020-01-01', validTo: '2025-06-30' }),
    ban: await newUnit(staff, 'Bản Lò', { validTo: '2025-06-30' }),
    group: await newUnit(staff, 'Tổ dân phố 7', { validFrom: '2025-07-01' }),
    alone: await newUnit(staff, 'Trạm Y tế'),
  };
  await comesFrom(units.xom, '2020-01-01', 'merged', units.xomA, units.xomB);
  await comesFrom(units.group, '2025-07-01', 'merged', units.xom, units.ban);
});

afterAll(() => test.close());

const graph = async (id: string, by = staff): Promise<LineageGraphDto & { code?: string }> =>
  (await by.get<LineageGraphDto & { code?: string }>(`/api/collectives/${id}/lineage`)).body;
const placed = ({ nodes }: LineageGraphDto): unknown[] =>
  nodes.map(({ name, generation }) => [name, generation]);

describe('the lineage of a unit', () => {
  it('reaches back over the generations, with the days of each', async () => {
    expect(await graph(units.group)).toEqual({
      nodes: [
        {
          ...{ id: units.xomA, name: 'Xóm A', generation: -2, validFrom: null, validTo: '2019-12-31' },
          status: 'active',
        },
        {
          ...{ id: units.xomB, name: 'Xóm B', generation: -2, validFrom: null, validTo: '2019-12-31' },
          status: 'active',
        },
        {
          ...{ id: units.ban, name: 'Bản Lò', generation: -1, validFrom: null, validTo: '2025-06-30' },
          status: 'active',
        },
        {
          ...{
            id: units.xom,
            name: 'Xóm AB',
            generation: -1,
            validFrom: '2020-01-01',
            validTo: '2025-06-30',
          },
          status: 'active',
        },
        {
          ...{ id: units.group, name: 'Tổ dân phố 7', generation: 0, validFrom: '2025-07-01', validTo: null },
          status: 'active',
        },
      ],
      edges: expect.any(Array),
    });
    const { edges } = await graph(units.group);
    const told = edges.map(({ predecessorId, successorId, changedOn, change, changeLabel }) =>
      [predecessorId, successorId, changedOn, change, changeLabel].join(' '),
    );
    expect(told.sort()).toEqual(
      [
        `${units.xomA} ${units.xom} 2020-01-01 merged Sáp nhập`,
        `${units.xomB} ${units.xom} 2020-01-01 merged Sáp nhập`,
        `${units.xom} ${units.group} 2025-07-01 merged Sáp nhập`,
        `${units.ban} ${units.group} 2025-07-01 merged Sáp nhập`,
      ].sort(),
    );
  });

  it('reaches forward too, and leaves out those that are neither before nor after', async () => {
    expect(placed(await graph(units.xomA))).toEqual([
      ['Xóm A', 0],
      ['Xóm AB', 1],
      ['Tổ dân phố 7', 2],
    ]);
    expect(placed(await graph(units.xom))).toEqual([
      ['Xóm A', -1],
      ['Xóm B', -1],
      ['Xóm AB', 0],
      ['Tổ dân phố 7', 1],
    ]);
    expect(await graph(units.alone)).toMatchObject({
      nodes: [{ name: 'Trạm Y tế', generation: 0 }],
      edges: [],
    });
  });

  it('is told to the unit itself, not to another unit, and not to another ward', async () => {
    const own = await test.account(['unit-representative'], { collectiveId: units.group });
    expect(placed(await graph(units.group, own)).length).toBe(5);
    expect((await graph(units.xom, own)).code).toBe('not-found');
    expect((await graph(units.group, await test.account(['ward-staff'], { ward: 'B' }))).code).toBe(
      'not-found',
    );
    expect((await graph(test.wardA)).code).toBe('not-found');
    expect((await graph(units.group, await test.account(['administrator']))).code).toBe('forbidden');
  });
});
