import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AskedPaperDto, AskedPapersDto } from '../../src/proposals/asked-papers/asked-papers.dto.js';
import type { ProposalDetailDto } from '../../src/proposals/proposals.dto.js';
import { WardYear } from '../awards/ward-year.js';
import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let year: WardYear;
let people: string[];

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff'], { name: 'Trần Thị Lan' });
  official = await test.account(['official']);
  year = new WardYear(test);
  const unit = await year.unit('Trường Tiểu học');
  people = [];
  for (const name of ['Lê Thị Ánh', 'Nguyễn Hoài Yến']) people.push(await year.person(unit, name));
});

afterAll(() => test.close());

async function begin(code = 'BK-TINH', more: object = {}): Promise<Answer<ProposalDetailDto>> {
  return staff.post('/api/proposals', {
    ...{ awardTypeId: await year.award(code), year: 2025, title: 'Đề nghị khen thưởng năm 2025' },
    ...{ addressee: 'Sở Nội vụ tỉnh Thái Nguyên', participantIds: people, ...more },
  });
}

type Refused = Answer<{ errors: { field: string; code: string; message: string }[] }>;

const labels = (parts: ProposalDetailDto['parts']) =>
  parts.map(({ kind, isRequired }) => `${kind}${isRequired ? '' : '?'}`);

describe('papers the province asks for', () => {
  it('are told once by staff and stand in every dossier begun afterwards', async () => {
    const award = await year.award('BK-TINH');
    const ask = (body: object, client = staff): Promise<Answer<AskedPaperDto & { code: string }>> =>
      client.post('/api/asked-papers', { awardTypeId: null, isOfEach: false, isRequired: true, ...body });
    const { body: before } = await begin();
    const whole = await ask({ label: 'Đĩa dữ liệu' });
    expect([whole.status, whole.body]).toEqual([
      201,
      {
        ...{ id: whole.body.id, label: 'Đĩa dữ liệu', awardTypeId: null, awardName: null },
        ...{ isOfEach: false, isRequired: true, version: 1 },
      },
    ]);
    const each = await ask({
      label: 'Văn bản hiệp y',
      awardTypeId: award,
      isOfEach: true,
      isRequired: false,
    });
    const again = await ask({ label: 'Đĩa dữ liệu' });
    expect([again.status, again.body.code]).toEqual([409, 'asked-paper-exists']);
    const own = await ask({ label: 'Khác', awardTypeId: await year.award('GK') });
    expect([own.status, own.body.code]).toEqual([400, 'not-upward']);
    expect((await ask({ label: 'Khác', awardTypeId: people[0] })).status).toBe(404);
    expect((await ask({ label: 'Khác' }, official)).status).toBe(403);
    const { body: list } = await official.get<AskedPapersDto>('/api/asked-papers');
    expect([list.items.map(({ label }) => label), list.policy]).toEqual([
      ['Đĩa dữ liệu', 'Văn bản hiệp y'],
      { canChange: false },
    ]);
    const { body: after } = await begin('BK-TINH', { participantIds: [people[0]] });
    expect(labels(after.parts)).toEqual(['submission', 'list', 'minutes', 'other']);
    expect(after.lines.map(({ parts }) => labels(parts))).toEqual([['report', 'initiative?', 'other?']]);
    const { body: another } = await begin('CSTD-TINH', { participantIds: [people[0]] });
    expect(another.lines.map(({ parts }) => labels(parts))).toEqual([['report', 'initiative']]);
    const kept = await staff.get<ProposalDetailDto>(`/api/proposals/${before.id}`);
    expect(labels(kept.body.parts)).toEqual(['submission', 'list', 'minutes']);
    const path = `/api/asked-papers/${whole.body.id}`;
    const change = { label: 'Đĩa dữ liệu báo cáo', awardTypeId: null, isOfEach: false, isRequired: false };
    const changed = await staff.patch<AskedPaperDto>(path, { ...change, version: 1 });
    expect([changed.status, changed.body.label, changed.body.version]).toEqual([
      200,
      'Đĩa dữ liệu báo cáo',
      2,
    ]);
    const late = await staff.patch<{ code: string }>(path, { ...change, version: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
    const stranger = await test.account(['ward-staff'], { ward: 'B' });
    expect((await stranger.patch(path, { ...change, version: 2 })).status).toBe(404);
    expect((await staff.delete(`${path}?version=1`)).status).toBe(409);
    expect((await staff.delete(`${path}?version=2`)).status).toBe(204);
    expect((await staff.delete(`/api/asked-papers/${each.body.id}?version=1`)).status).toBe(204);
    expect((await begin()).body.partCount).toBe(5);
  });
});

describe('those proposed', () => {
  it('are shown with how they were weighed in the campaign, or in one of the year', async () => {
    const campaign = await year.campaign('Phong trào năm 2025');
    const award = await year.award('CSTD-TINH');
    const sentences = [
      {
        ...{ conditionId: 'so', verdict: 'not-met', text: 'Chưa có sáng kiến.' },
        ...{ alternativeOf: null, isWarning: false },
      },
    ];
    for (const [verdict, person, told] of [
      ['met', people[0], []],
      ['not-met', people[1], sentences],
    ] as const) {
      await test.sql(
        `insert into nominations (ward_id, campaign_id, participant_id, award_type_id, verdict, evaluated_at, sentences)
         values ($1, $2, $3, $4, $5, now(), $6)`,
        [test.wardA, campaign, person, award, verdict, JSON.stringify(told)],
      );
    }
    const { body } = await begin('CSTD-TINH', { campaignId: campaign });
    const known = { campaignId: campaign, campaignName: 'Phong trào năm 2025', isWeighed: true };
    const nominationId: unknown = expect.any(String);
    const weighed = { ...known, nominationId, overrideDocument: null };
    expect(body.lines.map((line) => [line.name, line.weighed, line.shakenBy])).toEqual([
      ['Lê Thị Ánh', { ...weighed, verdict: 'met', sentences: [] }, null],
      ['Nguyễn Hoài Yến', { ...weighed, verdict: 'not-met', sentences }, null],
    ]);
    // A dossier of no campaign shows what the campaigns of its year say; another year says nothing.
    const alone = await begin('CSTD-TINH', { participantIds: [people[1]] });
    const other = await begin('CSTD-TINH', { participantIds: [people[1]], year: 2024 });
    expect([alone, other].map(({ body: { lines } }) => lines.map((line) => line.weighed?.verdict))).toEqual([
      ['not-met'],
      [undefined],
    ]);
  });
});

describe('a dossier', () => {
  it('takes no blank for a text, no paper of tomorrow, and counts to a deadline mistyped by thousands of years', async () => {
    const blank = (await begin('BK-TINH', {
      title: '   ',
      addressee: '\u00a0',
    })) as Answer<unknown> as Refused;
    expect([blank.status, blank.body.errors]).toEqual([
      400,
      [
        { field: 'title', code: 'blank', message: 'Tên hồ sơ không được chỉ gồm khoảng trắng.' },
        { field: 'addressee', code: 'blank', message: 'Nơi nhận không được chỉ gồm khoảng trắng.' },
      ],
    ]);
    const far = await begin('BK-TINH', { deadline: '9999-12-31' });
    expect([far.status, Number(far.body.workingDaysLeft) > 2_000_000]).toEqual([201, true]);
    const path = `/api/proposals/${far.body.id}/parts/${far.body.parts[0]?.id ?? ''}`;
    const ahead = await staff.patch<{ code: string }>(path, {
      ...{ isRequired: true, doneOn: '2099-01-01', document: '', version: far.body.version },
    });
    expect([ahead.status, ahead.body.code]).toEqual([400, 'day-out-of-order']);
  });
});
