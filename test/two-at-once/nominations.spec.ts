import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NominationDetailDto } from '../../src/awards/awards.dto.js';
import { nominating, type Nominating, type NominationProblem } from '../awards/nominating.js';
import { oneOfTwo } from '../support/acts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;
let n: Nominating;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  n = await nominating(test, staff);
});

afterAll(() => test.close());

describe('of two at once, one is granted:', () => {
  it('leaving a nomination out, and taking it in again', async () => {
    const { id, version } = await n.judged('LDTT', { rating: 'completed' });
    const select = (selected: boolean, reason: string, read: number) => () =>
      staff.patch<NominationDetailDto & NominationProblem>(`/api/nominations/${id}/selection`, {
        ...{ selected, reason, version: read },
      });
    const aside = await oneOfTwo(
      test,
      { action: 'nomination.set-aside', code: 'stale-version' },
      select(false, 'Để lại năm sau', version),
      select(false, 'Chưa đủ hồ sơ', version),
    );
    expect(aside.lost.body.current).toEqual(aside.won.body);
    const again = await oneOfTwo(
      test,
      { action: 'nomination.select', code: 'stale-version' },
      select(true, 'Đã bổ sung hồ sơ', version + 1),
    );
    expect(again.lost.body.current).toMatchObject({ status: 'proposed', version: version + 2 });
  });

  it('leaving several out, some of them the same', async () => {
    const campaignId = await n.campaign();
    for (const name of ['Lê An', 'Lê Ba', 'Lê Ca'])
      await n.year.register(campaignId, await n.year.person(n.clinic, n.name(name)), 'LDTT');
    await n.fromRegistrations(campaignId);
    const items = (await n.list(campaignId)).map(({ id, version }) => ({ id, version }));
    const leave = (some: typeof items) => () =>
      staff.post<NominationProblem & { changed: { id: string }[] }>(
        `/api/campaigns/${campaignId}/nominations/selection`,
        { items: some, isSelected: false, reason: 'Để lại năm sau' },
      );
    const { lost } = await oneOfTwo(
      test,
      { action: 'nomination.select-many', code: 'stale-version' },
      leave(items.slice(0, 2)),
      leave(items.slice(1)),
    );
    expect(lost.body.changed.map(({ id }) => id)).toEqual([items[1]?.id]);
    const left = (await n.list(campaignId)).filter(({ status }) => status === 'set-aside');
    expect(left).toHaveLength(2);
  });

  it('nominating somebody by hand', async () => {
    const campaignId = await n.campaign();
    const participantId = await n.year.person(n.clinic, n.name('Lê Bình'));
    const awardTypeId = await n.year.award('LDTT');
    await oneOfTwo(test, { action: 'nomination.create', code: 'nomination-exists' }, () =>
      staff.post(`/api/campaigns/${campaignId}/nominations`, { participantId, awardTypeId }),
    );
    expect(await n.list(campaignId)).toHaveLength(1);
  });
});
