import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  BallotDto,
  ChoiceLetter,
  CountStateDto,
  MyBallotDto,
  RecordedDto,
} from '../../src/council/ballots/ballots.dto.js';
import type { SittingDetailDto } from '../../src/council/sittings/sittings.dto.js';
import { csrfToken } from '../../src/access/csrf.js';
import { SessionService } from '../../src/access/session.service.js';
import { ApiClient, startTestApp, type Answer, type TestApp } from '../support/test-app.js';
import { CouncilRoom, type Member, type Reply } from './council-room.js';

export const CHAIR_PASSPHRASE = 'mưa thu trên mái ngói';
export const SECRETARY_PASSPHRASE = 'con đò sang sông sớm';

/** A council in a program of its own, whose keys lie in a folder of its own. */
export class BallotRoom {
  private constructor(
    readonly test: TestApp,
    readonly room: CouncilRoom,
    readonly dataDir: string,
  ) {}

  static async open(size: number, environment: Record<string, string> = {}): Promise<BallotRoom> {
    const dataDir = mkdtempSync(join(tmpdir(), 'thidua-ballots-'));
    const test = await startTestApp({ DATA_DIR: dataDir, ...environment });
    return new BallotRoom(test, await CouncilRoom.open(test, size), dataDir);
  }

  async close(): Promise<void> {
    await this.test.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  get keyFolder(): string {
    return join(this.dataDir, 'ballot-keys');
  }

  /** A session of its own for an account there is already. */
  async signIn(accountId: string): Promise<ApiClient> {
    const request = { get: () => undefined, ip: '127.0.0.1' };
    const token = await this.test.app.get(SessionService).open(accountId, request as never);
    return new ApiClient(this.test.baseUrl, accountId, this.test.wardA, {
      cookie: `sid=${token}`,
      'x-csrf-token': csrfToken(token),
    });
  }

  openBallot(
    sitting: Pick<SittingDetailDto, 'id' | 'questions'>,
    method: string,
    more: Record<string, unknown> = {},
  ): Promise<Reply<BallotDto>> {
    const locks =
      method === 'secret-screen'
        ? { chairPassphrase: CHAIR_PASSPHRASE, secretaryPassphrase: SECRETARY_PASSPHRASE }
        : {};
    return this.room.chair.client.post(`/api/sittings/${sitting.id}/ballots`, {
      questionIds: sitting.questions.map(({ id }) => id),
      method,
      ...locks,
      ...more,
    });
  }

  /** A sitting with an open ballot on all its questions. */
  async voting(
    nominees: Readonly<Record<string, number>>,
    method = 'secret-screen',
    absent: Readonly<Record<number, { reason?: string; document?: string }>> = {},
  ): Promise<{ sitting: SittingDetailDto; ballot: BallotDto; questionId: string; questionIds: string[] }> {
    const sitting = await this.room.inSession(nominees, absent);
    const { status, body: ballot, text } = await this.openBallot(sitting, method);
    if (status !== 201) throw new Error(text);
    const questionIds = sitting.questions.map(({ id }) => id);
    return { sitting, ballot, questionId: questionIds[0] ?? '', questionIds };
  }

  vote(questionId: string, member: Member, choice: ChoiceLetter): Promise<Reply<RecordedDto>> {
    return member.client.post(`/api/questions/${questionId}/vote`, { choice });
  }

  /** «AAADN»: what members 1, 2, 3 … choose; a blank is a member who does not vote. */
  async voteAll(questionId: string, choices: string): Promise<void> {
    for (const [index, choice] of [...choices].entries()) {
      if (choice === ' ') continue;
      const { status, text } = await this.vote(
        questionId,
        this.room.member(index + 1),
        choice as ChoiceLetter,
      );
      if (status !== 200) throw new Error(text);
    }
  }

  async ballot(id: string): Promise<BallotDto> {
    return (await this.room.staff.get<BallotDto>(`/api/ballots/${id}`)).body;
  }

  async closeBallot(id: string, more: Record<string, unknown> = {}): Promise<Reply<BallotDto>> {
    const { version, method } = await this.ballot(id);
    const passphrase = method === 'secret-screen' ? { passphrase: CHAIR_PASSPHRASE } : {};
    return this.room.chair.client.post(`/api/ballots/${id}/close`, { version, ...passphrase, ...more });
  }

  async myVotes(member: Member): Promise<MyBallotDto[]> {
    return (await member.client.get<MyBallotDto[]>('/api/my-votes')).body;
  }

  count(
    questionId: string,
    member: { client: Member['client'] },
    more: Record<string, unknown>,
  ): Promise<Reply<CountStateDto>> {
    return member.client.put(`/api/questions/${questionId}/count`, {
      ...{ issued: 0, returned: 0, invalid: 0, agree: 0, disagree: 0, noOpinion: 0 },
      ...more,
    });
  }
}

/** Status and code of a refusal. */
export function refused({ status, body }: Answer<unknown>): [number, string] {
  return [status, (body as { code: string }).code];
}
