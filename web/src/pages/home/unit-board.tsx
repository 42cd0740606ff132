import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { countText, dayText } from '../../text/format';

/** How many units have not sent, have sent, were returned, are accepted; and the way to whom to call. */
export function UnitBoard({ campaignId }: { campaignId: string }) {
  // A unit's own representative calls nobody.
  const calls = useMay('participant.read');
  const { data, error, refetch } = useQuery({
    queryKey: ['registrations', 'board', 'counts', campaignId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/registrations/board', { params: { query: { campaignId, pageSize: 1 } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { notSent, sent, returned, accepted } = data.totals;
  return (
    <Panel
      title="Đơn vị gửi đăng ký"
      extra={calls && <Link to={`/goi-nhac?phong-trao=${campaignId}`}>Danh sách gọi nhắc</Link>}
    >
      <dl className="board-tiles">
        {(
          [
            ['Chưa gửi', notSent, 'not-sent'],
            ['Đã gửi', sent, 'sent'],
            ['Trả lại', returned, 'returned'],
            ['Đã nhận', accepted, 'accepted'],
          ] as const satisfies readonly (readonly [string, number, Schema<'BoardRowDto'>['state']])[]
        ).map(([label, count, state]) => (
          <div key={label} className="board-tile">
            <dt>
              {calls ? <Link to={`/dang-ky?phong-trao=${campaignId}&state=${state}`}>{label}</Link> : label}
            </dt>
            <dd>{countText(count)}</dd>
          </div>
        ))}
      </dl>
      {data.dueOn && <p className="secondary">Hạn đăng ký: hết ngày {dayText(data.dueOn)}.</p>}
    </Panel>
  );
}
