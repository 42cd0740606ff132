import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Campaign } from '../../campaign/current-campaign';
import { PhaseSteps } from '../../campaign/timeline';
import { Page } from '../../parts/page';
import { PageTabs } from '../../parts/page-tabs';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { CAMPAIGN_KINDS } from '../../text/labels';
import { CampaignAwards } from './campaign-awards';
import { CampaignInfo } from './campaign-info';
import { CopyCampaign } from './copy-campaign';
import { CriteriaSets } from './criteria-sets';
import { Moves } from './moves';
import { Staffing } from './staffing';
import { useCampaign } from './use-campaign';

/** One campaign: its days, awards, criteria, scorers, and where it stands. */
export default function CampaignPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCampaign(id);
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <CampaignView campaign={data} />;
}

function CampaignView({ campaign }: { campaign: Campaign }) {
  const [isCopying, setCopying] = useState(false);
  const maySeeCriteria = useMay('criteria.read');
  const maySeeScorers = useMay('campaign.manage', 'scoring.read-progress', 'scoring.score');
  const tabs = [
    { key: 'thong-tin', label: 'Thông tin, thời hạn', children: <CampaignInfo campaign={campaign} /> },
    { key: 'danh-hieu', label: 'Danh hiệu đưa vào xét', children: <CampaignAwards campaign={campaign} /> },
    ...(maySeeCriteria
      ? [{ key: 'tieu-chi', label: 'Bảng tiêu chí', children: <CriteriaSets campaign={campaign} /> }]
      : []),
    ...(maySeeScorers
      ? [{ key: 'nguoi-cham', label: 'Người chấm', children: <Staffing campaign={campaign} /> }]
      : []),
    { key: 'giai-doan', label: 'Chuyển giai đoạn', children: <Moves campaign={campaign} /> },
  ];
  return (
    <Page
      title={campaign.name}
      crumbs={[{ label: 'Phong trào thi đua', to: '/phong-trao' }]}
      actions={campaign.policy.canCopy && <Button onClick={() => setCopying(true)}>Chép sang năm sau</Button>}
      intro={
        <>
          Năm {campaign.year} · {CAMPAIGN_KINDS[campaign.kind]}
          {campaign.theme && ` · ${campaign.theme}`}
        </>
      }
    >
      <PhaseSteps phase={campaign.phase} />
      <PageTabs label="Nội dung của phong trào" items={tabs} />
      <CopyCampaign campaign={isCopying ? campaign : undefined} onClose={() => setCopying(false)} />
    </Page>
  );
}
