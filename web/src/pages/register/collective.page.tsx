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
import { countText } from '../../text/format';
import { CollectiveForm } from './collective-form';
import { validityText } from './collective-list';
import { DocumentsTab } from './documents-tab';
import { HonoursTab } from './honours-tab';
import { HouseholdList } from './household-list';
import { IndividualList } from './individual-list';
import { LineageTab } from './lineage-tab';
import { ProfileActs } from './profile-acts';
import { ProfileTabs } from './profile-tabs';
import { REGISTER_KEY, type Collective } from './register-data';
import './register.css';
import { ScoresTab } from './scores-tab';

/** A unit with its people, its honours, what it came from. */
export default function CollectivePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: [...REGISTER_KEY, 'collective', id],
    queryFn: ({ signal }) => answer(api.GET('/api/collectives/{id}', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <CollectiveView collective={data} />;
}

function CollectiveView({ collective }: { collective: Collective }) {
  const [isEditing, setEditing] = useState(false);
  const seesHonours = useMay('honours.read');
  const seesScores = useMay('results.read');
  const { id, name, block, type, status, peopleCount } = collective;
  const tabs = [
    { key: 'thong-tin', label: 'Thông tin', children: <Information collective={collective} /> },
    {
      key: 'thanh-vien',
      label: `Cá nhân (${countText(peopleCount)})`,
      children: <IndividualList unitId={id} />,
    },
    { key: 'ho-gia-dinh', label: 'Hộ gia đình', children: <HouseholdList unitId={id} /> },
    ...(seesHonours
      ? [{ key: 'khen-thuong', label: 'Khen thưởng qua các năm', children: <HonoursTab id={id} /> }]
      : []),
    ...(seesScores ? [{ key: 'diem', label: 'Điểm qua các năm', children: <ScoresTab id={id} /> }] : []),
    { key: 'to-chuc', label: 'Sáp nhập, chia tách', children: <LineageTab collective={collective} /> },
    { key: 'ho-so', label: 'Hồ sơ, minh chứng', children: <DocumentsTab id={id} /> },
  ];
  return (
    <Page
      title={name}
      crumbs={[{ label: 'Tập thể', to: '/tap-the' }]}
      actions={<ProfileActs row={collective} onEdit={() => setEditing(true)} />}
      intro={
        <>
          {[type, block].filter(Boolean).join(', ')} {status === 'archived' && <Chip>Đã lưu trữ</Chip>}
        </>
      }
    >
      <ProfileTabs tabs={tabs} />
      <CollectiveForm row={isEditing ? collective : undefined} onClose={() => setEditing(false)} />
    </Page>
  );
}

function Information({ collective }: { collective: Collective }) {
  const { code, shortName, type, block, superior, headName, phone } = collective;
  const { memberCount, peopleCount, protocolOrder, predecessors, successors } = collective;
  const text = (value: string) => value || '–';
  return (
    <Panel>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 1, md: 2, lg: 2 }}
        items={[
          { key: 'shortName', label: 'Tên gọi tắt', children: text(shortName) },
          { key: 'code', label: 'Mã', children: text(code) },
          { key: 'type', label: 'Loại', children: text(type) },
          { key: 'block', label: 'Khối thi đua', children: text(block) },
          { key: 'superior', label: 'Đơn vị cấp trên', children: text(superior) },
          { key: 'head', label: 'Người đứng đầu', children: text(headName) },
          ...(phone === null ? [] : [{ key: 'phone', label: 'Điện thoại', children: text(phone) }]),
          { key: 'members', label: 'Số người, số hộ', children: memberCount ?? '–' },
          { key: 'people', label: 'Cá nhân trong sổ', children: countText(peopleCount) },
          { key: 'order', label: 'Thứ tự trong danh sách', children: protocolOrder },
          { key: 'validity', label: 'Hiệu lực', children: validityText(collective) },
          ...related('Đơn vị tiền thân', predecessors),
          ...related('Đơn vị kế tục', successors),
        ]}
      />
    </Panel>
  );
}

function related(label: string, units: Collective['predecessors']) {
  if (units.length === 0) return [];
  const links = units.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to={`/tap-the/${id}`}>{name}</Link>
    </span>
  ));
  return [{ key: label, label, children: <span>{links}</span> }];
}
