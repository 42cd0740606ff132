import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Chip, type Tone } from '../../parts/chip';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { countText, dayText } from '../../text/format';
import { optionsOf, SITTING_STATUSES } from '../../text/labels';
import { COUNCIL_KEY } from './council-data';
import { PlanSitting } from './plan-sitting';

type Row = Schema<'SittingDto'>;

const TONES: Readonly<Record<Row['status'], Tone>> = {
  planned: 'plain',
  open: 'info',
  closed: 'waiting',
  locked: 'good',
};

export function SittingChip({ status }: { status: Row['status'] }) {
  return <Chip tone={TONES[status]}>{SITTING_STATUSES[status]}</Chip>;
}

const COLUMNS: readonly ServerColumn<Row>[] = [
  {
    key: 'day',
    title: 'Ngày, giờ',
    sort: 'heldOn',
    width: 140,
    render: ({ heldOn, startsAt }) => `${startsAt}, ${dayText(heldOn)}`,
  },
  {
    key: 'title',
    title: 'Phiên họp',
    sort: 'title',
    render: ({ id, title, campaignName }) => (
      <>
        <Link to={`/hoi-dong/phien/${id}`}>{title}</Link>
        {campaignName && <div className="secondary">{campaignName}</div>}
      </>
    ),
  },
  { key: 'chair', title: 'Chủ trì', render: ({ chairName }) => chairName },
  { key: 'secretary', title: 'Thư ký', render: ({ secretaryName }) => secretaryName },
  {
    key: 'questions',
    title: 'Nội dung',
    align: 'right',
    render: ({ questionCount }) => countText(questionCount),
  },
  { key: 'minutes', title: 'Số biên bản', render: ({ minutesNumber }) => minutesNumber || '–' },
  {
    key: 'status',
    title: 'Tình trạng',
    render: ({ status }) => <SittingChip status={status} />,
    filter: { param: 'status', options: optionsOf(SITTING_STATUSES) },
  },
];

export function SittingsList() {
  const mayPlan = useMay('council.manage');
  const [isPlanning, setPlanning] = useState(false);
  const plan = mayPlan && (
    <Button type="primary" onClick={() => setPlanning(true)}>
      Lập phiên họp
    </Button>
  );
  return (
    <>
      <ServerTable
        name="sittings"
        label="Các phiên họp"
        queryKey={[...COUNCIL_KEY, 'sittings']}
        load={(query, signal) =>
          answer(api.GET('/api/sittings', { params: { query: query as never }, signal }))
        }
        columns={COLUMNS}
        rowKey={({ id }) => id}
        searchHint="Tìm tên phiên họp"
        tools={plan}
        emptyText="Chưa có phiên họp nào. Cán bộ phụ trách lập phiên họp khi phong trào đã sang bước xét khen thưởng."
      />
      {mayPlan && <PlanSitting open={isPlanning} onClose={() => setPlanning(false)} />}
    </>
  );
}
