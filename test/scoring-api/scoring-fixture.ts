import type { CriteriaSetDto } from '../../src/criteria/criteria.dto.js';
import type { Phase } from '../../src/campaigns/phases.js';
import type { SubjectKind } from '../../src/catalogue/subject-kind.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { storedName } from '../../src/participants/participant-names.js';
import type { ApiClient, TestApp } from '../support/test-app.js';

/** A set with one line of every kind: 100 points, bonuses up to 5. */
export const SET_BODY = {
  code: 'TC-TAPTHE',
  name: 'Bảng tiêu chí chấm điểm tập thể',
  subjectKind: 'collective',
  bonusCap: '5',
  notApplicableMode: 'rescale',
  combining: 'mean',
  minimumSheets: 2,
  bands: [
    { name: 'Tốt', from: '80' },
    { name: 'Khá', from: '50' },
    { name: 'Chưa đạt', from: '0' },
  ],
  tieBreak: ['A.2'],
  groups: [
    {
      code: 'A',
      name: 'Nhiệm vụ',
      max: '60',
      criteria: [
        { code: 'A.1', name: 'Hoàn thành chỉ tiêu', kind: 'ratio', max: '30' },
        { code: 'A.2', name: 'Chất lượng', kind: 'graded', max: '30', step: '0.25', note: 'Xem báo cáo quý' },
      ],
    },
    {
      code: 'B',
      name: 'Phong trào',
      max: '40',
      criteria: [
        { code: 'B.1', name: 'Đăng ký', kind: 'tiered', max: '10', levels: ['10', '5', '0'] },
        { code: 'B.2', name: 'An ninh', kind: 'graded', max: '30', step: '0.25', allowsNotApplicable: true },
      ],
    },
    {
      code: 'T',
      name: 'Thưởng, trừ',
      max: null,
      criteria: [
        { code: 'T.1', name: 'Bằng khen', kind: 'bonus', max: '8', step: '1' },
        { code: 'T.2', name: 'Báo cáo chậm', kind: 'penalty', max: '3', step: '0.5' },
        { code: 'T.3', name: 'Có vi phạm', kind: 'knockout', max: null },
      ],
    },
  ],
};

/** Marks that make a sheet complete; 90.00 points unless changed. */
export const FULL_MARKS: Record<string, object> = {
  'A.1': { kind: 'ratio', actual: '9', target: '10' },
  'A.2': { kind: 'points', points: '27' },
  'B.1': { kind: 'points', points: '10' },
  'B.2': { kind: 'points', points: '25.5' },
  'T.1': { kind: 'points', points: '1' },
  'T.2': { kind: 'points', points: '0.5' },
};

export interface Problem {
  code: string;
  title: string;
  errors?: { field: string; code: string; message: string }[];
  [detail: string]: unknown;
}

export interface ScoringFixture {
  readonly campaignId: string;
  readonly set: CriteriaSetDto;
  readonly criterion: Record<string, string>;
  readonly units: readonly string[];
  readonly members: readonly ApiClient[];
}

/** A collective in the register; people and households name their unit. */
export async function addParticipant(
  uow: UnitOfWork,
  kind: SubjectKind,
  name: string,
  more: { readonly unitId?: string; readonly block?: string; readonly order?: number } = {},
): Promise<string> {
  const stored = storedName(kind, name);
  const [row] = await uow.query<{ id: string }>(
    `insert into participants (kind, name, identity_key, search_key, sort_given, sort_rest, unit_id, display_order)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      kind,
      stored.name,
      stored.identityKey,
      stored.searchKey,
      stored.sortGiven,
      stored.sortRest,
      more.unitId ?? null,
      more.order ?? 0,
    ],
  );
  const id = row?.id ?? '';
  if (kind === 'collective') {
    await uow.execute(`insert into collectives (id, block, protocol_order) values ($1, $2, $3)`, [
      id,
      more.block ?? '',
      more.order ?? 0,
    ]);
  } else {
    await uow.execute(
      `insert into ${kind === 'individual' ? 'individuals' : 'households'} (id) values ($1)`,
      [id],
    );
  }
  return id;
}

/** An accepted registration for the first award that the set scores. */
export async function register(
  uow: UnitOfWork,
  setId: string,
  participantIds: readonly string[],
): Promise<void> {
  await uow.execute(
    `insert into registrations (campaign_id, participant_id, award_type_id, status, submitted_at, handled_at)
     select s.campaign_id, given.id, (select min(a.award_type_id::text)::uuid from criteria_set_awards a where a.criteria_set_id = s.id),
            'accepted', now(), now()
       from criteria_sets s, unnest($2::uuid[]) as given(id) where s.id = $1`,
    [setId, participantIds],
  );
}

/** Sets the phase past the status table, for tests that are not about moving; freezes the sets as moving would. */
export async function forcePhase(test: TestApp, campaignId: string, phase: Phase): Promise<void> {
  await test.sql(`update campaigns set phase = $2, version = version + 1 where id = $1`, [campaignId, phase]);
  if (phase === 'scoring') {
    await test.sql(
      `update criteria_sets set frozen_at = now(), version = version + 1 where campaign_id = $1 and frozen_at is null`,
      [campaignId],
    );
  }
}

let nextCampaign = 0;

/** A campaign being scored: three units in two blocks, and as many members as asked for. */
export async function startScoring(
  test: TestApp,
  staff: ApiClient,
  options: { readonly members?: number; readonly phase?: Phase; readonly set?: object } = {},
): Promise<ScoringFixture> {
  const number = ++nextCampaign;
  const { body: campaign } = await staff.post<{ id: string }>('/api/campaigns', {
    kind: 'yearly',
    name: `Phong trào chấm điểm ${number}`,
    year: 2025,
  });
  const created = await staff.post<CriteriaSetDto>(`/api/campaigns/${campaign.id}/criteria-sets`, {
    ...SET_BODY,
    ...options.set,
  });
  if (created.status !== 201) throw new Error(created.text);
  const units = await test.inWard(async (uow) => {
    const ids: string[] = [];
    for (const [index, block] of ['Khối A', 'Khối A', 'Khối B'].entries()) {
      ids.push(
        await addParticipant(uow, 'collective', `Tổ dân phố ${number}.${index + 1}`, { block, order: index }),
      );
    }
    await register(uow, created.body.id, ids);
    return ids;
  });
  const members: ApiClient[] = [];
  for (let index = 1; index <= (options.members ?? 2); index += 1) {
    const member = await test.account(['committee-member'], { name: `Thành viên ${index}` });
    const added = await staff.post(`/api/campaigns/${campaign.id}/scorers`, {
      accountId: member.accountId,
      code: `TV${index}`,
      position: index,
    });
    if (added.status !== 201) throw new Error(added.text);
    members.push(member);
  }
  await forcePhase(test, campaign.id, options.phase ?? 'scoring');
  const { body: set } = await staff.get<CriteriaSetDto>(`/api/criteria-sets/${created.body.id}`);
  const lines = set.groups.flatMap((group) => group.criteria);
  return {
    campaignId: campaign.id,
    set,
    criterion: Object.fromEntries(lines.map(({ code, id }) => [code, id])),
    units,
    members,
  };
}

/** What may be done with a sheet that is being filled. */
export const FILLING = {
  canMark: true,
  canSubmit: false,
  canWithdraw: false,
  canRecuse: true,
  canUnrecuse: false,
  canSeeOthers: false,
  seeingBinds: false,
};

/** Points as they are sent, resting on this version of the mark. */
export const points = (value: string, version = 0): object => ({ kind: 'points', points: value, version });

/** Address of a mark of the fixture's set. */
export function markPath(fixture: ScoringFixture, unit: string, code: string): string {
  return `/api/score-sheets/${fixture.set.id}/${unit}/marks/${fixture.criterion[code] ?? code}`;
}

/** Fills a sheet and hands it in; gives its version. */
export async function fillSheet(
  fixture: ScoringFixture,
  member: ApiClient,
  unit: string,
  changes: Record<string, object> = {},
): Promise<number> {
  let version = 0;
  for (const [code, mark] of Object.entries({ ...FULL_MARKS, ...changes })) {
    const saved = await member.put<{ sheet: { version: number } }>(markPath(fixture, unit, code), {
      ...mark,
      version: 0,
    });
    if (saved.status !== 200) throw new Error(saved.text);
    version = saved.body.sheet.version;
  }
  return version;
}

export async function submitFull(
  fixture: ScoringFixture,
  member: ApiClient,
  unit: string,
  changes: Record<string, object> = {},
): Promise<number> {
  const version = await fillSheet(fixture, member, unit, changes);
  const path = `/api/score-sheets/${fixture.set.id}/${unit}/submission`;
  const { status, text, body } = await member.post<{ version: number }>(path, { version });
  if (status !== 200) throw new Error(text);
  return body.version;
}
