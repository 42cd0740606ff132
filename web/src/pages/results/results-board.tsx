import { Button } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { asProblem } from '../../api/problem';
import { Chip } from '../../parts/chip';
import { Help } from '../../parts/help';
import { Panel } from '../../parts/panel';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { EmptyView } from '../../parts/states';
import { useAddress } from '../../parts/use-address';
import { countText, instantText, pointsText } from '../../text/format';
import type { CriteriaSetSummary } from './results.page';
import { useBoardState } from './use-board-state';

export type Result = Schema<'ResultDto'>;

const SHEET_STATES: Readonly<Record<Result['sheets'][number]['state'], string>> = {
  submitted: '',
  recused: 'không chấm',
  missing: 'chưa gửi',
};

function columnsFor(blocks: readonly string[]): readonly ServerColumn<Result>[] {
  return [
    {
      key: 'rankOverall',
      title: 'Hạng chung',
      sort: 'rankOverall',
      width: 100,
      align: 'center',
      render: ({ rankOverall, tiedOverall }) => <Rank rank={rankOverall} isTied={tiedOverall} />,
    },
    {
      key: 'rankInBlock',
      title: 'Hạng trong khối',
      sort: 'rankInBlock',
      width: 100,
      align: 'center',
      render: ({ rankInBlock, tiedInBlock }) => <Rank rank={rankInBlock} isTied={tiedInBlock} />,
    },
    { key: 'name', title: 'Tên', sort: 'name', render: ({ name }) => <strong>{name}</strong> },
    { key: 'unit', title: 'Đơn vị', isExtra: true, render: ({ unitName }) => unitName ?? '–' },
    {
      key: 'block',
      title: 'Khối thi đua',
      sort: 'block',
      render: ({ block }) => block || '–',
      filter: { param: 'block', options: blocks.map((block) => ({ value: block, label: block })) },
    },
    {
      key: 'points',
      title: 'Điểm',
      sort: 'points',
      align: 'right',
      render: ({ points, complete }) =>
        complete ? pointsText(points) : <span className="secondary">{pointsText(points)}</span>,
    },
    {
      key: 'median',
      title: 'Trung vị',
      sort: 'median',
      align: 'right',
      render: ({ median }) => pointsText(median),
    },
    {
      key: 'spread',
      title: 'Độ lệch',
      sort: 'spread',
      align: 'right',
      render: ({ spread }) => pointsText(spread),
    },
    {
      key: 'classification',
      title: 'Xếp loại',
      render: (result) => <Classification result={result} />,
    },
    {
      key: 'counted',
      title: 'Số phiếu',
      sort: 'counted',
      align: 'right',
      render: ({ counted }) => countText(counted),
    },
  ];
}

function Rank({ rank, isTied }: { rank: number | null; isTied: boolean }) {
  if (rank === null) return '–';
  return (
    <>
      {rank} {isTied && <Chip tone="waiting">đồng hạng</Chip>}
    </>
  );
}

function Classification({ result: { complete, knockout, classification } }: { result: Result }) {
  if (knockout) return <Chip tone="bad">Không xếp loại</Chip>;
  if (!complete) return <Chip>Chưa đủ phiếu</Chip>;
  return classification ?? '–';
}

/** The ranking, with every sheet's total on demand; the most disagreed first where somebody asks for it. */
export function ResultsBoard({ set }: { set: CriteriaSetSummary }) {
  const address = useAddress();
  const { data, error } = useBoardState(set.id);
  if (asProblem(error).code === 'results-hidden') {
    return (
      <Panel title="Bảng kết quả">
        <EmptyView text={asProblem(error).message} />
      </Panel>
    );
  }
  const isByDisagreement = address.get('sap-xep') === '-spread';
  return (
    <Panel
      title="Bảng kết quả"
      extra={
        data && (
          <Chip tone={data.frozenAt ? 'good' : 'waiting'}>
            {data.frozenAt ? `Đã khóa lúc ${instantText(data.frozenAt)}` : 'Đang chấm, còn thay đổi'}
          </Chip>
        )
      }
    >
      <ServerTable
        name="results"
        label={`Kết quả: ${set.name}`}
        queryKey={['results', set.id]}
        load={(query, signal) =>
          answer(
            api.GET('/api/criteria-sets/{id}/results', { params: { path: { id: set.id }, query }, signal }),
          )
        }
        columns={columnsFor(data?.blocks ?? [])}
        rowKey={({ participantId }) => participantId}
        expand={(result) => <Sheets result={result} />}
        emptyText="Chưa có ai trong danh sách được chấm của bảng tiêu chí này."
        tools={
          <>
            <Button
              aria-pressed={isByDisagreement}
              type={isByDisagreement ? 'primary' : 'default'}
              onClick={() =>
                address.set({ 'sap-xep': isByDisagreement ? undefined : '-spread', trang: undefined })
              }
            >
              Chấm lệch nhau nhất trước
            </Button>
            <Help about="độ lệch">
              Độ lệch là phiếu cao nhất trừ phiếu thấp nhất. Lệch nhiều thì nên đưa ra bàn tại phiên họp
              trước; chương trình không tự sửa điểm của ai.
            </Help>
          </>
        }
      />
    </Panel>
  );
}

function Sheets({ result }: { result: Result }) {
  return (
    <ul
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 20px',
        listStyle: 'none',
        margin: 0,
        padding: '4px 8px',
      }}
    >
      {result.sheets.map(({ scorer, state, total }) => (
        <li key={scorer}>
          {scorer}: <strong>{state === 'submitted' ? pointsText(total) : ''}</strong>
          {SHEET_STATES[state] && <span className="secondary">{SHEET_STATES[state]}</span>}
        </li>
      ))}
    </ul>
  );
}
