import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 767px)';

/** A screen on which a grid of marks cannot be read: a phone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
  );
}
