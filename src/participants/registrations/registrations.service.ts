import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { invalidInput, notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { cleanText } from '../../platform/text/clean-text.js';
import { visibleUnit } from '../visibility.js';
import { awardNotForKind, awardNotInPlay } from './errors.js';
import { RegistrationMoves } from './registration-moves.service.js';
import { RegistrationWindows } from './registration-window.service.js';
import type {
  ChangeRegistrationBody,
  CreateRegistrationBody,
  MoveRegistrationBody,
  RegistrationDto,
} from './registrations.dto.js';
import { RegistrationsQueries } from './registrations.queries.js';

/** Entering, changing and taking out registrations; sending and judging them is {@link RegistrationMoves}'. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: RegistrationsQueries,
    private readonly moves: RegistrationMoves,
    private readonly windows: RegistrationWindows,
  ) {}

  /**
   * Enters a registration as a draft.
   *
   * @throws DomainError 409 `already-registered`, `wrong-phase`, `not-yet-open`, `deadline-passed`; 400
   *   `no-such-participant`, `award-not-for-kind`, `award-not-in-play`, `late-reason-required`
   */
  async create(body: CreateRegistrationBody, actor: Actor): Promise<RegistrationDto> {
    const unit = visibleUnit(actor);
    return this.uow.run(async () => {
      await this.windows.demand(body.campaignId, actor, body.reason);
      const [participant] = await this.uow.query<{ kind: string }>(
        `select kind from participants
          where id = $1 and status = 'active' and ($2::uuid is null or coalesce(unit_id, id) = $2) for share`,
        [body.participantId, unit],
      );
      if (!participant) throw noSuchParticipant();
      await this.demandAward(body.campaignId, body.awardTypeId, participant.kind);
      const [created] = await this.uow.query<{ id: string }>(
        `insert into registrations (campaign_id, participant_id, award_type_id, summary) values ($1, $2, $3, $4) returning id`,
        [body.campaignId, body.participantId, body.awardTypeId, cleanText(body.summary ?? '').text],
      );
      const after = await this.queries.get(created?.id ?? '', actor);
      await this.record('registration.create', after, undefined, after, body.reason);
      return after;
    });
  }

  /** Changes a draft or a returned registration. @throws as {@link create}; 409 `stale-version`, `act-not-allowed` */
  async change(id: string, body: ChangeRegistrationBody, actor: Actor): Promise<RegistrationDto> {
    return this.uow.run(async () => {
      const before = await this.moves.demandAct('change', id, body, actor);
      await this.demandAward(before.campaignId, body.awardTypeId, before.participant.kind);
      const affected = await this.uow.execute(
        `update registrations set award_type_id = $2, summary = $3, version = version + 1 where id = $1 and version = $4`,
        [id, body.awardTypeId, cleanText(body.summary).text, body.version],
      );
      if (affected === 0) throw staleVersion({ ...(await this.queries.get(id, actor)) });
      const after = await this.queries.get(id, actor);
      await this.record('registration.change', after, before, after, body.reason);
      return after;
    });
  }

  /** Takes a draft or a returned registration out; what it said stays in the record of acts. */
  async remove(id: string, body: MoveRegistrationBody, actor: Actor): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.moves.demandAct('remove', id, body, actor);
      await this.uow.execute(`delete from registrations where id = $1 and version = $2`, [id, body.version]);
      await this.record('registration.remove', before, before, undefined, body.reason);
    });
  }

  private async demandAward(campaignId: string, awardTypeId: string, kind: string): Promise<void> {
    const [award] = await this.uow.query<{ for_kind: boolean; in_play: boolean }>(
      `select $3 = any(a.subject_kinds) as for_kind,
              not exists (select from campaign_awards k where k.campaign_id = $1)
                or exists (select from campaign_awards k where k.campaign_id = $1 and k.award_type_id = a.id) as in_play
         from award_types a where a.id = $2`,
      [campaignId, awardTypeId, kind],
    );
    if (!award) throw notFound('danh hiệu, hình thức khen thưởng');
    if (!award.for_kind) throw awardNotForKind();
    if (!award.in_play) throw awardNotInPlay();
  }

  private async record(
    action: string,
    subject: RegistrationDto,
    before: RegistrationDto | undefined,
    after: RegistrationDto | undefined,
    reason: string | undefined,
  ): Promise<void> {
    await this.audit.record({
      action,
      subject: {
        type: 'registration',
        id: subject.id,
        label: `${subject.participant.name}: ${subject.award.name}`,
      },
      before: before && content(before),
      after: after && content(after),
      reason,
    });
  }
}

function content({ campaignId, participant, unit, award, status, summary }: RegistrationDto): object {
  return { campaignId, participant: participant.name, unit: unit.name, award: award.name, status, summary };
}

function noSuchParticipant(): Error {
  return invalidInput([
    {
      field: 'participantId',
      code: 'no-such-participant',
      message: 'Không có tập thể, cá nhân, hộ gia đình này trong danh sách của đơn vị.',
    },
  ]);
}
