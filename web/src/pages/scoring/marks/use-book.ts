import { useCallback, useSyncExternalStore } from 'react';
import type { MarkBook } from './mark-book';
import type { SaveSummary, SheetRow } from './sheet-row';

export function useRow(book: MarkBook, id: string): SheetRow | undefined {
  return useSyncExternalStore(
    useCallback((changed) => book.subscribeRow(id, changed), [book, id]),
    () => book.row(id),
  );
}

export function useSummary(book: MarkBook): SaveSummary {
  return useSyncExternalStore(book.subscribe, () => book.summary);
}

/** Something worked out from all sheets; must be a plain value, or the same object as long as nothing changed. */
export function useOfBook<Value>(book: MarkBook, read: (book: MarkBook) => Value): Value {
  return useSyncExternalStore(book.subscribe, () => read(book));
}
