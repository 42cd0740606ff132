import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Modal, Pagination, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useAddress } from '../../parts/use-address';
import { countText, instantText, numberText } from '../../text/format';
import { Balance } from './blanks-list';
import { BLANKS_KEY, type BlankDetail } from './certificates-data';

type Entry = Schema<'StockEntryDto'>;
type Entered = Schema<'StockEntryBody'>['kind'];

const PAGE_SIZE = 50;
const KINDS: Readonly<Record<Entry['kind'], string>> = {
  received: 'Nhận về',
  spoiled: 'Hỏng',
  counted: 'Kiểm kê',
  printed: 'Đã in',
};
const ENTERED: readonly (readonly [Entered, string])[] = [
  ['received', 'Nhận về'],
  ['spoiled', 'Hỏng ngoài lúc in (rách, ẩm mốc)'],
  ['counted', 'Kiểm kê: số tờ thực có'],
];

/** The book of a blank's stock: what came in, what was printed or spoiled, what a count found. */
export function Stock({ blank }: { blank: BlankDetail }) {
  const { get, set } = useAddress();
  const [isEntering, setEntering] = useState(false);
  const page = Math.max(1, Number(get('trang')) || 1);
  const { data, error, refetch } = useQuery({
    queryKey: [...BLANKS_KEY, blank.id, 'stock', page],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/certificate-blanks/{id}/stock', {
          params: { path: { id: blank.id }, query: { page, pageSize: PAGE_SIZE } },
          signal,
        }),
      ),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const columns: TableColumnsType<Entry> = [
    { title: 'Lúc', width: 150, render: (_value, { at }) => instantText(at) },
    { title: 'Việc', width: 110, render: (_value, { kind }) => KINDS[kind] },
    {
      title: 'Số tờ',
      width: 90,
      align: 'right',
      className: 'numeric',
      render: (_value, { quantity }) => (quantity > 0 ? `+${numberText(quantity)}` : numberText(quantity)),
    },
    {
      title: 'Còn lại',
      width: 90,
      align: 'right',
      className: 'numeric',
      render: (_value, { balance }) => numberText(balance),
    },
    { title: 'Người ghi', width: 180, render: (_value, { byName }) => byName ?? '–' },
    { title: 'Ghi chú', render: (_value, { note }) => <div className="wrapping">{note || '–'}</div> },
  ];
  const enter = blank.policy.canChange && (
    <Button type="primary" onClick={() => setEntering(true)}>
      Ghi sổ kho
    </Button>
  );
  return (
    <div className="stack">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' }}>
        <strong>
          Còn trong kho: <Balance balance={data.balance} />
        </strong>
        {data.total > 0 && enter}
      </div>
      {data.total === 0 ? (
        <EmptyView text="Sổ kho chưa có dòng nào. Nhận phôi về thì ghi số tờ; mỗi tờ in ra tự trừ.">
          {enter}
        </EmptyView>
      ) : (
        <PlainTable<Entry> label="Sổ kho phôi" rowKey="id" columns={columns} dataSource={[...data.items]} />
      )}
      {data.total > PAGE_SIZE && (
        <Pagination
          current={page}
          pageSize={PAGE_SIZE}
          total={data.total}
          showSizeChanger={false}
          onChange={(next) => set({ trang: next === 1 ? undefined : next })}
        />
      )}
      {isEntering && <EntryDialog blank={blank} onClose={() => setEntering(false)} />}
    </div>
  );
}

function EntryDialog({ blank, onClose }: { blank: BlankDetail; onClose: () => void }) {
  const [kind, setKind] = useState<Entered>('received');
  const [quantity, setQuantity] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const save = useAct(
    (count: number) =>
      answer(
        api.POST('/api/certificate-blanks/{id}/stock', {
          params: { path: { id: blank.id } },
          body: { kind, quantity: count, note },
        }),
      ),
    {
      done: ({ balance }) => `Đã ghi sổ kho; còn ${countText(Math.max(0, balance))} tờ.`,
      refresh: [BLANKS_KEY],
      onDone: onClose,
    },
  );
  return (
    <Modal
      open
      title="Ghi sổ kho"
      okText="Ghi sổ"
      cancelText="Thôi"
      okButtonProps={{ loading: save.isPending }}
      onOk={() => (quantity === null ? setAsked(true) : save.mutate(quantity))}
      onCancel={onClose}
    >
      <div className="stack">
        <div>
          <label htmlFor="stock-kind">Việc</label>
          <Select<Entered>
            id="stock-kind"
            value={kind}
            style={{ width: '100%' }}
            onChange={setKind}
            options={ENTERED.map(([value, label]) => ({ value, label }))}
          />
        </div>
        <div>
          <label htmlFor="stock-quantity">{kind === 'counted' ? 'Số tờ thực có' : 'Số tờ'}</label>
          <InputNumber<number>
            id="stock-quantity"
            min={kind === 'counted' ? 0 : 1}
            max={100_000}
            precision={0}
            value={quantity}
            status={isAsked && quantity === null ? 'error' : undefined}
            style={{ width: '100%' }}
            onChange={setQuantity}
          />
          {isAsked && quantity === null && (
            <div role="alert" style={{ color: '#b42318' }}>
              Hãy ghi số tờ.
            </div>
          )}
        </div>
        <div>
          <label htmlFor="stock-note">Ghi chú (không bắt buộc)</label>
          <Input
            id="stock-note"
            value={note}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
      </div>
    </Modal>
  );
}
