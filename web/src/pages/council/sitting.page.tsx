import { Alert, Descriptions } from 'antd';
import { useParams } from 'react-router';
import { LinkButton } from '../../parts/link-button';
import { Page } from '../../parts/page';
import { PageTabs } from '../../parts/page-tabs';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { countText, dayText, instantText } from '../../text/format';
import { Agenda } from './agenda';
import { Attendance } from './attendance';
import { useSitting, type Sitting } from './council-data';
import { Papers } from './papers';
import { SittingBallots } from './sitting-ballots';
import { SittingMoves } from './sitting-moves';
import { SittingChip } from './sittings-list';
import './council.css';

/** One sitting: agenda, attendance, votes, minutes. */
export default function SittingPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useSitting(id);
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <SittingView sitting={data} />;
}

function SittingView({ sitting }: { sitting: Sitting }) {
  const open = sitting.ballots.find(({ status }) => status === 'open');
  const mayVote = useMay('council.vote') && sitting.roster.some(({ isMe, hasVote }) => isMe && hasVote);
  return (
    <Page
      title={sitting.title}
      crumbs={[{ label: 'Họp Hội đồng', to: '/hoi-dong' }]}
      actions={<SittingMoves sitting={sitting} />}
    >
      {open && mayVote && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title="Đang có lượt biểu quyết mở."
          action={
            <LinkButton type="primary" to={`/bieu-quyet/${open.id}`}>
              Đến trang bỏ phiếu
            </LinkButton>
          }
        />
      )}
      <Panel style={{ marginBottom: 12 }}>
        <Head sitting={sitting} />
      </Panel>
      <PageTabs
        label="Phiên họp"
        items={[
          {
            key: 'chuong-trinh',
            label: `Chương trình (${countText(sitting.questions.length)})`,
            children: <Agenda sitting={sitting} />,
          },
          { key: 'diem-danh', label: 'Điểm danh', children: <Attendance sitting={sitting} /> },
          {
            key: 'bieu-quyet',
            label: `Biểu quyết (${countText(sitting.ballots.length)})`,
            children: <SittingBallots sitting={sitting} />,
          },
          { key: 'van-ban', label: 'Kết luận, văn bản', children: <Papers sitting={sitting} /> },
        ]}
      />
    </Page>
  );
}

function Head({ sitting }: { sitting: Sitting }) {
  const { quorum } = sitting;
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 1, md: 2, lg: 3 }}
      items={[
        { key: 'status', label: 'Tình trạng', children: <SittingChip status={sitting.status} /> },
        { key: 'when', label: 'Thời gian', children: `${sitting.startsAt}, ${dayText(sitting.heldOn)}` },
        { key: 'place', label: 'Địa điểm', children: sitting.place },
        { key: 'chair', label: 'Chủ trì', children: sitting.chairName },
        { key: 'secretary', label: 'Thư ký', children: sitting.secretaryName },
        {
          key: 'quorum',
          label: 'Có mặt',
          children: `${countText(quorum.present)}/${countText(quorum.members)} thành viên, cần ít nhất ${countText(quorum.needed)}${quorum.met ? ': đủ' : ': chưa đủ'}`,
        },
        ...(sitting.campaignName
          ? [{ key: 'campaign', label: 'Phong trào', children: sitting.campaignName }]
          : []),
        ...(sitting.lockedAt
          ? [{ key: 'locked', label: 'Khóa biên bản', children: instantText(sitting.lockedAt) }]
          : []),
      ]}
    />
  );
}
