import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { Page } from '../../parts/page';
import { PlainTable } from '../../parts/plain-table';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useAddress } from '../../parts/use-address';
import { instantText } from '../../text/format';

type Entry = Schema<'AuditEntryView'>;

const COLUMNS: readonly ServerColumn<Entry>[] = [
  { key: 'at', title: 'Lúc', sort: 'at', width: 150, render: ({ at }) => instantText(at) },
  { key: 'actor', title: 'Người làm', sort: 'actorName', render: ({ actorName }) => actorName },
  { key: 'action', title: 'Việc', sort: 'action', render: ({ actionLabel }) => actionLabel },
  {
    key: 'subject',
    title: 'Đối với',
    sort: 'subjectLabel',
    render: ({ subjectLabel, subjectTypeLabel }) => subjectLabel || subjectTypeLabel,
  },
  { key: 'reason', title: 'Lý do', render: ({ reason }) => reason ?? '–' },
  { key: 'request', title: 'Mã yêu cầu', isExtra: true, render: ({ requestId }) => requestId },
];

/** Who did what, when and why, with what it was before and after. Nothing here can be changed or removed. */
export default function AuditPage() {
  return (
    <Page
      title="Nhật ký"
      intro="Mọi thay đổi đều được ghi: ai, lúc nào, việc gì, trước và sau, lý do. Không ai sửa hay xóa được nhật ký."
    >
      <ServerTable
        name="audit"
        label="Nhật ký"
        queryKey={['audit']}
        load={(query, signal) => answer(api.GET('/api/audit', { params: { query }, signal }))}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        params={['action', 'from', 'to', 'subjectId']}
        searchHint="Tìm người, mục, lý do"
        emptyText="Chưa có việc nào được ghi."
        expand={(entry) => <Changes entry={entry} />}
        tools={<Filters />}
      />
    </Page>
  );
}

function Filters() {
  const { get, set } = useAddress();
  const { data } = useQuery({
    queryKey: ['audit', 'acts'],
    queryFn: ({ signal }) => answer(api.GET('/api/audit/acts', { signal })),
    staleTime: Infinity,
  });
  const groups = [...new Set(data?.map(({ subjectLabel }) => subjectLabel))];
  return (
    <>
      <Select
        aria-label="Loại việc"
        placeholder="Mọi loại việc"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        style={{ width: 220 }}
        value={get('action')}
        onChange={(action: string | undefined) => set({ action, trang: undefined })}
        options={groups.map((group) => ({
          label: group.charAt(0).toUpperCase() + group.slice(1),
          options: data
            ?.filter(({ subjectLabel }) => subjectLabel === group)
            .map(({ action, label }) => ({ value: action, label })),
        }))}
      />
      <DayField label="Từ ngày" value={get('from')} onChange={(from) => set({ from, trang: undefined })} />
      <DayField label="Đến hết ngày" value={get('to')} onChange={(to) => set({ to, trang: undefined })} />
    </>
  );
}

function Changes({ entry }: { entry: Entry }) {
  if (entry.changes.length === 0) {
    return (
      <p className="secondary">Việc này không thay đổi trường nào, hoặc nội dung không hiển thị lúc này.</p>
    );
  }
  return (
    <PlainTable<Entry['changes'][number]>
      label="Trước và sau"
      rowKey="field"
      dataSource={[...entry.changes]}
      columns={[
        { title: 'Trường', dataIndex: 'label', width: 200 },
        { title: 'Trước', render: (_v, { before }) => <Text value={before} /> },
        { title: 'Sau', render: (_v, { after }) => <Text value={after} /> },
      ]}
    />
  );
}

function Text({ value }: { value: string | null }) {
  return (
    <span style={{ whiteSpace: 'pre-wrap', maxWidth: 420, display: 'inline-block' }}>{value ?? '–'}</span>
  );
}
