import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import type { ServerColumn } from '../../parts/server-table';
import { useMay } from '../../session/session';
import { birthText } from '../../text/birth';
import { GENDERS, optionsOf, RATING_LEVELS, RATING_SHORT } from '../../text/register-labels';
import { IndividualForm } from './individual-form';
import { WholeFilters } from './list-tools';
import { useFacets, wordOptions, type Individual } from './register-data';
import { RegisterTable } from './register-table';

const COLUMNS: readonly ServerColumn<Individual>[] = [
  {
    key: 'name',
    title: 'Họ và tên',
    sort: 'name',
    render: ({ id, name }) => <Link to={`/ca-nhan/${id}`}>{name}</Link>,
  },
  { key: 'unit', title: 'Đơn vị', sort: 'unit', render: ({ unit }) => unit.name },
  { key: 'block', title: 'Khối thi đua', sort: 'block', isExtra: true, render: ({ unit }) => unit.block },
  {
    key: 'birth',
    title: 'Ngày sinh',
    sort: 'birth',
    width: 110,
    render: ({ birth }) => birthText(birth) || '–',
  },
  {
    key: 'gender',
    title: 'Giới',
    width: 75,
    sort: 'gender',
    render: ({ gender }) => (gender ? GENDERS[gender] : '–'),
    filter: { param: 'gender', options: optionsOf(GENDERS) },
  },
  {
    key: 'post',
    title: 'Chức vụ',
    sort: 'post',
    render: ({ post, isLeader }) => (
      <>
        {post || '–'} {isLeader && <Chip tone="info">Lãnh đạo</Chip>}
      </>
    ),
    filter: {
      param: 'leader',
      options: [
        { value: 'true', label: 'Lãnh đạo' },
        { value: 'false', label: 'Không là lãnh đạo' },
      ],
    },
  },
  {
    key: 'rating',
    title: 'Xếp loại',
    sort: 'rating',
    render: ({ rating }) =>
      rating ? (
        <span title={`${RATING_LEVELS[rating.level]}, năm ${rating.year}`}>
          {RATING_SHORT[rating.level]} {rating.year}
        </span>
      ) : (
        '–'
      ),
    filter: {
      param: 'rating',
      options: [...optionsOf(RATING_LEVELS), { value: 'none', label: 'Chưa có xếp loại' }],
    },
  },
  // Numbers of persons stay out of sight until somebody needs them: lists get projected and posted.
  { key: 'idNumber', title: 'CCCD', isExtra: true, width: 120, render: ({ idNumber }) => idNumber ?? '–' },
  { key: 'phone', title: 'Điện thoại', isExtra: true, width: 105, render: ({ phone }) => phone || '–' },
  { key: 'note', title: 'Ghi chú', isExtra: true, render: ({ note }) => note || '–' },
  {
    key: 'displayOrder',
    title: 'Thứ tự',
    sort: 'displayOrder',
    isExtra: true,
    align: 'right',
    width: 80,
    render: ({ displayOrder }) => displayOrder,
  },
];

/** People of the whole register, or of one unit. */
export function IndividualList({ unitId }: { unitId?: string }) {
  const [editing, setEditing] = useState<Individual | 'new'>();
  const mayManage = useMay('participant.manage');
  const columns = useColumns();
  const add = mayManage && (
    <Button type="primary" onClick={() => setEditing('new')}>
      Thêm cá nhân
    </Button>
  );
  const content = (
    <>
      <RegisterTable
        name="individuals"
        label="Danh sách cá nhân"
        load={(query, signal) => answer(api.GET('/api/individuals', { params: { query }, signal }))}
        columns={columns}
        searchHint={mayManage ? 'Tìm tên không dấu, hoặc đủ số CCCD' : 'Tìm tên, không cần dấu'}
        emptyText="Chưa có cá nhân nào. Thêm từng người hoặc nhập từ Excel."
        emptyArchive="Không có ai ở mục lưu trữ."
        bulkKind="move"
        unitId={unitId}
        filters={unitId === undefined && <WholeFilters />}
        add={add}
        onEdit={setEditing}
      />
      <IndividualForm row={editing} unitId={unitId} onClose={() => setEditing(undefined)} />
    </>
  );
  if (unitId !== undefined) return content;
  return (
    <Page title="Cá nhân" actions={add}>
      {content}
    </Page>
  );
}

function useColumns(): readonly ServerColumn<Individual>[] {
  const { categories } = useFacets();
  const category: ServerColumn<Individual> = {
    key: 'category',
    title: 'Đối tượng',
    sort: 'category',
    render: (row) => row.category || '–',
    filter: { param: 'category', options: wordOptions(categories) },
  };
  return [...COLUMNS.slice(0, 6), category, ...COLUMNS.slice(6)];
}
