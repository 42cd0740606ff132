import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { MemberRole } from '../councils/council.entity.js';
import type { SittingStatus } from '../sittings/sitting-moves.js';

/** A member as the sitting knew them. */
export interface PaperMember {
  readonly memberId: string;
  readonly name: string;
  readonly post: string;
  readonly role: MemberRole;
  readonly hasVote: boolean;
  readonly presence: 'present' | 'absent' | null;
  readonly absenceReason: string;
  readonly opinionDocument: string;
  readonly teller: 'head' | 'member' | null;
}

/** What papers say of a sitting besides its questions. */
export interface PaperSitting {
  readonly councilName: string;
  readonly title: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly place: string;
  readonly content: string;
  readonly invitationNumber: string;
  readonly invitedOn: string | null;
  readonly minutesNumber: string;
  readonly conclusion: string;
  readonly status: SittingStatus;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly chair: PaperMember;
  readonly secretary: PaperMember;
  readonly members: readonly PaperMember[];
}

interface Row extends Omit<PaperSitting, 'chair' | 'secretary' | 'members'> {
  readonly chairMemberId: string;
  readonly secretaryMemberId: string;
}

/** Sittings and their people as papers need them. */
@Injectable()
export class PaperSittings {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError 404 `not-found` */
  async get(id: string): Promise<PaperSitting> {
    const [row] = await this.uow.query<Row>(
      `select c.name as "councilName", s.title, s.held_on as "heldOn", s.starts_at as "startsAt", s.place, s.content,
              s.invitation_number as "invitationNumber", s.invited_on as "invitedOn", s.minutes_number as "minutesNumber",
              s.conclusion, s.status, s.opened_at as "openedAt", s.closed_at as "closedAt",
              s.chair_member_id as "chairMemberId", s.secretary_member_id as "secretaryMemberId"
         from sittings s join councils c on c.id = s.council_id where s.id = $1`,
      [id],
    );
    if (!row) throw notFound('phiên họp');
    const members = await this.uow.query<PaperMember>(
      `select member_id as "memberId", name, post, role, has_vote as "hasVote", presence, absence_reason as "absenceReason",
              opinion_document as "opinionDocument", teller
         from sitting_roster where sitting_id = $1 order by position, name collate "vi_num", member_id`,
      [id],
    );
    const { chairMemberId, secretaryMemberId, ...sitting } = row;
    const one = (memberId: string): PaperMember =>
      members.find((member) => member.memberId === memberId) as PaperMember;
    return { ...sitting, members, chair: one(chairMemberId), secretary: one(secretaryMemberId) };
  }
}
