import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JsonLogger } from '../logging/json-logger.js';
import { UnitOfWork } from './unit-of-work.js';

/**
 * Keeps the planner's picture of the tables true after a bulk write. PostgreSQL looks again by itself after a minute
 * or so; until then it takes a table that has just been filled for an empty one, and a screen's statement that needs
 * milliseconds can take seconds.
 */
@Injectable()
export class TableStatistics {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uow: UnitOfWork,
    private readonly logger: JsonLogger,
  ) {}

  /**
   * Counts some tables anew inside the running unit of work: between one bulk statement and the next that leans on
   * its rows. Without it the checks of foreign keys go on reading a filled table from end to end, once per row.
   */
  async countAnew(...tables: readonly string[]): Promise<void> {
    await this.uow.query(`select count_tables_anew($1)`, [tables]);
  }

  /** Counts all tables anew (a ward's take some tens of milliseconds). Never fails what was already committed. */
  async refresh(): Promise<void> {
    try {
      const tables = await this.dataSource.query<{ name: string }[]>(
        `select quote_ident(relname) as name from pg_class
          where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_get_userbyid(relowner) = current_user`,
      );
      await this.dataSource.query(`analyze (skip_locked) ${tables.map(({ name }) => name).join(', ')}`);
    } catch (error) {
      this.logger.warn('Chưa cập nhật được thống kê của bảng', error, 'Database');
    }
  }
}
