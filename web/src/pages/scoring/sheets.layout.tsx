import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Outlet, useOutletContext, useParams, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { FailureView, Loading } from '../../parts/states';
import { useSession } from '../../session/session';
import type { MarkBook } from './marks/mark-book';
import { bookOf, gridKey, type CriteriaSet } from './marks/open-books';
import './scoring.css';

/** What the pages of one criteria set share. */
export interface Scoring {
  readonly set: CriteriaSet;
  readonly book: MarkBook;
  readonly scorerCode: string;
  readonly isOpen: boolean;
}

export function useScoring(): Scoring {
  return useOutletContext<Scoring>();
}

/** Reads the set and one's own sheets once for the grid and for every single sheet. */
export default function SheetsLayout() {
  const { setId = '' } = useParams();
  const { accountId, csrfToken } = useSession();
  const client = useQueryClient();
  const set = useQuery({
    queryKey: ['criteria-set', setId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/criteria-sets/{id}', { params: { path: { id: setId } }, signal })),
  });
  const book = set.data && bookOf(accountId, set.data, client);
  const grid = useQuery({
    queryKey: gridKey(accountId, setId),
    enabled: book !== undefined,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const params = { path: { criteriaSetId: setId } };
      const read = await answer(api.GET('/api/score-sheets/{criteriaSetId}', { params, signal }));
      book?.merge(read);
      return { scorerCode: read.scorerCode, isOpen: read.isOpen };
    },
  });
  useResuming(book, csrfToken);
  const [search, setSearch] = useSearchParams();
  const campaignId = set.data?.campaignId;
  const asked = search.get('phong-trao');
  useEffect(() => {
    if (campaignId === undefined || asked === campaignId) return;
    // The menu leads on to the other pages of the campaign that the address names: here it is the set's.
    const withCampaign = (before: URLSearchParams) => {
      const next = new URLSearchParams(before);
      next.set('phong-trao', campaignId);
      return next;
    };
    setSearch(withCampaign, { replace: true });
  }, [campaignId, asked, setSearch]);
  const error = set.error ?? (grid.data ? undefined : grid.error);
  if (error) return <FailureView error={error} onRetry={() => void (set.error ? set : grid).refetch()} />;
  if (!book || !grid.data || !set.data) return <Loading />;
  return <Outlet context={{ set: set.data, book, ...grid.data } satisfies Scoring} />;
}

/** What is held back goes out as soon as the network is back, the window is looked at again, or somebody signed in anew. */
function useResuming(book: MarkBook | undefined, csrfToken: string): void {
  useEffect(() => {
    if (!book) return undefined;
    const resume = () => document.visibilityState === 'visible' && book.resume();
    resume();
    window.addEventListener('online', resume);
    document.addEventListener('visibilitychange', resume);
    return () => {
      window.removeEventListener('online', resume);
      document.removeEventListener('visibilitychange', resume);
    };
  }, [book, csrfToken]);
}
