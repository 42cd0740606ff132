import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { Help } from '../../parts/help';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { countText } from '../../text/format';
import { AddScorer } from './add-scorer';
import { useScorers } from './use-campaign';
import { useScorerActs } from './use-scorer-acts';

type Scorer = Schema<'ScorerDto'>;

/** The members of the council who score in the campaign, in the order they stand in tables. */
export function Scorers({ campaign }: { campaign: Campaign }) {
  const mayManage = useMay('campaign.manage');
  const scorers = useScorers(campaign.id);
  const choices = useQuery({
    queryKey: ['scorers', campaign.id, 'choices'],
    enabled: mayManage,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/campaigns/{campaignId}/scorer-choices', {
          params: { path: { campaignId: campaign.id } },
          signal,
        }),
      ),
  });
  const [isAdding, setAdding] = useState(false);
  const acts = useScorerActs(campaign.id);
  if (scorers.error && !scorers.data)
    return <FailureView error={scorers.error} onRetry={() => void scorers.refetch()} />;
  if (!scorers.data) return <Loading />;
  const rows = scorers.data;
  const canChange = choices.data?.canChange === true;
  const left = choices.data?.accounts ?? [];
  const next = (rows.at(-1)?.position ?? 0) + 1;
  const adding = canChange && (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, justifyContent: 'center' }}>
      {left.length > 1 && (
        <Button loading={acts.addAll.isPending} onClick={() => acts.addAll.mutate({ choices: left, rows })}>
          Thêm cả {countText(left.length)} thành viên còn lại
        </Button>
      )}
      <Button type="primary" disabled={left.length === 0} onClick={() => setAdding(true)}>
        Thêm người chấm
      </Button>
    </div>
  );
  return (
    <Panel title={`Thành viên chấm điểm (${countText(rows.length)})`} extra={rows.length > 0 && adding}>
      {canChange && left.length === 0 && (
        <p className="secondary" style={{ marginTop: 0 }}>
          {rows.length === 0
            ? 'Chưa có tài khoản nào là thành viên Hội đồng. '
            : 'Mọi thành viên Hội đồng có tài khoản đều đã có trong danh sách. '}
          Muốn thêm người, đề nghị người quản trị lập tài khoản với vai trò Thành viên Hội đồng.
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyView text="Chưa chọn ai chấm điểm.">{adding}</EmptyView>
      ) : (
        <ScorerTable rows={rows} canChange={canChange} acts={acts} />
      )}
      <AddScorer
        open={isAdding}
        choices={left}
        code={`TV${next}`}
        position={next}
        campaignId={campaign.id}
        onClose={() => setAdding(false)}
      />
    </Panel>
  );
}

function ScorerTable({
  rows,
  canChange,
  acts,
}: {
  rows: readonly Scorer[];
  canChange: boolean;
  acts: ReturnType<typeof useScorerActs>;
}) {
  return (
    <PlainTable<Scorer>
      label="Thành viên chấm điểm"
      rowKey="id"
      dataSource={[...rows]}
      columns={[
        {
          key: 'place',
          title: 'Thứ tự',
          width: 110,
          render: (_value, _row, index) => (
            <Place
              index={index}
              rows={rows}
              canChange={canChange && !acts.order.isPending}
              onOrder={(ids) => acts.order.mutate(ids)}
            />
          ),
        },
        {
          key: 'code',
          title: (
            <>
              Mã
              <Help about="mã thành viên">
                Mã ngắn dùng trong phiếu chấm Excel và bảng tổng hợp điểm, ví dụ TV1. Sửa xong nhấn Enter.
              </Help>
            </>
          ),
          width: 130,
          render: (_value, row) =>
            canChange ? (
              <CodeField key={row.code} row={row} onChange={(code) => acts.rename.mutate({ row, code })} />
            ) : (
              row.code
            ),
        },
        { key: 'name', title: 'Họ và tên', render: (_value, { displayName }) => displayName },
        { key: 'post', title: 'Chức vụ', render: (_value, { post }) => post || '–' },
        ...(canChange
          ? [
              {
                key: 'acts',
                title: 'Thao tác',
                width: 90,
                render: (_value: unknown, row: Scorer) => (
                  <Button
                    size="small"
                    danger
                    aria-label={`Bỏ ${row.displayName} khỏi danh sách chấm`}
                    onClick={() => acts.remove.mutate(row)}
                  >
                    Bỏ
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Place({
  index,
  rows,
  canChange,
  onOrder,
}: {
  index: number;
  rows: readonly Scorer[];
  canChange: boolean;
  onOrder: (ids: string[]) => void;
}) {
  const name = rows[index]?.displayName ?? '';
  const move = (to: number) => {
    const ids = rows.map(({ id }) => id);
    ids.splice(to, 0, ...ids.splice(index, 1));
    onOrder(ids);
  };
  return (
    <span style={{ display: 'flex', gap: 2, alignItems: 'center' }}>
      <span style={{ minWidth: 22 }}>{index + 1}</span>
      {canChange && (
        <>
          <Button
            size="small"
            type="text"
            icon={<ArrowUpOutlined />}
            aria-label={`Chuyển ${name} lên`}
            disabled={index === 0}
            onClick={() => move(index - 1)}
          />
          <Button
            size="small"
            type="text"
            icon={<ArrowDownOutlined />}
            aria-label={`Chuyển ${name} xuống`}
            disabled={index === rows.length - 1}
            onClick={() => move(index + 1)}
          />
        </>
      )}
    </span>
  );
}

function CodeField({ row, onChange }: { row: Scorer; onChange: (code: string) => void }) {
  const [code, setCode] = useState(row.code);
  const save = () => {
    if (code.trim() === '') setCode(row.code);
    else if (code.trim() !== row.code) onChange(code.trim());
  };
  return (
    <Input
      size="small"
      aria-label={`Mã của ${row.displayName}`}
      value={code}
      maxLength={20}
      style={{ width: 90 }}
      onChange={(event) => setCode(event.target.value)}
      onBlur={save}
      onPressEnter={(event) => event.currentTarget.blur()}
    />
  );
}
