import { Alert, Select } from 'antd';
import { Link } from 'react-router';
import { Chip } from '../../parts/chip';
import { Help } from '../../parts/help';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAddress } from '../../parts/use-address';
import { useMay } from '../../session/session';
import { countText, dayText, moneyText, today } from '../../text/format';
import { DECISION_STATUSES } from '../../text/labels';
import { useFund, type Fund } from './fund-notice';
import './fund.css';

const THIS_YEAR = Number(today().slice(0, 4));
const YEARS = Array.from({ length: 8 }, (_one, index) => THIS_YEAR + 1 - index);

/** Quỹ thi đua, khen thưởng: what a year had, has spent and will spend, read from its decisions. */
export default function FundPage() {
  const { get, set } = useAddress();
  const year = Number(get('nam')) || THIS_YEAR;
  const { data, error, refetch } = useFund(year);
  return (
    <Page
      title="Quỹ khen thưởng"
      actions={
        <Select
          aria-label="Năm"
          value={year}
          style={{ width: 120 }}
          onChange={(nam: number) => set({ nam: nam === THIS_YEAR ? undefined : nam })}
          options={[...new Set([year, ...YEARS])]
            .sort((a, b) => b - a)
            .map((one) => ({ value: one, label: `Năm ${one}` }))}
        />
      }
      intro="Sổ quỹ lấy thẳng từ các quyết định nên luôn khớp với danh sách tiền thưởng. Năm là năm của ngày quyết định; quyết định chưa có ngày tính vào năm nay."
    >
      {error && !data ? (
        <FailureView error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <FundView fund={data} />
      )}
    </Page>
  );
}

function FundView({ fund }: { fund: Fund }) {
  const mayManage = useMay('ward.manage');
  const { year, warning, blocks, budgetDong, entries, gifts } = fund;
  return (
    <div className="stack">
      {warning && (
        <Alert
          type={budgetDong === null ? 'info' : blocks ? 'error' : 'warning'}
          showIcon
          title={warning}
          description={
            budgetDong === null
              ? mayManage && <Link to="/quan-tri/thiet-lap">Đặt kinh phí ở trang Thiết lập chung</Link>
              : !blocks &&
                'Chương trình chỉ nhắc, không cắt danh hiệu vì thiếu tiền: pháp luật không có căn cứ ấy.'
          }
        />
      )}
      <Panel
        title={`Kinh phí năm ${year}`}
        extra={
          <Help about="kinh phí của năm" guide="can-bo#quy-khen-thuong">
            Kinh phí của từng năm do người quản trị đặt ở trang Thiết lập chung. Mức trích quỹ theo Nghị định
            152/2025/NĐ-CP, Điều 46: đến 1,5% chi thường xuyên ở trung du, miền núi; 1,0% nơi khác.
          </Help>
        }
      >
        <Figures fund={fund} />
      </Panel>
      {gifts.length > 0 && (
        <Panel title="Khung, hoa, tặng phẩm đã chi">
          <PlainTable
            label="Khung, hoa, tặng phẩm đã chi"
            rowKey="label"
            dataSource={[...gifts]}
            columns={[
              { title: 'Tên', dataIndex: 'label' },
              {
                title: 'Số lượng',
                align: 'right',
                className: 'numeric',
                render: (_v, { quantity }) => countText(quantity),
              },
              {
                title: 'Thành tiền',
                align: 'right',
                className: 'numeric',
                render: (_v, { amountDong }) => moneyText(amountDong),
              },
            ]}
          />
        </Panel>
      )}
      <Panel title="Theo quyết định">
        {entries.length === 0 ? (
          <EmptyView text={`Chưa có quyết định nào của năm ${year}.`} />
        ) : (
          <Entries entries={entries} />
        )}
      </Panel>
    </div>
  );
}

function Figures({ fund }: { fund: Fund }) {
  const { budgetDong, rewardsDong, expensesDong, returnedDong, owedDong, spentDong, plannedDong, leftDong } =
    fund;
  const share = budgetDong ? Math.round((spentDong / budgetDong) * 100) : null;
  const rows: readonly (readonly [string, string, string?])[] = [
    ['Kinh phí của năm', budgetDong === null ? 'chưa đặt' : moneyText(budgetDong)],
    ['Tiền thưởng đã chi', moneyText(rewardsDong)],
    ['Khung, hoa, tặng phẩm', moneyText(expensesDong)],
    ...(returnedDong > 0 ? ([['Bị hủy, đã nộp lại quỹ', `−${moneyText(returnedDong)}`]] as const) : []),
    ['Đã chi', moneyText(spentDong), share === null ? undefined : `${share}% kinh phí`],
    ['Dự kiến chi thêm', moneyText(plannedDong), 'các quyết định chưa ban hành'],
    ['Còn lại', leftDong === null ? '–' : moneyText(leftDong), 'sau khi trừ cả dự kiến'],
    ...(owedDong > 0 ? ([['Bị hủy, chưa nộp lại', moneyText(owedDong), 'chưa cộng vào quỹ']] as const) : []),
  ];
  return (
    <dl className="fund-figures">
      {rows.map(([label, value, note]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={label === 'Còn lại' && (leftDong ?? 0) < 0 ? 'fund-over' : undefined}>{value}</dd>
          {note && <dd className="secondary">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Entries({ entries }: { entries: Fund['entries'] }) {
  const money = (title: string, of: (entry: Fund['entries'][number]) => number) => ({
    title,
    align: 'right' as const,
    className: 'numeric',
    render: (_v: unknown, entry: Fund['entries'][number]) => (of(entry) === 0 ? '–' : moneyText(of(entry))),
  });
  return (
    <PlainTable
      label="Sổ quỹ theo quyết định"
      rowKey="decisionId"
      dataSource={[...entries]}
      columns={[
        {
          title: 'Số, ngày',
          render: (_v, { decisionId, numberText, decidedOn }) => (
            <>
              <Link to={`/quyet-dinh/${decisionId}`}>{numberText ?? 'Chưa có số'}</Link>
              <div className="secondary">{dayText(decidedOn)}</div>
            </>
          ),
        },
        { title: 'Trích yếu', dataIndex: 'title' },
        money('Tiền thưởng', ({ rewardsDong }) => rewardsDong),
        money('Khung, tặng phẩm', ({ expensesDong }) => expensesDong),
        money('Đã nộp lại', ({ returnedDong }) => returnedDong),
        {
          title: 'Tình trạng',
          render: (_v, { status }) => (
            <Chip tone={status === 'issued' ? 'good' : 'waiting'}>
              {status === 'issued' ? 'Đã chi' : `Dự kiến: ${DECISION_STATUSES[status].toLowerCase()}`}
            </Chip>
          ),
        },
      ]}
    />
  );
}
