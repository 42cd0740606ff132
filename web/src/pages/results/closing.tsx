import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { ReasonDialog, TypedConfirmation } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { MissingSheets } from './missing-sheets';

/** Closing and re-opening the scores: a move of the campaign, for whoever the server lets make it. */
export function Closing({ campaign }: { campaign: Campaign }) {
  const [asked, setAsked] = useState<'close' | 'open'>();
  const { id, version, phase, policy } = campaign;
  const move = useAct(
    ({ to, reason }: { to: 'review' | 'scoring'; reason?: string }) =>
      answer(
        api.POST('/api/campaigns/{id}/phase', {
          params: { path: { id } },
          body: { to, version, ...(reason === undefined ? {} : { reason }) },
        }),
      ),
    {
      done: (_campaign, { to }) => (to === 'review' ? 'Đã khóa kết quả.' : 'Đã mở lại để chấm tiếp.'),
      refresh: [['campaigns'], ['results'], ['scoring-progress']],
      onDone: () => setAsked(undefined),
    },
  );
  const canClose = phase === 'scoring' && policy.canMoveTo.includes('review');
  const canOpen = phase === 'review' && policy.canMoveTo.includes('scoring');
  return (
    <>
      {canClose && (
        <Button type="primary" onClick={() => setAsked('close')}>
          Khóa kết quả
        </Button>
      )}
      {canOpen && <Button onClick={() => setAsked('open')}>Mở lại để chấm</Button>}
      <TypedConfirmation
        open={asked === 'close'}
        title="Khóa kết quả chấm điểm"
        word="khóa kết quả"
        okText="Khóa kết quả"
        isBusy={move.isPending}
        onConfirm={() => move.mutate({ to: 'review' })}
        onCancel={() => setAsked(undefined)}
      >
        <p>
          Điểm, xếp hạng, xếp loại của mọi bảng tiêu chí trong «{campaign.name}» được giữ nguyên như lúc này;
          thành viên không chấm tiếp được. Phong trào chuyển sang giai đoạn xét, đề nghị khen thưởng.
        </p>
        {asked === 'close' && <MissingSheets campaignId={id} />}
      </TypedConfirmation>
      <ReasonDialog
        open={asked === 'open'}
        title="Mở lại để chấm tiếp"
        label="Lý do mở lại"
        okText="Mở lại"
        isBusy={move.isPending}
        onConfirm={(reason) => move.mutate({ to: 'scoring', reason })}
        onCancel={() => setAsked(undefined)}
      >
        <p>Kết quả đã khóa được giữ lại để đối chiếu; lý do và người mở lại ghi vào nhật ký.</p>
      </ReasonDialog>
    </>
  );
}
