import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { pointsText } from '../../text/format';
import { REGISTER_KEY } from './register-data';

type Score = Schema<'ParticipantScoreDto'>;

/** Results of every year, newest first, the unit's earlier forms included. */
export function ScoresTab({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: [...REGISTER_KEY, 'scores', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/participants/{id}/scores', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Panel>
      {data.length === 0 ? (
        <EmptyView text="Chưa có kết quả chấm điểm nào được xem. Kết quả hiện ở đây khi phong trào đã chấm điểm." />
      ) : (
        <PlainTable<Score>
          label="Điểm qua các năm"
          rowKey={({ criteriaSetId, participantId }) => `${criteriaSetId} ${participantId}`}
          dataSource={data}
          columns={[
            { title: 'Năm', dataIndex: 'year', width: 70 },
            {
              title: 'Phong trào, bảng tiêu chí',
              render: (_value, row) => (
                <>
                  <Link to={`/ket-qua?phong-trao=${row.campaignId}`}>{row.campaignName}</Link>
                  <div className="secondary">{row.criteriaSetName}</div>
                </>
              ),
            },
            ...(data.some(({ participantId }) => participantId !== id)
              ? [{ title: 'Của', dataIndex: 'name' }]
              : []),
            { title: 'Điểm', width: 190, render: (_value, row) => <Points points={row.points} /> },
            { title: 'Xếp loại', render: (_value, row) => row.classification ?? '–' },
            { title: 'Trong khối', render: (_value, row) => rankText(row.rankInBlock, row.rankedInBlock) },
            { title: 'Chung', render: (_value, row) => rankText(row.rankOverall, row.rankedOverall) },
            { title: 'Ghi chú', render: (_value, row) => remarkOf(row) },
          ]}
        />
      )}
    </Panel>
  );
}

/** Points with a bar out of a hundred, to see at a glance how the years went. */
function Points({ points }: { points: string | null }) {
  if (points === null) return '–';
  return (
    <span style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
      <span className="numeric" style={{ minWidth: 48 }}>
        {pointsText(points)}
      </span>
      <span className="points-bar" aria-hidden>
        <span style={{ width: `${Math.max(0, Math.min(100, Number(points)))}%` }} />
      </span>
    </span>
  );
}

function rankText(rank: number | null, of: number | null): string {
  return rank === null ? '–' : `thứ ${rank} trong ${of ?? rank}`;
}

function remarkOf({ knockout, complete, frozenAt }: Score): string {
  if (knockout) return 'Có phiếu ghi loại trừ';
  if (!complete) return 'Chưa đủ phiếu chấm';
  return frozenAt === null ? 'Chưa khóa kết quả' : '';
}
