import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { Help } from '../../parts/help';
import { PlainTable } from '../../parts/plain-table';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { countText, moneyText, today } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import { MeterLimits } from './meter-limits';
import { NOMINATIONS_KEY } from './nominations.page';

type Row = Schema<'MeterRowDto'>;

/** @param ticked nominations counted as if they were selected */
export function useMeter(campaignId: string, onDate: string, ticked: readonly string[] = []) {
  const ids = [...ticked].sort();
  return useQuery({
    queryKey: [...NOMINATIONS_KEY, campaignId, 'meter', onDate, ids],
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/campaigns/{id}/nominations/meter', {
          params: { path: { id: campaignId } },
          body: { ids, onDate },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** How many are nominated, meet the rules and are chosen, and for how much money: follows every choice. */
export function Meter({
  campaignId,
  onDate,
  onDay,
}: {
  campaignId: string;
  onDate: string;
  onDay: (day: string) => void;
}) {
  const { data, error, refetch } = useMeter(campaignId, onDate);
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.rows.length === 0) return null;
  const { totals } = data;
  return (
    <Panel
      title="Số lượng và kinh phí dự kiến"
      extra={
        <span>
          Tính theo mức thưởng ngày{' '}
          <DayField value={onDate} onChange={(day) => onDay(day ?? today())} label="Ngày tính mức thưởng" />
          <Help about="ngày tính mức thưởng">
            Tiền thưởng theo lương cơ sở và hệ số có hiệu lực ngày quyết định. Một người có nhiều danh hiệu
            cùng năm chỉ tính mức cao nhất (Nghị định 152/2025/NĐ-CP, Điều 49).
          </Help>
        </span>
      }
    >
      <div aria-live="polite">
        <PlainTable<Row>
          label="Số lượng và kinh phí dự kiến theo danh hiệu, hình thức"
          rowKey={({ awardTypeId, subjectKind }) => `${awardTypeId}${subjectKind}`}
          dataSource={data.rows}
          columns={[
            { title: 'Danh hiệu, hình thức', render: (_v, row) => row.awardName },
            { title: 'Đối tượng', render: (_v, row) => SUBJECT_KINDS[row.subjectKind] },
            count('Đề nghị', (row) => row.nominated),
            count('Đủ điều kiện', (row) => row.met),
            count('Chưa đủ', (row) => row.notMet),
            count('Chưa rõ', (row) => row.unknown),
            count('Ngoại lệ', (row) => row.overridden),
            count('Để lại', (row) => row.setAside),
            count('Được chọn', (row) => row.selected),
            {
              title: 'Kinh phí',
              align: 'right',
              className: 'numeric',
              render: (_v, row) => moneyText(row.selectedDong),
            },
          ]}
          summary={() => (
            <Table.Summary.Row>
              <Table.Summary.Cell index={0} colSpan={2}>
                <strong>Tổng cộng</strong>
              </Table.Summary.Cell>
              {[
                totals.nominated,
                totals.met,
                totals.notMet,
                totals.unknown,
                totals.overridden,
                totals.setAside,
                totals.selected,
              ].map((value, index) => (
                <Table.Summary.Cell key={index} index={index + 1} align="right">
                  <strong>{countText(value)}</strong>
                </Table.Summary.Cell>
              ))}
              <Table.Summary.Cell index={8} align="right">
                <strong>{moneyText(totals.selectedDong)}</strong>
              </Table.Summary.Cell>
            </Table.Summary.Row>
          )}
        />
        {data.rateMissing && <p className="secondary">{data.rateMissing}</p>}
        <MeterLimits meter={data} />
      </div>
    </Panel>
  );
}

function count(title: string, value: (row: Row) => number) {
  return {
    title,
    align: 'right' as const,
    className: 'numeric',
    render: (_v: unknown, row: Row) => countText(value(row)),
  };
}
