import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';

export type Registration = Schema<'RegistrationDto'>;
export type Act = Registration['policy']['acts'][number];

/** Everything read of registrations: one act changes lists, board and counts together. */
export const REGISTRATIONS_KEY = ['registrations'];

/** Units by state, the last day to register, and whether the asker may add registrations now. */
export function useBoardHead(campaignId: string) {
  return useQuery({
    queryKey: [...REGISTRATIONS_KEY, 'head', campaignId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/registrations/board', { params: { query: { campaignId, pageSize: 1 } }, signal })),
  });
}

/** The awards a campaign is held for; all of the catalogue where it names none. */
export function useCampaignAwards(campaign: Campaign): Schema<'AwardTypeDto'>[] {
  const { data } = useQuery({
    queryKey: ['award-types', 'choice'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })),
    staleTime: 60_000,
  });
  const { awardTypeIds } = campaign;
  return (data?.items ?? []).filter(({ id }) => awardTypeIds.length === 0 || awardTypeIds.includes(id));
}
