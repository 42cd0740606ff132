import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.token.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Actor } from './actor.js';
import { permissionsOf, type Role } from './permissions.js';

interface SessionRow {
  account_id: string;
  ward_id: string;
  username: string;
  display_name: string;
  roles: Role[];
  collective_id: string | null;
  must_change_password: boolean;
  public_id: string;
  is_stale: boolean;
}

/**
 * Opaque session tokens in a cookie; the database keeps their SHA-256 only. A session ends after a time of silence
 * and after a working day, both by the database's clock (OWASP session management).
 */
@Injectable()
export class SessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uow: UnitOfWork,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Opens a session and gives its token, which is never seen again. */
  async open(accountId: string, request: Request): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.dataSource.query(
      `insert into sessions (token_hash, account_id, expires_at, user_agent, address)
       values ($1, $2, now() + make_interval(secs => $5), $3, $4)`,
      [
        hashToken(token),
        accountId,
        (request.get('user-agent') ?? '').slice(0, 200),
        (request.ip ?? '').slice(0, 60),
        this.config.session.absoluteMs / 1000,
      ],
    );
    return token;
  }

  /** The person behind a token, or undefined when the session is unknown, ended, too old or its account disabled. */
  async actorOf(token: string): Promise<Actor | undefined> {
    const hash = hashToken(token);
    const rows = await this.uow.querySystem<SessionRow>(
      `select s.account_id, a.ward_id, a.username, a.display_name, a.roles, a.collective_id, a.must_change_password,
              s.public_id, s.seen_at < now() - interval '1 minute' as is_stale
         from sessions s join accounts a on a.id = s.account_id
        where s.token_hash = $1 and s.expires_at > now() and s.seen_at > now() - make_interval(secs => $2) and a.status = 'active'`,
      [hash, this.idleSeconds],
    );
    const row = rows[0];
    if (!row) return undefined;
    if (row.is_stale)
      await this.dataSource.query(`update sessions set seen_at = now() where token_hash = $1`, [hash]);
    return {
      accountId: row.account_id,
      wardId: row.ward_id,
      username: row.username,
      displayName: row.display_name,
      roles: row.roles,
      permissions: permissionsOf(row.roles),
      collectiveId: row.collective_id,
      mustChangePassword: row.must_change_password,
      sessionId: row.public_id,
    };
  }

  /** The live sessions of an account, newest first; the token is not among what is told. */
  async listOf(
    accountId: string,
  ): Promise<{ id: string; openedAt: Date; seenAt: Date; userAgent: string; address: string }[]> {
    return this.dataSource.query(
      `select public_id as id, created_at as "openedAt", seen_at as "seenAt", user_agent as "userAgent", address
         from sessions where account_id = $1 and expires_at > now() and seen_at > now() - make_interval(secs => $2)
        order by created_at desc`,
      [accountId, this.idleSeconds],
    );
  }

  /** Ends one session of the account; false when there is no such session. */
  async end(accountId: string, publicId: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[][]>(
      `delete from sessions where account_id = $1 and public_id = $2 returning public_id`,
      [accountId, publicId],
    );
    return (rows[0] ?? []).length > 0;
  }

  /** Ends all sessions of the account but, where given, the one kept. */
  async endAll(accountId: string, keep?: string): Promise<void> {
    await this.dataSource.query(
      `delete from sessions where account_id = $1 and public_id is distinct from $2`,
      [accountId, keep ?? null],
    );
  }

  async endByToken(token: string): Promise<void> {
    await this.dataSource.query(`delete from sessions where token_hash = $1`, [hashToken(token)]);
  }

  /** Reads the session token of a request. */
  tokenOf(request: Request): string | undefined {
    const cookies = (request.get('cookie') ?? '').split(';').map((part) => part.trim());
    const own = cookies.find((part) => part.startsWith(`${this.cookieName}=`));
    const token = own?.slice(this.cookieName.length + 1);
    return token === undefined || token === '' ? undefined : token;
  }

  setCookie(response: Response, token: string): void {
    response.cookie(this.cookieName, token, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.isSecure,
      path: '/',
    });
  }

  clearCookie(response: Response): void {
    response.clearCookie(this.cookieName, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.isSecure,
      path: '/',
    });
  }

  private get idleSeconds(): number {
    return this.config.session.idleMs / 1000;
  }

  private get isSecure(): boolean {
    return this.config.secureCookies;
  }

  /** The __Host- prefix binds the cookie to this host; browsers take it over HTTPS only. */
  private get cookieName(): string {
    return this.isSecure ? '__Host-sid' : 'sid';
  }
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
