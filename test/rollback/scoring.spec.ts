import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { CampaignDto } from '../../src/campaigns/campaigns.dto.js';
import type { CriteriaSetDto } from '../../src/criteria/criteria.dto.js';
import type { EvidenceDto } from '../../src/scoring/evidence/evidence.dto.js';
import type { ScorerDto } from '../../src/scoring/scorers/scorers.dto.js';
import type { SheetStateDto } from '../../src/scoring/sheets/score-sheets.dto.js';
import { campaignIn } from '../participants/register-fixtures.js';
import {
  addParticipant,
  fillSheet,
  markPath,
  SET_BODY,
  startScoring,
  submitFull,
} from '../scoring-api/scoring-fixture.js';
import { FILES } from '../scoring-api/evidence-files.js';
import { allOrNothing } from '../support/acts.js';
import { startTestApp, type ApiClient, type TestApp } from '../support/test-app.js';

let test: TestApp;
let staff: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.account(['ward-staff']);
});

afterAll(() => test.close());

describe('an act that cannot be put on record is not done', () => {
  it('to criteria sets', async () => {
    const campaignId = await campaignIn(test, 'draft');
    const created = await allOrNothing(test, 'criteria-set.create', () =>
      staff.post<CriteriaSetDto>(`/api/campaigns/${campaignId}/criteria-sets`, SET_BODY),
    );
    const path = `/api/criteria-sets/${created.id}`;
    const groups = SET_BODY.groups.slice(0, 2);
    const replaced = await allOrNothing(test, 'criteria-set.change', () =>
      staff.put<CriteriaSetDto>(path, { ...SET_BODY, groups, version: created.version }),
    );
    const mapped = await allOrNothing(test, 'criteria-set.map-awards', () =>
      staff.put<CriteriaSetDto>(`${path}/awards`, { awardTypeIds: [], version: replaced.version }),
    );
    await allOrNothing(test, 'criteria-set.delete', () => staff.delete(`${path}?version=${mapped.version}`));
  });

  it('to scorers and candidates', async () => {
    const { campaignId, set } = await startScoring(test, staff, { phase: 'registration' });
    const { accountId } = await test.account(['committee-member']);
    const scorer = await allOrNothing(test, 'scorer.add', () =>
      staff.post<ScorerDto>(`/api/campaigns/${campaignId}/scorers`, { accountId, code: 'TV7', position: 7 }),
    );
    const path = `/api/scorers/${scorer.id}`;
    const { version } = await allOrNothing(test, 'scorer.change', () =>
      staff.patch<ScorerDto>(path, { code: 'CT', position: 1, version: scorer.version }),
    );
    await allOrNothing(test, 'scorer.remove', () => staff.delete(`${path}?version=${version}`));
    const participantId = await test.inWard((uow) => addParticipant(uow, 'collective', 'Đội dân phòng'));
    const candidates = `/api/criteria-sets/${set.id}/candidates`;
    await allOrNothing(test, 'candidate.add', () =>
      staff.post(candidates, { participantId, reason: 'Lập thành tích đột xuất' }),
    );
    await allOrNothing(test, 'candidate.remove', () => staff.delete(`${candidates}/${participantId}`));
  });

  it('to evidence', async () => {
    const { set, units, criterion } = await startScoring(test, staff, { phase: 'self-score' });
    const path = `/api/self-scores/${set.id}/${units[0]}/evidence/${criterion['A.2']}`;
    const { id } = await allOrNothing(test, 'evidence.add', () =>
      staff.upload<EvidenceDto>(path, FILES.pdf(), 'Báo cáo.pdf'),
    );
    await allOrNothing(test, 'evidence.remove', () => staff.delete(`/api/evidence/${id}`));
  });

  it('to self-scores and their appraisal', async () => {
    const { set, units, criterion } = await startScoring(test, staff, { phase: 'self-score' });
    const path = `/api/self-scores/${set.id}/${units[0]}`;
    const mark = { kind: 'points', points: '28', version: 0 };
    await allOrNothing(test, 'self-score.self', () => staff.put(`${path}/marks/${criterion['A.2']}`, mark));
    await allOrNothing(test, 'self-score.appraisal', () =>
      staff.put(`${path}/appraisals/${criterion['A.2']}`, { ...mark, points: '25', reason: 'Báo cáo chậm' }),
    );
  });

  it('to marks and score sheets', async () => {
    const fixture = await startScoring(test, staff, { members: 1 });
    const [member] = fixture.members as [ApiClient];
    const [unit, second, third] = fixture.units as [string, string, string];
    const path = `/api/score-sheets/${fixture.set.id}`;
    for (const [version, value] of ['20', '21'].entries()) {
      await allOrNothing(test, 'score-mark.save', () =>
        member.put(markPath(fixture, third, 'A.2'), { kind: 'points', points: value, version }),
      );
    }
    let version = await fillSheet(fixture, member, unit);
    const change = async (act: string, method: string, address: string, body?: object): Promise<void> => {
      const query = method === 'DELETE' ? `?version=${version}` : '';
      const sent = method === 'DELETE' ? undefined : { ...body, version };
      const state = await allOrNothing(test, `score-sheet.${act}`, () =>
        member.send<SheetStateDto>(method, `${path}/${unit}/${address}${query}`, sent),
      );
      version = state.version;
    };
    await change('submit', 'POST', 'submission');
    await change('withdraw', 'DELETE', 'submission');
    await change('submit', 'POST', 'submission');
    await change('recuse', 'PUT', 'recusal', { reason: 'Là người thân' });
    await change('unrecuse', 'DELETE', 'recusal');
    await fillSheet(fixture, member, second);
    await allOrNothing(test, 'score-sheet.submit-all', () => member.post(`${path}/submission`));
  });

  it('to frozen results, whichever of its two entries fails', async () => {
    const official = await test.account(['official']);
    const fixture = await startScoring(test, staff);
    const path = `/api/campaigns/${fixture.campaignId}`;
    for (const member of fixture.members) await submitFull(fixture, member, fixture.units[0] ?? '');
    for (const action of ['results.freeze', 'campaign.move']) {
      let { version } = (await official.get<CampaignDto>(path)).body;
      ({ version } = await allOrNothing(test, action, () =>
        official.post<CampaignDto>(`${path}/phase`, { to: 'review', version }),
      ));
      await allOrNothing(test, action.replace('freeze', 'reopen'), () =>
        official.post(`${path}/phase`, { to: 'scoring', version, reason: 'Nhập nhầm phiếu' }),
      );
    }
  });
});
