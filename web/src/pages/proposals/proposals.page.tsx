import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { countText, dayText } from '../../text/format';
import { PROPOSAL_STATUSES } from '../../text/labels';
import { AskedPapers } from './asked-papers';
import { BeginProposal } from './begin-proposal';

export type Proposal = Schema<'ProposalDto'>;
export const PROPOSALS_KEY = ['proposals'];

const TONES = { preparing: 'plain', sent: 'info', returned: 'bad', decided: 'good' } as const;

export function ProposalStatus({ status }: Pick<Proposal, 'status'>) {
  return <Chip tone={TONES[status]}>{PROPOSAL_STATUSES[status]}</Chip>;
}

/** The deadline with the working days that are left of it; nothing is left to count once it is sent. */
export function Deadline({ deadline, workingDaysLeft, isLate }: Proposal) {
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 6, alignItems: 'center' }}>
      {dayText(deadline)}
      {isLate ? (
        <Chip tone="bad">Quá hạn</Chip>
      ) : (
        workingDaysLeft !== null && (
          <Chip tone={workingDaysLeft <= 5 ? 'waiting' : 'plain'}>
            {workingDaysLeft === 0 ? 'Hạn hôm nay' : `Còn ${countText(workingDaysLeft)} ngày làm việc`}
          </Chip>
        )
      )}
    </span>
  );
}

const COLUMNS: readonly ServerColumn<Proposal>[] = [
  {
    key: 'title',
    title: 'Hồ sơ',
    sort: 'title',
    render: ({ id, title, awardName, year }) => (
      <>
        <Link to={`/trinh-cap-tren/${id}`}>{title}</Link>
        <div className="secondary">
          {awardName}, năm {year}
        </div>
      </>
    ),
  },
  {
    key: 'lines',
    title: 'Số người, đơn vị',
    align: 'right',
    render: ({ lineCount, grantedCount, status }) =>
      status === 'decided'
        ? `${countText(grantedCount)}/${countText(lineCount)} được khen`
        : countText(lineCount),
  },
  {
    key: 'parts',
    title: 'Giấy tờ bắt buộc',
    align: 'right',
    render: ({ partCount, missingCount }) => `${partCount - missingCount}/${partCount}`,
  },
  {
    key: 'deadline',
    title: 'Hạn gửi',
    sort: 'deadline',
    render: (proposal) => <Deadline {...proposal} />,
  },
  {
    key: 'sent',
    title: 'Tờ trình',
    render: ({ sentNumber, sentOn }) =>
      sentNumber === null ? (
        '–'
      ) : (
        <>
          {sentNumber}
          <div className="secondary">{dayText(sentOn)}</div>
        </>
      ),
  },
  {
    key: 'status',
    title: 'Tình trạng',
    sort: 'status',
    render: (proposal) => <ProposalStatus {...proposal} />,
    filter: {
      param: 'status',
      options: Object.entries(PROPOSAL_STATUSES).map(([value, label]) => ({ value, label })),
    },
  },
];

/** Dossiers for awards the ward cannot grant itself: what to finish, by when, and what became of those sent. */
export default function ProposalsPage() {
  const mayManage = useMay('proposal.manage');
  const [isBeginning, setBeginning] = useState(false);
  return (
    <Page
      title="Trình cấp trên khen thưởng"
      actions={
        <>
          <AskedPapers />
          {mayManage && (
            <Button type="primary" onClick={() => setBeginning(true)}>
              Lập hồ sơ
            </Button>
          )}
        </>
      }
      intro="Danh hiệu, hình thức do tỉnh hoặc Trung ương tặng (Bằng khen, Chiến sĩ thi đua cấp tỉnh, Tập thể lao động xuất sắc, Cờ thi đua …): mỗi danh hiệu một hồ sơ. Có kết quả thì ghi vào, sổ khen thưởng có ngay."
    >
      <ServerTable
        name="proposals"
        label="Hồ sơ trình cấp trên"
        queryKey={PROPOSALS_KEY}
        load={(query, signal) => answer(api.GET('/api/proposals', { params: { query }, signal }))}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        searchHint="Tìm hồ sơ, người, tờ trình"
        emptyText="Chưa có hồ sơ nào. Bấm «Lập hồ sơ»: chọn danh hiệu, người được đề nghị, hạn gửi; chương trình liệt kê giấy tờ phải có."
      />
      <BeginProposal open={isBeginning} onClose={() => setBeginning(false)} />
    </Page>
  );
}
