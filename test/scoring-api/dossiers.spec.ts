import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HonourPage } from '../../src/honours/honours.dto.js';
import type { ParticipantDocumentsDto } from '../../src/scoring/dossiers/documents.dto.js';
import type { ParticipantScoreDto } from '../../src/scoring/dossiers/participant-scores.dto.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';
import { frozenYear, openDossier, type Dossier } from './dossier-fixture.js';
import { FILES } from './evidence-files.js';
import {
  addParticipant,
  forcePhase,
  startScoring,
  submitFull,
  type Problem,
  type ScoringFixture,
} from './scoring-fixture.js';

let test: TestApp;
let staff: ApiClient;
let official: ApiClient;
let dossier: Dossier;
let fixture: ScoringFixture;
let unit: string;
let member: ApiClient;
let representative: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
  official = await test.account(['official']);
  dossier = await openDossier(test, staff);
  ({ fixture, unit, representative } = dossier);
  [member] = fixture.members as [ApiClient];
});

afterAll(() => test.close());

const scores = async (id: string, by: ApiClient): Promise<ParticipantScoreDto[]> =>
  (await by.get<ParticipantScoreDto[]>(`/api/participants/${id}/scores`)).body;
const documents = (id: string, by: ApiClient) =>
  by.get<ParticipantDocumentsDto & Problem>(`/api/participants/${id}/documents`);
describe('the scores of a participant', () => {
  it('are those frozen through the years, of the units it came from too', async () => {
    const [latest, ...earlier] = await scores(unit, member);
    expect(latest).toEqual({
      participantId: unit,
      name: expect.any(String),
      year: 2024,
      campaignId: expect.any(String),
      campaignName: 'Phong trào năm 2024',
      criteriaSetId: expect.any(String),
      criteriaSetCode: 'TC-2024',
      criteriaSetName: 'Bảng tiêu chí',
      block: 'Khối A',
      points: '88.50',
      classification: 'Tốt',
      complete: true,
      knockout: false,
      rankInBlock: 1,
      rankedInBlock: 2,
      rankOverall: 1,
      rankedOverall: 3,
      frozenAt: expect.any(String),
    });
    expect(earlier.map(({ name, year, points }) => [name, year, points])).toEqual([
      ['Tổ dân phố 3 (cũ)', 2023, '77.25'],
      ['Tổ dân phố 3 (cũ)', 2021, '66.00'],
    ]);
  });

  it('hold what still moves for those alone who may follow it, and never a sheet', async () => {
    const running = await startScoring(test, staff);
    const [subject] = running.units;
    await submitFull(running, running.members[0] as ApiClient, subject ?? '');
    const seen = await scores(subject ?? '', official);
    expect(seen).toMatchObject([
      {
        campaignId: running.campaignId,
        points: '90.00',
        rankOverall: null,
        rankedOverall: null,
        frozenAt: null,
      },
    ]);
    expect(await scores(subject ?? '', member)).toEqual([]);
    const scoringOfficial = await test.account(['official', 'committee-member']);
    await staff.post(`/api/campaigns/${running.campaignId}/scorers`, {
      ...{ accountId: scoringOfficial.accountId, code: 'TV9', position: 9 },
    });
    expect(await scores(subject ?? '', scoringOfficial)).toEqual([]);
    await forcePhase(test, running.campaignId, 'scoring');
    const { body } = await official.get<{ version: number }>(`/api/campaigns/${running.campaignId}`);
    await official.post(`/api/campaigns/${running.campaignId}/phase`, {
      to: 'review',
      version: body.version,
    });
    expect(await scores(subject ?? '', member)).toMatchObject([
      { points: '90.00', rankOverall: null, complete: false },
    ]);
    expect(JSON.stringify(await scores(unit, official))).not.toContain('BÍ MẬT');
  });

  it('follow a person from unit to unit', async () => {
    const person = await test.inWard((uow) =>
      addParticipant(uow, 'individual', 'Lê Thị Năm', { unitId: fixture.units[1] }),
    );
    await frozenYear(test, dossier.others, { year: 2022, participantId: person, points: '91.00' });
    await test.sql(`update participants set unit_id = $2 where id = $1`, [person, unit]);
    expect(await scores(person, member)).toMatchObject([{ year: 2022, points: '91.00', block: 'Khối A' }]);
  });

  it('are not for representatives, nor for another ward', async () => {
    expect((await representative.get(`/api/participants/${unit}/scores`)).status).toBe(403);
    const stranger = await test.account(['official'], { ward: 'B' });
    expect((await stranger.get(`/api/participants/${unit}/scores`)).status).toBe(404);
  });
});

describe('the documents of a participant', () => {
  it('are the files it showed and the decisions that name it or the units it came from', async () => {
    const { body } = await documents(unit, official);
    expect(body).toEqual({
      evidence: [
        {
          ...{
            id: expect.any(String),
            criterionId: fixture.criterion['B.1'],
            fileName: 'Báo cáo.pdf',
            type: 'pdf',
          },
          ...{ size: FILES.pdf().length, uploadedAt: expect.any(String), uploadedBy: expect.any(String) },
          ...{ opensInline: true, policy: { canDelete: false }, campaignId: fixture.campaignId },
          ...{ campaignName: expect.any(String), year: 2025, criteriaSetId: fixture.set.id },
          ...{ criteriaSetCode: 'TC-TAPTHE', criterionCode: 'B.1', criterionName: 'Đăng ký' },
        },
      ],
      decisions: [2024, 2023, 2021].map((year) => ({
        ...{ decisionId: null, number: `${year}/QĐ-UBND`, decidedOn: `${year + 1}-01-10`, year },
        ...{ name: 'Tổ dân phố 3', awards: ['Giấy khen'] },
      })),
    });
  });

  it('show evidence to those alone who may open it, and a unit its own', async () => {
    const own = await documents(unit, representative);
    expect([own.body.decisions, own.body.evidence.map(({ policy }) => policy)]).toEqual([
      null,
      [{ canDelete: true }],
    ]);
    expect((await documents(fixture.units[1] ?? '', representative)).body.code).toBe('not-found');
    const outsider = await test.account(['committee-member']);
    const seen = await documents(unit, outsider);
    expect([seen.body.evidence, seen.body.decisions?.length]).toEqual([[], 3]);
    expect((await documents(unit, member)).body.evidence.length).toBe(1);
    expect((await documents(unit, await test.account(['ward-staff'], { ward: 'B' }))).body.code).toBe(
      'not-found',
    );
    expect((await documents(unit, await test.account(['administrator']))).body.code).toBe('forbidden');
  });
});

describe('the ledger', () => {
  it('takes the units a unit came from along where asked, and the years from one on', async () => {
    const years = async (query: string): Promise<number[]> => {
      const { body } = await official.get<HonourPage>(`/api/participants/${unit}/honours?${query}`);
      return body.items.map(({ year }) => year);
    };
    expect(await years('')).toEqual([2024]);
    expect(await years('predecessors=true')).toEqual([2024, 2023, 2021]);
    expect(await years('predecessors=true&sinceYear=2023')).toEqual([2024, 2023]);
  });
});
