import { useState } from 'react';
import { Button, Modal } from 'antd';
import { answer, api } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { PlainConfirmation } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import type { Board } from './board.page';
import { NAME_PROOFS_KEY } from './name-proofs-data';

/** Asking the units, and ending it. */
export function RoundActs({ board }: { board: Board }) {
  const [asked, setAsked] = useState<'open' | 'close'>();
  const [dueOn, setDueOn] = useState<string | null>(board.round?.dueOn ?? null);
  const { policy, round, decision } = board;
  const path = { id: decision.id };
  const options = { refresh: [NAME_PROOFS_KEY, ['overview']], onDone: () => setAsked(undefined) };
  const open = useAct(
    () =>
      answer(
        api.POST('/api/decisions/{id}/name-proofs/round', {
          params: { path },
          body: { dueOn, version: round?.version ?? 0 },
        }),
      ),
    { ...options, done: 'Đã gửi các đơn vị soát tên.' },
  );
  const close = useAct(
    () =>
      answer(
        api.POST('/api/decisions/{id}/name-proofs/round/close', {
          params: { path },
          body: { version: round?.version ?? 0 },
        }),
      ),
    { ...options, done: 'Đã kết thúc soát tên.' },
  );
  const isAsking = round !== null && round.closedAt === null;
  const openText = isAsking ? 'Đổi hạn trả lời' : round ? 'Gửi lại các đơn vị' : 'Gửi các đơn vị soát';
  return (
    <>
      {policy.canClose && <Button onClick={() => setAsked('close')}>Kết thúc soát tên</Button>}
      {policy.canOpen && (
        <Button type={isAsking ? 'default' : 'primary'} onClick={() => setAsked('open')}>
          {openText}
        </Button>
      )}
      <Modal
        open={asked === 'open'}
        title={openText}
        okText={isAsking ? 'Lưu' : 'Gửi'}
        cancelText="Thôi"
        okButtonProps={{ loading: open.isPending }}
        onOk={() => open.mutate(undefined)}
        onCancel={() => setAsked(undefined)}
        destroyOnHidden
      >
        <p>
          Người đại diện mỗi đơn vị sẽ thấy ở Trang chủ và mục «Soát tên» các tên của riêng đơn vị mình cùng
          danh hiệu, hình thức khen thưởng.
        </p>
        <label htmlFor="due-on" style={{ display: 'block', marginBottom: 4 }}>
          Đề nghị trả lời trước ngày (không bắt buộc)
        </label>
        <DayField id="due-on" value={dueOn} onChange={setDueOn} style={{ width: 180 }} />
      </Modal>
      <PlainConfirmation
        open={asked === 'close'}
        title="Kết thúc soát tên?"
        okText="Kết thúc"
        isBusy={close.isPending}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => close.mutate(undefined)}
      >
        Các đơn vị không trả lời trên màn hình được nữa; cán bộ vẫn nhập được phiếu giấy.
      </PlainConfirmation>
    </>
  );
}
