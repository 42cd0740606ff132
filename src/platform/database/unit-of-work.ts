import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import {
  DataSource,
  QueryFailedError,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { currentContext } from '../context/request-context.js';

/** The role business work runs as: owns nothing, cannot pass row-level security. Created by the first migration. */
export const APP_ROLE = 'thidua_app';

interface Transaction {
  readonly runner: PostgresQueryRunner;
  readonly client: pg.PoolClient;
  readonly afterCommit: (() => void | Promise<void>)[];
}

/**
 * One database transaction per use case, carried by AsyncLocalStorage.
 *
 * Together with BEGIN the transaction takes the app role and learns ward, actor and request id, for this
 * transaction only: row-level security shows it its own ward and nothing else. Nested runs join the outer one.
 */
@Injectable()
export class UnitOfWork {
  private readonly storage = new AsyncLocalStorage<Transaction>();

  constructor(private readonly dataSource: DataSource) {}

  /** Runs business work for the ward of the current request. Throws when no ward is known. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.storage.getStore()) return work();
    const context = currentContext();
    if (!context?.wardId) throw new Error('A unit of work needs a ward: none is set in the request context.');
    return this.transact(work, beginFor(context.wardId, context.accountId ?? '', context.requestId));
  }

  /**
   * Runs work that belongs to no ward: sessions, log-in, first set-up. It keeps the owner's role, and forced
   * row-level security still hides every business table from it.
   */
  async runAsSystem<T>(work: () => Promise<T>): Promise<T> {
    if (this.storage.getStore()) return work();
    return this.transact(work, 'begin');
  }

  /** Registers work to do once the outermost transaction has been committed; it is dropped on rollback. */
  afterCommit(work: () => void | Promise<void>): void {
    this.current().afterCommit.push(work);
  }

  /** The transaction's entity manager; repositories come from here and from nowhere else. */
  get manager(): EntityManager {
    return this.current().runner.manager;
  }

  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  /** Flat SQL inside the transaction. `$1…` parameters only; never text put together from input. */
  async query<Row = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await this.send(sql, parameters)).rows as Row[];
  }

  /**
   * As {@link query}, for statements run over and over whose planning costs more than their work: each connection
   * plans them once. Only for text that is the same every time, since each text stays with the connection.
   */
  async queryPrepared<Row = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await this.send(sql, parameters, statementName(sql))).rows as Row[];
  }

  /** One prepared statement outside any transaction, as the owner: who is behind a session, asked by every request. */
  async querySystem<Row = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    const pool = (this.dataSource.driver as PostgresDriver).master as pg.Pool;
    const result = await pool.query({ name: statementName(sql), text: sql, values: [...parameters] });
    return result.rows as Row[];
  }

  /** Runs a writing statement and gives the number of rows it touched. */
  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.send(sql, parameters)).rowCount ?? 0;
  }

  private async send(sql: string, parameters: readonly unknown[], name?: string): Promise<pg.QueryResult> {
    try {
      return await this.current().client.query({ name, text: sql, values: [...parameters] });
    } catch (error) {
      throw error instanceof Error ? new QueryFailedError(sql, [], error) : error;
    }
  }

  private current(): Transaction {
    const transaction = this.storage.getStore();
    if (!transaction) throw new Error('No unit of work is open here.');
    return transaction;
  }

  private async transact<T>(work: () => Promise<T>, begin: string): Promise<T> {
    const runner = this.dataSource.createQueryRunner() as unknown as PostgresQueryRunner;
    // A connection that could not end its transaction is thrown away: nobody else must meet what is left in it.
    let unusable: Error | undefined;
    const end = async (client: pg.PoolClient, how: 'commit' | 'rollback'): Promise<void> => {
      await client.query(how).catch((error: Error) => {
        unusable = error;
        if (how === 'commit') throw error;
      });
    };
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      const transaction: Transaction = { runner, client, afterCommit: [] };
      await client.query(begin);
      // Told to TypeORM, so that nothing it does for a repository opens a transaction of its own.
      runner.isTransactionActive = true;
      let result: T;
      try {
        result = await this.storage.run(transaction, work);
      } catch (error) {
        await end(client, 'rollback');
        throw error;
      }
      await end(client, 'commit');
      for (const follow of transaction.afterCommit) await follow();
      return result;
    } finally {
      runner.isTransactionActive = false;
      await runner.releasePostgresConnection(unusable);
    }
  }
}

/** What TypeORM's runner for PostgreSQL can do beyond the general one. */
type PostgresQueryRunner = Omit<QueryRunner, 'isTransactionActive'> & {
  isTransactionActive: boolean;
  releasePostgresConnection(error?: Error): Promise<void>;
};

const names = new Map<string, string>();

/** A name for a prepared statement, the same for the same text (PostgreSQL cuts names at 63 characters). */
function statementName(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = createHash('sha256').update(sql).digest('hex').slice(0, 40);
    names.set(sql, name);
  }
  return name;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PLAIN = /^[A-Za-z0-9._-]{0,60}$/;

/**
 * BEGIN and the transaction's settings in one message, one round trip instead of two. The simple protocol takes no
 * parameters, so each value is first held against its exact form; anything else stops the program, not the quoting.
 */
function beginFor(wardId: string, accountId: string, requestId: string): string {
  if (!UUID.test(wardId) || !(accountId === '' || UUID.test(accountId)) || !PLAIN.test(requestId)) {
    throw new Error('The request context holds something that is no identifier.');
  }
  return `begin; select set_config('role', '${APP_ROLE}', true), set_config('app.ward_id', '${wardId}', true),
    set_config('app.account_id', '${accountId}', true), set_config('app.request_id', '${requestId}', true)`;
}
