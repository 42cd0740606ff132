import type {
  EvaluatedDto,
  NominatedDto,
  NominationDetailDto,
  NominationPage,
} from '../../src/awards/awards.dto.js';
import type { Answer, ApiClient, TestApp } from '../support/test-app.js';
import { WardYear, type PersonOptions } from './ward-year.js';

export interface NominationProblem {
  readonly code: string;
  readonly current: NominationDetailDto;
}

/** What tests of nominations do again and again, through the API. */
export interface Nominating {
  readonly year: WardYear;
  /** A unit people can be put into. */
  readonly clinic: string;
  campaign(phase?: string): Promise<string>;
  /** A name nobody in this test file has yet. */
  name(given: string): string;
  fromRegistrations(campaignId: string): Promise<Answer<NominatedDto & NominationProblem>>;
  evaluate(campaignId: string): Promise<Answer<EvaluatedDto & NominationProblem>>;
  list(campaignId: string, query?: string): Promise<NominationPage['items']>;
  detail(id: string): Promise<NominationDetailDto>;
  /** One person nominated for one award, judged. */
  judged(code: string, options?: PersonOptions): Promise<NominationDetailDto>;
}

export async function nominating(test: TestApp, staff: ApiClient): Promise<Nominating> {
  const year = new WardYear(test);
  const clinic = await year.unit('Trạm Y tế phường');
  let next = 0;
  const self: Nominating = {
    year,
    clinic,
    campaign: (phase) => year.campaign(`Phong trào ${++next}`, phase),
    name: (given) => `${given} ${++next}`,
    fromRegistrations: (id) => staff.post(`/api/campaigns/${id}/nominations/from-registrations`),
    evaluate: (id) => staff.post(`/api/campaigns/${id}/nominations/evaluate`),
    list: async (id, query = '') =>
      (await staff.get<NominationPage>(`/api/campaigns/${id}/nominations?${query}`)).body.items,
    detail: async (id) => (await staff.get<NominationDetailDto>(`/api/nominations/${id}`)).body,
    judged: async (code, options = {}) => {
      const id = await self.campaign();
      await year.register(id, await year.person(clinic, self.name('Nguyễn Thị Số'), options), code);
      await self.fromRegistrations(id);
      await self.evaluate(id);
      const [nomination] = await self.list(id);
      return self.detail(nomination?.id ?? '');
    },
  };
  return self;
}
