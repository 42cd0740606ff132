import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { currentContext } from '../context/request-context.js';

/** The role business work runs as: owns nothing, cannot pass row-level security. Created by the first migration. */
export const APP_ROLE = 'thidua_app';

interface Transaction {
  readonly runner: QueryRunner;
  readonly afterCommit: (() => void | Promise<void>)[];
}

/**
 * One database transaction per use case, carried by AsyncLocalStorage.
 *
 * Right after BEGIN the transaction takes the app role and learns ward, actor and request id, for this
 * transaction only: row-level security shows it its own ward and nothing else. Nested runs join the outer one.
 */
@Injectable()
export class UnitOfWork {
  private readonly storage = new AsyncLocalStorage<Transaction>();

  constructor(private readonly dataSource: DataSource) {}

  /** Runs business work for the ward of the current request. Throws when no ward is known. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const context = currentContext();
    if (!context?.wardId) throw new Error('A unit of work needs a ward: none is set in the request context.');
    return this.transact(work, [APP_ROLE, context.wardId, context.accountId ?? '', context.requestId]);
  }

  /**
   * Runs work that belongs to no ward: sessions, log-in, first set-up. It keeps the owner's role, and forced
   * row-level security still hides every business table from it.
   */
  async runAsSystem<T>(work: () => Promise<T>): Promise<T> {
    return this.transact(work, undefined);
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
    const result: unknown = await this.current().runner.query(sql, [...parameters], true);
    return (result as { records?: Row[] }).records ?? [];
  }

  /** Runs a writing statement and gives the number of rows it touched. */
  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const result: unknown = await this.current().runner.query(sql, [...parameters], true);
    return (result as { affected?: number }).affected ?? 0;
  }

  private current(): Transaction {
    const transaction = this.storage.getStore();
    if (!transaction) throw new Error('No unit of work is open here.');
    return transaction;
  }

  private async transact<T>(work: () => Promise<T>, settings: readonly string[] | undefined): Promise<T> {
    if (this.storage.getStore()) return work();
    const runner = this.dataSource.createQueryRunner();
    const transaction: Transaction = { runner, afterCommit: [] };
    try {
      await runner.connect();
      await runner.startTransaction();
      if (settings) {
        await runner.query(
          `select set_config('role', $1, true), set_config('app.ward_id', $2, true),
                  set_config('app.account_id', $3, true), set_config('app.request_id', $4, true)`,
          [...settings],
        );
      }
      const result = await this.storage.run(transaction, work);
      await runner.commitTransaction();
      for (const follow of transaction.afterCommit) await follow();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
