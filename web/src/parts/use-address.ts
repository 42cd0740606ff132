import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The address bar as the keeper of a page's state: what is filtered, sorted, opened. Empty values leave the address. */
export function useAddress() {
  const [search, setSearch] = useSearchParams();
  const get = useCallback((name: string): string | undefined => search.get(name) ?? undefined, [search]);
  const set = useCallback(
    (values: Readonly<Record<string, string | number | undefined | null>>, options?: { push?: boolean }) => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            if (value === undefined || value === null || value === '') next.delete(name);
            else next.set(name, String(value));
          }
          return next;
        },
        { replace: !options?.push },
      );
    },
    [setSearch],
  );
  return { get, set };
}
