import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { dayText } from '../../text/format';
import { REGISTER_KEY } from './register-data';

type Honour = Schema<'HonourDto'>;

/** Honours through the years: a picture of awards and years, then each with its decision. */
export function HonoursTab({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: [...REGISTER_KEY, 'honours', id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/participants/{id}/honours', {
          params: { path: { id }, query: { pageSize: 200, sort: '-year', predecessors: 'true' } },
          signal,
        }),
      ),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) {
    return (
      <Panel>
        <EmptyView text="Sổ theo dõi khen thưởng chưa ghi lần khen nào. Khen thưởng các năm trước nhập được từ tệp Excel lịch sử." />
      </Panel>
    );
  }
  return (
    <div className="stack">
      <Panel title="Các năm được khen">
        <YearsPicture honours={data.items.filter(({ revokedOn }) => revokedOn === null)} />
      </Panel>
      <Panel title="Chi tiết">
        <HonoursTable id={id} honours={data.items} />
      </Panel>
    </div>
  );
}

/** Awards down, years across, a mark where it was given; years without any are shown, for they break a count. */
function YearsPicture({ honours }: { honours: readonly Honour[] }) {
  const years = honours.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years, new Date().getFullYear() - 1)];
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const awards = [...new Set(honours.map(({ awardName }) => awardName))];
  return (
    <div className="years-picture" tabIndex={0} role="region" aria-label="Danh hiệu, hình thức theo năm">
      <table>
        <thead>
          <tr>
            <th scope="col">Danh hiệu, hình thức</th>
            {span.map((year) => (
              <th scope="col" key={year}>
                {year}
              </th>
            ))}
            <th scope="col">Số lần</th>
          </tr>
        </thead>
        <tbody>
          {awards.map((award) => {
            const given = honours.filter(({ awardName }) => awardName === award);
            return (
              <tr key={award}>
                <th scope="row">{award}</th>
                {span.map((year) => {
                  const times = given.filter((honour) => honour.year === year);
                  return (
                    <td key={year} title={times.map(({ decisionNumber }) => decisionNumber).join(', ')}>
                      {times.length > 0 && (
                        <>
                          <span className="years-mark" aria-hidden />
                          <span className="visually-hidden">Có</span>
                        </>
                      )}
                    </td>
                  );
                })}
                <td className="numeric">{given.length}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function HonoursTable({ id, honours }: { id: string; honours: readonly Honour[] }) {
  // A name says something only where it is not the one whose page this is: a unit's earlier form.
  const isOther = honours.some(({ participantId }) => participantId !== id);
  return (
    <PlainTable<Honour>
      label="Khen thưởng qua các năm"
      rowKey="id"
      dataSource={[...honours]}
      columns={[
        { title: 'Năm', dataIndex: 'year', width: 70 },
        { title: 'Danh hiệu, hình thức', dataIndex: 'awardName' },
        ...(isOther
          ? [
              {
                title: 'Của',
                render: (_value: unknown, row: Honour) =>
                  row.participantId === id ? row.name : `${row.name} (đơn vị tiền thân)`,
              },
            ]
          : []),
        {
          title: 'Quyết định',
          render: (_value, row) => (
            <>
              {row.decisionNumber || '–'} {row.authority}{' '}
              {row.revokedOn && (
                <Chip tone="bad">
                  Đã hủy: {row.revokedBy}, {dayText(row.revokedOn)}
                </Chip>
              )}
              {!row.revokedOn && row.shakenBy && (
                <>
                  <Chip tone="waiting">Căn cứ đã bị hủy, cần xem lại</Chip>{' '}
                  <span className="secondary">{row.shakenBy}</span>
                </>
              )}
            </>
          ),
        },
        { title: 'Ngày', width: 100, render: (_value, row) => dayText(row.decidedOn) },
      ]}
    />
  );
}
