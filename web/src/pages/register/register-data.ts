import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import { useMay } from '../../session/session';

export type Collective = Schema<'CollectiveDto'>;
export type Individual = Schema<'IndividualDto'>;
export type Household = Schema<'HouseholdDto'>;

/** Everything read of the register: refreshed as one, since a change of one row shows in many lists. */
export const REGISTER_KEY = ['register'];

/** Units in use, in the ward's order; empty for whoever speaks for one unit alone. */
export function useUnitOptions(): { value: string; label: string }[] {
  const mayRead = useMay('participant.read');
  const { data } = useQuery({
    queryKey: [...REGISTER_KEY, 'unit-names'],
    enabled: mayRead,
    queryFn: ({ signal }) => answer(api.GET('/api/collectives/names', { signal })),
    staleTime: 60_000,
  });
  return data?.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}

/** Blocks, kinds of units and categories of people in use. */
export function useFacets(): Schema<'FacetsDto'> {
  const { data } = useQuery({
    queryKey: [...REGISTER_KEY, 'facets'],
    queryFn: ({ signal }) => answer(api.GET('/api/participants/facets', { signal })),
    staleTime: 60_000,
  });
  return data ?? { blocks: [], unitTypes: [], categories: [] };
}

export function wordOptions(words: readonly string[]): { value: string; label: string }[] {
  return words.map((word) => ({ value: word, label: word }));
}

/** Where someone of the register has their page. */
export const PROFILE_PATHS: Readonly<Record<Schema<'ParticipantDto'>['kind'], string>> = {
  collective: '/tap-the',
  individual: '/ca-nhan',
  household: '/ho-gia-dinh',
};
