import type { QueryClient } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../../api/client';
import { SESSION_KEY, type Session } from '../../../session/session';
import { MarkBook } from './mark-book';
import { UnsentMarks } from './unsent-marks';

export type CriteriaSet = Schema<'CriteriaSetDto'>;

const open = new Map<string, { readonly book: MarkBook; readonly version: number }>();

export function gridKey(accountId: string, criteriaSetId: string) {
  return ['score-sheets', accountId, criteriaSetId] as const;
}

/**
 * The one book of a person for a criteria set in this window. It outlives the pages that show it, so that what is on
 * its way goes on while the person looks at something else.
 */
export function bookOf(accountId: string, set: CriteriaSet, client: QueryClient): MarkBook {
  const key = `${accountId}:${set.id}`;
  const known = open.get(key);
  if (known?.version === set.version) return known.book;
  known?.book.end();
  const criteria = set.groups.flatMap((group) => group.criteria);
  const book = new MarkBook(criteria, new UnsentMarks(accountId, set.id), {
    put: ({ participantId, criterionId }, body) =>
      answer(
        api.PUT('/api/score-sheets/{criteriaSetId}/{participantId}/marks/{criterionId}', {
          params: { path: { criteriaSetId: set.id, participantId, criterionId } },
          body,
          // The last mark still goes out when the window is closed right after it.
          keepalive: true,
        }),
      ),
    isStillSignedIn: () => client.getQueryData<Session | null>(SESSION_KEY)?.accountId === accountId,
    onOutdated: ({ status }) => {
      const queryKey = status === 403 ? SESSION_KEY : gridKey(accountId, set.id);
      void client.invalidateQueries({ queryKey });
    },
  });
  open.set(key, { book, version: set.version });
  return book;
}
