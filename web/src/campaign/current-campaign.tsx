import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answer, api, type Schema } from '../api/client';
import { useMay, useSession } from '../session/session';

export type Campaign = Schema<'CampaignDto'>;

const PARAMETER = 'phong-trao';

/** Every campaign of the ward, newest year first (a ward has a few a year). */
export function useCampaigns() {
  const mayRead = useMay('campaign.read');
  return useQuery({
    queryKey: ['campaigns', 'all'],
    enabled: mayRead,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/campaigns', { params: { query: { pageSize: 200 } }, signal })).then(
        (page) => page.items,
      ),
    staleTime: 60_000,
  });
}

/**
 * The campaign the pages look at: the one in the address, else the one looked at last, else the newest that is not
 * closed. Undefined while that is read, null where the ward has none yet.
 */
export function useCurrentCampaign(): {
  readonly campaign: Campaign | null | undefined;
  readonly campaigns: readonly Campaign[];
  readonly error: unknown;
  choose(id: string): void;
} {
  const { data, error } = useCampaigns();
  const { accountId } = useSession();
  const [search, setSearch] = useSearchParams();
  const key = `campaign-of-${accountId}`;
  const asked = search.get(PARAMETER) ?? localStorage.getItem(key);
  const campaign = data && (data.find(({ id }) => id === asked) ?? newest(data) ?? null);
  return {
    campaign,
    campaigns: data ?? [],
    error,
    choose(id) {
      localStorage.setItem(key, id);
      // What the address says besides belongs to the campaign that was looked at.
      setSearch({ [PARAMETER]: id });
    },
  };
}

function newest(campaigns: readonly Campaign[]): Campaign | undefined {
  return campaigns.find(({ phase }) => phase !== 'draft' && phase !== 'closed') ?? campaigns[0];
}

/** The choice of campaign, in the header of pages that look at one. The browser's own list: small, and at home on phones. */
export function CampaignPicker() {
  const { campaign, campaigns, choose } = useCurrentCampaign();
  if (!campaign) return null;
  return (
    <select
      className="campaign-picker"
      aria-label="Phong trào đang xem"
      value={campaign.id}
      onChange={(event) => choose(event.target.value)}
    >
      {campaigns.map(({ id, name, phaseLabel }) => (
        <option key={id} value={id}>
          {name} ({phaseLabel})
        </option>
      ))}
    </select>
  );
}
