import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { PlainTable } from '../../parts/plain-table';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { countText } from '../../text/format';

type Row = Schema<'ScorerProgressDto'>;

/** How far each member has come; counts, never marks. Folded away once everybody has sent everything. */
export function Progress({ setId }: { setId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['scoring-progress', setId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/criteria-sets/{id}/progress', { params: { path: { id: setId } }, signal })),
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const waiting = data.filter((row) => left(row) > 0);
  return (
    <Panel
      title="Tiến độ chấm của các thành viên"
      extra={
        <Chip tone={waiting.length === 0 ? 'good' : 'waiting'}>
          {waiting.length === 0
            ? 'Mọi thành viên đã gửi đủ phiếu'
            : `Còn ${countText(waiting.length)} thành viên chưa gửi đủ`}
        </Chip>
      }
    >
      {waiting.length > 0 && (
        <PlainTable<Row>
          label="Tiến độ chấm của các thành viên"
          rowKey="scorer"
          dataSource={data}
          columns={[
            { title: 'Thành viên', render: (_v, { displayName, scorer }) => `${displayName} (${scorer})` },
            number('Phải chấm', (row) => row.candidates),
            number('Đã gửi', (row) => row.submitted),
            number('Đang chấm dở', (row) => row.draft),
            number('Chưa chấm', (row) => row.notBegun),
            number('Không chấm (có liên quan)', (row) => row.recused),
            {
              title: 'Tình trạng',
              render: (_v, row) =>
                left(row) === 0 ? (
                  <Chip tone="good">Đã xong</Chip>
                ) : (
                  <Chip tone="waiting">Còn {countText(left(row))}</Chip>
                ),
            },
          ]}
        />
      )}
    </Panel>
  );
}

function left({ draft, notBegun }: Row): number {
  return draft + notBegun;
}

function number(title: string, value: (row: Row) => number) {
  return {
    title,
    align: 'right' as const,
    className: 'numeric',
    render: (_v: unknown, row: Row) => value(row),
  };
}
