import { useQuery } from '@tanstack/react-query';
import { Alert, Descriptions } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { countText, dayText, instantText } from '../../text/format';
import { PROPOSAL_STATUSES } from '../../text/labels';
import { Dossier } from './dossier';
import { ProposalActions } from './proposal-actions';
import { Deadline, PROPOSALS_KEY, ProposalStatus } from './proposals.page';

export type ProposalDetail = Schema<'ProposalDetailDto'>;

export function proposalKey(id: string): readonly string[] {
  return [...PROPOSALS_KEY, 'one', id];
}

/** One dossier: where it stands, whom it is for, which papers are in it. */
export default function ProposalPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: proposalKey(id),
    queryFn: ({ signal }) => answer(api.GET('/api/proposals/{id}', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page
      title={data.title}
      crumbs={[{ label: 'Trình cấp trên khen thưởng', to: '/trinh-cap-tren' }]}
      actions={<ProposalActions proposal={data} />}
    >
      <div className="stack">
        {data.status === 'returned' && (
          <Alert
            type="warning"
            showIcon
            title={`Cấp trên trả lại ngày ${dayText(data.returnedOn)}`}
            description={data.returnReason}
          />
        )}
        {data.isLate && (
          <Alert
            type="error"
            showIcon
            title={`Đã quá hạn gửi ${dayText(data.deadline)}`}
            description="Vẫn ghi gửi được; hãy hỏi nơi nhận trước khi gửi."
          />
        )}
        <Panel>
          <Head proposal={data} />
        </Panel>
        <Dossier proposal={data} />
      </div>
    </Page>
  );
}

function Head({ proposal }: { proposal: ProposalDetail }) {
  const { awardName, year, addressee, status, isShort, sentNumber, sentOn, decisionNumber } = proposal;
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 1, md: 2 }}
      items={[
        { key: 'award', label: 'Danh hiệu, hình thức', children: `${awardName}, năm ${year}` },
        { key: 'status', label: 'Tình trạng', children: <ProposalStatus status={status} /> },
        {
          key: 'addressee',
          label: 'Nơi nhận',
          children: isShort ? `${addressee} (hồ sơ rút gọn)` : addressee,
        },
        { key: 'deadline', label: 'Hạn gửi', children: <Deadline {...proposal} /> },
        {
          key: 'parts',
          label: 'Giấy tờ bắt buộc',
          children: `đã có ${proposal.partCount - proposal.missingCount}/${proposal.partCount}`,
        },
        ...(sentNumber
          ? [{ key: 'sent', label: 'Tờ trình', children: `số ${sentNumber}, gửi ngày ${dayText(sentOn)}` }]
          : []),
        ...(decisionNumber
          ? [
              {
                key: 'decided',
                label: 'Kết quả',
                children: (
                  <span>
                    Quyết định số {decisionNumber} ngày {dayText(proposal.decidedOn)} của {proposal.authority}
                    : {countText(proposal.grantedCount)}/{countText(proposal.lineCount)} được khen,{' '}
                    <Link
                      to={`/so-khen-thuong?source=proposal&year=${year}`}
                      style={{ textDecoration: 'underline' }}
                    >
                      xem sổ khen thưởng
                    </Link>
                  </span>
                ),
              },
            ]
          : []),
        ...(status === 'preparing'
          ? []
          : [
              {
                key: 'moved',
                label: 'Ghi bước này',
                children: `${proposal.movedByName ?? ''}, ${instantText(proposal.movedAt)} (${PROPOSAL_STATUSES[status].toLowerCase()})`,
              },
            ]),
      ]}
    />
  );
}
