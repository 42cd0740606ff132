import type { CouncilDetailDto, CouncilMemberDto } from '../../src/council/councils/councils.dto.js';
import type { QuestionDto } from '../../src/council/sittings/questions.dto.js';
import type { RosterEntryDto, SittingDetailDto } from '../../src/council/sittings/sittings.dto.js';
import { WardYear } from '../awards/ward-year.js';
import type { Answer, ApiClient, TestApp } from '../support/test-app.js';

/** A refusal, or the answer that was hoped for. */
export type Reply<Body> = Answer<Body & { code: string; errors?: { field: string; code: string }[] }>;

export const COUNCIL = {
  name: 'Hội đồng Thi đua - Khen thưởng phường Tân Lập',
  decisionNumber: '45/QĐ-UBND',
  decidedOn: '2025-08-01',
  signerName: 'Nguyễn Văn Bình',
  signerTitle: 'Chủ tịch',
  validFrom: '2025-08-01',
  validTo: null,
  quorumParts: 2,
  quorumOf: 3,
};

export const MEMBER = {
  accountId: null,
  participantId: null,
  unitId: null,
  name: 'Trần Thị Hoa',
  post: 'Trưởng phòng Văn hóa - Xã hội',
  role: 'member',
  hasVote: true,
  position: 1,
  termFrom: '2025-08-01',
  termTo: null,
};

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly client: ApiClient;
}

/** A council of people with accounts: the first is the chair, the second the secretary. */
export class CouncilRoom {
  private next = 0;

  private constructor(
    readonly test: TestApp,
    readonly year: WardYear,
    readonly staff: ApiClient,
    readonly council: CouncilDetailDto,
    readonly members: readonly Member[],
  ) {}

  static async open(test: TestApp, size: number): Promise<CouncilRoom> {
    const staff = await test.account(['ward-staff'], { name: 'Lê Thị Mai' });
    const { body: council } = await staff.post<CouncilDetailDto>('/api/councils', COUNCIL);
    const members: Member[] = [];
    for (let number = 1; number <= size; number++) {
      const name = `Thành viên ${number}`;
      const client = await test.account([number === 1 ? 'official' : 'committee-member'], { name });
      const role = number === 1 ? 'chair' : number === 2 ? 'secretary' : 'member';
      const { body } = await staff.post<CouncilMemberDto>(`/api/councils/${council.id}/members`, {
        ...MEMBER,
        ...{ accountId: client.accountId, name, role, position: number },
      });
      members.push({ id: body.id, name, client });
    }
    return new CouncilRoom(test, new WardYear(test), staff, council, members);
  }

  get chair(): Member {
    return this.member(1);
  }

  get secretary(): Member {
    return this.member(2);
  }

  /** Counted from 1. */
  member(number: number): Member {
    const found = this.members[number - 1];
    if (!found) throw new Error(`The council has no member ${number}.`);
    return found;
  }

  planning(more: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      councilId: this.council.id,
      campaignId: null,
      title: 'Họp xét khen thưởng',
      heldOn: '2026-01-08',
      startsAt: '14:00',
      place: 'Phòng họp tầng 2',
      chairMemberId: this.chair.id,
      secretaryMemberId: this.secretary.id,
      content: 'Xét danh hiệu thi đua',
      invitationNumber: '12/GM-HĐ',
      invitedOn: '2026-01-05',
      ...more,
    };
  }

  plan(more: Record<string, unknown> = {}): Promise<Reply<SittingDetailDto>> {
    return this.staff.post('/api/sittings', this.planning(more));
  }

  async sitting(id: string, as: ApiClient = this.staff): Promise<SittingDetailDto> {
    return (await as.get<SittingDetailDto>(`/api/sittings/${id}`)).body;
  }

  /** Marks members (by number) absent and all others present. */
  async attend(
    sittingId: string,
    absent: Readonly<Record<number, { reason?: string; document?: string }>> = {},
  ): Promise<Reply<SittingDetailDto>> {
    const { roster } = await this.sitting(sittingId);
    const entries = this.members.map(({ id }, index) => {
      const away = absent[index + 1];
      return {
        memberId: id,
        presence: away ? 'absent' : 'present',
        absenceReason: away ? (away.reason ?? 'Đi công tác') : '',
        opinionDocument: away?.document ?? '',
        version: this.entry(roster, id).version,
      };
    });
    return this.staff.put(`/api/sittings/${sittingId}/attendance`, { entries });
  }

  entry(roster: readonly RosterEntryDto[], memberId: string): RosterEntryDto {
    const found = roster.find((one) => one.memberId === memberId);
    if (!found) throw new Error('No such member in the sitting.');
    return found;
  }

  async move(
    sittingId: string,
    to: string,
    more: Record<string, unknown> = {},
  ): Promise<Reply<SittingDetailDto>> {
    const { version } = await this.sitting(sittingId);
    return this.chair.client.post(`/api/sittings/${sittingId}/move`, { to, version, ...more });
  }

  /** A campaign in review with people nominated for awards; who is given as «code: number of people». */
  async campaign(nominees: Readonly<Record<string, number>>): Promise<string> {
    const campaignId = await this.year.campaign(`Phong trào ${++this.next}`);
    const unitId = await this.year.unit(`Đơn vị ${this.next}`);
    for (const [code, count] of Object.entries(nominees)) {
      for (let number = 1; number <= count; number++)
        await this.nominate(campaignId, await this.year.person(unitId, `Người ${code} ${number}`), code);
    }
    return campaignId;
  }

  /** A nomination that the rules have found to be in order. */
  async nominate(campaignId: string, participantId: string, code: string): Promise<string> {
    const awardTypeId = await this.year.award(code);
    const [row] = await this.test.inWard((uow) =>
      uow.query<{ id: string }>(
        `insert into nominations (campaign_id, participant_id, award_type_id, verdict, evaluated_at)
         values ($1, $2, $3, 'met', now()) returning id`,
        [campaignId, participantId, awardTypeId],
      ),
    );
    return row?.id ?? '';
  }

  /** A sitting under way, everybody there unless said otherwise, with these people on the agenda. */
  async inSession(
    nominees: Readonly<Record<string, number>>,
    absent: Readonly<Record<number, { reason?: string; document?: string }>> = {},
  ): Promise<SittingDetailDto> {
    const campaignId = await this.campaign(nominees);
    const { body: planned } = await this.plan({ campaignId, title: `Phiên họp ${this.next}` });
    const awardTypeIds: string[] = [];
    for (const code of Object.keys(nominees)) awardTypeIds.push(await this.year.award(code));
    await this.staff.post(`/api/sittings/${planned.id}/agenda`, { awardTypeIds });
    await this.attend(planned.id, absent);
    const { status, text } = await this.move(planned.id, 'open');
    if (status !== 200) throw new Error(text);
    return this.sitting(planned.id);
  }

  async question(id: string, as: ApiClient = this.staff): Promise<QuestionDto> {
    return (await as.get<QuestionDto>(`/api/questions/${id}`)).body;
  }

  answer(
    questionId: string,
    memberId: string,
    answer: 'step-out' | 'stay',
    as: ApiClient = this.staff,
    reason = '',
  ) {
    return as.put<QuestionDto & { code: string }>(`/api/questions/${questionId}/recusals/${memberId}`, {
      answer,
      reason,
    });
  }
}
