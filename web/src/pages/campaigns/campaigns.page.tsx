import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { Page } from '../../parts/page';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { dayText } from '../../text/format';
import { CAMPAIGN_KINDS } from '../../text/labels';

const COLUMNS: readonly ServerColumn<Campaign>[] = [
  {
    key: 'name',
    title: 'Phong trào',
    sort: 'name',
    render: ({ id, name }) => <Link to={`/phong-trao/${id}`}>{name}</Link>,
  },
  { key: 'year', title: 'Năm', sort: 'year', width: 80, align: 'center', render: ({ year }) => year },
  {
    key: 'kind',
    title: 'Loại',
    render: ({ kind }) => CAMPAIGN_KINDS[kind],
    filter: {
      param: 'kind',
      options: Object.entries(CAMPAIGN_KINDS).map(([value, label]) => ({ value, label })),
    },
  },
  { key: 'phase', title: 'Giai đoạn', sort: 'phase', render: ({ phaseLabel }) => phaseLabel },
  {
    key: 'days',
    title: 'Thời hạn',
    render: ({ phase, phases }) => {
      const now = phases.find((days) => days.phase === phase);
      return now ? `${dayText(now.opensOn)} – ${dayText(now.closesOn)}` : '–';
    },
  },
];

export default function CampaignsPage() {
  return (
    <Page title="Phong trào thi đua">
      <ServerTable
        name="campaigns"
        label="Danh sách phong trào"
        queryKey={['campaigns', 'page']}
        load={(query, signal) => answer(api.GET('/api/campaigns', { params: { query }, signal }))}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        emptyText="Chưa có phong trào nào."
      />
    </Page>
  );
}
