import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BulkBody, BulkDoneDto } from '../../src/participants/bulk/bulk.dto.js';
import { allOrNothing, contents, onRecord, oneOfTwo } from '../support/acts.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';
import { newPerson, newUnit } from './register-fixtures.js';

interface BulkAnswer extends BulkDoneDto {
  readonly code?: string;
  readonly title?: string;
  readonly errors?: { field: string; code: string }[];
  readonly refused?: { id: string; name: string; code: string; message: string }[];
}
interface Row {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly unit: string | null;
  readonly block: string | null;
}

let test: TestApp;
let staff: ApiClient;
let next = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Nguyễn Thị Hoa' });
});

afterAll(() => test.close());

const bulk = (body: object, by = staff): Promise<Answer<BulkAnswer>> =>
  by.post<BulkAnswer>('/api/participants/bulk', body);
const told = ({ status, body }: Answer<BulkAnswer>): unknown[] => [
  status,
  body.errors?.[0]?.code ?? body.code,
  body.refused?.map(({ name, code }) => `${name}: ${code}`),
];

/** A unit of its own name, with people of these names. */
async function unitWith(...names: string[]): Promise<{ unit: string; people: string[] }> {
  const unit = await newUnit(staff, `Tổ dân phố ${++next}`, { block: 'Khối A' });
  const people: string[] = [];
  for (const name of names) people.push((await newPerson(staff, unit, name)).id);
  return { unit, people };
}

async function rowsOf(...ids: string[]): Promise<Row[]> {
  const rows = await test.sql<Row>(
    `select p.id, p.version, p.status, p.unit_id as unit, c.block from participants p left join collectives c on c.id = p.id
      where p.id = any ($1::uuid[])`,
    [ids],
  );
  return ids.map((id) => rows.find((row) => row.id === id) as Row);
}

const items = async (...ids: string[]): Promise<{ id: string; version: number }[]> =>
  (await rowsOf(...ids)).map(({ id, version }) => ({ id, version }));

/** Does the act, checks that its undo puts every row back, and that this can be undone in turn. */
async function thereAndBack(body: object, ids: string[]): Promise<BulkAnswer> {
  const content = async () =>
    (await rowsOf(...ids)).map(({ id, status, unit, block }) => ({ id, status, unit, block }));
  const before = await content();
  const done = await bulk(body);
  expect([done.status, done.body.code]).toEqual([200, undefined]);
  const after = await content();
  expect(after).not.toEqual(before);
  const undone = await bulk(done.body.undo as BulkBody);
  expect([undone.status, await content()]).toEqual([200, before]);
  const again = await bulk(undone.body.undo as BulkBody);
  expect([again.status, await content()]).toEqual([200, after]);
  return done.body;
}

describe('an act on many', () => {
  it('archives them all, with an entry on record for each, and brings them back', async () => {
    const { people } = await unitWith('Lê Thị An', 'Phạm Văn Bình');
    const recorded = await onRecord(test, 'individual.archive');
    const done = await thereAndBack({ act: 'archive', items: await items(...people) }, people);
    expect([done.changed, done.summary, done.undo?.act]).toEqual([2, 'Đã lưu trữ 2 mục.', 'restore']);
    expect((await rowsOf(...people)).map(({ status }) => status)).toEqual(['archived', 'archived']);
    expect((await onRecord(test, 'individual.archive')) - recorded).toBe(4);
    const [entry] = await test.sql(
      `select actor_name, subject_type, subject_label, before, after from audit_entries
        where action = 'individual.archive' and subject_id = $1 order by id limit 1`,
      [people[0]],
    );
    expect(entry).toEqual({
      ...{ actor_name: 'Nguyễn Thị Hoa', subject_type: 'individual' },
      ...{ subject_label: `Lê Thị An (Tổ dân phố ${next})` },
      ...{ before: { status: 'active' }, after: { status: 'archived' } },
    });
  });

  it('moves people of several units to one, and each back to its own', async () => {
    const first = await unitWith('Vũ Thị Cúc');
    const second = await unitWith('Đỗ Văn Dũng');
    const target = await unitWith();
    const people = [...first.people, ...second.people];
    const body = { act: 'move-to-unit', unitId: target.unit, items: await items(...people) };
    await thereAndBack(body, people);
    expect((await rowsOf(...people)).map(({ unit }) => unit)).toEqual([target.unit, target.unit]);
    const [entry] = await test.sql(
      `select before, after from audit_entries where action = 'individual.change' and subject_id = $1 order by id limit 1`,
      [people[1]],
    );
    expect(entry).toEqual({
      before: { unit: `Tổ dân phố ${next - 1}` },
      after: { unit: `Tổ dân phố ${next}` },
    });
  });

  it('sets the block of units, and puts back what each had', async () => {
    const first = (await unitWith()).unit;
    const second = await newUnit(staff, `Tổ dân phố ${++next}`, { block: 'Khối B' });
    const already = await newUnit(staff, `Tổ dân phố ${++next}`, { block: 'Khối C' });
    const all = [first, second, already];
    const body = { act: 'set-block', block: '  Khối   C ', items: await items(...all) };
    const done = await thereAndBack(body, all);
    expect([done.changed, done.undo?.items.map(({ block }) => block)]).toEqual([2, ['Khối A', 'Khối B']]);
    expect((await rowsOf(...all)).map(({ block }) => block)).toEqual(['Khối C', 'Khối C', 'Khối C']);
    const nothing = await bulk({ act: 'set-block', block: 'Khối C', items: await items(already) });
    expect(nothing.body).toEqual({ changed: 0, summary: 'Đã đổi khối thi đua của 0 đơn vị.', undo: null });
    const none = await bulk({ act: 'set-block', block: '', items: await items(first) });
    expect([none.body.changed, (await rowsOf(first))[0]?.block]).toEqual([1, '']);
  });

  it('puts a unit away together with its people, and brings all back together', async () => {
    const { unit, people } = await unitWith('Hoàng Thị Mai');
    await thereAndBack({ act: 'archive', items: await items(unit, ...people) }, [unit, ...people]);
  });

  it('takes as many as 500 in few statements', async () => {
    const { unit, people } = await unitWith('Người Thứ Nhất');
    await test.inWard((uow) =>
      uow.execute(
        `with p as (insert into participants (kind, name, identity_key, search_key, sort_given, sort_rest, unit_id)
           select 'household', 'Hộ ' || n, 'hộ ' || n, 'ho ' || n, 'hộ ' || n, '', $1 from generate_series(1, 499) n returning id)
         insert into households (id) select id from p`,
        [unit],
      ),
    );
    const all = await test.sql<{ id: string; version: number }>(
      `select id, version from participants where unit_id = $1`,
      [unit],
    );
    const one = await test.countQueries(async () =>
      bulk({ act: 'archive', items: await items(people[0] ?? '') }),
    );
    const rest = all.filter(({ id }) => id !== people[0]);
    let done: Answer<BulkAnswer> | undefined;
    const many = await test.countQueries(async () => {
      done = await bulk({ act: 'archive', items: rest });
      await items(people[0] ?? '');
    });
    expect([done?.body.changed, many]).toEqual([499, one]);
    expect(told(await bulk({ act: 'archive', items: Array(501).fill(rest[0]) }))).toEqual([
      400,
      'array-max-size',
      undefined,
    ]);
  });
});

describe('nothing is done to any', () => {
  it('when one stands in the way; all that do are named', async () => {
    const { unit, people } = await unitWith('Lò Văn Sơn', 'Đỗ Văn Tám');
    const empty = (await unitWith()).unit;
    const household = (
      await staff.post<{ id: string }>('/api/households', { name: 'Gia đình ông Tư', unitId: unit })
    ).body.id;
    const [first = '', second = ''] = people;
    await staff.post(`/api/individuals/${second}/archive`, { version: 1 });
    const before = await contents(test);
    const act =
      (name: string, more: object = {}) =>
      async (...ids: string[]) =>
        told(await bulk({ act: name, items: await items(...ids), ...more }));
    const unitName = `Tổ dân phố ${next - 1}`;
    expect(await act('archive')(empty, unit)).toEqual([409, 'bulk-refused', [`${unitName}: unit-in-use`]]);
    expect(await act('archive')(first, second)).toEqual([409, 'bulk-refused', ['Đỗ Văn Tám: archived']]);
    expect(await act('restore')(first, second)).toEqual([409, 'bulk-refused', ['Lò Văn Sơn: not-archived']]);
    expect(await act('move-to-unit', { unitId: empty })(first, unit, second)).toEqual([
      ...[409, 'bulk-refused'],
      ['Đỗ Văn Tám: archived', `${unitName}: not-for-kind`],
    ]);
    expect(await act('move-to-unit', { unitId: first })(household, first)).toEqual([
      ...[409, 'bulk-refused'],
      ['Gia đình ông Tư: no-such-unit', 'Lò Văn Sơn: no-such-unit'],
    ]);
    expect(await act('set-block', { block: 'Khối B' })(unit, first)).toEqual([
      ...[409, 'bulk-refused'],
      ['Lò Văn Sơn: not-for-kind'],
    ]);
    expect(await contents(test)).toEqual(before);
    const refused = await bulk({ act: 'archive', items: await items(unit) });
    expect(refused.body.title).toBe(
      `Chưa thay đổi mục nào, vì có 1 mục không thực hiện được: «${unitName}» còn 2 cá nhân, hộ gia đình đang hoạt động; hãy chuyển hoặc lưu trữ họ trước.`,
    );
  });

  it('when somebody changed one since; also when the undo comes too late', async () => {
    const { people } = await unitWith('Bùi Thị Sen', 'Cao Văn Tài');
    const read = await items(...people);
    await staff.patch(`/api/individuals/${people[1]}`, { post: 'Tổ phó', version: 1 });
    expect(told(await bulk({ act: 'archive', items: read }))).toEqual([
      ...[409, 'bulk-refused'],
      ['Cao Văn Tài: stale-version'],
    ]);
    const done = await bulk({ act: 'archive', items: await items(...people) });
    await staff.post(`/api/individuals/${people[0]}/restore`, { version: 2 });
    expect(told(await bulk(done.body.undo as BulkBody))).toEqual([
      ...[409, 'bulk-refused'],
      ['Bùi Thị Sen: stale-version'],
    ]);
  });

  it('when somebody would stand in the register twice', async () => {
    const here = await unitWith('Nguyễn Văn An', 'Trần Văn Bé');
    const there = await unitWith('nguyễn văn an', 'Lê Lai');
    const third = await unitWith();
    const move = async (ids: string[], unitId: string) =>
      told(await bulk({ act: 'move-to-unit', unitId, items: await items(...ids) }));
    expect(await move(here.people, there.unit)).toEqual([
      ...[409, 'bulk-refused'],
      ['Nguyễn Văn An: already-in-register'],
    ]);
    const namesakes = [here.people[0] ?? '', there.people[0] ?? ''];
    const [status, , refused] = await move(namesakes, third.unit);
    expect([status, ...(refused as string[]).sort()]).toEqual([
      409,
      'Nguyễn Văn An: already-in-register',
      'nguyễn văn an: already-in-register',
    ]);
    await bulk({ act: 'archive', items: await items(here.people[0] ?? '') });
    await newPerson(staff, here.unit, 'Nguyễn Văn An');
    expect(told(await bulk({ act: 'restore', items: await items(here.people[0] ?? '') }))).toEqual([
      ...[409, 'bulk-refused'],
      ['Nguyễn Văn An: already-in-register'],
    ]);
  });

  it('when a person would come back to a unit that is put away, by one act or by many', async () => {
    const { unit, people } = await unitWith('Đinh Thị Yến');
    await bulk({ act: 'archive', items: await items(unit, ...people) });
    const [person = ''] = people;
    expect(told(await bulk({ act: 'restore', items: await items(person) }))).toEqual([
      ...[409, 'bulk-refused'],
      ['Đinh Thị Yến: unit-archived'],
    ]);
    const single = await staff.post<{ code: string; title: string }>(`/api/individuals/${person}/restore`, {
      version: 2,
    });
    expect([single.status, single.body.code, single.body.title]).toEqual([
      ...[409, 'unit-archived'],
      `Đơn vị «Tổ dân phố ${next}» đã lưu trữ; hãy khôi phục đơn vị trước.`,
    ]);
  });

  it('when the request makes no sense', async () => {
    const { unit, people } = await unitWith('Ma Thị Lan');
    const [one = { id: '', version: 0 }] = await items(...people);
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const [body, ...expected] of [
      [{ act: 'archive', items: [] }, 400, 'array-min-size'],
      [{ act: 'delete', items: [one] }, 400, 'is-in'],
      [{ act: 'archive', items: [one, one] }, 400, 'item-twice'],
      [{ act: 'archive', items: [one], unitId: unit }, 400, 'not-for-this-act'],
      [{ act: 'archive', items: [{ ...one, block: 'x' }] }, 400, 'not-for-this-act'],
      [{ act: 'move-to-unit', items: [one] }, 400, 'required'],
      [{ act: 'set-block', items: [one] }, 400, 'required'],
      [{ act: 'set-block', items: [one], block: 'x', unitId: unit }, 400, 'not-for-this-act'],
      [{ act: 'archive', items: [one, { id: nobody, version: 1 }] }, 404, 'not-found'],
    ] as const)
      expect(told(await bulk(body)).slice(0, 2)).toEqual(expected);
    const foreign = await test.account(['ward-staff'], { ward: 'B' });
    expect(told(await bulk({ act: 'archive', items: [one] }, foreign)).slice(0, 2)).toEqual([
      404,
      'not-found',
    ]);
    for (const role of ['official', 'committee-member', 'administrator'] as const)
      expect((await bulk({ act: 'archive', items: [one] }, await test.account([role]))).status).toBe(403);
    expect((await rowsOf(one.id))[0]).toMatchObject({ status: 'active', version: 1 });
  });

  it('when it cannot be put on record', async () => {
    const { people } = await unitWith('Triệu Thị Hai');
    const sent = { act: 'archive', items: await items(...people) };
    await allOrNothing(test, 'individual.archive', () => bulk(sent));
  });

  it('by the second of two at once', async () => {
    const { people } = await unitWith('Nông Văn Ba');
    const sent = { act: 'archive', items: await items(...people) };
    await oneOfTwo(test, { action: 'individual.archive', code: 'bulk-refused' }, () => bulk(sent));
  });
});
