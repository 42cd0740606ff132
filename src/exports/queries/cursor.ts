import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

const PAGE = 1_000;

/**
 * The rows of a select in pages, as one snapshot, for lists too long to hold. One at a time per unit of work: the
 * cursor has a fixed name and ends with the transaction.
 */
export async function* pagesOf<Row>(
  uow: UnitOfWork,
  select: string,
  parameters: readonly unknown[],
): AsyncGenerator<readonly Row[]> {
  await uow.query(`declare long_list no scroll cursor for ${select}`, parameters);
  for (;;) {
    const page = await uow.query<Row>(`fetch ${PAGE} from long_list`);
    if (page.length === 0) return;
    yield page;
  }
}
