import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ConditionKindDto,
  RuleBookDto,
  RuleBookSummaryDto,
  RuleDto,
  RuleNodeDto,
  WouldChangeDto,
} from '../../src/awards/rule-books/rule-books.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { nominating, type Nominating } from './nominating.js';

let test: TestApp;
let admin: ApiClient;
let n: Nominating;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.account(['administrator']);
  n = await nominating(test, await test.account(['ward-staff']));
});

afterAll(() => test.close());

interface Refusal {
  readonly code: string;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}

const books = async (): Promise<RuleBookSummaryDto[]> =>
  (await admin.get<RuleBookSummaryDto[]>('/api/rule-books')).body;
const book = async (code: string): Promise<RuleBookDto> => {
  const id = (await books()).find((one) => one.code === code)?.id ?? '';
  return (await admin.get<RuleBookDto>(`/api/rule-books/${id}`)).body;
};
const ruleOf = ({ rules }: RuleBookDto, award: string): RuleDto => {
  const rule = rules.find((one) => one.award === award);
  if (!rule) throw new Error(`No rule ${award}`);
  return rule;
};
/** As a page sends it back: without what the server says of it. */
const bare = (node: RuleNodeDto): object => ({ ...node, sentence: undefined, of: node.of?.map(bare) });
const bodyOf = ({ awardTypeId, subjectKind, conditions }: RuleDto, more: object[] = []): object => ({
  awardTypeId,
  subjectKind,
  conditions: [...conditions.map(bare), ...more],
});
const INITIATIVE = {
  kind: 'initiative-at-least',
  level: 'base',
  text: 'Có sáng kiến',
  article: 'Quy định của tỉnh, Điều 3',
};

describe('books of rules', () => {
  it('are those of the law, with both readings of 10/2026, one of them in use', async () => {
    expect(
      (await books()).map(({ code, validFrom, validTo, isActive, isVerified }) => [
        code,
        validFrom,
        validTo,
        isActive,
        isVerified,
      ]),
    ).toEqual([
      ['LUAT-2026-A', '2026-10-01', null, true, false],
      ['LUAT-2026-B', '2026-10-01', null, false, false],
      ['ND-335', '2026-01-01', '2026-09-30', true, true],
      ['ND-152', '2025-07-01', '2025-12-31', true, true],
      ['LUAT-2022', '2024-01-01', '2025-06-30', true, true],
    ]);
  });

  it('are read in sentences, with what must be held before', async () => {
    const rule = ruleOf(await book('ND-152'), 'CSTD-TINH');
    expect(rule.prerequisites).toEqual(['Chiến sĩ thi đua cơ sở']);
    expect(rule.conditions.map(({ sentence, article }) => [sentence, article])).toEqual([
      [
        'Được tặng Chiến sĩ thi đua cơ sở 3 năm liên tục, không tính khen chuyên đề, đột xuất',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 22',
      ],
      [
        'Có 1 sáng kiến cấp tỉnh trở lên trong 3 năm, chưa dùng cho khen thưởng khác',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 22',
      ],
      ['Không trong thời gian tạm dừng xét khen thưởng', 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4'],
    ]);
    const { body } = await admin.get<ConditionKindDto[]>('/api/rule-books/vocabulary');
    expect(
      body
        .find(({ kind }) => kind === 'group-cap')
        ?.parameters.map(({ name, isOptional }) => [name, isOptional]),
    ).toEqual([
      ['percent', false],
      ['base', true],
      ['scope', false],
    ]);
  });

  it('show which verdicts would differ before a change is saved, and keep what was weighed until it is weighed again', async () => {
    const nomination = await n.judged('LDTT', { rating: 'good' });
    const before = await book('LUAT-2026-A');
    const rules = [bodyOf(ruleOf(before, 'LDTT'), [INITIATIVE])];
    const path = `/api/rule-books/${before.id}`;
    const preview = await admin.post<WouldChangeDto>(`${path}/would-change`, { rules });
    expect(preview.body.changes.filter(({ nominationId }) => nominationId === nomination.id)).toEqual([
      {
        nominationId: nomination.id,
        campaignName: expect.any(String) as unknown as string,
        name: nomination.name,
        unitName: nomination.unitName,
        awardName: 'Lao động tiên tiến',
        before: 'met',
        after: 'not-met',
      },
    ]);
    expect((await book('LUAT-2026-A')).version).toBe(before.version);
    const saved = await admin.put<RuleBookDto>(`${path}/rules`, { rules, version: before.version });
    expect([saved.status, saved.body.version, ruleOf(saved.body, 'LDTT').revision]).toEqual([
      200,
      before.version + 1,
      2,
    ]);
    expect(ruleOf(saved.body, 'LDTT').conditions.at(-1)).toMatchObject({
      id: 'ldtt-individual-initiative-at-least',
      sureness: 'local',
    });
    expect((await n.detail(nomination.id)).verdict).toBe('met');
    await n.evaluate(nomination.campaignId);
    expect((await n.detail(nomination.id)).verdict).toBe('not-met');
    const late = await admin.put<Refusal>(`${path}/rules`, { rules, version: before.version });
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
    const back = await admin.put<RuleBookDto>(`${path}/rules`, {
      rules: [bodyOf(ruleOf(before, 'LDTT'))],
      version: saved.body.version,
    });
    expect([back.status, ruleOf(back.body, 'LDTT').revision]).toEqual([200, 3]);
    const acts = await test.sql<{ action: string }>(
      `select action from audit_entries where subject_id = $1 order by id`,
      [before.id],
    );
    expect(acts.map(({ action }) => action)).toEqual(['rule-book.change-rules', 'rule-book.change-rules']);
  });

  it('let the other reading be chosen: open files of that day follow it', async () => {
    const nomination = await n.judged('CSTDCS', { rating: 'excellent' });
    expect(nomination.verdict).toBe('met');
    const other = await book('LUAT-2026-B');
    const path = `/api/rule-books/${other.id}`;
    const preview = await admin.post<WouldChangeDto>(`${path}/would-change`, { activate: true });
    expect(preview.body.changes.find(({ nominationId }) => nominationId === nomination.id)?.after).toBe(
      'not-met',
    );
    const chosen = await admin.post<RuleBookDto>(`${path}/activate`, { version: other.version });
    expect([chosen.status, chosen.body.isActive, chosen.body.policy.canActivate]).toEqual([200, true, false]);
    await n.evaluate(nomination.campaignId);
    expect(await n.detail(nomination.id)).toMatchObject({ verdict: 'not-met', ruleBookName: other.name });
    const again = await admin.post<Refusal>(`${path}/activate`, { version: chosen.body.version });
    expect([again.status, again.body.code]).toEqual([409, 'rule-book-active']);
    const first = await book('LUAT-2026-A');
    expect(
      (await admin.post(`/api/rule-books/${first.id}/activate`, { version: first.version })).status,
    ).toBe(200);
  });

  it('are copied, and a copy that is put in use holds for files that come in later only', async () => {
    const early = await n.judged('LDTT', { rating: 'good' });
    const original = await book('ND-335');
    const named = { name: 'Quy định của tỉnh', validFrom: '2026-11-01' };
    const copy = await admin.post<RuleBookDto>(`/api/rule-books/${original.id}/copy`, named);
    expect([copy.status, copy.body.isActive, copy.body.rules.length]).toEqual([
      201,
      false,
      original.rules.length,
    ]);
    const twice = await admin.post<Refusal>(`/api/rule-books/${original.id}/copy`, named);
    expect([twice.status, twice.body.code]).toEqual([409, 'rule-book-exists']);
    const path = `/api/rule-books/${copy.body.id}`;
    const renamed = await admin.patch<RuleBookDto>(path, {
      name: 'Quy định tỉnh',
      note: 'Số 12',
      isVerified: true,
      version: 1,
    });
    expect([renamed.body.name, renamed.body.isVerified, renamed.body.version]).toEqual([
      'Quy định tỉnh',
      true,
      2,
    ]);
    await admin.post(`${path}/activate`, { version: 2 });
    await n.evaluate(early.campaignId);
    expect((await n.detail(early.id)).ruleBookName).not.toBe('Quy định tỉnh');
    expect((await n.judged('LDTT', { rating: 'good' })).ruleBookName).toBe('Quy định tỉnh');
  });
});

describe('a book refuses', () => {
  const refused = async (conditions: object[], award = 'LDTT'): Promise<unknown[]> => {
    const { id, rules, version } = await book('LUAT-2022');
    const rule = rules.find((one) => one.award === award);
    const { status, body } = await admin.put<Refusal>(`/api/rule-books/${id}/rules`, {
      rules: [{ awardTypeId: rule?.awardTypeId, subjectKind: rule?.subjectKind, conditions }],
      version,
    });
    return [status, body.errors?.map(({ field, code }) => `${field} ${code}`) ?? body.code];
  };
  const source = { text: 'Điều kiện', article: 'Điều 1' };

  it.each<[string, object[], string | undefined, unknown]>([
    [
      'what is missing',
      [{ kind: 'rating-at-least', ...source }],
      undefined,
      ['rules.0.conditions.0.rating missing'],
    ],
    [
      'a condition without its law',
      [{ kind: 'registered', text: 'Có đăng ký' }],
      undefined,
      ['rules.0.conditions.0.article missing'],
    ],
    [
      'what cannot be asked of a person',
      [{ kind: 'member-share', award: 'LDTT', percent: 70, ...source }],
      undefined,
      ['rules.0.conditions.0.kind wrong-subject'],
    ],
    [
      'an award nobody knows',
      [{ kind: 'held-in-years', awards: ['XYZ'], years: 2, ...source }],
      undefined,
      ['rules.0.conditions.0.awards no-such-award'],
    ],
    [
      'nothing but warnings',
      [{ kind: 'registered', severity: 'warning', ...source }],
      undefined,
      ['rules.0.conditions nothing-blocks'],
    ],
    [
      'nothing but warnings in a group',
      [{ kind: 'all', of: [{ kind: 'registered', severity: 'warning', ...source }] }],
      undefined,
      ['rules.0.conditions nothing-blocks'],
    ],
    [
      'a condition within a condition',
      [{ kind: 'registered', ...source, of: [{ kind: 'registered', ...source }] }],
      undefined,
      ['rules.0.conditions.0.of not-a-group'],
    ],
    [
      'blanks for words',
      [{ kind: 'registered', ...source, text: '  ' }],
      undefined,
      ['rules.0.conditions.0.text blank'],
    ],
    [
      'a warning among alternatives',
      [{ kind: 'any', of: [{ kind: 'registered', severity: 'warning', ...source }] }],
      undefined,
      ['rules.0.conditions.0.of.0.severity warning-in-any'],
    ],
    [
      'rules that lean on each other',
      [{ kind: 'meets-award', award: 'CSTDCS', ...source }],
      undefined,
      'rules-in-circle',
    ],
  ])('%s', async (_name, conditions, award, expected) => {
    expect(await refused(conditions, award)).toEqual([400, expected]);
  });

  it('two rules for one award and kind', async () => {
    const { id, rules, version } = await book('LUAT-2022');
    const body = bodyOf(ruleOf({ rules } as RuleBookDto, 'LDTT'));
    const twice = await admin.put<Refusal>(`/api/rule-books/${id}/rules`, { rules: [body, body], version });
    expect([twice.status, twice.body.errors?.map(({ field, code }) => `${field} ${code}`)]).toEqual([
      400,
      ['rules.1.awardTypeId rule-twice'],
    ]);
  });

  it('those who may not, and another ward', async () => {
    const { id } = await book('LUAT-2022');
    const official = await test.account(['official']);
    const member = await test.account(['committee-member']);
    const neighbour = await test.account(['administrator'], { ward: 'B' });
    const copy = { name: 'Bộ khác', validFrom: '2027-01-01' };
    expect([
      (await official.get(`/api/rule-books/${id}`)).status,
      (await official.post(`/api/rule-books/${id}/copy`, copy)).status,
      (await member.get('/api/rule-books')).status,
      (await neighbour.get(`/api/rule-books/${id}`)).status,
      (await neighbour.post(`/api/rule-books/${id}/copy`, copy)).status,
    ]).toEqual([200, 403, 403, 404, 404]);
  });
});
