import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { Page } from '../../parts/page';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { dayText } from '../../text/format';
import { BulkTools } from './bulk-tools';
import { CollectiveForm } from './collective-form';
import { BlockFilter, REGISTER_PARAMS, StatusChoice, useIsArchive } from './list-tools';
import { REGISTER_KEY, useFacets, wordOptions, type Collective } from './register-data';
import { useBulk } from './use-bulk';

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
  const bulk = useBulk();
  const isArchive = useIsArchive();
  const columns = useColumns(
    (row) => setEditing(row),
    (row) => bulk.run('restore', [row]),
  );
  const add = mayManage && (
    <Button type="primary" onClick={() => setEditing('new')}>
      Thêm tập thể
    </Button>
  );
  return (
    <Page title="Tập thể" actions={add}>
      <ServerTable
        name="collectives"
        label="Danh sách tập thể"
        queryKey={[...REGISTER_KEY, 'collectives']}
        load={(query, signal) => answer(api.GET('/api/collectives', { params: { query }, signal }))}
        columns={columns}
        rowKey={({ id }) => id}
        params={REGISTER_PARAMS}
        searchHint="Tìm tên, mã, người đứng đầu"
        emptyText={
          isArchive
            ? 'Không có tập thể nào ở mục lưu trữ.'
            : 'Chưa có tập thể nào. Thêm từng đơn vị hoặc nhập từ Excel.'
        }
        emptyAction={!isArchive && add}
        onOpen={(row) => row.policy.canChange && setEditing(row)}
        {...(mayManage && {
          selection: {
            keys: bulk.chosen.map(({ id }) => id),
            labelOf: ({ name }: Collective) => name,
            onChange: (rows: readonly Collective[]) => bulk.choose(rows.filter(Boolean)),
          },
        })}
        tools={
          <>
            <BlockFilter />
            <StatusChoice onChange={() => bulk.choose([])} />
            {mayManage && <BulkTools bulk={bulk} isArchive={isArchive} kind="block" />}
          </>
        }
      />
      <CollectiveForm row={editing} onClose={() => setEditing(undefined)} />
    </Page>
  );
}

function useColumns(
  onEdit: (row: Collective) => void,
  onRestore: (row: Collective) => void,
): readonly ServerColumn<Collective>[] {
  const { unitTypes } = useFacets();
  const mayManage = useMay('participant.manage');
  const type: ServerColumn<Collective> = {
    key: 'type',
    title: 'Loại',
    sort: 'type',
    render: (row) => row.type || '–',
    filter: { param: 'type', options: wordOptions(unitTypes) },
  };
  const acts: ServerColumn<Collective> = {
    key: 'acts',
    title: 'Thao tác',
    width: 90,
    render: (row) => (
      <>
        {row.policy.canChange && (
          <Button size="small" aria-label={`Sửa ${row.name}`} onClick={() => onEdit(row)}>
            Sửa
          </Button>
        )}
        {row.policy.canRestore && (
          <Button size="small" aria-label={`Khôi phục ${row.name}`} onClick={() => onRestore(row)}>
            Khôi phục
          </Button>
        )}
      </>
    ),
  };
  return [...COLUMNS.slice(0, 3), type, ...COLUMNS.slice(3), ...(mayManage ? [acts] : [])];
}
