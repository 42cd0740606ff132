import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { describeConstraint } from '../platform/errors/database-errors.js';
import { DomainError, forbidden, notFound, staleVersion } from '../platform/errors/domain-error.js';
import {
  limits,
  orderBy,
  pageOf,
  searchPattern,
  type Page,
  type PageQuery,
} from '../platform/http/paging.js';
import { Account } from './account.entity.js';
import type { Actor } from './actor.js';
import { demandStrongPassword, hashPassword, verifyPassword } from './passwords.js';
import type { Role } from './permissions.js';
import { SessionService } from './session.service.js';

describeConstraint('uq_accounts_username', 'username-taken', 'Tên đăng nhập này đã có người dùng.');

/** An account as administrators see it. */
export interface AccountView {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly post: string;
  readonly roles: readonly Role[];
  readonly collectiveId: string | null;
  readonly status: 'active' | 'disabled';
  readonly mustChangePassword: boolean;
  readonly version: number;
  readonly lastLoginAt: Date | null;
}

/** What can be said of an account by the administrator. */
export interface AccountChange {
  readonly displayName: string;
  readonly post: string;
  readonly roles: readonly Role[];
  readonly collectiveId?: string | null;
  readonly status: 'active' | 'disabled';
  readonly version: number;
}

const COLUMNS = `id, username, display_name as "displayName", post, roles, collective_id as "collectiveId", status,
  must_change_password as "mustChangePassword", version, last_login_at as "lastLoginAt"`;
export const ACCOUNTS_SORTABLE = {
  username: 'username',
  displayName: 'display_name collate "vi_num"',
  lastLoginAt: 'last_login_at',
  status: 'status',
};

/** Accounts of the ward: made, changed, disabled; never deleted. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly sessions: SessionService,
  ) {}

  async page(query: PageQuery): Promise<Page<AccountView>> {
    return this.uow.run(async () => {
      const where = `where ($1::text is null or username like $1 or search_text(display_name) like $1)`;
      const search = searchPattern(query.q);
      const [count] = await this.uow.query<{ total: number }>(
        `select count(*)::int as total from accounts ${where}`,
        [search],
      );
      const order = orderBy(query.sort, ACCOUNTS_SORTABLE, 'username', 'id');
      const items = await this.uow.query<AccountView>(
        `select ${COLUMNS} from accounts ${where} ${order} limit $2 offset $3`,
        [search, ...limits(query)],
      );
      return pageOf(query, count?.total ?? 0, items);
    });
  }

  async get(id: string): Promise<AccountView> {
    return this.uow.run(async () => {
      const [account] = await this.uow.query<AccountView>(`select ${COLUMNS} from accounts where id = $1`, [
        id,
      ]);
      if (!account) throw notFound('tài khoản');
      return account;
    });
  }

  /** Makes an account with a first password that its owner must change at the first log-in. */
  async create(input: {
    readonly username: string;
    readonly displayName: string;
    readonly post?: string;
    readonly roles: readonly Role[];
    readonly collectiveId?: string | null;
    readonly password: string;
    readonly mustChangePassword?: boolean;
  }): Promise<AccountView> {
    demandStrongPassword(input.password, [input.username, input.displayName]);
    demandUnit(input.roles, input.collectiveId ?? null);
    const passwordHash = await hashPassword(input.password);
    return this.uow.run(async () => {
      const { identifiers } = await this.uow.repository(Account).insert({
        username: input.username,
        displayName: input.displayName,
        post: input.post ?? '',
        roles: [...input.roles],
        collectiveId: input.collectiveId ?? null,
        passwordHash,
        mustChangePassword: input.mustChangePassword ?? true,
      });
      const created = await this.get((identifiers[0] as { id: string }).id);
      await this.audit.record({
        action: 'account.create',
        subject: subjectOf(created),
        after: publicPart(created),
      });
      return created;
    });
  }

  /** Changes name, post, roles or status; a disabled account loses its sessions at once. */
  async change(id: string, change: AccountChange, actor: Actor): Promise<AccountView> {
    demandUnit(change.roles, change.collectiveId ?? null);
    if (id === actor.accountId && (change.status === 'disabled' || !change.roles.includes('administrator'))) {
      throw new DomainError({
        status: 409,
        code: 'own-account',
        message: 'Bạn không thể tự khóa hoặc tự bỏ quyền quản trị của mình.',
      });
    }
    return this.uow.run(async () => {
      await this.demandStillAdministrator(actor);
      const before = await this.get(id);
      const affected = await this.uow.execute(
        `update accounts set display_name = $2, post = $3, roles = $4, collective_id = $5, status = $6, version = version + 1
          where id = $1 and version = $7`,
        [
          id,
          change.displayName,
          change.post,
          change.roles,
          change.collectiveId ?? null,
          change.status,
          change.version,
        ],
      );
      if (affected === 0) throw staleVersion({ ...(await this.get(id)) });
      const after = await this.get(id);
      await this.audit.record({
        action: 'account.change',
        subject: subjectOf(after),
        before: publicPart(before),
        after: publicPart(after),
      });
      if (change.status === 'disabled') this.uow.afterCommit(() => this.sessions.endAll(id));
      return after;
    });
  }

  /**
   * Two administrators who take each other's rights away at once would leave the ward without any: the rows of all of
   * them are locked, and whoever comes second finds out that the rights are gone.
   */
  private async demandStillAdministrator(actor: Actor): Promise<void> {
    const administrators = await this.uow.query<{ id: string }>(
      `select id from accounts where status = 'active' and 'administrator' = any(roles) order by id for update`,
    );
    if (!administrators.some(({ id }) => id === actor.accountId)) throw forbidden();
  }

  /** The administrator hands out a new password; the old one and every session end at once. */
  async resetPassword(id: string, password: string): Promise<void> {
    const account = await this.get(id);
    demandStrongPassword(password, [account.username, account.displayName]);
    const passwordHash = await hashPassword(password);
    await this.uow.run(async () => {
      await this.uow.execute(
        `update accounts set password_hash = $2, must_change_password = true, version = version + 1 where id = $1`,
        [id, passwordHash],
      );
      await this.audit.record({ action: 'account.reset-password', subject: subjectOf(account) });
      this.uow.afterCommit(() => this.sessions.endAll(id));
    });
  }

  /** A person changes their own password; other sessions of theirs end. */
  async changeOwnPassword(actor: Actor, current: string, next: string): Promise<void> {
    demandStrongPassword(next, [actor.username, actor.displayName], 'newPassword');
    const [row] = await this.uow.run(() =>
      this.uow.query<{ password_hash: string }>(`select password_hash from accounts where id = $1`, [
        actor.accountId,
      ]),
    );
    if (!row || !(await verifyPassword(row.password_hash, current))) {
      throw new DomainError({
        status: 400,
        code: 'wrong-password',
        message: 'Mật khẩu hiện tại không đúng.',
      });
    }
    const passwordHash = await hashPassword(next);
    await this.uow.run(async () => {
      await this.uow.execute(
        `update accounts set password_hash = $2, must_change_password = false, version = version + 1 where id = $1`,
        [actor.accountId, passwordHash],
      );
      await this.audit.record({
        action: 'account.change-password',
        subject: { type: 'account', id: actor.accountId, label: actor.displayName },
      });
      this.uow.afterCommit(() => this.sessions.endAll(actor.accountId, actor.sessionId));
    });
  }
}

function demandUnit(roles: readonly Role[], collectiveId: string | null): void {
  if (roles.includes('unit-representative') && collectiveId === null) {
    throw new DomainError({
      status: 400,
      code: 'unit-required',
      message: 'Đại diện đơn vị phải gắn với một tập thể.',
    });
  }
}

function subjectOf(account: AccountView): { type: string; id: string; label: string } {
  return { type: 'account', id: account.id, label: `${account.displayName} (${account.username})` };
}

function publicPart(account: AccountView): object {
  const { displayName, post, roles, collectiveId, status } = account;
  return { displayName, post, roles, collectiveId, status };
}
