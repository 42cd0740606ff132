import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { numberTaken } from './errors.js';

/** The golden book has a counter among those of the decisions; no decision's symbol may hold a space. */
const GOLDEN_BOOK = 'sổ vàng';

/**
 * The ward's number books. Numbers are drawn inside the transaction that uses them, so none is lost or doubled; decisions
 * and revocations share a book.
 */
@Injectable()
export class NumberBooks {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * From here to the end of the transaction nobody else issues in this ward: what one decision pays for a title, the next
   * one must know. Always taken after the decision's own lock.
   */
  async oneAtATime(): Promise<void> {
    await this.uow.query(
      `select pg_advisory_xact_lock(hashtextextended('decisions.issue ' || current_setting('app.ward_id'), $1))`,
      [0],
    );
  }

  /**
   * The number given by hand, or the next of the book. The book's last number follows the highest given, so what it
   * draws is always free.
   *
   * @throws DomainError 409 `number-taken`
   */
  async take(book: string, year: number, byHand: number | null): Promise<number> {
    const number = await this.draw(book, year, 1, byHand);
    const [taken] = await this.uow.query(
      `select from decisions where year = $2 and book = $1 and number = $3 and status = 'issued'
       union all select from revocations where year = $2 and book = $1 and number = $3`,
      [book, year, number],
    );
    if (taken) throw numberTaken();
    return number;
  }

  /** `count` numbers of the golden book of a year. @returns the first of them */
  async takeCertificates(year: number, count: number): Promise<number> {
    return (await this.draw(GOLDEN_BOOK, year, count, null)) - count + 1;
  }

  /** The golden book goes on after the highest number that a decision of paper has used. */
  async noteCertificates(year: number, highest: number): Promise<void> {
    await this.draw(GOLDEN_BOOK, year, 1, highest);
  }

  private async draw(book: string, year: number, count: number, byHand: number | null): Promise<number> {
    const [counter] = await this.uow.query<{ number: number }>(
      `insert into decision_counters as c (book, year, last_number) values ($1, $2, coalesce($4::int, $3::int))
       on conflict on constraint uq_decision_counters_book do update
         set last_number = greatest(c.last_number, coalesce($4::int, c.last_number + $3::int))
       returning coalesce($4::int, last_number) as number`,
      [book, year, count, byHand],
    );
    return counter?.number ?? 0;
  }
}
