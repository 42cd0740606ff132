import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { Page } from '../../parts/page';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { BulkTools } from './bulk-tools';
import { HouseholdForm } from './household-form';
import { BlockFilter, REGISTER_PARAMS, StatusChoice, UnitFilter, useIsArchive } from './list-tools';
import { REGISTER_KEY, type Household } from './register-data';
import { useBulk } from './use-bulk';

const COLUMNS: readonly ServerColumn<Household>[] = [
  {
    key: 'name',
    title: 'Tên hộ',
    sort: 'name',
    render: ({ id, name }) => <Link to={`/ho-gia-dinh/${id}`}>{name}</Link>,
  },
  { key: 'unit', title: 'Tổ dân phố, đơn vị', sort: 'unit', render: ({ unit }) => unit.name },
  { key: 'block', title: 'Khối thi đua', sort: 'block', isExtra: true, render: ({ unit }) => unit.block },
  { key: 'address', title: 'Địa chỉ', sort: 'address', render: ({ address }) => address || '–' },
  {
    key: 'displayOrder',
    title: 'Thứ tự',
    sort: 'displayOrder',
    align: 'right',
    width: 85,
    isExtra: true,
    render: ({ displayOrder }) => displayOrder,
  },
];

/** Households of the whole register, or of one unit. */
export function HouseholdList({ unitId }: { unitId?: string }) {
  const [editing, setEditing] = useState<Household | 'new'>();
  const mayManage = useMay('participant.manage');
  const bulk = useBulk();
  const isArchive = useIsArchive();
  const acts: ServerColumn<Household> = {
    key: 'acts',
    title: 'Thao tác',
    width: 90,
    render: (row) => (
      <>
        {row.policy.canChange && (
          <Button size="small" aria-label={`Sửa ${row.name}`} onClick={() => setEditing(row)}>
            Sửa
          </Button>
        )}
        {row.policy.canRestore && (
          <Button
            size="small"
            aria-label={`Khôi phục ${row.name}`}
            onClick={() => bulk.run('restore', [row])}
          >
            Khôi phục
          </Button>
        )}
      </>
    ),
  };
  const all = [...COLUMNS, ...(mayManage ? [acts] : [])];
  const add = mayManage && (
    <Button type="primary" onClick={() => setEditing('new')}>
      Thêm hộ gia đình
    </Button>
  );
  const content = (
    <>
      <ServerTable
        name="households"
        label="Danh sách hộ gia đình"
        queryKey={[...REGISTER_KEY, 'households', unitId]}
        load={(query, signal) =>
          answer(
            api.GET('/api/households', {
              params: { query: unitId === undefined ? query : { ...query, unitId } },
              signal,
            }),
          )
        }
        columns={unitId === undefined ? all : all.filter(({ key }) => key !== 'unit' && key !== 'block')}
        rowKey={({ id }) => id}
        params={REGISTER_PARAMS}
        searchHint="Tìm tên hộ, địa chỉ"
        emptyText={
          isArchive
            ? 'Không có hộ nào ở mục lưu trữ.'
            : 'Chưa có hộ gia đình nào. Thêm từng hộ hoặc nhập từ Excel.'
        }
        emptyAction={!isArchive && add}
        onOpen={(row) => row.policy.canChange && setEditing(row)}
        {...(mayManage && {
          selection: {
            keys: bulk.chosen.map(({ id }) => id),
            labelOf: ({ name }: Household) => name,
            onChange: (rows: readonly Household[]) => bulk.choose(rows.filter(Boolean)),
          },
        })}
        tools={
          <>
            {unitId === undefined && <UnitFilter />}
            {unitId === undefined && mayManage && <BlockFilter />}
            <StatusChoice onChange={() => bulk.choose([])} />
            {mayManage && <BulkTools bulk={bulk} isArchive={isArchive} kind="move" />}
            {unitId !== undefined && add}
          </>
        }
      />
      <HouseholdForm row={editing} unitId={unitId} onClose={() => setEditing(undefined)} />
    </>
  );
  if (unitId !== undefined) return content;
  return (
    <Page title="Hộ gia đình" actions={add}>
      {content}
    </Page>
  );
}
