import { Link } from 'react-router';
import type { Schema } from '../../api/client';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { RegistrationChip } from '../../parts/registration-chip';
import { EmptyView } from '../../parts/states';

/** What a person has registered for, newest campaign first. */
export function RegisteredFor({
  registrations,
}: {
  registrations: readonly Schema<'ProfileRegistrationDto'>[];
}) {
  return (
    <Panel title="Đăng ký thi đua">
      {registrations.length === 0 ? (
        <EmptyView text="Chưa có đăng ký thi đua nào." />
      ) : (
        <PlainTable
          label="Đăng ký thi đua"
          rowKey="id"
          dataSource={[...registrations]}
          columns={[
            { title: 'Năm', dataIndex: 'year', width: 70 },
            {
              title: 'Phong trào',
              render: (_value, { campaignId, campaignName }) => (
                <Link to={`/dang-ky?phong-trao=${campaignId}`}>{campaignName}</Link>
              ),
            },
            { title: 'Danh hiệu, hình thức', dataIndex: 'awardName' },
            { title: 'Tình trạng', render: (_value, { status }) => <RegistrationChip status={status} /> },
          ]}
        />
      )}
    </Panel>
  );
}
