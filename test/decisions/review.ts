import type { NominationDetailDto, NominationPage } from '../../src/awards/awards.dto.js';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import { WardYear, type PersonOptions } from '../awards/ward-year.js';
import type { Answer, ApiClient, TestApp } from '../support/test-app.js';

interface Nominee extends PersonOptions {
  readonly name: string;
}

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly by: string;
  readonly at: string;
  readonly current: DecisionDetailDto;
  readonly missing: string[];
  readonly refused: { name: string; reasons: string[] }[];
}

export type DecisionReply = Answer<DecisionDetailDto & Problem>;

/** A ward in review: nominees written into the tables, everything after that through the API. */
export class Review {
  private next = 0;

  private constructor(
    readonly year: WardYear,
    private readonly staff: ApiClient,
    private readonly unit: string,
  ) {}

  static async open(test: TestApp, staff: ApiClient): Promise<Review> {
    const year = new WardYear(test);
    return new Review(year, staff, await year.unit('Trạm Y tế phường'));
  }

  /** A campaign with people nominated per award code and judged; rated good unless told otherwise. */
  async campaign(nominees: Readonly<Record<string, readonly Nominee[]>>, phase = 'review'): Promise<string> {
    const id = await this.year.campaign(`Phong trào ${++this.next}`, phase);
    // A unit of its own: the same names may be used in every test.
    const unit = this.next === 1 ? this.unit : await this.year.unit(`Đơn vị của phong trào ${this.next}`);
    for (const [code, people] of Object.entries(nominees)) {
      for (const { name, ...options } of people) {
        const person = await this.year.person(unit, name, { rating: 'good', ...options });
        await this.year.register(id, person, code);
      }
    }
    if (phase === 'review') await this.nominate(id);
    return id;
  }

  /** Nominations from registrations, judged. */
  async nominate(campaignId: string): Promise<void> {
    await this.staff.post(`/api/campaigns/${campaignId}/nominations/from-registrations`);
    await this.staff.post(`/api/campaigns/${campaignId}/nominations/evaluate`);
  }

  async nominations(campaignId: string): Promise<NominationPage['items']> {
    const { body } = await this.staff.get<NominationPage>(
      `/api/campaigns/${campaignId}/nominations?pageSize=200`,
    );
    return body.items;
  }

  async override(nominationId: string): Promise<void> {
    const { body } = await this.staff.get<NominationDetailDto>(`/api/nominations/${nominationId}`);
    await this.staff.patch(`/api/nominations/${nominationId}/override`, {
      reason: 'Thành tích đột xuất',
      document: 'Kết luận số 1-KL/ĐU',
      version: body.version,
    });
  }

  async setAside(nominationId: string): Promise<void> {
    const { body } = await this.staff.get<NominationDetailDto>(`/api/nominations/${nominationId}`);
    await this.staff.patch(`/api/nominations/${nominationId}/selection`, {
      selected: false,
      reason: 'Để lại năm sau',
      version: body.version,
    });
  }

  /** A complete draft of every eligible nomination of these awards, dated 15 January 2026. */
  async draft(
    campaignId: string,
    codes: readonly string[],
    more: Record<string, unknown> = {},
  ): Promise<DecisionReply> {
    const awardTypeIds: string[] = [];
    for (const code of codes) awardTypeIds.push(await this.year.award(code));
    return this.staff.post('/api/decisions', { ...COMPLETE, campaignId, awardTypeIds, ...more });
  }

  /** Proposed by staff and approved by an official, ready to be issued; a refusal on the way is given as it is. */
  async approved(
    decision: Pick<DecisionDetailDto, 'id' | 'version'>,
    official: ApiClient,
  ): Promise<DecisionReply> {
    return approve(this.staff, official, decision);
  }

  draftOf(campaignId: string, nominationIds: readonly string[]): Promise<DecisionReply> {
    return this.staff.post('/api/decisions', { ...COMPLETE, campaignId, nominationIds });
  }
}

const COMPLETE = {
  title: 'Về việc khen thưởng năm 2025',
  decidedOn: '2026-01-15',
  signerName: 'Nguyễn Văn Bình',
  signerTitle: 'CHỦ TỊCH',
};

/** Takes a draft to where it can be issued: proposed by staff, approved by an official. */
export async function approve(
  staff: ApiClient,
  official: ApiClient,
  decision: Pick<DecisionDetailDto, 'id' | 'version'>,
): Promise<DecisionReply> {
  const path = `/api/decisions/${decision.id}`;
  const proposed: DecisionReply = await staff.post(`${path}/propose`, { version: decision.version });
  if (proposed.status !== 200) return proposed;
  return official.post(`${path}/approve`, { version: proposed.body.version });
}

/** The whole way from a draft to an issued decision; a refusal on the way is given as it is. */
export async function issueDraft(
  staff: ApiClient,
  official: ApiClient,
  decision: Pick<DecisionDetailDto, 'id' | 'version'>,
): Promise<DecisionReply> {
  const approved = await approve(staff, official, decision);
  if (approved.status !== 200) return approved;
  return official.post(`/api/decisions/${decision.id}/issue`, {
    version: approved.body.version,
    confirmation: 'BAN HÀNH',
  });
}
