import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { invalidInput, notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { administratorMayNotVote, chairWithoutVote, endsBeforeStart, memberInSitting } from '../errors.js';
import type { AddCouncilMemberBody, ChangeCouncilMemberBody, CouncilMemberDto } from './councils.dto.js';
import { CouncilsQueries } from './councils.queries.js';

/** Who sits in a council, in what role and for how long. */
@Injectable()
export class CouncilMembersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: CouncilsQueries,
  ) {}

  /**
   * @throws DomainError 404; 400 `ends-before-start`, `invalid-input`; 409 `member-exists`, `chair-exists`,
   *   `chair-without-vote`; 403 `administrator-may-not-vote`
   */
  async add(councilId: string, body: AddCouncilMemberBody): Promise<CouncilMemberDto> {
    demandSense(body);
    return this.uow.run(async () => {
      await this.queries.row(councilId);
      const unitId = await this.checkedUnit(body);
      const [row] = await this.uow.query<{ id: string }>(
        `insert into council_members (council_id, account_id, participant_id, unit_id, name, post, role, has_vote, position, term_from, term_to)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
        [councilId, ...columnsOf(body, unitId)],
      );
      const created = await this.queries.member(row?.id ?? '');
      await this.audit.record({ action: 'council.add-member', subject: subjectOf(created), after: created });
      return created;
    });
  }

  /** Sittings that have been opened keep the member as they were. @throws as {@link add}; 409 `stale-version` */
  async change(id: string, body: ChangeCouncilMemberBody): Promise<CouncilMemberDto> {
    demandSense(body);
    return this.uow.run(async () => {
      const before = await this.queries.member(id);
      const unitId = await this.checkedUnit(body);
      const affected = await this.uow.execute(
        `update council_members set account_id = $3, participant_id = $4, unit_id = $5, name = $6, post = $7, role = $8,
                has_vote = $9, position = $10, term_from = $11, term_to = $12, version = version + 1
          where id = $1 and version = $2`,
        [id, body.version, ...columnsOf(body, unitId)],
      );
      const after = await this.queries.member(id);
      if (affected === 0) throw staleVersion({ ...after });
      await this.audit.record({ action: 'council.change-member', subject: subjectOf(after), before, after });
      return after;
    });
  }

  /** Only somebody entered by mistake: whoever has a place in a sitting stays, with an end to the term. */
  async remove(id: string, version: number): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.queries.member(id);
      const [sat] = await this.uow.query(`select from sitting_roster where member_id = $1 limit 1`, [id]);
      if (sat) throw memberInSitting();
      const affected = await this.uow.execute(`delete from council_members where id = $1 and version = $2`, [
        id,
        version,
      ]);
      if (affected === 0) throw staleVersion({ ...before });
      await this.audit.record({ action: 'council.remove-member', subject: subjectOf(before), before });
    });
  }

  /** Looks the account, the person and the unit up; a person's unit is theirs unless another one is named. */
  private async checkedUnit(body: AddCouncilMemberBody): Promise<string | null> {
    if (body.accountId !== null) {
      const [account] = await this.uow.query<{ roles: string[] }>(
        `select roles from accounts where id = $1`,
        [body.accountId],
      );
      if (!account) throw notFound('tài khoản');
      // Whoever keeps the accounts could hand a password to anyone: no vote for them.
      if (account.roles.includes('administrator')) throw administratorMayNotVote();
    }
    if (body.unitId !== null) {
      const known = await this.uow.query(`select from collectives where id = $1`, [body.unitId]);
      if (known.length === 0) throw unknown('unitId', 'Không có đơn vị này trong danh sách tập thể.');
    }
    if (body.participantId === null) return body.unitId;
    const [person] = await this.uow.query<{ unitId: string }>(
      `select unit_id as "unitId" from participants where id = $1 and kind = 'individual'`,
      [body.participantId],
    );
    if (!person) throw unknown('participantId', 'Không có người này trong danh sách cá nhân.');
    return body.unitId ?? person.unitId;
  }
}

function unknown(field: string, message: string): Error {
  return invalidInput([{ field, code: 'unknown', message }]);
}

function columnsOf(body: AddCouncilMemberBody, unitId: string | null): unknown[] {
  const { accountId, participantId, name, post, role, hasVote, position, termFrom, termTo } = body;
  return [accountId, participantId, unitId, name, post, role, hasVote, position, termFrom, termTo];
}

function demandSense(body: AddCouncilMemberBody): void {
  if (body.termTo !== null && body.termTo < body.termFrom) throw endsBeforeStart('termTo');
  if (body.role === 'chair' && !body.hasVote) throw chairWithoutVote();
}

function subjectOf(member: CouncilMemberDto): { type: string; id: string; label: string } {
  return { type: 'council-member', id: member.id, label: member.name };
}
