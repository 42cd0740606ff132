import { Link } from 'react-router';
import { Chip } from '../../parts/chip';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView } from '../../parts/states';
import { countText, instantText } from '../../text/format';
import { BALLOT_METHODS, BALLOT_STATUSES } from '../../text/labels';
import type { Sitting } from './council-data';

type Summary = Sitting['ballots'][number];

const TONES = { open: 'info', closed: 'good', void: 'bad' } as const;

export function BallotChip({ status }: { status: Summary['status'] }) {
  return <Chip tone={TONES[status]}>{BALLOT_STATUSES[status]}</Chip>;
}

/** The votes held in a sitting, in the order they were opened. */
export function SittingBallots({ sitting }: { sitting: Sitting }) {
  if (sitting.ballots.length === 0) {
    return (
      <EmptyView
        text={
          sitting.status === 'planned'
            ? 'Biểu quyết mở được sau khi người chủ trì khai mạc.'
            : 'Chưa mở lượt biểu quyết nào. Người chủ trì chọn các nội dung ở thẻ «Chương trình» rồi bấm «Mở biểu quyết».'
        }
      />
    );
  }
  return (
    <PlainTable<Summary>
      label="Các lượt biểu quyết"
      rowKey="id"
      dataSource={sitting.ballots}
      columns={[
        {
          key: 'what',
          title: 'Lượt biểu quyết',
          render: (_, { id, method }, index) => (
            <Link to={`/hoi-dong/luot/${id}`}>
              Lượt {index + 1}: {BALLOT_METHODS[method]}
            </Link>
          ),
        },
        {
          key: 'count',
          title: 'Nội dung',
          className: 'numeric',
          render: (_, { questionIds }) => countText(questionIds.length),
        },
        { key: 'opened', title: 'Mở lúc', render: (_, { openedAt }) => instantText(openedAt) },
        { key: 'closed', title: 'Đóng lúc', render: (_, { closedAt }) => instantText(closedAt) },
        {
          key: 'status',
          title: 'Tình trạng',
          render: (_, { status, voidReason }) => (
            <>
              <BallotChip status={status} />
              {voidReason && <div className="secondary">{voidReason}</div>}
            </>
          ),
        },
      ]}
    />
  );
}
