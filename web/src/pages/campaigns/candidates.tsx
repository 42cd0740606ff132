import { useQueryClient } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { Help } from '../../parts/help';
import { Panel } from '../../parts/panel';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useAddress } from '../../parts/use-address';
import { useUndo } from '../../parts/use-undo';
import { AddCandidate } from './add-candidate';
import { useCriteriaSets } from './use-campaign';

type Candidate = Schema<'CandidateDto'>;
type SetSummary = Schema<'CriteriaSetSummaryDto'>;

export const CANDIDATES_KEY = ['candidates'];

/** Who is scored by each criteria set: those registered and accepted, and whom staff add besides. */
export function Candidates({ campaign }: { campaign: Campaign }) {
  const { data, error, refetch } = useCriteriaSets(campaign.id);
  const { get, set } = useAddress();
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const chosen = data.items.find(({ id }) => id === get('bang')) ?? data.items[0];
  return (
    <Panel
      title="Đối tượng được chấm"
      extra={
        <Help about="đối tượng được chấm" guide="can-bo#phong-trao">
          Gồm những tập thể, cá nhân, hộ gia đình đã đăng ký và được tiếp nhận cho danh hiệu mà bảng tiêu chí
          chấm. Người chưa đăng ký mà có thành tích thì thêm riêng, kèm lý do: đăng ký không phải điều kiện
          bắt buộc để được khen thưởng.
        </Help>
      }
    >
      {chosen ? (
        <>
          {data.items.length > 1 && (
            <div style={{ overflowX: 'auto', marginBottom: 8 }}>
              <Segmented
                aria-label="Bảng tiêu chí"
                value={chosen.id}
                onChange={(bang) => set({ bang, q: undefined, trang: undefined })}
                options={data.items.map(({ id, code, name }) => ({ value: id, label: code, tooltip: name }))}
              />
            </div>
          )}
          <p className="secondary" style={{ margin: '0 0 8px' }}>
            {chosen.name}
          </p>
          <CandidateTable key={chosen.id} criteriaSet={chosen} />
        </>
      ) : (
        <EmptyView text="Chưa có bảng tiêu chí nên chưa biết ai được chấm. Hãy lập bảng tiêu chí trước." />
      )}
    </Panel>
  );
}

function CandidateTable({ criteriaSet }: { criteriaSet: SetSummary }) {
  const { id } = criteriaSet;
  const [isAdding, setAdding] = useState(false);
  const [canChange, setCanChange] = useState(false);
  const client = useQueryClient();
  const offerUndo = useUndo();
  const remove = useAct(
    ({ participantId }: Candidate) =>
      answer(
        api.DELETE('/api/criteria-sets/{id}/candidates/{participantId}', {
          params: { path: { id, participantId } },
        }),
      ),
    {
      refresh: [CANDIDATES_KEY],
      onDone: (_nothing, { participantId, name, extraReason }) =>
        offerUndo(`Đã bỏ ${name} khỏi danh sách chấm.`, async () => {
          await answer(
            api.POST('/api/criteria-sets/{id}/candidates', {
              params: { path: { id } },
              body: { participantId, reason: extraReason ?? '' },
            }),
          );
          await client.invalidateQueries({ queryKey: CANDIDATES_KEY });
        }),
    },
  );
  const columns: readonly ServerColumn<Candidate>[] = [
    { key: 'name', title: 'Đối tượng', sort: 'name', render: ({ name }) => name },
    { key: 'unit', title: 'Đơn vị', sort: 'unit', render: ({ unitName }) => unitName ?? '–' },
    { key: 'block', title: 'Khối', sort: 'block', render: ({ block }) => block ?? '–' },
    {
      key: 'how',
      title: 'Vì sao được chấm',
      render: ({ extraReason }) =>
        extraReason === null ? 'Đã đăng ký, được tiếp nhận' : `Thêm ngoài đăng ký: ${extraReason}`,
    },
    ...(canChange
      ? [
          {
            key: 'acts',
            title: 'Thao tác',
            render: (row: Candidate) =>
              row.extraReason !== null && (
                <Button
                  size="small"
                  danger
                  aria-label={`Bỏ ${row.name} khỏi danh sách chấm`}
                  onClick={() => remove.mutate(row)}
                >
                  Bỏ
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <ServerTable<Candidate>
        name="candidates"
        label={`Đối tượng được chấm theo ${criteriaSet.name}`}
        queryKey={[...CANDIDATES_KEY, id]}
        load={async (query, signal) => {
          const page = await answer(
            api.GET('/api/criteria-sets/{id}/candidates', { params: { path: { id }, query }, signal }),
          );
          setCanChange(page.canChange);
          return page;
        }}
        columns={columns}
        rowKey={({ participantId }) => participantId}
        pageSize={20}
        emptyText="Chưa có ai đăng ký được tiếp nhận cho danh hiệu mà bảng này chấm."
        tools={canChange && <Button onClick={() => setAdding(true)}>Thêm ngoài đăng ký</Button>}
      />
      <AddCandidate criteriaSet={criteriaSet} open={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}
