import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Help } from '../../parts/help';
import { useAct } from '../../parts/use-act';
import { countText, dayText, moneyText, numberText } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import { AddRecipients } from './add-recipients';
import { decisionKey, type DecisionDetail } from './decision.page';
import { DECISIONS_KEY } from './decisions.page';

type Line = Schema<'DecisionLineDto'>;

const PROFILE: Readonly<Record<Line['subjectKind'], string>> = {
  collective: 'tap-the',
  individual: 'ca-nhan',
  household: 'ho-gia-dinh',
};

/** The list of a decision in the order it prints, with its money; a draft's can be put in order by hand. */
export function DecisionLines({ decision }: { decision: DecisionDetail }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { lines, policy, manualOrder, totalDong } = decision;
  const acts = useLineActs(decision, () => setChosen([]));
  const move = (from: number, to: number) => {
    const ids = lines.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (moved) ids.splice(Math.max(0, Math.min(ids.length, to)), 0, moved);
    acts.order.mutate(ids);
  };
  const isBusy =
    acts.order.isPending || acts.sort.isPending || acts.refresh.isPending || acts.remove.isPending;
  return (
    <>
      {policy.canChange && (
        <div className="no-print" style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 8 }}>
          {(decision.campaignId === null || decision.correctsId !== null) && (
            <AddRecipients decision={decision} />
          )}
          <Button onClick={() => acts.remove.mutate(chosen)} disabled={chosen.length === 0 || isBusy}>
            Bớt {chosen.length > 0 ? countText(chosen.length) : ''} dòng đã chọn
          </Button>
          <Button onClick={() => acts.sort.mutate(undefined)} disabled={!manualOrder || isBusy}>
            Xếp lại theo thứ tự thông thường
          </Button>
          <Button onClick={() => acts.refresh.mutate(undefined)} disabled={isBusy}>
            Lấy lại họ tên, chức vụ từ sổ
          </Button>
          <Help about="thứ tự danh sách" guide="can-bo#quyet-dinh">
            Thứ tự thông thường: tập thể, hộ gia đình, cá nhân; trong mỗi phần theo thứ tự đơn vị rồi thứ
            hạng. Gõ số vào cột «Thứ tự» để chuyển một dòng đến chỗ khác; danh sách in ra theo đúng thứ tự
            này.
          </Help>
        </div>
      )}
      <Table<Line>
        aria-label="Danh sách của quyết định"
        size="small"
        bordered
        rowKey="id"
        loading={{ spinning: isBusy, delay: 200 }}
        dataSource={lines}
        scroll={{ x: 'max-content' }}
        sticky
        pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
        rowSelection={
          policy.canChange
            ? { selectedRowKeys: [...chosen], onChange: (keys) => setChosen(keys.map(String)) }
            : undefined
        }
        columns={lineColumns(decision, isBusy, move)}
        summary={() => (
          <Table.Summary.Row>
            <Table.Summary.Cell index={0} colSpan={policy.canChange ? 6 : 5}>
              <strong>Tổng cộng</strong>
            </Table.Summary.Cell>
            <Table.Summary.Cell index={1} align="right">
              <strong>{moneyText(totalDong)}</strong>
            </Table.Summary.Cell>
            <Table.Summary.Cell index={2} colSpan={decision.status === 'issued' ? 2 : 1} />
          </Table.Summary.Row>
        )}
      />
    </>
  );
}

function lineColumns(
  decision: DecisionDetail,
  isBusy: boolean,
  move: (from: number, to: number) => void,
): TableProps<Line>['columns'] {
  return [
    {
      title: 'Thứ tự',
      width: decision.policy.canChange ? 150 : 70,
      render: (_v, line) =>
        decision.policy.canChange ? (
          <Place
            line={line}
            last={decision.lineCount}
            isBusy={isBusy}
            onMove={(to) => move(line.position - 1, to)}
          />
        ) : (
          line.position
        ),
    },
    { title: 'Đối tượng', render: (_v, line) => SUBJECT_KINDS[line.subjectKind] },
    {
      title: 'Họ và tên, tên tập thể',
      render: (_v, line) => <Recipient line={line} />,
    },
    {
      title: 'Chức vụ, đơn vị',
      render: (_v, { post, unitName, subjectKind }) =>
        subjectKind === 'collective' ? '–' : [post, unitName].filter(Boolean).join(', '),
    },
    { title: 'Danh hiệu, hình thức', render: (_v, line) => line.awardName },
    {
      title: 'Tiền thưởng',
      align: 'right',
      className: 'numeric',
      render: (_v, line) => (line.amountDong === null ? '–' : numberText(line.amountDong)),
    },
    ...(decision.status === 'issued'
      ? [
          {
            title: 'Số sổ vàng',
            align: 'right' as const,
            className: 'numeric',
            render: (_v: unknown, line: Line) => line.certificateNumber ?? '–',
          },
        ]
      : []),
    {
      title: 'Ghi chú',
      render: (_v, line) => (
        <>
          {line.revokedOn && <Chip tone="bad">Đã hủy từ {dayText(line.revokedOn)}</Chip>} {line.note}
        </>
      ),
    },
  ];
}

/** Whoever is commended; somebody typed off a paper has no page. */
function Recipient({ line }: { line: Line }) {
  const name = `${line.formOfAddress ? `${line.formOfAddress} ` : ''}${line.name}`;
  return line.participantId === null ? (
    name
  ) : (
    <Link to={`/${PROFILE[line.subjectKind]}/${line.participantId}`}>{name}</Link>
  );
}

/** The place of a line: typed as a number, or moved a step up or down. */
function Place({
  line,
  last,
  isBusy,
  onMove,
}: {
  line: Line;
  last: number;
  isBusy: boolean;
  onMove: (to: number) => void;
}) {
  const [typed, setTyped] = useState<number | null>(null);
  const go = () => {
    if (typed !== null && typed !== line.position) onMove(typed - 1);
    setTyped(null);
  };
  return (
    <span style={{ display: 'flex', gap: 2, alignItems: 'center' }}>
      <InputNumber
        size="small"
        aria-label={`Thứ tự của ${line.name}`}
        min={1}
        max={last}
        precision={0}
        controls={false}
        style={{ width: 52 }}
        value={typed ?? line.position}
        onChange={(value) => setTyped(value)}
        onBlur={go}
        onPressEnter={go}
      />
      <Button
        size="small"
        type="text"
        icon={<ArrowUpOutlined />}
        aria-label={`Chuyển ${line.name} lên`}
        disabled={line.position === 1 || isBusy}
        onClick={() => onMove(line.position - 2)}
      />
      <Button
        size="small"
        type="text"
        icon={<ArrowDownOutlined />}
        aria-label={`Chuyển ${line.name} xuống`}
        disabled={line.position === last || isBusy}
        onClick={() => onMove(line.position)}
      />
    </span>
  );
}

function useLineActs({ id, version }: DecisionDetail, onRemoved: () => void) {
  const client = useQueryClient();
  const path = { id };
  const options = {
    refresh: [DECISIONS_KEY],
    onDone: (decision: DecisionDetail) => client.setQueryData(decisionKey(id), decision),
  };
  return {
    order: useAct(
      (lineIds: string[]) =>
        answer(api.PUT('/api/decisions/{id}/lines/order', { params: { path }, body: { lineIds, version } })),
      options,
    ),
    sort: useAct(
      () => answer(api.POST('/api/decisions/{id}/lines/sort', { params: { path }, body: { version } })),
      { ...options, done: 'Đã xếp lại.' },
    ),
    refresh: useAct(
      () => answer(api.POST('/api/decisions/{id}/lines/refresh', { params: { path }, body: { version } })),
      { ...options, done: 'Đã lấy lại từ sổ đăng ký.' },
    ),
    remove: useAct(
      (lineIds: readonly string[]) =>
        answer(
          api.POST('/api/decisions/{id}/lines/remove', {
            params: { path },
            body: { lineIds: [...lineIds], version },
          }),
        ),
      {
        ...options,
        done: (_decision: DecisionDetail, removed: readonly string[]) =>
          `Đã bớt ${countText(removed.length)} dòng.`,
        onDone: (decision: DecisionDetail) => {
          client.setQueryData(decisionKey(id), decision);
          onRemoved();
        },
      },
    ),
  };
}
