import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { useCampaigns } from '../../campaign/current-campaign';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { countText, instantText, sizeText } from '../../text/format';
import { countedThings, IMPORT_KINDS, IMPORT_STATUSES, totalsOf, type Import } from './import-words';
import { UploadPanel } from './upload-panel';

export const IMPORTS_KEY = ['imports'];

/** Files brought in from Excel: a new one, and all there were. */
export default function ImportsPage() {
  const { data: campaigns } = useCampaigns();
  const names = new Map(campaigns?.map(({ id, name }) => [id, name]));
  return (
    <Page
      title="Nhập từ Excel"
      intro="Tệp được đọc và kiểm tra từng dòng trước. Chưa có gì được ghi vào sổ cho đến khi bấm «Áp dụng»; nhập lại cùng một tệp không làm trùng dữ liệu."
    >
      <div className="stack">
        <UploadPanel />
        <Panel title="Các lần nhập trước">
          <ServerTable
            name="imports"
            label="Các lần nhập từ Excel"
            queryKey={[...IMPORTS_KEY, 'list']}
            load={(query, signal) => answer(api.GET('/api/imports', { params: { query }, signal }))}
            columns={columnsFor(names)}
            rowKey={({ id }) => id}
            pageSize={20}
            searchHint="Tìm tên tệp"
            emptyText="Chưa nhập tệp nào. Hãy tải tệp mẫu ở trên, điền rồi thả vào khung."
          />
        </Panel>
      </div>
    </Page>
  );
}

function columnsFor(campaigns: ReadonlyMap<string, string>): readonly ServerColumn<Import>[] {
  return [
    {
      key: 'file',
      title: 'Tệp',
      sort: 'fileName',
      render: ({ id, fileName, fileSize }) => (
        <>
          <Link to={`/nhap-tu-excel/${id}`}>{fileName}</Link>{' '}
          <span className="secondary">({sizeText(fileSize)})</span>
        </>
      ),
    },
    {
      key: 'kind',
      title: 'Nội dung',
      sort: 'kind',
      render: ({ kind }) => IMPORT_KINDS[kind].name,
      filter: {
        param: 'kind',
        options: Object.entries(IMPORT_KINDS).map(([value, { name }]) => ({ value, label: name })),
      },
    },
    {
      key: 'campaign',
      title: 'Phong trào',
      render: ({ campaignId }) => (campaignId && campaigns.get(campaignId)) ?? '–',
    },
    {
      key: 'created',
      title: 'Người tải lên',
      sort: 'createdAt',
      render: ({ createdBy, createdAt }) => (
        <>
          {createdBy}
          <div className="secondary">{instantText(createdAt)}</div>
        </>
      ),
    },
    {
      key: 'status',
      title: 'Tình trạng',
      sort: 'status',
      render: ({ status, appliedBy, appliedAt }) => (
        <>
          <Chip tone={IMPORT_STATUSES[status].tone}>{IMPORT_STATUSES[status].text}</Chip>
          {appliedAt && (
            <div className="secondary">
              {appliedBy}, {instantText(appliedAt)}
            </div>
          )}
        </>
      ),
      filter: {
        param: 'status',
        options: Object.entries(IMPORT_STATUSES).map(([value, { text }]) => ({ value, label: text })),
      },
    },
    { key: 'result', title: 'Kết quả', render: (row) => <Result row={row} /> },
  ];
}

function Result({ row: { status, report, result } }: { row: Import }) {
  if (status === 'applied') {
    const written = countedThings(result ?? {});
    if (written.length === 0) return 'Không có gì thay đổi';
    return `Đã ghi ${written.map(([count, word]) => `${countText(count)} ${word}`).join(', ')}`;
  }
  if (status === 'discarded') return '–';
  const { error, warned, all } = totalsOf(report);
  return `${countText(all)} dòng, ${countText(error)} lỗi, ${countText(warned)} cảnh báo`;
}
