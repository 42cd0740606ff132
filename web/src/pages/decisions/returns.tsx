import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { dayText, moneyText } from '../../text/format';
import { DECISIONS_KEY } from './decisions.page';

type Return = Schema<'ReturnDto'>;

const COLUMNS: readonly ServerColumn<Return>[] = [
  {
    key: 'name',
    title: 'Họ và tên, tên tập thể',
    sort: 'name',
    render: ({ decisionId, name, unitName }) => (
      <>
        <Link to={`/quyet-dinh/${decisionId}?tab=sau-ban-hanh`}>{name}</Link>
        {unitName && <div className="secondary">{unitName}</div>}
      </>
    ),
  },
  { key: 'award', title: 'Danh hiệu, hình thức', render: ({ awardName }) => awardName },
  {
    key: 'revocation',
    title: 'Quyết định hủy',
    render: ({ revocationNumber, revokedOn }) => (
      <>
        {revocationNumber}
        <div className="secondary">{dayText(revokedOn)}</div>
      </>
    ),
  },
  { key: 'due', title: 'Hạn nộp lại', sort: 'dueOn', width: 120, render: ({ dueOn }) => dayText(dueOn) },
  {
    key: 'object',
    title: 'Hiện vật',
    render: ({ objectReturnedOn }) => (objectReturnedOn ? `đã nộp ${dayText(objectReturnedOn)}` : 'chưa nộp'),
  },
  {
    key: 'money',
    title: 'Tiền phải nộp',
    sort: 'money',
    align: 'right',
    render: ({ moneyDong, moneyReturnedOn }) =>
      moneyDong === 0 ? (
        'không có'
      ) : (
        <>
          {moneyText(moneyDong)}
          <div className="secondary">
            {moneyReturnedOn ? `đã nộp ${dayText(moneyReturnedOn)}` : 'chưa nộp'}
          </div>
        </>
      ),
  },
  {
    key: 'state',
    title: 'Tình trạng',
    render: ({ isDone, isOverdue }) =>
      isDone ? (
        <Chip tone="good">Đã nộp đủ</Chip>
      ) : isOverdue ? (
        <Chip tone="bad">Quá hạn</Chip>
      ) : (
        <Chip tone="waiting">Chưa nộp đủ</Chip>
      ),
    filter: {
      param: 'open',
      options: [
        { value: 'true', label: 'Chưa nộp đủ' },
        { value: 'false', label: 'Đã nộp đủ' },
      ],
    },
  },
];

/** What is to come back after revocations: object and money within 15 working days, the longest owed first. */
export function Returns() {
  return (
    <>
      <p className="secondary">
        Hiện vật và tiền thưởng nộp lại trong 15 ngày làm việc từ ngày quyết định hủy (Nghị định
        152/2025/NĐ-CP, Điều 58), theo lịch nghỉ lễ, Tết ở trang Danh mục. Bấm tên để ghi ngày nộp.
      </p>
      <ServerTable
        name="returns"
        label="Theo dõi nộp lại hiện vật, tiền thưởng"
        queryKey={[...DECISIONS_KEY, 'returns']}
        load={(query, signal) => answer(api.GET('/api/returns', { params: { query }, signal }))}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        searchHint="Tìm tên, đơn vị"
        emptyText="Chưa có danh hiệu, hình thức nào bị hủy."
      />
    </>
  );
}
