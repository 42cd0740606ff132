import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { RegistrationTable } from './registration-table';
import { REGISTRATIONS_KEY } from './registrations-data';

/** How many registered for each title or form, and who. */
export function AwardsTab({ campaign }: { campaign: Campaign }) {
  const { data } = useQuery({
    queryKey: [...REGISTRATIONS_KEY, 'summary', campaign.id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/registrations/summary', {
          params: { query: { campaignId: campaign.id, by: 'award' } },
          signal,
        }),
      ),
  });
  return (
    <div className="stack">
      {data && data.rows.length > 0 && (
        <Panel title="Số đăng ký theo danh hiệu, hình thức">
          <PlainTable
            label="Số đăng ký theo danh hiệu, hình thức"
            rowKey="id"
            dataSource={data.rows}
            columns={[
              { title: 'Danh hiệu, hình thức', dataIndex: 'name' },
              { title: 'Tập thể', dataIndex: 'collectives', align: 'right' },
              { title: 'Cá nhân', dataIndex: 'individuals', align: 'right' },
              { title: 'Hộ gia đình', dataIndex: 'households', align: 'right' },
              { title: 'Đã gửi', dataIndex: 'submitted', align: 'right' },
              { title: 'Đã nhận', dataIndex: 'accepted', align: 'right' },
              { title: 'Tổng số', dataIndex: 'total', align: 'right' },
            ]}
          />
        </Panel>
      )}
      <RegistrationTable campaign={campaign} />
    </div>
  );
}
