import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { forbidden, notFound, staleVersion } from '../../platform/errors/domain-error.js';
import { visibleUnit } from '../visibility.js';
import { actNotAllowed, severalCampaigns } from './errors.js';
import {
  moveOf,
  type RegistrationAct,
  type RegistrationMove,
  type RegistrationStatus,
} from './registration-status.js';
import { RegistrationWindows } from './registration-window.service.js';
import { mayMove } from './registration.policy.js';
import type { RegistrationDto } from './registrations.dto.js';
import { RegistrationsQueries } from './registrations.queries.js';

/** A registration as the person read it. */
export interface RegistrationRef {
  readonly id: string;
  readonly version: number;
}

interface LockedRegistration {
  id: string;
  version: number;
  status: RegistrationStatus;
  campaign_id: string;
  label: string;
  handled_by: string | null;
  handled_at: string | null;
}

/** The acts that move registrations from one status to the next, alone or many at once. */
type MovingAct = 'submit' | 'recall' | 'accept' | 'return';

/** What each act writes beside the status. */
const WRITES: Readonly<Record<MovingAct, string>> = {
  submit: `submitted_by = $2, submitted_at = now(), handled_by = null, handled_at = null, return_reason = null, flagged_fields = '{}'`,
  recall: `submitted_by = null, submitted_at = null`,
  accept: `handled_by = $2, handled_at = now()`,
  return: `handled_by = $2, handled_at = now(), return_reason = $4, flagged_fields = $5`,
};

/** Sends, recalls, accepts and returns registrations along the status table. Of two who act at once, one succeeds. */
@Injectable()
export class RegistrationMoves {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly queries: RegistrationsQueries,
    private readonly windows: RegistrationWindows,
  ) {}

  /**
   * Moves one registration and gives it as it then stands.
   *
   * @throws DomainError 404; 409 `stale-version`, `act-not-allowed`, `wrong-phase`, `not-yet-open`, `deadline-passed`;
   *   403 `forbidden`; 400 `late-reason-required`
   */
  async moveOne(
    act: MovingAct,
    ref: RegistrationRef,
    actor: Actor,
    why: { readonly reason?: string; readonly flaggedFields?: readonly string[] } = {},
  ): Promise<RegistrationDto> {
    return this.uow.run(async () => {
      await this.move(act, [ref], actor, why);
      return this.queries.get(ref.id, actor);
    });
  }

  /** Moves several registrations of one campaign: all of them or none. @throws as {@link moveOne} */
  async moveMany(
    act: MovingAct,
    refs: readonly RegistrationRef[],
    actor: Actor,
    why: { readonly reason?: string; readonly flaggedFields?: readonly string[] } = {},
  ): Promise<number> {
    return this.uow.run(async () => this.move(act, refs, actor, why));
  }

  /**
   * Locks a registration for an act that leaves it where it stands; gives it as it is.
   *
   * @throws as {@link moveOne}
   */
  async demandAct(
    act: RegistrationAct,
    id: string,
    asked: { readonly version: number; readonly reason?: string },
    actor: Actor,
  ): Promise<RegistrationDto> {
    await this.lock(act, [{ id, version: asked.version }], actor, asked.reason);
    return this.queries.get(id, actor);
  }

  private async move(
    act: MovingAct,
    refs: readonly RegistrationRef[],
    actor: Actor,
    why: { readonly reason?: string; readonly flaggedFields?: readonly string[] },
  ): Promise<number> {
    const { rows, move } = await this.lock(act, refs, actor, why.reason);
    const ids = rows.map((row) => row.id);
    const parameters: unknown[] = [ids, actor.accountId, move.to];
    if (act === 'return') parameters.push(why.reason ?? '', [...(why.flaggedFields ?? [])]);
    // A recall writes nobody's name; the condition on $2 gives the parameter its type all the same.
    const moved = await this.uow.execute(
      `update registrations set status = $3, ${WRITES[act]}, version = version + 1
        where id = any ($1::uuid[]) and $2::uuid is not null`,
      parameters,
    );
    const [only] = rows;
    await this.audit.record({
      action: `registration.${act}`,
      subject:
        rows.length === 1 && only
          ? { type: 'registration', id: only.id, label: only.label }
          : { type: 'campaign', id: only?.campaign_id ?? '', label: `${rows.length} đăng ký` },
      before: rows.length === 1 ? { status: only?.status } : undefined,
      after: {
        status: move.to,
        ...(rows.length === 1 ? {} : { registrations: ids }),
        ...(act === 'return' ? { flaggedFields: why.flaggedFields ?? [] } : {}),
      },
      reason: why.reason,
    });
    return moved;
  }

  /** The registrations, locked, when the act is the actor's to do on every one of them now. */
  private async lock(
    act: RegistrationAct,
    refs: readonly RegistrationRef[],
    actor: Actor,
    reason: string | undefined,
  ): Promise<{ rows: LockedRegistration[]; move: RegistrationMove }> {
    const versions = new Map(refs.map((ref) => [ref.id, ref.version]));
    const rows = await this.uow.query<LockedRegistration>(
      `select g.id, g.version, g.status, g.campaign_id, p.name || ': ' || a.name as label, g.handled_by,
              to_char(g.handled_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI "ngày" DD/MM/YYYY') as handled_at
         from registrations g join participants p on p.id = g.participant_id join award_types a on a.id = g.award_type_id
        where g.id = any ($1::uuid[]) and ($2::uuid is null or coalesce(p.unit_id, p.id) = $2) order by g.id for update of g`,
      [[...versions.keys()], visibleUnit(actor)],
    );
    const [first] = rows;
    if (!first || rows.length < versions.size) throw notFound('đăng ký thi đua');
    if (rows.some((row) => row.campaign_id !== first.campaign_id)) throw severalCampaigns();
    let move: RegistrationMove | undefined;
    for (const row of rows) {
      move = moveOf(act, row.status);
      // Who acted first is told by name; a mere change of content asks to look again.
      if (!move) throw actNotAllowed(act, row.status, await this.handledBy(row));
      if (!mayMove(actor, move)) throw forbidden();
      if (row.version !== versions.get(row.id))
        throw staleVersion({ ...(await this.queries.get(row.id, actor)) });
    }
    if (!move) throw notFound('đăng ký thi đua');
    await this.windows.demand(first.campaign_id, actor, reason);
    return { rows, move };
  }

  /** Who acted first, by name; asked for after the lock, since what was joined before it is from before the act. */
  private async handledBy(row: LockedRegistration): Promise<{ by: string; at: string } | null> {
    const [account] = await this.uow.query<{ name: string }>(
      `select display_name as name from accounts where id = $1`,
      [row.handled_by],
    );
    return account && row.handled_at !== null ? { by: account.name, at: row.handled_at } : null;
  }
}
