import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { currentContext, runInContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { AccountsService, type AccountView } from './accounts.service.js';
import { WardSettingsService } from './ward-settings/ward-settings.service.js';

describeConstraint('uq_wards_province_name', 'ward-exists', 'Phường, xã này đã được thiết lập.');

/** What a new ward is told at set-up. */
export interface SetupInput {
  readonly token: string;
  readonly ward: {
    readonly kind: 'phường' | 'xã' | 'đặc khu';
    readonly name: string;
    readonly province: string;
    readonly placeName?: string;
  };
  readonly administrator: {
    readonly username: string;
    readonly displayName: string;
    readonly password: string;
  };
}

/** Work another feature does for a ward that has just been set up, in the same transaction. */
export type WardSetupHook = () => Promise<void>;

/** First start: a one-time link, and the ward and administrator it makes. */
@Injectable()
export class SetupService {
  private readonly hooks: WardSetupHook[] = [];

  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly audit: AuditTrail,
    private readonly settings: WardSettingsService,
  ) {}

  /** Lets a feature lay down what every ward begins with, such as the catalogue of awards. */
  onWardSetup(hook: WardSetupHook): void {
    this.hooks.push(hook);
  }

  /** True while no ward has been set up. */
  async isEmpty(): Promise<boolean> {
    return this.uow.runAsSystem(async () => {
      const [row] = await this.uow.query<{ found: boolean }>(`select exists (select from wards) as found`);
      return !row?.found;
    });
  }

  /** A new one-time token; links made earlier and not used end with it. */
  async issueLink(): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.uow.runAsSystem(async () => {
      await this.uow.execute(`delete from setup_links where used_at is null`);
      await this.uow.execute(`insert into setup_links (token_hash) values ($1)`, [hashOf(token)]);
    });
    return token;
  }

  /**
   * Makes the ward and its administrator. The link is used up in the same transaction: of two who use it at once,
   * one succeeds.
   *
   * @throws DomainError 403 `setup-link-used`; 409 `ward-exists`, `username-taken`; 400 `weak-password`
   */
  async setUp(input: SetupInput): Promise<{ wardId: string; administrator: AccountView }> {
    return this.uow.runAsSystem(async () => {
      const used = await this.uow.execute(
        `update setup_links set used_at = now() where token_hash = $1 and used_at is null`,
        [hashOf(input.token)],
      );
      if (used === 0) {
        throw new DomainError({
          status: 403,
          code: 'setup-link-used',
          message: 'Liên kết thiết lập không đúng hoặc đã được dùng.',
        });
      }
      const { kind, name, province, placeName } = input.ward;
      const [ward] = await this.uow.query<{ id: string }>(
        `insert into wards (kind, name, province, place_name) values ($1, $2, $3, $4) returning id`,
        [kind, name, province, placeName ?? name],
      );
      const wardId = ward?.id ?? '';
      // From here on the transaction is the new ward's own: the same fence as for every later request.
      await this.uow.query(
        `select set_config('role', 'thidua_app', true), set_config('app.ward_id', $1, true)`,
        [wardId],
      );
      const context = {
        requestId: currentContext()?.requestId ?? '',
        wardId,
        actorName: input.administrator.displayName,
      };
      return runInContext(context, async () => {
        const administrator = await this.accounts.create({
          ...input.administrator,
          roles: ['administrator'],
          mustChangePassword: false,
        });
        await this.settings.begin();
        for (const hook of this.hooks) await hook();
        await this.audit.record({
          action: 'ward.set-up',
          subject: { type: 'ward', id: wardId, label: name },
          after: input.ward,
        });
        return { wardId, administrator };
      });
    });
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
