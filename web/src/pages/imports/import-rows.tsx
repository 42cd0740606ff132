import { useId } from 'react';
import { answer, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Panel } from '../../parts/panel';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { TabStrip } from '../../parts/tab-strip';
import { useAddress } from '../../parts/use-address';
import { countText } from '../../text/format';
import {
  ISSUE_WORDS,
  ROW_STATUSES,
  totalsOf,
  withoutCampaign,
  type Import,
  type ImportRow,
  type RowStatus,
} from './import-words';
import { IMPORTS_KEY } from './imports.page';
import './imports.css';
import { RowIssues } from './row-issues';
import { fieldsOf } from './row-words';

type Tab = 'tat-ca' | 'moi' | 'thay-doi' | 'khong-doi' | 'loi' | 'canh-bao';

const TABS: readonly {
  readonly key: Tab;
  readonly label: string;
  readonly count: ReturnType<typeof totalsOf> extends Record<infer Key, number> ? Key : never;
  readonly filter: { readonly status?: RowStatus; readonly only?: 'warned' };
  readonly empty: string;
}[] = [
  { key: 'tat-ca', label: 'Tất cả', count: 'all', filter: {}, empty: 'Tệp không có dòng nào để nhập.' },
  {
    key: 'moi',
    label: 'Mới',
    count: 'new',
    filter: { status: 'new' },
    empty: 'Không có dòng nào mới: mọi dòng nhận được đều đã có trong sổ.',
  },
  {
    key: 'thay-doi',
    label: 'Thay đổi',
    count: 'changed',
    filter: { status: 'changed' },
    empty: 'Không có dòng nào làm thay đổi nội dung đang có.',
  },
  {
    key: 'khong-doi',
    label: 'Không đổi',
    count: 'unchanged',
    filter: { status: 'unchanged' },
    empty: 'Không có dòng nào trùng hẳn với nội dung đang có.',
  },
  { key: 'loi', label: 'Lỗi', count: 'error', filter: { status: 'error' }, empty: 'Không có dòng nào lỗi.' },
  {
    key: 'canh-bao',
    label: 'Cảnh báo',
    count: 'warned',
    filter: { only: 'warned' },
    empty: 'Không có dòng nào cần lưu ý.',
  },
];

/** The rows of a preview by what would become of them; opens on what needs a look first. */
export function ImportRows({ data }: { data: Import }) {
  const { get, set } = useAddress();
  const panelId = useId();
  const totals = totalsOf(data.report);
  const first: Tab =
    totals.error > withoutCampaign(data.report) ? 'loi' : totals.warned > 0 ? 'canh-bao' : 'tat-ca';
  const tab = TABS.find(({ key }) => key === (get('tab') ?? first)) ?? TABS[0];
  if (!tab) return null;
  return (
    <Panel>
      <TabStrip
        label="Các dòng của tệp"
        active={tab.key}
        panelId={panelId}
        onChange={(key) => set({ tab: key, trang: undefined, code: undefined }, { push: true })}
        tabs={TABS.map(({ key, label, count }) => ({ key, label: `${label} (${countText(totals[count])})` }))}
      />
      <div id={panelId} role="tabpanel" className="import-rows" aria-label={tab.label}>
        <ServerTable
          key={tab.key}
          name="import-rows"
          label={`Các dòng: ${tab.label}`}
          queryKey={[...IMPORTS_KEY, 'rows', data.id, tab.key]}
          load={(query, signal) =>
            answer(
              api.GET('/api/imports/{id}/rows', {
                params: { path: { id: data.id }, query: { ...query, ...tab.filter } },
                signal,
              }),
            )
          }
          columns={columnsFor(data, tab.key)}
          rowKey={({ sheet, row, subject }) => `${sheet} ${row} ${subject}`}
          searchHint="Tìm tên trong tệp"
          emptyText={tab.empty}
        />
      </div>
    </Panel>
  );
}

function columnsFor(data: Import, tab: Tab): readonly ServerColumn<ImportRow>[] {
  const codes = data.report.codes.filter(
    ({ code, severity }) =>
      code in ISSUE_WORDS && (tab === 'tat-ca' || (severity === 'error') === (tab === 'loi')),
  );
  const place: ServerColumn<ImportRow>[] = [
    {
      key: 'sheet',
      title: 'Trang tính',
      width: 100,
      render: ({ sheet }) => sheet,
      filter: {
        param: 'sheet',
        options: data.report.sheets.map(({ sheet }) => ({ value: sheet, label: sheet })),
      },
    },
    { key: 'row', title: 'Dòng', sort: 'row', width: 76, align: 'right', render: ({ row }) => row },
    {
      key: 'label',
      title: 'Tên',
      sort: 'label',
      width: 190,
      render: ({ label, status }) => (
        <>
          <strong className="breaking">{label || <span className="secondary">(trống)</span>}</strong>
          {(tab === 'tat-ca' || tab === 'canh-bao') && (
            <div>
              <Chip tone={ROW_STATUSES[status].tone}>{ROW_STATUSES[status].text}</Chip>
            </div>
          )}
        </>
      ),
    },
  ];
  const issues: ServerColumn<ImportRow> = {
    key: 'issues',
    title: tab === 'loi' ? 'Sai ở đâu, sửa thế nào' : 'Lưu ý',
    width: 340,
    render: (row) => <RowIssues data={data} row={row} />,
    ...(codes.length > 0
      ? {
          filter: {
            param: 'code',
            options: codes.map(({ code, rows }) => ({
              value: code,
              label: `${ISSUE_WORDS[code] ?? ''} (${countText(rows)})`,
            })),
          },
        }
      : {}),
  };
  const values: ServerColumn<ImportRow> = {
    key: 'values',
    title: tab === 'loi' ? 'Đọc được từ tệp' : tab === 'thay-doi' ? 'Đang có → sẽ ghi' : 'Sẽ ghi',
    width: 340,
    render: (row) => <RowValues row={row} />,
  };
  return tab === 'loi' || tab === 'canh-bao' ? [...place, issues, values] : [...place, values, issues];
}

function RowValues({ row }: { row: ImportRow }) {
  const fields = fieldsOf(row);
  if (fields.length === 0) return <span className="secondary">–</span>;
  if (row.status === 'changed') {
    return (
      <ul className="plain-list">
        {fields.map(({ key, label, before, after }) => (
          <li key={key}>
            {label}: <del className="secondary">{before || '(trống)'}</del>
            <span aria-hidden> → </span>
            <span className="visually-hidden">đổi thành</span>
            <ins>{after || '(trống)'}</ins>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="breaking">
      {fields.map(({ key, label, after }, index) => (
        <span key={key}>
          {index > 0 && '; '}
          <span className="secondary">{label}:</span> {after}
        </span>
      ))}
    </div>
  );
}
