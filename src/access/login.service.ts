import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { currentContext, runInContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { AuditTrail } from '../audit/audit-trail.service.js';
import { BOOK_ADDRESS } from './address-throttle.service.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { SessionService } from './session.service.js';

const FREE_FAILURES = 4;
const LONGEST_DELAY_SECONDS = 900;
const ADDRESS_FAILURES_PER_MINUTE = 30;

/** From the fifth failure on the account waits 2, 4, 8 … seconds, at most 15 minutes. */
const BOOK_ACCOUNT = `
  insert into login_throttles as t (key, failures) values ($1, 1)
  on conflict (key) do update set
    failures = case when t.updated_at < now() - interval '12 hours' then 1 else t.failures + 1 end,
    blocked_until = case when t.updated_at >= now() - interval '12 hours' and t.failures + 1 > $2
      then clock_timestamp() + make_interval(secs => least($3, power(2, least(t.failures + 1 - $2, 20)))) end,
    updated_at = now()
  where t.blocked_until is null or t.blocked_until <= clock_timestamp()
  returning key`;
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
    await this.bookAttempt(name, address);
    const rows = await this.dataSource.query<LoginRow[]>(
      `select id, ward_id, display_name, password_hash, status from accounts where username = $1`,
      [name],
    );
    const account = rows[0];
    // An unknown name costs the same time as a known one, so that names cannot be found out by the clock.
    const isRight = await verifyPassword(account?.password_hash ?? (await this.dummy()), password);
    if (!account || !isRight || account.status !== 'active') {
      throw new DomainError({
        status: 401,
        code: 'wrong-credentials',
        message: 'Tên đăng nhập hoặc mật khẩu không đúng.',
      });
    }
    await this.forgiveAttempt(name, address);
    const token = await this.sessions.open(account.id, request);
    const context = {
      requestId: currentContext()?.requestId ?? '',
      wardId: account.ward_id,
      accountId: account.id,
      actorName: account.display_name,
    };
    const recording = runInContext(context, () =>
      this.uow.run(async () => {
        await this.uow.execute(`update accounts set last_login_at = now() where id = $1`, [account.id]);
        await this.audit.record({
          action: 'session.open',
          subject: { type: 'account', id: account.id, label: account.display_name },
        });
      }),
    );
    // Sessions are the owner's to write, outside the ward's transaction: one that cannot be put on record is ended.
    await recording.catch(async (error: unknown) => {
      await this.sessions.endByToken(token);
      throw error;
    });
    return token;
  }

  private dummy(): Promise<string> {
    this.dummyHash ??= hashPassword('không ai có mật khẩu này');
    return this.dummyHash;
  }

  /**
   * Counts an attempt before its password is looked at, so that many sent at once are counted one after the other.
   * The row is written only while nothing blocks it: whoever waited for the row's lock sees what the one before wrote.
   */
  private async bookAttempt(name: string, address: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const book = async (statement: string, key: string, ...limit: number[]): Promise<void> => {
        const booked = await manager.query<unknown[]>(statement, [key, ...limit]);
        if (booked.length > 0) return;
        const [row] = await manager.query<{ seconds: number }[]>(
          `select greatest(1, ceil(extract(epoch from blocked_until - clock_timestamp())))::int as seconds
             from login_throttles where key = $1`,
          [key],
        );
        throw tooManyAttempts(row?.seconds ?? 1);
      };
      // Always the address first: two that lock the same rows never wait for each other.
      await book(BOOK_ADDRESS, addressKey(address), ADDRESS_FAILURES_PER_MINUTE);
      await book(BOOK_ACCOUNT, accountKey(name), FREE_FAILURES, LONGEST_DELAY_SECONDS);
    });
  }

  /** A right password: the account starts afresh, and the address is not charged for it. */
  private async forgiveAttempt(name: string, address: string): Promise<void> {
    await this.dataSource.query(
      `update login_throttles set failures = greatest(failures - 1, 0), blocked_until = null where key = $1`,
      [addressKey(address)],
    );
    await this.dataSource.query(`delete from login_throttles where key = $1`, [accountKey(name)]);
  }
}

function accountKey(name: string): string {
  return `account:${name}`.slice(0, 200);
}

function addressKey(address: string): string {
  return `address:${address}`.slice(0, 200);
}

function tooManyAttempts(seconds: number): DomainError {
  return new DomainError({
    status: 429,
    code: 'too-many-attempts',
    message: `Đăng nhập sai nhiều lần. Xin đợi ${seconds} giây rồi thử lại.`,
    details: { retryAfterSeconds: seconds },
  });
}
