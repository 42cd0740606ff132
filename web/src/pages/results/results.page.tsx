import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { useCurrentCampaign, type Campaign } from '../../campaign/current-campaign';
import { Page } from '../../parts/page';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { TabStrip } from '../../parts/tab-strip';
import { useAddress } from '../../parts/use-address';
import { useMay } from '../../session/session';
import { Closing } from './closing';
import { Closings } from './closings';
import { Progress } from './progress';
import { ResultsBoard } from './results-board';
import { WhatIf } from './what-if';

export type CriteriaSetSummary = Schema<'CriteriaSetSummaryDto'>;

/** Results of a campaign, a criteria set at a time: ranking, disagreement, what thresholds would mean, closing. */
export default function ResultsPage() {
  const { campaign, error } = useCurrentCampaign();
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  return (
    <Page title="Kết quả chấm điểm" actions={campaign && <Closing campaign={campaign} />}>
      {campaign === null ? (
        <EmptyView text="Chưa có phong trào nào." />
      ) : (
        <ResultsOf key={campaign.id} campaign={campaign} />
      )}
    </Page>
  );
}

function ResultsOf({ campaign }: { campaign: Campaign }) {
  const { get, set } = useAddress();
  const panelId = useId();
  const mayReadProgress = useMay('scoring.read-progress');
  const { data, error, refetch } = useQuery({
    queryKey: ['criteria-sets', campaign.id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/campaigns/{campaignId}/criteria-sets', {
          params: { path: { campaignId: campaign.id }, query: { pageSize: 200 } },
          signal,
        }),
      ),
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const chosen = data.items.find(({ id }) => id === get('bo')) ?? data.items[0];
  if (!chosen) {
    return <EmptyView text="Phong trào này chưa có bảng tiêu chí nên chưa có gì để chấm." />;
  }
  return (
    <>
      <TabStrip
        label="Bảng tiêu chí"
        tabs={data.items.map(({ id, name }) => ({ key: id, label: name }))}
        active={chosen.id}
        panelId={panelId}
        onChange={(id) =>
          set(
            { bo: id, trang: undefined, 'sap-xep': undefined, q: undefined, block: undefined },
            { push: true },
          )
        }
      />
      <div key={chosen.id} className="stack" role="tabpanel" id={panelId} aria-label={chosen.name}>
        {mayReadProgress && <Progress setId={chosen.id} />}
        <WhatIf set={chosen} />
        <ResultsBoard set={chosen} />
        {mayReadProgress && <Closings setId={chosen.id} />}
      </div>
    </>
  );
}
