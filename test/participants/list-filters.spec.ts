import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FacetsDto, ParticipantPage } from '../../src/participants/participants.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { newPerson, newUnit, type PageAnswer } from './register-fixtures.js';

let test: TestApp;
let staff: ApiClient;
let group: string;
let clinic: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  group = await newUnit(staff, 'Tổ dân phố 2', {
    ...{ block: 'Khối tổ dân phố', type: 'tổ dân phố', protocolOrder: 2, shortName: 'TDP 2' },
  });
  clinic = await newUnit(staff, 'Trạm Y tế', {
    ...{
      block: 'Khối cơ quan',
      type: 'cơ quan',
      protocolOrder: 1,
      code: 'TYT-01',
      headName: 'Đặng Thị Hường',
    },
  });
  const { id } = await newPerson(staff, clinic, 'Lê Thị Na', {
    ...{ gender: 'female', category: 'Công chức', isLeader: true, post: 'Trạm trưởng' },
  });
  await staff.put(`/api/individuals/${id}/ratings/2025`, { level: 'good' });
  await newPerson(staff, group, 'Trần Văn Bé', { gender: 'male', category: 'Người dân', post: 'Tổ phó' });
  await newPerson(staff, group, 'Vũ Thị Cúc', { gender: 'female', category: 'Người dân' });
  const old = await newPerson(staff, group, 'Đỗ Văn Cũ', { category: 'Nghỉ hưu' });
  await staff.post(`/api/individuals/${old.id}/archive`, { version: 1 });
  for (const [name, address] of [
    ['Gia đình ông Bình', 'Số 12, đường Bắc Kạn'],
    ['Gia đình bà Tư', 'Ngõ 5'],
  ])
    await staff.post('/api/households', { name, unitId: group, address });
});

afterAll(() => test.close());

async function names(list: string, query: Record<string, string>, by = staff): Promise<string[]> {
  const { status, body, text } = await by.get<PageAnswer<{ name: string }>>(
    `/api/${list}?${new URLSearchParams(query).toString()}`,
  );
  if (status !== 200) throw new Error(text);
  expect(body.total).toBe(body.items.length);
  return body.items.map(({ name }) => name.split(' ').at(-1) ?? '');
}

describe('columns filter and sort on the server', () => {
  it.each<[Record<string, string>, string[]]>([
    [{ category: 'Người dân' }, ['Bé', 'Cúc']],
    [{ gender: 'female' }, ['Cúc', 'Na']],
    [{ leader: 'true' }, ['Na']],
    [{ leader: 'false', gender: 'male' }, ['Bé']],
    [{ rating: 'good' }, ['Na']],
    [{ rating: 'none' }, ['Bé', 'Cúc']],
    [{ rating: 'none', year: '2024' }, ['Bé', 'Cúc', 'Na']],
    [{ block: 'Khối cơ quan' }, ['Na']],
    [{ status: 'archived' }, ['Cũ']],
    [{ q: 'cuc' }, ['Cúc']],
    [{ sort: 'block,name' }, ['Na', 'Bé', 'Cúc']],
    [{ sort: '-leader,name' }, ['Na', 'Bé', 'Cúc']],
    [{ sort: 'gender,-name' }, ['Na', 'Cúc', 'Bé']],
    [{ sort: 'category,name' }, ['Na', 'Bé', 'Cúc']],
  ])('people by %j', async (query, expected) => {
    expect(await names('individuals', query)).toEqual(expected);
  });

  it.each<[Record<string, string>, string[]]>([
    [{}, ['tế', '2']],
    [{ type: 'cơ quan' }, ['tế']],
    [{ q: 'tyt' }, ['tế']],
    [{ q: 'tdp 2' }, ['2']],
    [{ q: 'huong dang' }, ['tế']],
    [{ sort: '-peopleCount' }, ['2', 'tế']],
    [{ sort: 'code' }, ['2', 'tế']],
    [{ sort: '-headName' }, ['tế', '2']],
    [{ sort: '-shortName' }, ['2', 'tế']],
  ])('units by %j', async (query, expected) => {
    expect(await names('collectives', query)).toEqual(expected);
  });

  it.each<[Record<string, string>, string[]]>([
    [{ q: 'bac kan' }, ['Bình']],
    [{ q: 'binh' }, ['Bình']],
    [{ sort: 'address' }, ['Tư', 'Bình']],
    [{ sort: 'block,-name' }, ['Bình', 'Tư']],
  ])('households by %j', async (query, expected) => {
    expect(await names('households', query)).toEqual(expected);
  });

  it('everybody by kind and block', async () => {
    expect(await names('participants', { sort: 'kind,name', unitId: group })).toEqual([
      ...['2', 'Bé', 'Cúc'],
      ...['Tư', 'Bình'],
    ]);
    expect(await names('participants', { sort: 'block,name', q: 'tr' })).toEqual(['tế', 'Bé']);
  });
});

it('the words in use are told for the filters, a unit’s own to the unit', async () => {
  expect((await staff.get<FacetsDto>('/api/participants/facets')).body).toEqual({
    blocks: ['Khối cơ quan', 'Khối tổ dân phố'],
    unitTypes: ['cơ quan', 'tổ dân phố'],
    categories: ['Công chức', 'Người dân'],
  });
  const own = await test.account(['unit-representative'], { collectiveId: group });
  expect((await own.get<FacetsDto>('/api/participants/facets')).body).toEqual({
    blocks: ['Khối tổ dân phố'],
    unitTypes: ['tổ dân phố'],
    categories: ['Người dân'],
  });
  const foreign = await test.account(['ward-staff'], { ward: 'B' });
  expect((await foreign.get<FacetsDto>('/api/participants/facets')).body).toEqual({
    blocks: [],
    unitTypes: [],
    categories: [],
  });
});

it('a list tells what each row needs to take part in an act: its version, and what may be done with it', async () => {
  const { body } = await staff.get<ParticipantPage>(`/api/participants?unitId=${clinic}&kind=individual`);
  expect(body.items).toMatchObject([
    { version: 1, policy: { canChange: true, canArchive: true, canRestore: false } },
  ]);
});
