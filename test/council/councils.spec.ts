import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  CouncilDetailDto,
  CouncilMemberDto,
  CouncilPage,
  MemberChoiceDto,
} from '../../src/council/councils/councils.dto.js';
import type { AwardVoteRuleDto, VoteRuleDto, VoteRulePage } from '../../src/council/rules/vote-rules.dto.js';
import { VoteRulesService } from '../../src/council/rules/vote-rules.service.js';
import { WardYear } from '../awards/ward-year.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { COUNCIL, MEMBER, type Reply } from './council-room.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let council: CouncilDetailDto;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  council = (await staff.post<CouncilDetailDto>('/api/councils', COUNCIL)).body;
});

afterAll(() => test.close());

const add = (more: Record<string, unknown>): Promise<Reply<CouncilMemberDto>> =>
  staff.post(`/api/councils/${council.id}/members`, { ...MEMBER, ...more });

describe('a council', () => {
  it('may have as members whoever holds a role that votes, and who of them may preside', async () => {
    const { body: before } = await staff.get<MemberChoiceDto[]>('/api/council-members/choices');
    await test.account(['administrator', 'official'], { name: 'Ai cũng là' });
    await test.account(['unit-representative'], { name: 'Đại diện' });
    const member = await test.account(['committee-member'], { name: 'Ủy viên Án' });
    const chair = await test.account(['official'], { name: 'Ủy viên Ánh' });
    await test.account(['committee-member'], { name: 'Phường khác', ward: 'B' });
    const { body } = await staff.get<MemberChoiceDto[]>('/api/council-members/choices');
    expect(body.filter(({ accountId }) => !before.some((one) => one.accountId === accountId))).toEqual([
      { accountId: member.accountId, displayName: 'Ủy viên Án', post: '', mayPreside: false },
      { accountId: chair.accountId, displayName: 'Ủy viên Ánh', post: '', mayPreside: true },
    ]);
  });

  it('is founded by a decision and shown with what the asker may do', async () => {
    const { body } = await official.get<CouncilDetailDto>(`/api/councils/${council.id}`);
    expect(body).toEqual({
      ...COUNCIL,
      id: council.id,
      isInForce: true,
      memberCount: 0,
      votingCount: 0,
      version: 1,
      policy: { canChange: false },
      members: [],
    });
    expect(council.policy).toEqual({ canChange: true });
  });

  it('is the only one in force on any day', async () => {
    const refused = await staff.post<{ code: string }>('/api/councils', {
      ...COUNCIL,
      validFrom: '2026-06-01',
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'council-in-force']);
    const earlier = { ...COUNCIL, validFrom: '2024-01-01', validTo: '2025-07-31' };
    expect((await staff.post('/api/councils', earlier)).status).toBe(201);
    const { body } = await official.get<CouncilPage>('/api/councils?inForceOn=2025-07-31');
    expect(body.items.map(({ validFrom }) => validFrom)).toEqual(['2024-01-01']);
  });

  it('changes, against the version read', async () => {
    const path = `/api/councils/${council.id}`;
    const body = { ...COUNCIL, signerName: 'Trần Văn Đức', version: 1 };
    const changed = await staff.patch<CouncilDetailDto>(path, body);
    expect(changed.body).toMatchObject({ signerName: 'Trần Văn Đức', version: 2 });
    const late = await staff.patch<{ code: string }>(path, body);
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
  });

  it.each([
    ['validTo', { validTo: '2025-07-01' }, 'ends-before-start'],
    ['quorumParts', { quorumParts: 4 }, 'rule-senseless'],
  ])('refuses a senseless %s', async (field, more, code) => {
    const { status, body } = await staff.post<{ errors: object[] }>('/api/councils', { ...COUNCIL, ...more });
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ field, code })]]);
  });

  it('is not found by another ward', async () => {
    const other = await test.account(['ward-staff'], { ward: 'B' });
    expect((await other.get(`/api/councils/${council.id}`)).status).toBe(404);
    expect((await other.patch(`/api/councils/${council.id}`, { ...COUNCIL, version: 1 })).status).toBe(404);
  });
});

describe('a member', () => {
  it('has an account or comes from outside, and takes the unit of the person in the register', async () => {
    const year = new WardYear(test);
    const unitId = await year.unit('Trạm Y tế phường');
    const participantId = await year.person(unitId, 'Trần Thị Hoa');
    const { status, body } = await add({ participantId, role: 'vice-chair' });
    expect(status).toBe(201);
    expect(body).toEqual({
      ...MEMBER,
      ...{ id: body.id, councilId: council.id, participantId, participantName: 'Trần Thị Hoa' },
      ...{ unitId, unitName: 'Trạm Y tế phường' },
      ...{ role: 'vice-chair', isOnTerm: true, version: 1 },
    });
  });

  it('is one chair at a time, who has a vote', async () => {
    expect((await add({ role: 'chair', termTo: '2026-05-31' })).status).toBe(201);
    const second = await add({ role: 'chair', termFrom: '2026-05-31' });
    expect([second.status, second.body.code]).toEqual([409, 'chair-exists']);
    expect((await add({ role: 'chair', termFrom: '2026-06-01' })).status).toBe(201);
    const mute = await add({ role: 'chair', hasVote: false });
    expect([mute.status, mute.body.code]).toEqual([409, 'chair-without-vote']);
  });

  it('has an account only once, and never an administrator’s', async () => {
    const { accountId } = await test.account(['committee-member']);
    expect((await add({ accountId })).status).toBe(201);
    const twice = await add({ accountId });
    expect([twice.status, twice.body.code]).toEqual([409, 'member-exists']);
    const administrator = await test.account(['administrator', 'committee-member']);
    const refused = await add({ accountId: administrator.accountId });
    expect([refused.status, refused.body.code]).toEqual([403, 'administrator-may-not-vote']);
  });

  it('names nobody unknown', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await add({ accountId: nobody })).status).toBe(404);
    for (const field of ['participantId', 'unitId']) {
      const { status, body } = await add({ [field]: nobody });
      expect([status, body.errors]).toEqual([400, [expect.objectContaining({ field, code: 'unknown' })]]);
    }
    const reversed = await add({ termTo: '2025-07-31' });
    expect(reversed.body.errors).toEqual([
      expect.objectContaining({ field: 'termTo', code: 'ends-before-start' }),
    ]);
  });

  it('changes, and goes where it was entered by mistake', async () => {
    const { body: member } = await add({ name: 'Ghi Nhầm', position: 50 });
    const path = `/api/council-members/${member.id}`;
    const changed = await staff.patch<CouncilMemberDto>(path, { ...MEMBER, post: 'Bí thư Đoàn', version: 1 });
    expect(changed.body).toMatchObject({ post: 'Bí thư Đoàn', version: 2 });
    expect((await staff.patch(path, { ...MEMBER, version: 1 })).status).toBe(409);
    expect((await staff.delete(`${path}?version=1`)).status).toBe(409);
    expect((await staff.delete(`${path}?version=2`)).status).toBe(204);
    expect((await staff.delete(`${path}?version=2`)).status).toBe(404);
  });
});

describe('rules of voting', () => {
  const inForce = async (day: string): Promise<Map<string, AwardVoteRuleDto>> => {
    const { body } = await official.get<AwardVoteRuleDto[]>(`/api/council-rules/in-force?day=${day}`);
    return new Map(body.map((one) => [one.awardName, one]));
  };
  const RULE = {
    ...{ awardTypeId: null, validFrom: '2026-07-01', quorumParts: 2, quorumOf: 3, passPercent: 60 },
    ...{ passComparison: 'at-least', base: 'present', recusedLeaveBase: true, ballot: 'secret' },
    ...{ absenteeOpinionsCount: false, tie: 'chair-decides', downgradeAwardTypeId: null, paperBelow: 5 },
    source: 'Quy chế làm việc của Hội đồng, Điều 7',
  };

  it('begin with those of law and practice, dated and with their sureness', async () => {
    const rules = await inForce('2026-01-08');
    expect(rules.get('Lao động tiên tiến')).toMatchObject({
      isUsual: true,
      rule: {
        passPercent: 50,
        passComparison: 'more-than',
        base: 'all-members',
        ballot: 'open',
        sureness: 'recalled',
      },
    });
    expect(rules.get('Chiến sĩ thi đua cơ sở')).toMatchObject({
      isUsual: false,
      rule: {
        ...{ passPercent: 80, passComparison: 'at-least', base: 'all-members', ballot: 'secret' },
        ...{
          absenteeOpinionsCount: true,
          quorumParts: 80,
          quorumOf: 100,
          sureness: 'local',
          validFrom: '2025-07-01',
        },
        ...{ downgradeAwardName: 'Lao động tiên tiến' },
        text: 'đạt từ 80% trở lên số phiếu đồng ý tính trên tổng số thành viên Hội đồng',
      },
    });
    expect((await inForce('2025-06-30')).get('Chiến sĩ thi đua cơ sở')?.rule).toMatchObject({
      sureness: 'verified',
      validFrom: '2024-01-01',
    });
    expect((await inForce('2026-01-08')).get('Chiến sĩ thi đua toàn quốc')?.rule?.passPercent).toBe(90);
  });

  it('change from a day on; an award with a rule of its own keeps it', async () => {
    const { status, body } = await staff.post<VoteRuleDto>('/api/council-rules', RULE);
    expect([status, body]).toEqual([
      201,
      {
        ...RULE,
        ...{ id: body.id, awardName: null, downgradeAwardName: null, sureness: 'local', version: 1 },
        text: 'đạt từ 60% trở lên số phiếu đồng ý tính trên số thành viên tham gia biểu quyết',
      },
    ]);
    expect((await inForce('2026-06-30')).get('Lao động tiên tiến')?.rule?.passPercent).toBe(50);
    expect((await inForce('2026-07-01')).get('Lao động tiên tiến')?.rule?.passPercent).toBe(60);
    expect((await inForce('2026-07-01')).get('Chiến sĩ thi đua cơ sở')?.rule?.passPercent).toBe(80);
    const twice = await staff.post<{ code: string }>('/api/council-rules', RULE);
    expect([twice.status, twice.body.code]).toEqual([409, 'vote-rule-exists']);
    const changed = await staff.patch<VoteRuleDto>(`/api/council-rules/${body.id}`, {
      ...without(RULE, 'awardTypeId', 'validFrom'),
      ...{ passPercent: 55, version: 1 },
    });
    expect(changed.body).toMatchObject({ passPercent: 55, version: 2 });
    const late = { ...without(RULE, 'awardTypeId', 'validFrom'), version: 1 };
    expect((await staff.patch(`/api/council-rules/${body.id}`, late)).status).toBe(409);
  });

  it('are given at the next start to a ward set up before there were any, once', async () => {
    const rules = () =>
      test.sql(
        `select ward_id, award_type_id, valid_from, pass_percent, base, ballot, tie, downgrade_award_type_id, source, sureness
           from council_vote_rules order by ward_id, award_type_id, valid_from`,
      );
    const own = await test.sql<object>(`select * from council_vote_rules where ward_id = $1 order by id`, [
      test.wardA,
    ]);
    const seeded = await rules();
    await test.sql(`delete from council_vote_rules where ward_id = $1`, [test.wardB]);
    await test.app.get(VoteRulesService).onApplicationBootstrap();
    await test.app.get(VoteRulesService).onApplicationBootstrap();
    expect(await rules()).toEqual(seeded);
    expect(
      await test.sql(`select * from council_vote_rules where ward_id = $1 order by id`, [test.wardA]),
    ).toEqual(own);
  });

  it('are listed with their history', async () => {
    const awardTypeId = (await inForce('2026-01-08')).get('Chiến sĩ thi đua cơ sở')?.awardTypeId ?? '';
    const { body } = await official.get<VoteRulePage>(`/api/council-rules?awardTypeId=${awardTypeId}`);
    expect(body.items.map(({ validFrom }) => validFrom)).toEqual(['2025-07-01', '2024-01-01']);
  });

  it.each([
    ['passPercent', { passPercent: 100, passComparison: 'more-than' }],
    ['quorumParts', { quorumParts: 5 }],
  ])('refuse what nothing could meet: %s', async (field, more) => {
    const { status, body } = await staff.post<{ errors: object[] }>('/api/council-rules', {
      ...RULE,
      ...more,
    });
    expect([status, body.errors]).toEqual([
      400,
      [expect.objectContaining({ field, code: 'rule-senseless' })],
    ]);
  });

  it('never downgrade to the same award', async () => {
    const awardTypeId = (await inForce('2026-01-08')).get('Giấy khen')?.awardTypeId ?? '';
    const rule = { ...RULE, awardTypeId, downgradeAwardTypeId: awardTypeId };
    const { status, body } = await staff.post<{ errors: object[] }>('/api/council-rules', rule);
    expect([status, body.errors]).toEqual([
      400,
      [expect.objectContaining({ field: 'downgradeAwardTypeId', code: 'rule-senseless' })],
    ]);
  });
});

function without(object: Record<string, unknown>, ...keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
