import { useQuery } from '@tanstack/react-query';
import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { birthText } from '../../text/birth';
import { countText } from '../../text/format';
import { GENDERS } from '../../text/register-labels';
import { Disciplines } from './disciplines';
import { DocumentsTab } from './documents-tab';
import { HonoursTab } from './honours-tab';
import { IndividualForm } from './individual-form';
import { Initiatives } from './initiatives';
import { ProfileActs } from './profile-acts';
import { ProfileTabs } from './profile-tabs';
import { Ratings } from './ratings';
import { REGISTER_KEY } from './register-data';
import { RegisteredFor } from './registered-for';
import './register.css';
import { ScoresTab } from './scores-tab';
import { Standing } from './standing';
import type { Profile } from './use-record-form';

/** A person with everything on record. */
export default function IndividualPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: [...REGISTER_KEY, 'individual', id],
    queryFn: ({ signal }) => answer(api.GET('/api/individuals/{id}', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <IndividualView profile={data} />;
}

function IndividualView({ profile }: { profile: Profile }) {
  const [isEditing, setEditing] = useState(false);
  const seesHonours = useMay('honours.read');
  const seesScores = useMay('results.read');
  const { id, name, ratings, initiatives, disciplines } = profile;
  const tabs = [
    { key: 'thong-tin', label: 'Thông tin', children: <Information profile={profile} /> },
    ...(seesHonours
      ? [{ key: 'khen-thuong', label: 'Khen thưởng qua các năm', children: <HonoursTab id={id} /> }]
      : []),
    {
      key: 'xep-loai',
      label: `Xếp loại, sáng kiến (${countText(ratings.length + initiatives.length)})`,
      children: (
        <div className="stack">
          <Ratings profile={profile} />
          <Initiatives profile={profile} />
        </div>
      ),
    },
    ...(seesScores ? [{ key: 'diem', label: 'Điểm qua các năm', children: <ScoresTab id={id} /> }] : []),
    ...(disciplines
      ? [
          {
            key: 'ky-luat',
            label: 'Kỷ luật, tạm dừng, nghỉ',
            children: (
              <div className="stack">
                <Disciplines profile={profile} />
                <Standing participantId={id} canAdd={profile.policy.canChange} />
              </div>
            ),
          },
        ]
      : []),
    { key: 'ho-so', label: 'Hồ sơ, minh chứng', children: <DocumentsTab id={id} /> },
  ];
  return (
    <Page
      title={name}
      crumbs={[{ label: 'Cá nhân', to: '/ca-nhan' }]}
      actions={<ProfileActs row={profile} onEdit={() => setEditing(true)} />}
      intro={<Summary profile={profile} />}
    >
      <ProfileTabs tabs={tabs} />
      <IndividualForm row={isEditing ? profile : undefined} onClose={() => setEditing(false)} />
    </Page>
  );
}

function Summary({ profile: { post, unit, isLeader, status } }: { profile: Profile }) {
  return (
    <>
      {post && `${post}, `}
      <Link to={`/tap-the/${unit.id}`}>{unit.name}</Link> {isLeader && <Chip tone="info">Lãnh đạo</Chip>}{' '}
      {status === 'archived' && <Chip>Đã lưu trữ</Chip>}
    </>
  );
}

function Information({ profile }: { profile: Profile }) {
  const { formOfAddress, gender, birth, unit, post, category, displayOrder, idNumber, phone, note } = profile;
  const text = (value: string | null) => value || '–';
  return (
    <div className="stack">
      <Panel>
        <Descriptions
          size="small"
          column={{ xs: 1, sm: 1, md: 2, lg: 2 }}
          items={[
            { key: 'address', label: 'Danh xưng', children: text(formOfAddress) },
            { key: 'gender', label: 'Giới tính', children: gender ? GENDERS[gender] : '–' },
            { key: 'birth', label: 'Ngày sinh', children: text(birthText(birth)) },
            { key: 'unit', label: 'Đơn vị', children: unit.name },
            { key: 'block', label: 'Khối thi đua', children: text(unit.block) },
            { key: 'post', label: 'Chức vụ', children: text(post) },
            { key: 'category', label: 'Đối tượng', children: text(category) },
            { key: 'order', label: 'Thứ tự trong đơn vị', children: displayOrder },
            { key: 'idNumber', label: 'Số CCCD', children: <IdNumber idNumber={idNumber} /> },
            ...(phone === null ? [] : [{ key: 'phone', label: 'Điện thoại', children: text(phone) }]),
            ...(note === null ? [] : [{ key: 'note', label: 'Ghi chú', children: text(note) }]),
          ]}
        />
      </Panel>
      <RegisteredFor registrations={profile.registrations} />
    </div>
  );
}

/** Kept covered until asked for: the screen may be seen by whoever stands at the desk. */
function IdNumber({ idNumber }: { idNumber: string | null }) {
  const [isShown, setShown] = useState(false);
  if (idNumber === null) return '–';
  if (idNumber.startsWith('•')) return idNumber;
  return (
    <>
      <span style={{ marginInlineEnd: 8 }}>
        {isShown ? idNumber : '•'.repeat(idNumber.length - 3) + idNumber.slice(-3)}
      </span>
      <Button size="small" onClick={() => setShown(!isShown)}>
        {isShown ? 'Che số' : 'Hiện đủ số'}
      </Button>
    </>
  );
}
