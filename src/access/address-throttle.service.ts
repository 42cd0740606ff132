import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../platform/errors/domain-error.js';

const FAILURES_PER_MINUTE = 30;

/** An address may fail `$2` times in a minute, counted from the first; then it waits a minute. */
export const BOOK_ADDRESS = `
  insert into login_throttles as t (key, failures) values ($1, 1)
  on conflict (key) do update set
    failures = case when t.updated_at < now() - interval '1 minute' then 1 else t.failures + 1 end,
    blocked_until = case when t.updated_at >= now() - interval '1 minute' and t.failures + 1 >= $2
      then clock_timestamp() + interval '1 minute' end,
    updated_at = case when t.updated_at < now() - interval '1 minute' then now() else t.updated_at end
  where t.blocked_until is null or t.blocked_until <= clock_timestamp()
  returning key`;

/**
 * Slows down whoever guesses at something that is open to everyone. Only failures count: a hall full of people behind one
 * router may ask for what is there as often as they like.
 */
@Injectable()
export class AddressThrottle {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError 429 `too-many-attempts` with `retryAfterSeconds` */
  async demandFree(what: string, address: string): Promise<void> {
    const [row] = await this.dataSource.query<{ seconds: number }[]>(
      `select greatest(1, ceil(extract(epoch from blocked_until - clock_timestamp())))::int as seconds
         from login_throttles where key = $1 and blocked_until > clock_timestamp()`,
      [keyOf(what, address)],
    );
    if (!row) return;
    throw new DomainError({
      status: 429,
      code: 'too-many-attempts',
      message: `Đã thử sai nhiều lần. Xin đợi ${row.seconds} giây rồi thử lại.`,
      details: { retryAfterSeconds: row.seconds },
    });
  }

  async bookFailure(what: string, address: string): Promise<void> {
    await this.dataSource.query(BOOK_ADDRESS, [keyOf(what, address), FAILURES_PER_MINUTE]);
  }
}

function keyOf(what: string, address: string): string {
  return `${what}:${address}`.slice(0, 200);
}
