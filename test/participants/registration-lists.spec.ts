import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { awardId, campaignIn, type PageAnswer } from './register-fixtures.js';
import {
  openRegistrationOffice,
  type RegistrationAnswer,
  type RegistrationOffice,
} from './registration-office.js';

interface BoardAnswer extends PageAnswer<{
  unit: { name: string };
  state: string;
  draft: number;
  submitted: number;
  returned: number;
  accepted: number;
  daysLate: number | null;
}> {
  totals: Record<string, number>;
  canRegister: boolean;
}

let office: RegistrationOffice;
let test: RegistrationOffice['test'];
let staff: RegistrationOffice['staff'];
let representative: RegistrationOffice['representative'];
let unitA: RegistrationOffice['unitA'];
let unitB: RegistrationOffice['unitB'];
let people: RegistrationOffice['people'];
let stranger: RegistrationOffice['stranger'];
let register: RegistrationOffice['register'];
let act: RegistrationOffice['act'];

beforeAll(async () => {
  office = await openRegistrationOffice();
  ({ test, staff, representative, unitA, unitB, people, stranger, register, act } = office);
});

afterAll(async () => {
  await test.close();
});

describe('many at once', () => {
  it('are sent and accepted together: all or none, one act on record', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const drafts: RegistrationAnswer[] = [];
    for (const person of people) drafts.push((await register(representative, campaignId, person)).body);
    const items = drafts.map(({ id, version }) => ({ id, version }));
    const stale = items.map((item, index) => (index === 2 ? { ...item, version: 9 } : item));
    const refused = await representative.post<RegistrationAnswer>('/api/registrations/submit', {
      items: stale,
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'stale-version']);
    const sent = await representative.post<{ moved: number }>('/api/registrations/submit', { items });
    expect(sent.body).toEqual({ moved: 4 });
    const next = items.map((item) => ({ ...item, version: item.version + 1 }));
    expect((await staff.post<{ moved: number }>('/api/registrations/accept', { items: next })).body).toEqual({
      moved: 4,
    });
    const acts = await test.sql<{ action: string; subject_label: string }>(
      `select action, subject_label from audit_entries where subject_type = 'campaign' and subject_id = $1 order by id`,
      [campaignId],
    );
    expect(acts).toEqual([
      { action: 'registration.submit', subject_label: '4 đăng ký' },
      { action: 'registration.accept', subject_label: '4 đăng ký' },
    ]);
  });
});

describe('the board and the list', () => {
  it('say who has not sent, has sent, was returned, is accepted', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const draft = await register(representative, campaignId, people[0] ?? '');
    await act(staff, 'submit', (await register(staff, campaignId, stranger)).body);
    const board = await staff.get<BoardAnswer>(`/api/registrations/board?campaignId=${campaignId}`);
    expect(board.body).toMatchObject({
      total: 2,
      totals: { notSent: 1, sent: 1, returned: 0, accepted: 0 },
      canRegister: true,
      items: [
        { unit: { name: 'Tổ dân phố 2' }, state: 'not-sent', draft: 1 },
        { unit: { name: 'Tổ dân phố 10' }, state: 'sent', submitted: 1 },
      ],
    });
    const own = await representative.get<BoardAnswer>(`/api/registrations/board?campaignId=${campaignId}`);
    expect(own.body.items.map((row) => row.unit.name)).toEqual(['Tổ dân phố 2']);
    await act(staff, 'return', (await act(representative, 'submit', draft.body)).body, {
      reason: 'Sai tên' + ' đơn vị',
    });
    const returned = await staff.get<BoardAnswer>(
      `/api/registrations/board?campaignId=${campaignId}&state=returned`,
    );
    expect(returned.body).toMatchObject({
      total: 1,
      items: [{ unit: { name: 'Tổ dân phố 2' }, returned: 1 }],
    });
  });

  it('make a call list of the units still waited for: who to ring, where, and how late', async () => {
    const campaignId = await campaignIn(test, 'registration', [-9, -3]);
    const [days] = await test.sql<{ due: string }>(
      `select closes_on::text as due from campaign_phases where campaign_id = $1`,
      [campaignId],
    );
    const { body: unit } = await staff.get<{ version: number }>(`/api/collectives/${unitA}`);
    const reach = { headName: 'Trần Văn Tổ', phone: '0912345678', version: unit.version };
    expect((await staff.patch(`/api/collectives/${unitA}`, reach)).status).toBe(200);
    const reason = 'Đơn vị gửi bản giấy đúng hạn';
    const draft = await register(staff, campaignId, stranger, { reason });
    expect((await act(staff, 'submit', draft.body, { reason })).status).toBe(200);
    const path = `/api/registrations/board?campaignId=${campaignId}`;
    const late = await staff.get<BoardAnswer>(`${path}&waitedFor=true`);
    expect(late.body).toEqual({
      items: [
        {
          unit: { id: unitA, name: 'Tổ dân phố 2', block: 'Khối TDP' },
          state: 'not-sent',
          stateLabel: 'Chưa gửi',
          ...{ draft: 0, submitted: 0, returned: 0, accepted: 0, lastSubmittedAt: null },
          ...{ headName: 'Trần Văn Tổ', phone: '0912345678', daysLate: 3 },
        },
      ],
      ...{ page: 1, pageSize: 50, total: 1, dueOn: days?.due, canRegister: true },
      totals: { notSent: 1, sent: 1, returned: 0, accepted: 0 },
    });
    const others = await staff.get<BoardAnswer>(`${path}&waitedFor=false`);
    expect(others.body.items).toMatchObject([{ state: 'sent', stateLabel: 'Đã gửi', daysLate: null }]);
    const official = await test.account(['official']);
    const read = await official.get<BoardAnswer>(`${path}&waitedFor=true`);
    expect(read.body.items).toMatchObject([{ headName: 'Trần Văn Tổ', phone: null, daysLate: 3 }]);
  });

  it('call nobody late before the last day is over, or once scoring has begun', async () => {
    const lateness = async (campaignId: string): Promise<(number | null)[]> => {
      const { body } = await staff.get<BoardAnswer>(`/api/registrations/board?campaignId=${campaignId}`);
      return body.items.map(({ daysLate }) => daysLate);
    };
    expect(await lateness(await campaignIn(test, 'registration', [-3, 0]))).toEqual([null, null]);
    const over = await campaignIn(test, 'registration', [-9, -1]);
    expect(await lateness(over)).toEqual([1, 1]);
    await test.sql(`update campaigns set phase = 'scoring' where id = $1`, [over]);
    expect(await lateness(over)).toEqual([null, null]);
  });

  it('filter, sort and page on the server, with the same number of queries for one row and for three', async () => {
    const campaignId = await campaignIn(test, 'registration');
    for (const person of [...people, stranger]) await register(staff, campaignId, person);
    const names = async (query: string): Promise<string[]> => {
      const { body } = await staff.get<PageAnswer<RegistrationAnswer>>(
        `/api/registrations?campaignId=${campaignId}&${query}`,
      );
      return body.items.map((item) => item.participant.name);
    };
    expect(await names('sort=name')).toEqual([
      'Lê Thị An',
      'Phạm Văn Bình',
      'Vũ Thị Cúc',
      'Đỗ Văn Dũng',
      'Hoàng Văn Lạ',
    ]);
    expect(await names('sort=-unit,name&pageSize=2')).toEqual(['Hoàng Văn Lạ', 'Lê Thị An']);
    expect(await names('q=do%20van')).toEqual(['Đỗ Văn Dũng']);
    expect(await names(`unitId=${unitB}`)).toEqual(['Hoàng Văn Lạ']);
    expect(await names('status=accepted')).toEqual([]);
    expect(await names('kind=individual&page=2&pageSize=4')).toEqual(['Hoàng Văn Lạ']);
    const statements = (path: string): Promise<number> => test.countQueries(() => staff.get(path));
    for (const path of ['/api/registrations', '/api/registrations/board']) {
      const one = await statements(`${path}?campaignId=${campaignId}&pageSize=1`);
      expect(await statements(`${path}?campaignId=${campaignId}&pageSize=3`)).toBe(one);
    }
  });

  it('show nothing of another ward', async () => {
    const campaignId = await campaignIn(test, 'registration');
    const own = await register(staff, campaignId, people[0] ?? '');
    const foreign = await test.account(['ward-staff'], { ward: 'B' });
    expect((await foreign.get(`/api/registrations?campaignId=${campaignId}`)).status).toBe(404);
    expect((await foreign.get(`/api/registrations/${own.body.id}`)).status).toBe(404);
    expect((await act(foreign, 'submit', own.body)).status).toBe(404);
    const theirs = await campaignIn(test, 'registration', [-1, 1], 'B');
    expect((await register(foreign, theirs, people[0] ?? '')).status).toBe(400);
    expect(
      (
        await register(foreign, theirs, people[0] ?? '', {
          awardTypeId: await awardId(test, 'Giấy khen', 'B'),
        })
      ).status,
    ).toBe(400);
  });
});
