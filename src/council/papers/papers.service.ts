import { Injectable } from '@nestjs/common';
import { WardService } from '../../access/ward.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { paddedCount } from '../../platform/text-vi/counts.js';
import { BALLOT_METHOD_LABELS, type BallotMethod, type BallotStatus } from '../ballots/ballot-methods.js';
import { ballotVoid, resultsSealed } from '../ballots/errors.js';
import { FiguresQueries } from './figures.queries.js';
import { countsByAward, isDecided, memberLine, resultLine, ruleLines, subjectLine } from './paper-lines.js';
import type {
  CountingSheetDto,
  InvitationDto,
  MinutesDto,
  PaperHeadDto,
  SignatureDto,
  SlipDto,
} from './papers.dto.js';
import { PaperSittings, type PaperMember, type PaperSitting } from './paper-sittings.queries.js';

interface BallotRow {
  readonly sittingId: string;
  readonly method: BallotMethod;
  readonly status: BallotStatus;
  readonly closedAt: Date | null;
}

/** Papers of a sitting as documents of figures: whoever prints them adds the look and no number. */
@Injectable()
export class PapersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly wards: WardService,
    private readonly sittings: PaperSittings,
    private readonly figures: FiguresQueries,
  ) {}

  /** Giấy mời. @throws DomainError 404 */
  async invitation(sittingId: string): Promise<InvitationDto> {
    return this.uow.run(async () => {
      const sitting = await this.sittings.get(sittingId);
      const rows = await this.figures.of({ sittingId });
      return {
        head: await this.head(sitting, sitting.invitationNumber, sitting.invitedOn ?? sitting.heldOn),
        title: 'GIẤY MỜI',
        subtitle: sitting.title,
        recipients: sitting.members.map(memberLine),
        heldOn: sitting.heldOn,
        startsAt: sitting.startsAt,
        place: sitting.place,
        chair: memberLine(sitting.chair),
        content: sitting.content,
        agenda: rows.map(subjectLine),
      };
    });
  }

  /** Biên bản họp; what is still under vote stands among what has not been voted upon. @throws DomainError 404 */
  async minutes(sittingId: string): Promise<MinutesDto> {
    return this.uow.run(async () => {
      const sitting = await this.sittings.get(sittingId);
      const rows = await this.figures.of({ sittingId });
      const decided = rows.filter(isDecided);
      const present = sitting.members.filter(({ presence }) => presence === 'present');
      return {
        head: await this.head(sitting, sitting.minutesNumber, sitting.heldOn),
        title: 'BIÊN BẢN',
        subtitle: sitting.title,
        startedAt: sitting.openedAt,
        endedAt: sitting.closedAt,
        place: sitting.place,
        chair: memberLine(sitting.chair),
        secretary: memberLine(sitting.secretary),
        memberCount: sitting.members.length,
        presentCount: present.length,
        present: present.map(memberLine),
        absent: sitting.members
          .filter(({ presence }) => presence !== 'present')
          .map((member) => ({
            ...memberLine(member),
            reason: member.absenceReason,
            opinionDocument: member.opinionDocument,
          })),
        content: sitting.content,
        rules: ruleLines(decided),
        discussions: rows
          .map((row, index) => ({ ...subjectLine(row, index), notes: row.notes, steppedOut: row.steppedOut }))
          .filter(({ notes, steppedOut }) => notes !== '' || steppedOut.length > 0),
        results: decided.map(resultLine),
        counts: countsByAward(decided),
        notVoted: rows.filter((row) => !isDecided(row)).map(subjectLine),
        conclusion: sitting.conclusion,
        signatures: [sign('THƯ KÝ', sitting.secretary), sign('CHỦ TRÌ', sitting.chair)],
        isFinal: sitting.status === 'locked',
      };
    });
  }

  /**
   * Biên bản kiểm phiếu. While the ballot is open it is nobody's to see, whoever asks.
   *
   * @throws DomainError 404; 403 `results-sealed`; 409 `ballot-void`
   */
  async countingSheet(ballotId: string): Promise<CountingSheetDto> {
    return this.uow.run(async () => {
      const ballot = await this.ballot(ballotId);
      if (ballot.status === 'open') throw resultsSealed();
      const sitting = await this.sittings.get(ballot.sittingId);
      const decided = (await this.figures.of({ ballotId })).filter(isDecided);
      const passed = decided.filter(({ outcome }) => outcome === 'passed').length;
      const tellers = sitting.members
        .filter(({ teller }) => teller !== null)
        .sort((a, b) => Number(b.teller === 'head') - Number(a.teller === 'head'));
      return {
        head: await this.head(sitting, '', sitting.heldOn),
        title: 'BIÊN BẢN KIỂM PHIẾU',
        subtitle: sitting.title,
        place: sitting.place,
        method: BALLOT_METHOD_LABELS[ballot.method],
        finishedAt: ballot.closedAt,
        tellers: tellers.map(memberLine),
        memberCount: Math.max(0, ...decided.map(({ result }) => result.members)),
        results: decided.map(resultLine),
        conclusion: `Có ${paddedCount(passed)} trên ${paddedCount(decided.length)} nội dung đạt tỷ lệ quy định.`,
        unanimous: decided
          .filter(({ result }) => result.isUnanimous)
          .map(({ name, awardName }) => `${name}: ${awardName}`),
        signatures: tellers.map((teller) =>
          sign(teller.teller === 'head' ? 'TRƯỞNG BAN KIỂM PHIẾU' : 'THÀNH VIÊN', teller),
        ),
      };
    });
  }

  /** Phiếu bầu, the same for everybody. @throws DomainError 404; 409 `ballot-void` */
  async slip(ballotId: string): Promise<SlipDto> {
    return this.uow.run(async () => {
      const ballot = await this.ballot(ballotId);
      const sitting = await this.sittings.get(ballot.sittingId);
      const rows = await this.figures.of({ ballotId });
      const voters = sitting.members.filter(({ presence, hasVote }) => hasVote && presence === 'present');
      return {
        head: await this.head(sitting, '', sitting.heldOn),
        title: 'PHIẾU BẦU',
        subtitle: 'Xét tặng danh hiệu thi đua, hình thức khen thưởng',
        subjects: rows.map(subjectLine),
        choices: ['Đồng ý', 'Không đồng ý'],
        note: 'Đánh dấu vào một ô ở mỗi dòng. Không ghi tên, không ký tên vào phiếu.',
        copies: voters.length,
      };
    });
  }

  private async ballot(id: string): Promise<BallotRow> {
    const [ballot] = await this.uow.query<BallotRow>(
      `select sitting_id as "sittingId", method, status, closed_at as "closedAt" from ballots where id = $1`,
      [id],
    );
    if (!ballot) throw notFound('lượt biểu quyết');
    if (ballot.status === 'void') throw ballotVoid();
    return ballot;
  }

  private async head(sitting: PaperSitting, number: string, date: string): Promise<PaperHeadDto> {
    const { kind, name, placeName } = await this.wards.own();
    return {
      superior: `UBND ${kind} ${name}`.toLocaleUpperCase('vi'),
      body: sitting.councilName.toLocaleUpperCase('vi'),
      number,
      placeName,
      date,
    };
  }
}

function sign(title: string, member: PaperMember): SignatureDto {
  return { title, name: member.name };
}
