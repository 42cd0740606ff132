import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import type {
  LineTextDto,
  ProofBoardDto,
  ProofLineDto,
  ProofSheetDto,
} from '../../src/name-proofs/name-proofs.dto.js';
import { WardYear } from '../awards/ward-year.js';
import type { Answer, ApiClient, TestApp } from '../support/test-app.js';

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly current: ProofLineDto;
  readonly errors: { field: string; code: string }[];
}

export type SheetReply = Answer<ProofSheetDto & Problem>;
export type BoardReply = Answer<ProofBoardDto & Problem>;

/** A ward with two units, whose people, household and one collective stand in a draft of a sudden commendation. */
export class Round {
  private constructor(
    readonly year: WardYear,
    readonly staff: ApiClient,
    readonly clinic: string,
    readonly group: string,
    private readonly award: string,
  ) {}

  static async start(test: TestApp, staff: ApiClient): Promise<Round> {
    const year = new WardYear(test);
    const clinic = await year.unit('Trạm Y tế phường');
    const group = await year.unit('Tổ dân phố 7', 'Khối tổ dân phố');
    return new Round(year, staff, clinic, group, await year.award('GK'));
  }

  /** A draft with Bà Nguyễn Hoài Yến of the clinic, the group itself, a household and Lê Văn An of the group. */
  async draft(suffix = ''): Promise<DecisionDetailDto> {
    const people = [
      await this.year.person(this.clinic, `Nguyễn Hoài Yến${suffix}`, {
        formOfAddress: 'Bà',
        post: 'Trạm trưởng',
      }),
      await this.year.person(this.group, `Lê Văn An${suffix}`, { formOfAddress: 'Ông', post: 'Tổ trưởng' }),
      await this.year.household(this.group, `Gia đình ông Trần Hoà${suffix}`),
      this.group,
    ];
    return this.draftOf(people);
  }

  async draftOf(participantIds: readonly string[]): Promise<DecisionDetailDto> {
    const { body } = await this.staff.post<DecisionDetailDto>('/api/decisions', {
      title: 'Về việc tặng Giấy khen',
      decidedOn: '2026-01-15',
      signerName: 'Nguyễn Văn Bình',
      signerTitle: 'CHỦ TỊCH',
      recipients: participantIds.map((participantId) => ({ participantId, awardTypeId: this.award })),
    });
    return body;
  }

  open(decisionId: string, more: object = {}): Promise<BoardReply> {
    return this.staff.post(`/api/decisions/${decisionId}/name-proofs/round`, { version: 0, ...more });
  }

  board(decisionId: string, client = this.staff): Promise<BoardReply> {
    return client.get(`/api/decisions/${decisionId}/name-proofs`);
  }

  sheet(decisionId: string, unitId: string): Promise<SheetReply> {
    return this.staff.get(`/api/decisions/${decisionId}/name-proofs/sheet?unitId=${unitId}`);
  }

  paper(decisionId: string, answers: readonly object[], signedBy = 'Hoàng Văn Tư'): Promise<SheetReply> {
    return this.staff.post(`/api/decisions/${decisionId}/name-proofs/answers`, { answers, signedBy });
  }

  act(decisionId: string, lineId: string, step: 'accept' | 'refuse', body: object): Promise<SheetReply> {
    return this.staff.post(`/api/decisions/${decisionId}/name-proofs/lines/${lineId}/${step}`, body);
  }
}

/** Answers on screen as a unit's representative. */
export function answer(
  client: ApiClient,
  decisionId: string,
  answers: readonly object[],
): Promise<SheetReply> {
  return client.post(`/api/name-proofs/${decisionId}/answers`, { answers });
}

/** «Right as it stands», or what it should be. */
export function about(line: ProofLineDto, proposed?: Partial<LineTextDto>, note?: string): object {
  return {
    lineId: line.lineId,
    version: line.version,
    seen: line.text,
    ...(proposed === undefined ? {} : { proposed: { ...line.text, ...proposed } }),
    ...(note === undefined ? {} : { note }),
  };
}
