import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { useAct } from '../../parts/use-act';

export const CAMPAIGNS_KEY = ['campaigns'];

export function useCampaign(id: string) {
  return useQuery({
    queryKey: [...CAMPAIGNS_KEY, 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/campaigns/{id}', { params: { path: { id } }, signal })),
  });
}

/** The criteria sets of a campaign, and whether one may be added (a campaign has a handful). */
export function useCriteriaSets(campaignId: string, isAsked = true) {
  return useQuery({
    queryKey: ['criteria-sets', 'of', campaignId],
    enabled: isAsked,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/campaigns/{campaignId}/criteria-sets', {
          params: { path: { campaignId }, query: { pageSize: 200 } },
          signal,
        }),
      ),
  });
}

export function useScorers(campaignId: string, isAsked = true) {
  return useQuery({
    queryKey: ['scorers', campaignId],
    enabled: isAsked,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/campaigns/{campaignId}/scorers', { params: { path: { campaignId } }, signal })),
  });
}

/** What of a campaign is changed; the rest stays as the server has it. */
export type CampaignChange = Partial<Omit<Schema<'ChangeCampaignBody'>, 'version'>>;

/** Saves part of a campaign: its name and days, or its awards. A stale version is left to the form to show. */
export function useChangeCampaign(
  campaign: Campaign,
  options: {
    readonly onDone: (campaign: Campaign, edits: number) => void;
    readonly onProblem: (error: unknown, change: CampaignChange) => boolean;
  },
) {
  const { id, name, theme, phases, awardTypeIds } = campaign;
  return useAct(
    ({ change, version }: { change: CampaignChange; version: number; edits: number }) =>
      answer(
        api.PATCH('/api/campaigns/{id}', {
          params: { path: { id } },
          body: { name, theme, phases, awardTypeIds, ...change, version },
        }),
      ),
    {
      done: 'Đã lưu.',
      refresh: [CAMPAIGNS_KEY, ['overview']],
      onDone: (changed, { edits }) => options.onDone(changed, edits),
      onProblem: (problem, { change }) =>
        problem.code === 'stale-version' || options.onProblem(problem, change),
    },
  );
}
