import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { useCampaigns, type Campaign } from '../../campaign/current-campaign';
import { Chip, type Tone } from '../../parts/chip';
import { Page } from '../../parts/page';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { dayText } from '../../text/format';
import { CAMPAIGN_KINDS, PHASES, optionsOf } from '../../text/labels';
import { CopyCampaign } from './copy-campaign';
import { CreateCampaign } from './create-campaign';

const TONES: Readonly<Record<Campaign['phase'], Tone>> = {
  draft: 'waiting',
  registration: 'info',
  'self-score': 'info',
  scoring: 'info',
  review: 'info',
  decided: 'good',
  closed: 'plain',
};

function columns(
  years: readonly number[],
  onCopy: (campaign: Campaign) => void,
): readonly ServerColumn<Campaign>[] {
  return [
    {
      key: 'name',
      title: 'Phong trào',
      sort: 'name',
      render: ({ id, name }) => <Link to={`/phong-trao/${id}`}>{name}</Link>,
    },
    {
      key: 'year',
      title: 'Năm',
      sort: 'year',
      width: 90,
      align: 'center',
      render: ({ year }) => year,
      filter: { param: 'year', options: years.map((year) => ({ value: String(year), label: String(year) })) },
    },
    {
      key: 'kind',
      title: 'Loại',
      render: ({ kind }) => CAMPAIGN_KINDS[kind],
      filter: { param: 'kind', options: optionsOf(CAMPAIGN_KINDS) },
    },
    {
      key: 'phase',
      title: 'Giai đoạn',
      sort: 'phase',
      render: ({ phase, phaseLabel }) => <Chip tone={TONES[phase]}>{phaseLabel}</Chip>,
      filter: { param: 'phase', options: optionsOf(PHASES) },
    },
    {
      key: 'days',
      title: 'Thời hạn giai đoạn này',
      render: ({ phase, phases }) => {
        const now = phases.find((days) => days.phase === phase);
        return now ? `${dayText(now.opensOn)} – ${dayText(now.closesOn)}` : '–';
      },
    },
    {
      key: 'acts',
      title: 'Thao tác',
      width: 150,
      render: (campaign) =>
        campaign.policy.canCopy && (
          <Button
            size="small"
            onClick={() => onCopy(campaign)}
            aria-label={`Chép sang năm sau: ${campaign.name}`}
          >
            Chép sang năm sau
          </Button>
        ),
    },
  ];
}

/** Every campaign of the ward: made from nothing, or copied from last year's. */
export default function CampaignsPage() {
  const mayManage = useMay('campaign.manage');
  const { data: all = [] } = useCampaigns();
  const [isCreating, setCreating] = useState(false);
  const [copied, setCopied] = useState<Campaign>();
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => b - a);
  const latest = all.find(({ kind }) => kind === 'yearly') ?? all[0];
  const create = (
    <Button type="primary" onClick={() => setCreating(true)}>
      Tạo phong trào
    </Button>
  );
  return (
    <Page
      title="Phong trào thi đua"
      actions={
        mayManage && (
          <>
            {latest && <Button onClick={() => setCopied(latest)}>Chép từ năm trước</Button>}
            {create}
          </>
        )
      }
    >
      <ServerTable
        name="campaigns"
        label="Danh sách phong trào"
        queryKey={['campaigns', 'page']}
        load={(query, signal) => answer(api.GET('/api/campaigns', { params: { query }, signal }))}
        columns={columns(years, setCopied).filter(({ key }) => mayManage || key !== 'acts')}
        rowKey={({ id }) => id}
        emptyText={
          mayManage
            ? 'Chưa có phong trào nào. Tạo phong trào của năm để đơn vị đăng ký thi đua.'
            : 'Chưa có phong trào nào. Cán bộ phụ trách sẽ tạo và phát động.'
        }
        emptyAction={mayManage && create}
      />
      {mayManage && <CreateCampaign open={isCreating} onClose={() => setCreating(false)} />}
      {mayManage && <CopyCampaign campaign={copied} onClose={() => setCopied(undefined)} />}
    </Page>
  );
}
