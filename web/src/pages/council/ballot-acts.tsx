import { Button, Input, Modal } from 'antd';
import { useEffect, useId, useState } from 'react';
import { answer, api } from '../../api/client';
import { PlainConfirmation, ReasonDialog } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { REFRESHED, type Ballot } from './council-data';

/** The chair closes a vote, or gives it up so that it can be held anew. */
export function BallotActs({ ballot }: { ballot: Ballot }) {
  const [asked, setAsked] = useState<'close' | 'void'>();
  const done = () => setAsked(undefined);
  const { id, version, policy, method } = ballot;
  const close = useAct(
    (passphrase: string | undefined) =>
      answer(
        api.POST('/api/ballots/{id}/close', {
          params: { path: { id } },
          body: { version, ...(passphrase === undefined ? {} : { passphrase }) },
        }),
      ),
    { done: 'Đã đóng và kiểm phiếu.', refresh: REFRESHED, onDone: done },
  );
  const giveUp = useAct(
    (reason: string) =>
      answer(api.POST('/api/ballots/{id}/void', { params: { path: { id } }, body: { reason, version } })),
    { done: 'Đã hủy lượt; các nội dung biểu quyết lại được.', refresh: REFRESHED, onDone: done },
  );
  const missing = Math.max(0, ...ballot.boxes.map(({ eligible, turnout }) => eligible - turnout));
  const isByName = method === 'secret-screen' || method === 'open-roll';
  const hint =
    isByName && missing > 0
      ? `Còn ${countText(missing)} người chưa bỏ phiếu; đóng rồi thì họ không bỏ phiếu được nữa.`
      : 'Đóng rồi thì kết quả được tính ngay và không mở lại được.';
  return (
    <>
      {policy.canVoid && (
        <Button danger onClick={() => setAsked('void')}>
          Hủy lượt
        </Button>
      )}
      {policy.canClose && (
        <Button type="primary" onClick={() => setAsked('close')}>
          Đóng phiếu
        </Button>
      )}
      {method === 'secret-screen' ? (
        <CloseSecret
          open={asked === 'close'}
          hint={hint}
          isBusy={close.isPending}
          onCancel={done}
          onClose={(passphrase) => close.mutate(passphrase)}
        />
      ) : (
        <PlainConfirmation
          open={asked === 'close'}
          title="Đóng và tính kết quả?"
          okText="Đóng phiếu"
          isBusy={close.isPending}
          onCancel={done}
          onConfirm={() => close.mutate(undefined)}
        >
          {hint}
        </PlainConfirmation>
      )}
      <ReasonDialog
        open={asked === 'void'}
        title="Hủy lượt biểu quyết này?"
        okText="Hủy lượt"
        isDanger
        isBusy={giveUp.isPending}
        onCancel={done}
        onConfirm={(reason) => giveUp.mutate(reason)}
      >
        Các phiếu đã gửi bị xóa, không ai đọc. Các nội dung biểu quyết lại được từ đầu.
      </ReasonDialog>
    </>
  );
}

function CloseSecret({
  open,
  hint,
  isBusy,
  onCancel,
  onClose,
}: {
  open: boolean;
  hint: string;
  isBusy: boolean;
  onCancel: () => void;
  onClose: (passphrase: string) => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const id = useId();
  useEffect(() => setPassphrase(''), [open]);
  return (
    <Modal
      open={open}
      title="Đóng và kiểm phiếu kín?"
      okText="Đóng phiếu"
      cancelText="Thôi"
      okButtonProps={{ disabled: passphrase === '', loading: isBusy }}
      onOk={() => onClose(passphrase)}
      onCancel={onCancel}
      destroyOnHidden
    >
      <p>{hint}</p>
      <label htmlFor={id} style={{ display: 'block', marginBottom: 4 }}>
        Cụm mật khẩu của người chủ trì hoặc của thư ký
      </label>
      <Input.Password
        id={id}
        autoFocus
        autoComplete="off"
        value={passphrase}
        onChange={({ target }) => setPassphrase(target.value)}
        onPressEnter={() => passphrase !== '' && !isBusy && onClose(passphrase)}
      />
    </Modal>
  );
}
