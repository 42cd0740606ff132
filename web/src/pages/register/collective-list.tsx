import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { Page } from '../../parts/page';
import type { ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { dayText } from '../../text/format';
import { CollectiveForm } from './collective-form';
import { BlockFilter } from './list-tools';
import { useFacets, wordOptions, type Collective } from './register-data';
import { RegisterTable } from './register-table';

/** «từ 01/07/2025», «đến 30/06/2025», «01/01/2020 – 30/06/2025»; no limits → «–». */
export function validityText({ validFrom, validTo }: Pick<Collective, 'validFrom' | 'validTo'>): string {
  if (validFrom && validTo) return `${dayText(validFrom)} – ${dayText(validTo)}`;
  if (validFrom) return `từ ${dayText(validFrom)}`;
  return validTo ? `đến ${dayText(validTo)}` : '–';
}

const COLUMNS: readonly ServerColumn<Collective>[] = [
  {
    key: 'name',
    title: 'Tên tập thể',
    sort: 'name',
    render: ({ id, name }) => <Link to={`/tap-the/${id}`}>{name}</Link>,
  },
  { key: 'code', title: 'Mã', sort: 'code', isExtra: true, render: ({ code }) => code || '–' },
  {
    key: 'shortName',
    title: 'Tên gọi tắt',
    sort: 'shortName',
    isExtra: true,
    render: ({ shortName }) => shortName || '–',
  },
  { key: 'block', title: 'Khối thi đua', sort: 'block', render: ({ block }) => block || '–' },
  { key: 'headName', title: 'Người đứng đầu', sort: 'headName', render: ({ headName }) => headName || '–' },
  { key: 'phone', title: 'Điện thoại', isExtra: true, width: 105, render: ({ phone }) => phone || '–' },
  {
    key: 'memberCount',
    title: 'Số người, hộ',
    sort: 'memberCount',
    align: 'right',
    width: 115,
    render: ({ memberCount }) => memberCount ?? '–',
  },
  {
    key: 'peopleCount',
    title: 'Trong sổ',
    sort: 'peopleCount',
    align: 'right',
    width: 95,
    render: ({ peopleCount }) => peopleCount,
  },
  { key: 'validity', title: 'Hiệu lực', sort: 'validFrom', render: validityText },
  {
    key: 'superior',
    title: 'Cấp trên',
    sort: 'superior',
    isExtra: true,
    render: ({ superior }) => superior || '–',
  },
  {
    key: 'order',
    title: 'Thứ tự',
    sort: 'protocolOrder',
    align: 'right',
    width: 85,
    render: ({ protocolOrder }) => protocolOrder,
  },
];

/** The ward's units, in the ward's own order unless sorted otherwise. */
export function CollectiveList() {
  const [editing, setEditing] = useState<Collective | 'new'>();
  const mayManage = useMay('participant.manage');
  const columns = useColumns();
  const add = mayManage && (
    <Button type="primary" onClick={() => setEditing('new')}>
      Thêm tập thể
    </Button>
  );
  return (
    <Page title="Tập thể" actions={add}>
      <RegisterTable
        name="collectives"
        label="Danh sách tập thể"
        load={(query, signal) => answer(api.GET('/api/collectives', { params: { query }, signal }))}
        columns={columns}
        searchHint="Tìm tên, mã, người đứng đầu"
        emptyText="Chưa có tập thể nào. Thêm từng đơn vị hoặc nhập từ Excel."
        emptyArchive="Không có tập thể nào ở mục lưu trữ."
        bulkKind="block"
        filters={<BlockFilter />}
        add={add}
        onEdit={setEditing}
      />
      <CollectiveForm row={editing} onClose={() => setEditing(undefined)} />
    </Page>
  );
}

function useColumns(): readonly ServerColumn<Collective>[] {
  const { unitTypes } = useFacets();
  const type: ServerColumn<Collective> = {
    key: 'type',
    title: 'Loại',
    sort: 'type',
    render: (row) => row.type || '–',
    filter: { param: 'type', options: wordOptions(unitTypes) },
  };
  return [...COLUMNS.slice(0, 3), type, ...COLUMNS.slice(3)];
}
