import { useQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { useParams } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Help } from '../../parts/help';
import { LinkButton } from '../../parts/link-button';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAddress } from '../../parts/use-address';
import { countText, dayText, instantText } from '../../text/format';
import { NAME_PROOFS_KEY } from './name-proofs-data';
import { RoundActs } from './round-acts';
import { UnitSheet } from './unit-sheet';

export type Board = Schema<'ProofBoardDto'>;
type Unit = Board['units'][number];

/** What stands in the address for those of no unit. */
const NOBODYS = 'khac';

/** How far the units of a decision are with their names, and each unit's sheet. */
export default function BoardPage() {
  const { id = '' } = useParams();
  const { get } = useAddress();
  const { data, error, refetch } = useQuery({
    queryKey: [...NAME_PROOFS_KEY, 'board', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/decisions/{id}/name-proofs', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { decision } = data;
  const title = decision.numberText ? `Quyết định số ${decision.numberText}` : decision.title;
  const unit = get('don-vi');
  return (
    <Page
      title="Soát tên"
      crumbs={[{ label: title, to: `/quyet-dinh/${id}` }]}
      intro="Mỗi đơn vị xác nhận họ tên, danh xưng, chức vụ trên màn hình hoặc ký phiếu giấy. Tên chưa soát thì chưa nên in giấy khen."
      actions={
        <>
          <Help about="Soát tên" guide="can-bo#soat-ten">
            Một tên chỉ tính là đã soát khi dòng trong quyết định còn giống từng chữ với nội dung đơn vị đã
            xác nhận.
          </Help>
          {unit ? (
            <LinkButton to={`/quyet-dinh/${id}/soat-ten`}>Mọi đơn vị</LinkButton>
          ) : (
            <RoundActs board={data} />
          )}
        </>
      }
    >
      {unit ? (
        <UnitSheet decisionId={id} unitId={unit === NOBODYS ? undefined : unit} />
      ) : (
        <Units board={data} />
      )}
    </Page>
  );
}

function Units({ board }: { board: Board }) {
  const { units, counts, round, decision } = board;
  if (units.length === 0)
    return <EmptyView text="Quyết định chưa có ai trong danh sách nên chưa có tên để soát." />;
  const columns: TableColumnsType<Unit> = [
    {
      title: 'Đơn vị',
      width: 300,
      render: (_value, { unitId, unitName }) => (
        <LinkButton
          type="link"
          style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
          to={`/quyet-dinh/${decision.id}/soat-ten?don-vi=${unitId ?? NOBODYS}`}
        >
          {unitId === null ? 'Ngoài danh sách đơn vị' : unitName}
        </LinkButton>
      ),
    },
    { title: 'Số tên', width: 90, align: 'right', render: (_value, { total }) => countText(total) },
    { title: 'Chưa soát', width: 100, align: 'right', render: (_value, { open }) => countText(open) },
    { title: 'Đã soát', width: 100, align: 'right', render: (_value, { proofed }) => countText(proofed) },
    {
      title: 'Đề nghị sửa',
      width: 110,
      align: 'right',
      render: (_value, { corrections }) => countText(corrections),
    },
    { title: 'Tình hình', width: 160, render: (_value, unit) => <UnitState unit={unit} /> },
  ];
  return (
    <Panel title={`Đã soát ${countText(counts.proofed)} trong ${countText(counts.total)} tên`}>
      <p style={{ marginTop: 0 }}>{roundText(round)}</p>
      <PlainTable<Unit>
        label="Tình hình soát tên của các đơn vị"
        rowKey={({ unitId }) => unitId ?? NOBODYS}
        columns={columns}
        dataSource={[...units]}
      />
    </Panel>
  );
}

function UnitState({ unit: { open, corrections } }: { unit: Unit }) {
  if (corrections > 0) return <Chip tone="info">Có đề nghị sửa</Chip>;
  return open > 0 ? <Chip tone="waiting">Chưa xong</Chip> : <Chip tone="good">Đã xong</Chip>;
}

function roundText(round: Board['round']): string {
  if (!round) return 'Chưa gửi các đơn vị: người đại diện chưa thấy danh sách này.';
  if (round.closedAt) return `Đã kết thúc soát tên ${instantText(round.closedAt)}.`;
  const due = round.dueOn ? `, đề nghị trả lời trước ngày ${dayText(round.dueOn)}` : '';
  return `${round.openedByName ?? ''} gửi các đơn vị ${instantText(round.openedAt)}${due}.`;
}
