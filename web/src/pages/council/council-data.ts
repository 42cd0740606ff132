import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';

export type Sitting = Schema<'SittingDetailDto'>;
export type Question = Schema<'QuestionDto'>;
export type Ballot = Schema<'BallotDto'>;
export type Council = Schema<'CouncilDetailDto'>;
export type CouncilMember = Schema<'CouncilMemberDto'>;

/** Everything of the council is read anew after any act: one act shows in many places. */
export const COUNCIL_KEY = ['council'] as const;
export const REFRESHED = [COUNCIL_KEY, ['overview']];

/** How often a page looks for what others did while a sitting is under way, in milliseconds. */
const EVERY = 5_000;

export function useSitting(id: string) {
  return useQuery({
    queryKey: [...COUNCIL_KEY, 'sitting', id],
    queryFn: ({ signal }) => answer(api.GET('/api/sittings/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === 'open' ? EVERY : false),
  });
}

export function useBallot(id: string) {
  return useQuery({
    queryKey: [...COUNCIL_KEY, 'ballot', id],
    queryFn: ({ signal }) => answer(api.GET('/api/ballots/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === 'open' ? EVERY : false),
  });
}

/** Open ballots of whoever looks; asked again and again, since the chair opens them at any moment. */
export function useMyVotes() {
  return useQuery({
    queryKey: [...COUNCIL_KEY, 'mine'],
    queryFn: ({ signal }) => answer(api.GET('/api/my-votes', { signal })),
    refetchInterval: EVERY,
  });
}

export function useCouncil(id: string, isAsked = true) {
  return useQuery({
    queryKey: [...COUNCIL_KEY, 'one', id],
    enabled: isAsked,
    queryFn: ({ signal }) => answer(api.GET('/api/councils/{id}', { params: { path: { id } }, signal })),
  });
}

/** Every council there was, the latest first: a ward has one for years. */
export function useCouncils() {
  return useQuery({
    queryKey: [...COUNCIL_KEY, 'all'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/councils', { params: { query: { pageSize: 200 } }, signal })).then(
        ({ items }) => items,
      ),
  });
}
