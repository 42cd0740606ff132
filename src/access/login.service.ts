import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { currentContext, runInContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { SessionService } from './session.service.js';

const FREE_FAILURES = 4;
const LONGEST_DELAY_SECONDS = 900;
const ADDRESS_FAILURES_PER_MINUTE = 30;

interface LoginRow {
  id: string;
  ward_id: string;
  display_name: string;
  password_hash: string;
  status: string;
}

/** Log-in with growing delays: guessing is slowed down, nobody is ever locked out for good. */
@Injectable()
export class LoginService {
  private dummyHash: Promise<string> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionService,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Checks the password and opens a session.
   *
   * @returns the session token for the cookie
   * @throws DomainError 401 `wrong-credentials`; 429 `too-many-attempts` with `retryAfterSeconds`
   */
  async logIn(username: string, password: string, request: Request): Promise<string> {
    const name = username.trim().toLowerCase();
    const address = request.ip ?? '';
    await this.demandPatience(name, address);
    const rows = await this.dataSource.query<LoginRow[]>(
      `select id, ward_id, display_name, password_hash, status from accounts where username = $1`,
      [name],
    );
    const account = rows[0];
    // An unknown name costs the same time as a known one, so that names cannot be found out by the clock.
    const isRight = await verifyPassword(account?.password_hash ?? (await this.dummy()), password);
    if (!account || !isRight || account.status !== 'active') {
      await this.countFailure(name, address);
      throw new DomainError({
        status: 401,
        code: 'wrong-credentials',
        message: 'Tên đăng nhập hoặc mật khẩu không đúng.',
      });
    }
    await this.dataSource.query(`delete from login_throttles where key = $1`, [`account:${name}`]);
    const token = await this.sessions.open(account.id, request);
    const context = {
      requestId: currentContext()?.requestId ?? '',
      wardId: account.ward_id,
      accountId: account.id,
      actorName: account.display_name,
    };
    await runInContext(context, () =>
      this.uow.run(async () => {
        await this.uow.execute(`update accounts set last_login_at = now() where id = $1`, [account.id]);
        await this.audit.record({
          action: 'session.open',
          subject: { type: 'account', id: account.id, label: account.display_name },
        });
      }),
    );
    return token;
  }

  private dummy(): Promise<string> {
    this.dummyHash ??= hashPassword('không ai có mật khẩu này');
    return this.dummyHash;
  }

  private async demandPatience(name: string, address: string): Promise<void> {
    const rows = await this.dataSource.query<{ seconds: number }[]>(
      `select ceil(extract(epoch from max(blocked_until) - now()))::int as seconds
         from login_throttles where key = any($1) and blocked_until > now()`,
      [[`account:${name}`, `address:${address}`]],
    );
    const seconds = rows[0]?.seconds ?? 0;
    if (seconds > 0) {
      throw new DomainError({
        status: 429,
        code: 'too-many-attempts',
        message: `Đăng nhập sai nhiều lần. Xin đợi ${seconds} giây rồi thử lại.`,
        details: { retryAfterSeconds: seconds },
      });
    }
  }

  /** From the fifth failure on the account waits 2, 4, 8 … seconds, at most 15 minutes; an address after 30 in a minute. */
  private async countFailure(name: string, address: string): Promise<void> {
    await this.dataSource.query(
      `insert into login_throttles as t (key, failures) values ($1, 1)
       on conflict (key) do update set
         failures = case when t.updated_at < now() - interval '12 hours' then 1 else t.failures + 1 end,
         blocked_until = case when t.failures + 1 > $2
           then now() + make_interval(secs => least($3, power(2, least(t.failures + 1 - $2, 20)))) end,
         updated_at = now()`,
      [`account:${name}`.slice(0, 200), FREE_FAILURES, LONGEST_DELAY_SECONDS],
    );
    await this.dataSource.query(
      `insert into login_throttles as t (key, failures) values ($1, 1)
       on conflict (key) do update set
         failures = case when t.updated_at < now() - interval '1 minute' then 1 else t.failures + 1 end,
         blocked_until = case when t.updated_at >= now() - interval '1 minute' and t.failures + 1 >= $2 then now() + interval '1 minute' end,
         updated_at = now()`,
      [`address:${address}`.slice(0, 200), ADDRESS_FAILURES_PER_MINUTE],
    );
  }
}
