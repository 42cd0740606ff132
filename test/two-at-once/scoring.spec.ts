import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CampaignDto } from '../../src/campaigns/campaigns.dto.js';
import type { ScorerDto } from '../../src/scoring/scorers/scorers.dto.js';
import { campaignIn } from '../participants/register-fixtures.js';
import {
  addParticipant,
  fillSheet,
  SET_BODY,
  startScoring,
  submitFull,
  type ScoringFixture,
} from '../scoring-api/scoring-fixture.js';
import { onRecord, oneOfTwo } from '../support/acts.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

interface Reply {
  readonly id: string;
  readonly version: number;
  readonly mark: Record<string, unknown>;
  readonly current: Record<string, unknown>;
}

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

type Send = () => Promise<Answer<Reply>>;

const sheet = ({ set, units }: ScoringFixture, act: string): string =>
  `/api/score-sheets/${set.id}/${units[0]}/${act}`;

describe('of two at once, one is granted:', () => {
  it('making and replacing a criteria set', async () => {
    const sets = `/api/campaigns/${await campaignIn(test, 'draft')}/criteria-sets`;
    const named = (name: string, version?: number) => ({ ...SET_BODY, name, version });
    const made = await oneOfTwo<Reply>(
      test,
      { action: 'criteria-set.create', code: 'criteria-set-exists' },
      () => staff.post(sets, named('Bảng một')),
      () => staff.post(sets, named('Bảng hai')),
    );
    const path = `/api/criteria-sets/${made.won.body.id}`;
    const { won, lost } = await oneOfTwo<Reply>(
      test,
      { action: 'criteria-set.change', code: 'stale-version' },
      () => staff.put(path, named('Bảng ba', made.won.body.version)),
      () => staff.put(path, named('Bảng bốn', made.won.body.version)),
    );
    expect(lost.body.current).toEqual(won.body);
    const mapping: Send = () => staff.put(`${path}/awards`, { awardTypeIds: [], version: won.body.version });
    await oneOfTwo(test, { action: 'criteria-set.map-awards', code: 'stale-version' }, mapping);
    const version = won.body.version + 1;
    const removing: Send = () => staff.delete(`${path}?version=${version}`);
    const removed = await Promise.all([removing(), removing()]);
    expect(removed.map(({ status }) => status).sort()).toEqual([204, 404]);
  });

  it('adding, changing and removing a scorer', async () => {
    const { campaignId } = await startScoring(test, staff, { phase: 'registration' });
    const scorers = `/api/campaigns/${campaignId}/scorers`;
    const one = (await test.account(['committee-member'])).accountId;
    const other = (await test.account(['committee-member'])).accountId;
    const add = (accountId: string, code: string, position: number) => () =>
      staff.post<Reply>(scorers, { accountId, code, position });
    const action = 'scorer.add';
    await oneOfTwo(test, { action, code: 'scorer-code-taken' }, add(one, 'TV8', 8), add(other, 'TV8', 8));
    const third = (await test.account(['committee-member'])).accountId;
    await oneOfTwo(test, { action, code: 'scorer-exists' }, add(third, 'TV9', 9), add(third, 'TV10', 10));
    const { body: list } = await staff.get<ScorerDto[]>(scorers);
    expect(list.map(({ position }) => position)).toEqual([1, 2, 8, expect.any(Number)]);
    const path = `/api/scorers/${list[2]?.id}`;
    const change = (code: string) => () => staff.patch<Reply>(path, { code, position: 8, version: 1 });
    const act = { action: 'scorer.change', code: 'stale-version' };
    const { won, lost } = await oneOfTwo(test, act, change('CT'), change('PCT'));
    expect(lost.body.current).toEqual(won.body);
    const remove: Send = () => staff.delete(`${path}?version=2`);
    await oneOfTwo(test, { action: 'scorer.remove', code: 'stale-version' }, remove);
  });

  it('adding a candidate', async () => {
    const { set } = await startScoring(test, staff, { phase: 'registration' });
    const participantId = await test.inWard((uow) => addParticipant(uow, 'collective', 'Đội dân phòng'));
    const add: Send = () =>
      staff.post(`/api/criteria-sets/${set.id}/candidates`, { participantId, reason: 'Thành tích đột xuất' });
    await oneOfTwo(test, { action: 'candidate.add', code: 'candidate-exists' }, add);
  });

  it('scoring a line for the unit, and appraising it', async () => {
    const { set, units, criterion } = await startScoring(test, staff, { phase: 'self-score' });
    const write = (what: string, points: string): Send => {
      const path = `/api/self-scores/${set.id}/${units[0]}/${what}/${criterion['A.2']}`;
      const why = what === 'appraisals' ? { reason: 'Báo cáo chậm' } : {};
      return () => staff.put(path, { kind: 'points', points, version: 0, ...why });
    };
    for (const [what, stage] of [
      ['marks', 'self'],
      ['appraisals', 'appraisal'],
    ] as const) {
      const { won, lost } = await oneOfTwo(
        test,
        { action: `self-score.${stage}`, code: 'mark-conflict' },
        write(what, '25'),
        write(what, '24'),
      );
      expect(lost.body.current).toMatchObject(won.body.mark);
    }
  });

  it('submitting and taking back a sheet in two windows', async () => {
    const fixture = await startScoring(test, staff, { members: 1 });
    const [member] = fixture.members as [ApiClient];
    const version = await fillSheet(fixture, member, fixture.units[0] ?? '');
    const submit: Send = () => member.post(sheet(fixture, 'submission'), { version });
    const act = { action: 'score-sheet.submit', code: 'stale-version' };
    const submitted = await oneOfTwo(test, act, submit);
    expect(submitted.lost.body.current).toEqual(submitted.won.body);
    const withdraw: Send = () => member.delete(`${sheet(fixture, 'submission')}?version=${version + 1}`);
    const { won, lost } = await oneOfTwo(test, { ...act, action: 'score-sheet.withdraw' }, withdraw);
    expect(lost.body.current).toEqual(won.body);
  });

  it('stepping aside in two windows, with a sheet begun or not, and back', async () => {
    const fixture = await startScoring(test, staff, { members: 2 });
    const [fresh, begun] = fixture.members as [ApiClient, ApiClient];
    const filled = await fillSheet(fixture, begun, fixture.units[0] ?? '');
    for (const [member, version] of [
      [fresh, 0],
      [begun, filled],
    ] as const) {
      const recuse: Send = () => member.put(sheet(fixture, 'recusal'), { version, reason: 'Là người thân' });
      const recused = await oneOfTwo(test, { action: 'score-sheet.recuse', code: 'stale-version' }, recuse);
      expect(recused.lost.body.current).toEqual(recused.won.body);
      const back: Send = () =>
        member.delete(`${sheet(fixture, 'recusal')}?version=${recused.won.body.version}`);
      const { won, lost } = await oneOfTwo(
        test,
        { action: 'score-sheet.unrecuse', code: 'stale-version' },
        back,
      );
      expect(lost.body.current).toEqual(won.body);
    }
  });

  it('closing and re-opening the scores by two officials: results are frozen once', async () => {
    const officials = [await test.account(['official']), await test.account(['official'])] as const;
    const fixture = await startScoring(test, staff);
    for (const member of fixture.members) await submitFull(fixture, member, fixture.units[0] ?? '');
    const path = `/api/campaigns/${fixture.campaignId}`;
    for (const [to, entry] of [
      ['review', 'results.freeze'],
      ['scoring', 'results.reopen'],
    ] as const) {
      const { version } = (await staff.get<CampaignDto>(path)).body;
      const entries = await onRecord(test, entry);
      const move = (by: ApiClient) => () =>
        by.post<Reply>(`${path}/phase`, { to, version, reason: 'Hội đồng thống nhất' });
      const act = { action: 'campaign.move', code: 'stale-version' };
      const { lost } = await oneOfTwo(test, act, move(officials[0]), move(officials[1]));
      expect(lost.body.current).toMatchObject({ phase: to, version: version + 1 });
      expect((await onRecord(test, entry)) - entries).toBe(1);
    }
    const freezes = await test.sql(`select number from result_freezes where campaign_id = $1`, [
      fixture.campaignId,
    ]);
    expect(freezes).toEqual([{ number: 1 }]);
  });
});
