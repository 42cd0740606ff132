import { useQuery } from '@tanstack/react-query';
import { Descriptions } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { DocumentsTab } from './documents-tab';
import { HonoursTab } from './honours-tab';
import { HouseholdForm } from './household-form';
import { ProfileActs } from './profile-acts';
import { ProfileTabs } from './profile-tabs';
import { REGISTER_KEY, type Household } from './register-data';
import './register.css';
import { ScoresTab } from './scores-tab';

/** A household with what it was honoured for. */
export default function HouseholdPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: [...REGISTER_KEY, 'household', id],
    queryFn: ({ signal }) => answer(api.GET('/api/households/{id}', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <HouseholdView household={data} />;
}

function HouseholdView({ household }: { household: Household }) {
  const [isEditing, setEditing] = useState(false);
  const seesHonours = useMay('honours.read');
  const seesScores = useMay('results.read');
  const { id, name, unit, address, displayOrder, status } = household;
  const information = (
    <Panel>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 1, md: 2, lg: 2 }}
        items={[
          { key: 'unit', label: 'Tổ dân phố, đơn vị', children: unit.name },
          { key: 'block', label: 'Khối thi đua', children: unit.block || '–' },
          { key: 'address', label: 'Địa chỉ', children: address || '–' },
          { key: 'order', label: 'Thứ tự trong đơn vị', children: displayOrder },
        ]}
      />
    </Panel>
  );
  const tabs = [
    { key: 'thong-tin', label: 'Thông tin', children: information },
    ...(seesHonours
      ? [{ key: 'khen-thuong', label: 'Khen thưởng qua các năm', children: <HonoursTab id={id} /> }]
      : []),
    ...(seesScores ? [{ key: 'diem', label: 'Điểm qua các năm', children: <ScoresTab id={id} /> }] : []),
    { key: 'ho-so', label: 'Hồ sơ, minh chứng', children: <DocumentsTab id={id} /> },
  ];
  return (
    <Page
      title={name}
      crumbs={[{ label: 'Hộ gia đình', to: '/ho-gia-dinh' }]}
      actions={<ProfileActs row={household} onEdit={() => setEditing(true)} />}
      intro={
        <>
          <Link to={`/tap-the/${unit.id}`}>{unit.name}</Link>{' '}
          {status === 'archived' && <Chip>Đã lưu trữ</Chip>}
        </>
      }
    >
      <ProfileTabs tabs={tabs} />
      <HouseholdForm row={isEditing ? household : undefined} onClose={() => setEditing(false)} />
    </Page>
  );
}
