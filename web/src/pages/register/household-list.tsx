import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { Page } from '../../parts/page';
import type { ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { HouseholdForm } from './household-form';
import { WholeFilters } from './list-tools';
import type { Household } from './register-data';
import { RegisterTable } from './register-table';

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
  const add = mayManage && (
    <Button type="primary" onClick={() => setEditing('new')}>
      Thêm hộ gia đình
    </Button>
  );
  const content = (
    <>
      <RegisterTable
        name="households"
        label="Danh sách hộ gia đình"
        load={(query, signal) => answer(api.GET('/api/households', { params: { query }, signal }))}
        columns={COLUMNS}
        searchHint="Tìm tên hộ, địa chỉ"
        emptyText="Chưa có hộ gia đình nào. Thêm từng hộ hoặc nhập từ Excel."
        emptyArchive="Không có hộ nào ở mục lưu trữ."
        bulkKind="move"
        unitId={unitId}
        filters={unitId === undefined && <WholeFilters />}
        add={add}
        onEdit={setEditing}
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
